// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/headernumber.h"

namespace parindex {

/// The kind that letters of a number stand for: "Kế hoạch" of "KH". Empty when they are no kind's.
QString kindOfLetters(const QString &letters);

/// The line that names the kind above the abstract: "QUYẾT ĐỊNH".
struct HeaderTitle
{
    QString kind;
    QString rest; ///< What the line says after it: "tổng kết" of "BÁO CÁO TỔNG KẾT".
    std::size_t line = 0;
};
std::optional<HeaderTitle> findTitle(const HeaderPage &page, const HeaderNumber &number);

/// The kind that number and title agree on; a công văn has no title, but a "V/v". Empty when unsure.
QString headerKind(const HeaderNumber &number, const std::optional<HeaderTitle> &title, bool hasSubject);

} // namespace parindex
