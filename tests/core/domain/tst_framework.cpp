// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/framework.h"

#include "tests/support/frameworktext.h"

#include <QTest>

using namespace parindex;

namespace {

Framework sample()
{
    return test::frameworkFromText(QStringLiteral("1 4\n"
                                                  "  1.1 3\n"
                                                  "    1.1.1 1\n"
                                                  "      a) 0,5\n"
                                                  "      b) 0,5\n"
                                                  "    1.1.2 2\n"
                                                  "  1.2 1\n"
                                                  "II 2,5\n"
                                                  "3 3,5\n"
                                                  "  3.1 3,5 survey\n"));
}

QStringList codesOf(const std::vector<const Item *> &items)
{
    QStringList codes;
    for (const Item *item : items)
        codes << item->code;
    return codes;
}

QStringList codesOf(const Framework &framework, const std::vector<ItemId> &ids)
{
    QStringList codes;
    for (const ItemId id : ids)
        codes << framework.find(id)->code;
    return codes;
}

} // namespace

class TestFramework : public QObject
{
    Q_OBJECT

private slots:
    void knowsItsTree()
    {
        const Framework framework = sample();
        QCOMPARE(codesOf(framework, framework.topItems()), (QStringList{QStringLiteral("1"), QStringLiteral("II"), QStringLiteral("3")}));
        const Item *item = framework.findCode(QStringLiteral("1.1"));
        QCOMPARE(codesOf(framework, framework.children(item->id)), (QStringList{QStringLiteral("1.1.1"), QStringLiteral("1.1.2")}));
        QVERIFY(!framework.isLeaf(item->id));
        QVERIFY(framework.isLeaf(framework.findCode(QStringLiteral("II"))->id));
        QCOMPARE(codesOf(framework.leaves()), (QStringList{QStringLiteral("a)"), QStringLiteral("b)"), QStringLiteral("1.1.2"),
                                                           QStringLiteral("1.2"), QStringLiteral("II"), QStringLiteral("3.1")}));
    }

    void finds()
    {
        const Framework framework = sample();
        const Item *item = framework.findCode(QStringLiteral("a)"));
        QVERIFY(item);
        QCOMPARE(framework.find(item->id), item);
        QCOMPARE(framework.topAncestor(*item).code, QStringLiteral("1"));
        const Item *top = framework.findCode(QStringLiteral("II"));
        QCOMPARE(&framework.topAncestor(*top), top);
        QVERIFY(!framework.find(ItemId(999)));
        QVERIFY(!framework.find(ItemId()));
        QVERIFY(!framework.findCode(QStringLiteral("9")));
        QVERIFY(framework.children(ItemId(999)).empty());
    }

    void keepsItsHeader()
    {
        QCOMPARE(sample().header().decision, QStringLiteral("01/QĐ-TEST"));
        QCOMPARE(sample().id(), FrameworkId(1));
    }

    void canBeEmpty()
    {
        const Framework framework;
        QVERIFY(framework.items().empty());
        QVERIFY(framework.topItems().empty());
        QVERIFY(framework.leaves().empty());
        QVERIFY(!framework.id().isValid());
    }

    void checksItsItems_data()
    {
        QTest::addColumn<std::function<void(std::vector<Item> &)>>("change");
        QTest::addColumn<bool>("sound");
        using Change = std::function<void(std::vector<Item> &)>;
        QTest::newRow("as it is") << Change([](auto &) {}) << true;
        QTest::newRow("its own parent") << Change([](auto &items) { items[3].parent = items[3].id; }) << false;
        QTest::newRow("parent behind its child") << Change([](auto &items) { std::swap(items[0], items[1]); }) << false;
        QTest::newRow("parent of another framework") << Change([](auto &items) { items[3].parent = ItemId(77); }) << false;
        QTest::newRow("no items") << Change([](auto &items) { items.clear(); }) << false;
        QTest::newRow("same number twice") << Change([](auto &items) { items[7].id = items[2].id; }) << false;
        QTest::newRow("same code twice") << Change([](auto &items) { items[7].code = items[2].code; }) << false;
        QTest::newRow("no code") << Change([](auto &items) { items[7].code.clear(); }) << false;
        QTest::newRow("maximum beyond all points") << Change([](auto &items) { items[7].maximum = Points::whole(1'000'001); }) << false;
        QTest::newRow("least number there is") << Change([](auto &items) { items[7].maximum = Points::fromTenThousandths(INT64_MIN); }) << false;
        QTest::newRow("nine levels") << Change([](auto &items) {
            for (int i = 0; i < 8; ++i) {
                Item item;
                item.id = ItemId(100 + i);
                item.code = QStringLiteral("x%1").arg(i);
                item.parent = items.back().id;
                items.push_back(item);
            }
        }) << false;
    }

    void checksItsItems()
    {
        QFETCH(std::function<void(std::vector<Item> &)>, change);
        std::vector<Item> items = sample().items();
        change(items);
        const Status status = Framework::check(items);
        QTEST(status.ok(), "sound");
        if (!status) {
            QCOMPARE(status.error().code, ErrorCode::Refused);
            QVERIFY(status.error().message.endsWith(u'.'));
        }
    }
};

QTEST_APPLESS_MAIN(TestFramework)
#include "tst_framework.moc"
