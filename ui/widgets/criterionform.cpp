// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/criterionform.h"

#include "core/base/text.h"
#include "ui/widgets/complaintlabel.h"
#include "ui/widgets/namedwidget.h"
#include "ui/widgets/ruleform.h"
#include "ui/widgets/typedfields.h"
#include "ui/widgets/wrappedlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace parindex {

namespace {

void setLines(QPlainTextEdit *text, int lines)
{
    text->setFixedHeight(text->fontMetrics().lineSpacing() * lines + 12);
}

QString typedText(const QPlainTextEdit *text)
{
    return normalized(text->toPlainText());
}

} // namespace

CriterionForm::CriterionForm(FrameworkEditor &editor, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_typed(new TypedFields(this)), m_hint(wrappedLabel("criterionHint", this)), m_fields(new QWidget(this)),
      m_complaint(new ComplaintLabel("criterionComplaint", m_fields)), m_code(named<QLineEdit>("criterionCode", m_fields)),
      m_title(named<QPlainTextEdit>("criterionTitle", m_fields)), m_level(named<QComboBox>("criterionLevel", m_fields)),
      m_maximum(named<QLineEdit>("criterionMaximum", m_fields)), m_source(named<QComboBox>("criterionSource", m_fields)),
      m_rule(named<QPlainTextEdit>("criterionRule", m_fields)), m_ruleForm(new RuleForm(m_fields)),
      m_evidence(named<QPlainTextEdit>("criterionEvidence", m_fields)), m_lead(named<QLineEdit>("criterionLead", m_fields)),
      m_supporting(named<QLineEdit>("criterionSupporting", m_fields)), m_notApplicable(named<QPlainTextEdit>("criterionNotApplicable", m_fields)),
      m_applicability(named<QComboBox>("criterionApplicability", m_fields)), m_counting(named<QComboBox>("criterionCounting", m_fields)),
      m_rescaledTo(named<QLineEdit>("criterionRescaledTo", m_fields)), m_guidance(named<QPlainTextEdit>("criterionGuidance", m_fields))
{
    layOut();
    connectInputs();
    retranslate();
    showItem();
}

void CriterionForm::layOut()
{
    m_form = new QFormLayout(m_fields);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(m_complaint);
    for (QWidget *field : std::initializer_list<QWidget *>{m_code, m_title, m_level, m_maximum, m_source, m_rule})
        addRow(field);
    m_form->addRow(m_ruleForm);
    for (QWidget *field : std::initializer_list<QWidget *>{m_evidence, m_lead, m_supporting, m_notApplicable, m_applicability, m_counting, m_rescaledTo, m_guidance})
        addRow(field);
    setLines(m_title, 2);
    setLines(m_rule, 5);
    setLines(m_evidence, 3);
    setLines(m_notApplicable, 2);
    setLines(m_guidance, 3);
    for (QComboBox *box : {m_level, m_source, m_applicability, m_counting}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
    }
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_hint);
    layout->addWidget(m_fields);
    layout->addStretch(1);
}

void CriterionForm::addRow(QWidget *field)
{
    auto *label = new QLabel(m_fields);
    label->setBuddy(field);
    m_form->addRow(label, field);
}

void CriterionForm::connectInputs()
{
    for (QLineEdit *line : {m_code, m_maximum, m_lead, m_supporting, m_rescaledTo})
        m_typed->add(line);
    for (QPlainTextEdit *text : {m_title, m_rule, m_evidence, m_notApplicable, m_guidance})
        m_typed->add(text);
    connect(m_typed, &TypedFields::rested, this, &CriterionForm::commit);
    connect(m_typed, &TypedFields::left, this, [this] {
        m_mergeNumber = m_editor.session().newMergeNumber();
        m_typed->setWritten(); // What was refused does not stay.
        m_complaint->say({});
        showValues();
    });
    const auto choose = [this](QComboBox *box, auto member) {
        connect(box, &QComboBox::activated, this, [this, member](int choice) {
            write([&](Item &item) { item.*member = static_cast<std::decay_t<decltype(item.*member)>>(choice); }, Session::NoMerge);
        });
    };
    choose(m_level, &Item::level);
    choose(m_source, &Item::source);
    choose(m_applicability, &Item::applicability);
    choose(m_counting, &Item::counting);
    connect(m_ruleForm, &RuleForm::ruleWanted, this, [this](const RuleShape &rule) {
        const RuleShape wanted = rule; // The form is shown anew while this is written.
        write([&](Item &item) { item.rule.shape = wanted; }, m_mergeNumber);
    });
    connect(m_rule, &QPlainTextEdit::textChanged, this, &CriterionForm::showRule);
    connect(&m_editor, &FrameworkEditor::itemChosen, this, &CriterionForm::showItem);
    connect(&m_editor, &FrameworkEditor::changed, this, &CriterionForm::showValues);
    connect(&m_editor, &FrameworkEditor::listChanged, this, &CriterionForm::showValues);
}

void CriterionForm::write(const std::function<void(Item &)> &change, int mergeNumber)
{
    const Framework *framework = m_editor.framework();
    const Item *stored = framework && m_item ? framework->find(*m_item) : nullptr;
    if (!stored || !m_editor.isEditable())
        return;
    Item item = *stored;
    change(item);
    m_editor.setRow(item, mergeNumber);
}

void CriterionForm::commit()
{
    if (!m_typed->isTyped())
        return;
    write([this](Item &item) { readInto(item); }, m_mergeNumber);
    if (m_complaint->text().isEmpty())
        m_typed->setWritten();
}

void CriterionForm::readInto(Item &item)
{
    m_complaint->say({});
    const Framework &framework = *m_editor.framework();
    if (m_code->isModified()) {
        const QString code = normalized(m_code->text());
        const Item *other = framework.findCode(code);
        if (code.isEmpty() || (other && other->id != item.id))
            m_complaint->say(tr("The code “%1” is empty or stands twice.").arg(code));
        else
            item.code = code;
    }
    if (m_maximum->isModified()) {
        if (const Status status = take(Points::fromString(m_maximum->text()), item.maximum); !status)
            m_complaint->say(status.error().message);
    }
    if (m_rescaledTo->isModified()) {
        const auto points = Points::fromString(m_rescaledTo->text());
        if (normalized(m_rescaledTo->text()).isEmpty())
            item.rescaledTo.reset();
        else if (points && *points >= Points())
            item.rescaledTo = *points;
        else
            m_complaint->say(points ? tr("The total cannot be below zero.") : points.error().message);
    }
    if (typedText(m_title).isEmpty())
        m_complaint->say(tr("A row needs a title."));
    else
        TypedFields::read(m_title, item.title);
    TypedFields::read(m_rule, item.rule.text);
    TypedFields::read(m_evidence, item.requiredEvidence);
    TypedFields::read(m_notApplicable, item.notApplicable);
    TypedFields::read(m_guidance, item.guidance);
    TypedFields::read(m_lead, item.leadAgency);
    TypedFields::read(m_supporting, item.supportingAgencies);
}

void CriterionForm::showItem()
{
    commit(); // What belongs to the row that is left.
    const Item *item = m_editor.item();
    m_item = item ? std::optional(item->id) : std::nullopt;
    m_mergeNumber = m_editor.session().newMergeNumber();
    m_typed->setWritten();
    m_complaint->say({});
    m_fields->setVisible(item != nullptr);
    m_hint->setVisible(!item);
    showValues();
}

void CriterionForm::showValues()
{
    const Framework *framework = m_editor.framework();
    const Item *item = framework && m_item ? framework->find(*m_item) : nullptr;
    if (!item)
        return;
    const bool editable = m_editor.isEditable();
    for (QLineEdit *line : {m_code, m_maximum, m_lead, m_supporting, m_rescaledTo})
        line->setReadOnly(!editable);
    for (QPlainTextEdit *text : {m_title, m_rule, m_evidence, m_notApplicable, m_guidance})
        text->setReadOnly(!editable);
    for (QComboBox *box : {m_level, m_source, m_applicability, m_counting})
        box->setEnabled(editable);
    const auto isSame = [](const QLineEdit *line, const std::optional<Points> &points) {
        const auto typed = Points::fromString(line->text());
        return line->hasFocus() && typed && points == *typed;
    };
    TypedFields::show(m_code, item->code);
    if (!isSame(m_maximum, item->maximum))
        TypedFields::show(m_maximum, item->maximum.toExactString());
    if (!isSame(m_rescaledTo, item->rescaledTo))
        TypedFields::show(m_rescaledTo, item->rescaledTo ? item->rescaledTo->toExactString() : QString());
    TypedFields::show(m_lead, item->leadAgency);
    TypedFields::show(m_supporting, item->supportingAgencies);
    TypedFields::show(m_title, item->title);
    TypedFields::show(m_rule, item->rule.text);
    TypedFields::show(m_evidence, item->requiredEvidence);
    TypedFields::show(m_notApplicable, item->notApplicable);
    TypedFields::show(m_guidance, item->guidance);
    m_level->setCurrentIndex(static_cast<int>(item->level));
    m_source->setCurrentIndex(static_cast<int>(item->source));
    m_applicability->setCurrentIndex(static_cast<int>(item->applicability));
    m_counting->setCurrentIndex(static_cast<int>(item->counting));
    showRule();
}

void CriterionForm::showRule()
{
    const Framework *framework = m_editor.framework();
    const Item *item = framework && m_item ? framework->find(*m_item) : nullptr;
    m_ruleForm->setVisible(item && framework->isLeaf(item->id) && item->isSelfScored());
    if (item)
        m_ruleForm->show({m_rule->document()->isModified() ? typedText(m_rule) : item->rule.text, item->rule.shape}, item->maximum, m_editor.isEditable());
}

void CriterionForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CriterionForm::fillChoices()
{
    const auto fill = [](QComboBox *box, const QStringList &texts) {
        const int chosen = box->currentIndex();
        const QSignalBlocker blocker(box);
        box->clear();
        box->addItems(texts);
        box->setCurrentIndex(chosen);
    };
    fill(m_level, {tr("Field"), tr("Criterion"), tr("Sub-criterion")});
    fill(m_source, {tr("by documents (self-scored)"), tr("by survey"), tr("by SIPAS"), tr("by statistics")});
    fill(m_applicability, {tr("full points"), tr("is taken out of the maximum"), tr("the rest of its group is rescaled"), tr("its points are spread over its siblings"), tr("the whole sheet is rescaled")});
    fill(m_counting, {tr("part of the maximum"), tr("bonus points"), tr("penalty points")});
}

void CriterionForm::retranslate()
{
    fillChoices();
    m_hint->setText(tr("Choose a row of the criteria on the left."));
    const auto name = [this](QWidget *field, const QString &text) {
        static_cast<QLabel *>(m_form->labelForField(field))->setText(text);
        field->setAccessibleName(QString(text).remove(u'&'));
    };
    name(m_code, tr("Code"));
    name(m_title, tr("Title"));
    name(m_level, tr("Kind of row"));
    name(m_maximum, tr("Maximum"));
    name(m_source, tr("Scored"));
    name(m_rule, tr("How it is scored"));
    name(m_evidence, tr("Required evidence"));
    name(m_lead, tr("Lead agency"));
    name(m_supporting, tr("Supporting"));
    name(m_notApplicable, tr("Not arising"));
    name(m_applicability, tr("It then counts as"));
    name(m_counting, tr("Its points are"));
    name(m_rescaledTo, tr("Rescaled to"));
    name(m_guidance, tr("Guidance"));
    m_rule->setPlaceholderText(tr("In the words of the decision, one level to a line"));
    m_rescaledTo->setPlaceholderText(tr("its own maximum"));
    showValues();
}

} // namespace parindex
