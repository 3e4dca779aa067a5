// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/carriedover.h"
#include "core/domain/codes.h"
#include "core/domain/mappingproposal.h"
#include "core/domain/wordlikeness.h"

#include <QTest>

#include <ctime>

using namespace parindex;

namespace {

/// A framework from lines "code maximum title", in which two spaces of indentation are one level.
Framework frameworkOf(const QString &table, std::int64_t id = 0)
{
    std::vector<Item> items;
    std::vector<ItemId> path;
    for (const QString &line : table.split(u'\n', Qt::SkipEmptyParts)) {
        const QString text = line.trimmed();
        path.resize(std::min(path.size(), static_cast<std::size_t>(line.indexOf(text)) / 2));
        Item item;
        item.id = ItemId(static_cast<std::int64_t>(items.size()) + 1 + 1000 * id);
        if (!path.empty())
            item.parent = path.back();
        item.code = text.section(u' ', 0, 0);
        item.maximum = Points::fromString(text.section(u' ', 1, 1)).value();
        item.title = text.section(u' ', 2);
        path.push_back(item.id);
        items.push_back(std::move(item));
    }
    Framework::Header header;
    header.id = FrameworkId(id);
    return Framework(header, std::move(items));
}

QString codeIn(const Framework &framework, const std::optional<ItemId> &item)
{
    return item ? framework.find(*item)->code : QStringLiteral("-");
}

/// "1.1 < 1.2 moved" for each row that counts; a question mark where it is to be confirmed.
QStringList textOf(const FrameworkMapping &mapping)
{
    QStringList lines;
    for (std::size_t row = 0; row < mapping.rows().size(); ++row) {
        const MappingRow &one = mapping.rows()[row];
        if (mapping.counts(row)) {
            lines << codeIn(mapping.later(), one.later) + QStringLiteral(" < ") + codeIn(mapping.earlier(), one.earlier) + u' '
                    + codeOf(one.relation) + (one.confirmed ? QString() : QStringLiteral("?"));
        }
    }
    return lines;
}

QString textOf(const FrameworkMapping &mapping, const std::vector<ContinuedItem> &items)
{
    QStringList texts;
    for (const ContinuedItem &one : items)
        texts << codeIn(mapping.later(), one.item) + u'<' + codeIn(mapping.earlier(), one.earlier) + u' ' + codeOf(one.relation);
    return texts.join(QStringLiteral(", "));
}

} // namespace

class TestFrameworkMapping : public QObject
{
    Q_OBJECT

private slots:
    void proposes_data()
    {
        QTest::addColumn<QString>("earlier");
        QTest::addColumn<QString>("later");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *earlier, const char *later, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(earlier) << QString::fromUtf8(later) << QString::fromUtf8(expected);
        };
        row("the same", "1 3 Điều hành\n  1.1 2 Kế hoạch\n  1.2 1 Báo cáo", "1 3 Điều hành\n  1.1 2 Kế hoạch\n  1.2 1 Báo cáo", "1.1 < 1.1 same\n1.2 < 1.2 same");
        row("another year in the title", "1 2 Kế hoạch năm 2023", "1 2 Kế hoạch năm 2024", "1 < 1 same");
        row("another maximum", "1 2 Kế hoạch", "1 2.5 Kế hoạch", "1 < 1 reweighted");
        row("moved", "1 2 Kế hoạch\n2 1 Báo cáo", "1 1 Báo cáo\n2 1 Tuyên truyền", "1 < 2 moved\n2 < - new\n- < 1 gone");
        row("moved, its title stands once", "1 3 A\n  1.1 1 Kế hoạch năm\n  1.2 1 Báo cáo quý\n  1.3 1 Tuyên truyền", "1 3 A\n  1.1 1 Kế hoạch năm\n  1.2 1 Tuyên truyền\n  1.3 1 Báo cáo quý",
            "1.1 < 1.1 same\n1.2 < 1.3 moved\n1.3 < 1.2 moved");
        row("swapped codes of titles that differ by a word", "1 1 Tỷ lệ hồ sơ đúng hạn cấp tỉnh\n2 1 Tỷ lệ hồ sơ đúng hạn cấp huyện",
            "1 1 Tỷ lệ hồ sơ đúng hạn cấp huyện\n2 1 Tỷ lệ hồ sơ đúng hạn cấp tỉnh", "1 < 2 moved\n2 < 1 moved");
        row("a word more is to be confirmed", "1.1 1 Ban hành kế hoạch kịp thời", "1.1 1 Ban hành kế hoạch không kịp thời", "1.1 < 1.1 same?");
        row("a word less, moved", "1.1 1 Mức độ hoàn thành kế hoạch cải cách hành chính\n2 1 Kinh phí", "3.1 1 Mức độ hoàn thành kế hoạch cải cách\n2 1 Kinh phí", "3.1 < 1.1 moved?\n2 < 2 same");
        row("accents and case", "1.1 1 ĐÁNH GIÁ tác động", "1.1 1 Đánh giá  tác động.", "1.1 < 1.1 same");
        row("the same title in two fields", "1 1 Điều hành\n  1.1 1 Ban hành kế hoạch\n2 1 Tài chính\n  2.1 1 Ban hành kế hoạch",
            "1 1 Tài chính\n  1.1 1 Ban hành kế hoạch\n2 1 Điều hành\n  2.1 1 Ban hành kế hoạch", "1.1 < 2.1 moved?\n2.1 < 1.1 moved?");
        row("a leaf with rows below it now", "1 2 Tuyên truyền cải cách hành chính", "1 2 Tuyên truyền cải cách hành chính\n  1.1 1 Đa dạng hình thức\n  1.2 1 Có chuyên mục",
            "1.1 < 1 split?\n1.2 < 1 split?");
        row("rows that have become one", "1 2 Tuyên truyền cải cách hành chính\n  1.1 1 Đa dạng hình thức\n  1.2 1 Có chuyên mục", "1 2 Tuyên truyền cải cách hành chính",
            "1 < 1.1 merged?\n1 < 1.2 merged?");
        row("one row is two", "1 2 Ban hành kế hoạch và báo cáo kết quả\n2 1 Kinh phí", "1 1 Ban hành kế hoạch và báo cáo\n2 1 Kinh phí\n3 1 Ban hành kế hoạch và kết quả",
            "1 < 1 split?\n2 < 2 same\n3 < 1 split?");
        row("a title that was divided", "1 2 Ban hành kế hoạch tuyên truyền và báo cáo kết quả hằng quý", "1 1 Ban hành kế hoạch tuyên truyền\n2 1 Báo cáo kết quả hằng quý", "1 < 1 split?\n2 < 1 split?");
        row("titles that were joined", "1 1 Ban hành kế hoạch tuyên truyền\n2 1 Báo cáo kết quả hằng quý", "1 2 Ban hành kế hoạch tuyên truyền và báo cáo kết quả hằng quý", "1 < 1 merged?\n1 < 2 merged?");
        row("new beside what it would be a part of", "1 2 Ban hành kế hoạch tuyên truyền và báo cáo kết quả hằng quý", "1 2 Ban hành kế hoạch tuyên truyền và báo cáo kết quả hằng quý\n2 1 Báo cáo kết quả hằng quý", "1 < 1 same\n2 < - new");
        row("a short title in another place", "1 1 Kế hoạch\n  1.1 1 Kịp thời", "2 1 Hồ sơ\n  2.7 1 Kịp thời", "2.7 < 1.1 moved?");
        row("other words under codes that moved up", "1 1 Tỷ lệ hồ sơ do các sở giải quyết đúng hạn\n2 1 Tỷ lệ hồ sơ do huyện giải quyết đúng hạn\n3 1 Tỷ lệ hồ sơ do xã giải quyết đúng hạn",
            "1 1 Tỷ lệ hồ sơ do huyện giải quyết trước và đúng hạn\n2 1 Tỷ lệ hồ sơ do xã giải quyết trước và đúng hạn", "1 < 2 merged?\n2 < 3 moved?\n1 < 1 merged?");
        row("new and gone without likeness", "1 1 Kinh phí\n2 1 Tổ chức bộ máy", "1 1 Kinh phí\n3 1 Chuyển đổi số", "1 < 1 same\n3 < - new\n- < 2 gone");
        row("the same code for something else", "1 1 Kinh phí", "1 1 Chuyển đổi số", "1 < - new?\n- < 1 gone?");
    }
    void proposes()
    {
        QFETCH(QString, earlier);
        QFETCH(QString, later);
        QFETCH(QString, expected);
        const Framework then = frameworkOf(earlier, 1);
        QCOMPARE(textOf(proposeMapping(then, frameworkOf(later))).join(u'\n'), expected);
        const Framework decomposed = frameworkOf(later.normalized(QString::NormalizationForm_D));
        QCOMPARE(textOf(proposeMapping(then, decomposed)).join(u'\n'), expected);
    }

    void theSameFrameworkIsItself()
    {
        const Framework framework = frameworkOf(QStringLiteral("1 2 A\n  1.1 1 Giống\n  1.2 1 Giống\n2 1 Giống"), 7);
        const FrameworkMapping mapping = proposeMapping(framework, framework);
        QCOMPARE(textOf(mapping), QStringList({QStringLiteral("1.1 < 1.1 same"), QStringLiteral("1.2 < 1.2 same"), QStringLiteral("2 < 2 same")}));
        QCOMPARE(textOf(mapping, mapping.confirmedItems()), QStringLiteral("1<1 same, 1.1<1.1 same, 1.2<1.2 same, 2<2 same"));
        QCOMPARE(mapping.progress().confirmed, 3);
    }

    void whoScoresItIsToBeConfirmed()
    {
        const Framework then = frameworkOf(QStringLiteral("1 1 Mức độ hài lòng của người dân"), 1);
        std::vector<Item> items = frameworkOf(QStringLiteral("1 1 Mức độ hài lòng của người dân")).items();
        items.front().source = ScoringSource::Sipas;
        QCOMPARE(textOf(proposeMapping(then, Framework({}, items))), QStringList(QStringLiteral("1 < 1 same?")));
    }

    void isGoneOver()
    {
        const Framework then = frameworkOf(QStringLiteral("1 1 Kế hoạch\n2 1 Báo cáo\n3 1 Hội nghị"), 1);
        const Framework now = frameworkOf(QStringLiteral("1 1 Kế hoạch\n2 1 Tổng kết"));
        FrameworkMapping mapping(then, now);
        QCOMPARE(mapping.progress().all, 5);
        mapping.choose({{0, ItemId(1001), 100, true}, {1, ItemId(1002), 0, false}});
        QCOMPARE(textOf(mapping), QStringList({QStringLiteral("1 < 1 same"), QStringLiteral("2 < 2 same?"), QStringLiteral("- < 3 gone?")}));
        QCOMPARE(textOf(mapping, mapping.confirmedItems()), QStringLiteral("1<1 same")); // What is not confirmed is new.
        mapping.choose({{4, ItemId(2), 0, true}});
        QCOMPARE(textOf(mapping).last(), QStringLiteral("2 < 3 merged"));
        mapping.confirm(1);
        QCOMPARE(textOf(mapping, mapping.confirmedItems()), QStringLiteral("1<1 same, 2<2 merged, 2<3 merged"));
        mapping.choose({{1, std::nullopt, 0, true}});
        QCOMPARE(textOf(mapping)[1], QStringLiteral("2 < - new"));
        mapping.choose({{4, std::nullopt, 0, true}});
        mapping.choose({{3, ItemId(2), 0, true}}); // A row that was left over is continued by the new one.
        QCOMPARE(textOf(mapping), QStringList({QStringLiteral("1 < 1 same"), QStringLiteral("2 < 2 same"), QStringLiteral("- < 3 gone")}));
    }

    void carriesOverWhatIsOpen()
    {
        std::vector<Item> items = frameworkOf(QStringLiteral("1 1 A\n2 1 B"), 1).items();
        items[0].leadAgency = QStringLiteral("Sở Nội vụ");
        items[0].supportingAgencies = QStringLiteral("Sở Tư pháp");
        items[0].requiredEvidence = QStringLiteral("Kế hoạch");
        items[1].leadAgency = QStringLiteral("Sở Tài chính");
        items[1].supportingAgencies = QStringLiteral("Sở Tư pháp");
        const Framework then({}, items);
        std::vector<Item> open = frameworkOf(QStringLiteral("1 1 A\n2 1 B\n3 1 C")).items();
        open[1].leadAgency = QStringLiteral("Thanh tra tỉnh");
        const Framework carried = withCarriedOver(Framework({}, open), then, {{ItemId(1), ItemId(1001)}, {ItemId(2), ItemId(1002)}});
        QCOMPARE(carried.items()[0].leadAgency, QStringLiteral("Sở Nội vụ"));
        QCOMPARE(carried.items()[0].supportingAgencies, QStringLiteral("Sở Tư pháp"));
        QCOMPARE(carried.items()[0].requiredEvidence, QStringLiteral("Kế hoạch"));
        QCOMPARE(carried.items()[1].leadAgency, QStringLiteral("Thanh tra tỉnh"));
        QCOMPARE(carried.items()[1].supportingAgencies, QString()); // Those of another lead.
        QCOMPARE(carried.items()[2].leadAgency, QString());
    }

    void aLargeFrameworkTakesNoTime_data()
    {
        QTest::addColumn<bool>("allAlike");
        QTest::addColumn<int>("shift");
        QTest::newRow("titles of their own") << false << 0;
        QTest::newRow("one title for all") << true << 0;
        QTest::newRow("other codes") << false << 1;
        QTest::newRow("one title, other codes") << true << 1;
    }
    void aLargeFrameworkTakesNoTime()
    {
        QFETCH(bool, allAlike);
        QFETCH(int, shift);
        const auto textOf = [&](int by) {
            QString text;
            for (int group = 0; group < 50; ++group) {
                text += QStringLiteral("%1 100 Lĩnh vực %2\n").arg(group + by).arg(group);
                for (int leaf = 0; leaf < 100; ++leaf)
                    text += QStringLiteral("  %1.%2 1 Ban hành kế hoạch cải cách hành chính %3\n").arg(group + by).arg(leaf + by).arg(allAlike ? QString() : QStringLiteral("nội dung x%1").arg(group * 100 + leaf));
            }
            return text;
        };
        const Framework then = frameworkOf(textOf(0), 1);
        const Framework now = frameworkOf(textOf(shift));
        const std::clock_t begun = std::clock(); // Of the processor, whatever else it has to do.
        const FrameworkMapping mapping = proposeMapping(then, now);
        const double seconds = double(std::clock() - begun) / CLOCKS_PER_SEC;
        QVERIFY2(seconds < 3, qPrintable(QString::number(seconds)));
        qInfo("%.2f s", seconds);
        QCOMPARE(mapping.progress().all, 5000);
        const bool sure = shift == 0 || !allAlike;
        QCOMPARE(mapping.progress().confirmed, sure ? 5000 : 0);
    }

    void likeness_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<int>("percent");
        QTest::newRow("same") << QStringLiteral("Kế hoạch 475/KH năm 2023") << QStringLiteral("kế hoạch 475 KH, năm 2024") << 100;
        QTest::newRow("half") << QStringLiteral("kế hoạch") << QStringLiteral("kế toán") << 50;
        QTest::newRow("nothing") << QStringLiteral("kế hoạch") << QStringLiteral("báo cáo") << 0;
        QTest::newRow("empty") << QString() << QString() << 0;
    }
    void likeness()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QTEST(likenessOf(left, right), "percent");
    }
};

QTEST_GUILESS_MAIN(TestFrameworkMapping)
#include "tst_frameworkmapping.moc"
