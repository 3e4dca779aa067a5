// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/documentstates.h"
#include "ui/models/documenttablemodel.h"

#include <unordered_map>

namespace parindex {

/// All documents of the workspace.
class EvidenceModel : public DocumentTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, DateColumn, IssuerColumn, KindColumn, AbstractColumn, FileColumn, PagesColumn, DigestColumn, UsedColumn, StateColumn, ColumnCount };
    enum Role {
        SearchRole = Qt::UserRole, ///< Folded text of every column, signer and whole codes.
        SortRole,                  ///< A date, a number or the text.
        StatesRole,                ///< DocumentStates::States as int
        FilterRole,                ///< QStringList: what the values of a column are sorted into
        IdRole                     ///< qlonglong
    };

    explicit EvidenceModel(Session &session, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The leaf as a row of the criteria, with the year where it is of another assessment than
    /// the one that is looked at: "1.1.1", "1.1.1 (2025)". Empty when it is of no framework.
    QString codeOf(const Citation &citation) const;
    QString usage(const Evidence &evidence) const; ///< "used by 5 leaves".
    const DocumentStates &states() const { return m_states; }
    /// Whether the values of a column fall into few groups: issuers, kinds, years, fields.
    static bool canFilter(int column);

private:
    void follow(const std::vector<EvidenceId> &changed);
    void showAssessment();
    const Item *itemOf(const Citation &citation) const;
    QString textAt(const Evidence &evidence, int column) const;
    QStringList filterValuesAt(const Evidence &evidence, int column) const;
    QStringList fieldsOf(const Evidence &evidence) const; ///< "1 Chỉ đạo điều hành"
    QString codesOf(const Evidence &evidence) const;
    QString toolTipAt(const Evidence &evidence, int column) const;
    QVariant sortKeyAt(const Evidence &evidence, int column) const;
    const QString &searchText(const Evidence &evidence) const;

    DocumentStates m_states;
    mutable std::unordered_map<EvidenceId, QString> m_searchTexts; ///< Folding is what a search costs.
};

} // namespace parindex
