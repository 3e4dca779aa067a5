// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/applicabilitytexts.h"

#include <QStringList>

namespace parindex {

namespace {

/// "28/30 × 10 = 9,3333"; only the maxima while nothing is scored.
QString proportion(const Sum &before, const Sum &after)
{
    if (!before.achieved)
        return before.applicable.toExactString() + QStringLiteral(" → ") + after.applicable.toExactString();
    const QString left = before.ordinary().toExactString() + u'/' + before.applicable.toExactString();
    QString text = left + QStringLiteral(" × ") + after.applicable.toExactString() + QStringLiteral(" = ") + after.ordinary().toExactString();
    if (!before.beside.isZero())
        text += QStringLiteral("; ") + ApplicabilityTexts::tr("with bonus and penalty %1").arg(after.achievedText());
    return text;
}

} // namespace

QString ApplicabilityTexts::meaning(Applicability applicability, Counting counting)
{
    if (counting != Counting::Ordinary)
        return tr("Does not apply – neither bonus nor penalty");
    switch (applicability) {
    case Applicability::FullPoints: return tr("Does not apply – gets its full points");
    case Applicability::Excluded: return tr("Does not apply – leaves the maximum");
    case Applicability::GroupRescaled: return tr("Does not apply – its group is rescaled");
    case Applicability::SpreadOverSiblings: return tr("Does not apply – its points are spread over the rows beside it");
    case Applicability::SheetRescaled: return tr("Does not apply – the whole sheet is rescaled");
    }
    return {};
}

QString ApplicabilityTexts::working(const Conversion &conversion)
{
    switch (conversion.kind) {
    case Conversion::Kind::Spread:
        return tr("%1 points of what does not apply beside it: %2")
            .arg((conversion.after.applicable - conversion.before.applicable).toExactString(), proportion(conversion.before, conversion.after));
    case Conversion::Kind::Rescaled:
        return tr("rescaled: %1").arg(proportion(conversion.before, conversion.after));
    case Conversion::Kind::Capped:
        return tr("%1, but the group counts %2 at most").arg(conversion.before.achievedText(), conversion.after.achievedText());
    case Conversion::Kind::Floored:
        return tr("%1, but penalties leave nothing below zero").arg(conversion.before.achievedText());
    }
    return {};
}

QString ApplicabilityTexts::workings(const std::vector<Conversion> &conversions)
{
    QStringList lines;
    for (const Conversion &conversion : conversions)
        lines << working(conversion);
    return lines.join(u'\n');
}

} // namespace parindex
