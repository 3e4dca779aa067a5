// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/assessmentrepository.h"
#include "core/storage/evidencerepository.h"
#include "core/storage/figurerepository.h"
#include "core/storage/frameworkrepository.h"
#include "core/storage/historyrepository.h"
#include "core/storage/scorerepository.h"
#include "core/storage/settingrepository.h"

#include "core/storage/workspacefile.h"
#include "tests/support/frameworktext.h"
#include "tests/support/sqlitefile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace parindex;
using test::points;

namespace {

Framework fullFramework()
{
    Framework::Header header{{}, QStringLiteral("876/QĐ-BNV"), QStringLiteral("Bộ tiêu chí"), QStringLiteral("Bộ Nội vụ"), QDate(2022, 11, 10),
                             Audience::Commune, 2022, 2024, true, 2, QStringLiteral("Ghi chú")};
    const Item field{ItemId(5), {}, Level::Field, QStringLiteral("I"), QStringLiteral("Lĩnh vực"), points("9.5"), ScoringSource::Documents, {},
                     QLatin1String(), QLatin1String(), QLatin1String(), Applicability::SheetRescaled, Counting::Penalty, points("10"), QLatin1String(),
                     QLatin1String()};
    const Item leaf{ItemId(2), ItemId(5), Level::Criterion, QStringLiteral("I.1"), QStringLiteral("Tiêu chí"), points("-2.5"), ScoringSource::Statistics,
                    {QStringLiteral("Một\nHai")}, QStringLiteral("Hướng dẫn"), QStringLiteral("Kế hoạch"), QStringLiteral("Không phát sinh"),
                    Applicability::FullPoints, Counting::Ordinary, {}, QStringLiteral("Sở Nội vụ"), QStringLiteral("Sở Tư pháp")};
    return Framework(header, {field, leaf});
}

Evidence fullEvidence(AssessmentId assessment, ItemId item)
{
    return {{}, QStringLiteral("475/KH-UBND"), QDate(2024, 7, 18), QStringLiteral("UBND tỉnh"), QStringLiteral("Kế hoạch"),
            QStringLiteral("Cải cách hành chính"), QStringLiteral("Chủ tịch"),
            {{QString(64, u'a'), QStringLiteral("b.pdf"), 123456789012LL, 7}, {QString(64, u'b'), QStringLiteral("a.pdf"), 1, 0}},
            {{assessment, item, QStringLiteral("Mục II"), QStringLiteral("5-7")}}};
}

} // namespace

class TestRepositories : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("x.parindex"));
        m_file = std::move(*WorkspaceFile::create(m_path, QStringLiteral("Người thử")));
        m_framework = *FrameworkRepository(database()).insert(test::frameworkFromText(QStringLiteral("1 4\n  1.1 3\n  1.2 1\n")));
        const AgencyId agency = *AssessmentRepository(database()).insert(Agency{{}, QStringLiteral("Tỉnh Thử"), Audience::Province});
        m_assessment = {{}, agency, m_framework.id(), 2026, Assessment::State::Draft};
        m_assessment.id = *AssessmentRepository(database()).insert(m_assessment);
    }

    void cleanup() { m_file = {}; }

    void frameworks()
    {
        const FrameworkRepository repository(database());
        const auto stored = FrameworkRepository(database()).insert(fullFramework());
        QVERIFY(stored);
        QVERIFY(stored->id().isValid());
        const auto found = repository.find(stored->id());
        QVERIFY(found);
        QCOMPARE(found->header(), stored->header());
        QCOMPARE(found->items(), stored->items());
        Framework::Header expected = fullFramework().header();
        expected.id = stored->id();
        QCOMPARE(found->header(), expected);
        QCOMPARE(found->items()[1].parent, found->items()[0].id);
        QCOMPARE(found->items()[1].rule.text, QStringLiteral("Một\nHai"));
        QCOMPARE(repository.list()->size(), std::size_t(2));
        QCOMPARE(repository.list()->at(1), expected);
        QCOMPARE(repository.find(FrameworkId(99)).error().code, ErrorCode::NotFound);
    }

    void frameworksThatAreNoTreesAreRefused()
    {
        std::vector<Item> items = fullFramework().items();
        items[1].parent = ItemId(77);
        const auto stored = FrameworkRepository(database()).insert(Framework({}, items));
        QVERIFY(!stored);
        QCOMPARE(stored.error().code, ErrorCode::Refused);
        QCOMPARE(FrameworkRepository(database()).list()->size(), std::size_t(1));
    }

    void frameworksThatWereDamagedAreRefused_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::newRow("parent in another framework") << QStringLiteral("UPDATE item SET framework_id = 2 WHERE code = '1'");
        QTest::newRow("parent behind") << QStringLiteral("UPDATE item SET position = 99 WHERE code = '1'");
        QTest::newRow("a gap between rows") << QStringLiteral("UPDATE item SET position = 9 WHERE code = '1.2'");
        QTest::newRow("own parent") << QStringLiteral("UPDATE item SET parent_id = id WHERE code = '1'");
        QTest::newRow("no items") << QStringLiteral("DELETE FROM item");
    }

    void frameworksThatWereDamagedAreRefused()
    {
        QFETCH(QString, damage);
        QVERIFY(test::SqliteFile(m_path).runAgainstAllRules(damage));
        const auto found = FrameworkRepository(database()).find(m_framework.id());
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Damaged);
    }

    void agenciesAndAssessments()
    {
        AssessmentRepository repository(database());
        const auto agency = repository.insert(Agency{{}, QStringLiteral("Sở Nội vụ"), Audience::Department});
        QVERIFY(agency);
        QCOMPARE(repository.agencies()->at(1), (Agency{*agency, QStringLiteral("Sở Nội vụ"), Audience::Department}));
        Assessment earlier = m_assessment;
        earlier.year = 2025;
        earlier.state = Assessment::State::Final;
        earlier.id = *repository.insert(earlier);
        const auto all = repository.assessments();
        QCOMPARE(*all, (std::vector<Assessment>{earlier, m_assessment}));
    }

    void agenciesAndAssessmentsThatBreakARule_data()
    {
        QTest::addColumn<int>("rule");
        QTest::newRow("no name") << 1;
        QTest::newRow("same year twice") << 2;
        QTest::newRow("unknown agency") << 3;
        QTest::newRow("unknown framework") << 4;
        QTest::newRow("year out of range") << 5;
    }

    void agenciesAndAssessmentsThatBreakARule()
    {
        QFETCH(int, rule);
        AssessmentRepository repository(database());
        Assessment assessment = m_assessment;
        assessment.year = rule == 2 ? 2026 : rule == 5 ? 20260 : 2027;
        if (rule == 3)
            assessment.agency = AgencyId(99);
        if (rule == 4)
            assessment.framework = FrameworkId(99);
        const Status status = rule == 1 ? Status(repository.insert(Agency{}).error()) : Status(repository.insert(assessment).error());
        QCOMPARE(status.error().code, ErrorCode::Refused);
        QCOMPARE(repository.assessments()->size(), std::size_t(1));
        QCOMPARE(repository.agencies()->size(), std::size_t(1));
    }

    void scores()
    {
        ScoreRepository repository(database());
        const ItemId leaf = m_framework.findCode(QStringLiteral("1.1"))->id;
        const std::vector<std::pair<Stage, Score>> scores{{Stage::Self, {points("2.1234"), QStringLiteral("Đúng hạn\nđủ"), true}},
                                                          {Stage::Round1, {std::nullopt, QStringLiteral("Chờ"), true}},
                                                          {Stage::Round2, {points("-0.5"), QString(), false}}};
        for (const auto &[stage, score] : scores)
            QVERIFY(repository.put({m_assessment.id, leaf, stage}, score));
        const auto sheet = repository.sheet(m_assessment);
        for (const auto &[stage, score] : scores)
            QCOMPARE(sheet->score(leaf, stage), score);
        QVERIFY(repository.put({m_assessment.id, leaf, Stage::Self}, {points("0"), {}, true}));
        QCOMPARE(repository.sheet(m_assessment)->score(leaf, Stage::Self).points, points("0"));
        QVERIFY(repository.put({m_assessment.id, leaf, Stage::Self}, {}));
        QCOMPARE(test::SqliteFile(m_path).rows("SELECT count(*) FROM score"), QStringLiteral("2"));
        QCOMPARE(repository.put({AssessmentId(99), leaf, Stage::Self}, {points("0"), {}, true}).error().code, ErrorCode::Refused);
        QCOMPARE(repository.put({m_assessment.id, leaf, Stage::Self}, {Points::whole(1'000'001), {}, true}).error().code, ErrorCode::Refused);
    }

    void evidence()
    {
        EvidenceRepository repository(database());
        Evidence evidence = fullEvidence(m_assessment.id, m_framework.findCode(QStringLiteral("1.1"))->id);
        evidence.id = *repository.insert(evidence);
        QCOMPARE(*repository.all(), std::vector<Evidence>{evidence});

        evidence.number = QStringLiteral("476/KH-UBND");
        evidence.issuedOn = {};
        std::swap(evidence.attachments[0], evidence.attachments[1]);
        evidence.citations.push_back({m_assessment.id, m_framework.findCode(QStringLiteral("1.2"))->id, QString(), QString()});
        QVERIFY(repository.update(evidence));
        QCOMPARE(*repository.all(), std::vector<Evidence>{evidence});

        QVERIFY(repository.remove(evidence.id));
        QVERIFY(repository.all()->empty());
        QCOMPARE(test::SqliteFile(m_path).rows("SELECT count(*) FROM attachment, citation"), QStringLiteral("0"));
    }

    void aNumberIsNeverUsedForAnotherDocument()
    {
        EvidenceRepository repository(database());
        Evidence first = fullEvidence(m_assessment.id, m_framework.items()[1].id);
        first.id = *repository.insert(first);
        QVERIFY(repository.remove(first.id));
        const auto second = repository.insert(fullEvidence(m_assessment.id, m_framework.items()[1].id));
        QVERIFY(*second != first.id);
        QCOMPARE(*repository.insert(first), first.id); // Put back, it keeps its own.
        QCOMPARE(repository.all()->front(), first);
    }

    void evidenceThatBreaksARule_data()
    {
        QTest::addColumn<int>("rule");
        QTest::newRow("cited twice for one leaf") << 1;
        QTest::newRow("unknown leaf") << 2;
        QTest::newRow("file without a name") << 3;
        QTest::newRow("hash too short") << 4;
        QTest::newRow("hash that is a path") << 5;
        QTest::newRow("empty file") << 6;
    }

    void evidenceThatBreaksARule()
    {
        QFETCH(int, rule);
        Evidence evidence = fullEvidence(m_assessment.id, m_framework.items()[1].id);
        switch (rule) {
        case 1: evidence.citations.push_back(evidence.citations[0]); break;
        case 2: evidence.citations[0].item = ItemId(99); break;
        case 3: evidence.attachments[0].fileName.clear(); break;
        case 4: evidence.attachments[0].digest.chop(1); break;
        case 5: evidence.attachments[0].digest.replace(0, 6, QStringLiteral("../../")); break;
        case 6: evidence.attachments[0].size = 0; break;
        }
        const auto id = EvidenceRepository(database()).insert(evidence);
        QVERIFY(!id);
        QCOMPARE(id.error().code, ErrorCode::Refused);
    }

    void evidenceThatWasDamagedIsRefused_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::newRow("attachment of nothing") << QStringLiteral("UPDATE attachment SET evidence_id = 99");
        QTest::newRow("citation of nothing") << QStringLiteral("UPDATE citation SET evidence_id = 99");
    }

    void evidenceThatWasDamagedIsRefused()
    {
        QFETCH(QString, damage);
        EvidenceRepository repository(database());
        QVERIFY(repository.insert(fullEvidence(m_assessment.id, m_framework.items()[1].id)));
        QVERIFY(test::SqliteFile(m_path).runAgainstAllRules(damage));
        const auto all = repository.all();
        QVERIFY(!all);
        QCOMPARE(all.error().code, ErrorCode::Damaged);
    }

    void namesOfFilesAreMadeSafeWhateverTheFileSays()
    {
        EvidenceRepository repository(database());
        QVERIFY(repository.insert(fullEvidence(m_assessment.id, m_framework.items()[1].id)));
        QVERIFY(test::SqliteFile(m_path).run("UPDATE attachment SET file_name = '../../.bashrc'"));
        QCOMPARE(repository.all()->front().attachments[0].fileName, QStringLiteral(".._.._.bashrc"));
    }

    void publishedFigures()
    {
        FigureRepository repository(database());
        const PublishedFigure full{m_assessment.id, PublishedFigure::Subject::Item, QStringLiteral("1"), QStringLiteral("Lĩnh vực"), points("9.44"),
                                   points("9.5"), points("99.44"), 12, 63, -3, points("-0.5"), Origin::Subtraction, QStringLiteral("Tính"), QStringLiteral("Báo")};
        PublishedFigure bare;
        bare.assessment = m_assessment.id;
        QVERIFY(repository.insert(std::vector{full, bare}));
        QCOMPARE(*repository.published(m_assessment.id), (std::vector{full, bare}));
        QVERIFY(repository.insert(std::vector{bare}));
        QCOMPARE(*repository.published(m_assessment.id), (std::vector{full, bare, bare}));
        QVERIFY(repository.published(AssessmentId(99))->empty());
        bare.rank = 0;
        QCOMPARE(repository.insert(std::vector{bare}).error().code, ErrorCode::Refused);
        bare.rank.reset();
        bare.assessment = AssessmentId(99);
        QCOMPARE(repository.insert(std::vector{bare}).error().code, ErrorCode::Refused);
    }

    void referenceFigures()
    {
        FigureRepository repository(database());
        const ReferenceFigure full{2023, ReferenceFigure::Scope::Region, ReferenceFigure::Measure::Sipas, QStringLiteral("Tây Nguyên"), points("81.21"),
                                   4, 6, Origin::Published, QStringLiteral("Ghi chú"), QStringLiteral("Báo")};
        ReferenceFigure bare;
        QVERIFY(repository.insert(std::vector{full, bare}));
        QCOMPARE(*repository.references(), (std::vector{full, bare}));
    }

    void history()
    {
        HistoryRepository repository(database());
        const QDateTime at = QDateTime::fromString(QStringLiteral("2026-11-24T08:30:15.123Z"), Qt::ISODateWithMs);
        const Change first{at, QStringLiteral("Lan"), QStringLiteral("score 1 2 self"), QStringLiteral("points"), QString(), QStringLiteral("1")};
        const Change second{at.addSecs(5), QStringLiteral("Hùng"), QStringLiteral("score 1 2 self"), QStringLiteral("points"), QStringLiteral("1"), QStringLiteral("2")};
        const Change other{at, QStringLiteral("Lan"), QStringLiteral("score 1 21 self"), QStringLiteral("points"), QString(), QStringLiteral("9")};
        QVERIFY(repository.append({first, other}));
        QVERIFY(repository.append({second}));
        QVERIFY(repository.append({}));
        QCOMPARE(*repository.of(QStringLiteral("score 1 2 self")), (std::vector<Change>{second, first}));
        QCOMPARE(repository.of(QStringLiteral("score 1 2 self"))->front().at.timeSpec(), Qt::UTC);
        QVERIFY(repository.of(QStringLiteral("score 1 2"))->empty());
    }

    void settings()
    {
        SettingRepository repository(database());
        QCOMPARE(*repository.value(QStringLiteral("a")), QString());
        QVERIFY(repository.setValue(QStringLiteral("a"), QStringLiteral("một")));
        QVERIFY(repository.setValue(QStringLiteral("a"), QStringLiteral("hai")));
        QVERIFY(repository.setValue(QStringLiteral("b"), QString()));
        QCOMPARE(*repository.value(QStringLiteral("a")), QStringLiteral("hai"));
        QCOMPARE(*repository.value(QStringLiteral("b")), QString());
    }

    void tablesThatAreMissingAreErrors()
    {
        QVERIFY(test::SqliteFile(m_path).runAgainstAllRules(QStringLiteral("DROP TABLE item; DROP TABLE framework; DROP TABLE citation; DROP TABLE score;"
                                                                           "DROP TABLE assessment; DROP TABLE agency; DROP TABLE history; DROP TABLE setting;"
                                                                           "DROP TABLE published_figure; DROP TABLE reference_figure")));
        QVERIFY(!FrameworkRepository(database()).list());
        QVERIFY(!FrameworkRepository(database()).find(FrameworkId(1)));
        QVERIFY(!FrameworkRepository(database()).insert(fullFramework()));
        QVERIFY(!AssessmentRepository(database()).agencies());
        QVERIFY(!AssessmentRepository(database()).assessments());
        QVERIFY(!ScoreRepository(database()).sheet(m_assessment));
        QVERIFY(!EvidenceRepository(database()).all());
        QVERIFY(!FigureRepository(database()).published(m_assessment.id));
        QVERIFY(!FigureRepository(database()).references());
        QVERIFY(!HistoryRepository(database()).of(QStringLiteral("x")));
        QVERIFY(!SettingRepository(database()).value(QStringLiteral("x")));
    }

private:
    Database &database() { return *m_file.database; }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    WorkspaceFile m_file;
    Framework m_framework;
    Assessment m_assessment;
};

QTEST_GUILESS_MAIN(TestRepositories)
#include "tst_repositories.moc"
