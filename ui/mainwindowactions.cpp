// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindowactions.h"

#include "ui/settings.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace parindex {

struct MainWindowActions::Definition
{
    Id id;
    const char *name;
    const char *text;
    const char *icon;
    QKeySequence shortcut;
};

const std::vector<MainWindowActions::Definition> &MainWindowActions::definitions()
{
    static const std::vector<Definition> all{
        {New, "newAction", QT_TR_NOOP("&New…"), "new", QKeySequence::New},
        {Open, "openAction", QT_TR_NOOP("&Open…"), "open", QKeySequence::Open},
        {NewYear, "newYearAction", QT_TR_NOOP("Start a new &year…"), "", {}},
        {RemoveYear, "removeYearAction", QT_TR_NOOP("Remove this e&mpty year…"), "", {}},
        {Example, "exampleAction", QT_TR_NOOP("Open the &example"), "charts", {}},
        {FreshExample, "freshExampleAction", QT_TR_NOOP("Make a &fresh example"), "", {}},
        {Restore, "restoreAction", QT_TR_NOOP("Restore a &backup…"), "backup", {}},
        {SaveCopy, "saveCopyAction", QT_TR_NOOP("Save a copy &as…"), "", {}},
        {AddFolder, "addFolderAction", QT_TR_NOOP("&Add a folder of documents…"), "attach", {}},
        {ImportList, "importListAction", QT_TR_NOOP("&Import a list of documents…"), "", {}},
        {TakeOverYear, "takeOverYearAction", QT_TR_NOOP("&Take over last year's documents…"), "", {}},
        {WatchScans, "watchScansAction", QT_TR_NOOP("&Watch a scan folder…"), "", {}},
        {PrintScores, "printScoresAction", QT_TR_NOOP("&Print the score sheet…"), "print", QKeySequence::Print},
        {PrintEvidence, "printEvidenceAction", QT_TR_NOOP("Print the e&vidence register…"), "print", {}},
        {PrintMatrix, "printMatrixAction", QT_TR_NOOP("Print the evidence mat&rix…"), "print", {}},
        {SaveScores, "saveScoresAction", QT_TR_NOOP("&Save the score sheet as PDF…"), "save-pdf", {}},
        {ExportEvidence, "exportEvidenceAction", QT_TR_NOOP("E&xport the evidence…"), "", {}},
        {CheckFiles, "checkFilesAction", QT_TR_NOOP("&Check the attached files…"), "evidence", {}},
        {Lock, "lockAction", QT_TR_NOOP("&Lock the self-score…"), "ok", {}},
        {Unlock, "unlockAction", QT_TR_NOOP("&Unlock the self-score…"), "", {}},
        {Quit, "quitAction", QT_TR_NOOP("&Quit"), "", QKeySequence(Qt::CTRL | Qt::Key_Q)},
        {Undo, "undoAction", QT_TR_NOOP("&Undo"), "undo", QKeySequence::Undo},
        {Redo, "redoAction", QT_TR_NOOP("&Redo"), "redo", {}},
        {Cut, "cutAction", QT_TR_NOOP("Cu&t"), "", QKeySequence::Cut},
        {Copy, "copyAction", QT_TR_NOOP("&Copy"), "copy", QKeySequence::Copy},
        {Paste, "pasteAction", QT_TR_NOOP("&Paste"), "paste", QKeySequence::Paste},
        {PasteScores, "pasteScoresAction", QT_TR_NOOP("Paste &scores"), "", {}},
        {Find, "findAction", QT_TR_NOOP("&Find"), "search", QKeySequence::Find},
        {FindEverywhere, "findEverywhereAction", QT_TR_NOOP("Find every&where…"), "search", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)},
        {NextUnscored, "nextUnscoredAction", QT_TR_NOOP("&Next unscored row"), "next-unscored", QKeySequence(Qt::CTRL | Qt::Key_Enter)},
        {NextFinding, "nextFindingAction", QT_TR_NOOP("Next f&inding"), "warning", QKeySequence(Qt::Key_F8)},
        {Why, "whyAction", QT_TR_NOOP("&How the row came about…"), "", QKeySequence(Qt::CTRL | Qt::Key_E)},
        {WhyTotal, "whyTotalAction", QT_TR_NOOP("How the total came &about…"), "", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)},
        {StartPage, "startPageAction", QT_TR_NOOP("&Start"), "start", QKeySequence(Qt::CTRL | Qt::Key_1)},
        {ScoringPage, "scoringPageAction", QT_TR_NOOP("S&coring"), "scoring", QKeySequence(Qt::CTRL | Qt::Key_2)},
        {EvidencePage, "evidencePageAction", QT_TR_NOOP("&Evidence"), "evidence", QKeySequence(Qt::CTRL | Qt::Key_3)},
        {ChartsPage, "chartsPageAction", QT_TR_NOOP("C&harts"), "charts", QKeySequence(Qt::CTRL | Qt::Key_4)},
        {FrameworkPage, "frameworkPageAction", QT_TR_NOOP("C&riteria"), "framework", QKeySequence(Qt::CTRL | Qt::Key_5)},
        {Findings, "findingsAction", QT_TR_NOOP("F&indings"), "", QKeySequence(Qt::Key_F7)},
        {Matrix, "matrixAction", QT_TR_NOOP("Evidence &matrix…"), "evidence", QKeySequence(Qt::CTRL | Qt::Key_M)},
        {LargerText, "largerTextAction", QT_TR_NOOP("&Larger text"), "", QKeySequence(Qt::CTRL | Qt::Key_Plus)},
        {SmallerText, "smallerTextAction", QT_TR_NOOP("S&maller text"), "", QKeySequence(Qt::CTRL | Qt::Key_Minus)},
        {NormalText, "normalTextAction", QT_TR_NOOP("&Normal text"), "", QKeySequence(Qt::CTRL | Qt::Key_0)},
        {Shortcuts, "shortcutsAction", QT_TR_NOOP("&Keyboard shortcuts"), "", QKeySequence(Qt::Key_F1)},
        {About, "aboutAction", QT_TR_NOOP("&About this program"), "info", {}},
    };
    return all;
}

MainWindowActions::MainWindowActions(QMainWindow &window) : QObject(&window), m_window(window)
{
    createActions();
    createPageGroup();
    createMenus();
    retranslate();
}

void MainWindowActions::createActions()
{
    for (const Definition &definition : definitions()) {
        auto *action = new QAction(&m_window);
        action->setObjectName(QLatin1String(definition.name));
        action->setShortcut(definition.shortcut);
        action->setMenuRole(QAction::NoRole);
        if (*definition.icon)
            action->setIcon(QIcon(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(definition.icon))));
        m_actions[definition.id] = action;
    }
    m_actions[Findings]->setCheckable(true);
    m_actions[WatchScans]->setCheckable(true);
    // Both habits: that of the desktop, and Ctrl+Y.
    m_actions[Redo]->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    m_actions[LargerText]->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    // The first one is what menus show: one name for the key everywhere.
    m_actions[NextUnscored]->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Enter), QKeySequence(Qt::CTRL | Qt::Key_Return)});
}

void MainWindowActions::createPageGroup()
{
    auto *group = new QActionGroup(this);
    for (int number = 0; number < PageCount; ++number) {
        const auto page = static_cast<Page>(number);
        QAction *action = pageAction(page);
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, page] { emit pageChosen(page); });
    }
    pageAction(Page::Start)->setChecked(true);
}

QMenu *MainWindowActions::addMenu(const char *title, QMenu *into)
{
    QMenu *menu = into ? into->addMenu(QString()) : m_window.menuBar()->addMenu(QString());
    m_menus[menu] = title;
    return menu;
}

void MainWindowActions::createMenus()
{
    const auto add = [this](QMenu *menu, std::initializer_list<Id> ids) {
        for (const Id id : ids)
            menu->addAction(m_actions[id]);
        return menu;
    };
    QMenu *file = add(addMenu(QT_TR_NOOP("&File"), nullptr), {New, Open});
    m_recent = addMenu(QT_TR_NOOP("Recent f&iles"), file);
    add(file, {NewYear, RemoveYear})->addSeparator();
    add(file, {Example, FreshExample, Restore, SaveCopy})->addSeparator();
    add(file, {PrintScores, SaveScores})->addSeparator();
    add(file, {Lock, Unlock})->addSeparator();
    add(file, {Quit});
    QMenu *edit = add(addMenu(QT_TR_NOOP("&Edit"), nullptr), {Undo, Redo});
    edit->addSeparator();
    add(edit, {Cut, Copy, Paste, PasteScores})->addSeparator();
    add(edit, {Find, FindEverywhere, NextUnscored, NextFinding})->addSeparator();
    add(edit, {Why, WhyTotal});
    QMenu *documents = add(addMenu(QT_TR_NOOP("&Documents"), nullptr), {AddFolder, ImportList, TakeOverYear, WatchScans});
    documents->addSeparator();
    add(documents, {Matrix, PrintMatrix, PrintEvidence, ExportEvidence})->addSeparator();
    add(documents, {CheckFiles});
    QMenu *view = add(addMenu(QT_TR_NOOP("&View"), nullptr), {StartPage, ScoringPage, EvidencePage, ChartsPage, FrameworkPage});
    view->addSeparator();
    add(view, {Findings})->addSeparator();
    addLanguages(addMenu(QT_TR_NOOP("Lan&guage"), view));
    addThemes(addMenu(QT_TR_NOOP("&Theme"), view));
    view->addSeparator();
    add(view, {LargerText, SmallerText, NormalText});
    add(addMenu(QT_TR_NOOP("&Help"), nullptr), {Shortcuts, About});
}

void MainWindowActions::addLanguages(QMenu *menu)
{
    m_languages = new QActionGroup(this);
    // Languages are named in their own words, whatever is spoken now.
    const auto add = [&](Language language, const char *name, const QString &text) {
        addChoice(menu, m_languages, name, static_cast<int>(language))->setText(text);
    };
    add(Language::Vietnamese, "vietnameseAction", QStringLiteral("Tiếng Việt"));
    add(Language::English, "englishAction", QStringLiteral("English"));
    connect(m_languages, &QActionGroup::triggered, this, [this](const QAction *action) {
        emit languageChosen(static_cast<Language>(action->data().toInt()));
    });
}

void MainWindowActions::addThemes(QMenu *menu)
{
    m_themes = new QActionGroup(this);
    addChoice(menu, m_themes, "systemThemeAction", static_cast<int>(Theme::System));
    addChoice(menu, m_themes, "lightThemeAction", static_cast<int>(Theme::Light));
    addChoice(menu, m_themes, "darkThemeAction", static_cast<int>(Theme::Dark));
    connect(m_themes, &QActionGroup::triggered, this, [this](const QAction *action) {
        emit themeChosen(static_cast<Theme>(action->data().toInt()));
    });
}

QAction *MainWindowActions::addChoice(QMenu *menu, QActionGroup *group, const char *name, int value)
{
    QAction *action = menu->addAction(QString());
    action->setObjectName(QLatin1String(name));
    action->setCheckable(true);
    action->setData(value);
    group->addAction(action);
    return action;
}

std::vector<QAction *> MainWindowActions::withShortcut() const
{
    std::vector<QAction *> found;
    for (const Definition &definition : definitions()) {
        if (QAction *action = m_actions.at(definition.id); !action->shortcut().isEmpty())
            found.push_back(action);
    }
    return found;
}

void MainWindowActions::showRecentFiles(const Settings &settings)
{
    m_recent->clear();
    for (const Settings::RecentFile &file : settings.recentFiles()) {
        // An ampersand in a file's name is no mnemonic.
        QString name = QFileInfo(file.path).fileName();
        QAction *action = m_recent->addAction(name.replace(u'&', QStringLiteral("&&")));
        action->setToolTip(QDir::toNativeSeparators(file.path).toHtmlEscaped());
        action->setEnabled(QFileInfo::exists(file.path));
        connect(action, &QAction::triggered, this, [this, path = file.path] { emit recentFileChosen(path); });
    }
    m_recent->setToolTipsVisible(true);
    m_recent->setEnabled(!m_recent->isEmpty());
}

void MainWindowActions::showChoices(const Settings &settings)
{
    const auto check = [](const QActionGroup *group, int value) {
        for (QAction *action : group->actions())
            action->setChecked(action->data().toInt() == value);
    };
    check(m_languages, static_cast<int>(settings.language()));
    check(m_themes, static_cast<int>(settings.theme()));
}

void MainWindowActions::showUndoTexts(const QString &undo, const QString &redo)
{
    m_undoText = undo;
    m_redoText = redo;
    m_actions[Undo]->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undo));
    m_actions[Redo]->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redo));
    m_actions[Undo]->setEnabled(!undo.isEmpty());
    m_actions[Redo]->setEnabled(!redo.isEmpty());
}

void MainWindowActions::showScanFolder(const QString &folder)
{
    m_scanFolder = folder;
    // An ampersand in a folder's name is no mnemonic.
    QString name = QDir(folder).dirName();
    name.replace(u'&', QStringLiteral("&&"));
    m_actions[WatchScans]->setText(folder.isEmpty() ? tr("&Watch a scan folder…") : tr("&Watch the scan folder “%1”").arg(name));
    m_actions[WatchScans]->setChecked(!folder.isEmpty());
}

void MainWindowActions::enableForSession(bool open)
{
    for (const Id id : {NewYear, RemoveYear, SaveCopy, AddFolder, ImportList, TakeOverYear, WatchScans, PrintScores, PrintEvidence, PrintMatrix, ExportEvidence, SaveScores, PasteScores, Find, FindEverywhere, NextUnscored, Why, WhyTotal, ScoringPage, EvidencePage, ChartsPage, FrameworkPage, CheckFiles, NextFinding, Findings, Matrix})
        m_actions[id]->setEnabled(open);
}

void MainWindowActions::enableLocking(bool canLock, bool canUnlock)
{
    m_actions[Lock]->setEnabled(canLock);
    m_actions[Unlock]->setEnabled(canUnlock);
}

void MainWindowActions::retranslate()
{
    for (const Definition &definition : definitions())
        m_actions[definition.id]->setText(tr(definition.text));
    for (const auto &[menu, title] : m_menus)
        menu->setTitle(tr(title));
    const QStringList themes{tr("As the &system"), tr("&Light"), tr("&Dark")};
    for (QAction *action : m_themes->actions())
        action->setText(themes.value(action->data().toInt()));
    showScanFolder(m_scanFolder);
    showUndoTexts(m_undoText, m_redoText);
}

} // namespace parindex
