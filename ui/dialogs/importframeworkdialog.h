// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/framework.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace parindex {

class ComplaintLabel;
class ImportCheckPage;
class ImportHeaderPage;
class ImportTablePage;

/// Makes a framework of the annex that every office receives in Word or Excel: choose the table, look
/// through the tree and the rules, say which decision it is.
class ImportFrameworkDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportFrameworkDialog(QWidget *parent = nullptr);

    void open(const QString &path); ///< Begins with this file.
    void suggestAudience(Audience audience); ///< Whom the office is, of which more is known already.
    Framework framework() const;    ///< What came of it, once it was accepted.

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void next();
    void back();
    void showPage(int page);
    bool readTable(); ///< False, with the reason shown, when the table is no framework.
    void retranslate();

    QLabel *m_step;
    QStackedWidget *m_pages;
    ImportTablePage *m_table;
    ImportCheckPage *m_check;
    ImportHeaderPage *m_header;
    ComplaintLabel *m_complaint;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_cancel;
    bool m_isRead = false; ///< The tree is that of the table as it is chosen now.
};

} // namespace parindex
