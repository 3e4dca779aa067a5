// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterbar.h"

#include "core/base/text.h"
#include "ui/widgets/flowlayout.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace parindex {

FilterBar::FilterBar(Session &session, ItemFilterModel &filter, QWidget *parent)
    : QWidget(parent), m_session(session), m_filter(filter), m_query(new QLineEdit(this)),
      m_unscored(addChip("unscoredChip", ItemFilterModel::Unscored)),
      m_lacksEvidence(addChip("lacksEvidenceChip", ItemFilterModel::LacksEvidence)),
      m_lost(addChip("lostChip", ItemFilterModel::Lost)), m_aboveRule(addChip("aboveRuleChip", ItemFilterModel::AboveRule)),
      m_findings(addChip("findingsChip", ItemFilterModel::HasFindings)), m_agency(new QComboBox(this))
{
    m_query->setObjectName(QStringLiteral("criteriaQuery"));
    m_query->setClearButtonEnabled(true);
    m_query->setAcceptDrops(false);
    m_agency->setObjectName(QStringLiteral("agencyFilter"));
    m_agency->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_agency->setMinimumContentsLength(14);
    auto *chips = new FlowLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_unscored, m_lacksEvidence, m_lost, m_aboveRule, m_findings, m_agency})
        chips->addWidget(widget);
    m_layout = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_query, 1);
    m_layout->addLayout(chips);
    connect(m_query, &QLineEdit::textChanged, this, [this](const QString &query) { m_filter.setQuery(query); });
    connect(m_agency, &QComboBox::activated, this, [this] { m_filter.setAgency(m_agency->currentData().toString()); });
    connect(&session, &Session::assessmentChanged, this, &FilterBar::listAgencies);
    listAgencies();
    retranslate();
}

QToolButton *FilterBar::addChip(const char *name, ItemFilterModel::Chip chip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setProperty("chip", int(chip));
    connect(button, &QToolButton::toggled, this, &FilterBar::applyChips);
    return button;
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Where there is no room for a query that can be read, the chips go below it.
    const int chips = m_layout->itemAt(1)->sizeHint().width();
    const int query = fontMetrics().horizontalAdvance(u'0') * ShortestQuery;
    m_layout->setDirection(width() < chips + query ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void FilterBar::applyChips()
{
    ItemFilterModel::Chips chips;
    for (const QToolButton *button : {m_unscored, m_lacksEvidence, m_lost, m_aboveRule, m_findings}) {
        if (button->isChecked())
            chips |= ItemFilterModel::Chip(button->property("chip").toInt());
    }
    m_filter.setChips(chips);
}

void FilterBar::listAgencies()
{
    QStringList agencies;
    if (m_session.assessment()) {
        for (const Item *leaf : m_session.view().framework.leaves()) {
            if (!leaf->leadAgency.isEmpty() && !agencies.contains(leaf->leadAgency))
                agencies << leaf->leadAgency;
        }
    }
    std::sort(agencies.begin(), agencies.end(), [](const QString &left, const QString &right) { return compareVietnamese(left, right) < 0; });
    m_agency->clear();
    m_agency->addItem(tr("Every agency"), QString());
    for (const QString &agency : std::as_const(agencies))
        m_agency->addItem(agency, agency);
    m_agency->setVisible(!agencies.isEmpty());
    m_filter.setAgency({});
}

void FilterBar::focusQuery()
{
    m_query->setFocus(Qt::ShortcutFocusReason);
    m_query->selectAll();
}

void FilterBar::clear()
{
    m_query->clear();
    for (QToolButton *button : {m_unscored, m_lacksEvidence, m_lost, m_aboveRule, m_findings})
        button->setChecked(false);
    m_agency->setCurrentIndex(0);
    m_filter.setAgency({});
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FilterBar::retranslate()
{
    m_query->setPlaceholderText(tr("Filter: code, title, explanation, document (no accents needed)"));
    m_query->setAccessibleName(tr("Filter the criteria"));
    m_unscored->setText(tr("Not scored"));
    m_unscored->setToolTip(tr("Only leaves without a score"));
    m_lacksEvidence->setText(tr("No document"));
    m_lacksEvidence->setToolTip(tr("Only scored leaves that no document proves"));
    m_lost->setText(tr("Points lost"));
    m_lost->setToolTip(tr("Only leaves below their maximum"));
    m_aboveRule->setText(tr("Above the rule"));
    m_aboveRule->setToolTip(tr("Only leaves with more points than their rule gives, and no reason"));
    m_findings->setText(tr("Findings"));
    m_findings->setToolTip(tr("Only rows of which something is red or yellow"));
    m_agency->setAccessibleName(tr("Lead agency"));
    m_agency->setToolTip(tr("Only leaves that this agency leads"));
    m_agency->setItemText(0, tr("Every agency"));
}

} // namespace parindex
