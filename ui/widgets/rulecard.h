// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rules/suggestion.h"
#include "ui/session.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace parindex {

/// What the rule of a leaf asks for, and what it gives: the suggestion follows each key, and is
/// taken over by a click or by Enter. What is entered is written by itself as a score is.
class RuleCard : public QWidget
{
    Q_OBJECT

public:
    explicit RuleCard(Session &session, QWidget *parent = nullptr);

    bool focusFirst(); ///< The first box; false when there is none to type in.
    void commit(); ///< Writes what is entered and not yet written.
    bool hasRule() const; ///< Whether the row that is looked at has a rule that can be worked out.

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static constexpr int RestMilliseconds = 500;

    void layOut();
    void showLeaf();       ///< After another row was chosen.
    void showScore();      ///< After the score was changed, here or elsewhere.
    void showInputs();     ///< Makes the boxes anew where the rule now asks for other things.
    void makeBoxes();
    void orderBoxes(); ///< For the Tab key.
    int addBox(const RuleInput &input, int row); ///< Gives the next free row.
    QWidget *makeBox(const RuleInput &input);
    QLineEdit *makeNumberBox(const RuleInput &input);
    QComboBox *makeChoiceBox(const RuleInput &input);
    QString optionText(const RuleInput &input, qsizetype option) const; ///< Of a level, with its points.
    void fillBox(const RuleInput &input);
    void enter(const QString &name, const QString &value);
    void showSuggestion();
    void useSuggestion();
    const Item *leaf() const; ///< Null when the row is no leaf with a rule.
    Result<Suggestion> suggestion() const;
    void retranslate();

    Session &m_session;
    std::optional<ScoreKey> m_key; ///< As in ScoreEditor: what is edited.
    RuleInputs m_entered;
    bool m_isTyped = false; ///< What is entered is not written yet.
    std::vector<RuleInput> m_shown;
    QWidget *m_boxes;
    QGridLayout *m_grid;
    QLabel *m_working;
    QToolButton *m_use;
    QLabel *m_difference;
    QTimer m_rest;
    int m_mergeNumber = Session::NoMerge;
};

} // namespace parindex
