// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Workspace that a file begins with: offices, criteria, years, figures.
#include "core/workspace/workspace.h"

#include "tests/support/frameworktext.h"
#include "tests/support/sqlitefile.h"
#include "tests/support/testworkspace.h"
#include "tests/support/workspacetext.h"

#include <QSignalSpy>
#include <QTest>

using namespace parindex;
using test::points;
using test::TestWorkspace;
using test::textOf;

class TestBeginnings : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_test = std::make_unique<TestWorkspace>();
        m_workspace = m_test->workspace.get();
    }

    void addsWhatAFileBeginsWith()
    {
        QSignalSpy spy(m_workspace, &Workspace::assessmentsChanged);
        const auto agency = m_workspace->addAgency({{}, QStringLiteral("Sở Nội vụ"), Audience::Department});
        const auto framework = m_workspace->addFramework(test::frameworkFromText(QStringLiteral("A 1\n")));
        QVERIFY(agency && framework);
        for (const int year : {2027, 2025, 2026})
            QVERIFY(m_workspace->addAssessment({{}, *agency, *framework, year, Assessment::State::Draft}));
        QCOMPARE(spy.size(), 3);
        QList<int> years;
        for (const Assessment &assessment : m_workspace->assessments())
            years << assessment.year;
        QCOMPARE(years, (QList<int>{2026, 2025, 2026, 2027}));
        QCOMPARE(m_workspace->frameworks().size(), std::size_t(2));
        QCOMPARE(m_workspace->agencyOf(m_workspace->assessments()[1]).name, QStringLiteral("Sở Nội vụ"));
        QVERIFY(!m_workspace->addAssessment({{}, *agency, *framework, 2025, Assessment::State::Draft}));
        QVERIFY(!m_workspace->addAssessment({{}, AgencyId(99), *framework, 2024, Assessment::State::Draft}));
        QCOMPARE(test::SqliteFile(m_test->path()).rows("SELECT subject, new_value FROM history WHERE field = 'exists' AND id > 3"),
                 QStringLiteral("agency 2|Sở Nội vụ\nframework 2|Bộ tiêu chí thử\nassessment 2|2027\nassessment 3|2025\nassessment 4|2026"));
        QVERIFY(!m_workspace->addAgency({}));
        QVERIFY(!m_workspace->addFramework(Framework()));
        const QString before = textOf(*m_workspace);
        reopen();
        QCOMPARE(textOf(*m_workspace), before);
    }

    void addsFigures()
    {
        Assessment other = *m_workspace->assessment(m_test->assessment);
        other.year = 2025;
        const AssessmentId second = *m_workspace->addAssessment(other);
        PublishedFigure one;
        one.assessment = m_test->assessment;
        one.score = points("85.42");
        PublishedFigure two = one;
        two.assessment = second;
        QVERIFY(m_workspace->addPublishedFigures({one, two}));
        QVERIFY(m_workspace->addPublishedFigures({one}));
        QVERIFY(m_workspace->addPublishedFigures({}));
        ReferenceFigure reference;
        reference.name = QStringLiteral("Cả nước");
        QVERIFY(m_workspace->addReferenceFigures({reference, reference}));
        QCOMPARE(m_workspace->publishedFigures(m_test->assessment).size(), std::size_t(2));
        QCOMPARE(m_workspace->publishedFigures(second).size(), std::size_t(1));
        QVERIFY(m_workspace->publishedFigures(AssessmentId(99)).empty());
        const QString before = textOf(*m_workspace);
        two.assessment = AssessmentId(99);
        QVERIFY(!m_workspace->addPublishedFigures({one, two}));
        QCOMPARE(textOf(*m_workspace), before);
        reopen();
        QCOMPARE(textOf(*m_workspace), before);
    }

private:
    void reopen()
    {
        m_test->workspace.reset();
        auto opened = Workspace::open(m_test->path(), QStringLiteral("Lan"));
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        m_test->workspace = std::move(*opened);
        m_workspace = m_test->workspace.get();
        QVERIFY(!m_workspace->isReadOnly());
    }

    std::unique_ptr<TestWorkspace> m_test;
    Workspace *m_workspace = nullptr;
};

QTEST_GUILESS_MAIN(TestBeginnings)
#include "tst_beginnings.moc"
