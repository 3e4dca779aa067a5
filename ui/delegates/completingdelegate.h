// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStyledItemDelegate>

namespace parindex {

/// Edits a cell as a line of text that offers values, found anywhere in them and without diacritics.
class CompletingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Only: what is typed stands for the first value that it is found in.
    enum class Values { Offered, Only };

    CompletingDelegate(QStringList values, Values kind, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    void finish(QWidget *editor);

    QStringList m_values;
    Values m_kind;
};

/// What a text stands for among values: the one that begins with it as with a code, else the first in which it is found; the text itself
/// where there is none.
QString meantBy(const QString &text, const QStringList &values);

} // namespace parindex
