// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/examplebuilder.h"

#include "core/domain/leafsuggestion.h"
#include "core/workspace/workspace.h"
#include "tests/support/files.h"
#include "tests/support/limits.h"

#include <QDir>
#include <QDirIterator>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using namespace parindex;

namespace {

/// A whole file of as many pages as the document says; the name makes each another one.
Status writeDocument(const ExampleDocument &document, const QString &path)
{
    test::writeFile(path, test::tinyPdf(document.pages, document.fileName.toUtf8()));
    return {};
}

Error failure()
{
    return {ErrorCode::Unreadable, QStringLiteral("Không ghi được."), {}};
}

QString indexOf(const ShownSum &sum)
{
    return sum.index() ? sum.index()->toPlainPercent() : QString();
}

} // namespace

class TestExampleBuilder : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
        const QString path = m_folder.filePath(QStringLiteral("ví dụ.parindex"));
        const Status built = buildExample(path, QStringLiteral("Người thử"), writeDocument, [&](int done, int of) {
            m_progress << done;
            m_of = of;
            return true;
        });
        QVERIFY2(built, built ? "" : qPrintable(built.error().message + built.error().detail));
        auto opened = Workspace::open(path, QStringLiteral("Người thử"));
        QVERIFY(opened);
        m_workspace = std::move(*opened);
    }

    void showsExactlyThePublishedFigures_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("percent");
        QTest::newRow("direction 2023") << 2023 << QStringLiteral("1") << QStringLiteral("9,44/9,5") << QStringLiteral("99.37");
        QTest::newRow("institutions 2023") << 2023 << QStringLiteral("2") << QStringLiteral("6/6") << QStringLiteral("100.00");
        QTest::newRow("procedures 2023") << 2023 << QStringLiteral("3") << QStringLiteral("12,9/13") << QStringLiteral("99.23");
        QTest::newRow("fields 4 to 7 in 2023") << 2023 << QStringLiteral("4–7") << QStringLiteral("28,52/33") << QStringLiteral("86.42");
        QTest::newRow("outside appraisal 2023") << 2023 << QStringLiteral("NTĐ") << QStringLiteral("28,56/38,5") << QStringLiteral("74.18");
        QTest::newRow("appraised 2023") << 2023 << QStringLiteral("appraised") << QStringLiteral("56,86/61,50") << QStringLiteral("92.46");
        QTest::newRow("total 2023") << 2023 << QStringLiteral("total") << QStringLiteral("85,42/100") << QStringLiteral("85.42");
        QTest::newRow("direction 2022") << 2022 << QStringLiteral("1") << QStringLiteral("8,94/9,5") << QStringLiteral("94.11");
        QTest::newRow("appraised 2022, as published") << 2022 << QStringLiteral("appraised") << QStringLiteral("53,95/61,50") << QStringLiteral("87.72");
        QTest::newRow("total 2022, as published") << 2022 << QStringLiteral("total") << QStringLiteral("84,66/100") << QStringLiteral("84.66");
    }

    void showsExactlyThePublishedFigures()
    {
        QFETCH(int, year);
        QFETCH(QString, row);
        const AssessmentView view = m_workspace->view(daknong(year));
        const ShownSum shown = row == u"total" ? shownTotal(view) : row == u"appraised" ? shownAppraised(view) : shownItem(view, item(view, row));
        QTEST(shown.toString(), "shown");
        QTEST(indexOf(shown), "percent");
    }

    void saysWhatWasComputedAndWhatWasPublished()
    {
        const AssessmentView computed = m_workspace->view(daknong(2023));
        QVERIFY(!shownTotal(computed).published);
        QCOMPARE(computed.summary.total().achieved, Points::fromTenThousandths(854200));
        QVERIFY(computed.summary.total().isComplete());
        const AssessmentView published = m_workspace->view(daknong(2022));
        QVERIFY(shownTotal(published).published);
        QCOMPARE(shownTotal(published).published->origin, Origin::Published);
        QCOMPARE(shownAppraised(published).published->origin, Origin::Subtraction);
        QVERIFY(!published.summary.total().isComplete());
    }

    void hasTheRanksAndComparisons()
    {
        const PublishedFigure *total = m_workspace->view(daknong(2023)).publishedFigure(PublishedFigure::Subject::Total);
        QVERIFY(total);
        QCOMPARE(total->rank, 51);
        QCOMPARE(total->rankOf, 63);
        QCOMPARE(total->rankChange, -14);
        QCOMPARE(total->scoreChange, Points::fromTenThousandths(7600));
        const PublishedFigure *sipas = m_workspace->view(daknong(2023)).publishedFigure(PublishedFigure::Subject::Sipas);
        QVERIFY(sipas && sipas->rank == 41);
        QVERIFY(m_workspace->referenceFigures().size() > 10);
    }

    void beginsWithTheLatestPublishedYear()
    {
        QCOMPARE(m_workspace->currentAssessment(), daknong(2023));
        QCOMPARE(m_workspace->assessments().size(), std::size_t(3));
        QCOMPARE(m_workspace->agencies().size(), std::size_t(2));
    }

    void hasAHalfFinishedSample()
    {
        const Assessment &sample = m_workspace->assessments().back();
        QCOMPARE(sample.year, 2026);
        QCOMPARE(sample.state, Assessment::State::Draft);
        QVERIFY(m_workspace->frameworkOf(sample).header().decision.contains(QStringLiteral("MẪU – KHÔNG CHÍNH THỨC")));
        const Sum &sum = m_workspace->summary(sample.id).total();
        QVERIFY(sum.leaves >= 88);
        QVERIFY(sum.scored > sum.leaves / 3 && sum.scored < sum.leaves * 2 / 3);
        QCOMPARE(sum.applicable, Points::whole(100));
        QVERIFY(m_workspace->publishedFigures(sample.id).empty());
    }

    void itsScoresAreWhatTheRulesGive()
    {
        const AssessmentView view = m_workspace->view(m_workspace->assessments().back().id);
        int workedOut = 0;
        for (const Item *leaf : view.framework.leaves()) {
            workedOut += suggestionOf(view.sheet, *leaf).ok();
            QVERIFY2(!differsFromRule(view.sheet, *leaf), qPrintable(leaf->code));
        }
        QCOMPARE(workedOut, 24);
    }

    void hasRealDocuments()
    {
        QVERIFY(m_workspace->evidence().size() >= 60);
        for (const Evidence &evidence : m_workspace->evidence()) {
            QCOMPARE(evidence.attachments.size(), std::size_t(1));
            QVERIFY2(evidence.attachments[0].pages > 0, qPrintable(evidence.label()));
            QVERIFY2(m_workspace->hasFile(evidence.attachments[0]), qPrintable(evidence.label()));
        }
        QCOMPARE(m_progress.size(), qsizetype(m_workspace->evidence().size()));
        QCOMPARE(m_of, int(m_workspace->evidence().size()));
    }

    void isInOrder()
    {
        const auto result = m_workspace->selfTest();
        QVERIFY(result);
        QCOMPARE(result->problems, QStringList());
        QCOMPARE(result->remarks, QStringList());
        // The published sheets are sound; the half-finished one shows what a check is for.
        for (const Assessment &assessment : m_workspace->assessments())
            QVERIFY2(m_workspace->findings(assessment.id).empty() == (assessment.state != Assessment::State::Draft), qPrintable(QString::number(assessment.year)));
    }

    void leavesNothingWhenItFails_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("stopped at once") << 1 << ErrorCode::Cancelled;
        QTest::newRow("stopped in the middle") << 2 << ErrorCode::Cancelled;
        QTest::newRow("a document cannot be written") << 3 << ErrorCode::Unreadable;
        QTest::newRow("a document is empty") << 4 << ErrorCode::Refused;
        QTest::newRow("a document is missing") << 5 << ErrorCode::NotFound;
    }

    void leavesNothingWhenItFails()
    {
        QFETCH(int, way);
        QTemporaryDir folder;
        int written = 0;
        const Status status = buildExample(
            folder.filePath(QStringLiteral("x.parindex")), QStringLiteral("Lan"),
            [&](const ExampleDocument &document, const QString &path) -> Status {
                if (++written < 20 || way < 3)
                    return writeDocument(document, path);
                if (way == 3)
                    return failure();
                if (way == 4)
                    test::writeFile(path, {});
                return {};
            },
            [&](int done, int) { return way == 1 ? false : way != 2 || done < 20; });
        QVERIFY(!status);
        QTEST(status.error().code, "code");
        QVERIFY(status.error().message.endsWith(u'.'));
        QVERIFY2(QDir(folder.path()).isEmpty(), qPrintable(QDir(folder.path()).entryList().join(u' ')));
    }

    void touchesNothingThatWasThereBefore()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x.parindex"));
        const QString older = folder.filePath(QStringLiteral("x.files/ab/") + QString(64, u'a'));
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("x.files/ab")));
        test::writeFile(older, "a file of a workspace that was moved away");
        QVERIFY(!buildExample(path, QStringLiteral("Lan"), writeDocument, [](int done, int) { return done < 5; }));
        QVERIFY(!QFile::exists(path));
        QVERIFY(QFile::exists(older));
        test::writeFile(path, "something");
        const Status refused = buildExample(path, QStringLiteral("Lan"), writeDocument);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QCOMPARE(test::readFile(path), QByteArray("something"));
    }

    void aFullDiskLeavesNothing()
    {
        QTemporaryDir folder;
        {
            const test::FullDisk disk(100'000);
            const Status status = buildExample(folder.filePath(QStringLiteral("x.parindex")), QStringLiteral("Lan"), writeDocument);
            QVERIFY(!status);
            QVERIFY(status.error().message.endsWith(u'.'));
        }
        QVERIFY2(QDir(folder.path()).isEmpty(), qPrintable(QDir(folder.path()).entryList().join(u' ')));
    }

private:
    AssessmentId daknong(int year) const
    {
        for (const Assessment &assessment : m_workspace->assessments()) {
            if (assessment.year == year && m_workspace->agencyOf(assessment).name == u"Tỉnh Đắk Nông")
                return assessment.id;
        }
        qFatal("no assessment of %d", year);
    }

    static const Item &item(const AssessmentView &view, const QString &code)
    {
        const Item *found = view.framework.findCode(code);
        if (!found)
            qFatal("no item %s", qUtf8Printable(code));
        return *found;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    QList<int> m_progress;
    int m_of = 0;
};

QTEST_GUILESS_MAIN(TestExampleBuilder)
#include "tst_examplebuilder.moc"
