// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/evidencetreemodel.h"

#include "core/domain/evidencetree/evidenceindex.h"

#include <map>

namespace parindex {

namespace {

QStandardItem *textItem(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    // What names hold is shown as it is, never as rich text.
    item->setToolTip(text.toHtmlEscaped());
    return item;
}

QStandardItem *sizeItem(qint64 bytes)
{
    QStandardItem *item = textItem(bytes > 0 ? EvidenceIndex::sizeText(bytes) : QString());
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

/// The rows that hold others, and what the files in them add up to.
class Folders
{
public:
    explicit Folders(QStandardItem *root) : m_root(root) {}

    QStandardItem *find(const QString &path, const QString &name, QStandardItem *into)
    {
        QStandardItem *&item = m_items[path];
        if (!item) {
            item = textItem(name);
            into->appendRow({item, sizeItem(0), textItem({})});
        }
        return item;
    }

    /// To the row and all that it lies in.
    void add(QStandardItem *item, qint64 bytes)
    {
        for (; item; item = item->parent())
            m_sums[item] += bytes;
    }

    void showSums() const
    {
        for (const auto &[item, bytes] : m_sums) {
            QStandardItem *parent = item->parent() ? item->parent() : m_root;
            parent->child(item->row(), EvidenceTreeModel::SizeColumn)->setText(bytes > 0 ? EvidenceIndex::sizeText(bytes) : QString());
        }
    }

private:
    QStandardItem *m_root;
    std::map<QString, QStandardItem *> m_items;
    std::map<QStandardItem *, qint64> m_sums;
};

} // namespace

EvidenceTreeModel::EvidenceTreeModel(QObject *parent) : QStandardItemModel(0, ColumnCount, parent)
{
    setHorizontalHeaderLabels({tr("Folder, file"), tr("Size"), tr("Remark")});
}

void EvidenceTreeModel::setTree(const EvidenceTree &tree)
{
    removeRows(0, rowCount());
    Folders folders(invisibleRootItem());
    std::size_t part = 0; // What has no file stands where its neighbours are.
    for (const EvidenceTree::Entry &entry : tree.entries) {
        part = entry.isStored() ? std::size_t(entry.part) : part;
        const QString &partName = tree.parts[part].name;
        QStandardItem *top = partName.isEmpty() ? invisibleRootItem() : folders.find(partName, partName, invisibleRootItem());
        QStandardItem *folder = folders.find(partName + u'/' + entry.folder, entry.folder, top);
        folder->appendRow(rowFor(tree, entry));
        folders.add(folder, entry.isStored() ? entry.file.size : 0);
    }
    folders.showSums();
}

QList<QStandardItem *> EvidenceTreeModel::rowFor(const EvidenceTree &tree, const EvidenceTree::Entry &entry) const
{
    const QString label = entry.documentNumber.isEmpty() ? entry.abstract : entry.documentNumber;
    const QString name = entry.isStored() ? entry.fileName : entry.place + u' ' + label;
    return {textItem(name), sizeItem(entry.isStored() ? entry.file.size : 0), textItem(EvidenceIndex::remarkOf(tree, entry))};
}

} // namespace parindex
