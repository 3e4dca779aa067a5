// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/yeartakeover.h"

#include <QTest>

using namespace parindex;
using Way = TakeoverWay;

namespace {

const AssessmentId Last(1);
const AssessmentId Now(2);
const Continuation Years{Now, Last, {{ItemId(11), ItemId(1), Relation::Same}, {ItemId(12), ItemId(2), Relation::Moved}, {ItemId(13), {}, Relation::New}, {{}, ItemId(3), Relation::Gone}}};

Evidence document(int id, const QString &kind, const QString &abstract, std::vector<Citation> citations)
{
    Evidence made;
    made.id = EvidenceId(id);
    made.number = QStringLiteral("%1/X").arg(id);
    made.kind = kind;
    made.abstract = abstract;
    made.citations = std::move(citations);
    return made;
}

Citation last(int item, const QString &page = {}) { return {Last, ItemId(item), {}, page}; }
Citation now(int item, const QString &page = {}) { return {Now, ItemId(item), {}, page}; }

} // namespace

class TestYearTakeover : public QObject
{
    Q_OBJECT

private slots:
    void proposes_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("abstract");
        QTest::addColumn<Way>("way");
        QTest::newRow("decision") << QString() << QStringLiteral("Quyết định") << QStringLiteral("Ban hành quy chế làm việc") << Way::CiteAgain;
        QTest::newRow("decision by its number") << QStringLiteral("5/QĐ-UBND") << QString() << QStringLiteral("Ban hành quy chế") << Way::CiteAgain;
        QTest::newRow("decision of a year") << QString() << QStringLiteral("Quyết định") << QStringLiteral("Phê duyệt kế hoạch năm 2025") << Way::AddSuccessor;
        QTest::newRow("plan") << QString() << QStringLiteral("Kế hoạch") << QStringLiteral("Cải cách hành chính") << Way::AddSuccessor;
        QTest::newRow("report by its first words") << QString() << QString() << QStringLiteral("Báo cáo kết quả") << Way::AddSuccessor;
        QTest::newRow("circular that names the year of a law") << QString() << QStringLiteral("Thông tư") << QStringLiteral("Hướng dẫn Luật năm 2019") << Way::CiteAgain;
        QTest::newRow("of no kind") << QString() << QString() << QStringLiteral("Ảnh hội nghị") << Way::Nothing;
        QTest::newRow("nothing known") << QString() << QString() << QString() << Way::Nothing;
    }
    void proposes()
    {
        QFETCH(QString, number);
        QFETCH(QString, kind);
        QFETCH(QString, abstract);
        Evidence one;
        one.number = number;
        one.kind = kind;
        one.abstract = abstract;
        QTEST(proposedWay(one, 2025), "way");
    }

    void listsWhatIsMissing()
    {
        const std::vector<Evidence> documents{document(1, QStringLiteral("Quyết định"), QStringLiteral("a"), {last(1, QStringLiteral("5")), last(2)}),
                                              document(2, QStringLiteral("Kế hoạch"), QStringLiteral("b"), {last(2), now(12)}),
                                              document(3, QStringLiteral("Báo cáo"), QStringLiteral("c"), {last(3)}), document(4, QStringLiteral("Báo cáo"), QStringLiteral("d"), {now(11)})};
        const auto rows = yearTakeover(documents, Years, 2025);
        QCOMPARE(rows, std::vector<YearTakeoverRow>({{EvidenceId(1), {now(11, QStringLiteral("5")), now(12)}, Way::CiteAgain}}));
    }

    void aSuccessorInAnotherRowIsNotDoubled()
    {
        const std::vector<Evidence> documents{document(1, QStringLiteral("Kế hoạch"), QStringLiteral("Kế hoạch năm 2025"), {last(1), last(2)}), document(2, QStringLiteral("Kế hoạch"), QStringLiteral("Kế hoạch năm 2026"), {now(11)})};
        const auto rows = yearTakeover(documents, Years, 2025);
        QCOMPARE(rows, std::vector<YearTakeoverRow>({{EvidenceId(1), {now(12)}, Way::AddSuccessor, EvidenceId(2)}}));
        const auto taken = takenOver(documents, rows, 2025, 2026);
        QCOMPARE(taken.size(), std::size_t(1));
        QCOMPARE(taken.front().id, EvidenceId(2));
        QCOMPARE(taken.front().citations, std::vector<Citation>({now(11), now(12)}));
    }

    void takesOver()
    {
        const std::vector<Evidence> documents{document(1, QStringLiteral("Quyết định"), QStringLiteral("a"), {last(1, QStringLiteral("5"))}),
                                              document(2, QStringLiteral("Kế hoạch"), QStringLiteral("Kế hoạch năm 2025"), {last(2, QStringLiteral("7"))}),
                                              document(3, {}, QStringLiteral("c"), {last(1)})};
        const auto rows = yearTakeover(documents, Years, 2025);
        QCOMPARE(rows.size(), std::size_t(3));
        const auto taken = takenOver(documents, rows, 2025, 2026);
        QCOMPARE(taken.size(), std::size_t(2));
        QCOMPARE(taken[0].id, EvidenceId(1));
        QCOMPARE(taken[0].citations, std::vector<Citation>({last(1, QStringLiteral("5")), now(11, QStringLiteral("5"))}));
        QVERIFY(!taken[1].id.isValid());
        QCOMPARE(taken[1].abstract, QStringLiteral("Kế hoạch năm 2026"));
        QCOMPARE(taken[1].number, QString());
        QCOMPARE(taken[1].citations, std::vector<Citation>({now(12)}));
    }

    void withoutEarlierDocumentsThereIsNothing()
    {
        QVERIFY(yearTakeover({}, Years, 2025).empty());
        QVERIFY(takenOver({}, {{EvidenceId(9), {}, Way::CiteAgain}}, 2025, 2026).empty());
    }
};

QTEST_GUILESS_MAIN(TestYearTakeover)
#include "tst_yeartakeover.moc"
