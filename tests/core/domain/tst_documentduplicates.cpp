// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/documentduplicates.h"

#include <QTest>

using namespace parindex;

namespace {

Evidence document(int id, const QString &number, const QDate &date, const QString &issuer, const QString &digest = {})
{
    Evidence evidence;
    evidence.id = EvidenceId(id);
    evidence.number = number;
    evidence.issuedOn = date;
    evidence.issuer = issuer;
    if (!digest.isEmpty())
        evidence.attachments.push_back({digest, QStringLiteral("a.pdf"), 1, 1});
    return evidence;
}

const QDate Day(2026, 1, 15);

} // namespace

class TestDocumentDuplicates : public QObject
{
    Q_OBJECT

private slots:
    void twoDocuments_data()
    {
        QTest::addColumn<Evidence>("other");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("number, date and issuer") << document(2, QStringLiteral("475/KH-UBND"), Day, QStringLiteral("UBND tỉnh")) << true;
        QTest::newRow("written in another way") << document(2, QStringLiteral("475 /kh-ubnd"), Day, QStringLiteral("UBND TỈNH")) << true;
        QTest::newRow("the same file") << document(2, {}, {}, {}, QStringLiteral("aa")) << true;
        QTest::newRow("another office") << document(2, QStringLiteral("475/KH-UBND"), Day, QStringLiteral("UBND xã")) << false;
        QTest::newRow("another day") << document(2, QStringLiteral("475/KH-UBND"), Day.addDays(1), QStringLiteral("UBND tỉnh")) << false;
        QTest::newRow("no date") << document(2, QStringLiteral("475/KH-UBND"), {}, QStringLiteral("UBND tỉnh")) << false;
        QTest::newRow("another file") << document(2, {}, {}, {}, QStringLiteral("bb")) << false;
    }
    void twoDocuments()
    {
        QFETCH(Evidence, other);
        QFETCH(bool, isSame);
        const Evidence first = document(1, QStringLiteral("475/KH-UBND"), Day, QStringLiteral("UBND tỉnh"), QStringLiteral("aa"));
        DocumentDuplicates duplicates;
        QCOMPARE(duplicates.update(first.id, &first), std::set{first.id});
        QCOMPARE(duplicates.update(other.id, &other).size(), std::size_t(isSame ? 2 : 1));
        QCOMPARE(duplicates.likeness(first.id), isSame ? std::optional(other.id) : std::nullopt);
        QCOMPARE(duplicates.likeness(other.id), isSame ? std::optional(first.id) : std::nullopt);
    }

    void theOldestIsNamedAndGoesAgain()
    {
        DocumentDuplicates duplicates;
        for (int id = 1; id <= 3; ++id) {
            const Evidence one = document(id, {}, {}, {}, QStringLiteral("aa"));
            duplicates.update(one.id, &one);
        }
        QCOMPARE(duplicates.likeness(EvidenceId(3)), std::optional(EvidenceId(1)));
        QCOMPARE(duplicates.update(EvidenceId(1), nullptr).size(), std::size_t(3));
        QCOMPARE(duplicates.likeness(EvidenceId(3)), std::optional(EvidenceId(2)));
        duplicates.update(EvidenceId(2), nullptr);
        QVERIFY(!duplicates.likeness(EvidenceId(3)));
        QVERIFY(!duplicates.likeness(EvidenceId(7)));
    }
};

QTEST_APPLESS_MAIN(TestDocumentDuplicates)
#include "tst_documentduplicates.moc"
