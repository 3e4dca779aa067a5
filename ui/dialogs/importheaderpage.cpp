// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importheaderpage.h"

#include "core/base/text.h"
#include "ui/widgets/datefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace parindex {

namespace {

constexpr int FirstYear = 2012; ///< The first PAR INDEX.
constexpr int LastYear = 2100;
constexpr int LongestText = 500;

} // namespace

ImportHeaderPage::ImportHeaderPage(QWidget *parent)
    : QWidget(parent), m_form(new QFormLayout(this)), m_title(new QLineEdit(this)), m_decision(new QLineEdit(this)), m_issuer(new QLineEdit(this)),
      m_issuedOn(new DateField({}, this)), m_audience(new QComboBox(this)), m_firstYear(new QSpinBox(this)), m_lastYear(new QSpinBox(this)), m_official(new QCheckBox(this))
{
    const std::pair<QWidget *, const char *> names[] = {{m_title, "frameworkTitle"}, {m_decision, "decision"}, {m_issuer, "issuer"}, {m_issuedOn->line(), "issuedOn"},
                                                        {m_audience, "audience"}, {m_firstYear, "firstYear"}, {m_lastYear, "lastYear"},
                                                        {m_official, "official"}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(QLatin1String(name));
    for (QLineEdit *line : {m_title, m_decision, m_issuer})
        line->setMaxLength(LongestText);
    for (const Audience audience : {Audience::Ministry, Audience::Province, Audience::Department, Audience::Commune})
        m_audience->addItem(QString(), static_cast<int>(audience));
    m_audience->setCurrentIndex(1);
    for (QSpinBox *year : {m_firstYear, m_lastYear}) {
        year->setRange(FirstYear, LastYear);
        year->setValue(QDate::currentDate().year());
    }
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (QWidget *field : std::initializer_list<QWidget *>{m_title, m_decision, m_issuedOn, m_issuer, m_audience, m_firstYear, m_lastYear, m_official})
        m_form->addRow(QStringLiteral(" "), field);
    connect(m_firstYear, &QSpinBox::valueChanged, m_lastYear, &QSpinBox::setMinimum);
    retranslate();
}

void ImportHeaderPage::suggestAudience(Audience audience)
{
    m_audience->setCurrentIndex(m_audience->findData(static_cast<int>(audience)));
}

void ImportHeaderPage::suggestTitle(const QString &title)
{
    if (!m_title->isModified())
        m_title->setText(title);
}

QString ImportHeaderPage::complaint() const
{
    if (normalized(m_title->text()).isEmpty())
        return tr("Type what the framework is called, for example “Bộ tiêu chí CCHC cấp xã 2026”.");
    if (const auto date = m_issuedOn->date(); !date)
        return date.error().message;
    return {};
}

Framework::Header ImportHeaderPage::header() const
{
    Framework::Header header;
    header.title = normalized(m_title->text());
    header.decision = normalized(m_decision->text());
    header.issuer = normalized(m_issuer->text());
    const auto date = m_issuedOn->date();
    header.issuedOn = date ? *date : QDate();
    header.audience = static_cast<Audience>(m_audience->currentData().toInt());
    header.firstYear = m_firstYear->value();
    header.lastYear = m_lastYear->value();
    header.official = m_official->isChecked();
    return header;
}

void ImportHeaderPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ImportHeaderPage::retranslate()
{
    const auto name = [this](QWidget *field, QWidget *named, const QString &text) {
        auto *label = static_cast<QLabel *>(m_form->labelForField(field));
        label->setText(text);
        label->setMinimumWidth(label->sizeHint().width()); // The column was measured with other texts.
        label->setBuddy(named);
        named->setAccessibleName(QString(text).remove(u'&'));
    };
    name(m_title, m_title, tr("&Title"));
    name(m_decision, m_decision, tr("&Decision number"));
    name(m_issuedOn, m_issuedOn->line(), tr("I&ssued on"));
    name(m_issuer, m_issuer, tr("&Issued by"));
    name(m_audience, m_audience, tr("&For"));
    name(m_firstYear, m_firstYear, tr("F&irst year"));
    name(m_lastYear, m_lastYear, tr("&Last year"));
    static_cast<QLabel *>(m_form->labelForField(m_official))->clear();
    m_official->setText(tr("I have &compared the rows with the decision (official)"));
    m_official->setToolTip(tr("As long as nobody has, every print says that the criteria are not official."));
    m_decision->setPlaceholderText(tr("for example 1187/QĐ-BNV"));
    const QStringList audiences{tr("Ministries"), tr("Provinces"), tr("Departments"), tr("Communes")};
    for (int row = 0; row < m_audience->count(); ++row)
        m_audience->setItemText(row, audiences.value(row));
}

} // namespace parindex
