// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>
#include <QStringList>

namespace parindex {

/// Offers what was entered before; finds it anywhere in the text and without diacritics.
class FoldedCompleter : public QCompleter
{
    Q_OBJECT

public:
    FoldedCompleter(QStringList values, QObject *parent);

    QString pathFromIndex(const QModelIndex &index) const override;
    QStringList splitPath(const QString &typed) const override;
};

} // namespace parindex
