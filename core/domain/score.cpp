// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/score.h"

#include <QCoreApplication>

#include <algorithm>

namespace parindex {

Status checkPoints(const Item &leaf, Points points)
{
    const auto text = [](const char *source) { return QCoreApplication::translate("parindex::Score", source); };
    const Points least = std::min(Points(), leaf.maximum);
    const Points most = std::max(Points(), leaf.maximum);
    if (least < Points() && (points < least || points > most)) {
        return Error{ErrorCode::Refused,
                     text(QT_TRANSLATE_NOOP("parindex::Score", "%1: points that are taken off have a minus and lie between %2 and 0; %3 does not."))
                         .arg(leaf.code, least.toExactString(), points.toExactString()), {}};
    }
    if (points < least) {
        return Error{ErrorCode::Refused,
                     text(QT_TRANSLATE_NOOP("parindex::Score", "%1: %2 points is below %3, the least that can be given."))
                         .arg(leaf.code, points.toExactString(), least.toExactString()), {}};
    }
    if (points > most) {
        return Error{ErrorCode::Refused,
                     text(QT_TRANSLATE_NOOP("parindex::Score", "%1: %2 points is above the maximum of %3."))
                         .arg(leaf.code, points.toExactString(), most.toExactString()), {}};
    }
    return {};
}

} // namespace parindex
