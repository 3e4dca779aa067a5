// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/annextree.h"

#include "core/base/text.h"
#include "core/domain/framework.h"
#include "core/domain/itemcode.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <set>

namespace parindex {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("parindex::FrameworkImport", source);
}

class TreeBuilder
{
public:
    TreeBuilder(const std::vector<AnnexRow> &rows, std::vector<ImportNote> &notes) : m_rows(rows), m_notes(notes) {}

    std::vector<Item> build()
    {
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            place(i);
        separateSiblings();
        qualify();
        return std::move(m_items);
    }

private:
    void note(std::size_t index, ImportNote::Kind kind, const QString &sentence) { m_notes.push_back({m_rows[index].row, kind, sentence}); }
    Item &parentOf(const Item &item) { return m_items[static_cast<std::size_t>(item.parent->value()) - 1]; }

    void place(std::size_t index)
    {
        const AnnexRow &row = m_rows[index];
        closeFor(row);
        if (m_open.size() >= static_cast<std::size_t>(Framework::DeepestLevel))
            m_open.resize(Framework::DeepestLevel - 1);
        Item item;
        item.id = ItemId(static_cast<std::int64_t>(index) + 1);
        if (!m_open.empty())
            item.parent = m_items[m_open.back()].id;
        item.code = row.code ? row.code->text : codeFor(index);
        item.title = row.title;
        const auto depth = std::max(m_open.size() + 1, row.code ? static_cast<std::size_t>(row.code->parts.size()) : 0);
        item.level = levelAt(static_cast<int>(depth));
        m_items.push_back(std::move(item));
        m_open.push_back(index);
    }

    /// Closes the rows that the next one does not stand under.
    void closeFor(const AnnexRow &row)
    {
        if (!row.code)
            return closeForColumn(row);
        for (qsizetype count = row.code->parts.size() - 1; count > 0; --count) {
            const QString prefix = row.code->prefix(count);
            const auto found = std::find_if(m_open.rbegin(), m_open.rend(), [&](std::size_t one) { return m_rows[one].code && m_rows[one].code->whole() == prefix; });
            if (found != m_open.rend())
                return m_open.resize(static_cast<std::size_t>(m_open.rend() - found));
        }
        const auto sibling = std::find_if(m_open.begin(), m_open.end(), [&](std::size_t one) { return m_rows[one].code && m_rows[one].code->kind() == row.code->kind(); });
        if (sibling != m_open.end())
            m_open.erase(sibling, m_open.end());
        else if (row.code->isOuter())
            closeInner();
    }

    void closeInner()
    {
        const auto isOuter = [this](std::size_t one) { return m_rows[one].code && m_rows[one].code->isOuter(); };
        while (!m_open.empty() && !isOuter(m_open.back()))
            m_open.pop_back();
    }

    /// A row without a code stands beside the one above it, or where its column of titles says.
    void closeForColumn(const AnnexRow &row)
    {
        while (!m_open.empty() && m_rows[m_open.back()].titleColumn > row.titleColumn)
            m_open.pop_back();
        if (!m_open.empty() && m_rows[m_open.back()].titleColumn == row.titleColumn)
            m_open.pop_back();
    }

    /// The code that follows the last one beside it.
    QString codeFor(std::size_t index)
    {
        const auto parent = m_open.empty() ? std::optional<ItemId>() : m_items[m_open.back()].id;
        QString code = parent ? m_items[m_open.back()].code + QStringLiteral(".1") : QStringLiteral("1");
        for (auto item = m_items.rbegin(); item != m_items.rend(); ++item) {
            if (item->parent == parent) {
                code = nextCode(item->code);
                break;
            }
        }
        note(index, ImportNote::Kind::Problem, text(QT_TRANSLATE_NOOP("parindex::FrameworkImport", "“%1” has no code; it was given %2.")).arg(m_items.empty() ? QString() : m_rows[index].title.left(60), code));
        return code;
    }

    /// Rows under one parent with the same code.
    void separateSiblings()
    {
        QSet<QString> taken;
        QHash<QString, int> numbers; // The last that was given beside a code.
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            Item &item = m_items[i];
            const QString parent = QString::number(item.parent ? item.parent->value() : 0);
            if (taken.contains(parent + u'/' + item.code)) {
                const QString printed = item.code;
                item.code = separated(item.code, parent, taken, numbers[parent + u'/' + item.code]);
                note(i, ImportNote::Kind::Problem, text(QT_TRANSLATE_NOOP("parindex::FrameworkImport", "The code %1 stands twice; the second was given %2.")).arg(printed, item.code));
            }
            taken.insert(parent + u'/' + item.code);
        }
    }

    static QString separated(const QString &code, const QString &parent, const QSet<QString> &taken, int &last)
    {
        int number = std::max(last, 1) + 1;
        while (taken.contains(QStringLiteral("%1/%2 (%3)").arg(parent, code).arg(number)))
            ++number;
        last = number;
        return QStringLiteral("%1 (%2)").arg(code).arg(number);
    }

    /// Numberings that begin anew under each field: their codes then carry that of the field.
    void qualify()
    {
        QHash<QString, int> times;
        for (const Item &item : m_items)
            ++times[item.code];
        std::set<std::pair<AnnexCode::Style, qsizetype>> repeated;
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            if (times.value(m_items[i].code) > 1 && m_rows[i].code)
                repeated.insert(m_rows[i].code->kind());
        }
        if (repeated.empty())
            return;
        m_notes.push_back({0, ImportNote::Kind::Remark, text(QT_TRANSLATE_NOOP("parindex::FrameworkImport", "Codes begin anew in several places, so each carries the code of the row above it (“I.1” for “1” under “I”)."))});
        std::vector<QString> printed;
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            printed.push_back(m_items[i].code);
            qualify(i, printed, m_rows[i].code && repeated.count(m_rows[i].code->kind()) > 0);
        }
    }

    void qualify(std::size_t index, const std::vector<QString> &printed, bool isRepeated)
    {
        Item &item = m_items[index];
        if (!item.parent)
            return;
        const Item &parent = parentOf(item);
        const QString &printedParent = printed[static_cast<std::size_t>(item.parent->value()) - 1];
        if (item.code.startsWith(printedParent + u'.'))
            item.code = parent.code + item.code.mid(printedParent.size());
        else if (isRepeated)
            item.code = parent.code + u'.' + item.code;
    }

    const std::vector<AnnexRow> &m_rows;
    std::vector<ImportNote> &m_notes;
    std::vector<Item> m_items;
    std::vector<std::size_t> m_open; ///< The path to the row that was placed last.
};

} // namespace

std::vector<Item> treeOf(const std::vector<AnnexRow> &rows, std::vector<ImportNote> &notes)
{
    return TreeBuilder(rows, notes).build();
}

} // namespace parindex
