// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"

#include <optional>

namespace parindex {

/// What a column of a list of documents (danh mục tài liệu) holds.
enum class DocumentColumn { Number, Date, NumberAndDate, Kind, Abstract, Issuer, Signer, Leaf, Section, Page, File };

/// The columns of one list, by its headings.
struct DocumentColumns
{
    std::vector<std::optional<DocumentColumn>> columns; ///< Nothing for what is not read: ordinals, notes.
    std::size_t firstRow = 0;                           ///< The first below the headings, from 0.

    bool has(DocumentColumn column) const;
    /// The texts of all columns of this kind, those without text left out.
    QStringList texts(const QStringList &row, DocumentColumn column) const;
    QString text(const QStringList &row, DocumentColumn column) const { return texts(row, column).join(u' '); }
};

/// What one heading says; nothing where it says none of these.
std::optional<DocumentColumn> documentColumnOf(const QString &heading);

/// Looks for headings in the first rows; nothing where none name a document by number, abstract or file.
std::optional<DocumentColumns> documentColumnsOf(const Table &table);

} // namespace parindex
