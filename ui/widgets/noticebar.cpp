// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/noticebar.h"

#include "ui/palettecolors.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QIcon>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace parindex {

namespace {

constexpr int WhileMilliseconds = 15000; ///< Long enough to read two lines twice.
constexpr int IconSize = 20;
constexpr int TintPercent = 16;

QColor mixed(const QColor &color, const QColor &ground)
{
    const auto part = [](int over, int under) { return (over * TintPercent + under * (100 - TintPercent)) / 100; };
    return {part(color.red(), ground.red()), part(color.green(), ground.green()), part(color.blue(), ground.blue())};
}

} // namespace

NoticeBar::NoticeBar(Kind kind, Stay stay, QWidget *parent)
    : QFrame(parent), m_kind(kind), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_offer(new QToolButton(this)), m_decline(new QToolButton(this)), m_close(new QToolButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_icon->setPixmap(QIcon(kind == Kind::Warning ? QStringLiteral(":/icons/warning.svg") : QStringLiteral(":/icons/info.svg")).pixmap(IconSize));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    dressButton(m_offer, "noticeOffer");
    dressButton(m_decline, "noticeDecline");
    m_close->setObjectName(QStringLiteral("noticeClose"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 4, 4);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_offer);
    layout->addWidget(m_decline);
    layout->addWidget(m_close);
    connect(m_offer, &QToolButton::clicked, this, &NoticeBar::offerTaken);
    connect(m_decline, &QToolButton::clicked, this, &NoticeBar::offerDeclined);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    m_while.setSingleShot(true);
    m_while.setInterval(stay == Stay::ForAWhile ? WhileMilliseconds : 0);
    connect(&m_while, &QTimer::timeout, this, &QWidget::hide);
    dress();
    hide();
}

void NoticeBar::dressButton(QToolButton *button, const char *name)
{
    button->setObjectName(QLatin1String(name));
    button->setFocusPolicy(Qt::StrongFocus);
    button->hide();
}

void NoticeBar::showSentence(const QString &sentence)
{
    m_offer->hide();
    m_decline->hide();
    say(sentence);
}

void NoticeBar::say(const QString &sentence)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
    show();
    if (m_while.interval() > 0)
        m_while.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeBar::showOffer(const QString &sentence, const QString &button, const QString &decline)
{
    m_offer->setText(button);
    m_offer->show();
    m_decline->setText(decline);
    m_decline->setVisible(!decline.isEmpty());
    say(sentence);
}

QString NoticeBar::sentence() const
{
    return m_text->text();
}

void NoticeBar::changeEvent(QEvent *event)
{
    const bool palette = event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange;
    if ((palette && !m_dressing) || event->type() == QEvent::LanguageChange)
        dress();
    QFrame::changeEvent(event);
}

void NoticeBar::dress()
{
    m_dressing = true;
    const QPalette around = parentWidget() ? parentWidget()->palette() : palette();
    const PaletteColors colors = PaletteColors::of(around);
    QPalette tinted; // One role only: the others go on following the theme.
    tinted.setColor(QPalette::Window, mixed(m_kind == Kind::Warning ? colors.warning : colors.bar, around.color(QPalette::Window)));
    setPalette(tinted);
    m_dressing = false;
    m_close->setToolTip(tr("Close this notice"));
    m_close->setAccessibleName(tr("Close this notice"));
}

} // namespace parindex
