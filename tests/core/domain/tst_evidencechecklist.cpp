// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evidencechecklist.h"

#include <QTest>

using namespace parindex;

namespace {

const AssessmentId LastYear(1);
const AssessmentId ThisYear(2);

/// "number|kind|abstract|citations", where a citation is "2023:5" or "2024:7" with an item's number.
Evidence document(int id, const QString &text)
{
    const QStringList parts = text.split(u'|');
    Evidence evidence;
    evidence.id = EvidenceId(id);
    evidence.number = parts.value(0);
    evidence.kind = parts.value(1);
    evidence.abstract = parts.value(2);
    for (const QString &cited : parts.value(3).split(u' ', Qt::SkipEmptyParts))
        evidence.citations.push_back({cited.startsWith(u"2023") ? LastYear : ThisYear, ItemId(cited.section(u':', 1).toInt()), {}, {}});
    return evidence;
}

std::vector<Evidence> documents(const QStringList &texts)
{
    std::vector<Evidence> all;
    for (const QString &text : texts)
        all.push_back(document(static_cast<int>(all.size()) + 1, text));
    return all;
}

/// Row 7 continues rows 5 and 6.
const Continuation TwoRows{ThisYear, LastYear, {{ItemId(7), ItemId(5), Relation::Merged}, {ItemId(7), ItemId(6), Relation::Merged}}};

} // namespace

class TestEvidenceChecklist : public QObject
{
    Q_OBJECT

private slots:
    void finds_data()
    {
        QTest::addColumn<QStringList>("documents");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QStringList &all, const char *expected) { QTest::newRow(name) << all << QString::fromLatin1(expected); };
        row("nothing", {}, "; 0");
        row("none yet", {QStringLiteral("1/KH|Kế hoạch|A|2023:5"), QStringLiteral("2/BC|Báo cáo|B|2023:6")}, "1<- 2<-; 0");
        row("of another row", {QStringLiteral("1/KH|Kế hoạch|A|2023:9 2024:9")}, "; 0");
        row("cited again", {QStringLiteral("1/KH|Kế hoạch|A|2023:5 2024:7")}, "1<1; 1");
        row("a new one of its kind", {QStringLiteral("1/KH|Kế hoạch|A|2023:5"), QStringLiteral("9/KH|kế hoạch|B|2024:7")}, "1<2; 1");
        row("the kind is in the number", {QStringLiteral("1/KH-UBND||A|2023:5"), QStringLiteral("9/KH-SNV||B|2024:7")}, "1<2; 1");
        row("of another kind", {QStringLiteral("1/KH|Kế hoạch|A|2023:5"), QStringLiteral("9/BC|Báo cáo|A|2024:7")}, "1<-; 1");
        row("kind of one, number of the other", {QStringLiteral("1/KH-UBND|Kế hoạch|A|2023:5"), QStringLiteral("9/KH-SNV||B|2024:7")}, "1<2; 1");
        row("the kind is in the abstract", {QStringLiteral("|Kế hoạch|A|2023:5"), QStringLiteral("||Kế hoạch năm 2024|2024:7")}, "1<2; 1");
        row("a kind that the decree does not know", {QStringLiteral("|Ảnh chụp|A|2023:5"), QStringLiteral("|ảnh chụp|B|2024:7")}, "1<2; 1");
        row("letters of one office", {QStringLiteral("1/SNV-CCHC||A|2023:5"), QStringLiteral("9/SNV-CCHC||B|2024:7")}, "1<2; 1");
        row("of no kind", {QStringLiteral("||A|2023:5"), QStringLiteral("||A|2024:7")}, "1<-; 1");
        row("the likest first", {QStringLiteral("1/KH|Kế hoạch|Kiểm tra năm 2023|2023:5"), QStringLiteral("2/KH|Kế hoạch|Tuyên truyền năm 2023|2023:5"), QStringLiteral("9/KH|Kế hoạch|Tuyên truyền năm 2024|2024:7")},
            "1<- 2<3; 1");
        row("one that is cited again stands for itself alone", {QStringLiteral("1/KH|Kế hoạch|A|2023:5"), QStringLiteral("2/KH|Kế hoạch|A|2023:5 2024:7")}, "1<- 2<2; 1");
        row("both earlier rows, once", {QStringLiteral("1/KH|Kế hoạch|A|2023:5 2023:6")}, "1<-; 0");
    }
    void finds()
    {
        QFETCH(QStringList, documents);
        const EvidenceChecklist checklist = checklistOf(::documents(documents), TwoRows, ItemId(7));
        QStringList entries;
        for (const ChecklistEntry &entry : checklist.entries)
            entries << QStringLiteral("%1<%2").arg(entry.document.value()).arg(entry.counterpart ? QString::number(entry.counterpart->value()) : QStringLiteral("-"));
        QTEST(entries.join(u' ') + QStringLiteral("; %1").arg(checklist.thisYear), "expected");
    }

    void says_data()
    {
        QTest::addColumn<int>("lastYear");
        QTest::addColumn<int>("thisYear");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("fewer") << 4 << 2 << QStringLiteral("Last year 4 document(s), this year only 2 so far");
        QTest::newRow("none") << 4 << 0 << QStringLiteral("Last year 4 document(s), this year none yet");
        QTest::newRow("as many") << 4 << 4 << QStringLiteral("Last year 4 document(s), this year 4");
        QTest::newRow("nothing to compare with") << 0 << 4 << QString();
    }
    void says()
    {
        QFETCH(int, lastYear);
        QFETCH(int, thisYear);
        const DocumentCounts counts{lastYear, thisYear};
        QTEST(counts.sentence(), "sentence");
    }

    void aSuccessorTakesTheYearsAlong()
    {
        Evidence last = document(3, QStringLiteral("475/KH-UBND|Kế hoạch|Cải cách năm 2023 và phương hướng 2024 theo Nghị định 2010, số 120235|2023:5"));
        last.issuedOn = QDate(2023, 1, 5);
        last.issuer = QStringLiteral("UBND tỉnh");
        last.signer = QStringLiteral("A");
        Evidence expected;
        expected.kind = QStringLiteral("Kế hoạch");
        expected.issuer = QStringLiteral("UBND tỉnh");
        expected.abstract = QStringLiteral("Cải cách năm 2024 và phương hướng 2025 theo Nghị định 2010, số 120235");
        QCOMPARE(successorOf(last, 2023, 2024), expected);
    }

    void countsADocumentOnce()
    {
        const auto all = documents({QStringLiteral("1|||2023:5 2023:6"), QStringLiteral("2|||2023:9 2024:7"), QStringLiteral("3||| ")});
        const DocumentCounts counts = documentCountsOf(all, TwoRows);
        QCOMPARE(counts.lastYear, 2);
        QCOMPARE(counts.thisYear, 1);
    }
};

QTEST_GUILESS_MAIN(TestEvidenceChecklist)
#include "tst_evidencechecklist.moc"
