// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/summary.h"

#include "tests/support/decimalsum.h"
#include "tests/support/frameworktext.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QTest>

using namespace parindex;
using test::DecimalSum;
using test::Natural;
using test::points;

namespace {

ScoreSheet draft()
{
    Assessment assessment;
    assessment.id = AssessmentId(1);
    return ScoreSheet(assessment);
}

/// A random framework and sheet, and their sums by decimals on paper, computed from the top down
/// while both are made.
class RandomSheet
{
public:
    explicit RandomSheet(quint32 seed) : m_random(seed)
    {
        const int fields = 1 + below(5);
        for (int i = 0; i < fields; ++i)
            add(makeItem(std::nullopt, 1), total);
        framework = Framework({}, m_items);
    }

    struct Expected
    {
        DecimalSum achieved;
        DecimalSum applicable;
        DecimalSum scoredMaximum;
        int leaves = 0;
        int scored = 0;
    };

    Framework framework;
    ScoreSheet sheet = draft();
    std::vector<Expected> items; ///< In the order of the framework.
    Expected total;
    Expected appraised;

private:
    int below(int limit) { return static_cast<int>(m_random.bounded(limit)); }

    static void add(const Expected &part, Expected &sum)
    {
        sum.achieved.add(part.achieved);
        sum.applicable.add(part.applicable);
        sum.scoredMaximum.add(part.scoredMaximum);
        sum.leaves += part.leaves;
        sum.scored += part.scored;
    }

    Expected makeItem(std::optional<ItemId> parent, int depth)
    {
        const std::size_t place = m_items.size();
        Item item;
        item.id = ItemId(static_cast<std::int64_t>(place) + 1);
        item.parent = parent;
        item.code = QString::number(place);
        item.source = static_cast<ScoringSource>(std::max(0, below(8) - 4));
        m_items.push_back(item);
        items.emplace_back();
        Expected sum;
        const int children = depth < 5 ? std::max(0, below(7) - 2) : 0;
        for (int i = 0; i < children; ++i)
            add(makeItem(item.id, depth + 1), sum);
        if (children == 0)
            sum = makeLeaf(m_items[place]);
        items[place] = sum;
        return sum;
    }

    Expected makeLeaf(Item &leaf)
    {
        Expected sum;
        const bool penalty = below(20) == 0;
        const int maximum = below(below(4) == 0 ? 1'000'000'000 : 200'000);
        const QString decimal = decimalText(penalty, maximum);
        leaf.maximum = *Points::fromString(decimal);
        const int chance = below(10);
        const Stage stage = sheet.assessment().stageFor(leaf);
        if (chance == 0) {
            sheet.set(leaf.id, stage, {leaf.maximum, {}, false});
            return sum;
        }
        sum.leaves = 1;
        sum.applicable.add(penalty, std::to_string(maximum));
        if (chance > 2) {
            const int score = below(maximum + 1);
            sheet.set(leaf.id, stage, {*Points::fromString(decimalText(penalty, score)), {}, true});
            sum.scored = 1;
            sum.achieved.add(penalty, std::to_string(score));
            sum.scoredMaximum.add(penalty, std::to_string(maximum));
        }
        if (leaf.source == ScoringSource::Documents)
            add(sum, appraised);
        return sum;
    }

    static QString decimalText(bool negative, int tenThousandths)
    {
        DecimalSum one;
        one.add(negative, std::to_string(tenThousandths));
        return one.text();
    }

    QRandomGenerator m_random;
    std::vector<Item> m_items;
};

/// The percentage is the only number of hundredths of a percent that lies within half a hundredth.
bool isRoundedPercent(const QString &text, const DecimalSum &achieved, const DecimalSum &applicable)
{
    const bool negative = text.startsWith(u'-');
    const Natural hundredths(QString(text).remove(u'.').remove(u'-').toStdString());
    const Natural twice = Natural("2") * hundredths * applicable.size();
    const Natural target = Natural("20000") * achieved.size();
    const Natural half = applicable.size();
    const bool notTooSmall = target < twice + half;
    const bool notTooLarge = !(target + half < twice);
    return notTooSmall && notTooLarge && (!negative || achieved.isNegative());
}

} // namespace

class TestSummary : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam)); }

    void sumsUpTheTree()
    {
        const Framework framework = test::frameworkFromText(QStringLiteral("1 4\n  1.1 3\n    1.1.1 1\n    1.1.2 2\n  1.2 1\n2 3,5 survey\n"));
        const auto id = [&](const char *code) { return framework.findCode(QLatin1String(code))->id; };
        ScoreSheet sheet = draft();
        sheet.set(id("1.1.1"), Stage::Self, {points("0.75"), {}, true});
        sheet.set(id("1.2"), Stage::Self, {points("0"), {}, true});
        sheet.set(id("2"), Stage::Round2, {points("3.1234"), {}, true});
        const Summary summary(framework, sheet);

        const Sum &field = summary.item(id("1"));
        QCOMPARE(field.achieved, points("0.75"));
        QCOMPARE(field.applicable, points("4"));
        QCOMPARE(field.scoredMaximum, points("2"));
        QCOMPARE(field.lost(), points("1.25"));
        QCOMPARE(field.leaves, 3);
        QCOMPARE(field.scored, 2);
        QVERIFY(!field.isComplete());
        QCOMPARE(field.index()->toPercentString(), QStringLiteral("18,75\u00a0%"));
        QCOMPARE(summary.total().achieved, points("3.8734"));
        QCOMPARE(summary.total().applicable, points("7.5"));
        QCOMPARE(summary.appraised(), field);
        QVERIFY(summary.item(id("2")).isComplete());
        QCOMPARE(summary.item(ItemId(99)), Sum());
    }

    void nothingIsNotZero()
    {
        const Framework framework = test::frameworkFromText(QStringLiteral("1 4\n  1.1 3\n  1.2 1\n"));
        ScoreSheet sheet = draft();
        QVERIFY(!Summary(framework, sheet).total().achieved);
        QVERIFY(!Summary(framework, sheet).total().index());
        QCOMPARE(Summary(framework, sheet).total().lost(), points("0"));
        sheet.set(ItemId(2), Stage::Self, {points("0"), {}, true});
        QCOMPARE(Summary(framework, sheet).total().achieved, points("0"));
        QCOMPARE(Summary(framework, sheet).total().lost(), points("3"));
        QCOMPARE(Summary(framework, sheet).total().index()->toPercentString(), QStringLiteral("0,00\u00a0%"));
    }

    void whatDoesNotApplyLeavesTheDenominator()
    {
        const Framework framework = test::frameworkFromText(QStringLiteral("1 4\n  1.1 3\n  1.2 1\n"));
        ScoreSheet sheet = draft();
        sheet.set(ItemId(2), Stage::Self, {points("3"), {}, true});
        sheet.set(ItemId(3), Stage::Self, {points("1"), {}, false});
        const Sum sum = Summary(framework, sheet).total();
        QCOMPARE(sum.achieved, points("3"));
        QCOMPARE(sum.applicable, points("3"));
        QCOMPARE(sum.leaves, 1);
        QVERIFY(sum.isComplete());
        sheet.set(ItemId(2), Stage::Self, {std::nullopt, {}, false});
        QVERIFY(!Summary(framework, sheet).total().index());
    }

    void anEmptyFrameworkHasNoSums()
    {
        QCOMPARE(Summary(Framework(), draft()).total(), Sum());
        QCOMPARE(Summary().total(), Sum());
    }

    void tenThousandRandomSheetsEqualDecimalsOnPaper()
    {
        int indices = 0;
        for (quint32 seed = 1; seed <= 10'000; ++seed) {
            const RandomSheet random(seed);
            const Summary summary(random.framework, random.sheet);
            const QByteArray where = "seed " + QByteArray::number(seed);
            for (std::size_t i = 0; i < random.items.size(); ++i)
                QVERIFY2(equal(summary.item(random.framework.items()[i].id), random.items[i]), where);
            QVERIFY2(equal(summary.total(), random.total), where);
            QVERIFY2(equal(summary.appraised(), random.appraised), where);
            if (const auto index = summary.total().index()) {
                ++indices;
                QVERIFY2(isRoundedPercent(index->toPlainPercent(), random.total.achieved, random.total.applicable), where);
            }
        }
        QVERIFY(indices > 9'000);
    }

private:
    static bool equal(const Sum &sum, const RandomSheet::Expected &expected)
    {
        return sum.achieved.has_value() == (expected.scored > 0)
            && sum.achieved.value_or(Points()).toPlainString() == expected.achieved.text()
            && sum.applicable.toPlainString() == expected.applicable.text()
            && sum.scoredMaximum.toPlainString() == expected.scoredMaximum.text()
            && sum.leaves == expected.leaves && sum.scored == expected.scored;
    }
};

QTEST_APPLESS_MAIN(TestSummary)
#include "tst_summary.moc"
