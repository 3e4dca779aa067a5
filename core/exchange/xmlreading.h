// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QXmlStreamReader>

namespace parindex {

/// The attribute of this name, whatever its namespace: the editions of office files differ in it.
inline QString attributeOf(const QXmlStreamReader &xml, QStringView name)
{
    for (const auto &one : xml.attributes()) {
        if (one.name() == name)
            return one.value().toString();
    }
    return {};
}

} // namespace parindex
