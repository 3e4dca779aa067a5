// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lastyearpanel.h"

#include "ui/dialogs/evidencedialog.h"
#include "ui/models/checklistmodel.h"
#include "ui/openattachment.h"
#include "ui/widgets/documenttable.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/wrappedlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QToolButton>

#include <algorithm>

namespace parindex {

LastYearPanel::LastYearPanel(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new ChecklistModel(session, this)), m_facts(selectableLabel("lastYearFacts", this)),
      m_sentence(selectableLabel("lastYearSentence", this)), m_citeAgain(iconButton("citeAgain", "redo", this, &LastYearPanel::citeAgain)),
      m_addLike(iconButton("addLikeThis", "new", this, &LastYearPanel::addLike)), m_open(iconButton("openLastYear", "external", this, &LastYearPanel::open)),
      m_table(new DocumentTable(this))
{
    layOut();
    connect(&session, &Session::itemChanged, this, &LastYearPanel::refresh);
    connect(&session, &Session::assessmentChanged, this, &LastYearPanel::refresh);
    connect(&session, &Session::evidenceChanged, this, &LastYearPanel::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LastYearPanel::showState);
    connect(m_table, &DocumentTable::activated, this, &LastYearPanel::open);
    retranslate();
}

void LastYearPanel::layOut()
{
    m_table->setObjectName(QStringLiteral("checklistTable"));
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setColumnDigits({{ChecklistModel::DocumentColumn, 15}, {ChecklistModel::ThisYearColumn, 17}, {ChecklistModel::KindColumn, 12}, {ChecklistModel::DateColumn, 11}});
    m_table->setWideColumn(ChecklistModel::AbstractColumn, 24);
    auto *buttons = new FlowLayout;
    for (QToolButton *button : {m_citeAgain, m_addLike, m_open})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_facts);
    layout->addWidget(m_sentence);
    layout->addLayout(buttons);
    layout->addWidget(m_table, 1);
}

const Continuation *LastYearPanel::continuation() const
{
    return m_session.assessment() ? m_session.workspace().continuationOf(*m_session.assessment()) : nullptr;
}

std::vector<const Item *> LastYearPanel::earlierItems() const
{
    std::vector<const Item *> items;
    const Continuation *continued = m_session.item() ? continuation() : nullptr;
    if (!continued)
        return items;
    const Framework &framework = m_session.workspace().view(continued->earlier).framework;
    for (const ItemId id : continued->earlierItemsOf(*m_session.item()))
        items.push_back(framework.find(id));
    return items;
}

bool LastYearPanel::hasSomething() const
{
    return !earlierItems().empty();
}

/// "8/10"; with codes where the row had another one, or several.
QString LastYearPanel::scoreText() const
{
    const AssessmentView last = m_session.workspace().view(continuation()->earlier);
    const auto items = earlierItems();
    const Item *now = m_session.currentItem();
    QStringList texts;
    for (const Item *item : items) {
        const QString score = shownItem(last, *item).toString();
        texts << (items.size() == 1 && item->code == now->code ? score : QStringLiteral("%1: %2").arg(item->code, score));
    }
    return texts.join(QStringLiteral("; "));
}

QString LastYearPanel::line() const
{
    const Continuation *continued = continuation();
    if (!continued || !m_session.currentItem())
        return {};
    const int year = m_session.workspace().assessment(continued->earlier)->year;
    if (!hasSomething())
        return tr("New: no row of %1 belongs to this one.").arg(year);
    const QString sentence = m_model->checklist().counts().sentence();
    const QString score = tr("In %1: %2").arg(year).arg(scoreText());
    return sentence.isEmpty() ? score : score + QStringLiteral(" · ") + sentence;
}

QString LastYearPanel::title() const
{
    const auto all = m_model->checklist().counts().lastYear;
    return all > 0 ? tr("Last year (%1/%2)").arg(all - m_model->checklist().missing()).arg(all) : tr("Last year");
}

/// What the framework of this year leaves open.
QStringList LastYearPanel::ownerLines(const Item &earlier) const
{
    const Item *now = m_session.currentItem();
    QStringList lines;
    if (now->leadAgency.isEmpty() && !earlier.leadAgency.isEmpty())
        lines << tr("Lead last year: %1").arg(earlier.leadAgency);
    if (now->requiredEvidence.isEmpty() && !earlier.requiredEvidence.isEmpty())
        lines << tr("Documents needed last year: %1").arg(earlier.requiredEvidence);
    return lines;
}

QString LastYearPanel::factsText() const
{
    const auto items = earlierItems();
    if (items.empty())
        return {};
    const AssessmentView last = m_session.workspace().view(continuation()->earlier);
    QStringList lines{tr("Score in %1: %2").arg(last.assessment().year).arg(scoreText())};
    for (const Item *item : items) {
        if (item->title != m_session.currentItem()->title)
            lines << item->code + u' ' + item->title;
        lines << ownerLines(*item);
        if (const QString &explanation = last.sheet.current(*item).explanation; !explanation.isEmpty())
            lines << tr("Explanation: %1").arg(explanation);
    }
    return lines.join(u'\n');
}

std::vector<const Evidence *> LastYearPanel::chosen() const
{
    std::vector<const Evidence *> documents;
    for (const QModelIndex &row : m_table->chosenRows())
        documents.push_back(m_model->evidenceAt(row.row()));
    return documents;
}

void LastYearPanel::citeAgain()
{
    std::vector<Workspace::EvidenceChange> changes;
    for (const Evidence *document : chosen()) {
        if (document->citationOf(*m_session.assessment(), *m_session.item()))
            continue;
        Evidence cited = *document;
        Citation again{*m_session.assessment(), *m_session.item(), {}, {}};
        for (const Item *item : earlierItems()) {
            if (const Citation *last = document->citationOf(continuation()->earlier, item->id); last && again.section.isEmpty() && again.page.isEmpty()) {
                again.section = last->section;
                again.page = last->page;
            }
        }
        cited.citations.push_back(std::move(again));
        changes.push_back({cited.id, std::move(cited)});
    }
    const int count = static_cast<int>(changes.size());
    m_session.changeEvidence(std::move(changes), tr("citing %n document(s)", nullptr, count));
}

void LastYearPanel::addLike()
{
    const auto documents = chosen();
    if (documents.empty())
        return;
    const Workspace &workspace = m_session.workspace();
    Evidence added = successorOf(*documents.front(), workspace.assessment(continuation()->earlier)->year, m_session.view().assessment().year);
    added.citations = {{*m_session.assessment(), *m_session.item(), {}, {}}};
    EvidenceDialog::edit(m_session, added, this);
}

void LastYearPanel::open()
{
    const auto documents = chosen();
    if (!documents.empty() && !documents.front()->attachments.empty())
        openDocument(m_session.workspace(), this, *documents.front());
}

void LastYearPanel::refresh()
{
    const Item *item = m_session.currentItem();
    const bool leaf = item && hasSomething() && m_session.view().framework.isLeaf(item->id);
    m_model->setChecklist(leaf ? checklistOf(m_session.workspace().evidence(), *continuation(), item->id) : EvidenceChecklist());
    m_facts->setText(item && leaf ? factsText() : QString());
    const QString sentence = m_model->checklist().counts().sentence();
    m_sentence->setText(sentence.isEmpty() ? tr("Last year no documents were cited for this row.") : sentence + u'.');
    m_table->setVisible(!sentence.isEmpty());
    showState();
    emit changed();
}

void LastYearPanel::showState()
{
    const auto documents = chosen();
    const bool writable = m_session.assessment() && m_session.canCite();
    const bool some = std::any_of(documents.begin(), documents.end(), [&](const Evidence *document) {
        return document && m_session.item() && !document->citationOf(*m_session.assessment(), *m_session.item());
    });
    m_citeAgain->setEnabled(writable && some);
    m_addLike->setEnabled(writable && documents.size() == 1);
    m_open->setEnabled(!documents.empty() && documents.front() && !documents.front()->attachments.empty());
}

void LastYearPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LastYearPanel::retranslate()
{
    m_table->setAccessibleName(tr("Last year's documents"));
    m_citeAgain->setText(tr("Cite again"));
    m_citeAgain->setToolTip(tr("Cite the same document for this year, where it is still valid"));
    m_addLike->setText(tr("New document like this…"));
    m_addLike->setToolTip(tr("This year's document of the same kind: number, date and file are yours to add"));
    m_open->setText(tr("Open"));
    m_open->setToolTip(tr("Open a copy of the file for reading"));
    emit m_model->headerDataChanged(Qt::Horizontal, 0, ChecklistModel::ColumnCount - 1);
    refresh();
}

} // namespace parindex
