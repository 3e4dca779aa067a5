// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ruleform.h"

#include "core/domain/rules/ruledescription.h"
#include "core/domain/rules/rulesamples.h"
#include "core/domain/rules/rulejson.h"
#include "core/exchange/ruletext.h"
#include "ui/palettecolors.h"
#include "ui/widgets/complaintlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/wrappedlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFontDatabase>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace parindex {

namespace {

QToolButton *button(const char *name, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setObjectName(QLatin1String(name));
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

QString jsonOf(const RuleShape &rule)
{
    return isManual(rule) ? QString() : QString::fromUtf8(QJsonDocument(ruleToJson(rule)).toJson(QJsonDocument::Indented)).trimmed();
}

} // namespace

RuleForm::RuleForm(QWidget *parent)
    : QWidget(parent), m_lines(selectableLabel("ruleLines", this)), m_recognisedLines(selectableLabel("recognisedLines", this)),
      m_use(button("useRecognised", this)), m_clear(button("clearRule", this)), m_showJson(button("showRuleJson", this)),
      m_json(new QPlainTextEdit(this)), m_complaint(new ComplaintLabel("ruleJsonComplaint", this)), m_samples(selectableLabel("ruleSamples", this))
{
    m_json->setObjectName(QStringLiteral("ruleJson"));
    m_json->setTabChangesFocus(true);
    m_json->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_json->setMinimumHeight(fontMetrics().lineSpacing() * 9);
    m_json->hide();
    m_showJson->setCheckable(true);
    layOut();
    connect(m_showJson, &QToolButton::toggled, m_json, &QWidget::setVisible);
    connect(m_json, &QPlainTextEdit::textChanged, this, &RuleForm::readJson);
    connect(m_use, &QToolButton::clicked, this, [this] {
        if (m_recognised)
            emit ruleWanted(*m_recognised);
    });
    connect(m_clear, &QToolButton::clicked, this, [this] { emit ruleWanted(ManualRule()); });
    retranslate();
}

void RuleForm::layOut()
{
    auto *buttons = new FlowLayout;
    buttons->setSpacing(4);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_use, m_clear, m_showJson})
        buttons->addWidget(widget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_lines);
    layout->addWidget(m_recognisedLines);
    layout->addLayout(buttons);
    layout->addWidget(m_json);
    layout->addWidget(m_complaint);
    layout->addWidget(m_samples);
}

void RuleForm::show(const ScoringRule &rule, Points maximum, bool editable)
{
    const bool another = rule.shape != m_rule.shape;
    m_rule = rule;
    m_maximum = maximum;
    m_editable = editable;
    m_recognised = recogniseRule(rule.text, maximum);
    if (m_recognised && *m_recognised == rule.shape)
        m_recognised.reset();
    // Who is typing a rule keeps its own form of it.
    if (another || !m_json->hasFocus()) {
        const QSignalBlocker blocker(m_json);
        const auto typed = ruleFromJson(QJsonDocument::fromJson(m_json->toPlainText().toUtf8()).object());
        if (!(m_json->hasFocus() && typed && *typed == rule.shape) && m_json->toPlainText() != jsonOf(rule.shape)) {
            m_json->setPlainText(jsonOf(rule.shape));
            complain({});
        }
    }
    refresh();
}

void RuleForm::refresh()
{
    const QStringList lines = describeRule(m_rule.shape, m_maximum);
    m_lines->setText(lines.isEmpty() ? tr("The program works nothing out: people read the rule and decide.") : tr("The program works out:") + u'\n' + lines.join(u'\n'));
    m_recognisedLines->setVisible(m_recognised && m_editable);
    m_use->setVisible(m_recognised && m_editable);
    m_clear->setVisible(m_editable && !isManual(m_rule.shape));
    if (m_recognised)
        m_recognisedLines->setText(tr("Recognised in the words above:") + u'\n' + describeRule(*m_recognised, m_maximum).join(u'\n'));
    m_json->setReadOnly(!m_editable);
    const QStringList samples = samplesOf(m_rule.shape, m_maximum);
    m_samples->setVisible(!samples.isEmpty());
    m_samples->setText(tr("For example:") + u'\n' + samples.join(u'\n'));
    QPalette muted; // One role only: the others go on following the theme.
    muted.setColor(QPalette::WindowText, PaletteColors::of(palette()).muted);
    m_samples->setPalette(muted);
}

void RuleForm::readJson()
{
    const QByteArray typed = m_json->toPlainText().trimmed().toUtf8();
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(typed, &problem);
    if (!typed.isEmpty() && !document.isObject())
        return complain(tr("This is no JSON yet; something is wrong near letter %1.").arg(problem.offset));
    const auto rule = ruleFromJson(document.object());
    complain(rule ? QString() : rule.error().message);
    if (rule && m_editable && *rule != m_rule.shape)
        emit ruleWanted(*rule);
}

void RuleForm::complain(const QString &sentence)
{
    m_complaint->say(sentence);
    m_json->setAccessibleDescription(sentence);
}

void RuleForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        refresh(); // The samples are in small print's colour of the palette.
    QWidget::changeEvent(event);
}

void RuleForm::retranslate()
{
    m_use->setText(tr("Use the recognised rule"));
    m_clear->setText(tr("Leave it to people"));
    m_showJson->setText(tr("Rule as JSON"));
    m_json->setAccessibleName(tr("Rule as JSON"));
    m_json->setPlaceholderText(tr("For rules that are not recognised in words: see the help on file formats."));
    refresh();
}

} // namespace parindex
