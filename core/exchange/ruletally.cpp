// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ruletally.h"

#include "core/exchange/wordpattern.h"

namespace parindex {

namespace {

/// One deduction or gift: for what, how much, and at most how much.
struct Term
{
    QString thing;
    Points each;
    std::optional<Points> cap;
};

const QString &number()
{
    static const QString form = QStringLiteral("([0-9]+(?:[.,][0-9]+)?)(?:\\s*(?:điểm|đ)\\b)?");
    return form;
}

/// "trừ tối đa 1 điểm", "tối đa không quá 1 điểm", "tổng điểm trừ không quá 2 điểm".
const QString &cap()
{
    static const QString form = QStringLiteral("(?:\\s*[,;.(]?\\s*(?:nhưng\\s+)?(?:tổng (?:số )?điểm trừ\\s+|trừ\\s+)?(?:tối đa|không quá|không vượt quá)(?:\\s+(?:không quá|trừ|là))*\\s+%1\\)?)?\\.?").arg(number());
    return form;
}

std::optional<Term> termFrom(const QRegularExpressionMatch &match, const QString &thing, int each, int cap)
{
    const auto points = match.hasMatch() ? pointsFrom(match.captured(each)) : std::nullopt;
    const auto most = match.capturedLength(cap) > 0 ? pointsFrom(match.captured(cap)) : std::nullopt;
    if (!points || points->isZero() || (match.capturedLength(cap) > 0 && !most))
        return std::nullopt;
    return Term{QStringLiteral("Số ") + thing.trimmed(), *points, most};
}

// What is counted has no figures of its own: "mỗi 10%" is a step, not a thing.
const QString Thing = QStringLiteral("([^0-9%:;/]+?)");

std::optional<Term> readLess(const QString &line)
{
    static const QRegularExpression each(QStringLiteral("^(?:cứ )?(?:mỗi|với mỗi|cứ)(?: một)?\\s+") + Thing + QStringLiteral("\\s*:?\\s+(?:thì\\s+)?(?:bị\\s+|sẽ\\s+)?trừ\\s+") + number() + cap() + u'$', AnyCase);
    static const QRegularExpression forEach(QStringLiteral("^trừ\\s+") + number() + QStringLiteral("\\s*(?:/|(?:cho |với |đối với )?mỗi\\s+)\\s*(?:một\\s+|01\\s+)?") + Thing + cap() + u'$', AnyCase);
    static const QRegularExpression one(QStringLiteral("^cứ (?:mỗi )?(chậm|thiếu|trễ|sai)\\s+(?:0?1|một)\\s+") + Thing + QStringLiteral("\\s+(?:thì\\s+)?(?:bị\\s+)?trừ\\s+") + number() + cap() + u'$', AnyCase);
    if (const auto match = one.match(line); match.hasMatch())
        return termFrom(match, match.captured(2) + u' ' + match.captured(1).toLower(), 3, 4);
    if (const auto match = each.match(line); match.hasMatch())
        return termFrom(match, match.captured(1), 2, 3);
    const auto match = forEach.match(line);
    return termFrom(match, match.captured(2), 1, 3);
}

std::optional<Term> readMore(const QString &line)
{
    static const QRegularExpression each(QStringLiteral("^(?:cứ )?mỗi(?: một)?\\s+") + Thing + QStringLiteral("\\s*:?\\s+(?:(?:thì|được|tính|chấm|cộng|cho|đạt)\\s+)*") + number() + cap() + u'$', AnyCase);
    static const QRegularExpression forEach(QStringLiteral("^(?:(?:được|tính|chấm|cộng|cho)\\s+)*([0-9]+(?:[.,][0-9]+)?)\\s*điểm\\s*(?:/|cho mỗi\\s+)\\s*") + Thing + cap() + u'$', AnyCase);
    if (const auto match = each.match(line); match.hasMatch())
        return termFrom(match, match.captured(1), 2, 3);
    const auto match = forEach.match(line);
    return termFrom(match, match.captured(2), 1, 3);
}

/// A thing of which one speaks twice, or that hides another deduction, is not sure.
bool isPlainThing(const QString &thing)
{
    static const QRegularExpression doubtful(QStringLiteral("\\b(?:trừ|mỗi|cứ|được|tối đa|tăng thêm|giảm thêm)\\s*$|\\b(?:trừ|cứ|tối đa)\\b"), AnyCase);
    return !doubtful.match(thing).hasMatch();
}

/// "Mỗi báo cáo chậm 0,25 điểm" leaves out that points are taken, not given.
bool isFault(const QString &thing)
{
    static const QRegularExpression form(QStringLiteral("\\b(?:chậm|trễ|quá hạn|muộn|sai|thiếu|vi phạm|không|chưa|bị|lỗi|tồn đọng)\\b"), AnyCase);
    return form.match(thing).hasMatch();
}

std::optional<TallyRule> giftOf(const QString &line, Points maximum)
{
    const auto term = readMore(line);
    if (!term || !isPlainThing(term->thing) || isFault(term->thing) || term->each > maximum || term->cap.value_or(maximum) != maximum)
        return std::nullopt;
    return TallyRule{{}, {{term->thing, {}, term->each, {}}}, std::nullopt, maximum};
}

/// The line cut where the next deduction begins: "…, mỗi báo cáo chậm trừ 0,25", and a cap for all of them.
QStringList deductionsOf(const QString &line)
{
    static const QRegularExpression next(QStringLiteral("\\s*[,;.]\\s+(?=(?:cứ |mỗi |trừ [0-9]))"), AnyCase);
    return line.split(next, Qt::SkipEmptyParts);
}

} // namespace

std::optional<TallyRule> readTally(const QStringList &lines, Points maximum, Counting counting)
{
    const bool isPenalty = counting == Counting::Penalty;
    if (lines.isEmpty())
        return std::nullopt;
    if (lines.size() == 1 && !isPenalty) {
        if (const auto gift = giftOf(lines.front(), maximum))
            return gift;
    }
    const Points size = isPenalty ? -maximum : maximum;
    TallyRule rule{isPenalty ? Points() : maximum, {}, std::nullopt, std::nullopt};
    std::optional<Points> most;
    QStringList pieces;
    for (const QString &line : lines)
        pieces << deductionsOf(line);
    for (const QString &piece : pieces) {
        const auto term = readLess(piece);
        // A cap in the midst would be one of its own; only the last one is for all.
        if (!term || !isPlainThing(term->thing) || most || term->each > size)
            return std::nullopt;
        rule.counted.push_back({term->thing, {}, -term->each, {}});
        most = term->cap;
    }
    if (size <= Points() || most.value_or(size) > size || (pieces.size() > 1 && most && *most != size))
        return std::nullopt;
    rule.least = rule.start - most.value_or(size);
    return rule;
}

} // namespace parindex
