// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/frameworkmapping.h"

#include <QAbstractTableModel>

namespace parindex {

/// The rows of two years beside each other, as a person goes over them.
class MappingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StateColumn, EarlierColumn, LaterColumn, RelationColumn, ThenColumn, NowColumn, ColumnCount };
    enum Role { CountsRole = Qt::UserRole, IsConfirmedRole };

    explicit MappingModel(QObject *parent = nullptr);

    const FrameworkMapping &mapping() const { return m_mapping; }
    void setMapping(FrameworkMapping mapping);
    void confirm(int row);
    void choose(int row, std::optional<ItemId> other); ///< Confirmed, since a person says it.

    /// Whether a row is one of the later year; else it is an earlier one that nothing continues.
    bool isOfLater(int row) const { return m_mapping.isOfLater(static_cast<std::size_t>(row)); }
    QString otherText(int row) const;      ///< The row at the other end; empty when there is none.
    QString pathText(int row) const;       ///< The row itself with the rows that it stands below.
    QStringList laterTexts() const { return textsOf(m_mapping.later()); }
    QStringList earlierTexts() const { return textsOf(m_mapping.earlier()); }
    /// The leaf that otherText() would show so, for the row; nothing for any other text.
    std::optional<ItemId> itemOf(int row, const QString &text) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString relationName(Relation relation);

signals:
    void progressChanged();

private:
    const MappingRow &at(int row) const { return m_mapping.rows()[static_cast<std::size_t>(row)]; }
    static QString textOf(const Item &item) { return item.code + u' ' + item.title; }
    static QStringList textsOf(const Framework &framework);
    static QString textIn(const Framework &framework, const std::optional<ItemId> &item);
    QString textAt(int row, int column) const;
    void announce();

    FrameworkMapping m_mapping;
};

} // namespace parindex
