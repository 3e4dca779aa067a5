// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/requirementmatrixdialog.h"

#include "core/domain/requirementtexts.h"
#include "ui/importdocuments.h"
#include "ui/dialogs/fittedsize.h"
#include "ui/openattachment.h"
#include "ui/printing.h"
#include "ui/widgets/requirementfilterbar.h"
#include "ui/widgets/rowtitleheader.h"
#include "ui/widgets/wrappedlabel.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QIcon>
#include <QPushButton>
#include <QTableView>

namespace parindex {

namespace {

constexpr QSize FirstSize(1340, 680);
constexpr int TitleDigits = 40;
constexpr int KindDigits = 15;
constexpr int OtherDigits = 26;

} // namespace

void showRequirementMatrix(Session &session, QWidget *parent)
{
    if (!session.assessment())
        return;
    auto *dialog = parent->window()->findChild<RequirementMatrixDialog *>();
    if (!dialog)
        dialog = new RequirementMatrixDialog(session, parent);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

RequirementMatrixDialog::RequirementMatrixDialog(Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_model(new RequirementMatrixModel(session, this)), m_filter(new RequirementFilterModel(*m_model, this)),
      m_counts(selectableLabel("matrixCounts", this)), m_bar(new RequirementFilterBar(*m_model, *m_filter, this)), m_table(new QTableView(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this)), m_go(addButton("matrixGoToRow", "scoring", &RequirementMatrixDialog::goToRow)),
      m_add(addButton("matrixAddFiles", "attach", &RequirementMatrixDialog::addFiles)), m_open(addButton("matrixOpen", "external", &RequirementMatrixDialog::openDocument)),
      m_print(addButton("matrixPrint", "print", &RequirementMatrixDialog::print))
{
    setObjectName(QStringLiteral("requirementMatrixDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    layOutTable();
    layOut();
    connectInputs();
    retranslate();
    resize(fittedSize(*this, FirstSize));
    m_table->setFocus();
}

QPushButton *RequirementMatrixDialog::addButton(const char *name, const char *icon, void (RequirementMatrixDialog::*action)())
{
    QPushButton *button = m_buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    button->setObjectName(QLatin1String(name));
    button->setIcon(QIcon(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(icon))));
    connect(button, &QPushButton::clicked, this, action);
    return button;
}

void RequirementMatrixDialog::layOut()
{
    // Enter in the table leads to the row: no button may take it.
    for (QAbstractButton *button : m_buttons->buttons()) {
        static_cast<QPushButton *>(button)->setAutoDefault(false);
        static_cast<QPushButton *>(button)->setDefault(false);
    }
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_counts);
    layout->addWidget(m_bar);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_buttons);
}

void RequirementMatrixDialog::layOutTable()
{
    m_table->setObjectName(QStringLiteral("matrixTable"));
    // The criteria are the header of the rows: they stay in sight however far the kinds are scrolled.
    m_table->setVerticalHeader(new RowTitleHeader(m_table));
    m_table->setModel(m_filter);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setCornerButtonEnabled(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->horizontalHeader()->setStretchLastSection(true);
    sizeTable();
    spanHeadings();
    m_table->setCurrentIndex(m_filter->index(m_filter->rowCount() > 1 ? 1 : 0, 0));
}

void RequirementMatrixDialog::sizeTable()
{
    const int digit = fontMetrics().horizontalAdvance(u'0');
    m_table->verticalHeader()->setFixedWidth(digit * TitleDigits);
    m_table->verticalHeader()->setDefaultSectionSize(2 * fontMetrics().height() + 6);
    for (int column = 0; column < m_filter->columnCount(); ++column)
        m_table->setColumnWidth(column, digit * (column + 1 == m_filter->columnCount() ? OtherDigits : KindDigits));
}

void RequirementMatrixDialog::connectInputs()
{
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTableView::activated, this, &RequirementMatrixDialog::goToRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RequirementMatrixDialog::showState);
    connect(m_bar, &RequirementFilterBar::changed, this, &RequirementMatrixDialog::showState);
    connect(m_model, &RequirementMatrixModel::followed, this, &RequirementMatrixDialog::showCounts);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &RequirementMatrixDialog::sizeTable);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, this, &RequirementMatrixDialog::spanHeadings);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &RequirementMatrixDialog::spanHeadings);
    connect(&m_session, &Session::assessmentChanged, this, [this] {
        if (!m_session.assessment())
            close();
        else
            retranslate();
    });
}

const RequirementMatrix::Row *RequirementMatrixDialog::chosenRow() const
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || m_filter->rowAt(index.row()).isHeading)
        return nullptr;
    return &m_filter->rowAt(index.row());
}

const RequirementMatrix::Cell *RequirementMatrixDialog::chosenCell() const
{
    return chosenRow() ? &m_model->cellAt(m_filter->mapToSource(m_table->currentIndex())) : nullptr;
}

const Item *RequirementMatrixDialog::chosenLeaf() const
{
    return chosenRow() ? m_session.view().framework.find(chosenRow()->item) : nullptr;
}

const Evidence *RequirementMatrixDialog::chosenDocument() const
{
    const RequirementMatrix::Cell *cell = chosenCell();
    return cell && !cell->documents.empty() ? m_session.workspace().findEvidence(cell->documents.front().id) : nullptr;
}

void RequirementMatrixDialog::goToRow()
{
    const Item *leaf = chosenLeaf();
    if (!leaf)
        return;
    const Evidence *document = chosenDocument();
    Finding wanted{Finding::Code::KindMissing, severityOf(Finding::Code::KindMissing), leaf->id, {}, document ? std::optional(document->id) : std::nullopt, {}};
    // It would cover the row; its key brings it back as it is.
    hide();
    parentWidget()->window()->activateWindow();
    emit m_session.findingRequested(wanted);
}

void RequirementMatrixDialog::addFiles()
{
    if (const Item *leaf = chosenLeaf())
        chooseAndBringIn(m_session, this, leaf);
}

void RequirementMatrixDialog::openDocument()
{
    if (const Evidence *document = chosenDocument())
        parindex::openDocument(m_session.workspace(), this, *document);
}

void RequirementMatrixDialog::print()
{
    previewRequirementMatrix(m_session, this);
}

void RequirementMatrixDialog::spanHeadings()
{
    m_table->clearSpans();
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (m_filter->rowAt(row).isHeading && m_filter->columnCount() > 1)
            m_table->setSpan(row, 0, 1, m_filter->columnCount());
    }
}

void RequirementMatrixDialog::showState()
{
    const Evidence *document = chosenDocument();
    m_go->setEnabled(chosenLeaf());
    m_add->setEnabled(chosenLeaf() && m_session.canCite());
    m_open->setEnabled(document && !document->attachments.empty());
}

void RequirementMatrixDialog::showCounts()
{
    m_counts->setText(RequirementTexts::sentence(m_model->matrix().counts()));
    showState();
}

void RequirementMatrixDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        sizeTable();
    QDialog::changeEvent(event);
}

void RequirementMatrixDialog::retranslate()
{
    const QString title = m_session.assessment() ? m_session.view().title() : QString();
    setWindowTitle(tr("Matrix of evidence documents – %1").arg(title));
    m_table->setAccessibleName(tr("Rows of the criteria against the kinds of documents that they require"));
    m_go->setText(tr("&Go to the row"));
    m_go->setToolTip(tr("Show the row with its documents (Enter); Ctrl+M comes back here"));
    m_add->setText(tr("&Add files…"));
    m_add->setToolTip(tr("Add files from this computer as documents that prove this row"));
    m_open->setText(tr("&Open"));
    m_open->setToolTip(tr("Open a copy of the document’s file for reading"));
    m_print->setText(tr("&Print…"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    m_model->retranslate();
    showCounts();
}

} // namespace parindex
