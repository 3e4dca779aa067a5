// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ruleline.h"

#include <QRegularExpression>

namespace parindex {

namespace {

/// A pattern in which blanks stand for any white space, N for a number and P for points; whatever
/// the case of letters.
QRegularExpression pattern(QString text)
{
    text.replace(u'N', QStringLiteral("([0-9]+(?:[.,][0-9]+)?)"));
    text.replace(QStringLiteral(" "), QStringLiteral("\\s*"));
    return QRegularExpression(u'^' + text + u'$', QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

std::optional<Bound> boundOf(const QString &number, bool isPercent, bool closed)
{
    const auto value = Rational::fromString(isPercent ? number + u'%' : number);
    return value ? std::optional(Bound{*value, closed}) : std::nullopt;
}

/// One way to write a range: which of the two numbers is which end.
struct RangeForm
{
    const char *text;
    enum class End { None, Open, Closed };
    End from;
    End to;
};

constexpr RangeForm::End None = RangeForm::End::None;
constexpr RangeForm::End Open = RangeForm::End::Open;
constexpr RangeForm::End Closed = RangeForm::End::Closed;

/// U stands for the unit, "%" or words.
constexpr RangeForm RangeForms[] = {
    {"từ N U trở lên", Closed, None},          {"từ N U đến dưới N U", Closed, Open}, {"từ N U đến N U", Closed, Closed},
    {"trên N U đến dưới N U", Open, Open},     {"trên N U đến N U", Open, Closed},    {"trên N U", Open, None},
    {"N U [-–] <N U", Closed, Open},           {"N U [-–] N U", Closed, Closed},      {"dưới N U", None, Open},
    {"< N U", None, Open},                     {"(?:≤|không quá) N U", None, Closed}, {"(?:≥|>=) N U", Closed, None},
    {"> N U", Open, None},                     {"từ N U", Closed, None},
};

std::optional<RangeText> readAs(const RangeForm &form, const QString &text, bool isPercent)
{
    const QString unit = isPercent ? QStringLiteral("%") : QStringLiteral("([^0-9%:<>≤≥]*?)");
    QString whole = QString::fromUtf8(form.text);
    // In "từ 90 đến 100%" only the last number has its unit.
    const qsizetype last = whole.lastIndexOf(u'U');
    whole = whole.left(last).replace(u'U', isPercent ? QStringLiteral("%?") : QString()) + unit + whole.mid(last + 1);
    const auto match = pattern(whole).match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const bool two = form.from != None && form.to != None;
    RangeText read;
    read.unit = isPercent ? unit : match.captured(two ? 3 : 2).trimmed();
    if (form.from != None)
        read.range.from = boundOf(match.captured(1), isPercent, form.from == Closed);
    if (form.to != None)
        read.range.to = boundOf(match.captured(two ? 2 : 1), isPercent, form.to == Closed);
    const bool fine = (form.from == None || read.range.from) && (form.to == None || read.range.to);
    return fine ? std::optional(read) : std::nullopt;
}

std::optional<Points> pointsFrom(const QString &text)
{
    const auto points = Points::fromString(text);
    return points ? std::optional(*points) : std::nullopt;
}

/// What has to be entered for "mỗi sáng kiến": "Số sáng kiến".
QString countOf(const QString &thing)
{
    return QStringLiteral("Số ") + thing.trimmed();
}

/// "Điểm = Tỷ lệ × 0,75" and "Điểm = (Tỷ lệ / 85%) × 10, làm tròn 02 chữ số".
std::optional<Award> readProportion(const QString &text)
{
    static const QRegularExpression plain = pattern(QStringLiteral("(?:điểm =)? tỷ lệ [×x*] N(?: điểm)?"));
    static const QRegularExpression toTarget = pattern(QStringLiteral("(?:điểm =)? \\( tỷ lệ [/÷] N % \\) [×x*] N(?: điểm)?(?:, làm tròn (?:đến )?0?N chữ số(?: thập phân)?)?"));
    if (const auto match = plain.match(text); match.hasMatch()) {
        const auto points = pointsFrom(match.captured(1));
        return points ? std::optional<Award>(InProportion{1, points, {}}) : std::nullopt;
    }
    const auto match = toTarget.match(text);
    const auto target = Rational::fromString(match.captured(1) + u'%');
    const auto points = pointsFrom(match.captured(2));
    if (!match.hasMatch() || !target || !points)
        return std::nullopt;
    const int decimals = match.capturedLength(3) > 0 ? match.captured(3).toInt() : Points::FinestDecimals;
    return InProportion{*target, points, {decimals, Rounding::HalfUp}};
}

} // namespace

std::optional<RatioMeasure> readRatio(const QString &line)
{
    static const QRegularExpression form = pattern(QStringLiteral("tỷ lệ (?:\\(%\\))? = ([^/÷]+)[/÷]([^/÷]+?)(?: [×x*] 100 %)?"));
    const auto match = form.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    return RatioMeasure{match.captured(1).trimmed(), match.captured(2).trimmed(), {}, ZeroDenominator::Unstated};
}

std::optional<RangeText> readRange(const QString &text)
{
    // A whole is as much as there can be, so "100%" is also what is above it.
    static const QRegularExpression whole = pattern(QStringLiteral("(?:đạt )?100 %"));
    if (whole.match(text).hasMatch())
        return RangeText{{Bound{1, true}, std::nullopt}, QStringLiteral("%")};
    for (const bool isPercent : {true, false}) {
        for (const RangeForm &form : RangeForms) {
            if (const auto read = readAs(form, text, isPercent))
                return read;
        }
    }
    return std::nullopt;
}

std::optional<Award> readAward(const QString &text)
{
    static const QRegularExpression fixed = pattern(QStringLiteral("N(?: điểm)?\\.?"));
    static const QRegularExpression share = pattern(QStringLiteral("N % (?:của )?(?:số )?điểm tối đa\\.?"));
    if (const auto match = fixed.match(text); match.hasMatch()) {
        const auto points = pointsFrom(match.captured(1));
        return points ? std::optional<Award>(FixedPoints{*points}) : std::nullopt;
    }
    if (const auto match = share.match(text); match.hasMatch()) {
        const auto part = Rational::fromString(match.captured(1) + u'%');
        return part ? std::optional<Award>(ShareOfMaximum{*part}) : std::nullopt;
    }
    return readProportion(text);
}

std::optional<TallyRule> readPerUnit(const QString &line)
{
    static const QRegularExpression form = pattern(QStringLiteral("mỗi (.+?):? N(?: điểm)?[;,] tối đa N(?: điểm)?\\.?"));
    const auto match = form.match(line);
    const auto each = pointsFrom(match.captured(2));
    const auto most = pointsFrom(match.captured(3));
    if (!match.hasMatch() || !each || !most)
        return std::nullopt;
    return TallyRule{{}, {{countOf(match.captured(1)), {}, *each, {}}}, std::nullopt, most};
}

std::optional<TallyRule> readDeduction(const QString &line, Points start)
{
    static const QRegularExpression form = pattern(QStringLiteral("trừ N(?: điểm)? mỗi (.+?)(?:[;,] tối đa trừ N(?: điểm)?)?\\.?"));
    const auto match = form.match(line);
    const auto each = pointsFrom(match.captured(1));
    if (!match.hasMatch() || !each)
        return std::nullopt;
    const auto most = match.capturedLength(3) > 0 ? pointsFrom(match.captured(3)) : std::optional(start);
    if (!most || *most > start)
        return std::nullopt;
    return TallyRule{start, {{countOf(match.captured(2)), {}, -*each, {}}}, start - *most, std::nullopt};
}

} // namespace parindex
