// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <vector>

class QAction;
class QTableWidget;

namespace parindex {

/// All keys of the window in one list.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    /// The keys of these actions, and those that the criteria tree has of its own.
    explicit ShortcutsDialog(const std::vector<QAction *> &actions, QWidget *parent = nullptr);

private:
    void addRow(const QString &what, const QString &keys);

    QTableWidget *m_table;
};

} // namespace parindex
