// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frameworkeditor.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace parindex {

class ComplaintLabel;

/// The grades of a framework as a table: their bounds, open or closed, and their conditions.
class GradingForm : public QWidget
{
    Q_OBJECT

public:
    explicit GradingForm(FrameworkEditor &editor, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Column { Label, From, Above, To, Below, NoZero, Least, ColumnCount };

    void showGrades();
    void showBand(int row, const GradeBand &band);
    void addBand();
    void removeBand();
    void readTable();
    GradeBand bandAt(int row, QString &problem) const;
    bool write(std::vector<GradeBand> bands);
    void retranslate();

    FrameworkEditor &m_editor;
    QLabel *m_hint;
    QTableWidget *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
    ComplaintLabel *m_complaint;
    bool m_isFilling = false;
};

} // namespace parindex
