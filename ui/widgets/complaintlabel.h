// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace parindex {

/// What is wrong with what was typed, as a plain sentence in the colour of warnings. Hidden while
/// there is nothing to say.
class ComplaintLabel : public QLabel
{
    Q_OBJECT

public:
    ComplaintLabel(const char *name, QWidget *parent);

    void say(const QString &sentence); ///< Empty: nothing is wrong any more.

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    bool m_dressing = false;
};

} // namespace parindex
