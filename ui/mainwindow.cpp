// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/about.h"
#include "ui/dialogs/derivationdialog.h"
#include "ui/dialogs/fittedsize.h"
#include "ui/dialogs/requirementmatrixdialog.h"
#include "ui/dialogs/searchdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/checkfiles.h"
#include "ui/editkeys.h"
#include "ui/elidedtips.h"
#include "ui/findfiles.h"
#include "ui/locking.h"
#include "ui/mainwindowactions.h"
#include "ui/pages/sessionview.h"
#include "ui/pages/startpage.h"
#include "ui/pasteconversion.h"
#include "ui/prompts.h"
#include "ui/scanwatch.h"
#include "ui/session.h"
#include "ui/sessionactions.h"
#include "ui/settings.h"
#include "ui/sweepfiles.h"
#include "ui/translator.h"
#include "ui/wheelguard.h"
#include "ui/widgets/pagebar.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>

namespace parindex {

namespace {

using Id = MainWindowActions::Id;

constexpr QSize FirstSize(1280, 760);
constexpr int MessageMilliseconds = 5000;

/// The workspace file that is being dragged; empty when it is anything else.
QString draggedWorkspace(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    const QString path = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    return path.endsWith(QStringLiteral(".parindex"), Qt::CaseInsensitive) ? path : QString();
}

/// One path for all names that lead to a file.
QString wholePath(const QString &path)
{
    const QFileInfo info(path);
    const QString real = info.canonicalFilePath();
    return real.isEmpty() ? info.absoluteFilePath() : real;
}

} // namespace

MainWindow::MainWindow(Settings &settings, Translator &translator, Appearance &appearance)
    : m_settings(settings), m_translator(translator), m_appearance(appearance), m_actions(new MainWindowActions(*this)),
      m_pageBar(new PageBar(this)), m_startPage(new StartPage(settings, this)), m_stack(new QStackedWidget(this)),
      m_opening(settings, this, [this](const QString &path) {
          if (currentPath() == wholePath(path))
              closeSession();
      })
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    layOut();
    connectFileActions();
    connectSessionActions(*m_actions, this, [this] { return committedSession(); });
    connectEditActions();
    connectViewActions();
    connectStartPage();
    m_actions->showChoices(settings);
    m_actions->showRecentFiles(settings);
    m_actions->showScanFolder(settings.scanFolder());
    m_actions->enableForSession(false);
    showLocking();
    showUndoTexts();
    showTitle();
    showPage(Page::Start);
    resize(fittedSize(*this, FirstSize));
    restoreGeometry(settings.windowGeometry());
}

MainWindow::~MainWindow()
{
    closeSession();
}

void MainWindow::layOut()
{
    for (int page = 0; page < PageCount; ++page)
        m_pageBar->addPage(m_actions->pageAction(static_cast<Page>(page)));
    m_stack->setObjectName(QStringLiteral("startOrSession"));
    m_stack->addWidget(m_startPage);
    auto *central = new QWidget(this);
    auto *layout = new QHBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pageBar);
    layout->addWidget(m_stack, 1);
    setCentralWidget(central);
    statusBar()->setObjectName(QStringLiteral("statusBar"));
}

void MainWindow::connectFileActions()
{
    const MainWindowActions &actions = *m_actions;
    connect(actions[Id::New], &QAction::triggered, this, [this] { openFile(m_opening.create()); });
    connect(actions[Id::Open], &QAction::triggered, this, [this] { openFile(m_opening.choose(QFileInfo(currentPath()).path())); });
    connect(actions[Id::Example], &QAction::triggered, this, &MainWindow::openExample);
    connect(actions[Id::FreshExample], &QAction::triggered, this, [this] { openFile(m_opening.freshExample()); });
    connect(actions[Id::Restore], &QAction::triggered, this, [this] { openFile(m_opening.restore(currentPath())); });
    connect(actions[Id::WatchScans], &QAction::triggered, this, [this](bool wanted) { wanted ? m_scans->choose() : m_scans->stop(); });
    connect(actions[Id::CheckFiles], &QAction::triggered, this, [this] {
        if (!checkAttachedFiles(*committedSession(), this))
            return;
        m_view->showFindings(true);
        offerToFindFiles(*m_session, this);
        offerToRemoveUnusedFiles(*m_session, this);
    });
    connect(actions[Id::Lock], &QAction::triggered, this, [this] {
        if (!lockAssessment(*committedSession(), this))
            m_view->showFindings(true);
    });
    connect(actions[Id::Quit], &QAction::triggered, this, &QWidget::close);
    connect(m_actions, &MainWindowActions::recentFileChosen, this, &MainWindow::openFile);
}

void MainWindow::connectEditActions()
{
    qApp->installEventFilter(new EditKeys(this));
    qApp->installEventFilter(new WheelGuard(this));
    qApp->installEventFilter(new ElidedTips(this));
    qApp->installEventFilter(new PasteConversion(this));
    const MainWindowActions &actions = *m_actions;
    connect(actions[Id::Undo], &QAction::triggered, this, [this] { committedSession()->undo(); });
    connect(actions[Id::Redo], &QAction::triggered, this, [this] { committedSession()->redo(); });
    connect(actions[Id::Cut], &QAction::triggered, this, [] { EditKeys::sendToFocus(QKeySequence::Cut); });
    connect(actions[Id::Copy], &QAction::triggered, this, [] { EditKeys::sendToFocus(QKeySequence::Copy); });
    connect(actions[Id::Paste], &QAction::triggered, this, [] { EditKeys::sendToFocus(QKeySequence::Paste); });
    connect(actions[Id::PasteScores], &QAction::triggered, this, [this] { m_view->pasteScores(); });
    connect(actions[Id::Find], &QAction::triggered, this, [this] { m_view->focusFilter(); });
    connect(actions[Id::FindEverywhere], &QAction::triggered, this, [this] { SearchDialog::open(*committedSession(), m_view); });
    connect(actions[Id::Why], &QAction::triggered, this, [this] { DerivationDialog::open(*committedSession(), m_session->item(), m_view); });
    connect(actions[Id::WhyTotal], &QAction::triggered, this, [this] { DerivationDialog::open(*committedSession(), std::nullopt, m_view); });
    connect(actions[Id::NextUnscored], &QAction::triggered, this, [this] { m_view->goToNextUnscored(); });
    connect(actions[Id::NextFinding], &QAction::triggered, this, [this] { m_view->goToNextFinding(); });
}

void MainWindow::connectViewActions()
{
    const MainWindowActions &actions = *m_actions;
    connect(m_actions, &MainWindowActions::pageChosen, this, &MainWindow::showPage);
    connect(m_actions, &MainWindowActions::languageChosen, this, &MainWindow::setLanguage);
    connect(m_actions, &MainWindowActions::themeChosen, this, &MainWindow::setTheme);
    connect(actions[Id::Findings], &QAction::triggered, this, [this](bool shown) { m_view->showFindings(shown); });
    connect(actions[Id::Matrix], &QAction::triggered, this, [this] { showRequirementMatrix(*committedSession(), m_view); });
    connect(actions[Id::LargerText], &QAction::triggered, this, [this] { changeTextSize(m_settings.textPercent() + Appearance::TextStep); });
    connect(actions[Id::SmallerText], &QAction::triggered, this, [this] { changeTextSize(m_settings.textPercent() - Appearance::TextStep); });
    connect(actions[Id::NormalText], &QAction::triggered, this, [this] { changeTextSize(100); });
    connect(actions[Id::Shortcuts], &QAction::triggered, this, [this] { ShortcutsDialog(m_actions->withShortcut(), this).exec(); });
    connect(actions[Id::About], &QAction::triggered, this, [this] { showAbout(this); });
}

void MainWindow::connectStartPage()
{
    const MainWindowActions &actions = *m_actions;
    connect(m_startPage, &StartPage::exampleWanted, actions[Id::Example], &QAction::trigger);
    connect(m_startPage, &StartPage::newWanted, actions[Id::New], &QAction::trigger);
    connect(m_startPage, &StartPage::openWanted, actions[Id::Open], &QAction::trigger);
    connect(m_startPage, &StartPage::restoreWanted, actions[Id::Restore], &QAction::trigger);
    connect(m_startPage, &StartPage::fileWanted, this, &MainWindow::openFile);
    connect(m_startPage, &StartPage::recentFilesChanged, this, [this] { m_actions->showRecentFiles(m_settings); });
}

void MainWindow::connectSession()
{
    const QUndoStack &stack = m_session->undoStack();
    connect(&stack, &QUndoStack::indexChanged, this, &MainWindow::showUndoTexts);
    connect(&stack, &QUndoStack::undoTextChanged, this, &MainWindow::showUndoTexts);
    connect(&stack, &QUndoStack::redoTextChanged, this, &MainWindow::showUndoTexts);
    connect(m_session.get(), &Session::assessmentChanged, this, &MainWindow::showTitle);
    // A refused step leaves the stack without a word of its own, after this signal.
    connect(m_session.get(), &Session::refused, this, &MainWindow::showUndoTexts, Qt::QueuedConnection);
    const auto saved = [this] { statusBar()->showMessage(tr("Saved"), MessageMilliseconds); };
    connect(m_session.get(), &Session::scoresChanged, this, saved);
    connect(m_session.get(), &Session::evidenceChanged, this, saved);
    connect(m_session.get(), &Session::assessmentChanged, this, &MainWindow::showLocking);
    connect(m_view, &SessionView::findingsShown, this, [this](bool shown) {
        (*m_actions)[Id::Findings]->setChecked(shown);
        m_settings.setFindingsShown(shown);
    });
    connect(m_view, &SessionView::findingsResized, this, [this](int height) { m_settings.setFindingsHeight(height); });
    connect(&m_session->workspace(), &Workspace::frameworkChanged, this, saved);
    connect(m_view, &SessionView::pageShown, this, [this](Page page) {
        m_actions->pageAction(page)->setChecked(true);
        m_stack->setCurrentWidget(m_view);
    });
}

bool MainWindow::openFile(const QString &path)
{
    if (path.isEmpty())
        return false;
    const QString whole = wholePath(path);
    if (m_session && m_session->workspace().path() == whole && !m_session->workspace().isReadOnly()) {
        showPage(Page::Scoring);
        return true;
    }
    if (!mayLeaveSession())
        return false;
    auto workspace = m_opening.open(whole);
    if (!workspace)
        return false;
    useWorkspace(std::move(workspace));
    return true;
}

bool MainWindow::openExample()
{
    return openFile(m_opening.example());
}

Session *MainWindow::committedSession()
{
    m_view->commit();
    return m_session.get();
}

QString MainWindow::currentPath() const
{
    return m_session ? m_session->workspace().path() : QString();
}

void MainWindow::useWorkspace(std::unique_ptr<Workspace> workspace)
{
    closeSession();
    m_settings.addRecentFile(workspace->path());
    m_actions->showRecentFiles(m_settings);
    m_session = std::make_unique<Session>(std::move(workspace));
    m_view = new SessionView(*m_session, this);
    m_stack->addWidget(m_view);
    m_view->setFindingsHeight(m_settings.findingsHeight());
    m_scans = new ScanWatch(m_settings, *m_session, m_view->scanNotice(), m_view);
    connect(m_scans, &ScanWatch::folderChanged, m_actions, &MainWindowActions::showScanFolder);
    connectSession();
    m_actions->enableForSession(true);
    showUndoTexts();
    showTitle();
    showLocking();
    showPage(Page::Scoring);
    if (m_settings.findingsShown()) {
        m_view->showFindings(true);
        showPage(Page::Scoring);
    }
    m_session->lookForFiles();
    m_session->search(); // So that it is ready when somebody searches.
}

bool MainWindow::mayLeaveSession()
{
    if (!m_view || m_view->commit())
        return true;
    return Prompts::instance().confirm(this, tr("Not saved"), tr("What was typed last could not be saved, for the reason that stands at the foot of the page. Leave without it?"), tr("Leave"));
}

void MainWindow::closeSession()
{
    if (!m_session)
        return;
    m_view->commit();
    // The view speaks to the session: it goes first.
    m_scans = nullptr;
    delete std::exchange(m_view, nullptr);
    m_session.reset();
    m_actions->enableForSession(false);
    showLocking();
    showUndoTexts();
    showTitle();
    showPage(Page::Start);
}

void MainWindow::showPage(Page page)
{
    if (page != Page::Start && m_view)
        return m_view->showPage(page);
    m_actions->pageAction(Page::Start)->setChecked(true);
    m_stack->setCurrentWidget(m_startPage);
    m_startPage->setFocus();
}

void MainWindow::setLanguage(Language language)
{
    m_settings.setLanguage(language);
    m_translator.setLanguage(language);
    m_actions->showChoices(m_settings);
}

void MainWindow::setTheme(Theme theme)
{
    m_settings.setTheme(theme);
    m_appearance.setTheme(theme);
    m_actions->showChoices(m_settings);
}

void MainWindow::changeTextSize(int percent)
{
    m_settings.setTextPercent(percent);
    m_appearance.setTextPercent(m_settings.textPercent());
}

void MainWindow::showUndoTexts()
{
    const QUndoStack *stack = m_session ? &m_session->undoStack() : nullptr;
    m_actions->showUndoTexts(stack ? stack->undoText() : QString(), stack ? stack->redoText() : QString());
}

void MainWindow::showLocking()
{
    const bool some = m_session && m_session->assessment() && !m_session->workspace().isReadOnly();
    const auto is = [&](Assessment::State state) { return some && m_session->view().assessment().state == state; };
    m_actions->enableLocking(is(Assessment::State::Draft), is(Assessment::State::Locked));
}

void MainWindow::showTitle()
{
    const QString name = tr("PAR INDEX self-assessment");
    if (!m_session)
        return setWindowTitle(name);
    const QString file = QFileInfo(m_session->workspace().path()).fileName();
    const QString title = m_session->assessment() ? m_session->view().title() + QStringLiteral(" – ") + file : file;
    setWindowTitle(title + QStringLiteral(" – ") + name);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setLocale(QLocale());
        m_actions->retranslate();
        showTitle();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setWindowGeometry(saveGeometry());
    if (!mayLeaveSession())
        return event->ignore();
    closeSession();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedWorkspace(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = draggedWorkspace(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    // Whoever drags is waiting for the drop to end: open afterwards.
    QMetaObject::invokeMethod(this, [this, path] { openFile(path); }, Qt::QueuedConnection);
}

} // namespace parindex
