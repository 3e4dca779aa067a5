// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fileinspection.h"

#include "core/base/filekind.h"
#include "core/base/pdffile.h"
#include "core/exchange/oldofficefile.h"
#include "core/exchange/ziparchive.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace parindex {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("parindex::FileInspection", source);
}

/// What Windows takes for the extension: it leaves out spaces and dots at the end.
QString extensionOf(const QString &fileName)
{
    qsizetype end = fileName.size();
    while (end > 0 && (fileName[end - 1] == u'.' || fileName[end - 1].isSpace()))
        --end;
    return QFileInfo(fileName.left(end)).suffix().toLower();
}

bool isProgramExtension(const QString &extension)
{
    static const QStringList all = QStringLiteral("exe bat cmd com scr pif js jse vbs vbe wsf wsh ps1 psm1 msi msp lnk jar hta cpl reg scf url desktop sh apk dll").split(u' ');
    return all.contains(extension);
}

/// What files of an extension may be inside. Of a package, a part that it must have.
struct Expected
{
    QStringView extension;
    std::array<FileKind, 2> kinds;
    const char *part = nullptr;
};

const std::array<Expected, 29> &expectations()
{
    using enum FileKind;
    static const std::array<Expected, 29> all{{
        {u"pdf", {Pdf, Pdf}}, {u"doc", {OldOffice, Rtf}}, {u"xls", {OldOffice, OldOffice}}, {u"ppt", {OldOffice, OldOffice}}, {u"rtf", {Rtf, Rtf}},
        {u"docx", {Zip, OldOffice}, "word/document.xml"}, {u"docm", {Zip, OldOffice}, "word/document.xml"}, {u"dotx", {Zip, OldOffice}, "word/document.xml"}, {u"dotm", {Zip, OldOffice}, "word/document.xml"},
        {u"xlsx", {Zip, OldOffice}, "xl/workbook.xml"}, {u"xlsm", {Zip, OldOffice}, "xl/workbook.xml"}, {u"xlsb", {Zip, OldOffice}, "xl/workbook.bin"}, {u"pptx", {Zip, OldOffice}, "ppt/presentation.xml"}, {u"pptm", {Zip, OldOffice}, "ppt/presentation.xml"},
        {u"odt", {Zip, Zip}, "content.xml"}, {u"ods", {Zip, Zip}, "content.xml"}, {u"odp", {Zip, Zip}, "content.xml"}, {u"zip", {Zip, Zip}},
        {u"png", {Picture, Picture}}, {u"jpg", {Picture, Picture}}, {u"jpeg", {Picture, Picture}}, {u"tif", {Picture, Picture}}, {u"tiff", {Picture, Picture}}, {u"gif", {Picture, Picture}}, {u"bmp", {Picture, Picture}}, {u"webp", {Picture, Picture}},
        {u"txt", {Text, Text}}, {u"csv", {Text, Text}}, {u"xml", {Text, Text}},
    }};
    return all;
}

const Expected *expectedOf(const QString &extension)
{
    const auto found = std::find_if(expectations().begin(), expectations().end(), [&](const Expected &one) { return one.extension == extension; });
    return found == expectations().end() ? nullptr : &*found;
}

QString nameOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Pdf: return text(QT_TRANSLATE_NOOP("parindex::FileInspection", "a PDF file"));
    case FileKind::Zip: return text(QT_TRANSLATE_NOOP("parindex::FileInspection", "a zip archive or another office file"));
    case FileKind::OldOffice: return text(QT_TRANSLATE_NOOP("parindex::FileInspection", "an office file of the old kind (.doc, .xls)"));
    case FileKind::Rtf: return text(QT_TRANSLATE_NOOP("parindex::FileInspection", "a text in RTF"));
    case FileKind::Picture: return text(QT_TRANSLATE_NOOP("parindex::FileInspection", "a picture"));
    case FileKind::Text: return text(QT_TRANSLATE_NOOP("parindex::FileInspection", "plain text"));
    case FileKind::Unknown:
    case FileKind::Program: break;
    }
    return text(QT_TRANSLATE_NOOP("parindex::FileInspection", "something else"));
}

QString mismatch(const QString &fileName, const QString &extension, FileKind kind)
{
    return text(QT_TRANSLATE_NOOP("parindex::FileInspection", "“%1” is called .%2, but holds %3. Check that it is the right file.")).arg(fileName, extension, nameOf(kind));
}

QString protection(const QString &fileName)
{
    return text(QT_TRANSLATE_NOOP("parindex::FileInspection", "“%1” is protected by a password: whoever appraises it cannot read it. Attach a copy without a password.")).arg(fileName);
}

QString damage(const QString &fileName)
{
    return text(QT_TRANSLATE_NOOP("parindex::FileInspection", "“%1” is damaged, and many programs cannot open it. Scan or save it again, and attach that.")).arg(fileName);
}

QString macros(const QString &fileName)
{
    return text(QT_TRANSLATE_NOOP("parindex::FileInspection", "“%1” carries macros. They are never run here, but whoever receives the file may have to refuse it. Better attach it as PDF.")).arg(fileName);
}

QStringList remarksOnPdf(const QString &path, const QString &fileName)
{
    switch (inspectPdf(path).state) {
    case PdfFile::State::Protected: return {protection(fileName)};
    case PdfFile::State::Damaged: return {damage(fileName)};
    case PdfFile::State::NoPdf:
    case PdfFile::State::Sound: break;
    }
    return {};
}

QStringList remarksOnPackage(const QString &path, const QString &fileName, const Expected &expected)
{
    const auto archive = ZipArchive::open(path);
    if (!archive) {
        const bool isDamaged = archive.error().code == ErrorCode::Damaged;
        return {isDamaged ? damage(fileName) : text(QT_TRANSLATE_NOOP("parindex::FileInspection", "“%1” is protected by a password, or far larger unpacked than a document should be, so nothing was read from it.")).arg(fileName)};
    }
    if (!archive->contains(QString::fromLatin1(expected.part)))
        return {mismatch(fileName, expected.extension.toString(), FileKind::Zip)};
    for (const char *part : {"word/vbaProject.bin", "xl/vbaProject.bin", "ppt/vbaProject.bin", "Basic/script-lc.xml"}) {
        if (archive->contains(QString::fromLatin1(part)))
            return {macros(fileName)};
    }
    return {};
}

QStringList remarksOnOldOffice(const QString &path, const QString &fileName, const Expected &expected)
{
    const OldOfficeFile file = inspectOldOffice(path);
    if (file.isProtected)
        return {protection(fileName)};
    if (expected.part)
        return {mismatch(fileName, expected.extension.toString(), FileKind::OldOffice)};
    return file.hasMacros ? QStringList{macros(fileName)} : QStringList();
}

} // namespace

Status checkIsNoProgram(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (isProgramExtension(extensionOf(name)) || fileKindOf(path) == FileKind::Program)
        return Error{ErrorCode::Refused, text(QT_TRANSLATE_NOOP("parindex::FileInspection", "“%1” is a program and no document, so it is not taken.")).arg(name), {}};
    return {};
}

QStringList fileRemarks(const QString &path, const QString &fileName)
{
    const FileKind kind = fileKindOf(path);
    const QString extension = extensionOf(fileName);
    const Expected *expected = expectedOf(extension);
    if (expected && std::find(expected->kinds.begin(), expected->kinds.end(), kind) == expected->kinds.end())
        return QStringList{mismatch(fileName, extension, kind)} + remarksOnPdf(path, fileName);
    if (kind == FileKind::Pdf)
        return remarksOnPdf(path, fileName);
    if (expected && expected->part && kind == FileKind::Zip)
        return remarksOnPackage(path, fileName, *expected);
    return expected && kind == FileKind::OldOffice ? remarksOnOldOffice(path, fileName, *expected) : QStringList();
}

} // namespace parindex
