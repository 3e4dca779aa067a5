// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QProgressBar;

namespace parindex {

/// Where I am: which assessment, by which framework, and how it stands.
class HeaderBar : public QFrame
{
    Q_OBJECT

public:
    explicit HeaderBar(Session &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// A sum with what it is above it.
    struct Figure
    {
        QLabel *caption;
        QLabel *value;
        QLabel *published; ///< The mark that a published value is what is shown.
    };

    Figure addFigure(const char *name, bool large);
    void layOut();
    void listAssessments();
    void refresh();
    void showFigure(const Figure &figure, const ShownSum &sum, const QString &caption);
    void showProgress(const Sum &sum);

    Session &m_session;
    QComboBox *m_assessments;
    QLabel *m_framework;
    Figure m_appraised;
    Figure m_total;
    QLabel *m_progressText;
    QProgressBar *m_progress;
};

} // namespace parindex
