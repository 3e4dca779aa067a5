// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace parindex {

/// What a file is by its content, whatever it is called.
enum class FileKind {
    Unknown,
    Pdf,
    Zip,       ///< Also .docx, .xlsx, .odt and the like.
    OldOffice, ///< .doc, .xls, .ppt; a .docx that is protected by a password is one as well.
    Rtf,
    Picture, ///< PNG, JPEG, TIFF, GIF, BMP, WebP.
    Text,    ///< No byte that a text could not have.
    Program  ///< Something that a computer would run.
};

/// By the first bytes of a file, of which it takes 1024 to be sure. Unknown for none.
FileKind fileKindOf(const QByteArray &start);

/// Unknown for what cannot be read.
FileKind fileKindOf(const QString &path);

} // namespace parindex
