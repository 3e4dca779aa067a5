// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/frameworkjson.h"

#include "tests/support/randomframework.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace parindex;

namespace {

QByteArray shipped(const char *name)
{
    QFile file(QStringLiteral(":/frameworks/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray withItems(const QByteArray &items)
{
    return R"({"format":"parindex-framework","version":1,"decision":"01/QĐ","title":"Bộ thử","items":[)" + items + "]}";
}

QByteArray item(const QByteArray &code, const QByteArray &children = {})
{
    return R"({"code":")" + code + R"(","title":"Mục","level":"field","maximum":"1","items":[)" + children + "]}";
}

QByteArray chain(int depth)
{
    QByteArray inner;
    for (int i = depth; i > 0; --i)
        inner = item(QByteArray::number(i), inner);
    return withItems(inner);
}

QByteArray row(int count)
{
    QByteArrayList items;
    for (int i = 0; i < count; ++i)
        items << item(QByteArray::number(i));
    return withItems(items.join(','));
}

} // namespace

class TestFrameworkJson : public QObject
{
    Q_OBJECT

private slots:
    void readsEverything()
    {
        const auto framework = readFrameworkJson(R"({"format":"parindex-framework","version":1,"decision":" 876/QĐ-BNV ","title":"Bộ tiêu chí",
            "issuer":"Bộ Nội vụ","issued_on":"2022-11-10","audience":"ministry","first_year":2022,"last_year":2024,"official":true,
            "revision":3,"note":"Ghi chú","items":[{"code":"1","level":"field","title":"Lĩnh vực","maximum":"9,5","counting":"bonus","rescaled_to":"10","items":[
            {"code":"1.1","level":"criterion","title":"Tiêu chí","maximum":"9.5","scored_by":"sipas","rule":"Một\nHai","guidance":"Hướng dẫn",
             "evidence":"Kế hoạch","not_applicable":"Không phát sinh","applicability":"siblings","lead":"Sở Nội vụ","supporting":"Sở Tư pháp"}]}]})");
        QVERIFY(framework);
        const Framework::Header expected{{}, QStringLiteral("876/QĐ-BNV"), QStringLiteral("Bộ tiêu chí"), QStringLiteral("Bộ Nội vụ"),
                                         QDate(2022, 11, 10), Audience::Ministry, 2022, 2024, true, 3, QStringLiteral("Ghi chú")};
        QCOMPARE(framework->header(), expected);
        QCOMPARE(framework->items().size(), std::size_t(2));
        const Item field{ItemId(1), {}, Level::Field, QStringLiteral("1"), QStringLiteral("Lĩnh vực"), Points::fromTenThousandths(95000),
                         ScoringSource::Documents, {}, QLatin1String(), QLatin1String(), QLatin1String(), Applicability::Excluded, Counting::Bonus,
                         Points::fromTenThousandths(100000), QLatin1String(), QLatin1String()};
        QCOMPARE(framework->items()[0], field);
        const Item leaf{ItemId(2), ItemId(1), Level::Criterion, QStringLiteral("1.1"), QStringLiteral("Tiêu chí"), Points::fromTenThousandths(95000),
                        ScoringSource::Sipas, {QStringLiteral("Một\nHai")}, QStringLiteral("Hướng dẫn"), QStringLiteral("Kế hoạch"),
                        QStringLiteral("Không phát sinh"), Applicability::SpreadOverSiblings, Counting::Ordinary, {}, QStringLiteral("Sở Nội vụ"),
                        QStringLiteral("Sở Tư pháp")};
        QCOMPARE(framework->items()[1], leaf);
    }

    void fillsInWhatMayBeMissing()
    {
        const auto framework = readFrameworkJson(withItems(item("1")));
        QVERIFY(framework);
        QVERIFY(!framework->header().issuedOn.isValid());
        QVERIFY(!framework->header().official);
        QCOMPARE(framework->header().revision, 1);
        QCOMPARE(framework->header().audience, Audience::Province);
        QCOMPARE(framework->items()[0].source, ScoringSource::Documents);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("refusal");
        const QString foreign = QStringLiteral("This is not a framework file of this program.");
        const QString incomplete = QStringLiteral("Item “1”: the maximum, the level or the scoring source is missing or unknown.");
        QTest::newRow("eight levels are fine") << chain(8) << QString();
        QTest::newRow("20,000 items are fine") << row(20'000) << QString();
        QTest::newRow("nothing") << QByteArray() << foreign;
        QTest::newRow("no JSON") << QByteArray("PK\x03\x04") << foreign;
        QTest::newRow("an array") << QByteArray("[]") << foreign;
        QTest::newRow("another format") << QByteArray(R"({"format":"parindex-example","version":1})") << foreign;
        QTest::newRow("a later version") << QByteArray(R"({"format":"parindex-framework","version":2,"items":[]})") << foreign;
        QTest::newRow("nested without end") << QByteArray(100'000, '[') << foreign;
        const QString header = QStringLiteral("The audience of the framework is unknown, or its revision is below 1.");
        QTest::newRow("unknown audience") << withItems(item("1")).replace("\"version\"", "\"audience\":\"village\",\"version\"") << header;
        QTest::newRow("revision of zero") << withItems(item("1")).replace("\"version\"", "\"revision\":0,\"version\"") << header;
        QTest::newRow("a date that is none") << withItems(item("1")).replace("\"version\"", "\"issued_on\":\"5/1/2026\",\"version\"") << QStringLiteral("“5/1/2026” is no date of issue; it is written as 2026-01-05.");
        QTest::newRow("a grade without a name") << withItems(item("1")).replace("\"version\"", "\"grading\":[{\"from\":\"90%\"}],\"version\"") << QStringLiteral("A grade has no name, or two are called “”.");
        QTest::newRow("a bound that is no number") << withItems(item("1")).replace("\"version\"", "\"grading\":[{\"label\":\"A\",\"from\":\"chín\"}],\"version\"") << QStringLiteral("A grade says “chín” for “from”, which is no number.");
        QTest::newRow("no items") << withItems({}) << QStringLiteral("The framework has no items.");
        QTest::newRow("nine levels") << chain(9) << QStringLiteral("The framework has more than eight levels of items.");
        QTest::newRow("20,001 items") << row(20'001) << QStringLiteral("The code “20000” stands twice, or there are too many items.");
        QTest::newRow("no code") << withItems(item("1") + ',' + item("")) << QStringLiteral("An item after “1” has no code or no title.");
        QTest::newRow("no title") << withItems(R"({"code":"1","title":" ","maximum":"1","level":"field"})") << QStringLiteral("An item after “…” has no code or no title.");
        QTest::newRow("an item that is a text") << withItems(R"("1")") << QStringLiteral("An item after “…” has no code or no title.");
        QTest::newRow("repeated code") << withItems(item("1", item("1"))) << QStringLiteral("The code “1” stands twice, or there are too many items.");
        QTest::newRow("repeated code in another form") << withItems(item("1.ê") + ',' + item("1.e\xCC\x82")) << QStringLiteral("The code “1.ê” stands twice, or there are too many items.");
        QTest::newRow("no maximum") << withItems(R"({"code":"1","title":"t","level":"field"})") << incomplete;
        QTest::newRow("a double for a maximum") << withItems(R"({"code":"1","title":"t","level":"field","maximum":9.5})") << incomplete;
        QTest::newRow("too fine a maximum") << withItems(R"({"code":"1","title":"t","level":"field","maximum":"0.00001"})") << incomplete;
        QTest::newRow("unknown level") << withItems(R"({"code":"1","title":"t","level":"chapter","maximum":"1"})") << incomplete;
        const QString counting = QStringLiteral("Item “1”: what is said about not applying, bonus or penalty points, or the total that a group is rescaled to, is unknown.");
        for (const char *pair : {R"("applicability":"never")", R"("counting":"double")", R"("rescaled_to":"ten")", R"("rescaled_to":"-1")"})
            QTest::addRow("%s", pair) << withItems(QByteArray(R"({"code":"1","title":"t","level":"field","maximum":"1",)") + pair + '}') << counting;
        QTest::newRow("unknown source") << withItems(R"({"code":"1","title":"t","level":"field","maximum":"1","scored_by":"mood"})") << incomplete;
    }

    void refuses()
    {
        QFETCH(QByteArray, json);
        const auto framework = readFrameworkJson(json);
        QTEST(framework ? QString() : framework.error().message, "refusal");
        QVERIFY(framework || framework.error().code == ErrorCode::Refused);
        QVERIFY(!framework || Framework::check(framework->items()));
    }

    void whatIsWrittenIsReadBack_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 40; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void whatIsWrittenIsReadBack()
    {
        QFETCH(unsigned, seed);
        test::RandomFrameworks random(seed);
        for (int round = 0; round < 5; ++round) {
            const Framework framework = random.next();
            const QByteArray json = writeFrameworkJson(framework);
            const auto again = readFrameworkJson(json);
            QVERIFY2(again, again ? "" : qPrintable(again.error().message + QString::fromUtf8(json)));
            QVERIFY2(test::saysTheSame(*again, framework), json.constData());
            QCOMPARE(writeFrameworkJson(*again), json);
        }
    }

    void theShippedOnesAreWrittenAsTheyAre_data()
    {
        QTest::addColumn<QString>("file");
        for (const QFileInfo &file : QDir(QStringLiteral(":/frameworks")).entryInfoList())
            QTest::addRow("%s", qPrintable(file.fileName())) << file.filePath();
    }
    void theShippedOnesAreWrittenAsTheyAre()
    {
        QFETCH(QString, file);
        const auto framework = readFrameworkJson(shipped(qPrintable(QFileInfo(file).fileName())));
        QVERIFY(framework);
        const QByteArray json = writeFrameworkJson(*framework);
        QVERIFY(test::saysTheSame(*readFrameworkJson(json), *framework));
        // Only what says nothing is left out.
        const auto meaning = [](const QByteArray &text) { return withoutUsual(QJsonDocument::fromJson(text).object()); };
        QCOMPARE(meaning(json), meaning(shipped(qPrintable(QFileInfo(file).fileName()))));
    }

    void keysStandInTheOrderOfReading()
    {
        const auto framework = readFrameworkJson(withItems(item("1", item("1.1"))).replace("\"version\"", "\"grading\":[{\"label\":\"A\",\"from\":\"90%\",\"no_leaf_at_zero\":true}],\"version\""));
        QVERIFY(framework);
        QCOMPARE(QString::fromUtf8(writeFrameworkJson(*framework)), QStringLiteral(R"({
  "format": "parindex-framework",
  "version": 1,
  "decision": "01/QĐ",
  "title": "Bộ thử",
  "issuer": "",
  "issued_on": "",
  "audience": "province",
  "first_year": 0,
  "last_year": 0,
  "official": false,
  "revision": 1,
  "note": "",
  "grading": [
    {
      "from": "0.9",
      "label": "A",
      "no_leaf_at_zero": true
    }
  ],
  "items": [
    {
      "code": "1",
      "level": "field",
      "title": "Mục",
      "maximum": "1",
      "items": [
        {
          "code": "1.1",
          "level": "field",
          "title": "Mục",
          "maximum": "1"
        }
      ]
    }
  ]
}
)"));
    }

    void linesEndInOneWay()
    {
        const auto framework = readFrameworkJson(withItems(R"({"code":"1","title":"t","level":"field","maximum":"1","rule":"a\r\nb\rc"})"));
        QCOMPARE(framework->items().front().rule.text, QStringLiteral("a\nb\nc"));
    }

    void theSampleIsOfFullSizeAndAddsUp()
    {
        const auto framework = readFrameworkJson(shipped("sample-province-2026.json"));
        QVERIFY2(framework, framework ? "" : qPrintable(framework.error().message));
        QVERIFY(framework->header().decision.contains(QStringLiteral("MẪU – KHÔNG CHÍNH THỨC")));
        QVERIFY(!framework->header().official);
        QCOMPARE(framework->topItems().size(), std::size_t(8));
        QVERIFY(framework->leaves().size() >= 88);
        Points total;
        for (const Item *leaf : framework->leaves())
            total += leaf->maximum;
        QCOMPARE(total, Points::whole(100));
        checkParents(*framework);
        checkLeaves(*framework);
        const auto criteria = std::count_if(framework->items().begin(), framework->items().end(), [](const Item &one) { return one.level == Level::Criterion; });
        QVERIFY2(criteria >= 36 && criteria <= 40, qPrintable(QString::number(criteria)));
    }

    void thePublishedRowsAddUp()
    {
        const auto framework = readFrameworkJson(shipped("876-published.json"));
        QVERIFY(framework);
        QVERIFY(!framework->header().official);
        Points total;
        for (const Item *leaf : framework->leaves())
            total += leaf->maximum;
        QCOMPARE(total, Points::whole(100));
        checkParents(*framework);
    }

private:
    /// The JSON without the keys that say what is usual.
    static QJsonObject withoutUsual(QJsonObject object)
    {
        for (const char *key : {"issuer", "issued_on", "note", "evidence", "lead", "supporting", "guidance", "rule", "not_applicable"}) {
            if (object.value(QLatin1String(key)) == QString())
                object.remove(QLatin1String(key));
        }
        if (object.value(u"scored_by") == QStringLiteral("documents"))
            object.remove(QStringLiteral("scored_by"));
        if (object.value(u"rule_shape").toObject().isEmpty())
            object.remove(QStringLiteral("rule_shape"));
        QJsonArray items;
        for (const QJsonValue &item : object.value(u"items").toArray())
            items << withoutUsual(item.toObject());
        object[QStringLiteral("items")] = items;
        return object;
    }

    static void checkParents(const Framework &framework)
    {
        for (const Item &one : framework.items()) {
            Points sum;
            for (const ItemId child : framework.children(one.id))
                sum += framework.find(child)->maximum;
            if (!framework.isLeaf(one.id))
                QVERIFY2(sum == one.maximum, qPrintable(one.code));
        }
    }

    static void checkLeaves(const Framework &framework)
    {
        for (const Item *leaf : framework.leaves()) {
            QVERIFY2(leaf->maximum > Points(), qPrintable(leaf->code));
            QVERIFY2(!leaf->rule.text.isEmpty(), qPrintable(leaf->code));
        }
    }
};

QTEST_APPLESS_MAIN(TestFrameworkJson)
#include "tst_frameworkjson.moc"
