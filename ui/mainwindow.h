// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/appearance.h"
#include "ui/language.h"
#include "ui/pages/page.h"
#include "ui/workspaceopening.h"

#include <QMainWindow>

#include <memory>

class QStackedWidget;

namespace parindex {

class MainWindowActions;
class PageBar;
class ScanWatch;
class Session;
class SessionView;
class Settings;
class StartPage;
class Translator;
class Workspace;

/// The one window: a page bar, and beside it the start page or the open workspace.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Settings &settings, Translator &translator, Appearance &appearance);
    ~MainWindow() override;

    bool openFile(const QString &path); ///< False, with the reason shown, when it cannot be opened.
    bool openExample();
    void showPage(Page page);
    void setLanguage(Language language);
    void setTheme(Theme theme);
    Session *session() const { return m_session.get(); } ///< Null while nothing is open.

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    void connectFileActions();
    void connectEditActions();
    void connectViewActions();
    void connectStartPage();
    void connectSession();

    Session *committedSession(); ///< With all that is typed written; only while a file is open.
    QString currentPath() const; ///< Of the open file; empty while nothing is open.
    void useWorkspace(std::unique_ptr<Workspace> workspace);
    bool mayLeaveSession(); ///< All is written, or the user gives up what cannot be.
    void closeSession();
    void showUndoTexts();
    void showTitle();
    void showLocking(); ///< Whether the sheet can be locked or unlocked now.
    void changeTextSize(int percent);

    Settings &m_settings;
    Translator &m_translator;
    Appearance &m_appearance;
    MainWindowActions *m_actions;
    PageBar *m_pageBar;
    StartPage *m_startPage;
    QStackedWidget *m_stack;
    WorkspaceOpening m_opening;
    std::unique_ptr<Session> m_session;
    ScanWatch *m_scans = nullptr; ///< Goes with the view.
    SessionView *m_view = nullptr; ///< Of the session; null while nothing is open.
};

} // namespace parindex
