// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/historydifference.h"

#include "tests/support/frameworktext.h"

#include <QTest>

using namespace parindex;
using test::points;

namespace {

const QDateTime At = QDateTime(QDate(2026, 11, 24), QTime(8, 0), Qt::UTC);
const ScoreKey Key{AssessmentId(3), ItemId(17), Stage::Self};

QStringList linesOf(const HistoryDifference &difference)
{
    QStringList lines;
    for (const Change &change : difference.changes())
        lines << QStringLiteral("%1 %2: [%3] -> [%4]").arg(change.subject, change.field, change.oldValue, change.newValue);
    return lines;
}

QString leafCode(const Citation &citation)
{
    return QString::number(citation.item.value());
}

} // namespace

class TestHistoryDifference : public QObject
{
    Q_OBJECT

private slots:
    void namesSubjects()
    {
        QCOMPARE(subjectOf(Key), QStringLiteral("score 3 17 self"));
        QCOMPARE(subjectOf(ScoreKey{AssessmentId(3), ItemId(17), Stage::Round2}), QStringLiteral("score 3 17 round2"));
        QCOMPARE(subjectOf(EvidenceId(12)), QStringLiteral("evidence 12"));
    }

    void findsFieldsOfScores()
    {
        HistoryDifference difference(QStringLiteral("Lan"), At);
        difference.compare(Key, {}, {points("0.5"), QStringLiteral("Xong"), true});
        difference.compare(Key, {points("0.5"), QStringLiteral("Xong"), true}, {points("0.5"), QStringLiteral("Xong"), true});
        difference.compare(Key, {points("0.5"), QStringLiteral("Xong"), true}, {std::nullopt, QStringLiteral("Xong"), false});
        QCOMPARE(linesOf(difference), (QStringList{QStringLiteral("score 3 17 self points: [] -> [0.5]"), QStringLiteral("score 3 17 self explanation: [] -> [Xong]"),
                                                   QStringLiteral("score 3 17 self points: [0.5] -> []"), QStringLiteral("score 3 17 self applies: [1] -> [0]")}));
        QCOMPARE(difference.changes().front().by, QStringLiteral("Lan"));
        QCOMPARE(difference.changes().front().at, At);
    }

    void zeroIsNotNothing()
    {
        HistoryDifference difference(QStringLiteral("Lan"), At);
        difference.compare(Key, {}, {points("0"), {}, true});
        QCOMPARE(linesOf(difference), QStringList{QStringLiteral("score 3 17 self points: [] -> [0]")});
    }

    void findsFieldsOfDocuments()
    {
        const Evidence before{EvidenceId(4), QStringLiteral("5/BC"), QDate(2026, 1, 2), QStringLiteral("Sở A"), QStringLiteral("Báo cáo"),
                              QStringLiteral("Về việc"), QStringLiteral("Lan"), {{QString(64, u'a'), QStringLiteral("a.pdf"), 10, 1}},
                              {{AssessmentId(3), ItemId(17), QStringLiteral("I"), QStringLiteral("2")}}};
        Evidence after = before;
        after.number = QStringLiteral("6/BC");
        after.issuedOn = {};
        after.issuer = QStringLiteral("Sở B");
        after.kind = QStringLiteral("Kế hoạch");
        after.abstract = QStringLiteral("Khác");
        after.signer = QStringLiteral("Hùng");
        after.attachments.push_back({QString(64, u'b'), QStringLiteral("b.pdf"), 10, 1});
        after.citations[0].page = QStringLiteral("3");
        HistoryDifference difference(QStringLiteral("Lan"), At);
        difference.compare(EvidenceId(4), before, after, leafCode);
        QCOMPARE(linesOf(difference), (QStringList{QStringLiteral("evidence 4 number: [5/BC] -> [6/BC]"), QStringLiteral("evidence 4 issued_on: [2026-01-02] -> []"),
                                                   QStringLiteral("evidence 4 issuer: [Sở A] -> [Sở B]"), QStringLiteral("evidence 4 kind: [Báo cáo] -> [Kế hoạch]"),
                                                   QStringLiteral("evidence 4 abstract: [Về việc] -> [Khác]"), QStringLiteral("evidence 4 signer: [Lan] -> [Hùng]"),
                                                   QStringLiteral("evidence 4 attachments: [a.pdf aaaaaaaa] -> [a.pdf aaaaaaaa; b.pdf bbbbbbbb]"),
                                                   QStringLiteral("evidence 4 citations: [17 | I | 2] -> [17 | I | 3]")}));
    }

    void comingAndGoingAreChanges()
    {
        Evidence evidence;
        evidence.number = QStringLiteral("5/BC");
        HistoryDifference difference(QStringLiteral("Lan"), At);
        difference.compare(EvidenceId(4), std::nullopt, evidence, leafCode);
        difference.compare(EvidenceId(4), evidence, std::nullopt, leafCode);
        difference.compare(EvidenceId(4), std::nullopt, std::nullopt, leafCode);
        QCOMPARE(linesOf(difference), (QStringList{QStringLiteral("evidence 4 exists: [0] -> [1]"), QStringLiteral("evidence 4 number: [] -> [5/BC]"),
                                                   QStringLiteral("evidence 4 exists: [1] -> [0]"), QStringLiteral("evidence 4 number: [5/BC] -> []")}));
    }
};

QTEST_APPLESS_MAIN(TestHistoryDifference)
#include "tst_historydifference.moc"
