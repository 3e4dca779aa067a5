// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QFile>
#include <QString>

namespace parindex::test {

/// A whole PDF file of empty A4 pages; the mark makes two of them different.
inline QByteArray tinyPdf(int pages = 1, const QByteArray &mark = {})
{
    QByteArrayList kids;
    QByteArrayList objects{"<</Type/Catalog/Pages 2 0 R>>", {}};
    for (int page = 0; page < pages; ++page) {
        kids << QByteArray::number(page + 3) + " 0 R";
        objects << "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>";
    }
    objects[1] = "<</Type/Pages/Count " + QByteArray::number(pages) + "/Kids[" + kids.join(' ') + "]>>";
    QByteArray pdf = "%PDF-1.4\n%" + mark + '\n';
    QByteArray table = "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + table + "trailer\n<</Size " + QByteArray::number(objects.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n";
}

inline QString writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush())
        qFatal("%s: %s", qUtf8Printable(path), qUtf8Printable(file.errorString()));
    return path;
}

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace parindex::test
