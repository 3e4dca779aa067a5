// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/applicabilitytext.h"

#include <QCoreApplication>

namespace parindex {

QString applicabilityText(Applicability applicability)
{
    const auto text = [](const char *source) { return QCoreApplication::translate("parindex::Applicability", source); };
    switch (applicability) {
    case Applicability::FullPoints: return text(QT_TRANSLATE_NOOP("parindex::Applicability", "counts with its full maximum"));
    case Applicability::Excluded: return text(QT_TRANSLATE_NOOP("parindex::Applicability", "is taken out of the maximum"));
    case Applicability::GroupRescaled: return text(QT_TRANSLATE_NOOP("parindex::Applicability", "the rest of its group is converted to the group’s total"));
    case Applicability::SpreadOverSiblings: return text(QT_TRANSLATE_NOOP("parindex::Applicability", "its maximum is spread over the rows beside it"));
    case Applicability::SheetRescaled: return text(QT_TRANSLATE_NOOP("parindex::Applicability", "the rest of the sheet is converted to the full total"));
    }
    return {};
}

} // namespace parindex
