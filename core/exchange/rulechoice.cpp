// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rulechoice.h"

#include "core/base/text.h"
#include "core/exchange/wordpattern.h"

#include <QSet>

#include <algorithm>

namespace parindex {

namespace {

/// A label that says nothing by itself, or hides a deduction among what must hold.
bool isDoubtfulLabel(const QString &label)
{
    static const QRegularExpression fragment(QStringLiteral("^(?:duoi|tren|tu|den|tro len|tro xuong|hoac|va|khac|con lai|diem|thi|muc)$|(?:^|\\s)(?:tru|moi|cu|tru diem|hoac|va|nhung|tu|tren|duoi|cong them)$"));
    static const QRegularExpression deduction(QStringLiteral("\\b(?:trừ|cứ|mỗi|cộng thêm)\\s+(?:\\S+\\s+){0,6}?[0-9]|\\btrừ [0-9]|^cứ |^mỗi "), AnyCase);
    const QString words = folded(label);
    return words.isEmpty() || fragment.match(words).hasMatch() || deduction.match(label).hasMatch();
}

/// Percentages other than the whole leave room between them that words do not close.
QStringList percentagesOf(const QString &label)
{
    static const QRegularExpression form(QStringLiteral("([0-9]+(?:[.,][0-9]+)?)\\s*%"));
    QStringList found;
    for (auto match = form.globalMatch(label); match.hasNext();)
        found << match.next().captured(1);
    return found;
}

/// "Hoàn thành 100% đúng tiến độ", "Hoàn thành 100% nhưng có nhiệm vụ muộn", "Hoàn thành dưới 100%": one figure,
/// reached in two ways or not reached.
bool isOneFigureReachedOrNot(const std::vector<LevelLine> &levels)
{
    static const QRegularExpression under(QStringLiteral("\\b(?:dưới|không đạt|chưa đạt|không hoàn thành|chưa hoàn thành|chưa đến|thấp hơn)\\s+[0-9]"), AnyCase);
    static const QRegularExpression over(QStringLiteral("\\b(?:trên|vượt|hơn|đến)\\s+[0-9]"), AnyCase);
    QString figure;
    int reached = 0;
    int missed = 0;
    for (const LevelLine &level : levels) {
        const QStringList found = percentagesOf(level.label);
        if (found.size() != 1 || (!figure.isEmpty() && found.front() != figure) || over.match(level.label).hasMatch())
            return false;
        figure = found.front();
        const bool isUnder = under.match(level.label).hasMatch();
        missed += isUnder && givesNothing(level.award);
        reached += !isUnder;
    }
    // Each way to reach it needs words of its own, and one of them must deny what the other says.
    static const QRegularExpression contrast(QStringLiteral("\\b(?:nhưng|không đúng|chưa đúng|quá hạn|muộn|chậm|trễ|chưa đầy đủ|không đầy đủ|trước hạn)\\b"), AnyCase);
    const bool hasContrast = std::any_of(levels.begin(), levels.end(), [](const LevelLine &level) { return contrast.match(level.label).hasMatch(); });
    return reached == 2 && missed == 1 && levels.size() == 3 && hasContrast;
}

/// A stretch of numbers without a word for what is measured.
bool isPlainRange(const LevelLine &level)
{
    const auto read = readRange(level.label);
    return read && read->lead.isEmpty();
}

/// Whether figures stand among words in a way that people could not choose by.
bool hasLooseFigures(const std::vector<LevelLine> &levels)
{
    int wholes = 0;
    int ranges = 0;
    for (const LevelLine &level : levels) {
        const QStringList figures = percentagesOf(level.label);
        if (std::any_of(figures.begin(), figures.end(), [](const QString &figure) { return figure != u"100"; }))
            return true;
        wholes += !figures.isEmpty();
        ranges += isPlainRange(level) && figures.isEmpty();
    }
    // "100% … đúng thời hạn" beside words is all of them; two such are steps after all.
    return ranges > 0 || wholes > 1;
}

/// "Công khai 100% …" beside "Công khai chưa đầy đủ": all of it, in words that the other levels take up.
bool isWholeAmongWords(const std::vector<LevelLine> &levels)
{
    static const QSet<QString> common{QStringLiteral("co"), QStringLiteral("khong"), QStringLiteral("chua"), QStringLiteral("duoc"), QStringLiteral("dat"), QStringLiteral("so"), QStringLiteral("cac"), QStringLiteral("100%"), QStringLiteral("dung"), QStringLiteral("va")};
    const auto wordsOf = [](const LevelLine &level) {
        const QStringList words = folded(level.label).split(QRegularExpression(QStringLiteral("[\\s,;()]+")), Qt::SkipEmptyParts);
        return QSet<QString>(words.begin(), words.end()) - common;
    };
    const auto whole = std::find_if(levels.begin(), levels.end(), [](const LevelLine &level) { return !percentagesOf(level.label).isEmpty(); });
    if (whole == levels.end())
        return true;
    const QSet<QString> words = wordsOf(*whole);
    return std::all_of(levels.begin(), levels.end(), [&](const LevelLine &level) { return words.intersects(wordsOf(level)); });
}

/// "Chậm 1 - 2 ngày", "chậm trên 5 ngày" beside "Đúng hạn": steps among words, which must join.
bool areStepsAmongWords(const std::vector<LevelLine> &levels, int *count)
{
    struct Step
    {
        Range range;
        bool isCount;
    };
    std::vector<Step> steps;
    for (const LevelLine &level : levels) {
        if (const auto read = readRange(level.label); read && !read->lead.isEmpty() && read->unit != u"%")
            steps.push_back({read->range, isCountOfWholes(read->unit, read->lead)});
    }
    *count = static_cast<int>(steps.size());
    std::sort(steps.begin(), steps.end(), [](const auto &left, const auto &right) {
        return right.range.from && (!left.range.from || left.range.from->value < right.range.from->value);
    });
    return std::adjacent_find(steps.begin(), steps.end(), [](const auto &left, const auto &right) { return !meet(left.range, right.range, left.isCount || right.isCount); }) == steps.end();
}

/// "Có kế hoạch" and "Không có báo cáo" are about two things, and leave most cases open.
bool areAboutTwoThings(const std::vector<LevelLine> &levels)
{
    static const QRegularExpression first(QStringLiteral("^(?:co|da|duoc) "));
    static const QRegularExpression second(QStringLiteral("^(?:khong|chua)(?: co| duoc)? "));
    if (levels.size() != 2)
        return false;
    QString one = folded(levels[0].label);
    QString other = folded(levels[1].label);
    if (!first.match(one).hasMatch())
        std::swap(one, other);
    if (!first.match(one).hasMatch() || !second.match(other).hasMatch())
        return false;
    const QStringList words = one.remove(first).split(u' ');
    const QStringList otherWords = other.remove(second).split(u' ');
    return std::none_of(otherWords.begin(), otherWords.end(), [&](const QString &word) { return words.contains(word); });
}

/// "Từ 5 hồ sơ hoặc từ 10% số hồ sơ": two measures, of which either will do.
bool hasAlternativeFigures(const QString &label)
{
    static const QRegularExpression form(QStringLiteral("[0-9].*\\bhoặc\\b.*[0-9]"), AnyCase);
    return form.match(label).hasMatch();
}

/// Steps among words are of what is amiss ("chậm 1 ngày"): the words say when nothing is, and not only when nothing was done.
bool isBestInWords(const std::vector<LevelLine> &levels)
{
    return std::any_of(levels.begin(), levels.end(), [](const LevelLine &level) { return !readRange(level.label) && !givesNothing(level.award); });
}

bool areDistinct(const std::vector<LevelLine> &levels)
{
    QSet<QString> seen;
    for (const LevelLine &level : levels)
        seen.insert(folded(level.label));
    return seen.size() == static_cast<qsizetype>(levels.size());
}

bool canBeChosen(const std::vector<LevelLine> &levels)
{
    const bool isDoubtful = std::any_of(levels.begin(), levels.end(), [](const LevelLine &level) { return isDoubtfulLabel(level.label) || hasAlternativeFigures(level.label) || std::holds_alternative<InProportion>(level.award); });
    if (isDoubtful || areAboutTwoThings(levels) || !areDistinct(levels))
        return false;
    if (isOneFigureReachedOrNot(levels))
        return true;
    if (isRemainder(levels.back().label) && levels.size() > 1) // What is left is covered, whatever the others say; but they must not be steps that overlap.
        return std::none_of(levels.begin(), levels.end() - 1, isPlainRange);
    int steps = 0;
    if (!areStepsAmongWords(levels, &steps) || (steps > 0 && !isBestInWords(levels)))
        return false;
    if (steps > 1 && steps < static_cast<int>(levels.size()))
        return std::none_of(levels.begin(), levels.end(), isPlainRange);
    return !hasLooseFigures(levels) && isWholeAmongWords(levels);
}

} // namespace

bool isRemainder(const QString &label)
{
    static const QRegularExpression form(QStringLiteral("^(?:cac |nhung )?(?:truong hop|muc|don vi)? ?(?:con lai|khac)(?: (?:khong|thi).*)?$"));
    return form.match(folded(label)).hasMatch();
}

std::optional<RuleShape> choiceOfLevels(const std::vector<LevelLine> &levels, Counting counting)
{
    if (levels.empty() || !canBeChosen(levels))
        return std::nullopt;
    ChoiceRule rule;
    for (const LevelLine &level : levels)
        rule.levels.push_back({level.label, level.award});
    if (std::none_of(levels.begin(), levels.end(), [](const LevelLine &level) { return givesNothing(level.award); })) {
        if (counting == Counting::Ordinary)
            return std::nullopt;
        rule.levels.push_back({QStringLiteral("Không"), FixedPoints{}});
    }
    return rule.levels.size() > 1 ? std::optional<RuleShape>(rule) : std::nullopt;
}

} // namespace parindex
