// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scoringpage.h"

#include "ui/widgets/criteriatree.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/findingspanel.h"
#include "ui/widgets/leafpanel.h"
#include "ui/widgets/verticalscrollarea.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollBar>
#include <QSplitter>
#include <QTimer>

namespace parindex {

namespace {

// How the smallest screen is shared out at first; people move the border as they like.
constexpr int FirstTreeWidth = 790;
constexpr int FirstPanelWidth = 470;
constexpr int FirstFindingsLines = 13;

} // namespace

ScoringPage::ScoringPage(Session &session, QWidget *parent)
    : QWidget(parent), m_tree(new CriteriaTree(session, this)), m_filterBar(new FilterBar(session, m_tree->filter(), this)),
      m_panel(new LeafPanel(session, this)), m_panelArea(new VerticalScrollArea(m_panel, this)), m_findings(new FindingsPanel(session, this)),
      m_rows(new QSplitter(Qt::Vertical, this))
{
    auto *left = new QWidget(this);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addWidget(m_filterBar);
    leftLayout->addWidget(m_tree, 1);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("scoringSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_panelArea);
    splitter->setSizes({FirstTreeWidth, FirstPanelWidth});
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    m_rows->setObjectName(QStringLiteral("findingsSplitter"));
    m_rows->setChildrenCollapsible(false);
    m_rows->addWidget(splitter);
    m_rows->addWidget(m_findings);
    m_rows->setStretchFactor(0, 1);
    m_findings->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_rows);
    setFocusProxy(m_tree);
    connect(m_rows, &QSplitter::splitterMoved, this, [this] {
        m_findingsHeight = m_findings->height();
        emit findingsResized(m_findingsHeight);
    });
    // Another row is read from its title on.
    connect(&session, &Session::itemChanged, this, [this] { m_panelArea->verticalScrollBar()->setValue(0); });
    connect(&session, &Session::itemRequested, this, [this](ItemId item) {
        if (!m_tree->shows(item))
            m_filterBar->clear();
    });
}

void ScoringPage::goToNextUnscored()
{
    m_tree->goToNextUnscored();
}

void ScoringPage::pasteScores()
{
    m_tree->paste();
}

void ScoringPage::focusFilter()
{
    m_filterBar->focusQuery();
}

void ScoringPage::showFindings(bool shown)
{
    if (m_findings->isHidden() != shown)
        return;
    const int whole = m_rows->height();
    m_findings->setVisible(shown);
    // A part that was hidden comes back without any height of its own.
    const int height = m_findingsHeight > 0 ? m_findingsHeight : fontMetrics().lineSpacing() * FirstFindingsLines;
    if (shown)
        m_rows->setSizes({whole - height, height});
}

void ScoringPage::setFindingsHeight(int height)
{
    m_findingsHeight = height;
}

void ScoringPage::focusPlace(const Finding &finding)
{
    if (!m_panel->focusPlace(finding))
        return m_tree->setFocus();
    QWidget *place = m_panel->focusWidget();
    if (!place)
        return;
    m_panelArea->ensureWidgetVisible(place);
    // A row that was just chosen is laid out when the events are through: then its places have moved.
    QTimer::singleShot(0, place, [this, place] { m_panelArea->ensureWidgetVisible(place); });
}

void ScoringPage::commit()
{
    m_panel->commit();
}

void ScoringPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_tree->retranslate();
    QWidget::changeEvent(event);
}

} // namespace parindex
