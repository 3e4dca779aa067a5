// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/framework.h"
#include "core/domain/incomingdocument.h"

#include <QAbstractTableModel>

namespace parindex {

/// Documents on their way in, as a person confirms them: each with its file, what it is, and the leaf that
/// it is to prove. All fields are typed in place; a row that is not taken stays, so that it can be taken after all.
class ImportDocumentsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        PlaceColumn, NumberColumn, DateColumn, AbstractColumn, LeafColumn, SectionColumn, PageColumn, KindColumn, IssuerColumn, StandingColumn, ColumnCount
    };

    /// `documents` are those of the workspace. They and the framework must stay while the model is used.
    ImportDocumentsModel(std::vector<IncomingDocument> rows, const std::vector<Evidence> &documents, const Framework &framework, QObject *parent = nullptr);

    const std::vector<IncomingDocument> &rows() const { return m_rows; }
    const Evidence *knownDocumentOf(int row) const; ///< Which the workspace has already; null for a new one.
    void take(const std::vector<int> &rows, bool taken);
    void setLeaf(const std::vector<int> &rows, std::optional<ItemId> leaf);
    void confirm(int row); ///< Somebody has looked at what was read about it.
    /// Puts the lines of a text into a column, from a row downwards. Gives a sentence about the first line that could not be
    /// taken, and the rest is taken all the same.
    Status paste(const QModelIndex &first, const QString &text);

    QStringList leafTexts() const; ///< "1.1.2 Hoàn thành nhiệm vụ", of all leaves that documents prove.
    /// The leaf that a text means: as leafTexts() has it, or its code alone.
    const Item *leafOfText(const QString &text) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void rowsChanged(); ///< What is counted may be another number now.
    void refused(const QString &sentence); ///< What was typed cannot stand there; the old value does.

private:
    const IncomingDocument &at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    bool isEditable(int row, int column) const;
    Status set(int row, int column, const QString &text);
    Status setField(IncomingDocument &row, int column, const QString &text);
    void updateStandings();
    void announce();
    QString textAt(int row, int column) const;
    QString standingText(int row) const;
    QString leafText(std::optional<ItemId> leaf) const;
    QVariant checkState(const QModelIndex &index) const;

    std::vector<IncomingDocument> m_rows;
    const std::vector<Evidence> &m_documents;
    const Framework &m_framework;
    DocumentIndex m_known;
    std::vector<DocumentIndex::Found> m_standings; ///< Of each row, to the documents of the workspace.
    std::vector<int> m_sameAs; ///< An earlier row that is the same document; -1 for none.
};

} // namespace parindex
