// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/leafsuggestion.h"
#include "ui/session.h"

#include <QAbstractItemModel>

#include <unordered_map>

namespace parindex {

/// The criteria with their scores as a tree: first two rows of totals, then the fields with all
/// that is below them. Scores of leaves are edited in place.
class ItemTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, MaximumColumn, ScoreColumn, ShareColumn, EvidenceColumn, ColumnCount };
    enum Role {
        ItemIdRole = Qt::UserRole, ///< qlonglong; negative for a row of totals.
        CodeRole,
        SearchRole,   ///< Folded code, title, explanation, and number and abstract of documents.
        IsLeafRole,   ///< bool
        ToBeScoredRole, ///< bool: a leaf without a score that whoever works on the sheet has to give one.
        ScoredRole,   ///< bool; only of leaves that are scored by documents can it be missing.
        LostRole,     ///< bool: scored, and below the maximum.
        LacksEvidenceRole, ///< bool: scored above zero by documents, and no document cited.
        LeadAgencyRole,
        ShareRole,    ///< int, achieved in ten-thousandths of what applies; -1 when unknown.
        SeverityRole, ///< int: 0 nothing is to be put right, 1 a warning, 2 something red.
        AboveRuleRole, ///< bool: more points than the rule gives, and nothing says why.
        StatedMaximumRole ///< qlonglong: ten-thousandths, as the decision states it.
    };

    explicit ItemTreeModel(Session &session, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    QModelIndex indexOf(ItemId item, int column = TitleColumn) const;
    /// Null for a row of totals.
    const Item *itemAt(const QModelIndex &index) const;
    void retranslate(); ///< After the language was switched.

private:
    static constexpr qintptr TotalRow = -1;
    static constexpr qintptr AppraisedRow = -2;

    void reload();
    void announceScores(const std::vector<ItemId> &items);
    void announceSpread(ItemId changed);
    void announceEvidence();
    void announceAll();
    void announceFindings(const std::vector<ItemId> &items);
    ShownSum sumAt(const QModelIndex &index) const;
    QString titleAt(const QModelIndex &index) const;
    QVariant displayAt(const QModelIndex &index) const;
    QVariant factAbout(const Item &item, int role) const; ///< For the roles of the program's own.
    QVariant toolTipAt(const QModelIndex &index) const;
    QString remarkAt(const QModelIndex &index) const; ///< What a cell says beside its text; mostly nothing.
    QString conversionsAt(const QModelIndex &index) const; ///< Why it is no plain sum; empty where it is one.
    QString accessibleTextAt(const QModelIndex &index) const;
    QString editText(const Item &leaf) const;
    QString searchText(const Item &item) const;
    /// What the rule of a leaf gives, where the leaf has other points.
    bool isBesideRule(const Item &item) const;
    QString maximumText(const QModelIndex &index) const;
    bool isToBeScored(const Item &item) const;
    bool lacksEvidence(const Item &item) const;
    std::vector<Finding> standingFindings(const Item &item) const; ///< Without those that are accepted.
    int severityOf(const Item &item) const;
    const std::vector<const Evidence *> &evidenceOf(const Item &item) const;

    Session &m_session;
    std::unordered_map<ItemId, int> m_rows; ///< Among the children of the same parent.
    mutable std::unordered_map<ItemId, QString> m_searchTexts;
    mutable std::unordered_map<ItemId, std::vector<const Evidence *>> m_evidence;
};

} // namespace parindex
