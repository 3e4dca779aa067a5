// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rulephrase.h"

#include "core/base/text.h"
#include "core/exchange/wordpattern.h"

namespace parindex {

namespace {

QString withoutEnd(QString text)
{
    text = text.trimmed();
    while (!text.isEmpty() && QStringLiteral(";,.").contains(text.back()))
        text = text.chopped(1).trimmed();
    return text;
}

/// "thì điểm đánh giá được tính theo công thức" behind what must hold: it leads over to the points.
QString withoutLeadOver(const QString &label)
{
    static const QRegularExpression over(QStringLiteral("[\\s,]*\\bthì\\b[^0-9:%]*$|[\\s,]+(?:điểm (?:số |đánh giá )?)?(?:được )?(?:tính|chấm|xác định)(?: điểm)? theo công thức(?: sau)?$"), AnyCase);
    const QString rest = QString(label).remove(over).trimmed();
    return rest.isEmpty() ? label : rest;
}

/// "Không đạt 0 điểm": "đạt" belongs to what must hold, for "Không" alone says nothing.
LevelPhrase phraseOf(const QString &label, const QString &connection, const QString &award)
{
    static const QRegularExpression denied(QStringLiteral("(?:^|\\s)(?:không|chưa)$"), AnyCase);
    const bool isDenied = denied.match(label).hasMatch() && !connection.isEmpty();
    return {withoutLeadOver(withoutEnd(isDenied ? label + u' ' + connection : label)), award};
}

void addMatch(QList<LevelPhrase> &phrases, const QRegularExpression &form, const QString &piece)
{
    if (const auto match = form.match(piece); match.hasMatch())
        phrases << phraseOf(match.captured(QStringLiteral("label")).trimmed(), match.captured(QStringLiteral("by")).trimmed(), match.captured(QStringLiteral("award")).trimmed());
}

} // namespace

QStringList ruleLinesOf(const QString &text)
{
    // Only what leads to the points: elsewhere "…" is a word of the rule.
    static const QRegularExpression leaders(QStringLiteral("(?:…|\\.{3}|_{3})[…._\\s]*+(?=[0-9]+(?:[.,][0-9]+)?\\s*(?:điểm|đ)?\\s*[.;,]*$)"), AnyCase);
    static const QRegularExpression arrows(QStringLiteral("\\s*:?\\s*(?:=>|⇒|→|->)\\s*"));
    static const QRegularExpression blanks(QStringLiteral("[ \\t\u00a0]+"));
    static const QRegularExpression pointsAlone(QStringLiteral("^[0-9]+(?:[.,][0-9]+)?(?:\\s*(?:điểm|đ))?\\.?$"), AnyCase);
    QStringList lines;
    for (const QString &line : normalized(text).replace(QStringLiteral(" // "), QStringLiteral("\n")).split(u'\n')) {
        if (line.size() > LongestRuleLine) {
            lines << line;
            continue;
        }
        QString trimmed = QString(line).replace(leaders, QStringLiteral(" ")).replace(arrows, QStringLiteral(": ")).replace(blanks, QStringLiteral(" ")).trimmed();
        while (!trimmed.isEmpty() && QStringLiteral("-+•*–—").contains(trimmed.front()))
            trimmed = trimmed.mid(1).trimmed();
        while (trimmed.endsWith(u';') || trimmed.endsWith(u','))
            trimmed = trimmed.chopped(1).trimmed();
        // "Hoàn thành 100%:" with its points on the next line.
        if (!lines.isEmpty() && lines.back().endsWith(u':') && pointsAlone.match(trimmed).hasMatch())
            lines.back() += u' ' + trimmed;
        else if (!trimmed.isEmpty())
            lines << trimmed;
    }
    return lines;
}

QStringList rulePiecesOf(const QString &line)
{
    // A full stop or a slash parts levels where points stand before it and words behind it; a comma does so
    // only behind "điểm", and not before what says more of the same level ("tối đa 1 điểm").
    static const QRegularExpression ends(QStringLiteral(";\\s*(?!tối đa|trừ tối đa|không quá|không vượt|tổng điểm trừ|tổng số điểm trừ|làm tròn|lấy mức)"
                                                        "|(?<=[0-9])\\.?\\s+/\\s+(?=\\D)|(?<=điểm)\\.?\\s+/\\s+|(?<=[0-9])\\.\\s+(?=\\p{L})|(?<=điểm)\\.\\s+(?=\\p{L})"
                                                        "|(?<=%)\\.\\s+(?=\\p{L})|(?<=[0-9]),\\s+(?=(?:từ|dưới|trên|đạt|còn lại)\\s)"
                                                        "|(?<=điểm),\\s+(?!tối đa|tối thiểu|trừ tối đa|làm tròn|không quá|không vượt|nhưng|trong đó)"),
                                         AnyCase);
    QStringList pieces;
    for (const QString &piece : line.split(ends, Qt::SkipEmptyParts)) {
        if (const QString trimmed = withoutEnd(piece); !trimmed.isEmpty())
            pieces << trimmed;
    }
    return pieces;
}

QList<LevelPhrase> levelPhrasesOf(const QString &piece)
{
    // What leads to the points where no colon does.
    static const QString by = QStringLiteral("(?<by>(?:(?:thì|được|đạt|tính|chấm|cho|là|bằng|cộng|=)\\s+)*(?:thì|được|đạt|tính|chấm|cho|là|bằng|cộng|=))");
    static const QString points = QStringLiteral("[0-9]+(?:[.,][0-9]+)?\\s*(?:điểm|đ)");
    static const QRegularExpression bracketed(QStringLiteral("^(?<label>.*\\S)(?<by>)\\s*\\((?<award>%1)\\)$").arg(points), AnyCase);
    static const QRegularExpression connected(QStringLiteral("^(?<label>.*?[^\\s,])[\\s,]++%1\\s+(?<award>%2|điểm tối đa|[0-9]+\\s*%\\s*(?:của )?(?:tổng )?(?:số )?điểm(?: tối đa)?)$").arg(by, points), AnyCase);
    static const QRegularExpression evaluated(QStringLiteral("^(?<label>.*[^\\s,])[\\s,]++(?<by>thì (?:số )?điểm(?: đánh giá)?(?: được tính)? là)\\s*(?<award>.+)$"), AnyCase);
    static const QRegularExpression nothing(QStringLiteral("^(?<label>.*[^\\s,])(?<by>)[\\s,]++(?:thì\\s+)?(?<award>không(?: được)?(?: tính| có| chấm| cộng)? điểm)$"), AnyCase);
    static const QRegularExpression dashed(QStringLiteral("^(?<label>.*(?:[^0-9\\s]|/[0-9]+))(?<by>)\\s+[-–—]\\s+(?<award>%1)$").arg(points), AnyCase);
    static const QRegularExpression plain(QStringLiteral("^(?<label>.*(?:\\p{L}|\\)|%))(?<by>)(?:\\s+thì)?\\s+(?<award>%1)$").arg(points), AnyCase);
    static const QRegularExpression first(QStringLiteral("^(?:chấm |tính |được |cho )?\\(?(?<award>%1)\\)?\\s*(?::|(?=nếu |khi |đối với |cho ))(?<by>)\\s*(?<label>.+)$").arg(points), AnyCase);
    static const QRegularExpression deducted(QStringLiteral("^(?<label>.*%)(?<by>)\\s+(?:thì\\s+)?(?:bị\\s+)?(?<award>trừ %1)$").arg(points), AnyCase);
    QList<LevelPhrase> phrases;
    if (piece.size() > LongestRuleLine)
        return phrases;
    if (const qsizetype colon = piece.lastIndexOf(u':'); colon > 0)
        phrases << LevelPhrase{withoutLeadOver(piece.left(colon).trimmed()), piece.mid(colon + 1).trimmed()};
    for (const auto *form : {&first, &bracketed, &evaluated, &nothing, &dashed, &deducted, &connected, &plain})
        addMatch(phrases, *form, piece);
    return phrases;
}

bool isSumRow(const QString &line)
{
    static const QRegularExpression form(QStringLiteral("^(?:tong cong|tong so diem|tong diem|tong so|tong|cong|diem cong|cong diem)(?: (?:cac )?(?:muc|phan|nhom|tieu chi|chi so|linh vuc))?(?: (?:[ivxlc]+|[0-9]+(?:\\.[0-9]+)*))?\\s*(?::.*)?$"));
    return form.match(folded(line)).hasMatch();
}

bool isNotApplicableLine(const QString &line)
{
    static const QRegularExpression form(QStringLiteral("^(?:(?:truong hop|neu|doi voi|luu y|ghi chu)(?:(?! (?:khong|chua|cham|tre|muon|sai|thieu|vi pham|qua han)\\b).)* |\\(?(?:trong nam |trong ky )?)khong (?:co (?:(?!lam |de |gay |dan |dung |day |kip |bao |ve |viec |ke )\\S+ ){0,4}?)?phat sinh"));
    static const QRegularExpression bare(QStringLiteral("^(?:(?:truong hop|neu) )?(?:trong nam )?khong co [^:]*:? ?(?:thi )?(?:duoc )?(?:tinh )?(?:diem toi da|khong tinh diem|khong danh gia)"));
    const QString words = folded(line);
    return form.match(words).hasMatch() || bare.match(words).hasMatch();
}

bool isLeadInLine(const QString &line)
{
    static const QRegularExpression form(QStringLiteral("^(?:tinh ty le|cach tinh|cach cham|phuong phap|muc diem|thang diem|tinh diem|cham diem|diem (?:danh gia )?duoc tinh|ty le [^=0-9:]*|cong thuc tinh)[^0-9:]*:$"));
    return form.match(folded(line)).hasMatch();
}

} // namespace parindex
