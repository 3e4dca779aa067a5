// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/identifier.h"
#include "core/domain/framework.h"

namespace parindex {

/// Cơ quan, đơn vị. The office whose work is assessed.
struct Agency
{
    AgencyId id;
    QString name;
    Audience kind = Audience::Province;

    bool operator==(const Agency &) const = default;
};

} // namespace parindex
