// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/requirementfiltermodel.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QTableView;

namespace parindex {

class RequirementFilterBar;

/// Ma trận tài liệu kiểm chứng. It stands beside the window, follows every change, leads to each
/// row, for which it hides, and takes files for it.
class RequirementMatrixDialog : public QDialog
{
    Q_OBJECT

public:
    RequirementMatrixDialog(Session &session, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *addButton(const char *name, const char *icon, void (RequirementMatrixDialog::*action)());
    void layOut();
    void layOutTable();
    void sizeTable(); ///< In digits of the font.
    void connectInputs();
    const RequirementMatrix::Row *chosenRow() const; ///< Null when none is, or a heading.
    const RequirementMatrix::Cell *chosenCell() const;
    const Item *chosenLeaf() const;
    const Evidence *chosenDocument() const; ///< The first one of the cell.
    void goToRow();
    void addFiles();
    void openDocument();
    void print();
    void spanHeadings();
    void showState();
    void showCounts();
    void retranslate();

    Session &m_session;
    RequirementMatrixModel *m_model;
    RequirementFilterModel *m_filter;
    QLabel *m_counts;
    RequirementFilterBar *m_bar;
    QTableView *m_table;
    QDialogButtonBox *m_buttons;
    QPushButton *m_go;
    QPushButton *m_add;
    QPushButton *m_open;
    QPushButton *m_print;
};

/// Opens the matrix beside the window of `parent`, or brings the one that is open to the front. It belongs to
/// `parent`, which must go before the session does. Does nothing while there is no assessment.
void showRequirementMatrix(Session &session, QWidget *parent);

} // namespace parindex
