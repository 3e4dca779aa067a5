// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/readiness/requiredkinds.h"

#include "core/base/text.h"
#include "core/domain/documentkind.h"

#include <QRegularExpression>

#include <algorithm>

namespace parindex {

namespace {

/// Whether a document of this kind stands by itself. A quy chế or a đề án comes with the decision
/// that issues it, a kết luận with a thông báo, a hướng dẫn as a công văn: there the kind of the
/// document says nothing about whether it is the one.
bool standsByItself(const QString &kind)
{
    static const QStringList others{QStringLiteral("Quy chế"), QStringLiteral("Quy định"), QStringLiteral("Đề án"), QStringLiteral("Phương án"), QStringLiteral("Dự án"),
                                    QStringLiteral("Chương trình"), QStringLiteral("Kết luận"), QStringLiteral("Hướng dẫn"), QStringLiteral("Luật"), QStringLiteral("Pháp lệnh")};
    return !others.contains(kind);
}

/// The kind that a part begins with, behind a dash, a number or a word of plural.
QString kindOfPart(const QString &part)
{
    static const QRegularExpression before(QStringLiteral("^(?:[-–+•*.)\\d\\s]|(?:các|những|bản|văn bản là)\\s)+"),
                                           QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return kindAtStart(QString(part).remove(before));
}

bool isOptional(const QString &part)
{
    const QString words = folded(part);
    return words.contains(QStringLiteral("neu co")) || words.contains(QStringLiteral("(neu")) || words.contains(QStringLiteral("truong hop"));
}

QStringList alternativesOf(const QString &part)
{
    static const QRegularExpression between(QStringLiteral("\\bhoặc\\b|/"), QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return part.split(between, Qt::SkipEmptyParts);
}

/// What one part asks for; empty where its words leave a doubt.
QStringList kindsOfPart(const QString &part)
{
    QStringList kinds;
    for (const QString &alternative : alternativesOf(part)) {
        const QString kind = kindOfPart(alternative);
        if (kind.isEmpty() || !standsByItself(kind))
            return {};
        kinds << kind;
    }
    kinds.removeDuplicates();
    return kinds;
}

/// "Kế hoạch, báo cáo" is two, but "Quyết định về chức năng, quyết định …" is one: commas part only
/// what are kinds on both sides and nothing else before the first comma.
QStringList partsOf(const QString &sentence)
{
    const QStringList parts = sentence.split(u',', Qt::SkipEmptyParts);
    const bool isList = parts.size() > 1 && std::all_of(parts.begin(), parts.end() - 1, [](const QString &part) {
        const QString kind = kindOfPart(part);
        return !kind.isEmpty() && folded(part).endsWith(folded(kind));
    });
    return isList ? parts : QStringList{sentence};
}

/// The same kinds are one requirement, however often they are asked for.
void add(std::vector<Requirement> &required, const QStringList &kinds, const QString &words)
{
    const auto same = std::find_if(required.begin(), required.end(), [&](const Requirement &one) { return one.kinds == kinds; });
    if (same == required.end())
        required.push_back({kinds, words});
    else
        same->words += QStringLiteral("; ") + words;
}

} // namespace

QString Requirement::name() const
{
    return isLeftToReader() ? words : kinds.join(QStringLiteral(" / "));
}

std::vector<Requirement> requirementsOf(const QString &requiredEvidence)
{
    static const QRegularExpression ends(QStringLiteral("[;\\n]"));
    std::vector<Requirement> required;
    const QString text = normalized(requiredEvidence);
    for (const QString &sentence : text.split(ends, Qt::SkipEmptyParts)) {
        const QStringList parts = isOptional(sentence) ? QStringList{sentence} : partsOf(sentence);
        for (const QString &part : parts) {
            if (const QString words = part.simplified(); !words.isEmpty())
                add(required, isOptional(sentence) ? QStringList() : kindsOfPart(part), words);
        }
    }
    return required;
}

} // namespace parindex
