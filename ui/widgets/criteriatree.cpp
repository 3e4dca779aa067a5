// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/criteriatree.h"

#include "ui/delegates/evidencecountdelegate.h"
#include "ui/delegates/scoredelegate.h"
#include "ui/delegates/sharedelegate.h"
#include "ui/delegates/titledelegate.h"
#include "ui/dialogs/derivationdialog.h"
#include "ui/models/itemfiltermodel.h"
#include "ui/models/itemtreemodel.h"
#include "ui/pastescores.h"
#include "ui/session.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>
#include <functional>

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
    connect(scores, &ScoreDelegate::columnPasted, this, &CriteriaTree::paste, Qt::QueuedConnection); // The cell is still being closed.
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

void CriteriaTree::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("treeMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *why = menu->addAction(tr("How it came about…"));
    why->setObjectName(QStringLiteral("whyRow"));
    connect(why, &QAction::triggered, this, [this] { DerivationDialog::open(m_session, m_session.item(), this); });
    QAction *paste = menu->addAction(tr("Paste scores"));
    paste->setObjectName(QStringLiteral("pasteScoresHere"));
    paste->setEnabled(m_session.canScore() && !QApplication::clipboard()->text().isEmpty());
    connect(paste, &QAction::triggered, this, &CriteriaTree::paste);
    const QPoint below = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? below : event->globalPos());
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

void CriteriaTree::sayLocked()
{
    const QString sentence = tr("“%1” is locked, so nothing can be typed here. To change a score, unlock it first: menu File, “Unlock the self-score…”.");
    emit m_session.refused({ErrorCode::Refused, sentence.arg(m_session.view().title()), {}});
}

void CriteriaTree::typeOver(const QString &text)
{
    const QModelIndex score = currentIndex().siblingAtColumn(ItemTreeModel::ScoreColumn);
    if (m_session.view().assessment().state == Assessment::State::Locked)
        return sayLocked();
    setCurrentIndex(score);
    edit(score, AllEditTriggers, nullptr);
    if (auto *editor = qobject_cast<QLineEdit *>(indexWidget(score))) {
        // Typed over, so that the box itself can take it back.
        editor->selectAll();
        editor->insert(text);
    }
}

void CriteriaTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    const Item *item = m_model->itemAt(m_filter->mapToSource(current));
    m_session.setItem(item ? std::optional(item->id) : std::nullopt);
}

bool CriteriaTree::shows(ItemId item) const
{
    return m_filter->mapFromSource(m_model->indexOf(item)).isValid();
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
    // One row, whatever keys are held down: Ctrl+Enter must not add it to those that were chosen.
    selectionModel()->setCurrentIndex(filtered, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(filtered);
}

std::vector<QModelIndex> CriteriaTree::leaves() const
{
    std::vector<QModelIndex> found;
    const std::function<void(const QModelIndex &)> collect = [&](const QModelIndex &parent) {
        for (int row = 0; row < m_filter->rowCount(parent); ++row) {
            const QModelIndex index = m_filter->index(row, ItemTreeModel::TitleColumn, parent);
            if (index.data(ItemTreeModel::IsLeafRole).toBool())
                found.push_back(index.siblingAtColumn(ItemTreeModel::ScoreColumn));
            collect(index);
        }
    };
    collect({});
    return found;
}

std::size_t CriteriaTree::leavesUpToCurrent(const std::vector<QModelIndex> &leaves) const
{
    // The place of a row is that of its number on every level, from the top.
    const auto placeOf = [](QModelIndex index) {
        std::vector<int> rows;
        for (; index.isValid(); index = index.parent())
            rows.insert(rows.begin(), index.row());
        return rows;
    };
    const auto current = placeOf(currentIndex());
    const auto behind = std::find_if(leaves.begin(), leaves.end(), [&](const QModelIndex &leaf) { return placeOf(leaf) > current; });
    return std::size_t(behind - leaves.begin());
}

QModelIndex CriteriaTree::nextLeaf(bool toUnscored) const
{
    const std::vector<QModelIndex> all = leaves();
    const auto next = all.begin() + std::ptrdiff_t(leavesUpToCurrent(all));
    if (!toUnscored)
        return next == all.end() ? QModelIndex() : *next;
    const auto isUnscored = [](const QModelIndex &row) { return row.data(ItemTreeModel::ToBeScoredRole).toBool(); };
    const auto below = std::find_if(next, all.end(), isUnscored);
    // At the end the search goes on from the top.
    const auto above = below == all.end() ? std::find_if(all.begin(), next, isUnscored) : below;
    return above == next && below == all.end() ? QModelIndex() : *above;
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
                             code.isEmpty() ? QString() : row.siblingAtColumn(ItemTreeModel::ScoreColumn).data(Qt::EditRole).toString()}
                     .join(u'\t');
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void CriteriaTree::paste()
{
    const std::vector<QModelIndex> all = leaves();
    std::vector<const Item *> items;
    const bool onLeaf = currentIndex().data(ItemTreeModel::IsLeafRole).toBool();
    for (std::size_t row = leavesUpToCurrent(all) - (onLeaf ? 1 : 0); row < all.size(); ++row)
        items.push_back(m_model->itemAt(m_filter->mapToSource(all[row])));
    pasteScores(m_session, items, QApplication::clipboard()->text());
}

void CriteriaTree::retranslate()
{
    setAccessibleName(tr("Criteria"));
    setAccessibleDescription(tr("Type a number to score the row; Enter goes to the next row, Ctrl+Enter to the next one without a score."));
    m_model->retranslate();
}

} // namespace parindex
