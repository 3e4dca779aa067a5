// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/requirementmatrix.h"
#include "ui/session.h"

#include <QAbstractTableModel>

namespace parindex {

/// The leaves of the assessment that is looked at against the kinds of documents that they ask for.
/// Code and title are the headers of the rows, so that they stay in sight.
class RequirementMatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit RequirementMatrixModel(Session &session, QObject *parent = nullptr);

    const RequirementMatrix &matrix() const { return m_matrix; }
    const RequirementMatrix::Row &rowAt(int row) const { return m_matrix.rows[static_cast<std::size_t>(row)]; }
    const RequirementMatrix::Cell &cellAt(const QModelIndex &index) const { return rowAt(index.row()).cells[static_cast<std::size_t>(index.column())]; }
    const Item *itemAt(int row) const; ///< Null when the framework no longer has it.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void followed(); ///< The matrix is up to date with a change.

private:
    void reload();
    void follow();
    void announce(const RequirementMatrix &before);
    QString titleOf(int row) const;
    QString textOf(const QModelIndex &index) const;
    QString tipOf(const QModelIndex &index) const;
    QVariant rowHeader(int row, int role) const;
    QString columnTitle(int column) const;

    Session &m_session;
    RequirementMatrix m_matrix;
};

} // namespace parindex
