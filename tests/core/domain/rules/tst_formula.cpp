// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rules/formula.h"

#include <QLocale>
#include <QTest>

using namespace parindex;

namespace {

const std::map<QString, Rational> &values()
{
    static const std::map<QString, Rational> known{{QStringLiteral("a"), 3}, {QStringLiteral("b"), 4}, {QStringLiteral("zero"), 0},
                                                   {QStringLiteral("max"), 10}, {QStringLiteral("số_xã"), 7}};
    return known;
}

QString outcome(const QString &text)
{
    const auto formula = Formula::parse(text);
    if (!formula)
        return formula.error().message;
    const auto value = formula->evaluate(values());
    return value ? value->toPlainString() : value.error().message;
}

} // namespace

class TestFormula : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam)); }

    void computes_data()
    {
        QTest::addColumn<QString>("formula");
        QTest::addColumn<QString>("expected");
        const auto unread = [](int position, const char *what) {
            return QStringLiteral("The formula cannot be read at character %1: %2 is expected there.").arg(position).arg(QString::fromUtf8(what));
        };
        QTest::newRow("number") << "12,5" << "12.5";
        QTest::newRow("percent") << "85%" << "0.85";
        QTest::newRow("product before sum") << "1 + 2 × 3" << "7";
        QTest::newRow("parentheses") << "(1 + 2) * 3" << "9";
        QTest::newRow("from left to right") << "10 - 4 - 3" << "3";
        QTest::newRow("division from left to right") << "24 / 4 ÷ 3" << "2";
        QTest::newRow("sign") << "-a + −b" << "-7";
        QTest::newRow("two signs") << "--a" << "3";
        QTest::newRow("minus a product") << "-a * b" << "-12";
        QTest::newRow("exactly a third") << "1/3 + 1/3 + 1/3" << "1";
        QTest::newRow("no double") << "0,1 + 0,2 - 0,3" << "0";
        QTest::newRow("variables") << "a/b × max" << "7.5";
        QTest::newRow("Vietnamese names") << "số_xã · 2" << "14";
        QTest::newRow("min") << "min(a; b)" << "3";
        QTest::newRow("max of three") << "max(a; b; 2)" << "4";
        QTest::newRow("max beside max") << "max(a; max)" << "10";
        QTest::newRow("comma between arguments") << "min(a, b)" << "3";
        QTest::newRow("comma in a number") << "min(3,5; 4)" << "3.5";
        QTest::newRow("less") << "(a < b) + (a < 3)" << "1";
        QTest::newRow("at most") << "(a <= 3) + (a ≤ 2)" << "1";
        QTest::newRow("more") << "(b > 3) + (b > 4)" << "1";
        QTest::newRow("at least") << "(b >= 4) + (b ≥ 5)" << "1";
        QTest::newRow("equal") << "(a = 3) + 2 × (a = 4)" << "1";
        QTest::newRow("not equal") << "(a ≠ 4) + 2 × (a <> 3)" << "1";
        QTest::newRow("if") << "if(a < b; 5; 6)" << "5";
        QTest::newRow("else") << "if(a > b; 5; 6)" << "6";
        QTest::newRow("the other branch is not worked out") << "if(zero = 0; 1; a / zero)" << "1";

        QTest::newRow("nothing") << "" << unread(1, "a number, a name or “(”");
        QTest::newRow("an open end") << "1 +" << unread(4, "a number, a name or “(”");
        QTest::newRow("an open parenthesis") << "(1" << unread(3, "“)”");
        QTest::newRow("one parenthesis too many") << "1)" << unread(2, "an operator or the end");
        QTest::newRow("two numbers") << "1 2" << unread(3, "an operator or the end");
        QTest::newRow("two comparisons") << "1 < 2 < 3" << unread(7, "an operator or the end");
        QTest::newRow("unknown function") << "sin(1)" << unread(5, "min, max or if");
        QTest::newRow("one argument") << "min(1)" << unread(6, "two or more values, three for “if”");
        QTest::newRow("a comma that is a decimal mark") << "min(1,2)" << unread(8, "two or more values, three for “if”");
        QTest::newRow("if without else") << "if(1; 2)" << unread(8, "two or more values, three for “if”");
        QTest::newRow("an odd sign") << "a & b" << unread(3, "an operator or the end");
        QTest::newRow("seven decimals") << "0,0000001" << unread(1, "a number with fewer digits");
        QTest::newRow("a name without value") << "c + 1" << QStringLiteral("Still to be entered: c.");
        QTest::newRow("over zero") << "a / (b - 4)" << QStringLiteral("The formula divides by zero, and the rule does not say what that means: set the score by hand.");
    }

    void computes()
    {
        QFETCH(QString, formula);
        QTEST(outcome(formula), "expected");
    }

    void endlessNestingIsRefused()
    {
        QVERIFY(Formula::parse(QString(50, u'(') + u'1' + QString(50, u')')));
        QVERIFY(!Formula::parse(QString(65, u'(') + u'1' + QString(65, u')')));
        QVERIFY(!Formula::parse(QString(1900, u'(')));
        QVERIFY(!Formula::parse(QString(1900, u'-') + u'1'));
        QVERIFY(!Formula::parse(QStringLiteral("1+").repeated(1001) + u'1'));
    }

    void largeNumbersAreRefusedNotWrong()
    {
        QString text = QStringLiteral("999999999999");
        text = QStringList(20, text).join(u'*');
        QVERIFY(outcome(text).startsWith(QStringLiteral("The numbers are too large")));
    }

    void namesItsVariables()
    {
        QCOMPARE(Formula::parse(QStringLiteral("b + a * b + min(c; max)"))->variables(),
                 (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("max")}));
    }
};

QTEST_APPLESS_MAIN(TestFormula)
#include "tst_formula.moc"
