// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidencepage.h"

#include "ui/attachfiles.h"
#include "ui/dialogs/evidencedialog.h"
#include "ui/models/evidencefiltermodel.h"
#include "ui/models/evidencemodel.h"
#include "ui/openattachment.h"
#include "ui/prompts.h"
#include "ui/widgets/documentpreview.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>

namespace parindex {

EvidencePage::EvidencePage(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new EvidenceModel(session, this)), m_filter(new EvidenceFilterModel(this)),
      m_query(new QLineEdit(this)), m_uncited(new QCheckBox(this)), m_withoutFile(new QCheckBox(this)), m_count(new QLabel(this)),
      m_table(new QTableView(this)), m_preview(new DocumentPreview(this)),
      m_addFiles(addButton("addFiles", "attach", &EvidencePage::addFiles)),
      m_addDocument(addButton("addDocument", "new", &EvidencePage::addDocument)), m_edit(addButton("editDocument", "evidence", &EvidencePage::edit)),
      m_open(addButton("openDocument", "external", &EvidencePage::open)), m_goTo(addButton("goToItem", "scoring", &EvidencePage::goToItem)),
      m_remove(addButton("removeDocument", "remove", &EvidencePage::remove))
{
    layOut();
    connectInputs();
    setAcceptDrops(true);
    retranslate();
}

QPushButton *EvidencePage::addButton(const char *name, const char *icon, void (EvidencePage::*action)())
{
    auto *button = new QPushButton(QIcon(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(icon))), QString(), this);
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, this, action);
    return button;
}

void EvidencePage::layOut()
{
    m_query->setObjectName(QStringLiteral("evidenceQuery"));
    m_query->setClearButtonEnabled(true);
    m_uncited->setObjectName(QStringLiteral("uncitedOnly"));
    m_withoutFile->setObjectName(QStringLiteral("withoutFileOnly"));
    m_filter->setSourceModel(m_model);
    m_table->setObjectName(QStringLiteral("evidenceTable"));
    m_table->setModel(m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(EvidenceModel::DateColumn, Qt::AscendingOrder);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(EvidenceModel::AbstractColumn, QHeaderView::Stretch);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    const std::pair<int, int> widths[] = {{EvidenceModel::NumberColumn, 15}, {EvidenceModel::DateColumn, 11}, {EvidenceModel::IssuerColumn, 18},
                                          {EvidenceModel::KindColumn, 11}, {EvidenceModel::FileColumn, 16}, {EvidenceModel::PagesColumn, 7},
                                          {EvidenceModel::DigestColumn, 10}, {EvidenceModel::UsedColumn, 16}};
    for (const auto &[column, digits] : widths)
        m_table->setColumnWidth(column, digit * digits);

    auto *filters = new QHBoxLayout;
    filters->addWidget(m_query, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_uncited, m_withoutFile, m_count})
        filters->addWidget(widget);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 2);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_addFiles, m_addDocument, m_edit, m_open, m_goTo, m_remove})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addLayout(filters);
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
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EvidencePage::showPreview);
    connect(m_table, &QTableView::activated, this, &EvidencePage::edit);
}

const Evidence *EvidencePage::current() const
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    return index.isValid() && m_table->selectionModel()->hasSelection() ? m_model->evidenceAt(index.row()) : nullptr;
}

void EvidencePage::addFiles()
{
    attachFiles(m_session, this, Prompts::instance().openFileNames(this, tr("Add files"), {}, tr("All files (*)")), nullptr);
}

void EvidencePage::addDocument()
{
    EvidenceDialog::edit(m_session, Evidence(), this);
}

void EvidencePage::edit()
{
    const Evidence *evidence = current();
    if (evidence && !m_session.workspace().isReadOnly())
        EvidenceDialog::edit(m_session, *evidence, this);
}

void EvidencePage::open()
{
    const Evidence *evidence = current();
    if (!evidence || evidence->attachments.empty())
        return;
    if (const Status status = openAttachment(m_session.workspace(), evidence->attachments.front()); !status)
        Prompts::instance().showError(this, status.error());
}

void EvidencePage::remove()
{
    std::vector<Workspace::EvidenceChange> changes;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        changes.push_back({m_model->evidenceAt(m_filter->mapToSource(row).row())->id, std::nullopt});
    const int count = static_cast<int>(changes.size());
    m_session.changeEvidence(std::move(changes), tr("removing %n document(s)", nullptr, count));
}

void EvidencePage::goToItem()
{
    const Evidence *evidence = current();
    if (!evidence || evidence->citations.empty())
        return;
    const Citation citation = evidence->citations.front();
    m_session.setAssessment(citation.assessment);
    emit m_session.itemRequested(citation.item);
}

void EvidencePage::showPreview()
{
    const Evidence *evidence = current();
    const bool writable = !m_session.workspace().isReadOnly();
    m_addFiles->setEnabled(writable);
    m_addDocument->setEnabled(writable);
    m_edit->setEnabled(evidence && writable);
    m_open->setEnabled(evidence && !evidence->attachments.empty());
    m_goTo->setEnabled(evidence && !evidence->citations.empty());
    m_remove->setEnabled(evidence && writable);
    if (!isVisible())
        return;
    const Citation *citation = evidence && !evidence->citations.empty() ? &evidence->citations.front() : nullptr;
    m_preview->show(m_session.workspace(), evidence, citation ? std::max(1, citation->page.section(u'-', 0, 0).toInt()) : 1);
}

void EvidencePage::showCount()
{
    const int shown = m_filter->rowCount();
    const int all = m_model->rowCount();
    m_count->setText(shown == all ? tr("%n document(s)", nullptr, all) : tr("%1 of %n document(s)", nullptr, all).arg(shown));
    showPreview();
}

void EvidencePage::focusFilter()
{
    m_query->setFocus(Qt::ShortcutFocusReason);
    m_query->selectAll();
}

void EvidencePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showPreview();
}

void EvidencePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_session.workspace().isReadOnly() && canAttach(*event->mimeData()))
        event->acceptProposedAction();
}

void EvidencePage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    attachData(m_session, this, *event->mimeData(), nullptr);
}

void EvidencePage::keyPressEvent(QKeyEvent *event)
{
    const QMimeData *clipboard = QApplication::clipboard()->mimeData();
    if (event->matches(QKeySequence::Paste) && clipboard && canAttach(*clipboard) && !m_session.workspace().isReadOnly())
        attachData(m_session, this, *clipboard, nullptr);
    else if (event->matches(QKeySequence::Delete) && m_remove->isEnabled())
        remove();
    else
        QWidget::keyPressEvent(event);
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
    m_uncited->setText(tr("Proves nothing yet"));
    m_withoutFile->setText(tr("Without file"));
    m_table->setAccessibleName(tr("Documents"));
    m_addFiles->setText(tr("Add files…"));
    m_addDocument->setText(tr("New document…"));
    m_edit->setText(tr("Edit…"));
    m_open->setText(tr("Open"));
    m_goTo->setText(tr("Show the row it proves"));
    m_remove->setText(tr("Remove"));
    m_model->retranslate();
    showCount();
}

} // namespace parindex
