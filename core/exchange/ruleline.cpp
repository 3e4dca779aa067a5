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
    {"từ N U trở lên", Closed, None},
    {"từ N U (?:đến|tới|[-–]) dưới N U", Closed, Open},
    {"từ N U (?:đến|tới|[-–]) N U", Closed, Closed},
    {"trên N U (?:đến|tới|[-–]) dưới N U", Open, Open},
    {"trên N U (?:đến|tới|[-–]) N U", Open, Closed},
    {"trên N U", Open, None},
    {"N U [-–] (?:<|dưới) N U", Closed, Open},
    {"N U (?:đến|tới) dưới N U", Closed, Open},
    {"N U (?:[-–]|đến|tới) N U", Closed, Closed},
    {"dưới N U", None, Open},
    {"< N U", None, Open},
    {"(?:≤|<=|không quá|tối đa) N U", None, Closed},
    {"(?:≥|>=|ít nhất|tối thiểu|không dưới) N U", Closed, None},
    {"> N U", Open, None},
    {"N U trở lên", Closed, None},
    {"từ N U", Closed, None},
};

/// "Có 1", "02 cuộc": just so many, which only a count can be.
constexpr RangeForm ExactForm{"(?:có)? N U", Closed, None};

/// Words before a number that say no more than that something was reached.
const QString &leadIn()
{
    static const QString words = QStringLiteral("(?:(?:nếu|khi) )?(?:(?:tỷ lệ|đạt|đạt được|hoàn thành|thực hiện|thực hiện được|có) )*");
    return words;
}

/// The form as a pattern: only the last number must have its unit ("từ 90 đến 100%").
QString patternOf(const RangeForm &form, bool isPercent)
{
    const QString words = QStringLiteral("([^0-9%:;<>≤≥]*?)");
    QString whole = QString::fromUtf8(form.text);
    const qsizetype last = whole.lastIndexOf(u'U');
    const QString first = whole.left(last).replace(u'U', isPercent ? QStringLiteral("%?") : QString());
    return leadIn() + first + (isPercent ? QStringLiteral("% ") + words : words) + whole.mid(last + 1);
}

/// A form and its two patterns, made once: a long annex has tens of thousands of lines.
struct CompiledForm
{
    explicit CompiledForm(const RangeForm &of) : form(of), percent(pattern(patternOf(of, true))), count(pattern(patternOf(of, false))) {}

    RangeForm form;
    QRegularExpression percent;
    QRegularExpression count;
};

const std::vector<CompiledForm> &compiledForms()
{
    static const std::vector<CompiledForm> forms(std::begin(RangeForms), std::end(RangeForms));
    return forms;
}

std::optional<RangeText> readAs(const CompiledForm &compiled, const QString &text, bool isPercent)
{
    const RangeForm &form = compiled.form;
    const auto match = (isPercent ? compiled.percent : compiled.count).match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const bool two = form.from != None && form.to != None;
    RangeText read;
    const QString words = match.captured(two ? 3 : 2).trimmed();
    read.unit = isPercent ? QStringLiteral("%") : words;
    read.tail = isPercent ? words : QString();
    if (form.from != None)
        read.range.from = boundOf(match.captured(1), isPercent, form.from == Closed);
    if (form.to != None)
        read.range.to = boundOf(match.captured(two ? 2 : 1), isPercent, form.to == Closed);
    const bool fine = (form.from == None || read.range.from) && (form.to == None || read.range.to);
    return fine ? std::optional(read) : std::nullopt;
}

/// A whole is as much as there can be, so "100%" is also what is above it.
std::optional<RangeText> readWhole(const QString &text)
{
    static const QRegularExpression whole = pattern(leadIn() + QStringLiteral("(?:đủ )?100 %([^0-9%:;<>≤≥]*)"));
    const auto match = whole.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return RangeText{{Bound{1, true}, std::nullopt}, QStringLiteral("%"), match.captured(1).trimmed()};
}

std::optional<RangeText> readExact(const QString &text)
{
    static const CompiledForm exact(ExactForm);
    auto read = readAs(exact, text, false);
    if (read)
        read->range.to = read->range.from;
    return read;
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

/// What the rule says about rounding, and about the cap that a proportion has anyhow.
const QString &rest()
{
    static const QString words = QStringLiteral("(?:[,;] tối đa N(?: điểm)?)?(?:[,;] làm tròn (?:đến )?0?N chữ số(?: thập phân)?)?\\.?");
    return words;
}

std::optional<Award> proportion(const Rational &target, const std::optional<Points> &points, const QString &cap, const QString &decimals)
{
    const auto most = cap.isEmpty() ? points : pointsFrom(cap);
    if (most != points) // Another cap than what the whole proportion gives: not what this shape can say.
        return std::nullopt;
    return InProportion{target, points, {decimals.isEmpty() ? Points::FinestDecimals : decimals.toInt(), Rounding::HalfUp}};
}

/// "Điểm = Tỷ lệ × 0,75", "Điểm = (Tỷ lệ giải ngân / 85%) × 10, làm tròn 02 chữ số" and "(Tỷ lệ % × điểm tối đa)/100%".
std::optional<Award> readProportion(const QString &text)
{
    static const QString ratio = QStringLiteral("(?:điểm (?:số )?= )?tỷ lệ %?([^0-9%:;<>≤≥/×*=]*?)");
    static const QString ratioInBrackets = QStringLiteral("(?:điểm (?:số )?= )?\\( tỷ lệ %?([^0-9%:;<>≤≥/×*=]*?)");
    static const QRegularExpression plain = pattern(ratio + QStringLiteral(" [×x*] N(?: điểm)?") + rest());
    static const QRegularExpression ofMaximum = pattern(ratio + QStringLiteral(" [×x*] (?:số )?điểm tối đa\\.?"));
    static const QRegularExpression inHundred = pattern(ratioInBrackets + QStringLiteral(" [×x*] (?:số )?điểm tối đa \\) [/÷:] 100 %\\.?"));
    static const QRegularExpression toTarget = pattern(ratioInBrackets + QStringLiteral(" [/÷:] N % \\) [×x*] N(?: điểm)?") + rest());
    if (const auto match = plain.match(text); match.hasMatch()) {
        const auto points = pointsFrom(match.captured(2));
        return points ? proportion(1, points, match.captured(3), match.captured(4)) : std::nullopt;
    }
    if (ofMaximum.match(text).hasMatch() || inHundred.match(text).hasMatch())
        return InProportion{};
    const auto match = toTarget.match(text);
    const auto target = Rational::fromString(match.captured(2) + u'%');
    const auto points = pointsFrom(match.captured(3));
    return match.hasMatch() && target && points ? proportion(*target, points, match.captured(4), match.captured(5)) : std::nullopt;
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
    if (const auto whole = readWhole(text))
        return whole;
    for (const bool isPercent : {true, false}) {
        for (const CompiledForm &form : compiledForms()) {
            if (const auto read = readAs(form, text, isPercent))
                return read;
        }
    }
    return readExact(text);
}

std::optional<Award> readAward(const QString &text)
{
    static const QRegularExpression fixed = pattern(QStringLiteral("(?:(?:được|đạt|tính|chấm|cộng|cho) )*N(?: điểm| đ)?\\.?"));
    static const QRegularExpression deducted = pattern(QStringLiteral("trừ N(?: điểm| đ)?\\.?"));
    static const QRegularExpression share = pattern(QStringLiteral("N % (?:của )?(?:số )?điểm tối đa\\.?"));
    if (const auto match = fixed.match(text); match.hasMatch()) {
        const auto points = pointsFrom(match.captured(1));
        return points ? std::optional<Award>(FixedPoints{*points}) : std::nullopt;
    }
    if (const auto match = deducted.match(text); match.hasMatch()) {
        const auto points = pointsFrom(match.captured(1));
        return points ? std::optional<Award>(FixedPoints{-*points}) : std::nullopt;
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
