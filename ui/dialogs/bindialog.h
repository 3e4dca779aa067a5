// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QDialog>

class QPushButton;
class QTableWidget;

namespace parindex {

/// Thùng rác. Documents that were removed: they come back with their citations, or go for good.
class BinDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BinDialog(Session &session, QWidget *parent = nullptr);

private:
    void layOut();
    void list();
    std::vector<EvidenceId> chosen() const;
    void restore();
    void empty();
    void showState();

    Session &m_session;
    QTableWidget *m_table;
    QPushButton *m_restore = nullptr;
    QPushButton *m_empty = nullptr;
};

} // namespace parindex
