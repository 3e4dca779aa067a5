// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importdocumentsdialog.h"

#include "core/domain/documentkind.h"
#include "ui/attachfiles.h"
#include "ui/delegates/completingdelegate.h"
#include "ui/delegates/pathdelegate.h"
#include "ui/dialogs/fittedsize.h"
#include "ui/models/documenttablemodel.h"
#include "ui/models/importdocumentsmodel.h"
#include "ui/openattachment.h"
#include "ui/prompts.h"
#include "ui/widgets/complaintlabel.h"
#include "ui/widgets/documentpreview.h"
#include "ui/widgets/documenttable.h"
#include "ui/widgets/foldedcompleter.h"
#include "ui/widgets/wrappedlabel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>

#include <algorithm>

namespace parindex {

using Model = ImportDocumentsModel;

ImportDocumentsDialog::ImportDocumentsDialog(const Session &session, Arrivals arrivals, const QString &title, QWidget *parent)
    : QDialog(parent), m_workspace(session.workspace()), m_assessment(session.assessment() && session.canCite() ? session.assessment() : std::nullopt), m_framework(shownFramework(session)),
      m_refusals(std::move(arrivals.refusals)), m_remarks(std::move(arrivals.remarks)), m_leftOut(arrivals.leftOut), m_model(new Model(std::move(arrivals.rows), m_workspace.evidence(), m_framework, this)),
      m_summary(wrappedLabel("importSummary", this)), m_table(new DocumentTable(this)), m_preview(new DocumentPreview(m_workspace, this)), m_leaf(new QLineEdit(this)),
      m_complaint(new ComplaintLabel("importComplaint", this))
{
    setObjectName(QStringLiteral("importDocumentsDialog"));
    setWindowTitle(title);
    layOutTable(session);
    layOut();
    m_table->installEventFilter(this);
    m_leaf->installEventFilter(this);
    connect(m_model, &Model::rowsChanged, this, &ImportDocumentsDialog::count);
    connect(m_model, &Model::rowsChanged, this, [this] { m_isChanged = true; });
    connect(m_model, &Model::refused, m_complaint, &ComplaintLabel::say);
    connect(m_table, &DocumentTable::removeRequested, this, &ImportDocumentsDialog::leaveOutChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImportDocumentsDialog::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportDocumentsDialog::showCurrent);
    m_table->setCurrentIndex(m_model->index(0, Model::NumberColumn));
    m_table->setFocus();
    count();
}

Framework ImportDocumentsDialog::shownFramework(const Session &session) const
{
    return m_assessment ? session.view().framework : Framework();
}

void ImportDocumentsDialog::layOutTable(const Session &session)
{
    m_table->setObjectName(QStringLiteral("importTable"));
    m_table->setAccessibleName(tr("Documents to be added"));
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked | QAbstractItemView::AnyKeyPressed);
    m_table->setColumnDigits({{Model::PlaceColumn, 22}, {Model::NumberColumn, 14}, {Model::DateColumn, 10}, {Model::LeafColumn, 14}, {Model::SectionColumn, 7},
                              {Model::PageColumn, 6}, {Model::KindColumn, 11}, {Model::IssuerColumn, 15}, {Model::StandingColumn, 20}});
    m_table->setWideColumn(Model::AbstractColumn, 22);
    m_table->verticalHeader()->show();
    // What comes of a row is said beside it, not out of sight.
    m_table->horizontalHeader()->moveSection(Model::StandingColumn, Model::PlaceColumn + 1);
    if (!m_assessment) {
        for (const int column : {Model::LeafColumn, Model::SectionColumn, Model::PageColumn})
            m_table->hideColumn(column);
    }
    QStringList kinds;
    for (const DocumentKind &kind : documentKinds())
        kinds << kind.name.toString();
    const QStringList issuers = valuesOf(session.workspace(), &Evidence::issuer);
    const auto offer = [this](int column, const QStringList &values, CompletingDelegate::Values which) {
        m_table->setItemDelegateForColumn(column, new CompletingDelegate(values, which, m_table));
    };
    m_table->setItemDelegateForColumn(Model::PlaceColumn, new PathDelegate(m_table));
    offer(Model::KindColumn, kinds, CompletingDelegate::Values::Offered);
    offer(Model::IssuerColumn, issuers, CompletingDelegate::Values::Offered);
    offer(Model::LeafColumn, m_model->leafTexts(), CompletingDelegate::Values::Only);
}

QPushButton *ImportDocumentsDialog::button(const char *name, const QString &text, void (ImportDocumentsDialog::*action)())
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(QLatin1String(name));
    // In the table Enter confirms a cell, and must not press anything with it.
    made->setAutoDefault(false);
    connect(made, &QPushButton::clicked, this, action);
    return made;
}

QWidget *ImportDocumentsDialog::leafRow()
{
    auto *row = new QWidget(this);
    auto *label = new QLabel(tr("&Row that the chosen ones prove"), row);
    label->setBuddy(m_leaf);
    m_leaf->setObjectName(QStringLiteral("importLeaf"));
    m_leaf->setAccessibleName(tr("Row that the chosen ones prove"));
    m_leaf->setPlaceholderText(tr("a code or words of a title (no accents needed)"));
    m_leaf->setClearButtonEnabled(true);
    m_leaf->setCompleter(new FoldedCompleter(m_model->leafTexts(), m_leaf));
    m_setLeaf = button("importSetLeaf", tr("&Set"), &ImportDocumentsDialog::setLeafOfChosen);
    m_clearLeaf = button("importClearLeaf", tr("&None"), &ImportDocumentsDialog::clearLeafOfChosen);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_leaf, 1);
    layout->addWidget(m_setLeaf);
    layout->addWidget(m_clearLeaf);
    row->setVisible(m_assessment.has_value());
    return row;
}

QWidget *ImportDocumentsDialog::buttonRow()
{
    auto *row = new QWidget(this);
    m_toggle = button("importToggle", tr("&Leave out"), &ImportDocumentsDialog::toggleChosen);
    m_toggle->setToolTip(tr("Leave the chosen rows out, or take them after all (Space in the table)"));
    m_open = button("importOpen", tr("&Open"), &ImportDocumentsDialog::openCurrent);
    m_open->setToolTip(tr("Open a copy of the file for reading"));
    const int remarks = static_cast<int>(m_refusals.size() + m_remarks.size());
    m_showRemarks = button("importRemarks", tr("Remar&ks (%n)…", nullptr, remarks), &ImportDocumentsDialog::showRemarks);
    m_showRemarks->setToolTip(tr("Files that are not taken, and files about which something is odd"));
    m_showRemarks->setVisible(remarks > 0);
    m_accept = button("importAccept", {}, &ImportDocumentsDialog::accept);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *one : {m_toggle, m_open, m_showRemarks})
        layout->addWidget(one);
    layout->addStretch(1);
    layout->addWidget(m_accept);
    layout->addWidget(button("importCancel", tr("Cancel"), &ImportDocumentsDialog::reject));
    return row;
}

void ImportDocumentsDialog::layOut()
{
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("importSplitter"));
    splitter->addWidget(m_table);
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(splitter, 1);
    layout->addWidget(leafRow());
    layout->addWidget(m_complaint);
    layout->addWidget(buttonRow());
    constexpr int Width = 230;
    constexpr int Lines = 38;
    resize(fittedSize(*this, {fontMetrics().averageCharWidth() * Width, fontMetrics().lineSpacing() * Lines}));
    splitter->setSizes({width() * 3 / 4, width() / 4});
}

const std::vector<IncomingDocument> &ImportDocumentsDialog::rows() const
{
    return m_model->rows();
}

void ImportDocumentsDialog::count()
{
    m_takeover = takeOver(m_workspace.evidence(), rows(), m_assessment.value_or(AssessmentId()));
    m_summary->setText(summary());
    const int documents = static_cast<int>(m_takeover.documents.size());
    m_accept->setText(tr("&Add %n document(s)", nullptr, documents));
    m_accept->setEnabled(documents > 0);
    showState();
}

/// What has been set about many documents must not be lost by one key.
void ImportDocumentsDialog::reject()
{
    const QString question = tr("Nothing of this list has been added yet, and what you set in it would be lost.");
    if (!m_isChanged || Prompts::instance().confirm(this, windowTitle(), question, tr("Discard the list")))
        QDialog::reject();
}

void ImportDocumentsDialog::accept()
{
    count(); // What was looked at since counts as confirmed.
    QDialog::accept();
}

std::vector<int> ImportDocumentsDialog::chosen() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_table->chosenRows())
        rows.push_back(index.row());
    return rows;
}

bool ImportDocumentsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (watched == m_table && tableKey(key))
            return true;
        const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        if (watched == m_leaf && enter) {
            setLeafOfChosen();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

bool ImportDocumentsDialog::tableKey(const QKeyEvent &key)
{
    if (key.matches(QKeySequence::Paste))
        pasteColumn();
    else if (key.key() == Qt::Key_Space && key.modifiers() == Qt::NoModifier)
        toggleChosen();
    else
        return false;
    return true;
}

void ImportDocumentsDialog::toggleChosen()
{
    const auto rows = chosen();
    const bool someTaken = std::any_of(rows.begin(), rows.end(), [this](int row) { return m_model->rows()[static_cast<std::size_t>(row)].isTaken; });
    m_model->take(rows, !someTaken);
}

void ImportDocumentsDialog::leaveOutChosen()
{
    m_model->take(chosen(), false);
}

void ImportDocumentsDialog::setLeafOfChosen()
{
    const Item *leaf = m_model->leafOfText(meantBy(m_leaf->text(), m_model->leafTexts()));
    if (!leaf)
        return m_complaint->say(tr("“%1” is found in no row that is scored.").arg(m_leaf->text()));
    m_complaint->say({});
    m_model->setLeaf(chosen(), leaf->id);
    m_leaf->setText(leaf->code + u' ' + leaf->title);
    m_table->setFocus();
}

void ImportDocumentsDialog::clearLeafOfChosen()
{
    m_model->setLeaf(chosen(), std::nullopt);
    m_table->setFocus();
}

void ImportDocumentsDialog::openCurrent()
{
    const int row = m_table->currentIndex().row();
    if (row >= 0 && !rows()[static_cast<std::size_t>(row)].document.attachments.empty())
        openDocument(m_workspace, this, rows()[static_cast<std::size_t>(row)].document);
}

void ImportDocumentsDialog::pasteColumn()
{
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    if (!copied || !copied->hasText() || !m_table->currentIndex().isValid())
        return;
    const Status status = m_model->paste(m_table->currentIndex(), copied->text());
    m_complaint->say(status ? QString() : status.error().message);
}

void ImportDocumentsDialog::showRemarks()
{
    QStringList parts;
    if (!m_refusals.isEmpty())
        parts << tr("Not taken:") + u'\n' + listed(m_refusals);
    if (!m_remarks.isEmpty())
        parts << listed(m_remarks);
    Prompts::instance().showMessage(this, tr("Remarks"), parts.join(QStringLiteral("\n\n")));
}

void ImportDocumentsDialog::showCurrent()
{
    const int row = m_table->currentIndex().row();
    const Evidence *document = row >= 0 ? &rows()[static_cast<std::size_t>(row)].document : nullptr;
    m_preview->show(document && !document->attachments.empty() ? document : nullptr);
    // Looked at is what is chosen alone, by somebody.
    if (document && isVisible() && chosen().size() <= 1)
        m_model->confirm(row);
    m_complaint->say({});
}

QString ImportDocumentsDialog::summary() const
{
    QStringList parts{tr("%n row(s).", nullptr, static_cast<int>(rows().size()))};
    parts << tr("%n new document(s).", nullptr, m_takeover.added);
    if (m_takeover.completed > 0)
        parts << tr("%n document(s) completed.", nullptr, m_takeover.completed);
    if (m_assessment) {
        parts << tr("%n citation(s).", nullptr, m_takeover.cited);
        if (const int without = newWithoutLeaf(); without > 0)
            parts << tr("%n row(s) without a row that they prove.", nullptr, without);
    }
    if (m_leftOut > 0)
        parts << tr("%n hidden or temporary file(s) left aside.", nullptr, m_leftOut);
    return parts.join(u' ') + u'\n' + tr("What was read from the documents is a proposal: rows that nobody looks at here stay marked as to be confirmed. F2 or typing changes a cell, Space leaves a row out, Ctrl+V pastes down a column.");
}

/// Rows that somebody has to give a leaf; where the document is here already, nobody has to.
int ImportDocumentsDialog::newWithoutLeaf() const
{
    int count = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const IncomingDocument &one = rows()[static_cast<std::size_t>(row)];
        count += one.isTaken && !one.leaf && !m_model->knownDocumentOf(row) ? 1 : 0;
    }
    return count;
}

void ImportDocumentsDialog::showState()
{
    const auto chosenRows = chosen();
    const bool some = !chosenRows.empty();
    const bool someTaken = std::any_of(chosenRows.begin(), chosenRows.end(), [this](int row) { return rows()[static_cast<std::size_t>(row)].isTaken; });
    m_toggle->setText(some && !someTaken ? tr("&Take") : tr("&Leave out"));
    m_toggle->setEnabled(some);
    m_setLeaf->setEnabled(some);
    m_clearLeaf->setEnabled(some);
    const int row = m_table->currentIndex().row();
    m_open->setEnabled(row >= 0 && !rows()[static_cast<std::size_t>(row)].document.attachments.empty());
}

} // namespace parindex
