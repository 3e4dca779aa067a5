// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/documentfilterbar.h"

#include "core/base/text.h"
#include "ui/models/evidencefiltermodel.h"
#include "ui/models/evidencemodel.h"
#include "ui/widgets/columnfilterpopup.h"
#include "ui/widgets/documenttable.h"
#include "ui/widgets/filterheader.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace parindex {

namespace {

/// The values of a column with how many documents have each, in Vietnamese order; no value comes last.
std::vector<ColumnFilterPopup::Value> valuesOf(const EvidenceModel &model, int column)
{
    std::map<QString, int> counts;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QStringList values = model.index(row, column).data(EvidenceModel::FilterRole).toStringList();
        for (const QString &value : values.isEmpty() ? QStringList{QString()} : values)
            ++counts[value];
    }
    std::vector<ColumnFilterPopup::Value> sorted;
    for (const auto &[text, count] : counts)
        sorted.push_back({text, count});
    std::sort(sorted.begin(), sorted.end(), [](const ColumnFilterPopup::Value &left, const ColumnFilterPopup::Value &right) {
        if (left.text.isEmpty() || right.text.isEmpty())
            return right.text.isEmpty() && !left.text.isEmpty();
        return compareVietnamese(left.text, right.text) < 0;
    });
    return sorted;
}

std::set<int> filterableColumns()
{
    std::set<int> columns;
    for (int column = 0; column < EvidenceModel::ColumnCount; ++column) {
        if (EvidenceModel::canFilter(column))
            columns.insert(column);
    }
    return columns;
}

} // namespace

DocumentFilterBar::DocumentFilterBar(EvidenceModel &model, EvidenceFilterModel &filter, DocumentTable &table, QWidget *parent)
    : QWidget(parent), m_model(model), m_filter(filter), m_table(table), m_header(new FilterHeader(&table)), m_query(new QLineEdit(this)),
      m_state(new QComboBox(this)), m_clear(new QToolButton(this)), m_count(new QLabel(this))
{
    layOut();
    connect(m_query, &QLineEdit::textChanged, this, [this](const QString &query) {
        emit queryChanged(query);
        showState();
    });
    connect(m_state, &QComboBox::activated, this, &DocumentFilterBar::applyState);
    connect(m_clear, &QToolButton::clicked, this, &DocumentFilterBar::clear);
    connect(m_header, &FilterHeader::filterRequested, this, &DocumentFilterBar::openColumnFilter);
    connect(&m_table, &DocumentTable::filterRequested, this, &DocumentFilterBar::openColumnFilter);
    m_recount.setSingleShot(true);
    connect(&m_recount, &QTimer::timeout, this, [this] {
        listStates();
        showState();
    });
    // Of the two models one follows the other: what both hold is counted once they have come to rest.
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&m_model, signal, this, [this] { m_recount.start(0); });
        connect(&m_filter, signal, this, [this] { m_recount.start(0); });
    }
    connect(&m_filter, &QAbstractItemModel::modelReset, this, [this] { m_recount.start(0); });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this] { m_recount.start(0); });
    retranslate();
}

void DocumentFilterBar::layOut()
{
    m_header->setObjectName(QStringLiteral("documentHeader"));
    m_header->setFilterable(filterableColumns());
    m_table.setHeader(m_header);
    m_query->setObjectName(QStringLiteral("evidenceQuery"));
    m_query->setClearButtonEnabled(true);
    m_query->setAcceptDrops(false); // Files that are dropped on it are meant for the page.
    m_state->setObjectName(QStringLiteral("documentState"));
    m_state->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_clear->setFocusPolicy(Qt::StrongFocus);
    m_count->setObjectName(QStringLiteral("documentCount"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_query, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_state, m_clear, m_count})
        layout->addWidget(widget);
}

/// The choices with how many documents each would show.
void DocumentFilterBar::listStates()
{
    const QVariant chosen = m_state->currentData();
    const QSignalBlocker blocker(m_state);
    m_state->clear();
    m_state->addItem(tr("All documents"), 0);
    const auto counts = m_model.states().counts();
    for (const DocumentStates::State state : DocumentStates::all())
        m_state->addItem(QStringLiteral("%1 (%2)").arg(nameOf(state)).arg(counts.empty() ? 0 : counts.at(state)), int(state));
    m_state->setCurrentIndex(std::max(0, m_state->findData(chosen)));
}

void DocumentFilterBar::applyState()
{
    m_filter.setStates(DocumentStates::States(m_state->currentData().toInt()));
    showState();
}

void DocumentFilterBar::openColumnFilter(int column)
{
    if (!EvidenceModel::canFilter(column))
        return;
    const QString title = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    auto *popup = new ColumnFilterPopup(title, valuesOf(m_model, column), m_filter.columnFilter(column), window());
    connect(popup, &ColumnFilterPopup::chosen, this, [this, column](const auto &values) { applyColumn(column, values); });
    popup->openAt(m_header->viewport()->mapToGlobal(QPoint(m_header->sectionViewportPosition(column), m_header->height())));
}

void DocumentFilterBar::applyColumn(int column, const std::optional<std::set<QString>> &values)
{
    m_filter.setColumnFilter(column, values);
    showState();
}

void DocumentFilterBar::clear()
{
    m_query->clear();
    m_state->setCurrentIndex(0);
    m_filter.clear();
    showState();
}

void DocumentFilterBar::focusQuery()
{
    m_query->setFocus(Qt::ShortcutFocusReason);
    m_query->selectAll();
}

QString DocumentFilterBar::query() const
{
    return m_query->text();
}

void DocumentFilterBar::showState()
{
    std::set<int> filtered;
    for (const int column : filterableColumns()) {
        if (m_filter.columnFilter(column))
            filtered.insert(column);
    }
    m_header->setFiltered(std::move(filtered));
    m_clear->setEnabled(m_filter.isFiltered());
    const int shown = m_filter.rowCount();
    const int all = m_model.rowCount();
    m_count->setText(shown == all ? tr("%n document(s)", nullptr, all) : tr("%1 of %n document(s)", nullptr, all).arg(shown));
}

void DocumentFilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DocumentFilterBar::retranslate()
{
    m_query->setPlaceholderText(tr("Search: number, abstract, issuer, file, code, words inside (no accents needed)"));
    m_query->setAccessibleName(tr("Search the documents"));
    m_state->setAccessibleName(tr("What is to be done"));
    m_state->setToolTip(tr("Only documents about which something is still to be done"));
    m_clear->setText(tr("Show all"));
    m_clear->setToolTip(tr("Take every filter away"));
    m_header->setToolTip(tr("Click the title to sort, the arrow or Alt+Down to filter"));
    listStates();
    showState();
}

} // namespace parindex
