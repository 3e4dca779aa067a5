// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QWidget>

class QSplitter;

namespace parindex {

class CriteriaTree;
class FilterBar;
class FindingsPanel;
class LeafPanel;
class VerticalScrollArea;

/// Chấm điểm: the criteria on the left, the row that is looked at on the right.
class ScoringPage : public QWidget
{
    Q_OBJECT

public:
    explicit ScoringPage(Session &session, QWidget *parent = nullptr);

    void goToNextUnscored();
    void pasteScores(); ///< A column, from the row that is looked at downwards.
    void focusFilter();
    void focusPlace(const Finding &finding); ///< Where a finding is put right.
    void showFindings(bool shown);
    void setFindingsHeight(int height); ///< That they are shown with; 0: as high as is comfortable.
    FindingsPanel *findings() const { return m_findings; }
    void commit(); ///< Writes what is typed and not yet written.

signals:
    void findingsResized(int height);

protected:
    void changeEvent(QEvent *event) override;

private:
    CriteriaTree *m_tree;
    FilterBar *m_filterBar;
    LeafPanel *m_panel;
    VerticalScrollArea *m_panelArea;
    FindingsPanel *m_findings;
    QSplitter *m_rows; ///< The criteria above, the findings below.
    int m_findingsHeight = 0;
};

} // namespace parindex
