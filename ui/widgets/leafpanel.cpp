// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/leafpanel.h"

#include "core/domain/applicabilitytexts.h"
#include "ui/dialogs/derivationdialog.h"
#include "ui/models/historymodel.h"
#include "ui/widgets/evidencelist.h"
#include "ui/widgets/lastyearpanel.h"
#include "ui/widgets/rulecard.h"
#include "ui/widgets/scoreeditor.h"
#include "ui/widgets/wrappedlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace parindex {

namespace {

QString sourceName(ScoringSource source)
{
    switch (source) {
    case ScoringSource::Documents: return {};
    case ScoringSource::Survey: return LeafPanel::tr("Scored by sociological survey: entered when it is published.");
    case ScoringSource::Sipas: return LeafPanel::tr("Scored by SIPAS: entered when it is published.");
    case ScoringSource::Statistics: return LeafPanel::tr("Scored by published statistics: entered when they are published.");
    }
    return {};
}

QString signedNumber(int number)
{
    return number > 0 ? u'+' + QString::number(number) : QString::number(number);
}

} // namespace

LeafPanel::LeafPanel(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_hint(selectableLabel("leafHint", this)), m_title(selectableLabel("leafTitle", this)),
      m_details(selectableLabel("leafDetails", this)), m_numbers(selectableLabel("leafNumbers", this)), m_why(new QToolButton(this)),
      m_published(selectableLabel("leafPublished", this)), m_lastYearLine(selectableLabel("lastYearLine", this)), m_ruleLabel(new QLabel(this)), m_rule(new QPlainTextEdit(this)),
      m_card(new RuleCard(session, this)), m_editor(new ScoreEditor(session, this)), m_tabs(new QTabWidget(this)), m_evidence(new EvidenceList(session, this, this)),
      m_history(new QTableView(this)), m_historyModel(new HistoryModel(this)), m_lastYear(new LastYearPanel(session, this))
{
    layOut();
    connect(&session, &Session::itemChanged, this, &LeafPanel::showItem);
    connect(&session, &Session::scoresChanged, this, [this] {
        showNumbers();
        showHistory();
    });
    connect(&session, &Session::evidenceChanged, this, &LeafPanel::showTabs);
    connect(m_lastYear, &LastYearPanel::changed, this, &LeafPanel::showLastYear);
    connect(m_tabs, &QTabWidget::currentChanged, this, &LeafPanel::showHistory);
    retranslate();
}

void LeafPanel::layOut()
{
    sizeTitle();
    m_hint->setAlignment(Qt::AlignCenter);
    m_rule->setObjectName(QStringLiteral("ruleText"));
    m_rule->setReadOnly(true);
    m_rule->setTabChangesFocus(true);
    m_rule->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_ruleLabel->setBuddy(m_rule);
    m_history->setObjectName(QStringLiteral("historyTable"));
    m_history->setModel(m_historyModel);
    m_history->setWordWrap(true);
    m_history->verticalHeader()->hide();
    m_history->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_history->setTabKeyNavigation(false);
    m_history->horizontalHeader()->setStretchLastSection(true);
    m_tabs->setObjectName(QStringLiteral("leafTabs"));
    m_tabs->addTab(m_evidence, QString());
    m_tabs->addTab(m_history, QString());
    m_tabs->addTab(m_lastYear, QString());

    m_why->setObjectName(QStringLiteral("whyLeaf"));
    m_why->setFocusPolicy(Qt::StrongFocus);
    connect(m_why, &QToolButton::clicked, this, [this] {
        commit();
        DerivationDialog::open(m_session, m_session.item(), this);
    });
    auto *numbers = new QHBoxLayout;
    numbers->addWidget(m_numbers, 1);
    numbers->addWidget(m_why, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_hint, m_title, m_details})
        layout->addWidget(widget);
    layout->addLayout(numbers);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_published, m_lastYearLine, m_ruleLabel, m_rule, m_card})
        layout->addWidget(widget);
    layout->addWidget(m_editor, 2);
    layout->addWidget(m_tabs, 4);
    layout->addStretch(0);
}

void LeafPanel::sizeTitle()
{
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.1);
    m_title->setFont(bold);
}

void LeafPanel::commit()
{
    m_card->commit();
    m_editor->commit();
}

bool LeafPanel::focusPlace(const Finding &finding)
{
    switch (placeOf(finding.code)) {
    case Finding::Place::Row: return false;
    case Finding::Place::Score: return m_editor->focusScore();
    case Finding::Place::Explanation: return m_editor->focusExplanation();
    case Finding::Place::Inputs: return m_card->focusFirst();
    case Finding::Place::Documents:
        m_tabs->setCurrentWidget(m_evidence);
        m_evidence->focusDocument(finding.document);
        return true;
    }
    return false;
}

void LeafPanel::showItem()
{
    const Item *item = m_session.currentItem();
    const bool leaf = item && m_session.view().framework.isLeaf(item->id);
    m_hint->setVisible(!item);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_details, m_numbers, m_why, m_published})
        widget->setVisible(item);
    m_rule->setVisible(leaf && !item->rule.text.isEmpty());
    m_ruleLabel->setVisible(m_rule->isVisibleTo(this));
    m_tabs->setVisible(leaf);
    if (!item)
        return;
    m_title->setText(item->code + u' ' + item->title);
    m_details->setText(detailsOf(*item));
    m_details->setVisible(!m_details->text().isEmpty());
    m_rule->setPlainText(item->rule.text);
    const int lines = std::clamp(int(item->rule.text.count(u'\n')) + 2, 3, 7);
    m_rule->setFixedHeight(fontMetrics().lineSpacing() * lines + 12);
    showNumbers();
    showTabs();
    showHistory();
}

QString LeafPanel::detailsOf(const Item &item) const
{
    QStringList lines;
    if (!item.leadAgency.isEmpty()) {
        lines << (item.supportingAgencies.isEmpty() ? tr("Lead: %1").arg(item.leadAgency)
                                                    : tr("Lead: %1 · with: %2").arg(item.leadAgency, item.supportingAgencies));
    }
    if (!item.requiredEvidence.isEmpty())
        lines << tr("Documents needed: %1").arg(item.requiredEvidence);
    if (!item.guidance.isEmpty())
        lines << tr("Guidance: %1").arg(item.guidance);
    if (!item.notApplicable.isEmpty())
        lines << tr("If nothing arose: %1").arg(item.notApplicable);
    if (!item.isSelfScored())
        lines << sourceName(item.source);
    return lines.join(u'\n');
}

QString LeafPanel::publishedText(const Item &item) const
{
    const PublishedFigure *figure = m_session.view().publishedFigure(PublishedFigure::Subject::Item, item.code);
    if (!figure)
        return {};
    QStringList parts;
    if (figure->score && figure->maximum)
        parts << figure->score->toString() + u'/' + figure->maximum->toString();
    if (figure->percent)
        parts << figure->percent->toExactString() + QStringLiteral(" %");
    if (figure->rank)
        parts << (figure->rankChange ? tr("rank %1 (%2)").arg(*figure->rank).arg(signedNumber(*figure->rankChange)) : tr("rank %1").arg(*figure->rank));
    const QString origin = figure->origin == Origin::Published ? tr("Published") : tr("By subtraction");
    QStringList lines{origin + QStringLiteral(": ") + parts.join(QStringLiteral(" · "))};
    if (!figure->note.isEmpty())
        lines << figure->note;
    lines << tr("Source: %1").arg(figure->source);
    return lines.join(u'\n');
}

void LeafPanel::showNumbers()
{
    const Item *item = m_session.currentItem();
    if (!item)
        return;
    const AssessmentView view = m_session.view();
    const Sum &sum = view.summary.item(item->id);
    const ShownSum shown = shownItem(view, *item);
    QString text = shown.toString();
    if (const auto index = shown.index())
        text += QStringLiteral(" · ") + index->toPercentString();
    if (!view.framework.isLeaf(item->id))
        text += QStringLiteral(" · ") + tr("%1 of %n leaf(s) scored", nullptr, sum.leaves).arg(sum.scored);
    if (sum.lost() > Points())
        text += QStringLiteral(" · ") + tr("%1 lost").arg(sum.lost().toExactString());
    const auto &conversions = view.summary.conversions(item->id);
    if (!conversions.empty())
        text += u'\n' + ApplicabilityTexts::workings(conversions);
    m_numbers->setText(text);
    m_published->setText(publishedText(*item));
    m_published->setVisible(!m_published->text().isEmpty());
}

void LeafPanel::showTabs()
{
    const Item *item = m_session.currentItem();
    const int count = item ? int(m_session.workspace().evidenceOf(*m_session.assessment(), item->id).size()) : 0;
    m_tabs->setTabText(0, count > 0 ? tr("Documents (%1)").arg(count) : tr("Documents"));
    m_tabs->setTabText(1, tr("History"));
}

void LeafPanel::showLastYear()
{
    m_lastYearLine->setText(m_lastYear->line());
    m_lastYearLine->setVisible(!m_lastYear->line().isEmpty());
    m_tabs->setTabText(2, m_lastYear->title());
    m_tabs->setTabVisible(2, m_lastYear->hasSomething());
}

void LeafPanel::showHistory()
{
    // The history is read from the file, so only while somebody looks at it.
    const Item *item = m_session.currentItem();
    if (!item || m_tabs->currentWidget() != m_history)
        return;
    m_historyModel->setChanges(m_session.workspace().historyOf(m_session.scoreKey(*item)), inputsOf(item->rule.shape, m_session.view().sheet.current(*item).inputs));
    m_history->resizeColumnsToContents();
}

void LeafPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        sizeTitle();
    QWidget::changeEvent(event);
}

void LeafPanel::retranslate()
{
    m_hint->setText(tr("Choose a row of the criteria on the left."));
    m_why->setText(tr("Why?"));
    m_why->setToolTip(tr("How the points of this row came about"));
    m_why->setAccessibleName(m_why->toolTip());
    m_ruleLabel->setText(tr("How it is scored"));
    m_rule->setAccessibleName(tr("How it is scored"));
    m_history->setAccessibleName(tr("History"));
    showLastYear();
    emit m_historyModel->headerDataChanged(Qt::Horizontal, 0, HistoryModel::ColumnCount - 1);
    showItem();
}

} // namespace parindex
