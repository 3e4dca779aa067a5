// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/agency.h"
#include "core/domain/framework.h"

#include <QString>

namespace parindex {

/// What a new file begins with: one office's assessment of one year.
struct NewWorkspace
{
    QString path;
    QString person;
    Agency agency;
    int year = 0;
    Framework framework;
};

/// Makes the file, or leaves nothing behind. Refuses to overwrite.
Status createWorkspace(const NewWorkspace &beginning);

} // namespace parindex
