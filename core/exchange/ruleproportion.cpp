// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ruleproportion.h"

#include "core/exchange/wordpattern.h"

namespace parindex {

namespace {

/// R is the ratio in words, P the points or "điểm tối đa", T the target; blanks are any white space.
QRegularExpression formula(const char *form)
{
    QString text = QString::fromUtf8(form);
    text.replace(u'R', QStringLiteral("(?<ratio>(?:(?:tỷ lệ|chỉ số|mức độ)\\b\\s*%?|%)[^0-9%:;<>≤≥/×*=()+]*?)"));
    text.replace(u'P', QStringLiteral("(?:(?<points>[0-9]+(?:[.,][0-9]+)?)(?: điểm)?|(?:số )?điểm tối đa)"));
    text.replace(u'T', QStringLiteral("(?<target>[0-9]+(?:[.,][0-9]+)?) %"));
    text.replace(u'X', QStringLiteral("[×x*]"));
    text.replace(u'D', QStringLiteral("[/÷:]"));
    const QString before = QStringLiteral("(?:(?:thì )?(?:được )?(?:tính )?(?:theo công thức ?:? )?)?(?:(?:số )?điểm(?: số| đánh giá| đạt được| chấm)* (?:=|là|bằng) )?");
    const QString after = QStringLiteral("(?: [,;] (?:tối đa|không quá|không vượt quá) (?<cap>[0-9]+(?:[.,][0-9]+)?)(?: điểm)?)?(?: [,;] làm tròn (?:đến )?0?(?<decimals>[0-4]) chữ số(?: thập phân)?)?\\.?");
    QString whole = before + text + after;
    whole.replace(QStringLiteral(" "), QStringLiteral("\\s*"));
    return QRegularExpression(u'^' + whole + u'$', AnyCase);
}

bool isOfFailure(const QString &words)
{
    static const QRegularExpression form(QStringLiteral("(?:^|\\s)(?:không|chưa|trễ|chậm|quá hạn|muộn|vi phạm|sai|thiếu|còn lại|tồn đọng|bị)(?:\\s|$)"), AnyCase);
    return form.match(words).hasMatch();
}

std::optional<InProportion> proportionOf(const QRegularExpressionMatch &match)
{
    // A group that a form lacks is empty in its match.
    const QString stated = match.captured(QStringLiteral("points"));
    const QString target = match.captured(QStringLiteral("target"));
    const QString cap = match.captured(QStringLiteral("cap"));
    const QString decimals = match.captured(QStringLiteral("decimals"));
    const auto points = stated.isEmpty() ? std::nullopt : pointsFrom(stated);
    const auto whole = target.isEmpty() ? std::optional(Rational(1)) : Rational::fromString(target + u'%');
    const bool isOtherCap = !cap.isEmpty() && pointsFrom(cap) != points; // Not what this shape can say.
    if ((!stated.isEmpty() && !points) || !whole || isOtherCap)
        return std::nullopt;
    return InProportion{*whole, points, {decimals.isEmpty() ? Points::FinestDecimals : decimals.toInt(), Rounding::HalfUp}};
}

} // namespace

std::optional<InProportion> readProportion(const QString &text)
{
    static const QRegularExpression forms[] = {
        formula("\\( R X P \\) D T"), formula("R X P D T"), formula("\\( R D T \\) X P"), formula("R D T X P"),
        formula("P X \\( R D T \\)"), formula("P X R D T"), formula("\\(? R X P \\)?"), formula("P X R"),
    };
    for (const QRegularExpression &form : forms) {
        const auto match = form.match(text);
        if (match.hasMatch() && !isOfFailure(match.captured(QStringLiteral("ratio"))))
            return proportionOf(match);
    }
    return std::nullopt;
}

std::optional<RatioProportion> readRatioProportion(const QString &text)
{
    // "(b/a) x 1; trong đó a là tổng số hồ sơ có phí, b là số hồ sơ đã thanh toán": letters that are explained.
    static const QRegularExpression explained(QStringLiteral("^(.*?)[;,.]?\\s*trong đó:?\\s*(\\p{L})(?: là|:| =)\\s*([^:=]+?)[,;]?\\s+(\\p{L})(?: là|:| =)\\s*([^:=]+?)\\.?$"), AnyCase);
    static const QRegularExpression named = formula("\\( (?<over>[^/÷()=:0-9]+?) [/÷] (?<under>[^/÷()=:0-9]+?) \\) X P");
    static const QRegularExpression leadIn(QStringLiteral("^tính điểm theo công thức:?\\s*"), AnyCase);
    const auto words = explained.match(text);
    const auto match = named.match(QString(words.hasMatch() ? words.captured(1) : text).remove(leadIn));
    const auto award = match.hasMatch() ? proportionOf(match) : std::nullopt;
    if (!award)
        return std::nullopt;
    QString over = match.captured(QStringLiteral("over")).trimmed();
    QString under = match.captured(QStringLiteral("under")).trimmed();
    const auto meant = [&](const QString &letter) { return letter == words.captured(2) ? words.captured(3) : letter == words.captured(4) ? words.captured(5) : QString(); };
    if (words.hasMatch()) {
        over = meant(over).trimmed();
        under = meant(under).trimmed();
    }
    if (over.size() < 4 || under.size() < 4 || isOfFailure(over) || isOfFailure(under))
        return std::nullopt;
    over.replace(0, 1, over.front().toUpper());
    under.replace(0, 1, under.front().toUpper());
    return RatioProportion{{over, under, {}, ZeroDenominator::Unstated}, *award};
}

} // namespace parindex
