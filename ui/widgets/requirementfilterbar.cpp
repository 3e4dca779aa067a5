// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/requirementfilterbar.h"

#include "core/domain/requirementtexts.h"
#include "ui/widgets/flowlayout.h"

#include <QComboBox>
#include <QEvent>
#include <QToolButton>

namespace parindex {

namespace {

int countOf(const RequirementCounts &counts, RequirementState gap)
{
    switch (gap) {
    case RequirementState::Missing: return counts.missing;
    case RequirementState::OutOfPeriod: return counts.outOfPeriod;
    case RequirementState::WithoutFile: return counts.withoutFile;
    case RequirementState::Unclear: return counts.unclear;
    default: return 0;
    }
}

} // namespace

RequirementFilterBar::RequirementFilterBar(RequirementMatrixModel &model, RequirementFilterModel &filter, QWidget *parent)
    : QWidget(parent), m_model(model), m_filter(filter), m_field(new QComboBox(this))
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    addChip("missingChip", RequirementState::Missing);
    addChip("outOfPeriodChip", RequirementState::OutOfPeriod);
    addChip("withoutRequiredFileChip", RequirementState::WithoutFile);
    addChip("unclearChip", RequirementState::Unclear);
    for (const Chip &chip : m_chips)
        layout->addWidget(chip.button);
    m_field->setObjectName(QStringLiteral("matrixField"));
    m_field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_field->setMinimumContentsLength(32);
    layout->addWidget(m_field);
    connect(m_field, &QComboBox::activated, this, [this] {
        const qlonglong field = m_field->currentData().toLongLong();
        m_filter.setField(field > 0 ? std::optional(ItemId(field)) : std::nullopt);
        emit changed();
    });
    connect(&model, &RequirementMatrixModel::followed, this, &RequirementFilterBar::showCounts);
    connect(&model, &QAbstractItemModel::modelReset, this, &RequirementFilterBar::listFields);
    listFields();
    retranslate();
}

void RequirementFilterBar::addChip(const char *name, RequirementState gap)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::toggled, this, &RequirementFilterBar::applyChips);
    m_chips.push_back({gap, button});
}

void RequirementFilterBar::applyChips()
{
    std::vector<RequirementState> gaps;
    for (const Chip &chip : m_chips) {
        if (chip.button->isChecked())
            gaps.push_back(chip.gap);
    }
    m_filter.setGaps(gaps);
    emit changed();
}

void RequirementFilterBar::showCounts()
{
    const RequirementCounts counts = m_model.matrix().counts();
    for (const Chip &chip : m_chips) {
        chip.button->setText(QStringLiteral("%1 %2 (%3)").arg(RequirementTexts::symbol(chip.gap), RequirementTexts::name(chip.gap)).arg(countOf(counts, chip.gap)));
        chip.button->setAccessibleName(tr("Only rows with this gap: %1").arg(RequirementTexts::name(chip.gap)));
        chip.button->setToolTip(chip.button->accessibleName());
    }
}

void RequirementFilterBar::listFields()
{
    m_field->clear();
    m_field->addItem(tr("Every field"), qlonglong(0));
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const Item *item = m_model.itemAt(row);
        if (item && m_model.rowAt(row).field == item->id)
            m_field->addItem(item->code + u' ' + item->title, qlonglong(item->id.value()));
    }
    m_filter.setField(std::nullopt);
}

void RequirementFilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RequirementFilterBar::retranslate()
{
    m_field->setItemText(0, tr("Every field"));
    m_field->setAccessibleName(tr("Field"));
    m_field->setToolTip(tr("Only the rows of this field"));
    showCounts();
}

} // namespace parindex
