// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frameworkeditor.h"

#include <QDate>

#include <algorithm>

namespace parindex {

FrameworkEditor::FrameworkEditor(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    const auto all = session.workspace().frameworks();
    if (session.assessment())
        m_framework = session.view().framework.id();
    else if (!all.empty())
        m_framework = all.front().id;
    connect(&session.workspace(), &Workspace::frameworkChanged, this, &FrameworkEditor::follow);
    connect(&session.workspace(), &Workspace::assessmentsChanged, this, &FrameworkEditor::listChanged);
}

void FrameworkEditor::setFramework(FrameworkId id)
{
    if (m_framework == id)
        return;
    m_framework = id;
    m_item.reset();
    emit frameworkChosen();
    emit itemChosen();
}

bool FrameworkEditor::isEditable() const
{
    return framework() && whyNotEditable().isEmpty();
}

bool FrameworkEditor::isDecisionEditable() const
{
    return framework() && !m_session.workspace().isReadOnly();
}

QString FrameworkEditor::whyNotEditable() const
{
    if (const auto &why = m_session.workspace().whyReadOnly())
        return why->message;
    const auto users = m_session.workspace().assessmentsOf(m_framework);
    if (users.empty())
        return {};
    QStringList titles;
    for (const Assessment *user : users)
        titles << m_session.workspace().view(user->id).title();
    return tr("These criteria are in use (%1), so their rows are frozen. What is said about the decision can still be put right; to change more, make a revision.").arg(titles.join(QStringLiteral("; ")));
}

const Item *FrameworkEditor::item() const
{
    const Framework *shown = framework();
    return shown && m_item ? shown->find(*m_item) : nullptr;
}

void FrameworkEditor::setItem(std::optional<ItemId> item)
{
    const bool isThere = !item || (framework() && framework()->find(*item));
    if (m_item == item || m_isFollowing || !isThere)
        return;
    m_item = item;
    keepItem();
    emit itemChosen();
}

void FrameworkEditor::keepItem()
{
    if (const Item *row = item()) {
        m_code = row->code;
        m_row = framework()->placeOf(row->id);
    }
}

void FrameworkEditor::follow(FrameworkId changed)
{
    const bool isNew = changed != m_framework;
    if (isNew && m_session.workspace().findFramework(changed))
        setFramework(changed); // Also an undo is looked at where it happens.
    emit listChanged();
    if (isNew)
        return;
    if (!framework()) {
        const auto all = m_session.workspace().frameworks();
        return setFramework(all.empty() ? FrameworkId() : all.back().id);
    }
    m_isFollowing = true;
    emit this->changed();
    m_isFollowing = false;
    if (m_item && !framework()->find(*m_item)) {
        const Item *same = framework()->findCode(m_code);
        const auto &items = framework()->items();
        m_item = same ? same->id : items[std::min(m_row, items.size() - 1)].id;
        emit itemChosen();
    }
    keepItem();
    emit followed();
}

bool FrameworkEditor::change(const QString &what, const Step &step, int mergeNumber)
{
    if (!framework())
        return false;
    FrameworkDraft draft(*framework());
    if (const Status status = step(draft); !status) {
        emit m_session.refused(status.error());
        return false;
    }
    const Framework next = std::move(draft).framework();
    if (next.items() == framework()->items() && next.header() == framework()->header())
        return true;
    return m_session.changeFramework({m_framework, next}, what, mergeNumber).isValid();
}

bool FrameworkEditor::setRow(const Item &item, int mergeNumber)
{
    return change(tr("row %1 of the criteria").arg(item.code), [&](FrameworkDraft &draft) { return draft.setItem(item); }, mergeNumber);
}

bool FrameworkEditor::setHeader(const Framework::Header &header, int mergeNumber)
{
    return change(tr("what is said about the criteria"), [&](FrameworkDraft &draft) { return draft.setHeader(header); }, mergeNumber);
}

bool FrameworkEditor::addNew(const std::function<Result<ItemId>(FrameworkDraft &)> &add)
{
    QString code;
    const bool done = change(tr("new row of the criteria"), [&](FrameworkDraft &draft) {
        const auto id = add(draft);
        if (!id)
            return Status(id.error());
        code = draft.find(*id)->code;
        return Status();
    });
    if (const Item *added = done ? framework()->findCode(code) : nullptr)
        setItem(added->id);
    return done;
}

void FrameworkEditor::addRow()
{
    const Item *row = item();
    addNew([&](FrameworkDraft &draft) {
        return row ? draft.addBehind(row->id, tr("New row"))
                   : draft.addLast(std::nullopt, tr("New row"));
    });
}

void FrameworkEditor::addChild()
{
    const Item *row = item();
    addNew([&](FrameworkDraft &draft) {
        return draft.addLast(row ? std::optional(row->id) : std::nullopt, tr("New row"));
    });
}

void FrameworkEditor::duplicateRow()
{
    if (const Item *row = item())
        addNew([&](FrameworkDraft &draft) { return draft.duplicate(row->id); });
}

void FrameworkEditor::removeRow()
{
    if (const Item *row = item())
        change(tr("removing row %1 of the criteria").arg(row->code), [&](FrameworkDraft &draft) { return draft.remove(row->id); });
}

FrameworkEditor::Place FrameworkEditor::placeOf(const Item &item) const
{
    Place place{item.parent, item.parent ? framework()->children(*item.parent) : framework()->topItems()};
    const auto found = std::find(place.siblings.begin(), place.siblings.end(), item.id);
    place.row = static_cast<std::size_t>(found - place.siblings.begin());
    return place;
}

bool FrameworkEditor::moveTo(ItemId item, std::optional<ItemId> parent, std::size_t row)
{
    setItem(item); // What is typed about another row is written now.
    const Item *moved = framework() ? framework()->find(item) : nullptr;
    return moved && change(tr("moving row %1 of the criteria").arg(moved->code), [&](FrameworkDraft &draft) { return draft.move(item, parent, row); });
}

void FrameworkEditor::moveRow(int by)
{
    const Item *row = item();
    if (!row)
        return;
    const Place place = placeOf(*row);
    // Rows are counted as they stand before, so behind the next one is two further.
    if (by < 0 && place.row > 0)
        moveTo(row->id, place.parent, place.row - 1);
    else if (by > 0 && place.row + 1 < place.siblings.size())
        moveTo(row->id, place.parent, place.row + 2);
}

void FrameworkEditor::moveOut()
{
    const Item *row = item();
    const Item *parent = row && row->parent ? framework()->find(*row->parent) : nullptr;
    if (!parent)
        return;
    const Place place = placeOf(*parent);
    moveTo(row->id, place.parent, place.row + 1);
}

void FrameworkEditor::moveIn()
{
    const Item *row = item();
    if (!row)
        return;
    const Place place = placeOf(*row);
    if (place.row > 0) {
        const ItemId before = place.siblings[place.row - 1];
        moveTo(row->id, before, framework()->children(before).size());
    }
}

void FrameworkEditor::renumber()
{
    if (const Item *row = item())
        change(tr("renumbering from %1").arg(row->code), [&](FrameworkDraft &draft) { return draft.renumberFrom(row->id); });
}

bool FrameworkEditor::addFramework(const Framework &framework, const QString &what)
{
    const FrameworkId added = m_session.changeFramework({{}, framework}, what);
    if (added.isValid())
        setFramework(added);
    return added.isValid();
}

void FrameworkEditor::makeNew()
{
    const int year = QDate::currentDate().year();
    Framework::Header header;
    header.title = tr("New criteria");
    header.firstYear = year;
    header.lastYear = year;
    Item field;
    field.id = ItemId(1);
    field.level = Level::Field;
    field.code = QStringLiteral("1");
    field.title = tr("New row");
    addFramework(Framework(header, {field}), tr("new criteria"));
}

void FrameworkEditor::makeRevision()
{
    const Framework *shown = framework();
    if (!shown)
        return;
    Framework::Header header = shown->header();
    for (const Framework::Header &other : m_session.workspace().frameworks()) {
        if (other.decision == header.decision)
            header.revision = std::max(header.revision, other.revision);
    }
    ++header.revision;
    header.official = false; // Nobody has compared the copy with the decision yet.
    addFramework(Framework(header, shown->items()), tr("revision of the criteria"));
}

void FrameworkEditor::makeCopy()
{
    const Framework *shown = framework();
    if (!shown)
        return;
    Framework::Header header = shown->header();
    header.title = tr("%1 (copy)").arg(header.title);
    header.official = false;
    header.revision = 1;
    addFramework(Framework(header, shown->items()), tr("copy of the criteria"));
}

void FrameworkEditor::removeFramework()
{
    if (framework())
        static_cast<void>(m_session.changeFramework({m_framework, std::nullopt}, tr("removing criteria")));
}

} // namespace parindex
