// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/evidence.h"

/// What can go wrong with an attached file, in sentences that name it.
namespace parindex::storeerrors {

Error isFolder(const QString &name);
Error isNoFile(const QString &name); ///< A pipe, a device: what never ends or waits for somebody.
Error gone(const QString &name);
Error isEmpty(const QString &name);
Error tooLarge(const QString &name);
Error cannotOpen(const QString &name, const QString &detail);
Error unreadable(const QString &name, const QString &detail); ///< It was opened, but not read to its end.
Error stopped(const QString &name);
Error cannotWrite(const QString &name, const QString &detail);
Error cannotCopy(const QString &name, const QString &detail);
Error missing(const Attachment &attachment, const QString &path);
Error altered(const Attachment &attachment, const QString &path);

} // namespace parindex::storeerrors
