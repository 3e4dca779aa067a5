// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/criteriatree.h"

#include "ui/delegates/evidencecountdelegate.h"
#include "ui/delegates/scoredelegate.h"
#include "ui/delegates/sharedelegate.h"
#include "ui/delegates/titledelegate.h"
#include "ui/models/itemfiltermodel.h"
#include "ui/models/itemtreemodel.h"
#include "ui/pastescores.h"
#include "ui/session.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace parindex {

namespace {

// Widths of the columns, in digits of the size that text has now.
constexpr int MaximumDigits = 10;
constexpr int ScoreDigits = 15;
constexpr int ShareDigits = 11;
constexpr int EvidenceDigits = 10;
constexpr int LeastTitleDigits = 24;

bool beginsScore(const QKeyEvent &event)
{
    const QString text = event.text();
    return text.size() == 1 && (text[0].isDigit() || text[0] == u',' || text[0] == u'.')
        && !event.modifiers().testFlag(Qt::ControlModifier);
}

} // namespace

CriteriaTree::CriteriaTree(Session &session, QWidget *parent)
    : QTreeView(parent), m_session(session), m_model(new ItemTreeModel(session, this)), m_filter(new ItemFilterModel(this))
{
    setObjectName(QStringLiteral("criteriaTree"));
    m_filter->setSourceModel(m_model);
    setModel(m_filter);
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked | QAbstractItemView::EditKeyPressed);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setExpandsOnDoubleClick(true);
    setIndentation(14);
    layOutColumns();
    connectSession();
    retranslate();
    expandAll();
}

void CriteriaTree::layOutColumns()
{
    auto *titles = new TitleDelegate(this);
    titles->setWidthOf([this](const QModelIndex &index) { return titleWidth(index); });
    setItemDelegateForColumn(ItemTreeModel::TitleColumn, titles);
    auto *scores = new ScoreDelegate(this);
    connect(scores, &ScoreDelegate::accepted, this, [this](bool toUnscored) { advance(toUnscored, true); }, Qt::QueuedConnection);
    setItemDelegateForColumn(ItemTreeModel::ScoreColumn, scores);
    setItemDelegateForColumn(ItemTreeModel::ShareColumn, new ShareDelegate(this));
    setItemDelegateForColumn(ItemTreeModel::EvidenceColumn, new EvidenceCountDelegate(this));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(ItemTreeModel::TitleColumn, QHeaderView::Stretch);
    sizeColumns();
    // Wrapped titles change their height with the width of their column.
    connect(header(), &QHeaderView::sectionResized, this, [this](int section) {
        if (section == ItemTreeModel::TitleColumn)
            scheduleDelayedItemsLayout();
    });
}

void CriteriaTree::sizeColumns()
{
    const int digit = fontMetrics().horizontalAdvance(u'0');
    header()->resizeSection(ItemTreeModel::MaximumColumn, digit * MaximumDigits);
    header()->resizeSection(ItemTreeModel::ScoreColumn, digit * ScoreDigits);
    header()->resizeSection(ItemTreeModel::ShareColumn, digit * ShareDigits);
    header()->resizeSection(ItemTreeModel::EvidenceColumn, digit * EvidenceDigits);
    leaveOutColumns();
}

void CriteriaTree::leaveOutColumns()
{
    const int digits = viewport()->width() / fontMetrics().horizontalAdvance(u'0') - MaximumDigits - ScoreDigits - LeastTitleDigits;
    setColumnHidden(ItemTreeModel::ShareColumn, digits < ShareDigits);
    setColumnHidden(ItemTreeModel::EvidenceColumn, digits < ShareDigits + EvidenceDigits);
}

void CriteriaTree::resizeEvent(QResizeEvent *event)
{
    leaveOutColumns();
    QTreeView::resizeEvent(event);
}

void CriteriaTree::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        sizeColumns();
}

void CriteriaTree::connectSession()
{
    connect(&m_session, &Session::itemChanged, this, &CriteriaTree::showCurrentItem);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        expandAll();
        showCurrentItem();
    });
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, [this] { expandAll(); });
}

int CriteriaTree::titleWidth(const QModelIndex &index) const
{
    int depth = 1;
    for (QModelIndex row = index.parent(); row.isValid(); row = row.parent())
        ++depth;
    return columnWidth(ItemTreeModel::TitleColumn) - depth * indentation();
}

void CriteriaTree::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
    } else if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        advance(true, false);
    } else if (enter) {
        const QModelIndex score = currentIndex().siblingAtColumn(ItemTreeModel::ScoreColumn);
        if (!score.flags().testFlag(Qt::ItemIsEditable) || !edit(score, AllEditTriggers, nullptr))
            advance(false, false);
    } else if (beginsScore(*event) && currentIndex().isValid()) {
        typeOver(event->text());
    } else if (event->key() == Qt::Key_Delete) {
        m_model->setData(m_filter->mapToSource(currentIndex().siblingAtColumn(ItemTreeModel::ScoreColumn)), QString(), Qt::EditRole);
    } else {
        QTreeView::keyPressEvent(event);
    }
}

void CriteriaTree::typeOver(const QString &text)
{
    const QModelIndex score = currentIndex().siblingAtColumn(ItemTreeModel::ScoreColumn);
    setCurrentIndex(score);
    edit(score, AllEditTriggers, nullptr);
    if (auto *editor = qobject_cast<QLineEdit *>(indexWidget(score))) {
        editor->setText(text);
        editor->setModified(true);
    }
}

void CriteriaTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    const Item *item = m_model->itemAt(m_filter->mapToSource(current));
    m_session.setItem(item ? std::optional(item->id) : std::nullopt);
}

void CriteriaTree::showCurrentItem()
{
    if (!m_session.item())
        return;
    const QModelIndex filtered = m_filter->mapFromSource(m_model->indexOf(*m_session.item(), ItemTreeModel::ScoreColumn));
    if (filtered.isValid() && filtered.siblingAtColumn(0) != currentIndex().siblingAtColumn(0))
        select(filtered);
}

void CriteriaTree::select(const QModelIndex &filtered)
{
    for (QModelIndex row = filtered.parent(); row.isValid(); row = row.parent())
        expand(row);
    setCurrentIndex(filtered);
    scrollTo(filtered);
}

QModelIndex CriteriaTree::nextLeaf(bool toUnscored) const
{
    for (QModelIndex row = indexBelow(currentIndex()); row.isValid(); row = indexBelow(row)) {
        const bool leaf = row.data(ItemTreeModel::IsLeafRole).toBool();
        if (leaf && (!toUnscored || !row.data(ItemTreeModel::ScoredRole).toBool()))
            return row.siblingAtColumn(ItemTreeModel::ScoreColumn);
    }
    return {};
}

void CriteriaTree::advance(bool toUnscored, bool editNext)
{
    const QModelIndex next = nextLeaf(toUnscored);
    if (!next.isValid())
        return;
    select(next);
    if (editNext && next.flags().testFlag(Qt::ItemIsEditable))
        edit(next, AllEditTriggers, nullptr);
}

void CriteriaTree::goToNextUnscored()
{
    advance(true, false);
    setFocus();
}

void CriteriaTree::copySelection() const
{
    QStringList lines;
    QModelIndexList rows = selectionModel()->selectedRows(ItemTreeModel::TitleColumn);
    std::sort(rows.begin(), rows.end(), [this](const QModelIndex &left, const QModelIndex &right) {
        return visualRect(left).top() < visualRect(right).top();
    });
    for (const QModelIndex &row : std::as_const(rows)) {
        const QString code = row.data(ItemTreeModel::CodeRole).toString();
        lines << QStringList{code, row.data().toString().mid(code.size()).trimmed(),
                             row.siblingAtColumn(ItemTreeModel::MaximumColumn).data().toString(),
                             row.siblingAtColumn(ItemTreeModel::ScoreColumn).data(Qt::EditRole).toString()}
                     .join(u'\t');
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void CriteriaTree::paste()
{
    std::vector<const Item *> leaves;
    for (QModelIndex row = currentIndex(); row.isValid(); row = indexBelow(row)) {
        if (row.data(ItemTreeModel::IsLeafRole).toBool())
            leaves.push_back(m_model->itemAt(m_filter->mapToSource(row)));
    }
    pasteScores(m_session, leaves, QApplication::clipboard()->text());
}

void CriteriaTree::retranslate()
{
    setAccessibleName(tr("Criteria"));
    setAccessibleDescription(tr("Type a number to score the row; Enter goes to the next row, Ctrl+Enter to the next one without a score."));
    m_model->retranslate();
}

} // namespace parindex
