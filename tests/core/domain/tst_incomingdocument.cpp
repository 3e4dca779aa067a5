// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/incomingdocument.h"

#include <QTest>

using namespace parindex;
using Standing = IncomingDocument::Standing;

namespace {

const AssessmentId Sheet(1);
const QDate Day(2026, 1, 15);

Evidence document(int id, const QString &number, const QDate &date, const QStringList &files = {})
{
    Evidence made;
    made.id = EvidenceId(id);
    made.number = number;
    made.issuedOn = date;
    for (const QString &file : files)
        made.attachments.push_back({file, file + QStringLiteral(".pdf"), 1, 0});
    return made;
}

IncomingDocument row(const Evidence &document, int leaf = 0)
{
    IncomingDocument made;
    made.document = document;
    if (leaf > 0)
        made.leaf = ItemId(leaf);
    return made;
}

/// "3 475/KH-UBND a,b → 7,8": number in the file, number, files, leaves.
QStringList textOf(const DocumentTakeover &takeover)
{
    QStringList lines;
    for (const Evidence &one : takeover.documents) {
        QStringList files;
        for (const Attachment &file : one.attachments)
            files << file.digest;
        QStringList leaves;
        for (const Citation &citation : one.citations)
            leaves << QString::number(citation.item.value());
        lines << QStringLiteral("%1 %2 %3 → %4").arg(one.id.value()).arg(one.number, files.join(u','), leaves.join(u','));
    }
    return lines;
}

} // namespace

class TestIncomingDocument : public QObject
{
    Q_OBJECT

private slots:
    void finds_data()
    {
        QTest::addColumn<Evidence>("incoming");
        QTest::addColumn<Standing>("standing");
        QTest::addColumn<int>("place");
        QTest::newRow("by its file") << document(0, QStringLiteral("khác"), {}, {QStringLiteral("b")}) << Standing::SameFile << 1;
        QTest::newRow("by number and date") << document(0, QStringLiteral(" 475/kh-ubnd "), Day) << Standing::SameNumber << 0;
        QTest::newRow("the file before the number") << document(0, QStringLiteral("475/KH-UBND"), Day, {QStringLiteral("b")}) << Standing::SameFile << 1;
        QTest::newRow("number of another day") << document(0, QStringLiteral("475/KH-UBND"), Day.addDays(1)) << Standing::New << 0;
        QTest::newRow("number without a date") << document(0, QStringLiteral("475/KH-UBND"), {}) << Standing::New << 0;
        QTest::newRow("date without a number") << document(0, {}, Day) << Standing::New << 0;
        QTest::newRow("other letters") << document(0, QStringLiteral("475/KH-UBNĐ"), Day) << Standing::New << 0;
        QTest::newRow("nothing known") << Evidence() << Standing::New << 0;
    }
    void finds()
    {
        QFETCH(Evidence, incoming);
        const DocumentIndex index({document(1, QStringLiteral("475/KH-UBND"), Day, {QStringLiteral("a")}), document(2, {}, Day, {QStringLiteral("b")})});
        const auto found = index.find(incoming);
        QTEST(found.standing, "standing");
        QTEST(int(found.place), "place");
    }

    void completingNeverOverwrites()
    {
        Evidence here = document(1, QStringLiteral("1/BC"), {}, {QStringLiteral("a")});
        here.abstract = QStringLiteral("Ở đây");
        Evidence other = document(0, QStringLiteral("2/BC"), Day, {QStringLiteral("a"), QStringLiteral("b")});
        other.abstract = QStringLiteral("Khác");
        other.issuer = QStringLiteral("Sở Nội vụ");
        const Evidence both = completed(here, other);
        QCOMPARE(both.number, QStringLiteral("1/BC"));
        QCOMPARE(both.abstract, QStringLiteral("Ở đây"));
        QCOMPARE(both.issuer, QStringLiteral("Sở Nội vụ"));
        QCOMPARE(both.issuedOn, Day);
        QCOMPARE(both.attachments.size(), std::size_t(2));
        QCOMPARE(both.id, EvidenceId(1));
    }

    void oneFileUnderTwoLeavesIsOneDocument()
    {
        const Evidence one = document(0, {}, {}, {QStringLiteral("a")});
        const auto takeover = takeOver({}, {row(one, 7), row(one, 8), row(one, 7)}, Sheet);
        QCOMPARE(textOf(takeover), QStringList(QStringLiteral("0  a → 7,8")));
        QCOMPARE(std::tuple(takeover.added, takeover.completed, takeover.cited), std::tuple(1, 0, 2));
    }

    void twoFilesOfOneNumberAreOneDocument()
    {
        const auto takeover = takeOver({}, {row(document(0, QStringLiteral("475/KH-UBND"), Day, {QStringLiteral("a")}), 7), row(document(0, QStringLiteral("475/KH-UBND"), Day, {QStringLiteral("b")}), 7)}, Sheet);
        QCOMPARE(textOf(takeover), QStringList(QStringLiteral("0 475/KH-UBND a,b → 7")));
    }

    void whatIsHereIsCitedAndCompleted()
    {
        const std::vector<Evidence> here{document(1, QStringLiteral("475/KH-UBND"), Day), document(2, {}, {}, {QStringLiteral("b")}), document(3, {}, {}, {QStringLiteral("c")})};
        const auto takeover = takeOver(here, {row(document(0, QStringLiteral("475/KH-UBND"), Day, {QStringLiteral("a")}), 7), row(document(0, {}, {}, {QStringLiteral("b")}), 8), row(document(0, {}, {}, {QStringLiteral("c")}))}, Sheet);
        QCOMPARE(textOf(takeover), QStringList({QStringLiteral("1 475/KH-UBND a → 7"), QStringLiteral("2  b → 8")}));
        QCOMPARE(std::tuple(takeover.added, takeover.completed, takeover.cited), std::tuple(0, 1, 2));
    }

    void rowsOfOneDocumentForDifferentReasonsMeet()
    {
        const std::vector<Evidence> here{document(1, QStringLiteral("475/KH-UBND"), Day, {QStringLiteral("a")})};
        const auto takeover = takeOver(here, {row(document(0, {}, {}, {QStringLiteral("a")}), 7), row(document(0, QStringLiteral("475/KH-UBND"), Day, {QStringLiteral("b")}), 8)}, Sheet);
        QCOMPARE(textOf(takeover), QStringList(QStringLiteral("1 475/KH-UBND a,b → 7,8")));
    }

    void aCitationThatIsThereIsKept()
    {
        Evidence cited = document(1, {}, {}, {QStringLiteral("a")});
        cited.citations = {{Sheet, ItemId(7), QStringLiteral("Mục I"), {}}};
        IncomingDocument again = row(document(0, {}, {}, {QStringLiteral("a")}), 7);
        QVERIFY(takeOver({cited}, {again}, Sheet).documents.empty());
        again.section = QStringLiteral("Mục II");
        again.page = QStringLiteral("3");
        const auto takeover = takeOver({cited}, {again}, Sheet);
        QCOMPARE(takeover.documents.front().citations, std::vector<Citation>({{Sheet, ItemId(7), QStringLiteral("Mục I"), QStringLiteral("3")}}));
        QCOMPARE(takeover.cited, 0);
    }

    void whatIsNotTakenStaysOut()
    {
        IncomingDocument out = row(document(0, {}, {}, {QStringLiteral("a")}), 7);
        out.isTaken = false;
        QVERIFY(takeOver({}, {out}, Sheet).documents.empty());
    }

    void documentsWithNothingToTellThemApartStayApart()
    {
        QCOMPARE(takeOver({}, {row(Evidence()), row(Evidence())}, Sheet).added, 2);
    }
};

QTEST_GUILESS_MAIN(TestIncomingDocument)
#include "tst_incomingdocument.moc"
