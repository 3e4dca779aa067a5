// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testworkspace.h"
#include "tests/ui/support/scriptedprompts.h"
#include "ui/mainwindow.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/translator.h"
#include "ui/widgets/criteriatree.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

namespace parindex::test {

/// The main window over a small file, in English, with answers to its questions.
class WindowTest : public QObject
{
protected:
    void begin()
    {
        m_prompts = &ScriptedPrompts::install();
        m_test = std::make_unique<TestWorkspace>();
        m_test->workspace.reset();
        m_settings = std::make_unique<Settings>(m_test->folder.filePath(QStringLiteral("settings.ini")));
        m_settings->setExampleFolder(m_test->folder.path());
        m_settings->setLanguage(Language::English);
        m_translator.setLanguage(Language::English);
        m_window = makeWindow();
        QVERIFY(m_window->openFile(m_test->path()));
    }
    void end()
    {
        m_window.reset();
        Prompts::replace(nullptr);
    }

    std::unique_ptr<MainWindow> makeWindow()
    {
        auto window = std::make_unique<MainWindow>(*m_settings, m_translator, m_appearance);
        window->resize(1366, 768);
        window->show();
        window->activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(window.get()));
        return window;
    }
    QAction *action(const char *name) const { return m_window->findChild<QAction *>(QLatin1String(name)); }
    QWidget *focus() const { return QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(); }
    CriteriaTree *tree() const { return m_window->findChild<CriteriaTree *>(); }
    const Item &leaf(const char *code) const { return *m_window->session()->view().framework.findCode(QLatin1String(code)); }
    std::optional<Points> points(const char *code) const { return m_window->session()->view().sheet.current(leaf(code)).points; }
    void select(const char *code) { m_window->session()->setItem(leaf(code).id); }
    void typeScore(const char *code, const QString &text)
    {
        select(code);
        tree()->setFocus();
        QTest::keyClicks(tree(), text);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        tree()->setFocus();
    }

    ScriptedPrompts *m_prompts = nullptr;
    std::unique_ptr<TestWorkspace> m_test;
    std::unique_ptr<Settings> m_settings;
    Translator m_translator;
    Appearance m_appearance;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace parindex::test
