// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evidencetree/evidencetree.h"

#include <QStandardItemModel>

namespace parindex {

/// A tree of documents before it is written: parts, folders, files with their sizes, and what is
/// left out and why.
class EvidenceTreeModel : public QStandardItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, SizeColumn, RemarkColumn, ColumnCount };

    explicit EvidenceTreeModel(QObject *parent = nullptr);

    void setTree(const EvidenceTree &tree);

private:
    QList<QStandardItem *> rowFor(const EvidenceTree &tree, const EvidenceTree::Entry &entry) const;
};

} // namespace parindex
