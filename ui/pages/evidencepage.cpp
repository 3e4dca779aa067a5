// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidencepage.h"

#include "core/domain/evidencechecklist.h"
#include "ui/attachfiles.h"
#include "ui/dialogs/evidencedialog.h"
#include "ui/models/evidencefiltermodel.h"
#include "ui/models/evidencemodel.h"
#include "ui/openattachment.h"
#include "ui/widgets/documentpreview.h"
#include "ui/widgets/documenttable.h"
#include "ui/widgets/filedroparea.h"
#include "ui/widgets/flowlayout.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QCursor>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>

#include <algorithm>

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
      m_query(new QLineEdit(this)), m_uncited(new QCheckBox(this)), m_withoutFile(new QCheckBox(this)), m_count(new QLabel(this)), m_years(new QLabel(this)),
      m_table(new DocumentTable(this)), m_preview(new DocumentPreview(session.workspace(), this)), m_usage(new QLabel(this)),
      m_addFiles(addButton("addFiles", "attach", &EvidencePage::addFiles)),
      m_addDocument(addButton("addDocument", "new", &EvidencePage::addDocument)), m_edit(addButton("editDocument", "evidence", &EvidencePage::edit)),
      m_open(addButton("openDocument", "external", &EvidencePage::open)), m_goTo(addButton("goToItem", "scoring", &EvidencePage::goToItem)),
      m_remove(addButton("removeDocument", "remove", &EvidencePage::remove))
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
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(EvidenceModel::DateColumn, Qt::DescendingOrder);
    m_table->setColumnDigits({{EvidenceModel::NumberColumn, 13}, {EvidenceModel::DateColumn, 10}, {EvidenceModel::IssuerColumn, 15},
                              {EvidenceModel::KindColumn, 10}, {EvidenceModel::FileColumn, 14}, {EvidenceModel::PagesColumn, 6},
                              {EvidenceModel::DigestColumn, 9}, {EvidenceModel::UsedColumn, 11}});
    m_table->setWideColumn(EvidenceModel::AbstractColumn, 26);
    // Where a document is used is what is asked for most: on a small screen the rest may scroll.
    m_table->horizontalHeader()->moveSection(EvidenceModel::UsedColumn, EvidenceModel::FileColumn);
}

void EvidencePage::layOut()
{
    m_query->setObjectName(QStringLiteral("evidenceQuery"));
    m_query->setClearButtonEnabled(true);
    m_query->setAcceptDrops(false); // Files that are dropped on it are meant for the page.
    m_uncited->setObjectName(QStringLiteral("uncitedOnly"));
    m_withoutFile->setObjectName(QStringLiteral("withoutFileOnly"));
    m_count->setObjectName(QStringLiteral("documentCount"));
    m_years->setObjectName(QStringLiteral("yearCounts"));
    m_years->setTextFormat(Qt::PlainText);
    m_years->setWordWrap(true);
    m_usage->setObjectName(QStringLiteral("documentUsage"));
    m_usage->setTextFormat(Qt::PlainText);
    m_usage->setWordWrap(true);

    auto *filters = new QHBoxLayout;
    filters->addWidget(m_query, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_uncited, m_withoutFile, m_count})
        filters->addWidget(widget);
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
    for (QPushButton *button : {m_addFiles, m_addDocument, m_edit, m_open, m_goTo, m_remove})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addLayout(filters);
    layout->addWidget(m_years);
    layout->addWidget(splitter, 1);
    layout->addLayout(buttons);
}

void EvidencePage::connectInputs()
{
    connect(m_query, &QLineEdit::textChanged, m_filter, &EvidenceFilterModel::setQuery);
    connect(m_uncited, &QCheckBox::toggled, m_filter, &EvidenceFilterModel::setOnlyUncited);
    connect(m_withoutFile, &QCheckBox::toggled, m_filter, &EvidenceFilterModel::setOnlyWithoutFile);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, this, &EvidencePage::showCount);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &EvidencePage::showCount);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EvidencePage::showChosen);
    connect(m_table, &DocumentTable::activated, this, &EvidencePage::activate);
    connect(m_table, &DocumentTable::removeRequested, this, &EvidencePage::remove);
    connect(&m_session, &Session::evidenceChanged, this, &EvidencePage::showChosen);
    connect(&m_session, &Session::evidenceChanged, this, &EvidencePage::showYears);
    connect(&m_session, &Session::assessmentChanged, this, &EvidencePage::showYears);
    auto *dropArea = new FileDropArea(this, [this] { return isWritable(); });
    connect(dropArea, &FileDropArea::arrived, this, [this](const Attachable &what) { choose(attachData(m_session, this, what, nullptr)); });
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
        clearFilter(); // Who adds a document wants to see it.
    m_table->setCurrentIndex(m_filter->mapFromSource(index));
}

void EvidencePage::clearFilter()
{
    m_query->clear();
    m_uncited->setChecked(false);
    m_withoutFile->setChecked(false);
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
    choose(chooseAndAttach(m_session, this, nullptr));
}

void EvidencePage::addDocument()
{
    choose(EvidenceDialog::edit(m_session, Evidence(), this));
}

void EvidencePage::edit()
{
    const Evidence *evidence = current();
    if (evidence && isWritable())
        EvidenceDialog::edit(m_session, *evidence, this);
}

void EvidencePage::open()
{
    if (const Evidence *evidence = current())
        openDocument(m_session.workspace(), this, *evidence);
}

void EvidencePage::remove()
{
    if (!isWritable())
        return;
    std::vector<Workspace::EvidenceChange> changes;
    for (const QModelIndex &row : m_table->chosenRows())
        changes.push_back({m_model->evidenceAt(m_filter->mapToSource(row).row())->id, std::nullopt});
    const int count = static_cast<int>(changes.size());
    m_session.changeEvidence(std::move(changes), tr("removing %n document(s)", nullptr, count));
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
    m_addFiles->setEnabled(isWritable());
    m_addDocument->setEnabled(isWritable());
    m_edit->setEnabled(evidence && isWritable());
    m_open->setEnabled(evidence && !evidence->attachments.empty());
    m_goTo->setEnabled(evidence && !evidence->citations.empty());
    m_remove->setEnabled(evidence && isWritable());
    m_usage->setText(evidence ? evidence->label() + QStringLiteral(" · ") + m_model->usage(*evidence) : QString());
    if (isVisible())
        m_preview->show(evidence, evidence ? pageToShow(*evidence) : 1);
}

void EvidencePage::showCount()
{
    const int shown = m_filter->rowCount();
    const int all = m_model->rowCount();
    m_count->setText(shown == all ? tr("%n document(s)", nullptr, all) : tr("%1 of %n document(s)", nullptr, all).arg(shown));
    m_table->setEmptyText(all > 0 ? tr("No document matches the filter.") : isWritable() ? tr("Drag files here, paste them with Ctrl+V, or press “Add files”.") : tr("No documents."));
    showChosen();
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
    m_query->setFocus(Qt::ShortcutFocusReason);
    m_query->selectAll();
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
    m_query->setPlaceholderText(tr("Filter: number, abstract, issuer, file, code (no accents needed)"));
    m_query->setAccessibleName(tr("Filter the documents"));
    m_uncited->setText(tr("Not used yet"));
    m_uncited->setToolTip(tr("Only documents that no row of the criteria cites"));
    m_withoutFile->setText(tr("Without file"));
    m_withoutFile->setToolTip(tr("Only documents whose file is not attached yet"));
    m_table->setAccessibleName(tr("Documents"));
    m_addFiles->setText(tr("Add files…"));
    m_addDocument->setText(tr("New document…"));
    m_addDocument->setToolTip(tr("A document whose file will come later"));
    m_edit->setText(tr("Edit…"));
    m_open->setText(tr("Open"));
    m_open->setToolTip(tr("Open a copy of the file for reading"));
    m_goTo->setText(tr("Show the row it proves"));
    m_remove->setText(tr("Remove"));
    m_remove->setToolTip(tr("Remove the document; Undo brings it back (Del)"));
    m_model->retranslate();
    showYears();
    showCount();
}

} // namespace parindex
