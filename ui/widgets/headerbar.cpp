// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/headerbar.h"

#include "core/domain/applicabilitytexts.h"
#include "core/domain/grading.h"
#include "ui/dialogs/derivationdialog.h"
#include "ui/findingicon.h"
#include "ui/palettecolors.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace parindex {

namespace {

constexpr int BarHeight = 6;
constexpr int ShortestBar = 60;
constexpr int ShortestTitle = 12; ///< Letters of an assessment's title that are always shown.
constexpr int LongestPerson = 40; ///< Letters of the name of who locked a sheet.
constexpr qreal LargeText = 1.7;
constexpr qreal CompactText = 1.2;
constexpr qreal SmallText = 0.9;
constexpr int Spacing = 24;
constexpr int CompactSpacing = 12;

QFont scaled(QFont font, qreal factor, bool bold)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(bold);
    return font;
}

QLabel *plainLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    return label;
}

void setMuted(QLabel *label)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, PaletteColors::of(label->parentWidget()->palette()).muted);
    label->setPalette(palette);
}

/// How far the year's work has come.
QString stateName(Assessment::State state)
{
    switch (state) {
    case Assessment::State::Draft: return HeaderBar::tr("being scored");
    case Assessment::State::Locked: return HeaderBar::tr("locked");
    case Assessment::State::Round1: return HeaderBar::tr("appraisal, round 1");
    case Assessment::State::Explaining: return HeaderBar::tr("being explained");
    case Assessment::State::Round2: return HeaderBar::tr("appraisal, round 2");
    case Assessment::State::Final: return HeaderBar::tr("final");
    }
    return {};
}

/// What the source says about a published value, for a tool tip.
QString sourceOf(const PublishedFigure &figure)
{
    const QString said = figure.note.isEmpty() ? figure.source : figure.source + QStringLiteral("\n") + figure.note;
    return said.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

/// The grade that the framework gives to the index; of a sheet that is not complete it may still change.
QString gradeText(const AssessmentView &view)
{
    const auto figures = gradedFigures(view.framework, view.sheet, view.summary);
    const auto grade = figures ? gradeOf(view.framework.header().grading, *figures) : std::nullopt;
    if (!grade || grade->label.isEmpty())
        return {};
    return (view.summary.total().isComplete() ? HeaderBar::tr("Grade: %1") : HeaderBar::tr("Grade so far: %1")).arg(grade->label);
}

} // namespace

HeaderBar::HeaderBar(Session &session, QWidget *parent)
    : QFrame(parent), m_session(session), m_assessments(new QComboBox(this)), m_framework(plainLabel("frameworkLine", this)), m_locked(plainLabel("lockedBadge", this)),
      m_appraised(addFigure("appraised")), m_total(addFigure("total")), m_why(new QToolButton(this)),
      m_progressText(plainLabel("progressText", this)), m_progress(new QProgressBar(this)),
      m_findings(new QToolButton(this))
{
    setObjectName(QStringLiteral("headerBar"));
    setFrameShape(QFrame::StyledPanel);
    m_assessments->setObjectName(QStringLiteral("assessmentChooser"));
    m_assessments->setMinimumContentsLength(ShortestTitle);
    m_progress->setObjectName(QStringLiteral("progressBar"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(BarHeight);
    m_progress->setMinimumWidth(ShortestBar);
    m_findings->setObjectName(QStringLiteral("findingsButton"));
    m_findings->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_findings->setFocusPolicy(Qt::StrongFocus);
    m_why->setObjectName(QStringLiteral("whyTotal"));
    m_why->setFocusPolicy(Qt::StrongFocus);
    connect(m_why, &QToolButton::clicked, this, [this] { DerivationDialog::open(m_session, std::nullopt, parentWidget() ? parentWidget() : this); });
    // The colours of what is chosen, which every theme has.
    m_locked->setAutoFillBackground(true);
    m_locked->setBackgroundRole(QPalette::Highlight);
    m_locked->setForegroundRole(QPalette::HighlightedText);
    m_locked->setMargin(2);
    layOut();
    connect(m_findings, &QToolButton::clicked, this, &HeaderBar::findingsWanted);
    connect(&session, &Session::findingsChanged, this, &HeaderBar::showFindings);
    connect(m_assessments, &QComboBox::activated, this, [this] {
        m_session.setAssessment(AssessmentId(m_assessments->currentData().toLongLong()));
    });
    connect(&session, &Session::assessmentChanged, this, &HeaderBar::listAssessments);
    connect(&session.workspace(), &Workspace::assessmentsChanged, this, &HeaderBar::listAssessments);
    connect(&session, &Session::scoresChanged, this, &HeaderBar::refresh);
    connect(&session.workspace(), &Workspace::frameworkChanged, this, [this](FrameworkId changed) {
        if (m_session.assessment() && m_session.view().framework.id() == changed)
            refresh();
    });
    listAssessments();
}

HeaderBar::Figure HeaderBar::addFigure(const char *name)
{
    const QByteArray prefix(name);
    Figure figure{plainLabel((prefix + "Caption").constData(), this), plainLabel((prefix + "Value").constData(), this),
                  plainLabel((prefix + "Published").constData(), this)};
    figure.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return figure;
}

void HeaderBar::layOut()
{
    auto *where = new QVBoxLayout;
    where->setSpacing(2);
    where->addWidget(m_assessments);
    auto *state = new QHBoxLayout;
    state->setSpacing(6);
    state->addWidget(m_locked);
    state->addWidget(m_framework, 1);
    where->addLayout(state);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->addLayout(where, 1);
    for (const Figure &figure : {m_appraised, m_total}) {
        auto *captions = new QHBoxLayout;
        captions->setSpacing(6);
        captions->addWidget(figure.caption);
        captions->addWidget(figure.published);
        captions->addStretch(1);
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        column->addLayout(captions);
        column->addWidget(figure.value);
        layout->addLayout(column);
    }
    layout->addWidget(m_why, 0, Qt::AlignVCenter);
    auto *progress = new QVBoxLayout;
    progress->setSpacing(4);
    progress->addStretch(1);
    progress->addWidget(m_progressText);
    progress->addWidget(m_progress);
    progress->addStretch(1);
    layout->addLayout(progress);
    layout->addWidget(m_findings, 0, Qt::AlignVCenter);
}

void HeaderBar::listAssessments()
{
    const QSignalBlocker blocker(m_assessments);
    m_assessments->clear();
    const Workspace &workspace = m_session.workspace();
    // The year comes first, because where there is little room the end of a title is cut.
    for (const Assessment &assessment : workspace.assessments())
        m_assessments->addItem(QStringLiteral("%1 – %2").arg(assessment.year).arg(workspace.agencyOf(assessment).name), QVariant::fromValue<qlonglong>(assessment.id.value()));
    if (m_session.assessment())
        m_assessments->setCurrentIndex(m_assessments->findData(QVariant::fromValue<qlonglong>(m_session.assessment()->value())));
    refresh();
}

void HeaderBar::refresh()
{
    m_assessments->setAccessibleName(tr("Assessment"));
    m_assessments->setToolTip(tr("Which self-assessment is looked at"));
    m_why->setText(tr("Why?"));
    m_why->setToolTip(tr("How the total came about"));
    m_why->setAccessibleName(m_why->toolTip());
    const bool some = m_session.assessment().has_value();
    setVisible(some);
    if (!some)
        return;
    readLock();
    const AssessmentView view = m_session.view();
    m_locked->setVisible(view.assessment().state == Assessment::State::Locked);
    m_locked->setToolTip(tr("Scores and what proves them cannot be changed. Unlock the self-score in the File menu, with a reason."));
    const Framework::Header &framework = view.framework.header();
    m_framework->setToolTip(QStringLiteral("%1 · %2<br>%3").arg(framework.decision.toHtmlEscaped(), stateName(view.assessment().state), framework.title.toHtmlEscaped()));
    const ShownSum appraised = shownAppraised(view);
    const auto index = appraised.index();
    showFigure(m_appraised, appraised, tr("Appraised points"), index ? QStringLiteral(" · ") + index->toPercentString() : QString());
    const ShownSum total = shownTotal(view);
    const QString conversions = total.published ? QString() : ApplicabilityTexts::workings(view.summary.totalConversions());
    showFigure(m_total, total, tr("All points"), conversions.isEmpty() ? QString() : ApplicabilityTexts::mark());
    if (!conversions.isEmpty()) {
        m_total.value->setToolTip(conversions.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
        m_total.value->setAccessibleDescription(conversions);
    }
    showProgress(view.summary.appraised());
    showFindings();
    for (QLabel *label : {m_framework, m_appraised.caption, m_total.caption, m_appraised.published, m_total.published, m_progressText}) {
        label->setFont(scaled(font(), SmallText, false));
        setMuted(label);
    }
    m_locked->setFont(scaled(font(), SmallText, true));
    m_compactWidth = widthWhen(true);
    m_wholeWidth = widthWhen(false);
    m_assessments->setMaximumWidth(m_assessments->sizeHint().width()); // No wider than its titles.
    dress(width() < m_wholeWidth);
    updateGeometry();
}

void HeaderBar::dress(bool compact)
{
    m_isCompact = compact;
    if (m_session.assessment()) {
        m_findings->setText(findingsText());
        m_framework->setText(whereItStands());
        m_locked->setText(lockText());
    }
    layout()->setSpacing(compact ? CompactSpacing : Spacing);
    m_assessments->setSizeAdjustPolicy(compact ? QComboBox::AdjustToMinimumContentsLengthWithIcon : QComboBox::AdjustToContents);
    m_appraised.value->setFont(scaled(font(), compact ? CompactText : LargeText, true));
    m_total.value->setFont(scaled(font(), compact ? CompactText : LargeText, false));
}

int HeaderBar::widthWhen(bool compact)
{
    dress(compact);
    // The layouts inside do not forget by themselves before the next event.
    for (QLayout *part : layout()->findChildren<QLayout *>())
        part->invalidate();
    layout()->invalidate();
    return layout()->minimumSize().width();
}

QSize HeaderBar::minimumSizeHint() const
{
    return {m_compactWidth, QFrame::minimumSizeHint().height()};
}

void HeaderBar::resizeEvent(QResizeEvent *event)
{
    dress(width() < m_wholeWidth);
    QFrame::resizeEvent(event);
}

void HeaderBar::showFigure(const Figure &figure, const ShownSum &sum, const QString &caption, const QString &percent)
{
    const QString text = sum.toString() + percent;
    figure.caption->setText(caption);
    figure.value->setText(text);
    figure.published->setVisible(sum.published);
    figure.published->setText(tr("(published)"));
    const QString why = sum.published ? tr("This is the published value, because not every leaf of it is known here.") : QString();
    const QString tip = sum.published ? QStringLiteral("<p>%1<br>%2</p>").arg(why.toHtmlEscaped(), sourceOf(*sum.published)) : QString();
    figure.published->setToolTip(tip);
    figure.value->setToolTip(tip);
    figure.value->setAccessibleName(caption + QStringLiteral(": ") + text);
    figure.value->setAccessibleDescription(why);
}

void HeaderBar::showProgress(const Sum &sum)
{
    const QString text = tr("%1/%2 scored").arg(sum.scored).arg(sum.leaves);
    m_progressText->setText(text);
    m_progress->setAccessibleName(text);
    m_progress->setRange(0, std::max(sum.leaves, 1));
    m_progress->setValue(sum.scored);
}

QString HeaderBar::whereItStands() const
{
    const AssessmentView view = m_session.view();
    const QString &decision = view.framework.header().decision;
    const QString state = stateName(view.assessment().state);
    // Where there is little room, the decision only gives way to what keeps people from typing.
    const bool isLocked = view.assessment().state == Assessment::State::Locked;
    if (m_isCompact)
        return isLocked ? QString() : decision;
    QStringList parts{decision, isLocked ? QString() : state, gradeText(view)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void HeaderBar::readLock()
{
    m_lock = {};
    if (m_session.view().assessment().state != Assessment::State::Locked)
        return;
    // The newest change of its state is that it was locked.
    const auto history = m_session.workspace().historyOf(*m_session.assessment());
    const auto locked = std::find_if(history.begin(), history.end(), [](const Change &change) { return change.field == u"state"; });
    if (locked != history.end())
        m_lock = {locked->at.toLocalTime().date(), locked->by};
}

QString HeaderBar::lockText() const
{
    QStringList parts{tr("Locked")};
    if (!m_isCompact && m_lock.on.isValid())
        parts << m_lock.on.toString(QStringLiteral("dd/MM/yyyy")) << m_lock.by.left(LongestPerson);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString HeaderBar::findingsText() const
{
    const Workspace::FindingCount count = m_session.workspace().findingCount(*m_session.assessment());
    const bool none = count.errors == 0 && count.warnings == 0;
    if (!m_isCompact)
        return none ? tr("Nothing found") : tr("%1 red, %2 yellow").arg(count.errors).arg(count.warnings);
    // Where there is little room, how many of what is worst; the icon says what that is.
    return none ? QString() : QString::number(count.errors > 0 ? count.errors : count.warnings);
}

void HeaderBar::showFindings()
{
    if (!m_session.assessment())
        return;
    const Workspace::FindingCount count = m_session.workspace().findingCount(*m_session.assessment());
    const bool none = count.errors == 0 && count.warnings == 0;
    m_findings->setText(findingsText());
    m_findings->setIcon(findingIcon(count.errors > 0 ? FindingMark::Red : none ? FindingMark::Fine : FindingMark::Yellow));
    QString tip = tr("What is still to be put right before the sheet is locked");
    if (count.accepted > 0)
        tip += u'\n' + tr("%n warning(s) accepted with a reason", nullptr, count.accepted);
    m_findings->setToolTip(tip);
    m_findings->setAccessibleName(tr("%1 red, %2 yellow").arg(count.errors).arg(count.warnings));
}

void HeaderBar::changeEvent(QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::LanguageChange || type == QEvent::FontChange || type == QEvent::PaletteChange)
        refresh();
    QFrame::changeEvent(event);
}

} // namespace parindex
