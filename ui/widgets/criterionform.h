// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frameworkeditor.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace parindex {

class ComplaintLabel;
class RuleForm;
class TypedFields;

/// All that one row of a framework says. It is written as one types.
class CriterionForm : public QWidget
{
    Q_OBJECT

public:
    explicit CriterionForm(FrameworkEditor &editor, QWidget *parent = nullptr);

    void commit(); ///< Writes what is typed and not yet written.

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectInputs();
    void addRow(QWidget *field);
    void showItem();  ///< Another row is looked at.
    void showValues();
    void showRule();
    void write(const std::function<void(Item &)> &change, int mergeNumber);
    void readInto(Item &item);
    void fillChoices();
    void retranslate();

    FrameworkEditor &m_editor;
    TypedFields *m_typed;
    std::optional<ItemId> m_item;
    int m_mergeNumber = 0;
    QFormLayout *m_form;
    QLabel *m_hint;
    QWidget *m_fields;
    ComplaintLabel *m_complaint;
    QLineEdit *m_code;
    QPlainTextEdit *m_title;
    QComboBox *m_level;
    QLineEdit *m_maximum;
    QComboBox *m_source;
    QPlainTextEdit *m_rule;
    RuleForm *m_ruleForm;
    QPlainTextEdit *m_evidence;
    QLineEdit *m_lead;
    QLineEdit *m_supporting;
    QPlainTextEdit *m_notApplicable;
    QComboBox *m_applicability;
    QComboBox *m_counting;
    QLineEdit *m_rescaledTo;
    QPlainTextEdit *m_guidance;
};

} // namespace parindex
