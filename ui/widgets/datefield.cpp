// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datefield.h"

#include "core/base/text.h"

#include <QBoxLayout>
#include <QCalendarWidget>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QToolButton>
#include <QWidgetAction>

namespace parindex {

namespace {

constexpr int FirstYear = 1945;
constexpr int LastYear = 2199;

QString written(const QDate &date)
{
    return date.toString(QStringLiteral("dd/MM/yyyy"));
}

} // namespace

DateField::DateField(const QDate &date, QWidget *parent) : QWidget(parent), m_line(new QLineEdit(written(date), this)), m_pick(new QToolButton(this))
{
    m_line->setObjectName(QStringLiteral("dateText"));
    m_line->setPlaceholderText(tr("dd/mm/yyyy"));
    m_line->setAccessibleName(tr("Date, as day/month/year"));
    m_pick->setObjectName(QStringLiteral("pickDate"));
    m_pick->setArrowType(Qt::DownArrow);
    m_pick->setFocusPolicy(Qt::StrongFocus);
    m_pick->setAccessibleName(tr("Pick from a calendar"));
    m_pick->setToolTip(tr("Pick from a calendar"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_pick);
    setFocusProxy(m_line);
    connect(m_pick, &QToolButton::clicked, this, &DateField::pick);
}

Result<QDate> DateField::date() const
{
    const QString text = normalized(m_line->text());
    if (text.isEmpty())
        return QDate();
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})[/.\\-](\\d{1,2})[/.\\-](\\d{4})$"));
    const auto match = form.match(text);
    const QDate date(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    if (!match.hasMatch() || !date.isValid())
        return Error{ErrorCode::Refused, tr("“%1” is not a date. Type day, month and year, such as 18/07/2024, or leave it empty.").arg(text), {}};
    if (date.year() < FirstYear || date.year() > LastYear)
        return Error{ErrorCode::Refused, tr("The year of “%1” must lie between %2 and %3.").arg(text).arg(FirstYear).arg(LastYear), {}};
    return date;
}

void DateField::pick()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setObjectName(QStringLiteral("calendar"));
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setDateRange(QDate(FirstYear, 1, 1), QDate(LastYear, 12, 31));
    if (const auto typed = date(); typed && typed->isValid())
        calendar->setSelectedDate(*typed);
    const auto take = [this, menu](const QDate &picked) {
        m_line->setText(written(picked));
        menu->close();
        m_line->setFocus();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    menu->popup(m_pick->mapToGlobal(QPoint(m_pick->width() - calendar->sizeHint().width(), m_pick->height())));
    calendar->setFocus();
}

} // namespace parindex
