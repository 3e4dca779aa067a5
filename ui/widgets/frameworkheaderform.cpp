// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/frameworkheaderform.h"

#include "core/base/text.h"
#include "ui/widgets/complaintlabel.h"
#include "ui/widgets/namedwidget.h"
#include "ui/widgets/typedfields.h"
#include "ui/widgets/wrappedlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace parindex {

namespace {

constexpr int EarliestYear = 2000;
constexpr int LatestYear = 2200;

QString yearText(int year)
{
    return year > 0 ? QString::number(year) : QString();
}

} // namespace

FrameworkHeaderForm::FrameworkHeaderForm(FrameworkEditor &editor, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_typed(new TypedFields(this)), m_complaint(new ComplaintLabel("headerComplaint", this)),
      m_decision(named<QLineEdit>("frameworkDecision", this)), m_title(named<QPlainTextEdit>("frameworkTitle", this)),
      m_issuer(named<QLineEdit>("frameworkIssuer", this)), m_issuedOn(named<QLineEdit>("frameworkIssuedOn", this)),
      m_audience(named<QComboBox>("frameworkAudience", this)), m_firstYear(named<QLineEdit>("frameworkFirstYear", this)),
      m_lastYear(named<QLineEdit>("frameworkLastYear", this)), m_official(named<QCheckBox>("frameworkOfficial", this)),
      m_revision(wrappedLabel("frameworkRevision", this)), m_note(named<QPlainTextEdit>("frameworkNote", this))
{
    layOut();
    connectInputs();
    retranslate();
    showFramework();
}

void FrameworkHeaderForm::layOut()
{
    m_form = new QFormLayout(this);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_revision->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_form->addRow(m_complaint);
    for (QWidget *field : std::initializer_list<QWidget *>{m_decision, m_title, m_issuer, m_issuedOn, m_audience, m_firstYear, m_lastYear, m_official, m_revision, m_note}) {
        auto *label = new QLabel(this);
        label->setBuddy(field);
        m_form->addRow(label, field);
    }
    m_title->setFixedHeight(fontMetrics().lineSpacing() * 3 + 12);
    m_note->setFixedHeight(fontMetrics().lineSpacing() * 4 + 12);
}

void FrameworkHeaderForm::connectInputs()
{
    for (QLineEdit *line : {m_decision, m_issuer, m_issuedOn, m_firstYear, m_lastYear})
        m_typed->add(line);
    for (QPlainTextEdit *text : {m_title, m_note})
        m_typed->add(text);
    connect(m_typed, &TypedFields::rested, this, &FrameworkHeaderForm::commit);
    connect(m_typed, &TypedFields::left, this, [this] {
        m_mergeNumber = m_editor.session().newMergeNumber();
        m_typed->setWritten();
        m_complaint->say({});
        showValues();
    });
    connect(m_audience, &QComboBox::activated, this, [this](int choice) {
        write([choice](Framework::Header &header) { header.audience = static_cast<Audience>(choice); }, Session::NoMerge);
    });
    connect(m_official, &QCheckBox::clicked, this, [this](bool checked) {
        write([checked](Framework::Header &header) { header.official = checked; }, Session::NoMerge);
    });
    connect(&m_editor, &FrameworkEditor::frameworkChosen, this, &FrameworkHeaderForm::showFramework);
    connect(&m_editor, &FrameworkEditor::changed, this, &FrameworkHeaderForm::showValues);
    connect(&m_editor, &FrameworkEditor::listChanged, this, &FrameworkHeaderForm::showValues);
}

void FrameworkHeaderForm::write(const std::function<void(Framework::Header &)> &change, int mergeNumber)
{
    if (!m_editor.isDecisionEditable() || m_framework != m_editor.id())
        return;
    Framework::Header header = m_editor.framework()->header();
    change(header);
    m_editor.setHeader(header, mergeNumber);
}

void FrameworkHeaderForm::commit()
{
    if (!m_typed->isTyped())
        return;
    write([this](Framework::Header &header) { readInto(header); }, m_mergeNumber);
    if (m_complaint->text().isEmpty())
        m_typed->setWritten();
}

void FrameworkHeaderForm::readInto(Framework::Header &header)
{
    m_complaint->say({});
    TypedFields::read(m_decision, header.decision);
    TypedFields::read(m_issuer, header.issuer);
    TypedFields::read(m_note, header.note);
    if (normalized(m_title->toPlainText()).isEmpty())
        m_complaint->say(tr("The criteria need a title."));
    else
        TypedFields::read(m_title, header.title);
    const QString typed = normalized(m_issuedOn->text());
    const QDate date = QDate::fromString(typed, QStringLiteral("d/M/yyyy"));
    if (!typed.isEmpty() && !date.isValid())
        m_complaint->say(tr("“%1” is not a date. Type day, month and year, such as 18/07/2024, or leave it empty.").arg(typed));
    else if (m_issuedOn->isModified())
        header.issuedOn = date;
    for (const auto &[line, year] : {std::pair(m_firstYear, &header.firstYear), std::pair(m_lastYear, &header.lastYear)}) {
        const QString text = normalized(line->text());
        const int number = text.toInt();
        if (!text.isEmpty() && (number < EarliestYear || number > LatestYear))
            m_complaint->say(tr("“%1” is no year.").arg(text));
        else if (line->isModified())
            *year = number;
    }
}

void FrameworkHeaderForm::showFramework()
{
    m_framework = m_editor.id();
    m_mergeNumber = m_editor.session().newMergeNumber();
    m_typed->setWritten();
    m_complaint->say({});
    setEnabled(m_editor.framework() != nullptr);
    showValues();
}

void FrameworkHeaderForm::showValues()
{
    if (!m_editor.framework() || m_framework != m_editor.id())
        return;
    const Framework::Header &header = m_editor.framework()->header();
    const bool editable = m_editor.isEditable();
    const bool isAboutDecision = m_editor.isDecisionEditable();
    for (QLineEdit *line : {m_firstYear, m_lastYear})
        line->setReadOnly(!editable);
    m_title->setReadOnly(!editable);
    m_audience->setEnabled(editable);
    for (QLineEdit *line : {m_decision, m_issuer, m_issuedOn})
        line->setReadOnly(!isAboutDecision);
    m_note->setReadOnly(!isAboutDecision);
    m_official->setEnabled(isAboutDecision);
    TypedFields::show(m_decision, header.decision);
    TypedFields::show(m_title, header.title);
    TypedFields::show(m_issuer, header.issuer);
    TypedFields::show(m_issuedOn, header.issuedOn.toString(QStringLiteral("dd/MM/yyyy")));
    TypedFields::show(m_firstYear, yearText(header.firstYear));
    TypedFields::show(m_lastYear, yearText(header.lastYear));
    TypedFields::show(m_note, header.note);
    m_audience->setCurrentIndex(static_cast<int>(header.audience));
    m_official->setChecked(header.official);
    m_revision->setText(QString::number(header.revision));
}

void FrameworkHeaderForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FrameworkHeaderForm::retranslate()
{
    const auto name = [this](QWidget *field, const QString &text) {
        static_cast<QLabel *>(m_form->labelForField(field))->setText(text);
        field->setAccessibleName(text);
    };
    name(m_decision, tr("Decision"));
    name(m_title, tr("Title"));
    name(m_issuer, tr("Issued by"));
    name(m_issuedOn, tr("Issued on"));
    name(m_audience, tr("For"));
    name(m_firstYear, tr("First year of use"));
    name(m_lastYear, tr("Last year of use"));
    name(m_official, QString());
    name(m_revision, tr("Revision"));
    name(m_note, tr("Note"));
    m_official->setText(tr("Compared with the decision: official"));
    m_official->setAccessibleName(m_official->text());
    m_issuedOn->setPlaceholderText(tr("dd/mm/yyyy"));
    const QSignalBlocker blocker(m_audience);
    m_audience->clear();
    m_audience->addItems({tr("ministries"), tr("provinces"), tr("departments"), tr("communes")});
    showValues();
}

} // namespace parindex
