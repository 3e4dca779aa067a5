// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace parindex {

class ChecklistModel;
class DocumentTable;

/// The row that is looked at as it stood in the year before: score, explanation, and its documents
/// as this year's checklist.
class LastYearPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LastYearPanel(Session &session, QWidget *parent = nullptr);

    bool hasSomething() const; ///< This year continues another, and the row one of its rows.
    QString line() const;      ///< In a few words; empty where this year continues none.
    QString title() const;     ///< With how many of last year's documents have a counterpart.

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    const Continuation *continuation() const;
    std::vector<const Item *> earlierItems() const; ///< Which the row that is looked at continues.
    QString scoreText() const;
    QString factsText() const;
    QStringList ownerLines(const Item &earlier) const;
    std::vector<const Evidence *> chosen() const;
    void citeAgain();
    void addLike();
    void open();
    void refresh();
    void showState();
    void retranslate();

    Session &m_session;
    ChecklistModel *m_model;
    QLabel *m_facts;
    QLabel *m_sentence;
    QToolButton *m_citeAgain;
    QToolButton *m_addLike;
    QToolButton *m_open;
    DocumentTable *m_table;
};

} // namespace parindex
