// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/chooseevidencedialog.h"

#include "ui/models/evidencefiltermodel.h"
#include "ui/models/evidencemodel.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace parindex {

ChooseEvidenceDialog::ChooseEvidenceDialog(Session &session, QWidget *parent)
    : QDialog(parent), m_model(new EvidenceModel(session, this)), m_filter(new EvidenceFilterModel(this)), m_table(new QTableView(this))
{
    setWindowTitle(tr("Cite a document"));
    resize(820, 480);
    m_filter->setSourceModel(m_model);
    m_table->setObjectName(QStringLiteral("chooseTable"));
    m_table->setAccessibleName(tr("Documents"));
    m_table->setModel(m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(EvidenceModel::NumberColumn, Qt::AscendingOrder);
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(EvidenceModel::AbstractColumn, QHeaderView::Stretch);
    for (const int column : {EvidenceModel::PagesColumn, EvidenceModel::DigestColumn, EvidenceModel::FileColumn})
        m_table->hideColumn(column);
    auto *query = new QLineEdit(this);
    query->setObjectName(QStringLiteral("chooseQuery"));
    query->setAccessibleName(tr("Filter the documents"));
    query->setPlaceholderText(tr("Filter: number, abstract, issuer (no accents needed)"));
    query->setClearButtonEnabled(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Cite"));
    buttons->button(QDialogButtonBox::Ok)->setEnabled(false);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(query);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    connect(query, &QLineEdit::textChanged, m_filter, &EvidenceFilterModel::setQuery);
    connect(m_table, &QTableView::doubleClicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this, buttons] {
        buttons->button(QDialogButtonBox::Ok)->setEnabled(m_table->selectionModel()->hasSelection());
    });
}

std::vector<EvidenceId> ChooseEvidenceDialog::chosen() const
{
    std::vector<EvidenceId> ids;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        ids.push_back(m_model->evidenceAt(m_filter->mapToSource(row).row())->id);
    return ids;
}

} // namespace parindex
