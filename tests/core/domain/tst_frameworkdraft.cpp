// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/frameworkdraft.h"

#include "core/domain/frameworkdifference.h"
#include "tests/support/frameworktext.h"
#include "tests/support/randomframework.h"

#include <QTest>

using namespace parindex;

namespace {

/// "1 (1.1 (1.1.1 1.1.2) 1.2) 2": the codes, what is below a row in parentheses.
QString treeText(const Framework &framework, const std::vector<ItemId> &ids)
{
    QStringList rows;
    for (const ItemId id : ids) {
        const QString below = treeText(framework, framework.children(id));
        rows << framework.find(id)->code + (below.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(below));
    }
    return rows.join(u' ');
}

QString treeText(const FrameworkDraft &draft)
{
    const Framework framework = draft.framework();
    return treeText(framework, framework.topItems());
}

const auto Start = QStringLiteral("1 4\n  1.1 3\n    1.1.1 1\n    1.1.2 2\n  1.2 1\n2 2\n3 4\n  3.1 4\n");
const auto StartText = QStringLiteral("1 (1.1 (1.1.1 1.1.2) 1.2) 2 3 (3.1)");

} // namespace

class TestFrameworkDraft : public QObject
{
    Q_OBJECT

private slots:
    void changesTheTree_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("result");
        const auto row = [](const char *step, const QString &result) { QTest::newRow(step) << QString::fromUtf8(step) << result; };
        row("add 1.1 9", QStringLiteral("1 (1.1 (1.1.1 1.1.2 1.1.3) 1.2) 2 3 (3.1)"));
        row("add 1.1 0", QStringLiteral("1 (1.1 (1.1.3 1.1.1 1.1.2) 1.2) 2 3 (3.1)"));
        row("add 2 0", QStringLiteral("1 (1.1 (1.1.1 1.1.2) 1.2) 2 (2.1) 3 (3.1)"));
        row("add - 1", QStringLiteral("1 (1.1 (1.1.1 1.1.2) 1.2) 4 2 3 (3.1)"));
        row("behind 1.1", QStringLiteral("1 (1.1 (1.1.1 1.1.2) 1.3 1.2) 2 3 (3.1)"));
        row("behind 3", QStringLiteral("1 (1.1 (1.1.1 1.1.2) 1.2) 2 3 (3.1) 4"));
        row("duplicate 1.1", QStringLiteral("1 (1.1 (1.1.1 1.1.2) 1.3 (1.3.1 1.3.2) 1.2) 2 3 (3.1)"));
        row("duplicate 3", QStringLiteral("1 (1.1 (1.1.1 1.1.2) 1.2) 2 3 (3.1) 4 (4.1)"));
        row("remove 1.1", QStringLiteral("1 (1.2) 2 3 (3.1)"));
        row("remove 1", QStringLiteral("2 3 (3.1)"));
        row("move 2 - 0", QStringLiteral("2 1 (1.1 (1.1.1 1.1.2) 1.2) 3 (3.1)"));
        row("move 1 - 3", QStringLiteral("2 3 (3.1) 1 (1.1 (1.1.1 1.1.2) 1.2)"));
        row("move 1 - 2", QStringLiteral("2 1 (1.1 (1.1.1 1.1.2) 1.2) 3 (3.1)"));
        row("move 1 - 0", StartText);
        row("move 1 - 1", StartText);
        row("move 1.1 3 0", QStringLiteral("1 (1.2) 2 3 (1.1 (1.1.1 1.1.2) 3.1)"));
        row("move 3.1 1.1 1", QStringLiteral("1 (1.1 (1.1.1 3.1 1.1.2) 1.2) 2 3"));
        row("move 3.1 1.1 9", QStringLiteral("1 (1.1 (1.1.1 1.1.2 3.1) 1.2) 2 3"));
        row("move 1.1.2 - 9", QStringLiteral("1 (1.1 (1.1.1) 1.2) 2 3 (3.1) 1.1.2"));
        row("move 1.2 1.1 0", QStringLiteral("1 (1.1 (1.2 1.1.1 1.1.2)) 2 3 (3.1)"));
        row("move 1 1.1 0", QStringLiteral("“1” cannot be moved below itself."));
        row("move 1 1 0", QStringLiteral("“1” cannot be moved below itself."));
    }
    void changesTheTree()
    {
        QFETCH(QString, step);
        const Framework start = test::frameworkFromText(Start);
        FrameworkDraft draft(start);
        const Status status = run(draft, step);
        QTEST(status ? treeText(draft) : status.error().message, "result");
        QVERIFY(Framework::check(draft.framework().items()));
        if (!status)
            QVERIFY(draft.framework().items() == start.items());
        const auto back = FrameworkDifference::between(draft.framework(), start);
        QVERIFY(back.appliedTo(draft.framework()).items() == start.items());
    }

    void renumbers_data()
    {
        QTest::addColumn<QString>("steps");
        QTest::addColumn<QString>("result");
        QTest::newRow("after a removal") << "remove 1.1.1|renumber 1.1.2" << "1 (1.1 (1.1.1) 1.2) 2 3 (3.1)";
        QTest::newRow("with what is below") << "remove 2|renumber 3" << "1 (1.1 (1.1.1 1.1.2) 1.2) 2 (2.1)";
        QTest::newRow("after a move from elsewhere") << "move 3.1 1 0|renumber 3.1" << "1 (1.1 1.2 (1.2.1 1.2.2) 1.3) 2 3";
        QTest::newRow("an insertion") << "behind 1.1|renumber 1.3" << "1 (1.1 (1.1.1 1.1.2) 1.2 1.3) 2 3 (3.1)";
        QTest::newRow("nothing to do") << "renumber 1" << StartText;
        QTest::newRow("a code that is taken elsewhere") << "code 1.2=1.9|code 2=1.2|remove 1.1|renumber 1.9" << "1 (1.1) 1.2 3 (3.1)";
        QTest::newRow("would stand twice") << "code 2=9|code 3.1=2|renumber 9" << "The code “2” is empty or stands twice.";
    }
    void renumbers()
    {
        QFETCH(QString, steps);
        FrameworkDraft draft(test::frameworkFromText(Start));
        Status status;
        for (const QString &step : steps.split(u'|'))
            status = run(draft, step);
        QTEST(status ? treeText(draft) : status.error().message, "result");
    }

    void levelsFollowTheDepth()
    {
        FrameworkDraft draft(test::frameworkFromText(Start));
        QVERIFY(run(draft, QStringLiteral("move 1.1 - 0")));
        QCOMPARE(row(draft, "1.1")->level, Level::Field);
        QCOMPARE(row(draft, "1.1.1")->level, Level::Criterion);
        Item odd = *row(draft, "1.1.1");
        odd.level = Level::Field;
        QVERIFY(draft.setItem(odd));
        QVERIFY(run(draft, QStringLiteral("move 1.1 2 0")));
        QCOMPARE(row(draft, "1.1")->level, Level::Criterion);
        QCOMPARE(row(draft, "1.1.1")->level, Level::Field);
        QCOMPARE(row(draft, "1.1.2")->level, Level::SubCriterion);
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("code that stands") << "code 1.2=2" << "The code “2” is empty or stands twice.";
        QTest::newRow("no code") << "code 1.2=" << "The code “” is empty or stands twice.";
        QTest::newRow("no title") << "title 1.2=" << "1.2: a row needs a title.";
        QTest::newRow("a row that is gone") << "remove 9" << "The criteria do not have this row any more.";
    }
    void refusals()
    {
        QFETCH(QString, step);
        FrameworkDraft draft(test::frameworkFromText(Start));
        const Status status = run(draft, step);
        QTEST(status ? QString() : status.error().message, "refusal");
        QCOMPARE(treeText(draft), StartText);
    }

    void theLastRowStays()
    {
        FrameworkDraft draft(test::frameworkFromText(QStringLiteral("1 1\n  1.1 1\n")));
        QVERIFY(!run(draft, QStringLiteral("remove 1")));
        QVERIFY(run(draft, QStringLiteral("remove 1.1")));
        QVERIFY(!run(draft, QStringLiteral("remove 1")));
        QCOMPARE(treeText(draft), QStringLiteral("1"));
    }

    void noDeeperThanEightLevels()
    {
        FrameworkDraft draft(test::frameworkFromText(QStringLiteral("1 1\n")));
        ItemId last = draft.framework().topItems().front();
        for (int depth = 2; depth <= Framework::DeepestLevel; ++depth)
            last = draft.add(last, 0, QStringLiteral("Tiêu chí")).value();
        const auto ninth = draft.add(last, 0, QStringLiteral("Tiêu chí"));
        QVERIFY(!ninth);
        QCOMPARE(ninth.error().message, QStringLiteral("Item “1.1.1.1.1.1.1.1.1” lies more than eight levels deep."));
        QCOMPARE(draft.framework().items().size(), std::size_t(8));
    }

    void theHeaderIsChecked()
    {
        FrameworkDraft draft(test::frameworkFromText(Start));
        Framework::Header header = draft.framework().header();
        header.grading = {{QStringLiteral("A"), {}}, {QStringLiteral("B"), {}}};
        QVERIFY(!draft.setHeader(header));
        header.grading.pop_back();
        header.id = FrameworkId(7);
        QVERIFY(draft.setHeader(header));
        QCOMPARE(draft.framework().header().grading.size(), std::size_t(1));
        QCOMPARE(draft.framework().id(), FrameworkId(1));
    }

    void anythingThatIsDoneToAnyFrameworkLeavesASoundOne()
    {
        test::RandomFrameworks random(11);
        for (int round = 0; round < 60; ++round) {
            const Framework start = random.next(25);
            FrameworkDraft draft(start);
            QCOMPARE(draft.framework().items().size(), start.items().size());
            for (int step = 0; step < 12; ++step) {
                const auto items = draft.framework().items();
                const auto any = [&] { return items[static_cast<std::size_t>(random.below(static_cast<int>(items.size())))].id; };
                const auto to = random.below(4) == 0 ? std::nullopt : std::optional(any());
                const auto place = static_cast<std::size_t>(random.below(5));
                const std::size_t before = items.size();
                Status status;
                switch (random.below(5)) {
                case 0: status = asStatus(draft.add(to, place, QStringLiteral("Mới"))); break;
                case 1: status = asStatus(draft.duplicate(any())); break;
                case 2: status = draft.remove(any()); break;
                case 3: status = draft.renumberFrom(any()); break;
                default:
                    status = draft.move(any(), to, place);
                    QCOMPARE(draft.framework().items().size(), before);
                }
                QVERIFY(Framework::check(draft.framework().items()));
                if (!status)
                    QVERIFY(draft.framework().items() == items);
                // Every row is followed by all that is below it.
                QVERIFY(FrameworkDraft(draft.framework()).framework().items() == draft.framework().items());
            }
        }
    }

private:
    static const Item *row(const FrameworkDraft &draft, const char *code)
    {
        return draft.find(draft.framework().findCode(QString::fromUtf8(code))->id);
    }

    template <typename T>
    static Status asStatus(const Result<T> &result)
    {
        return result ? Status() : Status(result.error());
    }

    /// "move 1.1 3 0": what is done, to which row, then where; "-" is the top.
    static Status run(FrameworkDraft &draft, const QString &step)
    {
        const QStringList words = step.split(u' ');
        const Framework framework = draft.framework();
        const auto id = [&](const QString &code) -> std::optional<ItemId> {
            const Item *item = framework.findCode(code);
            return code == u"-" ? std::nullopt : std::optional(item ? item->id : ItemId(999));
        };
        const auto place = static_cast<std::size_t>(words.value(words.size() - 1).toInt());
        if (words[0] == u"add")
            return asStatus(draft.add(id(words[1]), place, QStringLiteral("Mới")));
        if (words[0] == u"behind")
            return asStatus(draft.addBehind(*id(words[1]), QStringLiteral("Mới")));
        if (words[0] == u"duplicate")
            return asStatus(draft.duplicate(*id(words[1])));
        if (words[0] == u"remove")
            return draft.remove(*id(words[1]));
        if (words[0] == u"move")
            return draft.move(*id(words[1]), id(words[2]), place);
        if (words[0] == u"renumber")
            return draft.renumberFrom(*id(words[1]));
        Item item = *draft.find(*id(words[1].section(u'=', 0, 0)));
        (words[0] == u"code" ? item.code : item.title) = words[1].section(u'=', 1);
        return draft.setItem(item);
    }
};

QTEST_APPLESS_MAIN(TestFrameworkDraft)
#include "tst_frameworkdraft.moc"
