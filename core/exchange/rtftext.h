// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace parindex {

/// The text of an RTF document up to its first page break, and no more letters than told: paragraphs as
/// lines, cells of tables with tabs between. Pictures, remarks, headers and what is hidden are left out. Of a damaged one what could be
/// read until then.
QString rtfText(const QByteArray &rtf, qsizetype longest);

} // namespace parindex
