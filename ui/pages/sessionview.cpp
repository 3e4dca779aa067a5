// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessionview.h"

#include "ui/pages/chartspage.h"
#include "ui/pages/evidencepage.h"
#include "ui/pages/frameworkpage.h"
#include "ui/pages/scoringpage.h"
#include "ui/widgets/findingspanel.h"
#include "ui/widgets/headerbar.h"
#include "ui/widgets/noticebar.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QStackedWidget>
#include <QUrl>

namespace parindex {

SessionView::SessionView(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_header(new HeaderBar(session, this)), m_readOnly(new NoticeBar(NoticeBar::Kind::Information, NoticeBar::Stay::UntilHidden, this)),
      m_refusal(new NoticeBar(NoticeBar::Kind::Warning, NoticeBar::Stay::ForAWhile, this)), m_written(new NoticeBar(NoticeBar::Kind::Information, NoticeBar::Stay::ForAWhile, this)),
      m_notice(new NoticeBar(NoticeBar::Kind::Information, NoticeBar::Stay::UntilHidden, this)),
      m_scans(new NoticeBar(NoticeBar::Kind::Information, NoticeBar::Stay::UntilHidden, this)), m_scoring(new ScoringPage(session, this)),
      m_evidence(new EvidencePage(session, this)),
      m_charts(new ChartsPage(session, this)), m_framework(new FrameworkPage(session, this)), m_pages(new QStackedWidget(this))
{
    m_readOnly->setObjectName(QStringLiteral("readOnlyNotice"));
    m_refusal->setObjectName(QStringLiteral("refusalNotice"));
    m_written->setObjectName(QStringLiteral("writtenNotice"));
    m_notice->setObjectName(QStringLiteral("passingNotice"));
    m_scans->setObjectName(QStringLiteral("scanNotice"));
    m_pages->setObjectName(QStringLiteral("pages"));
    for (QWidget *page : std::initializer_list<QWidget *>{m_scoring, m_evidence, m_charts, m_framework})
        m_pages->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_readOnly);
    layout->addWidget(m_notice); // It stays, so it may not cover what stands at the foot of a page.
    layout->addWidget(m_scans);
    layout->addWidget(m_pages, 1);
    for (QWidget *watched : std::initializer_list<QWidget *>{m_refusal, m_written, m_pages})
        watched->installEventFilter(this);
    connectSession();
    if (const auto &why = session.workspace().whyReadOnly())
        m_readOnly->showSentence(why->message);
}

void SessionView::connectSession()
{
    connect(&m_session, &Session::refused, this, [this](const Error &error) {
        m_wasRefused = true;
        m_written->hide();
        m_refusal->showSentence(error.message);
    });
    connect(&m_session, &Session::fileWritten, this, &SessionView::sayWritten);
    connect(m_written, &NoticeBar::offerTaken, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_writtenPath).path())); });
    connect(&m_session, &Session::assessmentAboutToChange, this, &SessionView::commitCell);
    connect(&m_session, &Session::scoresChanged, m_refusal, &QWidget::hide);
    connect(&m_session, &Session::evidenceChanged, m_refusal, &QWidget::hide);
    connect(&m_session, &Session::noticed, m_notice, &NoticeBar::showSentence);
    connect(&m_session, &Session::evidenceChanged, m_notice, &QWidget::hide);
    connect(&m_session, &Session::findingRequested, this, &SessionView::putRight);
    connect(m_header, &HeaderBar::findingsWanted, this, [this] { showFindings(true); });
    connect(m_scoring, &ScoringPage::findingsResized, this, &SessionView::findingsResized);
    connect(m_scoring->findings(), &FindingsPanel::hideRequested, this, [this] { showFindings(false); });
    connect(&m_session.workspace(), &Workspace::frameworkChanged, m_refusal, &QWidget::hide);
    connect(&m_session, &Session::documentRequested, this, [this](EvidenceId document, int page) {
        showPage(Page::Evidence);
        m_evidence->showDocument(document, page);
    });
    connect(&m_session, &Session::itemRequested, this, [this](ItemId item) {
        showPage(Page::Scoring);
        m_session.setItem(item);
    });
}

void SessionView::putRight(const Finding &finding)
{
    if (!finding.item)
        return showPage(finding.code == Finding::Code::FewerDocuments ? Page::Evidence : Page::Scoring);
    emit m_session.itemRequested(*finding.item);
    m_scoring->focusPlace(finding);
}

void SessionView::showFindings(bool shown)
{
    if (shown && m_pages->currentWidget() != m_scoring)
        showPage(Page::Scoring);
    FindingsPanel *panel = m_scoring->findings();
    m_scoring->showFindings(shown);
    if (shown)
        panel->setFocus();
    else
        m_scoring->setFocus();
    emit findingsShown(shown);
}

void SessionView::setFindingsHeight(int height)
{
    m_scoring->setFindingsHeight(height);
}

void SessionView::goToNextFinding()
{
    showPage(Page::Scoring);
    m_scoring->findings()->goToNext();
}

void SessionView::showPage(Page page)
{
    commit();
    m_pages->setCurrentIndex(static_cast<int>(page) - static_cast<int>(Page::Scoring));
    m_pages->currentWidget()->setFocus();
    emit pageShown(page);
}

void SessionView::focusFilter()
{
    const bool evidence = m_pages->currentWidget() == m_evidence;
    showPage(evidence ? Page::Evidence : Page::Scoring);
    if (evidence)
        m_evidence->focusFilter();
    else
        m_scoring->focusFilter();
}

void SessionView::goToNextUnscored()
{
    showPage(Page::Scoring);
    m_scoring->goToNextUnscored();
}

void SessionView::pasteScores()
{
    showPage(Page::Scoring);
    m_scoring->pasteScores();
}

void SessionView::placeNotices()
{
    // Over the foot of the page: a strip above it would push the rows away from under the mouse.
    for (NoticeBar *notice : {m_written, m_refusal}) {
        const int height = notice->heightForWidth(m_pages->width());
        notice->setGeometry(m_pages->x(), m_pages->geometry().bottom() + 1 - height, m_pages->width(), height);
        notice->raise();
    }
}

void SessionView::sayWritten(const QString &path)
{
    m_writtenPath = path;
    m_refusal->hide();
    m_written->showOffer(tr("Saved to “%1”").arg(QDir::toNativeSeparators(path)), tr("Open folder"));
}

bool SessionView::eventFilter(QObject *watched, QEvent *event)
{
    const bool said = watched != m_pages && (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest);
    const bool moved = watched == m_pages && (event->type() == QEvent::Resize || event->type() == QEvent::Move);
    if (said || moved)
        placeNotices();
    return QWidget::eventFilter(watched, event);
}

bool SessionView::commit()
{
    m_wasRefused = false;
    commitCell();
    m_scoring->commit();
    m_framework->commit();
    return !m_wasRefused;
}

void SessionView::commitCell()
{
    QWidget *editor = focusWidget();
    auto *view = editor && editor->parentWidget() ? qobject_cast<QAbstractItemView *>(editor->parentWidget()->parentWidget()) : nullptr;
    if (!view || !isAncestorOf(view) || editor->parentWidget() != view->viewport())
        return;
    // The view's own slots, which it does not show: as when the focus leaves the cell.
    QMetaObject::invokeMethod(view, "commitData", Qt::DirectConnection, Q_ARG(QWidget *, editor));
    QMetaObject::invokeMethod(view, "closeEditor", Qt::DirectConnection, Q_ARG(QWidget *, editor),
                              Q_ARG(QAbstractItemDelegate::EndEditHint, QAbstractItemDelegate::NoHint));
}

} // namespace parindex
