// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rulecard.h"

#include "core/domain/leafsuggestion.h"
#include "ui/palettecolors.h"
#include "ui/widgets/wrappedlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace parindex {

namespace {

constexpr int NumberDigits = 12;

/// Whether an input, also one inside an alternative, is of this kind.
bool isNamed(const QString &name, QLatin1String kind)
{
    return name.section(u'.', -1) == kind;
}

QString boxName(const RuleInput &input)
{
    return QStringLiteral("ruleInput ") + input.name;
}

void colour(QLabel *label, const QColor &color)
{
    QPalette palette; // One role only: the others go on following the theme.
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
}

} // namespace

RuleCard::RuleCard(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_boxes(new QWidget(this)), m_grid(new QGridLayout(m_boxes)),
      m_working(selectableLabel("ruleWorking", this)), m_use(new QToolButton(this)), m_difference(selectableLabel("ruleDifference", this))
{
    layOut();
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &RuleCard::commit);
    connect(m_use, &QToolButton::clicked, this, &RuleCard::useSuggestion);
    connect(&session, &Session::assessmentAboutToChange, this, &RuleCard::commit);
    connect(&session, &Session::itemChanged, this, &RuleCard::showLeaf);
    connect(&session, &Session::scoresChanged, this, &RuleCard::showScore);
    showLeaf();
}

void RuleCard::layOut()
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(0, 1);
    m_use->setObjectName(QStringLiteral("useSuggestion"));
    m_use->setFocusPolicy(Qt::StrongFocus);
    auto *outcome = new QHBoxLayout;
    outcome->addWidget(m_working, 1);
    outcome->addWidget(m_use, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_boxes);
    layout->addLayout(outcome);
    layout->addWidget(m_difference);
}

const Item *RuleCard::leaf() const
{
    if (!m_key)
        return nullptr;
    const Framework &framework = m_session.workspace().view(m_key->assessment).framework;
    const Item *item = framework.find(m_key->item);
    const bool hasRule = item && framework.isLeaf(item->id) && item->isSelfScored() && !isManual(item->rule.shape);
    return hasRule ? item : nullptr;
}

bool RuleCard::hasRule() const
{
    return leaf() != nullptr;
}

Result<Suggestion> RuleCard::suggestion() const
{
    return evaluate(leaf()->rule.shape, leaf()->maximum, m_entered);
}

void RuleCard::commit()
{
    m_rest.stop();
    const Item *item = leaf();
    if (!item || !m_isTyped)
        return;
    Score score = m_session.workspace().sheet(m_key->assessment).score(m_key->item, m_key->stage);
    score.inputs = m_entered;
    if (m_session.changeScores({{*m_key, score}}, tr("what the rule of %1 asks for").arg(item->code), m_mergeNumber))
        m_isTyped = false;
}

bool RuleCard::focusFirst()
{
    const QList<QWidget *> boxes = m_boxes->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    const auto first = std::find_if(boxes.begin(), boxes.end(), [](const QWidget *box) { return box->isEnabled() && box->focusPolicy() != Qt::NoFocus && !box->objectName().isEmpty(); });
    if (first == boxes.end())
        return false;
    (*first)->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void RuleCard::showLeaf()
{
    // What belongs to another sheet was written before that was left.
    if (m_key && m_key->assessment == m_session.assessment())
        commit();
    const Item *current = m_session.currentItem();
    m_key = current ? std::optional(m_session.scoreKey(*current)) : std::nullopt;
    m_mergeNumber = m_session.newMergeNumber();
    m_isTyped = false;
    m_shown.clear();
    setVisible(hasRule());
    showScore();
}

void RuleCard::showScore()
{
    if (!leaf())
        return;
    if (!m_isTyped)
        m_entered = m_session.workspace().sheet(m_key->assessment).score(m_key->item, m_key->stage).inputs;
    showInputs();
    showSuggestion();
}

void RuleCard::showInputs()
{
    auto inputs = inputsOf(leaf()->rule.shape, m_entered);
    if (inputs != m_shown) {
        m_shown = std::move(inputs);
        makeBoxes();
    }
    m_boxes->setEnabled(m_session.canScore());
    for (const RuleInput &input : m_shown)
        fillBox(input);
}

void RuleCard::makeBoxes()
{
    const QWidget *focus = focusWidget();
    const QString focused = focus && m_boxes->isAncestorOf(focus) ? focus->objectName() : QString();
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        // Later, because it may be one of these boxes that asks for others.
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater();
        delete item;
    }
    int row = 0;
    for (const RuleInput &input : m_shown)
        row = addBox(input, row);
    orderBoxes();
    if (auto *box = focused.isEmpty() ? nullptr : m_boxes->findChild<QWidget *>(focused)) {
        box->show(); // What is hidden takes no focus, and the layout shows it only later.
        box->setFocus();
    }
}

void RuleCard::orderBoxes()
{
    // New widgets come last of all in the window; these belong before the button that takes the suggestion.
    QWidget *before = m_boxes->previousInFocusChain();
    while (before != m_boxes && (before->focusPolicy() == Qt::NoFocus || isAncestorOf(before)))
        before = before->previousInFocusChain();
    for (const RuleInput &input : m_shown) {
        auto *box = m_boxes->findChild<QWidget *>(boxName(input));
        setTabOrder(before, box);
        before = box;
    }
}

int RuleCard::addBox(const RuleInput &input, int row)
{
    QWidget *box = makeBox(input);
    const bool isWide = input.kind == RuleInput::Kind::Choice;
    if (!input.label.isEmpty()) {
        auto *label = wrappedLabel("", m_boxes);
        label->setText(input.label);
        label->setBuddy(box);
        m_grid->addWidget(label, row, 0, 1, isWide ? 3 : 1);
        row += isWide;
    }
    m_grid->addWidget(box, row, isWide ? 0 : 1, 1, isWide ? 3 : 1);
    if (!isWide) {
        QLabel *unit = wrappedLabel("ruleUnit", m_boxes);
        unit->setWordWrap(false);
        unit->setText(input.unit);
        m_grid->addWidget(unit, row, 2);
    }
    return row + 1;
}

QWidget *RuleCard::makeBox(const RuleInput &input)
{
    QWidget *box = input.kind == RuleInput::Kind::Number ? static_cast<QWidget *>(makeNumberBox(input)) : makeChoiceBox(input);
    box->setObjectName(boxName(input));
    box->setAccessibleName(input.label.isEmpty() ? tr("Level") : input.label);
    return box;
}

QLineEdit *RuleCard::makeNumberBox(const RuleInput &input)
{
    auto *box = new QLineEdit(m_boxes);
    box->setAlignment(Qt::AlignRight);
    box->setFixedWidth(fontMetrics().horizontalAdvance(u'0') * NumberDigits);
    box->setAcceptDrops(false);
    box->installEventFilter(this);
    connect(box, &QLineEdit::textEdited, this, [this, name = input.name](const QString &text) { enter(name, text); });
    connect(box, &QLineEdit::returnPressed, this, &RuleCard::useSuggestion);
    return box;
}

QComboBox *RuleCard::makeChoiceBox(const RuleInput &input)
{
    auto *box = new QComboBox(m_boxes);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(NumberDigits);
    box->addItem(tr("not chosen yet"), QString());
    if (input.kind == RuleInput::Kind::YesNo) {
        box->addItem(tr("Yes"), QStringLiteral("1"));
        box->addItem(tr("No"), QStringLiteral("0"));
    }
    for (qsizetype i = 0; i < input.options.size(); ++i) {
        box->addItem(optionText(input, i), QString::number(i + 1));
        box->setItemData(box->count() - 1, input.options[i].toHtmlEscaped(), Qt::ToolTipRole);
    }
    connect(box, &QComboBox::activated, this, [this, box, name = input.name] {
        enter(name, box->currentData().toString());
        commit();
    });
    return box;
}

QString RuleCard::optionText(const RuleInput &input, qsizetype option) const
{
    const QString &label = input.options[option];
    if (!isNamed(input.name, QLatin1String("level")))
        return label;
    // What the rule gives for this level by itself; nothing where that hangs on other things than the case.
    RuleInputs only;
    for (const auto &[name, value] : m_entered) {
        if (isNamed(name, QLatin1String("case")))
            only[name] = value;
    }
    only[input.name] = QString::number(option + 1);
    const auto given = evaluate(leaf()->rule.shape, leaf()->maximum, only);
    return given && given->applies ? tr("%1 (%2 points)").arg(label, given->points.toExactString()) : label;
}

void RuleCard::fillBox(const RuleInput &input)
{
    const auto found = m_entered.find(input.name);
    const QString value = found == m_entered.end() ? QString() : found->second;
    if (auto *line = m_boxes->findChild<QLineEdit *>(boxName(input)); line && line->text() != value)
        line->setText(value);
    if (auto *choice = m_boxes->findChild<QComboBox *>(boxName(input)))
        choice->setCurrentIndex(std::max(0, choice->findData(value)));
}

void RuleCard::enter(const QString &name, const QString &value)
{
    if (value.isEmpty())
        m_entered.erase(name);
    else
        m_entered[name] = value;
    m_isTyped = true;
    showInputs();
    showSuggestion();
    m_rest.start();
}

void RuleCard::showSuggestion()
{
    const PaletteColors colors = PaletteColors::of(palette());
    const auto given = suggestion();
    const Score &score = m_session.workspace().sheet(m_key->assessment).score(m_key->item, m_key->stage);
    m_working->setText(given ? given->working : given.error().message);
    const bool isMissing = !given && given.error().code == ErrorCode::NotFound;
    m_working->setVisible(score.applies || !isMissing); // Of a row that does not apply nothing is to be entered.
    colour(m_working, given ? colors.good : isMissing ? colors.muted : colors.bad);
    const bool isTaken = given && given->applies == score.applies && (!given->applies || given->points == score.points);
    m_use->setEnabled(given && !isTaken && m_session.canScore());
    m_use->setText(given && given->applies ? tr("Use %1").arg(given->points.toExactString()) : tr("Use it"));
    const bool differs = given && !isTaken && (score.points || !score.applies);
    m_difference->setVisible(differs);
    if (differs) {
        colour(m_difference, colors.warning);
        m_difference->setText(score.explanation.isEmpty() ? tr("The score is not what the rule gives: say why in the explanation.")
                                                          : tr("The score is not what the rule gives; the explanation says why."));
    }
}

void RuleCard::useSuggestion()
{
    const Item *item = leaf();
    const auto given = item ? suggestion() : Result<Suggestion>(Error());
    if (!given || !m_session.canScore())
        return;
    m_rest.stop();
    Score score = m_session.workspace().sheet(m_key->assessment).score(m_key->item, m_key->stage);
    score.inputs = m_entered;
    score.applies = given->applies;
    if (given->applies)
        score.points = given->points;
    if (m_session.changeScores({{*m_key, score}}, tr("score of %1 by its rule").arg(item->code)))
        m_isTyped = false;
    m_mergeNumber = m_session.newMergeNumber();
    showScore();
}

bool RuleCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        commit();
        m_mergeNumber = m_session.newMergeNumber();
    }
    return QWidget::eventFilter(watched, event);
}

void RuleCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) && leaf())
        showSuggestion(); // Its colours are those of the palette.
    QWidget::changeEvent(event);
}

void RuleCard::retranslate()
{
    m_shown.clear();
    showScore();
}

} // namespace parindex
