// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/evidencelist.h"

#include "ui/dialogs/chooseevidencedialog.h"
#include "ui/dialogs/evidencedialog.h"
#include "ui/importdocuments.h"
#include "ui/models/citationmodel.h"
#include "ui/openattachment.h"
#include "ui/widgets/documenttable.h"
#include "ui/widgets/filedroparea.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/requirementline.h"

#include <QBoxLayout>
#include <QEvent>
#include <QToolButton>

#include <algorithm>

namespace parindex {

EvidenceList::EvidenceList(Session &session, QWidget *parent, QWidget *dropArea)
    : QWidget(parent), m_session(session), m_model(new CitationModel(session, this)), m_table(new DocumentTable(this)),
      m_attach(iconButton("attachFiles", "attach", this, &EvidenceList::attach)), m_cite(iconButton("citeExisting", "search", this, &EvidenceList::citeExisting)),
      m_edit(iconButton("editEvidence", "evidence", this, &EvidenceList::edit)), m_look(iconButton("lookIntoEvidence", "preview", this, &EvidenceList::look)), m_open(iconButton("openEvidence", "external", this, &EvidenceList::open)),
      m_remove(iconButton("removeCitation", "remove", this, &EvidenceList::removeCitations))
{
    layOut();
    const auto *drops = new FileDropArea(dropArea ? dropArea : this, [this] { return isWritable(); });
    connect(drops, &FileDropArea::arrived, this, [this](const Attachable &what) {
        if (isWritable())
            choose(bringIn(m_session, this, what, m_session.currentItem()));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EvidenceList::showState);
    connect(m_table, &DocumentTable::activated, this, &EvidenceList::activate);
    connect(m_table, &DocumentTable::removeRequested, this, &EvidenceList::removeCitations);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &EvidenceList::showState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &EvidenceList::showState);
    connect(&session, &Session::evidenceChanged, this, &EvidenceList::showState);
    retranslate();
}

void EvidenceList::layOut()
{
    m_table->setObjectName(QStringLiteral("citationTable"));
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked | QAbstractItemView::AnyKeyPressed);
    m_table->setColumnDigits({{CitationModel::NumberColumn, 14}, {CitationModel::SectionColumn, 10}, {CitationModel::PageColumn, 6},
                              {CitationModel::DateColumn, 11}, {CitationModel::IssuerColumn, 18}, {CitationModel::FileColumn, 22}});
    m_table->setWideColumn(CitationModel::AbstractColumn, 21);
    constexpr int FewestLines = 5;
    m_table->setMinimumHeight(fontMetrics().lineSpacing() * FewestLines);

    auto *buttons = new FlowLayout;
    for (QToolButton *button : {m_attach, m_cite, m_edit, m_look, m_open, m_remove})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addLayout(buttons);
    layout->addWidget(new RequirementLine(m_session, this));
    layout->addWidget(m_table, 1);
}

bool EvidenceList::isWritable() const
{
    const Item *item = m_session.currentItem();
    return item && m_session.view().framework.isLeaf(item->id) && m_session.canCite();
}

std::vector<const Evidence *> EvidenceList::chosen() const
{
    std::vector<const Evidence *> documents;
    for (const QModelIndex &row : m_table->chosenRows()) {
        if (const Evidence *evidence = m_model->evidenceAt(row.row()))
            documents.push_back(evidence);
    }
    return documents;
}

const Evidence *EvidenceList::current() const
{
    const auto documents = chosen();
    return documents.empty() ? nullptr : documents.front();
}

void EvidenceList::choose(const std::vector<EvidenceId> &ids)
{
    const int row = ids.empty() ? -1 : m_model->rowOf(ids.front());
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, CitationModel::SectionColumn));
}

void EvidenceList::activate(const QModelIndex &index)
{
    if (index.flags().testFlag(Qt::ItemIsEditable))
        m_table->edit(index);
    else if (index.column() == CitationModel::FileColumn || !isWritable())
        open();
    else
        edit();
}

void EvidenceList::attach()
{
    choose(chooseAndBringIn(m_session, this, m_session.currentItem()));
}

void EvidenceList::citeExisting()
{
    ChooseEvidenceDialog dialog(m_session, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    std::vector<Workspace::EvidenceChange> changes;
    const auto ids = dialog.chosen();
    for (const EvidenceId id : ids) {
        Evidence cited = *m_session.workspace().findEvidence(id);
        cited.citations.push_back({*m_session.assessment(), *m_session.item(), {}, {}});
        changes.push_back({id, std::move(cited)});
    }
    if (m_session.changeEvidence(std::move(changes), tr("citing %n document(s)", nullptr, int(ids.size()))))
        choose(ids);
}

void EvidenceList::edit()
{
    if (const Evidence *evidence = current())
        EvidenceDialog::edit(m_session, *evidence, this);
}

void EvidenceList::open()
{
    if (const Evidence *evidence = current())
        openDocument(m_session.workspace(), this, *evidence);
}

void EvidenceList::look()
{
    if (const Evidence *evidence = current())
        emit m_session.documentRequested(evidence->id);
}

void EvidenceList::removeCitations()
{
    if (!isWritable())
        return;
    std::vector<Workspace::EvidenceChange> changes;
    for (const Evidence *evidence : chosen()) {
        Evidence changed = *evidence;
        std::erase_if(changed.citations, [&](const Citation &citation) {
            return citation.assessment == m_session.assessment() && citation.item == *m_session.item();
        });
        changes.push_back({evidence->id, std::move(changed)});
    }
    const int count = static_cast<int>(changes.size());
    m_session.changeEvidence(std::move(changes), tr("no longer citing %n document(s)", nullptr, count));
}

void EvidenceList::focusDocument(std::optional<EvidenceId> document)
{
    if (document)
        choose({*document});
    if (document || !m_attach->isEnabled())
        m_table->setFocus(Qt::ShortcutFocusReason);
    else
        m_attach->setFocus(Qt::ShortcutFocusReason);
}

void EvidenceList::showState()
{
    const Evidence *evidence = current();
    const bool writable = isWritable();
    m_attach->setEnabled(writable);
    m_cite->setEnabled(writable && !m_session.workspace().evidence().empty());
    m_edit->setEnabled(evidence && writable);
    m_look->setEnabled(evidence && !evidence->attachments.empty());
    m_open->setEnabled(evidence && !evidence->attachments.empty());
    m_remove->setEnabled(evidence && writable);
    m_table->setEmptyText(writable ? tr("Drag files here, paste them with Ctrl+V, or press “Add files”.") : tr("No documents."));
}

void EvidenceList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EvidenceList::retranslate()
{
    m_table->setAccessibleName(tr("Documents of this row"));
    m_attach->setText(tr("Add files…"));
    m_attach->setToolTip(tr("Add files from this computer as documents that prove this row"));
    m_cite->setText(tr("Cite…"));
    m_cite->setToolTip(tr("Cite a document that is already in this workspace"));
    m_edit->setText(tr("Edit…"));
    m_edit->setToolTip(tr("Number, date, issuer, abstract and files of the document"));
    m_look->setText(tr("See the page"));
    m_look->setToolTip(tr("Show the document at the cited page, on the page of all documents"));
    m_open->setText(tr("Open"));
    m_open->setToolTip(tr("Open a copy of the file for reading"));
    m_remove->setText(tr("Remove"));
    m_remove->setToolTip(tr("No longer cite the document here; the document itself stays (Del)"));
    m_model->retranslate();
    showState();
}

} // namespace parindex
