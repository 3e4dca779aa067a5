// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testworkspace.h"
#include "ui/widgets/headerbar.h"

#include <QComboBox>
#include <QLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTest>

using namespace parindex;

class TestHeaderBar : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
        m_test = std::make_unique<test::TestWorkspace>();
        const Assessment first = *m_test->workspace->assessment(m_test->assessment);
        m_other = m_test->workspace->addAssessment({{}, first.agency, first.framework, 2025, Assessment::State::Draft}).value();
        m_session = std::make_unique<Session>(std::move(m_test->workspace));
        m_session->setAssessment(m_test->assessment);
        // Inside of something, since a window is never smaller than its layout.
        m_window = std::make_unique<QWidget>();
        m_window->resize(1200, 100);
        m_bar = new HeaderBar(*m_session, m_window.get());
        m_bar->resize(1200, 70);
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_session.reset();
    }

    void figuresFollowTheScores()
    {
        QCOMPARE(text("totalValue"), QStringLiteral("–/10"));
        QVERIFY(m_session->setPoints(leaf("1.1.2"), Points::fromTenThousandths(15000)));
        QCOMPARE(text("totalValue"), QStringLiteral("1,50/10"));
        QCOMPARE(text("appraisedValue"), QStringLiteral("1,50/6,50 · 23,08\u00a0%"));
        m_session->undoStack().undo();
        QCOMPARE(text("totalValue"), QStringLiteral("–/10"));
    }

    void theDecisionThatWasPutRightIsShown()
    {
        const Framework framework = m_session->view().framework;
        Framework::Header header = framework.header();
        header.decision = QStringLiteral("99/QĐ-UBND");
        QVERIFY(m_session->changeFramework({framework.id(), Framework(header, framework.items())}, QStringLiteral("decision")).isValid());
        QVERIFY2(text("frameworkLine").contains(QStringLiteral("99/QĐ-UBND")), qPrintable(text("frameworkLine")));
    }

    void progressCountsLeavesThatAreScoredByDocuments()
    {
        auto *progress = m_bar->findChild<QProgressBar *>();
        QCOMPARE(progress->maximum(), 4);
        QVERIFY(m_session->setPoints(leaf("2"), Points::whole(0)));
        QCOMPARE(progress->value(), 1);
        QVERIFY(text("progressText").contains(QStringLiteral("1/4")));
    }

    void anotherAssessmentIsChosenByKey()
    {
        auto *chooser = m_bar->findChild<QComboBox *>();
        QCOMPARE(chooser->currentText(), QStringLiteral("2026 – Tỉnh Thử"));
        QCOMPARE(chooser->count(), 2);
        QTest::keyClick(chooser, Qt::Key_Up);
        QCOMPARE(m_session->assessment(), std::optional(m_other));
        QCOMPARE(chooser->currentText(), QStringLiteral("2025 – Tỉnh Thử"));
    }

    void aPublishedValueIsSaidToBe()
    {
        QVERIFY(!label("totalPublished")->isVisible());
        PublishedFigure figure;
        figure.assessment = m_test->assessment;
        figure.score = Points::whole(8);
        figure.maximum = Points::whole(10);
        figure.source = QStringLiteral("<b>Báo</b>");
        QVERIFY(m_session->workspace().addPublishedFigures({figure}).ok());
        m_session->setAssessment(m_other);
        m_session->setAssessment(m_test->assessment);
        QCOMPARE(text("totalValue"), QStringLiteral("8/10"));
        QVERIFY(label("totalPublished")->isVisible());
        QVERIFY(label("totalPublished")->toolTip().contains(QStringLiteral("&lt;b&gt;Báo&lt;/b&gt;")));
        QVERIFY(!label("appraisedPublished")->isVisible());
    }

    void drawsItselfTogetherWhereThereIsLittleRoom()
    {
        QVERIFY(m_session->setPoints(leaf("1.1.2"), Points::whole(1)));
        const int large = label("appraisedValue")->font().pointSize();
        const int least = m_bar->minimumSizeHint().width();
        m_bar->resize(least, 70);
        QVERIFY(label("appraisedValue")->font().pointSize() < large);
        // Nothing is cut: the layout gets what it needs in the least width.
        QCoreApplication::processEvents();
        QVERIFY(m_bar->layout()->minimumSize().width() <= least);
        m_bar->resize(1200, 70);
        QCOMPARE(label("appraisedValue")->font().pointSize(), large);
    }

    void aLongTitleTakesTheRoomThatThereIs()
    {
        const QString name = QStringLiteral("Ủy ban nhân dân phường Hoàn Kiếm ").repeated(5);
        const auto agency = m_session->workspace().addAgency({{}, name, Audience::Commune});
        const Assessment first = *m_session->workspace().assessment(m_other);
        const auto added = m_session->workspace().addAssessment({{}, agency.value(), first.framework, 2026, Assessment::State::Draft});
        m_session->setAssessment(added.value());
        m_bar->resize(1200, 70);
        QCoreApplication::processEvents();
        const auto *chooser = m_bar->findChild<QComboBox *>();
        QVERIFY(m_bar->minimumSizeHint().width() < 1200);
        QVERIFY2(chooser->width() > 500, qPrintable(QString::number(chooser->width())));
    }

private:
    QLabel *label(const char *name) const { return m_bar->findChild<QLabel *>(QLatin1String(name)); }
    QString text(const char *name) const { return label(name)->text(); }
    const Item &leaf(const char *code) const { return *m_session->view().framework.findCode(QLatin1String(code)); }

    std::unique_ptr<test::TestWorkspace> m_test;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QWidget> m_window;
    HeaderBar *m_bar = nullptr;
    AssessmentId m_other;
};

QTEST_MAIN(TestHeaderBar)
#include "tst_headerbar.moc"
