// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/examplejson.h"
#include "core/exchange/frameworkjson.h"

#include "core/base/text.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace parindex;

namespace {

QByteArray shipped(const QString &name)
{
    QFile file(QStringLiteral(":/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Example example(const char *name)
{
    const auto read = readExampleJson(shipped(QStringLiteral("examples/") + QLatin1String(name)));
    return read ? *read : Example();
}

Framework frameworkOf(const Example &example)
{
    const auto framework = readFrameworkJson(shipped(QStringLiteral("frameworks/") + example.frameworkFile));
    return framework ? *framework : Framework();
}

const PublishedFigure *find(const ExampleAssessment &assessment, PublishedFigure::Subject subject, const char *code = "")
{
    for (const PublishedFigure &figure : assessment.figures) {
        if (figure.subject == subject && figure.code == QLatin1String(code))
            return &figure;
    }
    return nullptr;
}

QString text(const std::optional<Points> &points)
{
    return points ? points->toPlainString() : QStringLiteral("-");
}

} // namespace

class TestExampleJson : public QObject
{
    Q_OBJECT

private slots:
    void readsEverything()
    {
        const auto read = readExampleJson(R"({"format":"parindex-example","version":1,"agency":{"name":" Sở Thử ","kind":"department"},
            "framework":"x.json","assessments":[{"year":2026,"state":"round1","scores":[{"code":"1","points":"0,5","explanation":"Xong","inputs":{"a":"1","b":" 2 "}},{"code":"2"}],
            "figures":[{"subject":"item","code":"1","title":"t","score":"1","maximum":"2","percent":"50","rank":3,"rank_of":63,"rank_change":-2,
            "score_change":"-0.5","origin":"published","note":"n","source":"s"}]}],
            "documents":[{"number":"5/BC","issued_on":"2026-02-03","issuer":"Sở","kind":"Báo cáo","abstract":"Về việc","signer":"A","pages":3,
            "file":"5.pdf","body":["Một","Hai"],"cited_by":[{"code":"1","section":"I","page":"2"}]}]})");
        QVERIFY(read);
        QCOMPARE(read->agency, (Agency{{}, QStringLiteral("Sở Thử"), Audience::Department}));
        QCOMPARE(read->frameworkFile, QStringLiteral("x.json"));
        const ExampleAssessment &assessment = read->assessments.at(0);
        QCOMPARE(assessment.year, 2026);
        QCOMPARE(assessment.state, Assessment::State::Round1);
        QCOMPARE(assessment.scores.at(0).second, (Score{Points::fromTenThousandths(5000), QStringLiteral("Xong"), true, {{QStringLiteral("a"), QStringLiteral("1")}, {QStringLiteral("b"), QStringLiteral("2")}}}));
        QVERIFY(assessment.scores.at(1).second.isEmpty());
        const PublishedFigure expected{{}, PublishedFigure::Subject::Item, QStringLiteral("1"), QStringLiteral("t"), Points::whole(1),
                                       Points::whole(2), Points::whole(50), 3, 63, -2, Points::fromTenThousandths(-5000),
                                       Origin::Published, QStringLiteral("n"), QStringLiteral("s")};
        QCOMPARE(assessment.figures.at(0), expected);
        const ExampleDocument &document = read->documents.at(0);
        QCOMPARE(document.evidence.number, QStringLiteral("5/BC"));
        QCOMPARE(document.evidence.issuedOn, QDate(2026, 2, 3));
        QCOMPARE(document.pages, 3);
        QCOMPARE(document.body, (QStringList{QStringLiteral("Một"), QStringLiteral("Hai")}));
        QCOMPARE(document.citations.at(0).second.page, QStringLiteral("2"));
    }

    void refusesWhatIsNotAnExample()
    {
        QVERIFY(!readExampleJson({}));
        QVERIFY(!readExampleJson("{"));
        QVERIFY(!readExampleJson(R"({"format":"parindex-example","version":2})"));
        QVERIFY(!readExampleJson(R"({"format":"parindex-references","version":1})"));
        QVERIFY(!readReferencesJson(R"({"format":"parindex-example","version":1})"));
        QVERIFY(readExampleJson({}).error().message.endsWith(u'.'));
    }

    void theSampleFitsItsFramework()
    {
        const Example sample = example("sample-2026.json");
        const Framework framework = frameworkOf(sample);
        QCOMPARE(sample.assessments.size(), std::size_t(1));
        QCOMPARE(sample.assessments[0].state, Assessment::State::Draft);
        const auto &scores = sample.assessments[0].scores;
        QVERIFY(scores.size() * 3 > framework.leaves().size() && scores.size() * 3 < framework.leaves().size() * 2);
        for (const auto &[code, score] : scores) {
            const Item *leaf = framework.findCode(code);
            QVERIFY2(leaf && framework.isLeaf(leaf->id) && leaf->isSelfScored(), qPrintable(code));
            QVERIFY2(!score.points || checkPoints(*leaf, *score.points), qPrintable(code));
        }
    }

    void theSampleHasItsDocuments()
    {
        const Example sample = example("sample-2026.json");
        const Framework framework = frameworkOf(sample);
        QVERIFY(sample.documents.size() >= 60);
        QSet<QString> names;
        for (const ExampleDocument &document : sample.documents) {
            QVERIFY2(!names.contains(document.fileName), qPrintable(document.fileName));
            names.insert(document.fileName);
            QCOMPARE(safeFileName(document.fileName), document.fileName);
            QVERIFY2(document.fileName.endsWith(QStringLiteral(".pdf")), qPrintable(document.fileName));
            QVERIFY2(document.pages > 0 && !document.body.isEmpty(), qPrintable(document.fileName));
            QVERIFY2(document.evidence.issuedOn.isValid(), qPrintable(document.fileName));
            for (const auto &[code, citation] : document.citations)
                QVERIFY2(framework.findCode(code) && framework.isLeaf(framework.findCode(code)->id), qPrintable(code));
        }
    }

    void publishedFiguresAreExactlyThese_data()
    {
        using Subject = PublishedFigure::Subject;
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("subject");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("score");
        QTest::addColumn<QString>("maximum");
        QTest::addColumn<int>("rank");
        QTest::newRow("total 2022") << 2022 << int(Subject::Total) << QByteArray() << QStringLiteral("84.66") << QStringLiteral("100") << 37;
        QTest::newRow("appraised 2022") << 2022 << int(Subject::Appraised) << QByteArray() << QStringLiteral("53.95") << QStringLiteral("61.5") << 0;
        QTest::newRow("field 1 in 2022") << 2022 << int(Subject::Item) << QByteArray("1") << QStringLiteral("8.94") << QStringLiteral("9.5") << 30;
        QTest::newRow("total 2023") << 2023 << int(Subject::Total) << QByteArray() << QStringLiteral("85.42") << QStringLiteral("100") << 51;
        QTest::newRow("appraised 2023") << 2023 << int(Subject::Appraised) << QByteArray() << QStringLiteral("56.86") << QStringLiteral("61.5") << 25;
        QTest::newRow("field 1 in 2023") << 2023 << int(Subject::Item) << QByteArray("1") << QStringLiteral("9.44") << QStringLiteral("9.5") << 12;
        QTest::newRow("field 3 in 2023") << 2023 << int(Subject::Item) << QByteArray("3") << QStringLiteral("12.9") << QStringLiteral("13") << 14;
    }

    void publishedFiguresAreExactlyThese()
    {
        QFETCH(int, year);
        QFETCH(int, subject);
        QFETCH(QByteArray, code);
        QFETCH(int, rank);
        const Example daknong = example("daknong.json");
        const auto assessment = std::find_if(daknong.assessments.begin(), daknong.assessments.end(), [&](const ExampleAssessment &one) { return one.year == year; });
        QVERIFY(assessment != daknong.assessments.end());
        const PublishedFigure *figure = find(*assessment, static_cast<PublishedFigure::Subject>(subject), code.constData());
        QVERIFY(figure);
        QTEST(text(figure->score), "score");
        QTEST(text(figure->maximum), "maximum");
        QCOMPARE(figure->rank.value_or(0), rank);
        QVERIFY(!figure->source.isEmpty());
        QVERIFY(figure->origin == Origin::Published || figure->note.contains(QStringLiteral("phép trừ")));
    }

    void scoresOfDakNongFitTheirFramework()
    {
        const Example daknong = example("daknong.json");
        const Framework framework = frameworkOf(daknong);
        QCOMPARE(daknong.assessments.size(), std::size_t(2));
        for (const ExampleAssessment &assessment : daknong.assessments) {
            for (const auto &[code, score] : assessment.scores) {
                const Item *leaf = framework.findCode(code);
                QVERIFY2(leaf && framework.isLeaf(leaf->id), qPrintable(code));
                QVERIFY2(score.points && checkPoints(*leaf, *score.points), qPrintable(code));
            }
        }
    }

    void referencesAreComplete()
    {
        const auto references = readReferencesJson(shipped(QStringLiteral("examples/references.json")));
        QVERIFY(references);
        QVERIFY(!references->empty());
        for (const ReferenceFigure &figure : *references) {
            QVERIFY2(!figure.name.isEmpty() && !figure.source.isEmpty(), qPrintable(figure.name));
            QVERIFY2(figure.percent || figure.rank, qPrintable(figure.name));
            QVERIFY2(figure.year >= 2012 && figure.year <= 2030, qPrintable(figure.name));
        }
    }
};

QTEST_APPLESS_MAIN(TestExampleJson)
#include "tst_examplejson.moc"
