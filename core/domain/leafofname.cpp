// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/leafofname.h"

#include "core/base/syllable.h"
#include "core/base/text.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <ranges>

namespace parindex {

namespace {

/// A word for a criterion, perhaps, and then what may be a code. The text is folded.
const QRegularExpression &beginning()
{
    static const QRegularExpression pattern(QStringLiteral("^[\\s(\\[]*(?:(tieu chi thanh phan|tieu chi|tctp|tc|ma)[\\s._:-]*)?"
                                                           "((?:\\d+|[ivxlc]+|[a-z])(?:\\.(?:\\d+|[a-z](?![a-z0-9])))*)(?![a-z0-9]|\\.\\d)"));
    return pattern;
}

/// The row whose code a name begins with, and where the code ends.
struct NamedRow
{
    const Item *row = nullptr; ///< Null where the name begins with none.
    qsizetype end = 0;
};

NamedRow rowOfName(const Framework &framework, const QString &name)
{
    const auto match = beginning().match(foldedInPlace(name));
    const QString code = match.captured(2);
    if (!match.hasMatch() || (!code.contains(u'.') && match.capturedLength(1) == 0))
        return {};
    const auto &items = framework.items();
    const auto found = std::find_if(items.begin(), items.end(), [&](const Item &item) { return item.code.compare(code, Qt::CaseInsensitive) == 0; });
    return {found == items.end() ? nullptr : &*found, match.capturedEnd()};
}

/// The extension is no part of a code: "1.1.pdf".
QString withoutExtension(const QString &fileName)
{
    static const QRegularExpression extension(QStringLiteral("\\.[A-Za-z][A-Za-z0-9]{1,4}$"));
    return QString(fileName).remove(extension);
}

} // namespace

const Item *leafOfName(const Framework &framework, const QString &place)
{
    QStringList levels = normalized(place).split(u'/', Qt::SkipEmptyParts);
    if (levels.isEmpty())
        return nullptr;
    levels.last() = withoutExtension(levels.last());
    for (const QString &level : levels | std::views::reverse) {
        if (const Item *row = rowOfName(framework, level).row)
            return framework.isLeaf(row->id) ? row : nullptr;
    }
    return nullptr;
}

QString withoutLeafCode(const Framework &framework, const QString &fileName)
{
    // Behind the code: the order, if it stands apart from what follows, and what separates.
    static const QRegularExpression behind(QStringLiteral("^(?:[-_.]\\d{1,3}(?=\\s|_\\d))?[\\s._)\\]-]*"));
    const QString name = normalized(fileName);
    const QString stem = withoutExtension(name);
    const NamedRow found = rowOfName(framework, stem);
    const QString rest = found.row ? stem.mid(found.end).remove(behind) : QString();
    return rest.isEmpty() ? fileName : rest + name.mid(stem.size());
}

} // namespace parindex
