// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bindialog.h"

#include "ui/dialogs/fittedsize.h"
#include "ui/models/documenttablemodel.h"
#include "ui/prompts.h"
#include "ui/sweepfiles.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>

namespace parindex {

namespace {

enum Column { LabelColumn, DateColumn, AbstractColumn, FileColumn, RemovedColumn, ByColumn, ColumnCount };
constexpr int IdRole = Qt::UserRole;

} // namespace

BinDialog::BinDialog(Session &session, QWidget *parent) : QDialog(parent), m_session(session), m_table(new QTableWidget(0, ColumnCount, this))
{
    setObjectName(QStringLiteral("binDialog"));
    setWindowTitle(tr("Bin of documents"));
    layOut();
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &BinDialog::showState);
    connect(m_table, &QTableWidget::itemDoubleClicked, this, &BinDialog::restore);
    connect(&m_session, &Session::refused, this, [this](const Error &error) { Prompts::instance().showError(this, error); });
    list();
}

void BinDialog::layOut()
{
    m_table->setObjectName(QStringLiteral("binTable"));
    m_table->setAccessibleName(tr("Removed documents"));
    m_table->setHorizontalHeaderLabels({tr("Document"), tr("Date"), tr("Abstract"), tr("File"), tr("Removed"), tr("By")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(AbstractColumn, QHeaderView::Stretch);
    auto *hint = new QLabel(tr("Removed documents stay here with their citations and files until the bin is emptied."), this);
    hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_restore = buttons->addButton(tr("&Restore"), QDialogButtonBox::ActionRole);
    m_restore->setObjectName(QStringLiteral("restoreFromBin"));
    m_empty = buttons->addButton(tr("&Empty the bin…"), QDialogButtonBox::ActionRole);
    m_empty->setObjectName(QStringLiteral("emptyBin"));
    m_empty->setAutoDefault(false);
    connect(m_restore, &QPushButton::clicked, this, &BinDialog::restore);
    connect(m_empty, &QPushButton::clicked, this, &BinDialog::empty);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    constexpr int Width = 120;
    constexpr int Lines = 22;
    resize(fittedSize(*this, {fontMetrics().averageCharWidth() * Width, fontMetrics().lineSpacing() * Lines}));
}

void BinDialog::list()
{
    const auto &bin = m_session.workspace().bin();
    m_table->setRowCount(int(bin.size()));
    int row = 0;
    for (const Evidence &document : bin) {
        const QStringList texts{document.label(), DocumentTableModel::dateText(document.issuedOn), document.abstract, DocumentTableModel::fileNames(document),
                                DocumentTableModel::timeText(document.removal->at), document.removal->by};
        for (int column = 0; column < ColumnCount; ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setData(IdRole, qlonglong(document.id.value()));
            item->setToolTip(texts[column].toHtmlEscaped());
            m_table->setItem(row, column, item);
        }
        ++row;
    }
    m_table->resizeColumnsToContents();
    showState();
}

std::vector<EvidenceId> BinDialog::chosen() const
{
    std::vector<EvidenceId> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        ids.emplace_back(index.data(IdRole).toLongLong());
    return ids;
}

void BinDialog::restore()
{
    m_session.restoreDocuments(chosen());
    list();
}

void BinDialog::empty()
{
    const int count = m_table->rowCount();
    const QString question = tr("%n document(s) will be gone for good, with all that cites them. Nothing that was done before can be undone afterwards.", nullptr, count);
    if (!Prompts::instance().confirm(this, windowTitle(), question, tr("Empty the bin")))
        return;
    const bool emptied = m_session.emptyBin();
    list();
    if (emptied)
        offerToRemoveUnusedFiles(m_session, this);
}

void BinDialog::showState()
{
    const bool writable = !m_session.workspace().isReadOnly();
    m_restore->setEnabled(writable && !chosen().empty());
    m_empty->setEnabled(writable && m_table->rowCount() > 0);
}

} // namespace parindex
