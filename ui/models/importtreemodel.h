// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/frameworkimport.h"

#include <QStandardItemModel>

namespace parindex {

/// The tree of an imported annex while it is looked through: code, title, maximum, and what was made of the
/// rule. Titles and maxima can be put right; the check mark says whether a recognised rule is used.
class ImportTreeModel : public QStandardItemModel
{
    Q_OBJECT

public:
    enum Column { Code, Title, Maximum, Rule, ColumnCount };

    explicit ImportTreeModel(QObject *parent = nullptr);

    void setImport(FrameworkImport import);
    const FrameworkImport &import() const { return m_import; }
    std::size_t positionOf(const QModelIndex &index) const; ///< In import().items; they are as many as rows.
    QModelIndex indexOf(std::size_t position) const;
    QModelIndex indexOfRow(int row) const; ///< Of the table; not valid when no item began there.
    void setMaximum(std::size_t position, Points maximum);
    bool usesRule(std::size_t position) const;
    void setUsesRule(std::size_t position, bool uses);

    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void changed(); ///< A figure or a rule: the notes may be others.

private:
    void show(std::size_t position);
    void showRule(std::size_t position);

    FrameworkImport m_import;
    std::vector<QStandardItem *> m_rows; ///< The first cell of each.
};

} // namespace parindex
