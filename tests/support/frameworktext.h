// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codes.h"
#include "core/domain/framework.h"

#include <QStringList>

#include <vector>

namespace parindex::test {

/// A framework from a table of lines "code maximum [source]", in which two spaces of indentation
/// stand for one level:
///
///     1 4
///       1.1 3
///       1.2 1 survey
///
/// Items are numbered 1, 2, 3 … in the order of the lines; titles are "Title of CODE".
inline Framework frameworkFromText(const QString &table)
{
    std::vector<Item> items;
    std::vector<ItemId> path;
    for (const QString &line : table.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList words = line.simplified().split(u' ');
        if (words.size() < 2)
            continue;
        const auto indentation = static_cast<std::size_t>(line.size() - QStringView(line).trimmed().size());
        path.resize(std::min(path.size(), indentation / 2));
        Item item;
        item.id = ItemId(static_cast<std::int64_t>(items.size()) + 1);
        if (!path.empty())
            item.parent = path.back();
        item.level = path.empty() ? Level::Field : path.size() == 1 ? Level::Criterion : Level::SubCriterion;
        item.code = words[0];
        item.title = QStringLiteral("Title of ") + item.code;
        item.maximum = Points::fromString(words[1]).value();
        if (words.size() > 2)
            item.source = fromCode<ScoringSource>(words[2]).value();
        path.push_back(item.id);
        items.push_back(std::move(item));
    }
    Framework::Header header;
    header.id = FrameworkId(1);
    header.decision = QStringLiteral("01/QĐ-TEST");
    header.title = QStringLiteral("Bộ tiêu chí thử");
    return Framework(std::move(header), std::move(items));
}

inline Points points(const char *text)
{
    return Points::fromString(QString::fromLatin1(text)).value();
}

} // namespace parindex::test
