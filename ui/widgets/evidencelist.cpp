// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/evidencelist.h"

#include "ui/attachfiles.h"
#include "ui/dialogs/chooseevidencedialog.h"
#include "ui/dialogs/evidencedialog.h"
#include "ui/models/citationmodel.h"
#include "ui/openattachment.h"
#include "ui/prompts.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>

namespace parindex {

EvidenceList::EvidenceList(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new CitationModel(session, this)), m_table(new QTableView(this)),
      m_hint(new QLabel(this)), m_attach(addButton("attachFiles", "attach", &EvidenceList::attach)),
      m_cite(addButton("citeExisting", "search", &EvidenceList::citeExisting)), m_edit(addButton("editEvidence", "evidence", &EvidenceList::edit)),
      m_open(addButton("openEvidence", "external", &EvidenceList::open)), m_remove(addButton("removeCitation", "remove", &EvidenceList::removeCitation))
{
    layOut();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EvidenceList::showState);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!index.flags().testFlag(Qt::ItemIsEditable))
            open();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &EvidenceList::showState);
    connect(&session, &Session::itemChanged, this, &EvidenceList::showState);
    setAcceptDrops(true);
    retranslate();
}

QPushButton *EvidenceList::addButton(const char *name, const char *icon, void (EvidenceList::*action)())
{
    auto *button = new QPushButton(QIcon(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(icon))), QString(), this);
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, this, action);
    return button;
}

void EvidenceList::layOut()
{
    m_table->setObjectName(QStringLiteral("citationTable"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked | QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(fontMetrics().lineSpacing() * 5);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(CitationModel::AbstractColumn, QHeaderView::Stretch);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    m_table->setColumnWidth(CitationModel::NumberColumn, digit * 14);
    m_table->setColumnWidth(CitationModel::DateColumn, digit * 11);
    m_table->setColumnWidth(CitationModel::SectionColumn, digit * 9);
    m_table->setColumnWidth(CitationModel::PageColumn, digit * 7);
    m_table->setColumnWidth(CitationModel::FileColumn, digit * 12);
    m_hint->setObjectName(QStringLiteral("evidenceHint"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);

    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_attach, m_cite, m_edit, m_open, m_remove})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_hint);
    layout->addLayout(buttons);
}

bool EvidenceList::isWritable() const
{
    const Item *item = m_session.currentItem();
    return item && m_session.view().framework.isLeaf(item->id) && !m_session.workspace().isReadOnly();
}

const Evidence *EvidenceList::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_model->evidenceAt(rows.front().row());
}

void EvidenceList::attach()
{
    const QStringList paths = Prompts::instance().openFileNames(this, tr("Add files"), {}, tr("Documents (*.pdf *.doc *.docx *.odt *.xls *.xlsx *.ods *.png *.jpg *.jpeg *.tif *.tiff *.txt *.zip);;All files (*)"));
    attachFiles(m_session, this, paths, m_session.currentItem());
}

void EvidenceList::citeExisting()
{
    ChooseEvidenceDialog dialog(m_session, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    std::vector<Workspace::EvidenceChange> changes;
    for (const EvidenceId id : dialog.chosen()) {
        const Evidence *evidence = m_session.workspace().findEvidence(id);
        if (!evidence || evidence->citationOf(*m_session.assessment(), *m_session.item()))
            continue;
        Evidence cited = *evidence;
        cited.citations.push_back({*m_session.assessment(), *m_session.item(), {}, {}});
        changes.push_back({id, std::move(cited)});
    }
    m_session.changeEvidence(std::move(changes), tr("citing documents"));
}

void EvidenceList::edit()
{
    if (const Evidence *evidence = selected())
        EvidenceDialog::edit(m_session, *evidence, this);
}

void EvidenceList::open()
{
    const Evidence *evidence = selected();
    if (!evidence || evidence->attachments.empty())
        return;
    if (const Status status = openAttachment(m_session.workspace(), evidence->attachments.front()); !status)
        Prompts::instance().showError(this, status.error());
}

void EvidenceList::removeCitation()
{
    const Evidence *evidence = selected();
    if (!evidence || !isWritable())
        return;
    Evidence changed = *evidence;
    std::erase_if(changed.citations, [&](const Citation &citation) {
        return citation.assessment == m_session.assessment() && citation.item == *m_session.item();
    });
    m_session.changeEvidence({{evidence->id, std::move(changed)}}, tr("no longer citing %1").arg(evidence->label()));
}

void EvidenceList::paste()
{
    const QMimeData *clipboard = QApplication::clipboard()->mimeData();
    if (clipboard && isWritable() && canAttach(*clipboard))
        attachData(m_session, this, *clipboard, m_session.currentItem());
}

void EvidenceList::dragEnterEvent(QDragEnterEvent *event)
{
    if (!isWritable() || !canAttach(*event->mimeData()))
        return;
    event->acceptProposedAction();
    m_table->setBackgroundRole(QPalette::Highlight);
    m_hint->setVisible(true);
}

void EvidenceList::dragLeaveEvent(QDragLeaveEvent *)
{
    m_table->setBackgroundRole(QPalette::Base);
    showState();
}

void EvidenceList::dropEvent(QDropEvent *event)
{
    dragLeaveEvent(nullptr);
    event->acceptProposedAction();
    attachData(m_session, this, *event->mimeData(), m_session.currentItem());
}

void EvidenceList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->matches(QKeySequence::Delete))
        removeCitation();
    else
        QWidget::keyPressEvent(event);
}

void EvidenceList::showState()
{
    const Evidence *evidence = selected();
    const bool writable = isWritable();
    m_attach->setEnabled(writable);
    m_cite->setEnabled(writable && !m_session.workspace().evidence().empty());
    m_edit->setEnabled(evidence && writable);
    m_open->setEnabled(evidence && !evidence->attachments.empty());
    m_remove->setEnabled(evidence && writable);
    m_hint->setVisible(m_model->rowCount() == 0);
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
    m_hint->setText(tr("Drop files here, paste them with Ctrl+V, or press “Add files”."));
    m_attach->setText(tr("Add files…"));
    m_cite->setText(tr("Cite…"));
    m_cite->setToolTip(tr("Cite a document that is already in this workspace"));
    m_edit->setText(tr("Edit…"));
    m_open->setText(tr("Open"));
    m_remove->setText(tr("Remove"));
    m_remove->setToolTip(tr("No longer cite the document here; the document itself stays"));
    m_model->retranslate();
    showState();
}

} // namespace parindex
