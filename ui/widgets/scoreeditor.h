// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace parindex {

class ComplaintLabel;

/// Score and explanation of the leaf that is looked at. What is typed is written by itself as
/// soon as the hand rests, and at once when the focus or the leaf changes; what cannot be a score
/// is never written and is said beside the box.
class ScoreEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreEditor(Session &session, QWidget *parent = nullptr);
    ~ScoreEditor() override;

    bool focusScore(); ///< False when it cannot be typed in.
    bool focusExplanation();
    void commit(); ///< Writes what is typed and not yet written.

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static constexpr int RestMilliseconds = 500;

    void layOut();
    void connectInputs();
    void showLeaf();   ///< After another row was chosen.
    void showScore();  ///< After the score was changed, here or elsewhere.
    void checkTyped();
    void setComplaint(const QString &sentence);
    const Item *leaf() const; ///< Null when the row that is edited is no leaf.
    void retranslate();

    Session &m_session;
    std::optional<ScoreKey> m_key; ///< What is edited; it may lag behind what the session looks at while committing.
    QLabel *m_scoreLabel;
    QLineEdit *m_score;
    QLabel *m_maximum;
    QToolButton *m_full;
    QToolButton *m_clear;
    QCheckBox *m_notApplicable;
    ComplaintLabel *m_complaint;
    QLabel *m_explanationLabel;
    QPlainTextEdit *m_explanation;
    QTimer m_rest;
    int m_mergeNumber = Session::NoMerge; ///< One stretch of typing on one leaf is one step to undo.
};

} // namespace parindex
