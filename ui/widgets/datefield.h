// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QWidget>

class QLineEdit;
class QToolButton;

namespace parindex {

/// A date that is typed as day, month and year or picked from a calendar; it may be left empty.
class DateField : public QWidget
{
    Q_OBJECT

public:
    explicit DateField(const QDate &date, QWidget *parent = nullptr);

    /// An invalid date for an empty field; a refusal for what is no date.
    Result<QDate> date() const;
    QLineEdit *line() const { return m_line; }

private:
    void pick();

    QLineEdit *m_line;
    QToolButton *m_pick;
};

} // namespace parindex
