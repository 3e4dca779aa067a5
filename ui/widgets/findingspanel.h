// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace parindex {

class DocumentTable;
class FindingFilterModel;
class FindingModel;

/// Kiểm tra hồ sơ: what is still to be put right, one Enter away from its row; warnings are
/// accepted here with a reason.
class FindingsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPanel(Session &session, QWidget *parent = nullptr);

    void goToNext(); ///< The next one that stands, from the top again at the end.

signals:
    void hideRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectInputs();
    void listCodes(); ///< The kinds that there are now.
    void showState(); ///< Which buttons can be pressed, and the whole sentence.
    std::vector<Finding> chosen(bool accepted) const; ///< Warnings among the chosen rows.
    int currentRow() const; ///< Of the model; -1 for none.
    void goTo();
    void accept();
    void withdraw();
    void checkFiles();
    void retranslate();

    Session &m_session;
    FindingModel *m_model;
    FindingFilterModel *m_filter;
    QComboBox *m_standing;
    QComboBox *m_code;
    QLineEdit *m_query;
    DocumentTable *m_table;
    QLabel *m_sentence;
    QToolButton *m_goTo;
    QToolButton *m_accept;
    QToolButton *m_withdraw;
    QToolButton *m_checkFiles;
    QToolButton *m_hide;
};

} // namespace parindex
