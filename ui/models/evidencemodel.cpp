// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/evidencemodel.h"

#include "core/base/text.h"

namespace parindex {

EvidenceModel::EvidenceModel(Session &session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    connect(&session, &Session::evidenceChanged, this, &EvidenceModel::reload);
    connect(&session, &Session::assessmentChanged, this, &EvidenceModel::reload);
    reload();
}

void EvidenceModel::reload()
{
    std::vector<EvidenceId> rows;
    for (const Evidence &evidence : m_session.workspace().evidence())
        rows.push_back(evidence.id);
    if (rows == m_rows) {
        if (!rows.empty())
            emit dataChanged(index(0, 0), index(int(rows.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EvidenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const Evidence *EvidenceModel::evidenceAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_session.workspace().findEvidence(m_rows[std::size_t(row)]) : nullptr;
}

QString EvidenceModel::codesOf(const Evidence &evidence) const
{
    QStringList codes;
    for (const Citation &citation : evidence.citations) {
        const Assessment *assessment = m_session.workspace().assessment(citation.assessment);
        const Item *item = assessment ? m_session.workspace().frameworkOf(*assessment).find(citation.item) : nullptr;
        if (item)
            codes << (citation.assessment == m_session.assessment() ? item->code : QStringLiteral("%1 (%2)").arg(item->code).arg(assessment->year));
    }
    return codes.join(QStringLiteral(", "));
}

QString EvidenceModel::textAt(const Evidence &evidence, int column) const
{
    const Attachment *file = evidence.attachments.empty() ? nullptr : &evidence.attachments.front();
    switch (column) {
    case NumberColumn: return evidence.number;
    case DateColumn: return evidence.issuedOn.toString(QStringLiteral("dd/MM/yyyy"));
    case IssuerColumn: return evidence.issuer;
    case KindColumn: return evidence.kind;
    case AbstractColumn: return evidence.abstract;
    case FileColumn: return file ? file->fileName : QString();
    case PagesColumn: return file && file->pages > 0 ? QString::number(file->pages) : QString();
    case DigestColumn: return file ? file->digest.left(8) : QString();
    case UsedColumn: return codesOf(evidence);
    default: return {};
    }
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    const Evidence *evidence = evidenceAt(index.row());
    if (!evidence)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textAt(*evidence, index.column());
    case Qt::ToolTipRole:
        return textAt(*evidence, index.column()).toHtmlEscaped();
    case SearchRole: {
        QStringList texts{evidence->signer};
        for (int column = 0; column < ColumnCount; ++column)
            texts << textAt(*evidence, column);
        return folded(texts.join(u' '));
    }
    case SortRole:
        return index.column() == DateColumn ? evidence->issuedOn.toString(Qt::ISODate) : textAt(*evidence, index.column());
    case CitedRole:
        return !evidence->citations.empty();
    case HasFileRole:
        return !evidence->attachments.empty();
    default:
        return {};
    }
}

QVariant EvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case NumberColumn: return tr("Number");
    case DateColumn: return tr("Date");
    case IssuerColumn: return tr("Issuer");
    case KindColumn: return tr("Kind");
    case AbstractColumn: return tr("Abstract");
    case FileColumn: return tr("File");
    case PagesColumn: return tr("Pages");
    case DigestColumn: return tr("Hash");
    case UsedColumn: return tr("Proves");
    default: return {};
    }
}

void EvidenceModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace parindex
