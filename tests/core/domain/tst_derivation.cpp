// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/derivation.h"

#include "tests/support/markedsheet.h"

#include <QLocale>
#include <QTest>

using namespace parindex;
using test::MarkedSheet;

/// The lines behind a number, as text: name, points, maximum, working.
class TestDerivation : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam)); }

    void totalOfManyKinds()
    {
        const MarkedSheet marked(QStringLiteral("1 10\n  1.1 15 =14\n  1.2 15 =14\n  1.3 10 n3\n2 3 bonus\n  2.1 2 =2\n  2.2 2 =1.5\n3 4\n  3.1 3 n1\n  3.2 1\n4 1 survey\n"));
        QCOMPARE(textOf(marked, {}), QStringLiteral(
            "Total\t15,3333\t15\t9,3333 + 3 + 3 = 15,3333; 5 of 7 rows scored\n"
            "  1 Title of 1\t9,3333\t10\t14 + 14 = 28; rescaled: 28/30 × 10 = 9,3333\n"
            "    1.1 Title of 1.1\t14\t15\tentered by hand: 14\n"
            "    1.2 Title of 1.2\t14\t15\tentered by hand: 14\n"
            "    1.3 Title of 1.3\t–\t0\tDoes not apply – its group is rescaled\n"
            "  2 Title of 2\t3\t3\t2 + 1,5 = 3,5; 3,5, but the group counts 3 at most\n"
            "    2.1 Title of 2.1\t2\t2\tentered by hand: 2; bonus: no part of the maximum\n"
            "    2.2 Title of 2.2\t1,5\t2\tentered by hand: 1,5; bonus: no part of the maximum\n"
            "  3 Title of 3\t3\t4\t3 = 3; 1 of 2 rows scored\n"
            "    3.1 Title of 3.1\t3\t3\tDoes not apply – gets its full points\n"
            "    3.2 Title of 3.2\t–\t1\tnot scored yet\n"
            "  4 Title of 4\t–\t1\tnot published yet"));
    }

    void pointsThatGrew()
    {
        const MarkedSheet marked(QStringLiteral("1 10\n  1.1 4 =3\n  1.2 4\n  1.3 2 n4\n"));
        QCOMPARE(textOf(marked, QStringLiteral("1")), QStringLiteral(
            "1 Title of 1\t3,75\t10\t3,75 = 3,75; 1 of 2 rows scored\n"
            "  1.1 Title of 1.1\t3,75\t5\tentered by hand: 3; 1 points of what does not apply beside it: 3/4 × 5 = 3,75\n"
            "  1.2 Title of 1.2\t–\t5\tnot scored yet; 1 points of what does not apply beside it: 4 → 5\n"
            "  1.3 Title of 1.3\t–\t0\tDoes not apply – its points are spread over the rows beside it"));
    }

    void sheetRescaledAndPenalty()
    {
        const MarkedSheet marked(QStringLiteral("1 60 =45\n2 40 n5 survey\n3 2 penalty =1\n"));
        const QString text = textOf(marked, {});
        QVERIFY2(text.startsWith(QStringLiteral("Total\t74\t100\t45 − 1 = 44; rescaled: 45/60 × 100 = 75; with bonus and penalty 74\n")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("\n  3 Title of 3\t-1\t-2\tentered by hand: 1; penalty: taken off")), qPrintable(text));
    }

    void thePublishedValueStandsBeside()
    {
        const MarkedSheet marked(QStringLiteral("1 9,5 =9,4463\n"));
        PublishedFigure figure;
        figure.subject = PublishedFigure::Subject::Item;
        figure.code = QStringLiteral("1");
        figure.score = test::points("9.44");
        figure.maximum = test::points("9.5");
        figure.source = QStringLiteral("QĐ 1");
        QCOMPARE(textOf(marked, QStringLiteral("1"), {figure}),
                 QStringLiteral("1 Title of 1\t9,4463\t9,5\tentered by hand: 9,4463\u003b published: 9,44/9,5 (QĐ 1)"));
    }

    void nothingScored()
    {
        const MarkedSheet marked(QStringLiteral("1 4\n"));
        QCOMPARE(textOf(marked, {}), QStringLiteral("Total\t–\t4\tnothing scored yet\n  1 Title of 1\t–\t4\tnot scored yet"));
    }

private:
    static QString textOf(const MarkedSheet &marked, const QString &code, const std::vector<PublishedFigure> &published = {})
    {
        const Agency agency;
        const Summary summary(marked.framework, marked.sheet);
        const std::vector<Evidence> evidence;
        const AssessmentView view{agency, marked.framework, marked.sheet, summary, published, evidence};
        return (code.isEmpty() ? derivationOfTotal(view) : derivationOf(view, marked.framework.findCode(code)->id)).toText();
    }
};

QTEST_APPLESS_MAIN(TestDerivation)
#include "tst_derivation.moc"
