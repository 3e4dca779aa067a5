// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/itemtreemodel.h"

#include "core/base/text.h"
#include "core/domain/applicabilitytexts.h"
#include "core/domain/counting.h"

#include <QFont>

#include <algorithm>

namespace parindex {

namespace {

constexpr int TotalRows = 2;

int shareOf(const ShownSum &sum)
{
    if (!sum.achieved || sum.maximum <= Points())
        return -1;
    const auto scaled = static_cast<WideInteger>(sum.achieved->tenThousandths()) * Points::Scale;
    return static_cast<int>(divideRounded(scaled, sum.maximum.tenThousandths()));
}

} // namespace

ItemTreeModel::ItemTreeModel(Session &session, QObject *parent) : QAbstractItemModel(parent), m_session(session)
{
    connect(&session, &Session::assessmentChanged, this, &ItemTreeModel::reload);
    connect(&session, &Session::scoresChanged, this, &ItemTreeModel::announceScores);
    connect(&session, &Session::evidenceChanged, this, &ItemTreeModel::announceEvidence);
    connect(&session, &Session::findingsChanged, this, &ItemTreeModel::announceFindings);
    reload();
}

void ItemTreeModel::reload()
{
    beginResetModel();
    m_rows.clear();
    m_searchTexts.clear();
    m_evidence.clear();
    if (m_session.assessment()) {
        const Framework &framework = m_session.view().framework;
        for (std::size_t row = 0; row < framework.topItems().size(); ++row)
            m_rows[framework.topItems()[row]] = static_cast<int>(row) + TotalRows;
        for (const Item &item : framework.items()) {
            int row = 0;
            for (const ItemId child : framework.children(item.id))
                m_rows[child] = row++;
        }
    }
    endResetModel();
}

QModelIndex ItemTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Framework &framework = m_session.view().framework;
    if (const Item *item = itemAt(parent))
        return createIndex(row, column, static_cast<quintptr>(framework.children(item->id)[std::size_t(row)].value()));
    if (row < TotalRows)
        return createIndex(row, column, static_cast<quintptr>(row == 0 ? TotalRow : AppraisedRow));
    return createIndex(row, column, static_cast<quintptr>(framework.topItems()[std::size_t(row - TotalRows)].value()));
}

QModelIndex ItemTreeModel::parent(const QModelIndex &index) const
{
    const Item *item = itemAt(index);
    return item && item->parent ? indexOf(*item->parent) : QModelIndex();
}

QModelIndex ItemTreeModel::indexOf(ItemId item, int column) const
{
    const auto row = m_rows.find(item);
    return row == m_rows.end() ? QModelIndex() : createIndex(row->second, column, static_cast<quintptr>(item.value()));
}

const Item *ItemTreeModel::itemAt(const QModelIndex &index) const
{
    const auto id = static_cast<qintptr>(index.internalId());
    return index.isValid() && id > 0 ? m_session.view().framework.find(ItemId(id)) : nullptr;
}

int ItemTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!m_session.assessment() || parent.column() > 0)
        return 0;
    const Framework &framework = m_session.view().framework;
    if (!parent.isValid())
        return static_cast<int>(framework.topItems().size()) + TotalRows;
    const Item *item = itemAt(parent);
    return item ? static_cast<int>(framework.children(item->id).size()) : 0;
}

int ItemTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

ShownSum ItemTreeModel::sumAt(const QModelIndex &index) const
{
    const AssessmentView view = m_session.view();
    if (const Item *item = itemAt(index))
        return shownItem(view, *item);
    return static_cast<qintptr>(index.internalId()) == TotalRow ? shownTotal(view) : shownAppraised(view);
}

QString ItemTreeModel::titleAt(const QModelIndex &index) const
{
    if (const Item *item = itemAt(index))
        return item->title;
    return static_cast<qintptr>(index.internalId()) == TotalRow ? tr("Total") : tr("Part that is scored by documents");
}

/// A group of penalties that states no limit has none to show.
QString ItemTreeModel::maximumText(const QModelIndex &index) const
{
    const Item *item = itemAt(index);
    const Points maximum = sumAt(index).maximum;
    const bool isUnlimited = item && maximum.isZero() && countingOf(m_session.view().framework, *item) != Counting::Ordinary;
    return isUnlimited ? QString() : maximum.toString(item ? Decimals::Trimmed : Decimals::Fixed);
}

QString ItemTreeModel::editText(const Item &leaf) const
{
    const auto &points = m_session.view().sheet.current(leaf).points;
    return points ? points->toExactString() : QString();
}

QVariant ItemTreeModel::displayAt(const QModelIndex &index) const
{
    const Item *item = itemAt(index);
    switch (index.column()) {
    case TitleColumn:
        return item ? item->code + u' ' + item->title : titleAt(index);
    case MaximumColumn:
        return maximumText(index);
    case ScoreColumn: {
        const ShownSum sum = sumAt(index);
        if (item && !m_session.view().sheet.current(*item).applies) {
            const QString text = tr("n/a", "the leaf does not apply");
            return sum.achieved ? text + QStringLiteral(" (%1)").arg(sum.achieved->toString()) : text;
        }
        const bool leafBelow = item && item->parent && m_session.view().framework.isLeaf(item->id);
        const QString text = leafBelow ? (sum.achieved ? sum.achieved->toString() : QString()) : sum.toString();
        const QString mark = conversionsAt(index).isEmpty() || sum.published ? QString() : ApplicabilityTexts::mark();
        return item && isBesideRule(*item) ? text + QStringLiteral(" ≠") + mark : text + mark;
    }
    case ShareColumn: {
        const auto ratio = sumAt(index).index();
        return ratio ? ratio->toPercentString() : QString();
    }
    case EvidenceColumn: {
        const auto count = item ? evidenceOf(*item).size() : 0;
        return count > 0 ? QString::number(count) : QString();
    }
    default:
        return {};
    }
}

QVariant ItemTreeModel::toolTipAt(const QModelIndex &index) const
{
    const QString remark = remarkAt(index);
    if (index.column() == TitleColumn && !remark.isEmpty())
        return (titleAt(index) + u'\n' + remark).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    return (remark.isEmpty() ? titleAt(index) : remark).toHtmlEscaped();
}

QString ItemTreeModel::remarkAt(const QModelIndex &index) const
{
    const Item *item = itemAt(index);
    if (const PublishedFigure *published = index.column() == ScoreColumn ? sumAt(index).published : nullptr)
        return tr("Published value: %1").arg(published->source);
    if (index.column() != EvidenceColumn && item && !m_session.view().sheet.current(*item).applies)
        return ApplicabilityTexts::meaning(item->applicability, countingOf(m_session.view().framework, *item));
    if (const QString conversions = conversionsAt(index); index.column() != EvidenceColumn && !conversions.isEmpty())
        return conversions;
    if (index.column() == ScoreColumn && item && isBesideRule(*item)) {
        const auto given = otherSuggestionOf(m_session.view().sheet, *item);
        return given ? tr("The score is not what the rule gives: %1").arg(given->working) : tr("None of the levels of the rule gives these points.");
    }
    if (index.column() == TitleColumn && item) {
        QStringList sentences;
        for (const Finding &finding : standingFindings(*item))
            sentences << finding.sentence;
        return sentences.join(u'\n');
    }
    if (index.column() == EvidenceColumn && item && lacksEvidence(*item))
        return tr("Scored, but no document proves it yet.");
    return {};
}

QString ItemTreeModel::conversionsAt(const QModelIndex &index) const
{
    const Summary &summary = m_session.view().summary;
    if (const Item *item = itemAt(index))
        return ApplicabilityTexts::workings(summary.conversions(item->id));
    const bool isTotal = static_cast<qintptr>(index.internalId()) == TotalRow;
    return isTotal ? ApplicabilityTexts::workings(summary.totalConversions()) : QString();
}

QString ItemTreeModel::accessibleTextAt(const QModelIndex &index) const
{
    QStringList parts{displayAt(index).toString(), remarkAt(index)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

QVariant ItemTreeModel::data(const QModelIndex &index, int role) const
{
    const Item *item = itemAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return displayAt(index);
    case Qt::EditRole:
        return item && index.column() == ScoreColumn ? editText(*item) : displayAt(index);
    case Qt::ToolTipRole:
        return toolTipAt(index);
    case Qt::AccessibleTextRole:
        return accessibleTextAt(index);
    case Qt::TextAlignmentRole:
        return index.column() == TitleColumn ? int(Qt::AlignLeft | Qt::AlignVCenter) : int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(!item || !item->parent);
        return font;
    }
    case ItemIdRole:
        return static_cast<qlonglong>(static_cast<qintptr>(index.internalId()));
    case ShareRole:
        return shareOf(sumAt(index));
    default:
        return item ? factAbout(*item, role) : QVariant();
    }
}

QVariant ItemTreeModel::factAbout(const Item &item, int role) const
{
    const AssessmentView view = m_session.view();
    switch (role) {
    case CodeRole: return item.code;
    case SearchRole: return searchText(item);
    case IsLeafRole: return view.framework.isLeaf(item.id);
    case ToBeScoredRole: return isToBeScored(item);
    case ScoredRole: return view.summary.item(item.id).isComplete();
    case LostRole: return view.summary.item(item.id).lost() > Points();
    case LacksEvidenceRole: return lacksEvidence(item);
    case SeverityRole: return severityOf(item);
    case AboveRuleRole: {
        const std::vector<Finding> findings = standingFindings(item);
        return std::any_of(findings.begin(), findings.end(), [](const Finding &finding) { return finding.code == Finding::Code::AboveRule; });
    }
    case LeadAgencyRole: return item.leadAgency;
    case StatedMaximumRole: return qlonglong(item.maximum.tenThousandths());
    default: return {};
    }
}

bool ItemTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Item *leaf = itemAt(index);
    if (role != Qt::EditRole || !leaf || index.column() != ScoreColumn)
        return false;
    const QString text = normalized(value.toString());
    if (text == editText(*leaf))
        return true;
    if (text.isEmpty())
        return m_session.setPoints(*leaf, std::nullopt);
    const auto points = Points::fromString(text);
    if (!points) {
        emit m_session.refused(points.error());
        return false;
    }
    return m_session.setPoints(*leaf, *points);
}

Qt::ItemFlags ItemTreeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const Item *item = itemAt(index);
    const bool editable = item && index.column() == ScoreColumn && m_session.view().framework.isLeaf(item->id)
        && m_session.canScore() && m_session.view().sheet.current(*item).applies;
    return editable ? flags | Qt::ItemIsEditable : flags;
}

QVariant ItemTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractItemModel::headerData(section, orientation, role);
    switch (section) {
    case TitleColumn:
        return tr("Criterion");
    case MaximumColumn:
        return tr("Maximum");
    case ScoreColumn:
        if (!m_session.assessment() || m_session.view().assessment().currentStage() == Stage::Self)
            return tr("Self-score");
        return m_session.view().assessment().currentStage() == Stage::Round1 ? tr("Round 1") : tr("Round 2");
    case ShareColumn:
        return tr("Achieved");
    case EvidenceColumn:
        return tr("Documents");
    default:
        return {};
    }
}

const std::vector<const Evidence *> &ItemTreeModel::evidenceOf(const Item &item) const
{
    // One walk over all documents serves every row; dropped as soon as a document changes.
    if (m_evidence.empty()) {
        for (const Evidence &evidence : m_session.workspace().evidence()) {
            for (const Citation &citation : evidence.citations) {
                if (citation.assessment == m_session.assessment())
                    m_evidence[citation.item].push_back(&evidence);
            }
        }
        m_evidence[ItemId()];
    }
    static const std::vector<const Evidence *> none;
    const auto found = m_evidence.find(item.id);
    return found == m_evidence.end() ? none : found->second;
}

bool ItemTreeModel::isBesideRule(const Item &item) const
{
    const AssessmentView view = m_session.view();
    return view.framework.isLeaf(item.id) && differsFromRule(view.sheet, item);
}

bool ItemTreeModel::isToBeScored(const Item &item) const
{
    // Results of surveys and statistics are entered when they are published, not while self-scoring.
    const AssessmentView view = m_session.view();
    const bool own = item.isSelfScored() || view.assessment().currentStage() != Stage::Self;
    return own && view.framework.isLeaf(item.id) && !view.summary.item(item.id).isComplete();
}

bool ItemTreeModel::lacksEvidence(const Item &item) const
{
    const AssessmentView view = m_session.view();
    if (!item.isSelfScored() || !view.framework.isLeaf(item.id) || item.requiredEvidence.isEmpty())
        return false;
    const auto &points = view.sheet.current(item).points;
    return points && *points > Points() && evidenceOf(item).empty();
}

std::vector<Finding> ItemTreeModel::standingFindings(const Item &item) const
{
    const Workspace &workspace = m_session.workspace();
    std::vector<Finding> findings = workspace.readiness(*m_session.assessment()).of(item.id);
    std::erase_if(findings, [&](const Finding &finding) { return workspace.acceptanceOfFinding(*m_session.assessment(), finding) != nullptr; });
    return findings;
}

int ItemTreeModel::severityOf(const Item &item) const
{
    const std::vector<Finding> findings = standingFindings(item);
    const bool isRed = std::any_of(findings.begin(), findings.end(), [](const Finding &finding) { return finding.severity == Finding::Severity::Error; });
    return isRed ? 2 : findings.empty() ? 0 : 1;
}

QString ItemTreeModel::searchText(const Item &item) const
{
    QString &text = m_searchTexts[item.id];
    if (text.isEmpty()) {
        QStringList parts{item.code, item.title, m_session.view().sheet.current(item).explanation};
        for (const Evidence *evidence : evidenceOf(item)) {
            parts << evidence->number << evidence->abstract;
            for (const Attachment &attachment : evidence->attachments)
                parts << attachment.fileName;
        }
        text = folded(parts.join(u' '));
    }
    return text;
}

void ItemTreeModel::announceScores(const std::vector<ItemId> &items)
{
    for (const ItemId changed : items) {
        m_searchTexts.erase(changed);
        for (QModelIndex row = indexOf(changed); row.isValid(); row = row.parent())
            emit dataChanged(row, row.siblingAtColumn(ColumnCount - 1));
        announceSpread(changed);
    }
    emit dataChanged(index(0, 0), index(TotalRows - 1, ColumnCount - 1));
}

void ItemTreeModel::announceFindings(const std::vector<ItemId> &items)
{
    for (const ItemId item : items) {
        if (!item.isValid())
            return announceAll(); // An acceptance of a document, which may stand at any row.
        if (const QModelIndex row = indexOf(item); row.isValid())
            emit dataChanged(row, row);
    }
}

/// What is spread over the rows beside a leaf changes them as well.
void ItemTreeModel::announceSpread(ItemId changed)
{
    const Item *item = m_session.view().framework.find(changed);
    if (!item || item->applicability != Applicability::SpreadOverSiblings)
        return;
    const QModelIndex parent = indexOf(changed).parent();
    emit dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, ColumnCount - 1, parent));
}

void ItemTreeModel::announceEvidence()
{
    m_evidence.clear();
    m_searchTexts.clear();
    announceAll();
}

void ItemTreeModel::announceAll()
{
    for (const auto &[item, row] : m_rows)
        emit dataChanged(indexOf(item), indexOf(item, ColumnCount - 1));
}

void ItemTreeModel::retranslate()
{
    announceEvidence();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    emit dataChanged(index(0, 0), index(TotalRows - 1, ColumnCount - 1));
}

} // namespace parindex
