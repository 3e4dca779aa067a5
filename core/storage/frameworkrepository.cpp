// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/frameworkrepository.h"

#include "core/domain/codes.h"
#include "core/domain/gradingjson.h"
#include "core/domain/rules/rulejson.h"
#include "core/storage/database.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
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

Error damaged(const QString &why)
{
    return {ErrorCode::Damaged,
            QCoreApplication::translate(
                "parindex::FrameworkRepository",
                "The criteria in the file are damaged: %1 Restore a backup from the start page.")
                .arg(why),
            {}};
}

/// Neighbours that go the same way. Places are counted from one, as the file does.
struct Shift
{
    std::size_t first = 0;
    std::size_t last = 0;
    std::ptrdiff_t by = 0;
};

/// Of the rows that stay and stand at another place afterwards.
std::vector<Shift> shiftsOf(const std::vector<Item> &stored, const std::vector<Item> &items)
{
    std::unordered_map<ItemId, std::size_t> places;
    for (const Item &item : items)
        places.emplace(item.id, places.size() + 1);
    std::vector<Shift> shifts;
    for (std::size_t place = 1; place <= stored.size(); ++place) {
        const auto found = places.find(stored[place - 1].id);
        const auto by = found == places.end() ? 0
                                              : static_cast<std::ptrdiff_t>(found->second)
                                                    - static_cast<std::ptrdiff_t>(place);
        if (by == 0)
            continue;
        if (!shifts.empty() && shifts.back().last + 1 == place && shifts.back().by == by)
            shifts.back().last = place;
        else
            shifts.push_back({place, place, by});
    }
    return shifts;
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
    bool inPlace = true; // Rows are counted from one without gaps, which replace() relies on.
    Status status = m_database.select(
        QStringLiteral("SELECT %1 FROM framework WHERE id = ?").arg(headerColumns()),
        {qlonglong(id.value())}, [&](const Row &row) { header = readHeader(row); });
    if (status) {
        status = m_database.select(
            QStringLiteral(
                "SELECT id, parent_id, level, code, title, maximum, source, rule_text, guidance, required_evidence, "
                "not_applicable, lead_agency, supporting_agencies, rule_shape, applicability, counting, rescaled_to, position FROM item WHERE framework_id = ? ORDER BY position"),
            {qlonglong(id.value())}, [&](const Row &row) {
                items.push_back(readItem(row));
                inPlace = inPlace && row.integer(17) == qlonglong(items.size());
            });
    }
    if (!status)
        return status.error();
    if (!header) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("parindex::FrameworkRepository", "The file has no such framework."), {}};
    }
    if (const Status sound = Framework::check(items); !sound)
        return damaged(sound.error().message);
    if (!inPlace)
        return damaged(QCoreApplication::translate("parindex::FrameworkRepository",
                                                   "Rows are missing between others."));
    return Framework(std::move(*header), std::move(items));
}

Status FrameworkRepository::insertHeader(const Framework::Header &header, const QVariant &number)
{
    Database::Values values = headerValues(header);
    values.insert(values.begin(), number);
    return m_database.execute(
        QStringLiteral("INSERT INTO framework (id, decision, title, issuer, issued_on, audience, first_year, last_year, official, "
                       "revision, note, grading) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        values);
}

Status FrameworkRepository::insertItem(const Item &item, FrameworkId framework, int position, const QVariant &number)
{
    Database::Values values = itemValues(item, framework, position);
    values.push_back(number);
    return m_database.execute(
        QStringLiteral("INSERT INTO item (framework_id, parent_id, position, level, code, title, maximum, source, rule_text, "
                       "guidance, required_evidence, not_applicable, lead_agency, supporting_agencies, rule_shape, "
                       "applicability, counting, rescaled_to, id) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        values);
}

Result<Framework> FrameworkRepository::insert(const Framework &framework)
{
    if (const Status sound = Framework::check(framework.items()); !sound)
        return sound.error();
    Framework::Header header = framework.header();
    if (const Status status = insertHeader(header, {}); !status)
        return status.error();
    header.id = FrameworkId(m_database.lastInsertedId());

    std::unordered_map<ItemId, ItemId> stored;
    std::vector<Item> items = framework.items();
    int position = 0;
    for (Item &item : items) {
        if (item.parent)
            item.parent = stored.at(*item.parent);
        if (const Status status = insertItem(item, header.id, ++position, {}); !status)
            return status.error();
        const ItemId id(m_database.lastInsertedId());
        stored.emplace(item.id, id);
        item.id = id;
    }
    return Framework(std::move(header), std::move(items));
}

Status FrameworkRepository::putBack(const Framework &framework)
{
    Status status = insertHeader(framework.header(), qlonglong(framework.id().value()));
    int position = 0;
    for (const Item &item : framework.items()) {
        if (status)
            status = insertItem(item, framework.id(), ++position, qlonglong(item.id.value()));
    }
    return status;
}

Status FrameworkRepository::updateHeader(const Framework::Header &header)
{
    Database::Values values = headerValues(header);
    values.push_back(qlonglong(header.id.value()));
    return m_database.execute(
        QStringLiteral("UPDATE framework SET decision = ?, title = ?, issuer = ?, issued_on = ?, audience = ?, first_year = ?, "
                       "last_year = ?, official = ?, revision = ?, note = ?, grading = ? WHERE id = ?"),
        values);
}

Status FrameworkRepository::removeItems(const std::vector<Item> &items)
{
    std::vector<Database::Values> rows; // Children first.
    for (auto item = items.rbegin(); item != items.rend(); ++item)
        rows.push_back({qlonglong(item->id.value())});
    return m_database.executeMany(QStringLiteral("DELETE FROM item WHERE id = ?"), rows);
}

/// Takes away what is gone, and the codes that other rows are about to take: they are unique at
/// every moment.
Status FrameworkRepository::makeRoom(const Framework &stored, const std::vector<Item> &items)
{
    std::unordered_map<ItemId, const Item *> next;
    for (const Item &item : items)
        next.emplace(item.id, &item);
    std::vector<Item> gone;
    std::vector<Database::Values> orphaned;
    std::vector<Database::Values> recoded;
    for (const Item &item : stored.items()) {
        const auto found = next.find(item.id);
        if (found == next.end()) {
            gone.push_back(item);
            orphaned.push_back({qlonglong(item.id.value())});
        } else if (found->second->code != item.code) {
            recoded.push_back(
                {QStringLiteral("\u0001%1").arg(item.id.value()), qlonglong(item.id.value())});
        }
    }
    Status status =
        m_database.executeMany(QStringLiteral("UPDATE item SET code = ? WHERE id = ?"), recoded);
    // What is below a row that goes may stay, under another number of its own; so rows are taken
    // away last.
    if (status)
        status = m_database.executeMany(
            QStringLiteral("UPDATE item SET parent_id = NULL WHERE parent_id = ?"), orphaned);
    return status ? removeItems(gone) : status;
}

/// Brings the rows that stay to their places. Places are unique at every moment, so they go by way
/// of those below zero.
Status FrameworkRepository::reorder(const Framework &stored, const std::vector<Item> &items)
{
    const auto number = qlonglong(stored.id().value());
    std::vector<Database::Values> rows;
    for (const Shift &shift : shiftsOf(stored.items(), items))
        rows.push_back(
            {qlonglong(shift.by), number, qlonglong(shift.first), qlonglong(shift.last)});
    if (rows.empty())
        return {};
    const auto away = QStringLiteral("UPDATE item SET position = -(position + ?) WHERE framework_id = ? AND position BETWEEN ? AND ?");
    const auto back = QStringLiteral("UPDATE item SET position = -position WHERE framework_id = ? AND position < 0");
    const Status status = m_database.executeMany(away, rows);
    return status ? m_database.execute(back, {number}) : status;
}

Result<Framework> FrameworkRepository::replace(const Framework &stored, const Framework &framework)
{
    Status status =
        framework.header() == stored.header() ? Status() : updateHeader(framework.header());
    std::vector<Item> items = framework.items();
    // Numbers first: an item always has a higher one than what it belongs to.
    auto next = m_database.selectInteger(QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = 'item'"));
    if (!status || !next)
        return status ? next.error() : status.error();
    std::int64_t last = next->value_or(0);
    std::unordered_map<ItemId, ItemId> numbers;
    for (Item &item : items) {
        const ItemId former = item.id;
        if (item.parent)
            item.parent = numbers.at(*item.parent);
        if (!item.id.isValid() || (item.parent && *item.parent >= item.id))
            item.id = ItemId(++last);
        numbers.emplace(former, item.id);
    }
    status = makeRoom(stored, items);
    if (status)
        status = reorder(stored, items);
    for (std::size_t i = 0; status && i < items.size(); ++i) {
        const int position = static_cast<int>(i) + 1;
        const Item *before = stored.find(items[i].id);
        if (!before)
            status = insertItem(items[i], stored.id(), position, qlonglong(items[i].id.value()));
        else if (*before != items[i])
            status = updateItem(items[i], stored.id(), position);
    }
    return status ? Result<Framework>(Framework(framework.header(), std::move(items)))
                  : status.error();
}

Status FrameworkRepository::updateItem(const Item &item, FrameworkId framework, int position)
{
    Database::Values values = itemValues(item, framework, position);
    values.push_back(qlonglong(item.id.value()));
    return m_database.execute(
        QStringLiteral("UPDATE item SET framework_id = ?, parent_id = ?, position = ?, level = ?, code = ?, title = ?, maximum = ?, "
                       "source = ?, rule_text = ?, guidance = ?, required_evidence = ?, not_applicable = ?, lead_agency = ?, "
                       "supporting_agencies = ?, rule_shape = ?, applicability = ?, counting = ?, rescaled_to = ? WHERE id = ?"),
        values);
}

Status FrameworkRepository::remove(const Framework &framework)
{
    const Status status = removeItems(framework.items());
    return status ? m_database.execute(QStringLiteral("DELETE FROM framework WHERE id = ?"), {qlonglong(framework.id().value())}) : status;
}

} // namespace parindex
