// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept up to date is what a new look would find.
#include "core/domain/readiness/readiness.h"

#include "tests/support/readyscene.h"

#include <QTest>

#include <random>

using namespace parindex;
using test::ReadyScene;

class TestReadiness : public QObject
{
    Q_OBJECT

private slots:
    void staysAsANewLookWouldFindIt()
    {
        ReadyScene scene;
        static_cast<void>(scene.findings()); // Puts the scores into the sheet.
        const Framework framework(scene.header, scene.items);
        const ReadinessSource source{framework, scene.sheet, scene.evidence, scene.published, scene.files};
        Readiness readiness(source);
        std::mt19937 random(7);
        int seen = 0;
        for (int step = 0; step < 400; ++step) {
            if (random() % 2)
                changeScore(scene, random, readiness, source);
            else
                changeDocument(scene, random, readiness, source);
            const Readiness fresh(source);
            QCOMPARE(readiness.all(framework), fresh.all(framework));
            QCOMPARE(readiness.errors(), fresh.errors());
            QCOMPARE(readiness.warnings(), fresh.warnings());
            QCOMPARE(std::size_t(readiness.errors() + readiness.warnings()), readiness.all(framework).size());
            seen += readiness.errors();
        }
        QVERIFY(seen > 0);
    }

    void saysWhichRowsHaveChanged()
    {
        ReadyScene scene;
        static_cast<void>(scene.findings());
        const Framework framework(scene.header, scene.items);
        const ReadinessSource source{framework, scene.sheet, scene.evidence, scene.published, scene.files};
        Readiness readiness(source);
        QCOMPARE(readiness.updateDocuments(source), std::vector<ItemId>());
        scene.evidence[1].citations.clear();
        QCOMPARE(readiness.updateDocuments(source), std::vector<ItemId>{ItemId(3)});
        scene.evidence[0].issuer.clear();
        QCOMPARE(readiness.updateDocuments(source), std::vector<ItemId>{ItemId(2)});
    }

private:
    static void changeScore(ReadyScene &scene, std::mt19937 &random, Readiness &readiness, const ReadinessSource &source)
    {
        const ItemId item(2 + int(random() % 3));
        Score score{Points::fromTenThousandths(qint64(random() % 3) * 10000), random() % 2 ? QStringLiteral("Vì chậm") : QString(), random() % 4 != 0};
        if (random() % 5 == 0)
            score = {};
        scene.sheet.set(item, scene.sheet.assessment().stageFor(*source.framework.find(item)), score);
        readiness.updateScores(source, {item});
    }

    static void changeDocument(ReadyScene &scene, std::mt19937 &random, Readiness &readiness, const ReadinessSource &source)
    {
        Evidence &document = scene.evidence[random() % 2];
        document.number = random() % 2 ? QStringLiteral("475/KH-UBND") : QStringLiteral("12/BC-UBND");
        document.citations.clear();
        if (random() % 3)
            document.citations.push_back({AssessmentId(1), ItemId(2 + int(random() % 2)), {}, {}});
        document.attachments[0].pages = int(random() % 20);
        static_cast<void>(readiness.updateDocuments(source));
    }
};

QTEST_APPLESS_MAIN(TestReadiness)
#include "tst_readiness.moc"
