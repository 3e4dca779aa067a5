// SPDX-License-Identifier: GPL-3.0-or-later
// For every code of a finding, what raises it and what does not.
#include "core/domain/codes.h"

#include "tests/support/readyscene.h"

#include <QFile>
#include <QLocale>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace parindex;
using test::ReadyScene;
using Code = Finding::Code;

namespace {

struct Case
{
    Code code;
    bool raises;
    const char *name;
    std::function<void(ReadyScene &)> spoil;
};

constexpr bool Raises = true;
constexpr bool Not = false;

Points points(const char *text)
{
    return Points::fromString(QString::fromLatin1(text)).value();
}

const QString Why = QStringLiteral("Vì chậm một tuần");

/// A percentage that was entered, of which this much gives all points.
void percentage(ReadyScene &s, const char *entered, int full)
{
    const Rational bound = Rational::of(full, 100).value();
    s.at(3).rule.shape = BandsRule{AmountMeasure{QStringLiteral("Tỷ lệ"), QStringLiteral("%")}, {{{Bound{bound}, {}}, FixedPoints{s.at(3).maximum}}, {{{}, Bound{bound, false}}, FixedPoints{}}}};
    s.score(3).inputs = {{QStringLiteral("x"), QString::fromLatin1(entered)}};
}

std::vector<Case> scoreCases()
{
    return {
        {Code::NotScored, Raises, "no points", [](ReadyScene &s) { s.score(2) = {}; }},
        {Code::NotScored, Not, "zero points", [](ReadyScene &s) { s.score(2) = {Points(), Why, true}; }},
        {Code::NotScored, Not, "does not occur", [](ReadyScene &s) { s.score(2) = {{}, Why, false}; }},
        {Code::NotScored, Not, "a survey that is not out", [](ReadyScene &s) { s.score(4) = {}; }},
        {Code::NotScored, Not, "a bonus", [](ReadyScene &s) { s.score(2) = {}; s.at(2).counting = Counting::Bonus; }},
        {Code::NotScored, Not, "below a bonus", [](ReadyScene &s) { s.score(2) = {}; s.at(1).counting = Counting::Bonus; }},
        {Code::NotScored, Not, "a final sheet", [](ReadyScene &s) { s.score(2) = {}; s.setState(Assessment::State::Final); }},
        {Code::NotScored, Not, "a sheet whose result is published", [](ReadyScene &s) { s.score(2) = {}; s.published = {PublishedFigure()}; }},
        {Code::AboveMaximum, Raises, "above", [](ReadyScene &s) { s.score(2).points = points("2.0001"); }},
        {Code::AboveMaximum, Not, "at the maximum", [](ReadyScene &s) { s.score(2).points = points("2"); }},
        {Code::AboveMaximum, Raises, "also when final", [](ReadyScene &s) { s.setState(Assessment::State::Final); s.score(2).points = points("3"); }},
        {Code::BelowZero, Raises, "below", [](ReadyScene &s) { s.score(2).points = points("-0.5"); }},
        {Code::BelowZero, Not, "a penalty", [](ReadyScene &s) { s.at(2).maximum = points("-2"); s.score(2).points = points("-1"); }},
        {Code::LostUnexplained, Raises, "lost", [](ReadyScene &s) { s.score(2).points = points("1"); }},
        {Code::LostUnexplained, Raises, "taken off", [](ReadyScene &s) { s.at(2).maximum = points("-2"); s.at(2).counting = Counting::Penalty; s.score(2).points = points("-1"); }},
        {Code::LostUnexplained, Not, "no penalty", [](ReadyScene &s) { s.at(2).maximum = points("-2"); s.at(2).counting = Counting::Penalty; s.score(2).points = points("0"); }},
        {Code::LostUnexplained, Not, "explained", [](ReadyScene &s) { s.score(2) = {points("1"), Why, true}; }},
        {Code::LostUnexplained, Not, "nothing lost", [](ReadyScene &) {}},
        {Code::OutsideSelfScored, Raises, "a self-score", [](ReadyScene &s) { s.sheet.set(ItemId(4), Stage::Self, {points("1"), {}, true}); }},
        {Code::OutsideSelfScored, Raises, "of the first round", [](ReadyScene &s) { s.sheet.set(ItemId(4), Stage::Round1, {points("1"), {}, true}); }},
        {Code::OutsideSelfScored, Not, "the published result", [](ReadyScene &s) { s.score(4) = {points("1"), Why, true}; }},
        {Code::OutsideByHand, Raises, "from nowhere", [](ReadyScene &s) { s.score(4) = {points("1"), {}, true}; }},
        {Code::OutsideByHand, Not, "the source is named", [](ReadyScene &s) { s.score(4) = {points("1"), Why, true}; }},
        {Code::OutsideByHand, Not, "empty", [](ReadyScene &) {}},
        {Code::OutsideByHand, Not, "the file holds the publication", [](ReadyScene &s) {
             s.score(4) = {points("1"), {}, true};
             PublishedFigure figure;
             figure.subject = PublishedFigure::Subject::Item;
             figure.code = QStringLiteral("2");
             s.published = {figure};
         }},
        {Code::NotApplicableUnexplained, Raises, "no reason", [](ReadyScene &s) { s.score(2) = {{}, {}, false}; s.evidence.erase(s.evidence.begin()); }},
        {Code::NotApplicableUnexplained, Not, "a reason", [](ReadyScene &s) { s.score(2) = {{}, Why, false}; s.evidence.erase(s.evidence.begin()); }},
        {Code::NotApplicableUnexplained, Not, "a document", [](ReadyScene &s) { s.score(2) = {{}, {}, false}; }},
        {Code::NotApplicableUnexplained, Not, "the rule says so", [](ReadyScene &s) {
             s.score(3) = {{}, {}, false, {{QStringLiteral("a"), QStringLiteral("0")}, {QStringLiteral("b"), QStringLiteral("0")}}};
             s.evidence.pop_back();
         }},
        {Code::NotApplicableUnforeseen, Raises, "not foreseen", [](ReadyScene &s) { s.score(2) = {{}, Why, false}; }},
        {Code::NotApplicableUnforeseen, Not, "foreseen", [](ReadyScene &s) { s.score(2) = {{}, Why, false}; s.at(2).notApplicable = QStringLiteral("Trừ khỏi mẫu số"); }},
    };
}

void enter(ReadyScene &scene, const char *a, const char *b)
{
    scene.score(3).inputs = {{QStringLiteral("a"), QString::fromLatin1(a)}, {QStringLiteral("b"), QString::fromLatin1(b)}};
}

std::vector<Case> ruleCases()
{
    return {
        {Code::AboveRule, Raises, "more than the level", [](ReadyScene &s) { s.score(2).inputs[QStringLiteral("level")] = QStringLiteral("2"); }},
        {Code::AboveRule, Not, "with a reason", [](ReadyScene &s) { s.score(2).inputs[QStringLiteral("level")] = QStringLiteral("2"); s.score(2).explanation = Why; }},
        {Code::AboveRule, Not, "less than the level", [](ReadyScene &s) { s.score(2).points = points("1"); }},
        {Code::DiffersFromRule, Raises, "less than the level", [](ReadyScene &s) { s.score(2).points = points("1"); }},
        {Code::DiffersFromRule, Raises, "the rule takes it out", [](ReadyScene &s) { enter(s, "0", "0"); }},
        {Code::DiffersFromRule, Not, "as the rule says", [](ReadyScene &) {}},
        {Code::DiffersFromRule, Not, "with a reason", [](ReadyScene &s) { s.score(2).points = points("1"); s.score(2).explanation = Why; }},
        {Code::NoSuchLevel, Raises, "between two levels", [](ReadyScene &s) { s.score(2) = {points("1.5"), {}, true}; }},
        {Code::NoSuchLevel, Not, "one of the levels", [](ReadyScene &s) { s.score(2) = {points("1"), {}, true}; }},
        {Code::NoSuchLevel, Not, "with a reason", [](ReadyScene &s) { s.score(2) = {points("1.5"), Why, true}; }},
        {Code::InputsIncomplete, Raises, "half of a ratio", [](ReadyScene &s) { enter(s, "50", ""); }},
        {Code::InputsIncomplete, Not, "nothing at all", [](ReadyScene &s) { s.score(3).inputs = {}; }},
        {Code::InputsIncomplete, Not, "everything", [](ReadyScene &) {}},
        {Code::InputsRefused, Raises, "no number", [](ReadyScene &s) { enter(s, "năm mươi", "50"); }},
        {Code::InputsRefused, Not, "decided by hand, with a reason", [](ReadyScene &s) { enter(s, "năm mươi", "50"); s.score(3).explanation = Why; }},
        {Code::InputsRefused, Not, "a number", [](ReadyScene &s) { enter(s, "50", "50"); }},
        {Code::RatioAboveOne, Raises, "the wrong way round", [](ReadyScene &s) { enter(s, "50", "47"); }},
        {Code::RatioAboveOne, Raises, "inside a branch", [](ReadyScene &s) {
             const RuleShape inner = s.at(3).rule.shape;
             s.at(3).rule.shape = BranchRule{QStringLiteral("?"), {{QStringLiteral("Có"), inner}, {QStringLiteral("Không"), ManualRule()}}};
             s.score(3).inputs = {{QStringLiteral("case"), QStringLiteral("1")}, {QStringLiteral("1.a"), QStringLiteral("9")}, {QStringLiteral("1.b"), QStringLiteral("8")}};
         }},
        {Code::RatioAboveOne, Raises, "a percentage", [](ReadyScene &s) { percentage(s, "150", 100); }},
        {Code::RatioAboveOne, Raises, "less than nothing", [](ReadyScene &s) { percentage(s, "-5", 100); }},
        {Code::RatioAboveOne, Not, "all of it", [](ReadyScene &s) { percentage(s, "100", 100); }},
        {Code::RatioAboveOne, Not, "where the rule goes beyond", [](ReadyScene &s) { percentage(s, "150", 120); }},
        {Code::RatioAboveOne, Not, "all of them", [](ReadyScene &s) { enter(s, "50", "50"); }},
    };
}

std::vector<Case> evidenceCases()
{
    return {
        {Code::EvidenceMissing, Raises, "neither document nor word", [](ReadyScene &s) { s.evidence.pop_back(); }},
        {Code::EvidenceMissing, Not, "explained", [](ReadyScene &s) { s.evidence.pop_back(); s.score(3).explanation = Why; }},
        {Code::EvidenceMissing, Not, "cited", [](ReadyScene &) {}},
        {Code::EvidenceMissing, Raises, "cited by another sheet only", [](ReadyScene &s) { s.evidence[1].citations[0].assessment = AssessmentId(2); }},
        {Code::EvidenceMissing, Not, "zero points", [](ReadyScene &s) { s.evidence.pop_back(); s.score(3).points = Points(); }},
        {Code::EvidenceExplained, Raises, "only words", [](ReadyScene &s) { s.evidence.pop_back(); s.score(3).explanation = Why; }},
        {Code::EvidenceExplained, Not, "words and a document", [](ReadyScene &s) { s.score(3).explanation = Why; }},
        {Code::FullWithoutEvidence, Raises, "nothing required", [](ReadyScene &s) { s.evidence.pop_back(); s.at(3).requiredEvidence.clear(); }},
        {Code::FullWithoutEvidence, Not, "not full", [](ReadyScene &s) { s.evidence.pop_back(); s.at(3).requiredEvidence.clear(); s.score(3).points = points("1"); }},
        {Code::FullWithoutEvidence, Not, "a document", [](ReadyScene &s) { s.at(3).requiredEvidence.clear(); }},
        {Code::KindMissing, Raises, "another kind", [](ReadyScene &s) { s.evidence[0].number = QStringLiteral("475/TB-UBND"); }},
        {Code::KindMissing, Not, "one of two", [](ReadyScene &s) { s.evidence[0].number = QStringLiteral("475/TB-UBND"); s.at(2).requiredEvidence = QStringLiteral("Kế hoạch hoặc Thông báo"); }},
        {Code::KindMissing, Not, "a kind that is not known", [](ReadyScene &s) { s.evidence[0].number = QStringLiteral("12/SNV-CCHC"); }},
        {Code::NoPlace, Raises, "a long document", [](ReadyScene &s) { s.evidence[0].attachments[0].pages = 40; }},
        {Code::NoPlace, Not, "with a page", [](ReadyScene &s) { s.evidence[0].attachments[0].pages = 40; s.evidence[0].citations[0].page = QStringLiteral("7"); }},
        {Code::NoPlace, Not, "a short one", [](ReadyScene &s) { s.evidence[0].attachments[0].pages = 9; }},
        {Code::FewerDocuments, Raises, "two after five", [](ReadyScene &s) {
             for (int id = 3; id < 8; ++id)
                 s.evidence.push_back(ReadyScene::document(id, "1/BC-SNV", 3, 9));
             s.lastYear = AssessmentId(9);
         }},
        {Code::FewerDocuments, Not, "two after four", [](ReadyScene &s) {
             for (int id = 3; id < 7; ++id)
                 s.evidence.push_back(ReadyScene::document(id, "1/BC-SNV", 3, 9));
             s.lastYear = AssessmentId(9);
         }},
        {Code::FewerDocuments, Not, "no year before", [](ReadyScene &) {}},
    };
}

std::vector<Case> documentCases()
{
    return {
        {Code::NumberMissing, Raises, "none", [](ReadyScene &s) { s.evidence[0].number.clear(); }},
        {Code::NumberMissing, Not, "a picture has none", [](ReadyScene &s) { s.evidence[0].number.clear(); s.evidence[0].kind = QStringLiteral("Ảnh chụp"); }},
        {Code::NumberMissing, Not, "not cited here", [](ReadyScene &s) { s.evidence[0].number.clear(); s.evidence[0].citations.clear(); }},
        {Code::NumberMalformed, Raises, "only a number", [](ReadyScene &s) { s.evidence[0].number = QStringLiteral("475"); }},
        {Code::NumberMalformed, Not, "of a công văn", [](ReadyScene &s) { s.evidence[0].number = QStringLiteral("475/SNV-CCHC"); }},
        {Code::DateMissing, Raises, "none", [](ReadyScene &s) { s.evidence[0].issuedOn = {}; }},
        {Code::DateMissing, Not, "one", [](ReadyScene &) {}},
        {Code::IssuerMissing, Raises, "none", [](ReadyScene &s) { s.evidence[0].issuer.clear(); }},
        {Code::IssuerMissing, Not, "one", [](ReadyScene &) {}},
        {Code::OutsidePeriod, Raises, "of two years ago", [](ReadyScene &s) { s.evidence[0].issuedOn = QDate(2024, 7, 18); }},
        {Code::OutsidePeriod, Raises, "the day before it begins", [](ReadyScene &s) { s.evidence[0].issuedOn = QDate(2025, 9, 30); }},
        {Code::OutsidePeriod, Raises, "the day after it ends", [](ReadyScene &s) { s.evidence[0].issuedOn = QDate(2027, 4, 1); }},
        {Code::OutsidePeriod, Not, "a plan made in the year before", [](ReadyScene &s) { s.evidence[0].issuedOn = QDate(2025, 12, 28); }},
        {Code::OutsidePeriod, Not, "a report made in the year after", [](ReadyScene &s) { s.evidence[0].issuedOn = QDate(2027, 1, 9); }},
        {Code::NumberWithTwoDates, Raises, "two dates", [](ReadyScene &s) { s.evidence[1].number = QStringLiteral("475 / KH-UBND"); }},
        {Code::NumberWithTwoDates, Not, "two offices", [](ReadyScene &s) { s.evidence[1].number = s.evidence[0].number; s.evidence[1].issuer = QStringLiteral("UBND huyện"); }},
        {Code::NumberWithTwoDates, Not, "two numbers", [](ReadyScene &) {}},
        {Code::EnteredTwice, Raises, "number and date", [](ReadyScene &s) { s.evidence[1].number = s.evidence[0].number; s.evidence[1].issuedOn = s.evidence[0].issuedOn; }},
        {Code::EnteredTwice, Not, "two dates", [](ReadyScene &s) { s.evidence[1].number = s.evidence[0].number; }},
        {Code::FileUnderTwoNumbers, Raises, "one file", [](ReadyScene &s) { s.evidence[1].attachments = s.evidence[0].attachments; }},
        {Code::FileUnderTwoNumbers, Not, "two files", [](ReadyScene &) {}},
        {Code::KindContradictsNumber, Raises, "another kind", [](ReadyScene &s) { s.evidence[1].kind = QStringLiteral("Thông báo"); }},
        {Code::KindContradictsNumber, Not, "the same kind", [](ReadyScene &s) { s.evidence[1].kind = QStringLiteral("Báo cáo"); }},
        {Code::KindContradictsNumber, Not, "a number that tells none", [](ReadyScene &s) { s.evidence[1].number = QStringLiteral("1/SNV-CCHC"); s.evidence[1].kind = QStringLiteral("Công văn"); }},
        {Code::NoFile, Raises, "none", [](ReadyScene &s) { s.evidence[0].attachments.clear(); }},
        {Code::NoFile, Not, "one", [](ReadyScene &) {}},
    };
}

std::function<void(ReadyScene &)> problem(Code code, const QString &digest)
{
    return [=](ReadyScene &scene) { scene.files = {{EvidenceId(1), digest, code, QStringLiteral("…")}}; };
}

std::vector<Case> otherCases()
{
    const QString attached = QStringLiteral("1").repeated(64);
    const QString formerly = QStringLiteral("9").repeated(64);
    return {
        {Code::ChildrenMismatch, Raises, "other sum", [](ReadyScene &s) { s.at(1).maximum = points("4.5"); }},
        {Code::ChildrenMismatch, Not, "a bonus beside the sum", [](ReadyScene &s) { s.at(1).maximum = points("2"); s.at(3).counting = Counting::Bonus; }},
        {Code::ChildrenMismatch, Not, "the same sum", [](ReadyScene &) {}},
        {Code::FrameworkYear, Raises, "of later years", [](ReadyScene &s) { s.header.firstYear = 2027; }},
        {Code::FrameworkYear, Raises, "of earlier years", [](ReadyScene &s) { s.header.firstYear = 2020; s.header.lastYear = 2025; }},
        {Code::FrameworkYear, Not, "of this year on", [](ReadyScene &) {}},
        {Code::FileMissing, Raises, "gone", problem(Code::FileMissing, attached)},
        {Code::FileMissing, Not, "no longer attached", problem(Code::FileMissing, formerly)},
        {Code::FileAltered, Raises, "altered", problem(Code::FileAltered, attached)},
        {Code::FileAltered, Not, "no longer attached", problem(Code::FileAltered, formerly)},
        {Code::FileUnreadable, Raises, "no right to read", problem(Code::FileUnreadable, attached)},
        {Code::FileUnreadable, Not, "no longer attached", problem(Code::FileUnreadable, formerly)},
    };
}

const std::vector<Case> &cases()
{
    static const std::vector<Case> all = [] {
        std::vector<Case> result;
        for (const auto &some : {scoreCases(), ruleCases(), evidenceCases(), documentCases(), otherCases()})
            result.insert(result.end(), some.begin(), some.end());
        return result;
    }();
    return all;
}

QString wordsOf(const std::vector<Finding> &findings)
{
    QStringList words;
    for (const Finding &finding : findings)
        words << codeOf(finding.code);
    return words.join(u' ');
}

} // namespace

class TestFindingCodes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam)); }

    void nothingIsSaidOfASoundSheet()
    {
        QCOMPARE(wordsOf(ReadyScene().findings()), QString());
    }

    void everyCodeHasBothCases_data()
    {
        QTest::addColumn<int>("code");
        for (const Code code : findingCodes())
            QTest::newRow(qUtf8Printable(codeOf(code))) << int(code);
    }

    void everyCodeHasBothCases()
    {
        QFETCH(int, code);
        for (const bool raises : {Raises, Not}) {
            const bool some = std::any_of(cases().begin(), cases().end(), [&](const Case &one) { return int(one.code) == code && one.raises == raises; });
            QVERIFY2(some, raises ? "nothing raises it" : "nothing does not raise it");
        }
        QVERIFY(!codeOf(Code(code)).isEmpty());
        QCOMPARE(fromCode<Code>(codeOf(Code(code))), Code(code));
        QVERIFY(!findingName(Code(code)).isEmpty());
    }

    void theGuideExplainsEveryCode()
    {
        QFile guide(QStringLiteral(PARINDEX_TEST_DATA "/../../docs/findings.md"));
        QVERIFY(guide.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(guide.readAll());
        for (const Code code : findingCodes()) {
            const QString severity = severityOf(code) == Finding::Severity::Error ? QStringLiteral("đỏ") : QStringLiteral("vàng");
            QVERIFY2(text.contains(QStringLiteral("| `%1` | %2 |").arg(codeOf(code), severity)), qUtf8Printable(codeOf(code)));
        }
    }

    void raises_data()
    {
        QTest::addColumn<int>("position");
        for (std::size_t position = 0; position < cases().size(); ++position) {
            const Case &one = cases()[position];
            QTest::newRow(qUtf8Printable(QStringLiteral("%1, %2: %3").arg(codeOf(one.code), one.raises ? QStringLiteral("raised") : QStringLiteral("not raised"), QString::fromUtf8(one.name)))) << int(position);
        }
    }

    void raises()
    {
        QFETCH(int, position);
        const Case &one = cases()[std::size_t(position)];
        ReadyScene scene;
        one.spoil(scene);
        const std::vector<Finding> findings = scene.findings();
        const auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding &finding) { return finding.code == one.code; });
        QVERIFY2((found != findings.end()) == one.raises, qUtf8Printable(wordsOf(findings)));
        if (!one.raises)
            return;
        QCOMPARE(found->severity, severityOf(one.code));
        QVERIFY(found->sentence.size() > 3);
        QVERIFY2(!found->sentence.contains(QStringLiteral("%1")), qUtf8Printable(found->sentence));
        if (isAboutDocument(one.code)) {
            QVERIFY(found->document.has_value());
            QVERIFY(found->item.has_value());
        }
    }

    void anAcceptanceHoldsForWhatWasFound()
    {
        ReadyScene scene;
        scene.score(2).points = points("1");
        const auto lost = [&] {
            const std::vector<Finding> findings = scene.findings();
            return *std::find_if(findings.begin(), findings.end(), [](const Finding &finding) { return finding.code == Code::LostUnexplained; });
        };
        const AcceptedFinding accepted = acceptanceOf(lost(), QStringLiteral("Đã báo cáo"));
        QCOMPARE(accepted.item, ItemId(2));
        QVERIFY(accepted.matches(lost()));
        scene.score(2).points = points("0.5");
        QVERIFY(!accepted.matches(lost()));
    }

    void aDocumentIsAcceptedWhereverItIsCited()
    {
        ReadyScene scene;
        scene.evidence[0].issuedOn = {};
        const Finding before = scene.findings().front();
        const AcceptedFinding accepted = acceptanceOf(before, QStringLiteral("Bản sao"));
        QVERIFY(!accepted.item.isValid());
        scene.evidence[0].citations.insert(scene.evidence[0].citations.begin(), {AssessmentId(1), ItemId(3), {}, {}});
        const Finding after = scene.findings().front();
        QVERIFY(before.item != after.item);
        QVERIFY(accepted.matches(after));
    }
};

QTEST_APPLESS_MAIN(TestFindingCodes)
#include "tst_findingcodes.moc"
