// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/readiness/readiness.h"
#include "core/domain/summary.h"

#include "tests/support/frameworktext.h"
#include "tests/support/markedsheet.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QTest>

using namespace parindex;
using test::MarkedSheet;

/// What "không phát sinh", bonus and penalty do to the sums, against sheets worked out on paper.
class TestApplicability : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void sheetsOnPaper_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *table, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(table) << QString::fromLatin1(expected);
        };
        row("N1 counts in full", "1 10\n  1.1 4 =3\n  1.2 6 n1\n", "1 9/10, 1.2 6/6, total 9/10");
        row("N2 leaves the denominator", "1 10\n  1.1 4 =3\n  1.2 6 n2\n", "1 3/4, 1.2 -/0, total 3/4");
        row("N3: 28 of 30 is 9.33 of 10", "1 10\n  1.1 15 =14\n  1.2 15 =14\n  1.3 10 n3\n", "1.1 14/15, 1 9.3333/10, total 9.3333/10");
        row("N3: to a stated total", "1 40 to=10\n  1.1 30 =28\n  1.2 10 n3\n", "1 9.3333/10, total 9.3333/10");
        row("N3: what is not scored has no points", "1 10\n  1.1 4 =3\n  1.2 4\n  1.3 2 n3\n", "1 3.75/10 lost 1.25, 1.2 -/4");
        row("N3: nothing scored", "1 10\n  1.1 8\n  1.2 2 n3\n", "1 -/10 lost 0, total -/10");
        row("N3 of a top row is of the sheet", "1 10 =9\n2 5 n3\n", "1 9/10, total 13.5/15");
        row("N4: shares add up to the last 1/10000", "1 10\n  1.1 3 =2\n  1.2 3 =3\n  1.3 3 =1.5\n  1.4 1 n4\n",
            "1.1 2.2223/3.3334, 1.2 3.3333/3.3333, 1.3 1.6667/3.3333, 1.4 -/0, 1 7.2223/10");
        row("N4: a group beside it grows", "1 10\n  1.1 4\n    1.1.1 2 =1\n    1.1.2 2 =2\n  1.2 6 n4\n", "1.1.1 1/2, 1.1 7.5/10, 1 7.5/10");
        row("N3 below N4: rounded once", "1 20\n  1.1 10\n    1.1.1 3 =0.05\n    1.1.2 7 n3\n  1.2 5 =5\n  1.3 10 n4\n", "1.1 0.25/15, 1.2 10/10, 1 10.25/25");
        row("N4: two of them", "1 12\n  1.1 4 =2\n  1.2 4 =4\n  1.3 3 n4\n  1.4 1 n4\n", "1.1 3/6, 1.2 6/6, 1 9/12");
        row("N5: the sheet alone", "1 61.5 =56.86\n2 38.5 n5 survey\n", "1 56.86/61.5, total 92.4553/100, appraised 56.86/61.5");
        row("N5 with N2", "1 60\n  1.1 50 =45\n  1.2 10 n2\n2 40 n5 survey\n", "1 45/50, total 90/100");
        row("N2, N3 and N4 in one group", "1 20\n  1.1 5 =4\n  1.2 5 n2\n  1.3 5 n3\n  1.4 4 n4\n  1.5 1 =0.5\n", "1.1 5.6/7, 1.5 1.5/3, 1 14.2/20");
        row("N3 within N3", "1 20\n  1.1 10\n    1.1.1 6 =5\n    1.1.2 4 n3\n  1.2 10 n3\n", "1.1 8.3333/10, 1 16.6666/20");
        row("N1 within N3", "1 10\n  1.1 3 n1\n  1.2 3 =1.5\n  1.3 4 n3\n", "1 7.5/10 lost 2.5");
        row("all in one sheet", "1 10\n  1.1 5 =4\n  1.2 5 n3\n2 10\n  2.1 4 =2\n  2.2 4 n1\n  2.3 2 n4\n3 5 n2\n4 5 n5\n", "1 8/10, 2.1 2.5/5, 2.2 5/5, 2 7.5/10, total 23.25/30");
        row("nothing left of a group", "1 10\n  1.1 4 n3\n  1.2 6 n3\n2 5 =4\n", "1 -/0, total 4/5");
        row("nobody takes what is spread", "1 10\n  1.1 4 n4\n  1.2 6 n4\n2 5 =4\n", "1 -/0, total 4/5");
        row("nothing left of the sheet", "1 10 n5\n2 5 n5\n", "total -/0");
        row("a sibling without maximum takes nothing", "1 4\n  1.1 0 =0\n  1.2 2 =1\n  1.3 2 n4\n", "1.1 0/0, 1.2 2/4, 1 2/4");
        row("appraised part of a rescaled group", "1 10\n  1.1 4 =3\n  1.2 4 =2 survey\n  1.3 2 n3\n", "1 6.25/10, total 6.25/10, appraised 3.75/5");
        row("bonus is beside the maximum", "1 10 =9\n2 3 bonus =0.5\n", "2 0.5/0, total 9.5/10 lost 1");
        row("bonus may exceed the sheet, up to its cap", "1 10 =9\n2 3 bonus\n  2.1 2 =2\n  2.2 2 =1.5\n", "2.2 1.5/0, 2 3/0, total 12/10 lost 1");
        row("bonus caps within caps", "1 10 =5\n2 4 bonus\n  2.1 1\n    2.1.1 2 =2\n  2.2 2 =1\n", "2.1 1/0, 2 2/0, total 7/10");
        row("bonus is not rescaled", "1 10\n  1.1 5 =4\n  1.2 5 n3\n  1.3 2 bonus =1\n", "1 9/10 lost 2, total 9/10");
        row("bonus takes nothing that is spread", "1 10\n  1.1 5 =4\n  1.2 5 n4\n  1.3 2 bonus =1\n", "1.1 8/10, 1.3 1/0, 1 9/10");
        row("penalty with and without a minus", "1 10 =9\n2 0 penalty\n  2.1 2 =1\n  2.2 -2 =-0.5\n", "2.1 -1/0, 2.2 -0.5/0, 2 -1.5/0, total 7.5/10 lost 1");
        row("penalty up to its cap", "1 10 =9\n2 3 penalty\n  2.1 2 =2\n  2.2 2 =2\n", "2 -3/0, total 6/10");
        row("penalty up to a negative cap", "1 10 =9\n2 -3 penalty\n  2.1 2 =2\n  2.2 2 =2\n", "2 -3/0, total 6/10");
        row("penalties leave nothing below zero", "1 10 =1.5\n2 3 penalty\n  2.1 3 =3\n", "2 -3/0, total 0/10 lost 8.5");
        row("bonus and penalty in a group of no kind", "1 10 =8\n2 0\n  2.1 2 bonus =1\n  2.2 2 penalty =0.5\n", "2 0.5/0, total 8.5/10");
        row("no bonus where nothing arose", "1 10 =8\n2 3 bonus n1\n3 -3 penalty n1\n", "2 -/0, 3 -/0, total 8/10");
    }

    void sheetsOnPaper()
    {
        QFETCH(QString, table);
        QFETCH(QString, expected);
        const MarkedSheet marked(table);
        const Summary summary(marked.framework, marked.sheet);
        for (const QString &part : expected.split(QStringLiteral(", "))) {
            const QStringList words = part.split(u' ');
            const Sum &sum = sumNamed(summary, marked.framework, words[0]);
            const QString text = (sum.achieved ? sum.achieved->toPlainString() : QStringLiteral("-")) + u'/' + sum.applicable.toPlainString();
            QCOMPARE(words[0] + u' ' + text, words[0] + u' ' + words[1]);
            if (words.size() > 3)
                QCOMPARE(sum.lost().toPlainString(), words[3]);
        }
    }

    void whatWasConvertedIsKept()
    {
        const MarkedSheet marked(QStringLiteral("1 10\n  1.1 30 =28\n  1.2 10 n3\n2 5\n  2.1 3 =3\n  2.2 2\n"));
        const Summary summary(marked.framework, marked.sheet);
        const ItemId group = marked.framework.findCode(QStringLiteral("1"))->id;
        QVERIFY(summary.item(group).isConverted);
        QVERIFY(!summary.total().isConverted);
        QVERIFY(!summary.item(marked.framework.findCode(QStringLiteral("2"))->id).isConverted);
        const auto &conversions = summary.conversions(group);
        QCOMPARE(conversions.size(), std::size_t(1));
        QCOMPARE(conversions[0].kind, Conversion::Kind::Rescaled);
        QCOMPARE(conversions[0].before.achieved, test::points("28"));
        QCOMPARE(conversions[0].after, summary.item(group));
    }

    /// Whatever stands where: unconverted parents are the plain sums of their rows, converted ones
    /// have what their group states, and nobody gets more than there is.
    void randomSheetsAddUp()
    {
        int converted = 0;
        for (quint32 seed = 1; seed <= 2000; ++seed) {
            QRandomGenerator random(seed);
            const MarkedSheet marked(randomTable(random));
            const Summary summary(marked.framework, marked.sheet);
            for (const Item &item : marked.framework.items()) {
                const Sum &sum = summary.item(item.id);
                QVERIFY(sum.lost() >= Points() && sum.scoredMaximum <= sum.applicable);
                if (marked.framework.isLeaf(item.id))
                    continue;
                converted += sum.isConverted ? 1 : 0;
                const auto &conversions = summary.conversions(item.id);
                const Sum own = conversions.empty() ? sum : conversions.front().before;
                Sum below;
                for (const ItemId child : marked.framework.children(item.id))
                    below += summary.item(child);
                QCOMPARE(own, below);
            }
        }
        QVERIFY(converted > 300);
    }

    void pointsFarAboveTheirMaximumDoNotOverflow()
    {
        const MarkedSheet marked(QStringLiteral("1 1000000\n  1.1 0.0001 =1000000\n  1.2 1 n3\n"));
        const Summary summary(marked.framework, marked.sheet);
        QVERIFY(*summary.total().achieved > Points::whole(Points::MostWhole));
    }

    void partsBesideTheMaximumAreNoMismatch_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<int>("findings");
        QTest::newRow("bonus beside ordinary rows") << QStringLiteral("1 4\n  1.1 4\n  1.2 2 bonus\n") << 0;
        QTest::newRow("parts above a cap") << QStringLiteral("1 3 bonus\n  1.1 2\n  1.2 2\n") << 0;
        QTest::newRow("ordinary rows that do not add up") << QStringLiteral("1 6\n  1.1 4\n  1.2 2 bonus\n") << 1;
    }

    void partsBesideTheMaximumAreNoMismatch()
    {
        QFETCH(QString, table);
        QFETCH(int, findings);
        const MarkedSheet marked(table);
        int found = 0;
        for (const Finding &finding : findingsOf(marked.framework, marked.sheet))
            found += finding.code == Finding::Code::ChildrenMismatch ? 1 : 0;
        QCOMPARE(found, findings);
    }

private:
    static const Sum &sumNamed(const Summary &summary, const Framework &framework, const QString &name)
    {
        if (name == QStringLiteral("total"))
            return summary.total();
        return name == QStringLiteral("appraised") ? summary.appraised() : summary.item(framework.findCode(name)->id);
    }

    static QString randomTable(QRandomGenerator &random)
    {
        QString table;
        for (int group = 1; group <= 4; ++group) {
            table += QStringLiteral("%1 %2\n").arg(group).arg(1 + random.bounded(30));
            for (int leaf = 1; leaf <= 1 + int(random.bounded(6)); ++leaf) {
                const int maximum = 1 + int(random.bounded(9));
                const int meaning = int(random.bounded(12));
                const QString mark = meaning >= 1 && meaning <= 5 ? QStringLiteral("n%1").arg(meaning) : meaning == 6 ? QString()
                                   : QStringLiteral("=%1").arg(Points::fromTenThousandths(random.bounded(maximum * 10000)).toPlainString());
                table += QStringLiteral("  %1.%2 %3 %4\n").arg(group).arg(leaf).arg(maximum).arg(mark);
            }
        }
        return table;
    }
};

QTEST_APPLESS_MAIN(TestApplicability)
#include "tst_applicability.moc"
