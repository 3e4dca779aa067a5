// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scoreeditor.h"

#include "core/base/text.h"
#include "core/domain/applicabilitytexts.h"
#include "core/domain/counting.h"
#include "ui/widgets/complaintlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/namedwidget.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>

namespace parindex {

namespace {

QString exactText(const std::optional<Points> &points)
{
    return points ? points->toExactString() : QString();
}

} // namespace

ScoreEditor::ScoreEditor(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_scoreLabel(new QLabel(this)), m_score(named<QLineEdit>("leafScore", this)),
      m_maximum(new QLabel(this)), m_full(named<QToolButton>("fullScore", this)), m_clear(named<QToolButton>("clearScore", this)),
      m_notApplicable(named<QCheckBox>("notApplicable", this)), m_complaint(new ComplaintLabel("scoreComplaint", this)),
      m_explanationLabel(new QLabel(this)), m_explanation(named<QPlainTextEdit>("leafExplanation", this))
{
    layOut();
    connectInputs();
    retranslate();
    showLeaf();
}

ScoreEditor::~ScoreEditor() = default;

void ScoreEditor::layOut()
{
    m_score->setAlignment(Qt::AlignRight);
    m_score->setMinimumWidth(fontMetrics().horizontalAdvance(u'0') * 8);
    m_score->setMaximumWidth(fontMetrics().horizontalAdvance(u'0') * 12);
    m_scoreLabel->setBuddy(m_score);
    m_explanationLabel->setBuddy(m_explanation);
    m_explanation->setTabChangesFocus(true);
    // Files that are dropped here are documents, not text: the panel takes them.
    m_explanation->setAcceptDrops(false);
    m_score->setAcceptDrops(false);
    m_explanation->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    for (QToolButton *button : {m_full, m_clear})
        button->setFocusPolicy(Qt::StrongFocus);

    auto *scoreBox = new QWidget(this);
    auto *score = new QHBoxLayout(scoreBox);
    score->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_scoreLabel, m_score, m_maximum})
        score->addWidget(widget);
    auto *row = new FlowLayout;
    row->setSpacing(4);
    for (QWidget *widget : std::initializer_list<QWidget *>{scoreBox, m_full, m_clear, m_notApplicable})
        row->addWidget(widget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_complaint);
    layout->addWidget(m_explanationLabel);
    layout->addWidget(m_explanation, 1);
}

void ScoreEditor::connectInputs()
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &ScoreEditor::commit);
    connect(m_score, &QLineEdit::textEdited, this, [this] {
        checkTyped();
        m_rest.start();
    });
    connect(m_score, &QLineEdit::returnPressed, this, &ScoreEditor::commit);
    connect(m_explanation, &QPlainTextEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
    m_score->installEventFilter(this);
    m_explanation->installEventFilter(this);
    connect(m_full, &QToolButton::clicked, this, [this] {
        if (const Item *item = leaf())
            m_session.setPoints(*item, item->maximum);
    });
    connect(m_clear, &QToolButton::clicked, this, [this] {
        if (const Item *item = leaf())
            m_session.setPoints(*item, std::nullopt);
    });
    connect(m_notApplicable, &QCheckBox::clicked, this, [this](bool checked) {
        if (const Item *item = leaf())
            m_session.setApplies(*item, !checked);
    });
    connect(&m_session, &Session::assessmentAboutToChange, this, &ScoreEditor::commit);
    connect(&m_session, &Session::itemChanged, this, &ScoreEditor::showLeaf);
    connect(&m_session, &Session::scoresChanged, this, &ScoreEditor::showScore);
}

const Item *ScoreEditor::leaf() const
{
    if (!m_key)
        return nullptr;
    const Framework &framework = m_session.workspace().view(m_key->assessment).framework;
    const Item *item = framework.find(m_key->item);
    return item && framework.isLeaf(item->id) ? item : nullptr;
}

void ScoreEditor::commit()
{
    m_rest.stop();
    const Item *item = leaf();
    if (!item || !isEnabled())
        return;
    Score score = m_session.workspace().sheet(m_key->assessment).score(m_key->item, m_key->stage);
    const QString typed = normalized(m_score->text());
    if (m_score->isModified()) {
        const auto points = Points::fromString(typed);
        if (typed.isEmpty())
            score.points.reset();
        else if (points && checkPoints(*item, *points).ok())
            score.points = *points;
    }
    if (m_explanation->document()->isModified())
        score.explanation = normalized(m_explanation->toPlainText());
    if (m_session.changeScores({{*m_key, score}}, tr("score and explanation of %1").arg(item->code), m_mergeNumber))
        m_explanation->document()->setModified(false);
}

bool ScoreEditor::focusScore()
{
    if (!isEnabled() || !m_score->isEnabled())
        return focusExplanation();
    m_score->setFocus(Qt::ShortcutFocusReason);
    m_score->selectAll();
    return true;
}

bool ScoreEditor::focusExplanation()
{
    if (isEnabled())
        m_explanation->setFocus(Qt::ShortcutFocusReason);
    return isEnabled();
}

void ScoreEditor::showLeaf()
{
    // What belongs to another sheet was written before that was left.
    if (m_key && m_key->assessment == m_session.assessment())
        commit();
    const Item *current = m_session.currentItem();
    m_key = current ? std::optional(m_session.scoreKey(*current)) : std::nullopt;
    m_mergeNumber = m_session.newMergeNumber();
    const Item *item = leaf();
    const bool writable = item && m_session.canScore();
    setEnabled(writable);
    setVisible(item != nullptr);
    if (!item)
        return;
    m_score->setModified(false);
    m_explanation->document()->setModified(false);
    setComplaint({});
    showScore();
}

void ScoreEditor::showScore()
{
    const Item *item = leaf();
    if (!item)
        return;
    m_maximum->setText(QStringLiteral("/ ") + item->maximum.toExactString());
    const Score &score = m_session.workspace().sheet(m_key->assessment).score(m_key->item, m_key->stage);
    // What was refused stays in the box to be mended; all else follows the file.
    if (!m_score->hasFocus() || !m_complaint->isVisibleTo(this)) {
        const QString text = exactText(score.points);
        const auto typed = Points::fromString(m_score->text());
        if (!(m_score->hasFocus() && typed && score.points == *typed) && m_score->text() != text)
            m_score->setText(text);
    }
    if (!m_explanation->document()->isModified() && normalized(m_explanation->toPlainText()) != score.explanation) {
        const QSignalBlocker blocker(m_explanation);
        m_explanation->setPlainText(score.explanation);
        m_explanation->document()->setModified(false);
    }
    m_notApplicable->setText(ApplicabilityTexts::meaning(item->applicability, countingOf(m_session.workspace().view(m_key->assessment).framework, *item)));
    m_notApplicable->setToolTip(item->notApplicable.toHtmlEscaped());
    m_notApplicable->setChecked(!score.applies);
    m_score->setEnabled(score.applies);
    m_full->setEnabled(score.applies);
    m_full->setVisible(item->maximum > Points()); // What is taken off has no full score to wish for.
    m_clear->setEnabled(score.points.has_value());
}

void ScoreEditor::checkTyped()
{
    const Item *item = leaf();
    const QString typed = m_score->text().trimmed();
    if (!item || typed.isEmpty())
        return setComplaint({});
    const auto points = Points::fromString(typed);
    const Status status = points ? checkPoints(*item, *points) : Status(points.error());
    setComplaint(status ? QString() : status.error().message);
}

void ScoreEditor::setComplaint(const QString &sentence)
{
    m_complaint->say(sentence);
    m_score->setAccessibleDescription(sentence);
}

bool ScoreEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        commit();
        m_mergeNumber = m_session.newMergeNumber();
        if (watched == m_score && m_complaint->isVisibleTo(this)) {
            // The old value stands, so it is what the box shows; why is still said at the foot of the page.
            emit m_session.refused({ErrorCode::Refused, m_complaint->text(), {}});
            setComplaint({});
            showScore();
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ScoreEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ScoreEditor::retranslate()
{
    m_scoreLabel->setText(tr("&Score"));
    m_score->setAccessibleName(tr("Score"));
    m_full->setText(tr("Full score"));
    m_clear->setText(tr("Clear"));
    m_explanationLabel->setText(tr("E&xplanation"));
    m_explanation->setAccessibleName(tr("Explanation"));
    m_explanation->setPlaceholderText(tr("Why points are lost, or what the documents do not show. Saved as you type."));
    if (m_complaint->isVisibleTo(this))
        checkTyped();
    showScore();
}

} // namespace parindex
