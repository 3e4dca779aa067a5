// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/domain/headercases.h"

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <array>

namespace parindex {

namespace {

const QString Nation = QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
const QString Motto = QStringLiteral("Độc lập - Tự do - Hạnh phúc");

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    lines.removeLast();
    return lines;
}

void setField(Evidence &expected, const QString &line)
{
    const QString name = line.section(u':', 0, 0);
    const QString value = line.section(u':', 1).trimmed();
    if (name == u"number")
        expected.number = value;
    else if (name == u"date")
        expected.issuedOn = QDate::fromString(value, Qt::ISODate);
    else if (name == u"issuer")
        expected.issuer = value;
    else if (name == u"kind")
        expected.kind = value;
    else if (name == u"abstract")
        expected.abstract = value;
    else if (name == u"signer")
        expected.signer = value;
}

/// What a document prints, column by column.
struct Print
{
    QStringList left;  ///< The bodies, and then the number.
    QStringList right; ///< The nation, its motto, place and date.
    QStringList subject; ///< Of a công văn, below the number.
    QStringList below;
};

Print printOf(const QStringList &fields)
{
    const QDate date = QDate::fromString(fields[1], Qt::ISODate);
    const bool isLetter = fields[5] == u"Công văn";
    const bool isParty = fields[0].contains(u'-') && fields[0].indexOf(u'-') < fields[0].indexOf(u'/');
    Print print;
    if (!fields[2].isEmpty())
        print.left << fields[2];
    print.left << fields[3].split(u'|');
    if (isParty)
        print.left << QStringLiteral("*");
    print.left << QStringLiteral("Số: ") + fields[0];
    const QString month = date.month() < 3 ? QStringLiteral("0%1").arg(date.month()) : QString::number(date.month());
    const QString place = QStringLiteral("%1, ngày %2 tháng %3 năm %4").arg(fields[4], date.toString(QStringLiteral("dd")), month).arg(date.year());
    print.right = isParty ? QStringList{QStringLiteral("ĐẢNG CỘNG SẢN VIỆT NAM"), place} : QStringList{Nation, Motto, place};
    const QStringList abstract = fields[6].split(u'|');
    if (isLetter) {
        print.subject = abstract;
        print.subject.front().prepend(QStringLiteral("V/v "));
    } else {
        print.below = QStringList{fields[5].toUpper()} + abstract;
    }
    print.below << fields[8] << QStringLiteral("Nội dung tiếp theo của văn bản được trình bày ở đây.");
    return print;
}

QString sideBySide(const Print &print, const QString &gap)
{
    QStringList lines;
    // The number and the date stand on one line, what is above them from the top.
    const qsizetype rows = std::max(print.left.size(), print.right.size());
    for (qsizetype row = 0; row < rows; ++row) {
        const bool isLast = row == rows - 1;
        const QString left = isLast ? print.left.back() : row < print.left.size() - 1 ? print.left[row] : QString();
        const QString right = isLast ? print.right.back() : row < print.right.size() - 1 ? print.right[row] : QString();
        lines << (left.isEmpty() || right.isEmpty() ? left + right : left + gap + right);
    }
    return (lines + print.subject + print.below).join(u'\n');
}

QString leftFirst(const Print &print) { return (print.left + print.subject + print.right + print.below).join(u'\n'); }
QString rightFirst(const Print &print) { return (print.right + print.left + print.subject + print.below).join(u'\n'); }

QString ruled(const Print &print)
{
    QStringList lines{sideBySide({print.left.mid(0, print.left.size()), print.right, print.subject, {}}, QStringLiteral("\t"))};
    lines << QString() << print.below.mid(0, print.below.size() - 2);
    lines << QStringLiteral("__________________") << QString() << print.below.mid(print.below.size() - 2);
    return lines.join(u'\n');
}

/// As poor scans are read: marks of the motto wrong, spaces in the date and the number.
QString misread(const Print &print)
{
    Print scan = print;
    if (scan.right.size() == 3) {
        scan.right[0] = QStringLiteral("CỌNG HÒA XẢ HỘI CHỦ NGHlA VlỆT NAM").toUpper();
        scan.right[1] = QStringLiteral("Dộc lập - Tự do - Hạnh phủc");
    }
    scan.right.back().replace(QStringLiteral("năm "), QStringLiteral("năm")).replace(QStringLiteral("ngày 1"), QStringLiteral("ngày l")).replace(QStringLiteral("ngày 2"), QStringLiteral("ngày 2 "));
    scan.left.back().replace(QStringLiteral("Số: "), QStringLiteral("Sổ : ")).replace(u'/', QStringLiteral(" /")).replace(QStringLiteral("QĐ-"), QStringLiteral("QD-"));
    return sideBySide(scan, QStringLiteral("      "));
}

Evidence expectedOf(const QStringList &fields)
{
    Evidence expected;
    expected.number = fields[0];
    expected.issuedOn = QDate::fromString(fields[1], Qt::ISODate);
    expected.kind = fields[5];
    expected.abstract = QString(fields[6]).replace(u'|', u' ');
    expected.abstract[0] = expected.abstract[0].toUpper();
    expected.issuer = fields[7];
    return expected;
}

} // namespace

std::vector<HeaderCase> writtenCases(const QString &path)
{
    std::vector<HeaderCase> cases;
    bool inPage = false;
    bool decomposed = false;
    for (const QString &line : linesOf(path)) {
        if (line.startsWith(u"@ ")) {
            cases.push_back({line.mid(2), {}, {}});
            inPage = decomposed = false;
        } else if (inPage) {
            cases.back().page += (decomposed ? line.normalized(QString::NormalizationForm_D) : line) + u'\n';
        } else if (line == u">") {
            inPage = true;
        } else if (line == u"~ nfd") {
            decomposed = true;
        } else {
            setField(cases.back().expected, line);
        }
    }
    return cases;
}

std::vector<HeaderCase> printedCases(const QString &path)
{
    std::vector<HeaderCase> cases;
    for (const QString &line : linesOf(path).mid(1)) {
        const QStringList fields = line.split(u'\t');
        const Print print = printOf(fields);
        const Evidence expected = expectedOf(fields);
        const auto add = [&](const char *layout, const QString &page) { cases.push_back({fields[0] + u' ' + QString::fromLatin1(layout), page, expected}); };
        add("wide gap", sideBySide(print, QStringLiteral("          ")));
        add("one space", sideBySide(print, QStringLiteral(" ")));
        add("left first", leftFirst(print));
        add("right first", rightFirst(print));
        add("ruled", ruled(print));
        add("misread", misread(print));
    }
    return cases;
}

} // namespace parindex
