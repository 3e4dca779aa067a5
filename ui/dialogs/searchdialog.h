// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/search.h"
#include "ui/session.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace parindex {

class DocumentTable;
class HitDelegate;
class SearchHitModel;

/// Tìm khắp hồ sơ: one line to type in, and below it the documents and rows that match, the best first, with the words
/// marked. Enter leads to what is chosen. It stands beside the window and follows every change.
class SearchDialog : public QDialog
{
    Q_OBJECT

public:
    /// Opens it; the one that is open is used again. It belongs to `parent`, which must go before the session does.
    static void open(Session &session, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    SearchDialog(Session &session, QWidget *parent);

    void layOut();
    void look();
    void showHits(const QString &query, const std::vector<Search::Hit> &hits);
    void showState();
    QString stateText() const;
    bool moveBy(int step);
    void goToChosen();
    void retranslate();

    Session &m_session;
    SearchHitModel *m_model;
    HitDelegate *m_delegate;
    QString m_shown; ///< The query whose hits are listed.
    QLineEdit *m_query;
    DocumentTable *m_table;
    QLabel *m_state;
    QDialogButtonBox *m_buttons;
    QPushButton *m_go;
};

} // namespace parindex
