// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/readiness/leaffacts.h"

namespace parindex {

bool LeafFacts::isOrdinary() const
{
    for (const Item *row = &leaf; row; row = row->parent ? framework.find(*row->parent) : nullptr) {
        if (row->counting != Counting::Ordinary)
            return false;
    }
    return leaf.maximum > Points();
}

Finding LeafFacts::finding(Finding::Code code, const QString &sentence, const QString &detail) const
{
    return {code, severityOf(code), leaf.id, leaf.code + QStringLiteral(": ") + sentence, std::nullopt, detail};
}

} // namespace parindex
