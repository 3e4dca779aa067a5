// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <optional>
#include <set>

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QToolButton;

namespace parindex {

/// The values of a column, each to be ticked; what is ticked shows at once. Typing narrows the list.
class ColumnFilterPopup : public QFrame
{
    Q_OBJECT

public:
    struct Value
    {
        QString text; ///< Empty: no value.
        int count = 0;
    };

    /// Nothing chosen yet: all values are.
    ColumnFilterPopup(const QString &title, const std::vector<Value> &values, const std::optional<std::set<QString>> &chosen, QWidget *parent);

    /// Opens below a point of the screen, and goes away by itself.
    void openAt(const QPoint &position);

signals:
    void chosen(const std::optional<std::set<QString>> &values); ///< Nothing: all of them.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut(const QString &title);
    QToolButton *addButton(const char *name, const QString &text, bool ticked);
    void fill(const std::vector<Value> &values, const std::optional<std::set<QString>> &chosen);
    void narrow(const QString &query);
    void tickAll(bool ticked); ///< Of those that are listed.
    void announce();

    QLineEdit *m_query;
    QListWidget *m_values;
    QToolButton *m_all;
    QToolButton *m_none;
};

} // namespace parindex
