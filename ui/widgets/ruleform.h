// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scoringrule.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace parindex {

class ComplaintLabel;

/// What the program works out for a leaf: the rule as lines, one that was recognised in the words of
/// the decision, the rule as JSON for all else, and what it gives at its bounds.
class RuleForm : public QWidget
{
    Q_OBJECT

public:
    explicit RuleForm(QWidget *parent = nullptr);

    void show(const ScoringRule &rule, Points maximum, bool editable);

signals:
    void ruleWanted(const parindex::RuleShape &rule);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void refresh();
    void readJson();
    void complain(const QString &sentence);
    void retranslate();

    ScoringRule m_rule;
    Points m_maximum;
    bool m_editable = false;
    std::optional<RuleShape> m_recognised;
    QLabel *m_lines;
    QLabel *m_recognisedLines;
    QToolButton *m_use;
    QToolButton *m_clear;
    QToolButton *m_showJson;
    QPlainTextEdit *m_json;
    ComplaintLabel *m_complaint;
    QLabel *m_samples;
};

} // namespace parindex
