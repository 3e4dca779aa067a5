// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/derivation.h"
#include "ui/session.h"

#include <QDialog>

class QDialogButtonBox;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace parindex {

/// "Vì sao 9,44?": the sums and workings behind a number. It stands beside the window, follows every
/// change, and leads to each row.
class DerivationDialog : public QDialog
{
    Q_OBJECT

public:
    /// Opens it for a row, or for the total where there is none; the one that is open is used again.
    /// It belongs to `parent`, which must go before the session does.
    static void open(Session &session, std::optional<ItemId> item, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    DerivationDialog(Session &session, QWidget *parent);

    void setItem(std::optional<ItemId> item);
    void showLines();
    void addLine(const Derivation::Line &line, std::vector<QTreeWidgetItem *> &path);
    void goTo(const QTreeWidgetItem *row);
    void copyText() const;
    void retranslate();

    Session &m_session;
    std::optional<ItemId> m_item;
    Derivation m_derivation;
    QTreeWidget *m_tree;
    QDialogButtonBox *m_buttons;
    QPushButton *m_copy;
    QPushButton *m_go;
};

} // namespace parindex
