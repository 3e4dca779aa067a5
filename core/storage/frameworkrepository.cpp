// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/frameworkrepository.h"

#include "core/domain/codes.h"
#include "core/domain/gradingjson.h"
#include "core/domain/rules/rulejson.h"
#include "core/storage/database.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <unordered_map>

namespace parindex {

namespace {

Framework::Header readHeader(const Row &row)
{
    Framework::Header header;
    header.id = FrameworkId(row.integer(0));
    header.decision = row.text(1);
    header.title = row.text(2);
    header.issuer = row.text(3);
    header.issuedOn = QDate::fromString(row.text(4), Qt::ISODate);
    header.audience = fromCode<Audience>(row.text(5)).value_or(Audience::Province);
    header.firstYear = static_cast<int>(row.integer(6));
    header.lastYear = static_cast<int>(row.integer(7));
    header.official = row.integer(8) != 0;
    header.revision = static_cast<int>(row.integer(9));
    header.note = row.text(10);
    // Grades that this version does not understand are left out; the points do not depend on them.
    if (const auto grading = gradingFromJson(QJsonDocument::fromJson(row.text(11).toUtf8()).array()))
        header.grading = *grading;
    return header;
}

Item readItem(const Row &row)
{
    Item item;
    item.id = ItemId(row.integer(0));
    if (!row.isNull(1))
        item.parent = ItemId(row.integer(1));
    item.level = fromCode<Level>(row.text(2)).value_or(Level::SubCriterion);
    item.code = row.text(3);
    item.title = row.text(4);
    item.maximum = Points::fromTenThousandths(row.integer(5));
    item.source = fromCode<ScoringSource>(row.text(6)).value_or(ScoringSource::Documents);
    item.rule.text = row.text(7);
    item.guidance = row.text(8);
    item.requiredEvidence = row.text(9);
    item.notApplicable = row.text(10);
    item.leadAgency = row.text(11);
    item.supportingAgencies = row.text(12);
    // A shape that this version does not know leaves the rule to people.
    if (const auto shape = ruleFromJson(QJsonDocument::fromJson(row.text(13).toUtf8()).object()))
        item.rule.shape = *shape;
    item.applicability = fromCode<Applicability>(row.text(14)).value_or(Applicability::Excluded);
    item.counting = fromCode<Counting>(row.text(15)).value_or(Counting::Ordinary);
    if (!row.isNull(16))
        item.rescaledTo = Points::fromTenThousandths(row.integer(16));
    return item;
}

const QString &headerColumns()
{
    static const QString columns = QStringLiteral(
        "id, decision, title, issuer, issued_on, audience, first_year, last_year, official, revision, note, grading");
    return columns;
}

Database::Values headerValues(const Framework::Header &header)
{
    return {header.decision, header.title, header.issuer, header.issuedOn.toString(Qt::ISODate),
            codeOf(header.audience), header.firstYear, header.lastYear, header.official ? 1 : 0,
            header.revision, header.note, QString::fromUtf8(QJsonDocument(gradingToJson(header.grading)).toJson(QJsonDocument::Compact))};
}

Database::Values itemValues(const Item &item, FrameworkId framework, int position)
{
    const QVariant parent = item.parent ? QVariant::fromValue<qlonglong>(item.parent->value()) : QVariant();
    const QVariant rescaledTo = item.rescaledTo ? QVariant::fromValue<qlonglong>(item.rescaledTo->tenThousandths()) : QVariant();
    return {qlonglong(framework.value()), parent, position, codeOf(item.level), item.code, item.title,
            qlonglong(item.maximum.tenThousandths()), codeOf(item.source), item.rule.text, item.guidance,
            item.requiredEvidence, item.notApplicable, item.leadAgency, item.supportingAgencies,
            QString::fromUtf8(QJsonDocument(ruleToJson(item.rule.shape)).toJson(QJsonDocument::Compact)),
            codeOf(item.applicability), codeOf(item.counting), rescaledTo};
}

} // namespace

Result<std::vector<Framework::Header>> FrameworkRepository::list() const
{
    std::vector<Framework::Header> headers;
    const Status status = m_database.select(QStringLiteral("SELECT %1 FROM framework ORDER BY id").arg(headerColumns()), {},
                                            [&](const Row &row) { headers.push_back(readHeader(row)); });
    if (!status)
        return status.error();
    return headers;
}

Result<Framework> FrameworkRepository::find(FrameworkId id) const
{
    std::optional<Framework::Header> header;
    std::vector<Item> items;
    Status status = m_database.select(QStringLiteral("SELECT %1 FROM framework WHERE id = ?").arg(headerColumns()),
                                      {qlonglong(id.value())}, [&](const Row &row) { header = readHeader(row); });
    if (status) {
        status = m_database.select(
            QStringLiteral("SELECT id, parent_id, level, code, title, maximum, source, rule_text, guidance, required_evidence, "
                           "not_applicable, lead_agency, supporting_agencies, rule_shape, applicability, counting, rescaled_to FROM item WHERE framework_id = ? ORDER BY position"),
            {qlonglong(id.value())}, [&](const Row &row) { items.push_back(readItem(row)); });
    }
    if (!status)
        return status.error();
    if (!header) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("parindex::FrameworkRepository", "The file has no such framework."), {}};
    }
    if (const Status sound = Framework::check(items); !sound) {
        return Error{ErrorCode::Damaged,
                     QCoreApplication::translate("parindex::FrameworkRepository", "The criteria in the file are damaged: %1 Restore a backup from the start page.").arg(sound.error().message), {}};
    }
    return Framework(std::move(*header), std::move(items));
}

Result<Framework> FrameworkRepository::insert(const Framework &framework)
{
    if (const Status sound = Framework::check(framework.items()); !sound)
        return sound.error();
    Framework::Header header = framework.header();
    Status status = m_database.execute(
        QStringLiteral("INSERT INTO framework (decision, title, issuer, issued_on, audience, first_year, last_year, official, "
                       "revision, note, grading) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        headerValues(header));
    if (!status)
        return status.error();
    header.id = FrameworkId(m_database.lastInsertedId());

    std::unordered_map<ItemId, ItemId> stored;
    std::vector<Item> items = framework.items();
    int position = 0;
    for (Item &item : items) {
        if (item.parent)
            item.parent = stored.at(*item.parent);
        status = m_database.execute(
            QStringLiteral("INSERT INTO item (framework_id, parent_id, position, level, code, title, maximum, source, rule_text, "
                           "guidance, required_evidence, not_applicable, lead_agency, supporting_agencies, rule_shape, "
                           "applicability, counting, rescaled_to) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            itemValues(item, header.id, ++position));
        if (!status)
            return status.error();
        const ItemId id(m_database.lastInsertedId());
        stored.emplace(item.id, id);
        item.id = id;
    }
    return Framework(std::move(header), std::move(items));
}

} // namespace parindex
