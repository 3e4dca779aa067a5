// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QDate>
#include <QFrame>

class QComboBox;
class QLabel;
class QProgressBar;
class QToolButton;

namespace parindex {

/// Where I am: which assessment, by which framework, and how it stands. Draws itself together
/// where there is little room.
class HeaderBar : public QFrame
{
    Q_OBJECT

public:
    explicit HeaderBar(Session &session, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

signals:
    void findingsWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A sum with what it is above it.
    struct Figure
    {
        QLabel *caption;
        QLabel *value;
        QLabel *published; ///< The mark that a published value is what is shown.
    };

    Figure addFigure(const char *name);
    void layOut();
    void listAssessments();
    void refresh();
    void showFigure(const Figure &figure, const ShownSum &sum, const QString &caption, const QString &percent);
    void showProgress(const Sum &sum);
    void showFindings();
    QString findingsText() const;
    QString whereItStands() const;
    void readLock();
    QString lockText() const;
    void dress(bool compact);
    int widthWhen(bool compact);

    Session &m_session;
    QComboBox *m_assessments;
    QLabel *m_framework;
    QLabel *m_locked; ///< Stands out, because it keeps people from typing.
    Figure m_appraised;
    Figure m_total;
    QToolButton *m_why; ///< Opens what the total is made of.
    QLabel *m_progressText;
    QProgressBar *m_progress;
    QToolButton *m_findings;
    /// When the sheet was locked, and by whom.
    struct Lock
    {
        QDate on;
        QString by;
    };
    Lock m_lock;
    bool m_isCompact = false;
    int m_wholeWidth = 0;   ///< What everything takes in full size.
    int m_compactWidth = 0; ///< What it takes at least.
};

} // namespace parindex
