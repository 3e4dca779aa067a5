// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/appearance.h"
#include "ui/language.h"
#include "ui/pages/page.h"

#include <QObject>

#include <map>
#include <vector>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace parindex {

class Settings;

/// The window's actions and the menus that hold them. What an action does is the window's matter.
class MainWindowActions : public QObject
{
    Q_OBJECT

public:
    enum Id {
        New, Open, NewYear, RemoveYear, Example, FreshExample, Restore, SaveCopy,
        AddFolder, ImportList, TakeOverYear, WatchScans,
        PrintScores, PrintEvidence, PrintMatrix, ExportEvidence, SaveScores, CheckFiles, Lock, Unlock, Quit,
        Undo, Redo, Cut, Copy, Paste, PasteScores, Find, FindEverywhere, NextUnscored, NextFinding, Why, WhyTotal,
        StartPage, ScoringPage, EvidencePage, ChartsPage, FrameworkPage, Findings, Matrix,
        LargerText, SmallerText, NormalText,
        Shortcuts, About
    };

    explicit MainWindowActions(QMainWindow &window);

    QAction *operator[](Id id) const { return m_actions.at(id); }
    QAction *pageAction(Page page) const { return m_actions.at(static_cast<Id>(StartPage + static_cast<int>(page))); }
    std::vector<QAction *> withShortcut() const; ///< In the order of the menus.

    void showRecentFiles(const Settings &settings);
    void showChoices(const Settings &settings); ///< Checks the language and the theme in use.
    void showScanFolder(const QString &folder); ///< That is watched; empty for none.
    void showUndoTexts(const QString &undo, const QString &redo);
    void enableForSession(bool open);
    void enableLocking(bool canLock, bool canUnlock);
    void retranslate();

signals:
    void pageChosen(parindex::Page page);
    void recentFileChosen(const QString &path);
    void languageChosen(parindex::Language language);
    void themeChosen(parindex::Theme theme);

private:
    struct Definition;
    static const std::vector<Definition> &definitions();

    void createActions();
    void createMenus();
    void createPageGroup();
    QMenu *addMenu(const char *title, QMenu *into); ///< Into the menu bar where `into` is null.
    void addLanguages(QMenu *menu);
    void addThemes(QMenu *menu);
    QAction *addChoice(QMenu *menu, QActionGroup *group, const char *name, int value);

    QMainWindow &m_window;
    std::map<Id, QAction *> m_actions;
    std::map<QMenu *, const char *> m_menus; ///< With their titles in English.
    QMenu *m_recent = nullptr;
    QActionGroup *m_languages = nullptr;
    QActionGroup *m_themes = nullptr;
    QString m_scanFolder;
    QString m_undoText;
    QString m_redoText;
};

} // namespace parindex
