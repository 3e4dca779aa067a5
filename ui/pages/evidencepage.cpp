// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidencepage.h"

#include "core/domain/evidencechecklist.h"
#include "core/workspace/search.h"
#include "ui/delegates/hitdelegate.h"
#include "ui/dialogs/bindialog.h"
#include "ui/dialogs/bulkeditdialog.h"
#include "ui/dialogs/evidencedialog.h"
#include "ui/dialogs/requirementmatrixdialog.h"
#include "ui/exportevidence.h"
#include "ui/importdocuments.h"
#include "ui/models/evidencefiltermodel.h"
#include "ui/models/evidencemodel.h"
#include "ui/openattachment.h"
#include "ui/widgets/documentfilterbar.h"
#include "ui/widgets/documentpreview.h"
#include "ui/widgets/documenttable.h"
#include "ui/widgets/filedroparea.h"
#include "ui/widgets/flowlayout.h"

#include <QBoxLayout>
#include <QCursor>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>

#include <algorithm>
#include <utility>

namespace parindex {

namespace {

/// The number that a page begins with: 5 of "5-7"; nothing of "phụ lục".
std::optional<int> firstPage(const Citation *citation)
{
    if (!citation)
        return std::nullopt;
    const QString &page = citation->page;
    const auto end = std::find_if(page.begin(), page.end(), [](QChar c) { return !c.isDigit(); });
    const int number = page.left(end - page.begin()).toInt();
    return number > 0 ? std::optional(number) : std::nullopt;
}

} // namespace

EvidencePage::EvidencePage(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new EvidenceModel(session, this)), m_filter(new EvidenceFilterModel(this)),
      m_years(new QLabel(this)), m_table(new DocumentTable(this)), m_hits(new HitDelegate(this)), m_filters(new DocumentFilterBar(*m_model, *m_filter, *m_table, this)), m_preview(new DocumentPreview(session.workspace(), this)), m_usage(new QLabel(this)),
      m_addFiles(addButton("addFiles", "attach", &EvidencePage::addFiles)),
      m_addFolder(addButton("addFolder", "open", &EvidencePage::addFolder)),
      m_addDocument(addButton("addDocument", "new", &EvidencePage::addDocument)), m_edit(addButton("editDocument", "evidence", &EvidencePage::edit)),
      m_open(addButton("openDocument", "external", &EvidencePage::open)),
      m_confirm(addButton("confirmDocument", "ok", &EvidencePage::confirm)), m_goTo(addButton("goToItem", "scoring", &EvidencePage::goToItem)),
      m_remove(addButton("removeDocument", "remove", &EvidencePage::remove)), m_matrix(addButton("documentMatrix", "framework", &EvidencePage::showMatrix)),
      m_export(addButton("exportDocuments", "copy", &EvidencePage::exportFiles)), m_bin(addButton("documentBin", "backup", &EvidencePage::showBin))
{
    layOutTable();
    layOut();
    connectInputs();
    setFocusProxy(m_table);
    retranslate();
}

QPushButton *EvidencePage::addButton(const char *name, const char *icon, void (EvidencePage::*action)())
{
    auto *button = new QPushButton(QIcon(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(icon))), QString(), this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, action);
    return button;
}

void EvidencePage::layOutTable()
{
    m_filter->setSourceModel(m_model);
    m_table->setObjectName(QStringLiteral("evidenceTable"));
    m_table->setModel(m_filter);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setItemDelegate(m_hits);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(EvidenceModel::DateColumn, Qt::DescendingOrder);
    m_table->setColumnDigits({{EvidenceModel::NumberColumn, 13}, {EvidenceModel::DateColumn, 12}, {EvidenceModel::IssuerColumn, 14},
                              {EvidenceModel::KindColumn, 10}, {EvidenceModel::FileColumn, 14}, {EvidenceModel::PagesColumn, 6},
                              {EvidenceModel::DigestColumn, 9}, {EvidenceModel::UsedColumn, 10}, {EvidenceModel::StateColumn, 13}});
    m_table->setWideColumn(EvidenceModel::AbstractColumn, 22);
    // Where a document is used is what is asked for most: on a small screen the rest may scroll.
    m_table->horizontalHeader()->moveSection(EvidenceModel::UsedColumn, EvidenceModel::FileColumn);
    m_table->horizontalHeader()->moveSection(EvidenceModel::StateColumn, EvidenceModel::FileColumn + 1);
}

void EvidencePage::layOut()
{
    m_years->setObjectName(QStringLiteral("yearCounts"));
    m_years->setTextFormat(Qt::PlainText);
    m_years->setWordWrap(true);
    m_usage->setObjectName(QStringLiteral("documentUsage"));
    m_usage->setTextFormat(Qt::PlainText);
    m_usage->setWordWrap(true);

    auto *right = new QWidget(this);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->addWidget(m_usage);
    rightLayout->addWidget(m_preview, 1);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("evidenceSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(right);
    constexpr int TableShare = 900;
    constexpr int PreviewShare = 370;
    splitter->setSizes({TableShare, PreviewShare});
    splitter->setStretchFactor(0, 1);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_addFiles, m_addFolder, m_addDocument, m_edit, m_confirm, m_open, m_goTo, m_remove, m_matrix, m_export, m_bin})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_filters);
    layout->addWidget(m_years);
    layout->addWidget(splitter, 1);
    layout->addLayout(buttons);
}

void EvidencePage::connectInputs()
{
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, this, &EvidencePage::showEmptyText);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &EvidencePage::showEmptyText);
    connect(m_filters, &DocumentFilterBar::queryChanged, this, &EvidencePage::search);
    connect(&m_session.search(), &Search::updated, this, [this] {
        // It comes after every change; without a query there is nothing to filter anew.
        if (!m_filters->query().isEmpty())
            search();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EvidencePage::showChosen);
    connect(m_table, &DocumentTable::activated, this, &EvidencePage::activate);
    connect(m_table, &DocumentTable::removeRequested, this, &EvidencePage::remove);
    connect(&m_session, &Session::evidenceChanged, this, &EvidencePage::showChosen);
    connect(&m_session, &Session::evidenceChanged, this, &EvidencePage::showYears);
    connect(&m_session, &Session::assessmentChanged, this, &EvidencePage::showYears);
    auto *dropArea = new FileDropArea(this, [this] { return isWritable(); });
    connect(dropArea, &FileDropArea::arrived, this, [this](const Attachable &what) { choose(bringIn(m_session, this, what, nullptr)); });
}

const Evidence *EvidencePage::current() const
{
    const QModelIndexList rows = m_table->chosenRows();
    return rows.isEmpty() ? nullptr : m_model->evidenceAt(m_filter->mapToSource(rows.front()).row());
}

void EvidencePage::choose(const std::vector<EvidenceId> &ids)
{
    const int row = ids.empty() ? -1 : m_model->rowOf(ids.front());
    if (row < 0)
        return;
    const QModelIndex index = m_model->index(row, EvidenceModel::NumberColumn);
    if (!m_filter->mapFromSource(index).isValid())
        m_filters->clear(); // Who adds a document wants to see it.
    m_table->setCurrentIndex(m_filter->mapFromSource(index));
}

void EvidencePage::activate(const QModelIndex &index)
{
    if (index.column() == EvidenceModel::UsedColumn && m_goTo->isEnabled())
        goToItem();
    else
        edit();
}

void EvidencePage::addFiles()
{
    choose(chooseAndBringIn(m_session, this, nullptr));
}

void EvidencePage::addFolder()
{
    choose(importFolder(m_session, this));
}

void EvidencePage::showMatrix()
{
    showRequirementMatrix(m_session, window());
}

void EvidencePage::exportFiles()
{
    exportEvidence(m_session, this);
}

void EvidencePage::addDocument()
{
    choose(EvidenceDialog::edit(m_session, Evidence(), this));
}

std::vector<EvidenceId> EvidencePage::chosen() const
{
    std::vector<EvidenceId> ids;
    for (const QModelIndex &row : m_table->chosenRows()) {
        // Null while the table has not yet followed what was removed.
        if (const Evidence *evidence = m_model->evidenceAt(m_filter->mapToSource(row).row()))
            ids.push_back(evidence->id);
    }
    return ids;
}

void EvidencePage::edit()
{
    const auto documents = chosen();
    if (documents.empty() || !isWritable())
        return;
    if (documents.size() == 1)
        EvidenceDialog::edit(m_session, *m_session.workspace().findEvidence(documents.front()), this);
    else
        BulkEditDialog(m_session, documents, this).exec();
}

void EvidencePage::confirm()
{
    std::vector<Workspace::EvidenceChange> changes;
    for (const EvidenceId id : chosen()) {
        Evidence confirmed = *m_session.workspace().findEvidence(id);
        if (std::exchange(confirmed.isProposed, false))
            changes.push_back({id, std::move(confirmed)});
    }
    const int count = int(changes.size());
    m_session.changeEvidence(std::move(changes), tr("confirming %n document(s)", nullptr, count));
}

void EvidencePage::open()
{
    if (const Evidence *evidence = current())
        openDocument(m_session.workspace(), this, *evidence);
}

void EvidencePage::remove()
{
    if (isWritable())
        m_session.removeDocuments(chosen());
}

void EvidencePage::showBin()
{
    BinDialog(m_session, this).exec();
}

void EvidencePage::showDocument(EvidenceId document, int page)
{
    choose({document});
    if (const Evidence *evidence = current(); evidence && page > 0)
        m_preview->show(evidence, page);
    m_table->setFocus(Qt::OtherFocusReason);
}

void EvidencePage::goToItem()
{
    const Evidence *evidence = current();
    if (!evidence || evidence->citations.empty())
        return;
    if (evidence->citations.size() == 1)
        return goTo(evidence->citations.front());
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("citedLeaves"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Citation &citation : evidence->citations) {
        if (const QString code = m_model->codeOf(citation); !code.isEmpty())
            menu->addAction(code, this, [this, citation] { goTo(citation); });
    }
    menu->popup(QCursor::pos());
}

void EvidencePage::goTo(const Citation &citation)
{
    m_session.setAssessment(citation.assessment);
    emit m_session.itemRequested(citation.item);
}

int EvidencePage::pageToShow(const Evidence &evidence) const
{
    const Item *leaf = m_session.currentItem();
    if (const auto page = firstPage(leaf ? evidence.citationOf(*m_session.assessment(), leaf->id) : nullptr))
        return *page;
    return firstPage(evidence.citations.empty() ? nullptr : &evidence.citations.front()).value_or(1);
}

void EvidencePage::showChosen()
{
    const Evidence *evidence = current();
    const auto documents = chosen();
    m_addFiles->setEnabled(isWritable());
    m_addFolder->setEnabled(isWritable());
    m_addDocument->setEnabled(isWritable());
    m_edit->setEnabled(evidence && isWritable());
    m_open->setEnabled(evidence && !evidence->attachments.empty());
    m_confirm->setEnabled(isWritable() && std::any_of(documents.begin(), documents.end(), [&](EvidenceId id) { return m_session.workspace().findEvidence(id)->isProposed; }));
    m_goTo->setEnabled(evidence && !evidence->citations.empty());
    m_remove->setEnabled(evidence && isWritable());
    const int inBin = int(m_session.workspace().bin().size());
    m_bin->setText(inBin > 0 ? tr("Bin (%1)…").arg(inBin) : tr("Bin…"));
    m_usage->setText(evidence ? evidence->label() + QStringLiteral(" · ") + m_model->usage(*evidence) : QString());
    if (isVisible())
        m_preview->show(evidence, evidence ? pageToShow(*evidence) : 1);
}

void EvidencePage::showEmptyText()
{
    const bool any = m_model->rowCount() > 0;
    m_table->setEmptyText(any ? tr("No document matches the filter.") : isWritable() ? tr("Drag files here, paste them with Ctrl+V, or press “Add files”.") : tr("No documents."));
    showChosen();
}

void EvidencePage::search()
{
    const QString query = m_filters->query();
    m_hits->setQuery(query);
    const auto found = query.isEmpty() ? std::vector<EvidenceId>() : m_session.search().documents(query);
    m_filter->setQuery(query, {found.begin(), found.end()});
    m_table->viewport()->update();
}

void EvidencePage::showYears()
{
    const auto id = m_session.assessment();
    const Continuation *continuation = id ? m_session.workspace().continuationOf(*id) : nullptr;
    m_years->setText(continuation ? documentCountsOf(m_session.workspace().evidence(), *continuation).sentence() : QString());
    m_years->setVisible(!m_years->text().isEmpty());
}

void EvidencePage::focusFilter()
{
    m_filters->focusQuery();
}

void EvidencePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showChosen();
}

void EvidencePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EvidencePage::retranslate()
{
    m_table->setAccessibleName(tr("Documents"));
    m_addFiles->setText(tr("Add files…"));
    m_addFolder->setText(tr("Add a folder…"));
    m_addFolder->setToolTip(tr("All files in a folder and below it, with the rows that their names say"));
    m_addDocument->setText(tr("New document…"));
    m_addDocument->setToolTip(tr("A document whose file will come later"));
    m_edit->setText(tr("Edit…"));
    m_edit->setToolTip(tr("Everything about the document; what several chosen ones are to share"));
    m_confirm->setText(tr("Confirm"));
    m_confirm->setToolTip(tr("Number, date and the rest were read from the document: say that they are right"));
    m_open->setText(tr("Open"));
    m_open->setToolTip(tr("Open a copy of the file for reading"));
    m_goTo->setText(tr("Show the row it proves"));
    m_remove->setText(tr("Remove"));
    m_remove->setToolTip(tr("Put the documents into the bin; Undo brings them back (Del)"));
    m_matrix->setText(tr("Matrix…"));
    m_matrix->setToolTip(tr("Which kinds of documents each row needs, has and lacks"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("The documents as a folder or zip, named by row and order"));
    m_bin->setToolTip(tr("Documents that were removed"));
    m_model->retranslate();
    showYears();
    showEmptyText();
}

} // namespace parindex
