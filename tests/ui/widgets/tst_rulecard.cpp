// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/frameworktext.h"
#include "tests/support/testworkspace.h"
#include "ui/appearance.h"
#include "ui/models/itemtreemodel.h"
#include "ui/palettecolors.h"
#include "ui/session.h"
#include "ui/widgets/rulecard.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace parindex;

namespace {

const QByteArray Rules = R"({"format":"parindex-framework","version":1,"title":"Bộ thử","items":[
 {"code":"1","level":"field","title":"Tỷ lệ","maximum":"10","rule_shape":{"shape":"bands","numerator":"Hoàn thành","denominator":"Được giao",
  "unit":"nhiệm vụ","when_zero":"not_applicable","bands":[{"from":"90%","points":"10"},{"from":"50%","below":"90%","target":"1"},{"below":"50%","points":"0"}]}},
 {"code":"2","level":"field","title":"Mức","maximum":"1","rule_shape":{"shape":"choice","levels":[{"label":"Kịp thời","points":"1"},{"label":"Chậm","points":"0.5"}]}},
 {"code":"3","level":"field","title":"Rẽ nhánh","maximum":"2","rule_shape":{"shape":"branch","question":"Có kế hoạch?","cases":[
  {"label":"Có","rule":{"shape":"tally","counted":[{"label":"Cuộc họp","each":"0.5"}],"most":"2"}},
  {"label":"Không","rule":{"shape":"checklist","conditions":["Có văn bản giải thích"],"points":"0.5"}}]}},
 {"code":"4","level":"field","title":"Đọc","maximum":"1","rule":"Theo hướng dẫn"},
 {"code":"5","level":"field","title":"Khảo sát","maximum":"1","scored_by":"survey","rule_shape":{"shape":"choice","levels":[{"label":"Có","points":"1"}]}}]})";

} // namespace

class TestRuleCard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam)); }
    void init()
    {
        m_test = std::make_unique<test::TestWorkspace>();
        Workspace &workspace = *m_test->workspace;
        const auto framework = readFrameworkJson(Rules);
        QVERIFY2(framework, framework ? "" : qPrintable(framework.error().message));
        const auto id = workspace.addFramework(*framework);
        const AssessmentId assessment = *workspace.addAssessment({{}, workspace.agencies().front().id, *id, 2027, Assessment::State::Draft});
        m_session = std::make_unique<Session>(std::move(m_test->workspace));
        m_session->setAssessment(assessment);
        m_card = std::make_unique<RuleCard>(*m_session);
        m_card->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_card.get()));
        m_card->activateWindow();
        look("1");
    }
    void cleanup()
    {
        m_card.reset();
        m_session.reset();
        m_test.reset();
    }

    void theSuggestionFollowsEachKey()
    {
        QCOMPARE(working(), QStringLiteral("Still to be entered: Hoàn thành."));
        QVERIFY(!use()->isEnabled());
        type("a", QStringLiteral("47"));
        type("b", QStringLiteral("5"));
        QCOMPARE(working(), QStringLiteral("47/5 = 940\u00a0% ≥\u00a090\u00a0% → 10 points"));
        type("b", QStringLiteral("0"));
        QCOMPARE(working(), QStringLiteral("47/50 = 94\u00a0% ≥\u00a090\u00a0% → 10 points"));
        QVERIFY(use()->isEnabled());
        QVERIFY(!score("1").points);
    }

    void nothingIsToBeEnteredWhereTheRowDoesNotApply()
    {
        auto *label = m_card->findChild<QLabel *>(QStringLiteral("ruleWorking"));
        QVERIFY(label->isVisibleTo(m_card.get()));
        m_session->setApplies(*m_session->currentItem(), false);
        QVERIFY(!label->isVisibleTo(m_card.get()));
        m_session->setApplies(*m_session->currentItem(), true);
        QVERIFY(label->isVisibleTo(m_card.get()));
    }

    void whatIsEnteredIsWrittenByItself()
    {
        type("a", QStringLiteral("30"));
        type("b", QStringLiteral("50"));
        QTRY_COMPARE(score("1").inputs, (RuleInputs{{QStringLiteral("a"), QStringLiteral("30")}, {QStringLiteral("b"), QStringLiteral("50")}}));
        QVERIFY(!score("1").points);
        m_session->undoStack().undo();
        QVERIFY(score("1").inputs.empty());
        QCOMPARE(box<QLineEdit>("a")->text(), QString());
    }

    void anotherRowWritesAtOnce()
    {
        type("a", QStringLiteral("30"));
        look("2");
        QCOMPARE(score("1").inputs.size(), std::size_t(1));
        QVERIFY(score("2").inputs.empty());
        look("1");
        QCOMPARE(box<QLineEdit>("a")->text(), QStringLiteral("30"));
    }

    void aClickTakesTheSuggestion()
    {
        type("a", QStringLiteral("30"));
        type("b", QStringLiteral("50"));
        QCOMPARE(use()->text(), QStringLiteral("Use 6"));
        QTest::mouseClick(use(), Qt::LeftButton);
        QCOMPARE(score("1").points, std::optional(Points::whole(6)));
        QVERIFY(!use()->isEnabled());
        QVERIFY(!difference()->isVisible());
        m_session->undoStack().undo();
        QVERIFY(!score("1").points);
    }

    void enterTakesTheSuggestion()
    {
        type("a", QStringLiteral("1"));
        type("b", QStringLiteral("3"));
        QTest::keyClick(box<QLineEdit>("b"), Qt::Key_Return);
        QCOMPARE(score("1").points, std::optional(Points()));
        type("a", QStringLiteral("x"));
        QTest::keyClick(box<QLineEdit>("a"), Qt::Key_Return);
        QCOMPARE(score("1").points, std::optional(Points()));
        QVERIFY(working().contains(QStringLiteral("“1x” cannot be read")));
    }

    void anotherScoreIsMarkedUntilItIsExplained()
    {
        type("a", QStringLiteral("50"));
        type("b", QStringLiteral("50"));
        m_card->commit();
        QVERIFY(!difference()->isVisible());
        QVERIFY(m_session->setPoints(leaf("1"), Points::whole(9)));
        QVERIFY(difference()->text().contains(QStringLiteral("say why")));
        QVERIFY(difference()->isVisible());
        const ItemTreeModel model(*m_session);
        QCOMPARE(model.indexOf(leaf("1").id, ItemTreeModel::ScoreColumn).data().toString(), QStringLiteral("9/10 ≠"));
        const auto isFound = [&] {
            const auto findings = m_session->workspace().readiness(*m_session->assessment()).of(leaf("1").id);
            return std::any_of(findings.begin(), findings.end(), [](const Finding &finding) { return finding.code == Finding::Code::DiffersFromRule; });
        };
        QVERIFY(isFound());
        QVERIFY(m_session->setExplanation(leaf("1"), QStringLiteral("Theo biên bản thẩm định")));
        QVERIFY(difference()->text().contains(QStringLiteral("says why")));
        QVERIFY(!isFound());
        QVERIFY(m_session->setPoints(leaf("1"), Points::whole(10)));
        QVERIFY(!difference()->isVisible());
    }

    void nothingToDivideByTakesTheLeafOut()
    {
        type("a", QStringLiteral("0"));
        type("b", QStringLiteral("0"));
        QTest::mouseClick(use(), Qt::LeftButton);
        QVERIFY(!score("1").applies);
        QVERIFY(!use()->isEnabled());
    }

    void aLevelIsChosen()
    {
        look("2");
        auto *level = box<QComboBox>("level");
        QVERIFY(level);
        QCOMPARE(level->currentText(), QStringLiteral("not chosen yet"));
        choose(level, 2);
        QCOMPARE(score("2").inputs, (RuleInputs{{QStringLiteral("level"), QStringLiteral("2")}}));
        QCOMPARE(working(), QStringLiteral("Chậm → 0,5 points"));
        choose(level, 0);
        QVERIFY(score("2").inputs.empty());
    }

    void aBranchAsksForWhatItsCaseNeeds()
    {
        look("3");
        QVERIFY(!box<QLineEdit>("1.n1"));
        auto *which = box<QComboBox>("case");
        QCoreApplication::processEvents(); // The layout shows new boxes.
        which->setFocus();
        choose(which, 1);
        QCOMPARE(m_card->focusWidget(), box<QComboBox>("case"));
        QVERIFY(box<QLineEdit>("1.n1"));
        type("1.n1", QStringLiteral("3"));
        QCOMPARE(working(), QStringLiteral("Có: 3 × 0,5 → 1,5 points"));
        choose(box<QComboBox>("case"), 2);
        QVERIFY(!box<QLineEdit>("1.n1"));
        choose(box<QComboBox>("2.c1"), 1);
        QCOMPARE(working(), QStringLiteral("Không: All conditions hold → 0,5 points"));
    }

    void levelsSayTheirPoints()
    {
        look("2");
        QCOMPARE(box<QComboBox>("level")->itemText(1), QStringLiteral("Kịp thời (1 points)"));
        QCOMPARE(box<QComboBox>("level")->itemText(2), QStringLiteral("Chậm (0,5 points)"));
        look("3");
        QCOMPARE(box<QComboBox>("case")->itemText(2), QStringLiteral("Không")); // What it gives hangs on more.
    }

    void theTabKeyGoesOnToTheButton()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *before = new QLineEdit(&window);
        layout->addWidget(before);
        m_card->setParent(&window);
        const auto release = qScopeGuard([this] { m_card->setParent(nullptr); });
        auto *behind = new QLineEdit(&window);
        layout->addWidget(m_card.get());
        layout->addWidget(behind);
        window.show();
        m_card->show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        look("2");
        look("1");
        type("a", QStringLiteral("30"));
        type("b", QStringLiteral("50"));
        QTRY_VERIFY(box<QLineEdit>("a")->isVisible()); // The layout shows new boxes.
        before->setFocus();
        for (QWidget *next : std::initializer_list<QWidget *>{box<QLineEdit>("a"), box<QLineEdit>("b"), use(), behind}) {
            QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
            QCOMPARE(window.focusWidget(), next);
        }
    }

    void coloursFollowTheTheme()
    {
        type("a", QStringLiteral("50"));
        type("b", QStringLiteral("50"));
        auto *label = m_card->findChild<QLabel *>(QStringLiteral("ruleWorking"));
        for (const bool dark : {true, false}) {
            QApplication::setPalette(paletteOf(dark));
            QTRY_COMPARE(label->palette().color(QPalette::WindowText), PaletteColors::of(paletteOf(dark)).good);
        }
    }

    void rulesThatPeopleReadHaveNoCard()
    {
        for (const char *code : {"4", "5"}) {
            look(code);
            QVERIFY(!m_card->isVisible());
        }
        look("1");
        QVERIFY(m_card->isVisible());
        m_session->setItem(std::nullopt);
        QVERIFY(!m_card->isVisible());
    }

private:
    const Item &leaf(const char *code) const { return *m_session->view().framework.findCode(QLatin1String(code)); }
    const Score &score(const char *code) const { return m_session->view().sheet.current(leaf(code)); }
    void look(const char *code) { m_session->setItem(leaf(code).id); }
    template <typename Box>
    Box *box(const char *name) const
    {
        return m_card->findChild<Box *>(QStringLiteral("ruleInput ") + QLatin1String(name));
    }
    void type(const char *name, const QString &text)
    {
        box<QLineEdit>(name)->setFocus();
        QTest::keyClicks(box<QLineEdit>(name), text);
    }
    static void choose(QComboBox *box, int index)
    {
        box->setCurrentIndex(index);
        emit box->activated(index);
    }
    QString working() const { return m_card->findChild<QLabel *>(QStringLiteral("ruleWorking"))->text(); }
    QToolButton *use() const { return m_card->findChild<QToolButton *>(QStringLiteral("useSuggestion")); }
    QLabel *difference() const { return m_card->findChild<QLabel *>(QStringLiteral("ruleDifference")); }

    std::unique_ptr<test::TestWorkspace> m_test;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<RuleCard> m_card;
};

QTEST_MAIN(TestRuleCard)
#include "tst_rulecard.moc"
