// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pagination.h"

#include <QStringList>
#include <QTest>

using namespace parindex;

namespace {

/// "3" a strip of three lines, "3+" keeps with the next, "3!" starts a page, "3h0" has strip 0 as
/// its header; lines are one unit high.
std::vector<StripSize> strips(const QString &text)
{
    std::vector<StripSize> result;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        StripSize size;
        size.lineHeight = 1;
        size.keepsWithNext = word.contains(u'+');
        size.startsPage = word.contains(u'!');
        size.header = word.contains(u'h') ? word.section(u'h', 1).toInt() : -1;
        QString lines = word;
        size.lines = lines.remove(u'+').remove(u'!').section(u'h', 0, 0).toInt();
        result.push_back(size);
    }
    return result;
}

/// "0 1 2[0-4]": the strips of each page from the top, with their lines where they are broken.
QStringList printed(const std::vector<StripSize> &sizes, const std::vector<PlacedPage> &pages)
{
    QStringList lines;
    for (const PlacedPage &page : pages) {
        QStringList words;
        for (const PlacedStrip &placed : page) {
            QString word = QString::number(placed.strip);
            if (placed.lines != sizes[std::size_t(placed.strip)].lines)
                word += QStringLiteral("[%1-%2]").arg(placed.firstLine).arg(placed.firstLine + placed.lines - 1);
            words << word;
        }
        lines << words.join(u' ');
    }
    return lines;
}

} // namespace

class tst_pagination : public QObject
{
    Q_OBJECT

private slots:
    void distributes_data()
    {
        QTest::addColumn<QString>("sizes");
        QTest::addColumn<QStringList>("pages");
        const auto pages = [](const char *text) { return QString::fromUtf8(text).split(QStringLiteral(" / ")); };
        // A page is ten lines high.
        QTest::newRow("nothing") << QString() << QStringList{QString()};
        QTest::newRow("one page, to the last line") << QStringLiteral("4 6") << pages("0 1");
        QTest::newRow("what does not fit moves") << QStringLiteral("4 4 3 2") << pages("0 1 / 2 3");
        QTest::newRow("a row is never broken because of the foot of a page") << QStringLiteral("3 8") << pages("0 / 1");
        QTest::newRow("a row as tall as a page") << QStringLiteral("3 10 1") << pages("0 / 1 / 2");
        QTest::newRow("a row taller than a page begins where it stands") << QStringLiteral("3 12 2") << pages("0 1[0-6] / 1[7-11] 2");
        QTest::newRow("unless there is room for too few lines") << QStringLiteral("8 12 2") << pages("0 / 1[0-9] / 1[10-11] 2");
        QTest::newRow("a row of three pages") << QStringLiteral("25") << pages("0[0-9] / 0[10-19] / 0[20-24]");
        QTest::newRow("a heading goes with what follows") << QStringLiteral("8 1+ 3") << pages("0 / 1 2");
        QTest::newRow("a chain of headings too") << QStringLiteral("7 1+ 1+ 2") << pages("0 / 1 2 3");
        QTest::newRow("a heading before a tall row") << QStringLiteral("8 1+ 12") << pages("0 / 1 2[0-8] / 2[9-11]");
        QTest::newRow("a heading stays when the first lines of a tall row fit") << QStringLiteral("6 1+ 12") << pages("0 1 2[0-2] / 2[3-11]");
        QTest::newRow("headings only, more than a page") << QStringLiteral("1+ 1+ 1+ 1+ 1+ 1+ 1+ 1+ 1+ 1+ 1+ 1") << pages("0 1 2 3 4 5 6 7 8 9 / 10 11");
        QTest::newRow("a last heading") << QStringLiteral("8 3+") << pages("0 / 1");
        QTest::newRow("the header of a table is repeated") << QStringLiteral("2+ 5h0 5h0 5h0") << pages("0 1 / 0 2 / 0 3");
        QTest::newRow("above the rest of a broken row") << QStringLiteral("2+ 14h0 2h0") << pages("0 1[0-7] / 0 1[8-13] 2");
        QTest::newRow("a header is no reason to leave a page") << QStringLiteral("2+ 8h0") << pages("0 1");
        QTest::newRow("not above what follows the table") << QStringLiteral("2+ 8h0 3") << pages("0 1 / 2");
        QTest::newRow("a page on demand") << QStringLiteral("2 2! 2") << pages("0 / 1 2");
        QTest::newRow("no empty page on demand") << QStringLiteral("2! 2") << pages("0 1");
        QTest::newRow("a header that leaves no room still ends") << QStringLiteral("10+ 2h0 1h0") << pages("0 / 0 1[0-0] / 0 1[1-1] / 0 2");
    }

    void distributes()
    {
        QFETCH(QString, sizes);
        const std::vector<StripSize> made = strips(sizes);
        QTEST(printed(made, paginate(made, 10)), "pages");
    }

    void stacksStripsWithTheirPadding()
    {
        const StripSize size{2, 3, 4, false, false, -1};
        const std::vector<PlacedPage> pages = paginate({size, size, size}, 25);
        QCOMPARE(pages.size(), 2u);
        QCOMPARE(pages[0], PlacedPage({{0, 0, 0, 2}, {1, 10, 0, 2}}));
        QCOMPARE(pages[1], PlacedPage({{2, 0, 0, 2}}));
    }
};

QTEST_GUILESS_MAIN(tst_pagination)
#include "tst_pagination.moc"
