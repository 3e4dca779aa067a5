// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/chooseevidencedialog.h"

#include "ui/dialogs/fittedsize.h"
#include "ui/models/evidencefiltermodel.h"
#include "ui/models/evidencemodel.h"
#include "ui/widgets/documenttable.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace parindex {

ChooseEvidenceDialog::ChooseEvidenceDialog(Session &session, QWidget *parent)
    : QDialog(parent), m_model(new EvidenceModel(session, this)), m_filter(new EvidenceFilterModel(this)), m_query(new QLineEdit(this)),
      m_table(new DocumentTable(this))
{
    setWindowTitle(tr("Cite documents"));
    hideCited(session);
    m_filter->setSourceModel(m_model);
    layOut();
    m_query->installEventFilter(this);
    connect(m_query, &QLineEdit::textChanged, this, [this](const QString &query) {
        m_filter->setQuery(query);
        m_table->setEmptyText(emptyText());
        // What is found first is what Enter takes.
        if (!query.isEmpty() && m_filter->rowCount() > 0)
            m_table->selectRow(0);
        showState();
    });
    connect(m_table, &DocumentTable::activated, this, &QDialog::accept);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChooseEvidenceDialog::showState);
    showState();
}

void ChooseEvidenceDialog::layOut()
{
    m_query->setObjectName(QStringLiteral("chooseQuery"));
    m_query->setAccessibleName(tr("Filter the documents"));
    m_query->setPlaceholderText(tr("Filter: number, abstract, issuer, file, code (no accents needed)"));
    m_query->setClearButtonEnabled(true);
    m_table->setObjectName(QStringLiteral("chooseTable"));
    m_table->setAccessibleName(tr("Documents"));
    m_table->setModel(m_filter);
    m_table->setEmptyText(emptyText());
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(EvidenceModel::DateColumn, Qt::DescendingOrder);
    for (const int column : {EvidenceModel::PagesColumn, EvidenceModel::DigestColumn, EvidenceModel::FileColumn})
        m_table->hideColumn(column);
    m_table->setColumnDigits({{EvidenceModel::NumberColumn, 14}, {EvidenceModel::DateColumn, 10}, {EvidenceModel::IssuerColumn, 16},
                              {EvidenceModel::KindColumn, 11}, {EvidenceModel::UsedColumn, 12}});
    m_table->setWideColumn(EvidenceModel::AbstractColumn, 20);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    m_accept->setText(tr("Cite"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_query);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    constexpr int Width = 120;
    constexpr int Lines = 26;
    resize(fittedSize(*this, {fontMetrics().averageCharWidth() * Width, fontMetrics().lineSpacing() * Lines}));
}

QString ChooseEvidenceDialog::emptyText() const
{
    if (!m_query->text().isEmpty())
        return tr("No document matches the filter.");
    return m_model->rowCount() > 0 ? tr("Every document proves this row already.") : tr("There is no document yet: add one on the Evidence page.");
}

void ChooseEvidenceDialog::hideCited(const Session &session)
{
    std::set<EvidenceId> cited;
    for (const Evidence *evidence : session.workspace().evidenceOf(*session.assessment(), *session.item()))
        cited.insert(evidence->id);
    m_filter->setHidden(std::move(cited));
}

/// Up and down travel through what was found while the filter is being typed.
bool ChooseEvidenceDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_query && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
        const int row = m_table->currentIndex().row() + step;
        if (step != 0 && row >= 0 && row < m_filter->rowCount()) {
            m_table->selectRow(row);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ChooseEvidenceDialog::showState()
{
    m_accept->setEnabled(m_table->selectionModel()->hasSelection());
}

std::vector<EvidenceId> ChooseEvidenceDialog::chosen() const
{
    std::vector<EvidenceId> ids;
    for (const QModelIndex &row : m_table->chosenRows())
        ids.push_back(m_model->evidenceAt(m_filter->mapToSource(row).row())->id);
    return ids;
}

} // namespace parindex
