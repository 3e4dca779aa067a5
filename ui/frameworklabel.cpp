// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frameworklabel.h"

namespace parindex {

QString frameworkLabel(const Framework::Header &header)
{
    if (header.decision.isEmpty() || header.title.isEmpty())
        return header.decision + header.title;
    return header.decision + QStringLiteral(" – ") + header.title;
}

} // namespace parindex
