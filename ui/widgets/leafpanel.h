// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTabWidget;
class QTableView;
class QToolButton;

namespace parindex {

class EvidenceList;
class HistoryModel;
class LastYearPanel;
class RuleCard;
class ScoreEditor;

/// Everything about the row that is looked at: the rule's own words, score and explanation,
/// published figures, documents and history.
class LeafPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LeafPanel(Session &session, QWidget *parent = nullptr);

    /// Moves to where a finding of the row that is looked at is put right; false when that is the
    /// row itself, or cannot be typed in.
    bool focusPlace(const Finding &finding);
    void commit(); ///< Writes what is typed and not yet written.

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void sizeTitle(); ///< After all text was made larger or smaller.
    void showItem();
    void showNumbers(); ///< Sums and published figures, after a score was changed.
    void showHistory();
    void showTabs();
    void showLastYear();
    QString detailsOf(const Item &item) const;
    QString publishedText(const Item &item) const;
    void retranslate();

    Session &m_session;
    QLabel *m_hint;
    QLabel *m_title;
    QLabel *m_details;
    QLabel *m_numbers;
    QToolButton *m_why; ///< Opens what the numbers are made of.
    QLabel *m_published;
    QLabel *m_lastYearLine;
    QLabel *m_ruleLabel;
    QPlainTextEdit *m_rule;
    RuleCard *m_card;
    ScoreEditor *m_editor;
    QTabWidget *m_tabs;
    EvidenceList *m_evidence;
    QTableView *m_history;
    HistoryModel *m_historyModel;
    LastYearPanel *m_lastYear;
};

} // namespace parindex
