// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rules/range.h"

#include <QTest>

using namespace parindex;

namespace {

/// "[1;2)" as mathematicians write it; "(;2]" has no beginning.
Range rangeFrom(const QString &text)
{
    const QString inner = text.mid(1, text.size() - 2);
    const auto bound = [](const QString &number, bool closed) {
        return number.isEmpty() ? std::nullopt : std::optional(Bound{*Rational::fromString(number), closed});
    };
    return {bound(inner.section(u';', 0, 0), text.startsWith(u'[')), bound(inner.section(u';', 1, 1), text.endsWith(u']'))};
}

} // namespace

class TestRange : public QObject
{
    Q_OBJECT

private slots:
    void holdsValues_data()
    {
        QTest::addColumn<QString>("range");
        QTest::addColumn<QString>("held"); ///< Of 0,9999 1 1,0001 1,9999 2 2,0001.
        QTest::newRow("closed") << "[1;2]" << "011110";
        QTest::newRow("open") << "(1;2)" << "001100";
        QTest::newRow("open above") << "[1;2)" << "011100";
        QTest::newRow("open below") << "(1;2]" << "001110";
        QTest::newRow("no end") << "(1;)" << "001111";
        QTest::newRow("no beginning") << "(;2)" << "111100";
        QTest::newRow("everything") << "(;)" << "111111";
        QTest::newRow("one number") << "[2;2]" << "000010";
    }

    void holdsValues()
    {
        QFETCH(QString, range);
        QFETCH(QString, held);
        QString found;
        for (const char *value : {"0,9999", "1", "1,0001", "1,9999", "2", "2,0001"})
            found += rangeFrom(range).contains(*Rational::fromString(QString::fromLatin1(value))) ? u'1' : u'0';
        QCOMPARE(found, held);
        QVERIFY(!rangeFrom(range).isEmpty());
    }

    void contradictions_data()
    {
        QTest::addColumn<QString>("range");
        QTest::newRow("turned round") << "[2;1]";
        QTest::newRow("half open at one number") << "[1;1)";
        QTest::newRow("open at one number") << "(1;1)";
    }

    void contradictions()
    {
        QFETCH(QString, range);
        QVERIFY(rangeFrom(range).isEmpty());
    }

    void overlaps_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<bool>("overlap");
        QTest::newRow("side by side") << "[1;2)" << "[2;3]" << false;
        QTest::newRow("both hold the bound") << "[1;2]" << "[2;3]" << true;
        QTest::newRow("neither holds the bound") << "(1;2)" << "(2;3)" << false;
        QTest::newRow("one inside") << "(;)" << "[2;2]" << true;
        QTest::newRow("apart") << "[1;2]" << "[3;4]" << false;
        QTest::newRow("one number between") << "[0;1)" << "[1;1]" << false;
        QTest::newRow("one number shared") << "[0;1]" << "[1;1]" << true;
        QTest::newRow("without ends") << "[1;)" << "(;1]" << true;
        QTest::newRow("without ends, open") << "[1;)" << "(;1)" << false;
    }

    void overlaps()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(bool, overlap);
        QCOMPARE(rangeFrom(left).overlaps(rangeFrom(right)), overlap);
        QCOMPARE(rangeFrom(right).overlaps(rangeFrom(left)), overlap);
    }
};

QTEST_APPLESS_MAIN(TestRange)
#include "tst_range.moc"
