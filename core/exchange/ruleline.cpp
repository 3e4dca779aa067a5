// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ruleline.h"

#include "core/exchange/ruleproportion.h"
#include "core/exchange/wordpattern.h"

namespace parindex {

namespace {

/// A pattern in which blanks stand for any white space, N for a number and P for points; whatever
/// the case of letters.
QRegularExpression pattern(QString text)
{
    text.replace(u'N', QStringLiteral("([0-9]{1,3}(?:[.,][0-9]{3})+(?![0-9.,])|[0-9]+(?:[.,][0-9]+)?)"));
    text.replace(QStringLiteral(" "), QStringLiteral("\\s*"));
    return QRegularExpression(u'^' + text + u'$', AnyCase);
}

/// "1.500" and "1,000,000" counted are thousands, though "0,500" is a half; a percentage has none.
std::optional<Bound> boundOf(QString number, bool isPercent, bool closed)
{
    static const QRegularExpression thousands(QStringLiteral("^[1-9][0-9]{0,2}(?:[.,][0-9]{3})+$"));
    if (!isPercent && thousands.match(number).hasMatch())
        number.remove(u'.').remove(u',');
    const auto value = Rational::fromString(isPercent ? number + u'%' : number);
    return value ? std::optional(Bound{*value, closed}) : std::nullopt;
}

/// The many words for a comparison as the few that the forms below know. Longer ones come first: "không quá"
/// must not be left as "không trên", nor "thấp hơn" as "thấp trên".
QString withPlainComparisons(QString text)
{
    struct Synonym
    {
        QRegularExpression words;
        QString plain;
    };
    const auto synonym = [](const char *words, const char *plain) {
        return Synonym{QRegularExpression(QString::fromUtf8(words), AnyCase), QString::fromUtf8(plain)};
    };
    static const Synonym synonyms[] = {
        synonym("(?<=\\b[0-9]|\\b[0-9]{2}|\\b[0-9]{3})[ \u00a0](?=[0-9]{3}\\b)", "."),
        synonym("\\b(?:lớn|cao|nhiều) hơn hoặc bằng\\b|\\bbằng hoặc (?:lớn|cao|nhiều) hơn\\b|\\bkhông (?:dưới|thấp hơn|ít hơn|nhỏ hơn)\\b|\\b(?:ít nhất|tối thiểu)\\b|>=", "≥"),
        synonym("\\b(?:nhỏ|thấp|ít) hơn hoặc bằng\\b|\\bbằng hoặc (?:nhỏ|thấp|ít) hơn\\b|\\bkhông (?:quá|vượt quá|vượt|cao hơn|lớn hơn|nhiều hơn)\\b|<=", "≤"),
        synonym("\\b(?:nhỏ hơn|thấp hơn|ít hơn|chưa đến|chưa tới|(?:chưa|không) đạt(?: được)?|(?:chưa|không) hoàn thành)(?= [0-9])", "dưới"),
        synonym("\\b(?:từ trên|lớn hơn|cao hơn|nhiều hơn|vượt (?:quá|trên|hơn|mức)|vượt|quá|hơn)(?= [0-9])|\\btừ trên\\b", "trên"),
        synonym("^(?:trường hợp |nếu )?([0-9.,]+%?) ≤ [^0-9<>≤≥]*< ([0-9.,]+ ?%?)$", "từ \\1 đến dưới \\2"),
        synonym("^(?:trường hợp |nếu )?([0-9.,]+%?) < [^0-9<>≤≥]*≤ ([0-9.,]+ ?%?)$", "trên \\1 đến \\2"),
        synonym("\\btrở đi\\b", "trở lên"),
        synonym("\\b(?:trong (?:vòng|thời hạn|thời gian)|trong|chậm nhất|muộn nhất|sau không quá)(?= [0-9]+ (?:ngày|giờ|tháng|tuần))", "≤"),
    };
    for (const Synonym &one : synonyms)
        text.replace(one.words, one.plain);
    return text;
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
    {"(?:từ )?N U trở xuống", None, Closed},
    {"từ N U (?:đến|tới|[-–]) (?:dưới|<) N U", Closed, Open},
    {"từ N U (?:đến|tới|[-–]) N U", Closed, Closed},
    {"trên N U (?:đến|tới|[-–]) (?:dưới|<) N U", Open, Open},
    {"trên N U (?:đến|tới|[-–]) N U", Open, Closed},
    {"trên N U", Open, None},
    {"N U [-–] (?:<|dưới) N U", Closed, Open},
    {"N U (?:đến|tới) (?:<|dưới) N U", Closed, Open},
    {"N U (?:[-–]|đến|tới) N U", Closed, Closed},
    {"dưới N U", None, Open},
    {"< N U", None, Open},
    {"(?:≤|tối đa) N U", None, Closed},
    {"(?:đến|tới) N U", None, Closed},
    {"≥ N U", Closed, None},
    {"> N U", Open, None},
    {"N U trở lên", Closed, None},
    {"từ N U", Closed, None},
};

/// "Có 1", "02 cuộc": just so many, which only a count can be.
constexpr RangeForm ExactForm{"N U", Closed, None};

/// What stands before the number, and says what is measured.
const QString Lead = QStringLiteral("([^0-9%:;<>≤≥]*?)");
const QString Words = QStringLiteral("([^0-9%:;<>≤≥]*?)");

/// The form as a pattern: only the last number must have its unit ("từ 90 đến 100%", "từ 5 tỷ đến dưới 10 tỷ").
QString patternOf(const RangeForm &form, bool isPercent)
{
    QString whole = QString::fromUtf8(form.text);
    const qsizetype last = whole.lastIndexOf(u'U');
    const QString first = whole.left(last).replace(u'U', (isPercent ? QStringLiteral("%? ") : QString()) + Words);
    return Lead + first + (isPercent ? QStringLiteral("% ") + Words : Words) + whole.mid(last + 1) + (whole.endsWith(u'U') ? QString() : u' ' + Words);
}

/// A lead without the words that say no more than that something was reached.
QString withoutNeutralWords(const QString &lead)
{
    static const QString neutral = QStringLiteral("nếu|khi|trường hợp|tỷ lệ|đạt|đạt được|hoàn thành|thực hiện|thực hiện được|có|mức|mức độ|đủ|số|với|đối với|là|thì");
    static const QRegularExpression front(QStringLiteral("^(?:(?:%1)(?:\\s+|$))+").arg(neutral), AnyCase);
    static const QRegularExpression back(QStringLiteral("(?:(?:^|\\s+)(?:%1))+$").arg(neutral), AnyCase);
    return lead.trimmed().remove(front).remove(back).trimmed();
}

/// Words that a lead may not hold, since they would turn the comparison or make a second condition of it.
bool turnsComparison(const QString &words)
{
    static const QRegularExpression form(QStringLiteral("(?:^|\\s)(?:từ|trên|dưới|đến|tới|quá|hơn|không|chưa|và|hoặc|nhưng|trừ|mỗi|cứ|tối đa|còn|gần|khoảng)(?:\\s|$)"), AnyCase);
    return words.contains(u'(') || form.match(words).hasMatch();
}

/// "Trên 80% trở lên" contradicts itself; "10% đến" was cut.
bool isBrokenTail(const QString &words)
{
    static const QRegularExpression form(QStringLiteral("(?:^|\\s)(?:trở lên|trở xuống|trở đi|đến|tới|từ|trên|dưới|trừ|mỗi|cứ|so sánh|thêm|lần lượt)(?:\\s|$)"), AnyCase);
    return form.match(words).hasMatch();
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
    // Captured are the lead, then each number with its words, then what stands behind "trở lên".
    const bool two = form.from != None && form.to != None;
    const QString firstWords = two ? match.captured(3).trimmed() : QString();
    const QString words = (match.captured(two ? 5 : 3).trimmed() + u' ' + match.captured(two ? 6 : 4).trimmed()).trimmed().replace(QStringLiteral(" /"), QStringLiteral("/"));
    RangeText read;
    read.lead = withoutNeutralWords(match.captured(1));
    read.unit = isPercent ? QStringLiteral("%") : words;
    read.tail = isPercent ? words : QString();
    const bool isPoints = !isPercent && words.startsWith(QStringLiteral("điểm"), Qt::CaseInsensitive);
    static const QRegularExpression threeDecimals(QStringLiteral("[0-9][.,][0-9]{3}(?![0-9])"));
    if (turnsComparison(match.captured(1)) || isBrokenTail(words) || (isPoints && threeDecimals.match(text).hasMatch()) || !words.startsWith(firstWords, Qt::CaseInsensitive))
        return std::nullopt;
    if (form.from != None)
        read.range.from = boundOf(match.captured(2), isPercent, form.from == Closed);
    if (form.to != None)
        read.range.to = boundOf(match.captured(two ? 4 : 2), isPercent, form.to == Closed);
    const bool fine = (form.from == None || read.range.from) && (form.to == None || read.range.to);
    return fine ? std::optional(read) : std::nullopt;
}

/// A whole is as much as there can be, so "100%" is also what is above it.
std::optional<RangeText> readWhole(const QString &text)
{
    static const QRegularExpression whole = pattern(Lead + QStringLiteral("100 %(?: trở lên)?([^0-9%:;<>≤≥]*)"));
    static const QRegularExpression beyond(QStringLiteral("(?:^|\\s)vượt(?:\\s|$)"), AnyCase);
    const auto match = whole.match(text);
    if (!match.hasMatch() || beyond.match(match.captured(1)).hasMatch() || turnsComparison(match.captured(1)) || isBrokenTail(match.captured(2)))
        return std::nullopt;
    return RangeText{{Bound{1, true}, std::nullopt}, QStringLiteral("%"), match.captured(2).trimmed(), withoutNeutralWords(match.captured(1))};
}

std::optional<RangeText> readExact(const QString &text)
{
    static const CompiledForm exact(ExactForm);
    auto read = readAs(exact, text, false);
    // "Trong tháng 01" is a date, "mức 1" a name: none of them counts anything.
    static const QRegularExpression named(QStringLiteral("(?:^|\\s)(?:ngày|tháng|quý|năm|kỳ|đợt|loại|mức|cấp|nhóm|mục|hạng|thứ|độ)$"), AnyCase);
    if (!read || named.match(read->lead).hasMatch() || named.match(text.section(QRegularExpression(QStringLiteral("[0-9]")), 0, 0).trimmed()).hasMatch())
        return std::nullopt;
    read->range.to = read->range.from;
    return read;
}

/// "Tỷ lệ giảm chi: từ 10% trở lên": what stands before the colon names the measure.
QString withoutHeading(const QString &text)
{
    static const QRegularExpression heading(QStringLiteral("^(?:tỷ lệ|số|mức|kết quả)[^:0-9%]*:\\s*(?=\\S)"), AnyCase);
    return QString(text).remove(heading);
}

bool isBalanced(const QString &text)
{
    return text.count(u'(') == text.count(u')');
}

/// "(Số hồ sơ đúng hạn" of "(a / b)" and "Tổng số hồ sơ)" without the brackets around both.
void removeBrackets(QString &over, QString &under)
{
    if (!isBalanced(over) && !isBalanced(under) && over.startsWith(u'(') && under.endsWith(u')')) {
        over = over.mid(1).trimmed();
        under = under.chopped(1).trimmed();
    }
    for (QString *one : {&over, &under}) {
        if (one->startsWith(u'(') && one->indexOf(u')') == one->size() - 1)
            *one = one->mid(1).chopped(1).trimmed();
    }
}

} // namespace

std::optional<RatioMeasure> readRatio(const QString &line)
{
    static const QRegularExpression form = pattern(QStringLiteral("tỷ lệ (?:%|\\(%\\))?[^=:/÷]*? = ([^/÷]+)[/÷]([^/÷]+?)(?: [×x*] 100 %)?\\.?"));
    static const QRegularExpression bracketed(QStringLiteral("^\\((.*)\\)\\.?$"));
    const auto brackets = bracketed.match(line);
    const auto match = form.match(brackets.hasMatch() ? brackets.captured(1) : line);
    if (!match.hasMatch())
        return std::nullopt;
    QString over = match.captured(1).trimmed();
    QString under = match.captured(2).trimmed();
    removeBrackets(over, under);
    if (over.isEmpty() || under.isEmpty() || !isBalanced(over) || !isBalanced(under))
        return std::nullopt;
    return RatioMeasure{over, under, {}, ZeroDenominator::Unstated};
}

std::optional<RangeText> readRange(const QString &stated)
{
    const QString text = withPlainComparisons(withoutHeading(stated));
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
    static const QRegularExpression fixed = pattern(QStringLiteral("(?:(?:thì|được|đạt|tính|chấm|cộng|cho|là) )*\\(?N(?: điểm| đ)?\\)?\\.?"));
    static const QRegularExpression deducted = pattern(QStringLiteral("trừ N(?: điểm| đ)?\\.?"));
    static const QRegularExpression share = pattern(QStringLiteral("(?:(?:được|đạt|tính|chấm|cho) )*N % (?:của )?(?:tổng )?(?:số )?điểm(?: tối đa)?\\.?"));
    static const QRegularExpression nothing = pattern(QStringLiteral("không(?: được)?(?: tính| có| chấm| cộng)? điểm\\.?"));
    static const QRegularExpression full = pattern(QStringLiteral("(?:(?:được|đạt|tính|chấm|cho) )*(?:số )?điểm tối đa\\.?"));
    if (nothing.match(text).hasMatch())
        return FixedPoints{};
    if (full.match(text).hasMatch())
        return ShareOfMaximum{1};
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

} // namespace parindex
