// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/evidencemodel.h"

#include "core/base/text.h"

#include <numeric>

namespace parindex {

namespace {

std::vector<EvidenceId> idsOf(const std::vector<Evidence> &all)
{
    std::vector<EvidenceId> ids;
    ids.reserve(all.size());
    for (const Evidence &evidence : all)
        ids.push_back(evidence.id);
    return ids;
}

int pagesOf(const Evidence &evidence)
{
    const auto &all = evidence.attachments;
    return std::accumulate(all.begin(), all.end(), 0, [](int sum, const Attachment &one) { return sum + one.pages; });
}

QString digestsOf(const Evidence &evidence)
{
    QStringList digests;
    for (const Attachment &attachment : evidence.attachments)
        digests << attachment.digest.left(8);
    return digests.join(QStringLiteral(", "));
}

} // namespace

EvidenceModel::EvidenceModel(Session &session, QObject *parent) : DocumentTableModel(session, parent), m_states(session.workspace())
{
    m_rows = idsOf(session.workspace().evidence());
    connect(&session.workspace(), &Workspace::evidenceChanged, this, &EvidenceModel::follow);
    connect(&session.workspace(), &Workspace::assessmentsChanged, this, [this] {
        follow({});
        showAssessment();
    });
    connect(&session, &Session::assessmentChanged, this, &EvidenceModel::showAssessment);
    connect(&session.workspace(), &Workspace::fileProblemsChanged, this, [this] {
        m_states.updateFileProblems();
        announceAll();
    });
}

void EvidenceModel::follow(const std::vector<EvidenceId> &changed)
{
    for (const EvidenceId id : changed)
        m_searchTexts.erase(id);
    // What stands twice is said of both.
    const std::set<EvidenceId> concerned = m_states.update(changed);
    DocumentTableModel::follow(idsOf(m_session.workspace().evidence()), {concerned.begin(), concerned.end()});
}

/// Codes carry the year of every assessment but the one that is looked at.
void EvidenceModel::showAssessment()
{
    m_searchTexts.clear();
    announceAll();
}

int EvidenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const Item *EvidenceModel::itemOf(const Citation &citation) const
{
    const Assessment *assessment = m_session.workspace().assessment(citation.assessment);
    return assessment ? m_session.workspace().frameworkOf(*assessment).find(citation.item) : nullptr;
}

QString EvidenceModel::codeOf(const Citation &citation) const
{
    const Item *item = itemOf(citation);
    if (!item)
        return {};
    if (citation.assessment == m_session.assessment())
        return item->code;
    return QStringLiteral("%1 (%2)").arg(item->code).arg(m_session.workspace().assessment(citation.assessment)->year);
}

QString EvidenceModel::codesOf(const Evidence &evidence) const
{
    QStringList codes;
    for (const Citation &citation : evidence.citations)
        codes << codeOf(citation);
    codes.removeAll(QString());
    return codes.join(QStringLiteral(", "));
}

QString EvidenceModel::usage(const Evidence &evidence) const
{
    if (evidence.citations.empty())
        return tr("not used by any leaf");
    return tr("used by %n leaf(s)", nullptr, int(evidence.citations.size()));
}

QString EvidenceModel::textAt(const Evidence &evidence, int column) const
{
    switch (column) {
    case NumberColumn: return evidence.number;
    case DateColumn: return dateText(evidence.issuedOn);
    case IssuerColumn: return evidence.issuer;
    case KindColumn: return evidence.kind;
    case AbstractColumn: return evidence.abstract;
    case FileColumn: return fileNames(evidence);
    case PagesColumn: return pagesOf(evidence) > 0 ? QString::number(pagesOf(evidence)) : QString();
    case DigestColumn: return digestsOf(evidence);
    case UsedColumn: return codesOf(evidence);
    case StateColumn: return m_states.text(evidence);
    default: return {};
    }
}

QString EvidenceModel::toolTipAt(const Evidence &evidence, int column) const
{
    if (column == StateColumn)
        return m_states.details(evidence).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    if (column != UsedColumn)
        return textAt(evidence, column).toHtmlEscaped();
    QStringList lines{usage(evidence)};
    for (const Citation &citation : evidence.citations) {
        if (const Item *item = itemOf(citation))
            lines << (codeOf(citation) + u' ' + item->title).toHtmlEscaped();
    }
    return QStringLiteral("<p>") + lines.join(QStringLiteral("<br>")) + QStringLiteral("</p>");
}

QVariant EvidenceModel::sortKeyAt(const Evidence &evidence, int column) const
{
    if (column == DateColumn)
        return evidence.issuedOn;
    return column == PagesColumn ? QVariant(pagesOf(evidence)) : QVariant(textAt(evidence, column));
}

QStringList EvidenceModel::fieldsOf(const Evidence &evidence) const
{
    QStringList fields;
    for (const Citation &citation : evidence.citations) {
        if (citation.assessment != m_session.assessment())
            continue;
        const Item &field = m_session.view().framework.topAncestor(*itemOf(citation));
        fields << field.code + u' ' + field.title;
    }
    fields.removeDuplicates();
    return fields;
}

bool EvidenceModel::canFilter(int column)
{
    return column == DateColumn || column == IssuerColumn || column == KindColumn || column == UsedColumn;
}

QStringList EvidenceModel::filterValuesAt(const Evidence &evidence, int column) const
{
    if (column == UsedColumn)
        return fieldsOf(evidence);
    const QString value = column == DateColumn ? evidence.issuedOn.toString(QStringLiteral("yyyy")) : textAt(evidence, column);
    return value.isEmpty() ? QStringList() : QStringList{value};
}

const QString &EvidenceModel::searchText(const Evidence &evidence) const
{
    QString &text = m_searchTexts[evidence.id];
    if (text.isEmpty()) {
        QStringList texts{evidence.signer};
        for (int column = 0; column < StateColumn; ++column)
            texts << textAt(evidence, column);
        text = folded(texts.join(u' '));
    }
    return text;
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    const Evidence *evidence = evidenceAt(index.row());
    if (!evidence)
        return {};
    switch (role) {
    case Qt::DisplayRole: return textAt(*evidence, index.column());
    case Qt::ToolTipRole: return toolTipAt(*evidence, index.column());
    case Qt::TextAlignmentRole: return index.column() == PagesColumn ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case SearchRole: return searchText(*evidence);
    case SortRole: return sortKeyAt(*evidence, index.column());
    case StatesRole: return m_states.of(*evidence).toInt();
    case FilterRole: return filterValuesAt(*evidence, index.column());
    case IdRole: return qlonglong(evidence->id.value());
    default: return {};
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
    case UsedColumn: return tr("Used in");
    case StateColumn: return tr("To be done");
    default: return {};
    }
}

} // namespace parindex
