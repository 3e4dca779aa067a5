// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/session.h"

#include <QWidget>

class QStackedWidget;

namespace parindex {

class ChartsPage;
class EvidencePage;
class FrameworkPage;
class HeaderBar;
class NoticeBar;
class ScoringPage;

/// All that shows one open workspace: the header, the notices, and the pages.
class SessionView : public QWidget
{
    Q_OBJECT

public:
    explicit SessionView(Session &session, QWidget *parent = nullptr);

    void showPage(Page page); ///< Any but the start page.
    void focusFilter();       ///< Of the page that was shown last, where it has one.
    void goToNextUnscored();  ///< Shows the scoring page.
    void pasteScores();       ///< A column, from the row that is looked at downwards.
    void showFindings(bool shown); ///< Below the criteria; shows the scoring page with them.
    void setFindingsHeight(int height); ///< That they are shown with.
    void goToNextFinding();
    /// Writes what is typed and not yet written, also in a cell. False when it was refused, which
    /// the notice then says.
    bool commit();
    NoticeBar &scanNotice() { return *m_scans; } ///< For what a watched folder has to tell.

signals:
    void pageShown(parindex::Page page);
    void findingsShown(bool shown);
    void findingsResized(int height);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectSession();
    void placeNotices();
    void sayWritten(const QString &path);
    void commitCell();
    void putRight(const Finding &finding);

    // In the order of the Tab key.
    Session &m_session;
    HeaderBar *m_header;
    NoticeBar *m_readOnly;
    NoticeBar *m_refusal;
    NoticeBar *m_written; ///< What was saved or exported last.
    NoticeBar *m_notice;  ///< What was read from documents, until they change again.
    NoticeBar *m_scans;
    ScoringPage *m_scoring;
    EvidencePage *m_evidence;
    ChartsPage *m_charts;
    FrameworkPage *m_framework;
    QStackedWidget *m_pages;
    QString m_writtenPath;
    bool m_wasRefused = false; ///< Since the last commit began.
};

} // namespace parindex
