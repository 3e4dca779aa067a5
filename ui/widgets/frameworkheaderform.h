// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frameworkeditor.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace parindex {

class ComplaintLabel;
class TypedFields;

/// What stands on the first page of the decision. It is written as one types.
class FrameworkHeaderForm : public QWidget
{
    Q_OBJECT

public:
    explicit FrameworkHeaderForm(FrameworkEditor &editor, QWidget *parent = nullptr);

    void commit();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectInputs();
    void showFramework();
    void showValues();
    void readInto(Framework::Header &header);
    void write(const std::function<void(Framework::Header &)> &change, int mergeNumber);
    void retranslate();

    FrameworkEditor &m_editor;
    TypedFields *m_typed;
    FrameworkId m_framework;
    int m_mergeNumber = 0;
    QFormLayout *m_form;
    ComplaintLabel *m_complaint;
    QLineEdit *m_decision;
    QPlainTextEdit *m_title;
    QLineEdit *m_issuer;
    QLineEdit *m_issuedOn;
    QComboBox *m_audience;
    QLineEdit *m_firstYear;
    QLineEdit *m_lastYear;
    QCheckBox *m_official;
    QLabel *m_revision;
    QPlainTextEdit *m_note;
};

} // namespace parindex
