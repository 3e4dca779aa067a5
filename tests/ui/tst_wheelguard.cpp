// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wheelguard.h"

#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <memory>

using namespace parindex;

/// A tall form in a low window, as the panel of a row is.
class TestWheelGuard : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        qApp->installEventFilter(&m_guard);
        m_area = std::make_unique<QScrollArea>();
        auto *form = new QWidget;
        auto *layout = new QVBoxLayout(form);
        layout->addWidget(m_combo = new QComboBox);
        layout->addWidget(m_spin = new QSpinBox);
        layout->addWidget(m_tabs = new QTabWidget);
        m_combo->addItems({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        m_combo->setCurrentIndex(1);
        m_spin->setValue(7);
        for (const char *name : {"x", "y", "z"})
            m_tabs->addTab(new QWidget, QLatin1String(name));
        m_tabs->setCurrentIndex(1);
        form->setFixedHeight(1500);
        m_area->setWidget(form);
        m_area->resize(300, 200);
        m_area->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_area.get()));
        m_area->activateWindow();
    }
    void cleanup()
    {
        m_area.reset();
        qApp->removeEventFilter(&m_guard);
    }

    void theWheelScrollsAndChangesNothing_data()
    {
        QTest::addColumn<bool>("focused");
        QTest::newRow("without the focus") << false;
        QTest::newRow("with the focus") << true;
    }
    void theWheelScrollsAndChangesNothing()
    {
        QFETCH(bool, focused);
        for (QWidget *field : std::initializer_list<QWidget *>{m_combo, m_spin, m_tabs->tabBar()}) {
            if (focused)
                field->setFocus();
            const int before = m_area->verticalScrollBar()->value();
            turnWheel(field);
            QVERIFY(m_area->verticalScrollBar()->value() > before);
        }
        QCOMPARE(m_combo->currentIndex(), 1);
        QCOMPARE(m_spin->value(), 7);
        QCOMPARE(m_tabs->currentIndex(), 1);
    }

    void theWheelMovesNoFocus()
    {
        m_spin->setFocus();
        turnWheel(m_combo);
        QVERIFY(!m_combo->hasFocus());
        QCOMPARE(m_combo->focusPolicy(), Qt::StrongFocus);
        QCOMPARE(m_spin->focusPolicy(), Qt::StrongFocus);
    }

    void keysStillChange()
    {
        m_combo->setFocus();
        QTest::keyClick(m_combo, Qt::Key_Down);
        QCOMPARE(m_combo->currentIndex(), 2);
        m_spin->setFocus();
        QTest::keyClick(m_spin, Qt::Key_Up);
        QCOMPARE(m_spin->value(), 8);
    }

private:
    static void turnWheel(QWidget *over)
    {
        const QPointF place = over->rect().center();
        QWheelEvent event(place, over->mapToGlobal(place), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&event); // As of a hand: it goes on to the parents.
        qApp->notify(over, &event);
    }

    WheelGuard m_guard;
    std::unique_ptr<QScrollArea> m_area;
    QComboBox *m_combo = nullptr;
    QSpinBox *m_spin = nullptr;
    QTabWidget *m_tabs = nullptr;
};

QTEST_MAIN(TestWheelGuard)
#include "tst_wheelguard.moc"
