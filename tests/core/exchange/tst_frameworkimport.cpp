// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/frameworkimport.h"

#include "core/domain/rules/rulejson.h"
#include "core/exchange/continuedtables.h"
#include "core/exchange/tablefile.h"
#include "core/exchange/unreadparts.h"
#include "tests/support/files.h"

#include <QJsonDocument>
#include <QTest>

using namespace parindex;

namespace {

/// A table as text: cells between "|", lines of a cell between "/".
Table tableOf(const QString &text)
{
    Table table{QStringLiteral("Bảng"), {}};
    for (const QString &line : text.split(u'\n')) {
        QStringList cells;
        for (const QString &cell : line.split(u'|'))
            cells << cell.trimmed().replace(QStringLiteral(" / "), QStringLiteral("\n"));
        table.rows.push_back(cells);
    }
    return table;
}

QString mark(const FrameworkImport &import, std::size_t index)
{
    const Item &item = import.items[index];
    QString text = item.counting == Counting::Bonus ? QStringLiteral(" bonus") : item.counting == Counting::Penalty ? QStringLiteral(" penalty") : QString();
    if (!item.isSelfScored())
        text += QStringLiteral(" outside");
    if (!item.rule.text.isEmpty())
        text += import.rules[index].shape ? QStringLiteral(" rule") : QStringLiteral(" words");
    return text;
}

/// A line of tests/data/annex/expected.tsv: code, parent, maximum, title of a leaf, rule.
QString expectedText(const FrameworkImport &import, std::size_t index)
{
    const Item &item = import.items[index];
    const QString parent = item.parent ? import.items[static_cast<std::size_t>(item.parent->value()) - 1].code : QString();
    const auto &shape = import.rules[index].shape;
    const QString rule = shape ? QString::fromUtf8(QJsonDocument(ruleToJson(*shape)).toJson(QJsonDocument::Compact)) : QString();
    return QStringList{item.code, parent, item.maximum.toPlainString(), import.isLeaf(index) ? item.title : QString(), rule}.join(u'\t');
}

/// "1.1<1 0.5 Ban hành rule": code, parent, maximum, title, and what was made of the rule.
QString treeText(const FrameworkImport &import)
{
    QStringList lines;
    for (std::size_t i = 0; i < import.items.size(); ++i) {
        const Item &item = import.items[i];
        const QString parent = item.parent ? import.items[static_cast<std::size_t>(item.parent->value()) - 1].code : QString();
        lines << QStringLiteral("%1<%2 %3 %4%5").arg(item.code, parent, item.maximum.toPlainString(), item.title, mark(import, i));
    }
    return lines.join(u'\n');
}

QStringList noteTexts(const FrameworkImport &import)
{
    QStringList notes;
    for (const ImportNote &note : import.allNotes())
        notes << QStringLiteral("%1%2 %3").arg(note.row).arg(note.kind == ImportNote::Kind::Problem ? QStringLiteral("!") : QString(), note.sentence);
    return notes;
}

Result<FrameworkImport> imported(const QString &text)
{
    const Table table = tableOf(text);
    const auto mappings = mappingsOf(table);
    return importAnnex(table, mappings.at(0));
}

} // namespace

class TestFrameworkImport : public QObject
{
    Q_OBJECT

private slots:
    void rebuildsTheTree_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("tree");
        QTest::addColumn<QStringList>("notes");
        const QString levels = QStringLiteral("I<  3 Chỉ đạo\nI.1<I 1 Kế hoạch rule\nI.2<I 2 Sáng kiến rule").replace(QStringLiteral("<  "), QStringLiteral("< "));
        QTest::newRow("levels in one cell") << "STT|Tiêu chí|Điểm tối đa|Cách tính điểm\nI|Chỉ đạo|3|\nI.1|Kế hoạch|1|Có: 1 / Không: 0\nI.2|Sáng kiến|2|Từ 2 trở lên: 2 / Có 1: 1 / Không có: 0" << levels << QStringList();
        QTest::newRow("levels as rows") << "STT|Tiêu chí|Điểm tối đa\nI|Chỉ đạo|3\nI.1|Kế hoạch|1\n|- Có: 1|\n|- Không: 0|\nI.2|Sáng kiến|2\n|Từ 2 trở lên|2\n|Có 1|1\n|Không có|0" << levels << QStringList();
        QTest::newRow("merged cells") << "PHỤ LỤC\n\nTT|Nội dung|Thang điểm||\n||Điểm tối đa|Cách chấm|Minh chứng\nI|Chỉ đạo|3||\nI.1|Kế hoạch|1|Có: 1|Quyết định\n|||Không: 0|\nI.2|Sáng kiến|2|Từ 2 trở lên: 2|\n|||Có 1: 1|\n|||Không có: 0|" << levels << QStringList();
        QTest::newRow("headings again on each page") << "STT|Tiêu chí|Điểm tối đa|Cách tính điểm\n(1)|(2)|(3)|(4)\nI|Chỉ đạo|3|\nI.1|Kế hoạch|1|Có: 1 / Không: 0\nSTT|Tiêu chí|Điểm tối đa|Cách tính điểm\nI.2|Sáng kiến|2|Từ 2 trở lên: 2 / Có 1: 1 / Không có: 0\n|Tổng cộng|3|" << levels << QStringList();
        QTest::newRow("codes within titles") << "Tiêu chí|Điểm tối đa|Cách tính điểm\nI. Chỉ đạo|3|\nI.1. Kế hoạch|1|Có: 1 / Không: 0\nI.2 Sáng kiến|2|Từ 2 trở lên: 2 / Có 1: 1 / Không có: 0" << levels << QStringList();
        QTest::newRow("a field over the whole width") << "STT|Tiêu chí|Điểm tối đa|Cách tính điểm\nI. Chỉ đạo (3 điểm)|||\nI.1|Kế hoạch|1|Có: 1 / Không: 0\nI.2|Sáng kiến|2|Từ 2 trở lên: 2 / Có 1: 1 / Không có: 0"
            << QString(levels).replace(QStringLiteral("Chỉ đạo"), QStringLiteral("Chỉ đạo (3 điểm)")) << QStringList();
        QTest::newRow("a column for each level") << "Lĩnh vực|Tiêu chí|Điểm tối đa|Cách tính điểm\nI. Chỉ đạo|I.1. Kế hoạch|1|Có: 1 / Không: 0\n|I.2. Sáng kiến|2|Từ 2 trở lên: 2 / Có 1: 1 / Không có: 0" << levels
            << QStringList{QStringLiteral("2 I has no maximum of its own; the sum of its parts, 3, was taken.")};
        QTest::newRow("numbering that begins anew") << "STT|Tiêu chí|Điểm\nI|Một|2\n1|A|1\n1.1|B|1\n2|C|1\nII|Hai|1\n1|D|1\na)|E|0,5\nb)|F|0,5"
            << "I< 2 Một\nI.1<I 1 A\nI.1.1<I.1 1 B\nI.2<I 1 C\nII< 1 Hai\nII.1<II 1 D\na)<II.1 0.5 E\nb)<II.1 0.5 F"
            << QStringList{QStringLiteral("0 Codes begin anew in several places, so each carries the code of the row above it (“I.1” for “1” under “I”).")};
        QTest::newRow("a level that is missing") << "STT|Tiêu chí|Điểm\nII|Kết quả|20\nII.1.1|A|10\nII.1.2|B|10" << "II< 20 Kết quả\nII.1.1<II 10 A\nII.1.2<II 10 B" << QStringList();
        QTest::newRow("letters that look Roman") << "STT|Tiêu chí|Điểm\nA|Một|1\nB|Hai|1\nC|Ba|1\nD|Bốn|1" << "A< 1 Một\nB< 1 Hai\nC< 1 Ba\nD< 1 Bốn" << QStringList();
        QTest::newRow("capitals above Roman numbers") << "STT|Tiêu chí|Điểm\nA|Phần|2\nI|Một|1\nII|Hai|1\nB|Khác|1\nI|Ba|1" << "A< 2 Phần\nA.I<A 1 Một\nA.II<A 1 Hai\nB< 1 Khác\nB.I<B 1 Ba"
            << QStringList{QStringLiteral("0 Codes begin anew in several places, so each carries the code of the row above it (“I.1” for “1” under “I”).")};
        QTest::newRow("bonus and penalty") << "STT|Tiêu chí|Điểm|Cách chấm\n1|Chung|1|\nIV|Điểm thưởng|3|\nIV.1|Bài|3|Ít nhất 05 bài: 3 / Từ 2 - 4 bài: 1,5\nV|Điểm trừ||\nV.1|Chậm|-0,5|Trừ 0,5 điểm"
            << "1< 1 Chung\nIV< 3 Điểm thưởng bonus\nIV.1<IV 3 Bài bonus rule\nV< 0 Điểm trừ penalty\nV.1<V -0.5 Chậm penalty rule" << QStringList();
        QTest::newRow("survey") << "STT|Tiêu chí|Điểm|Cách chấm\n1|Chung|3|\n1.1|Tác động|1|Điều tra xã hội học\n1.2|Chỉ số hài lòng (SIPAS)|2|" << "1< 3 Chung\n1.1<1 1 Tác động outside words\n1.2<1 2 Chỉ số hài lòng (SIPAS) outside" << QStringList();
        QTest::newRow("as another row") << "STT|Tiêu chí|Điểm|Cách chấm\n1|A|1|Có: 1 / Không: 0\n2|B|1|(như 1)\n3|C|1|(như 7)" << "1< 1 A rule\n2< 1 B rule\n3< 1 C words" << QStringList();

        QTest::newRow("a footnote behind a figure") << "STT|Tiêu chí|Điểm\n1|A|20 7\n1.1|B|20" << "1< 20 A\n1.1<1 20 B" << QStringList{QStringLiteral("2 “20 7” was read as 20 with the number of a footnote behind it.")};
        QTest::newRow("a footnote stuck to a figure") << "STT|Tiêu chí|Điểm\n1|A|20\n1.1|B|157\n1.2|C|5" << "1< 20 A\n1.1<1 157 B\n1.2<1 5 C"
            << QStringList{QStringLiteral("2! 1: the maximum is stated as 20, but its parts add up to 162."), QStringLiteral("3 1.1: 157 may be 15 with the number of a footnote; then the sum of 1 fits.")};
        QTest::newRow("sums that do not fit") << "STT|Tiêu chí|Điểm\n1|A|3\n1.1|B|1\n1.2|C|1\n|Tổng điểm|4" << "1< 3 A\n1.1<1 1 B\n1.2<1 1 C"
            << QStringList{QStringLiteral("2! 1: the maximum is stated as 3, but its parts add up to 2."), QStringLiteral("5! The total is stated as 4, but the rows add up to 3.")};
        QTest::newRow("a code that is missing") << "STT|Tiêu chí|Điểm|Minh chứng\n1|A|3|\n1.1|B|1|x\n|C|1|y\n1.3|D|1|z" << "1< 3 A\n1.1<1 1 B\n1.2<1 1 C\n1.3<1 1 D" << QStringList{QStringLiteral("4! “C” has no code; it was given 1.2.")};
        QTest::newRow("a code that stands twice") << "STT|Tiêu chí|Điểm\n1|A|3\n1.1|B|1\n1.1|C|2" << "1< 3 A\n1.1<1 1 B\n1.1 (2)<1 2 C" << QStringList{QStringLiteral("4! The code 1.1 stands twice; the second was given 1.1 (2).")};
        QTest::newRow("Excel dropped a zero") << "STT|Tiêu chí|Điểm\n1|A|10\n1.1|a|1\n1.2|a|1\n1.3|a|1\n1.4|a|1\n1.5|a|1\n1.6|a|1\n1.7|a|1\n1.8|a|1\n1.9|a|1\n1.1|b|1"
            << "1< 10 A\n1.1<1 1 a\n1.2<1 1 a\n1.3<1 1 a\n1.4<1 1 a\n1.5<1 1 a\n1.6<1 1 a\n1.7<1 1 a\n1.8<1 1 a\n1.9<1 1 a\n1.10<1 1 b" << QStringList{QStringLiteral("12 The code 1.1 stands behind 1.9, so it was read as 1.10.")};
        QTest::newRow("Excel dropped a zero above others") << "STT|Tiêu chí|Điểm\n1|A|11\n1.1|a|1\n1.2|a|1\n1.3|a|1\n1.4|a|1\n1.5|a|1\n1.6|a|1\n1.7|a|1\n1.8|a|1\n1.9|a|1\n1.1|b|2\n1.10.1|c|1\n1.10.2|d|1"
            << "1< 11 A\n1.1<1 1 a\n1.2<1 1 a\n1.3<1 1 a\n1.4<1 1 a\n1.5<1 1 a\n1.6<1 1 a\n1.7<1 1 a\n1.8<1 1 a\n1.9<1 1 a\n1.10<1 2 b\n1.10.1<1.10 1 c\n1.10.2<1.10 1 d" << QStringList{QStringLiteral("12 The code 1.1 stands behind 1.9, so it was read as 1.10.")};
        QTest::newRow("levels with letters") << "STT|Tiêu chí|Điểm\nI|A|4\n1|B|2\na|Ban hành kịp thời|2\nb|Ban hành không kịp thời|1\nc|Không ban hành|0\n2|C|2\na)|D|1\nb)|E|1" << "I< 4 A\n1<I 2 B rule\n2<I 2 C\na)<2 1 D\nb)<2 1 E"
            << QStringList{QStringLiteral("3 The rows a to c below “B” were read as levels of its rule: the best of them gives its maximum.")};
        QTest::newRow("a figure behind a title") << "STT|Tiêu chí|Điểm\n1|Xử lý vấn đề 2|1\n2|Dịch vụ công mức độ 4|1" << "1< 1 Xử lý vấn đề 2\n2< 1 Dịch vụ công mức độ 4" << QStringList{QStringLiteral("2 “Xử lý vấn đề 2” ends in 2, which may be the number of a footnote.")};
        QTest::newRow("letters that are no levels") << "STT|Tiêu chí|Điểm\n1|B|2\na|Xã|2\nb|Phường|2" << "1< 2 B\na<1 2 Xã\nb<1 2 Phường" << QStringList{QStringLiteral("2! 1: the maximum is stated as 2, but its parts add up to 4.")};
        QTest::newRow("a remark about points") << "STT|Tiêu chí|Điểm|Ghi chú\n1|B|2|\n1.1|C|1|Nhiều nhất là 1 điểm\n|- Có: 1||\n|- Không: 0||\n1.2|D|1|" << "1< 2 B\n1.1<1 1 C rule\n1.2<1 1 D" << QStringList();
        QTest::newRow("words of headings in rows") << "Tiêu chí|Điểm|Ghi chú\n1. Nhóm|2|\n1.1. Tiêu chí A|1|Điều tra xã hội học\n1.2. Tiêu chí B|1|Tài liệu" << "1< 2 Nhóm\n1.1<1 1 Tiêu chí A outside\n1.2<1 1 Tiêu chí B" << QStringList();
        QTest::newRow("totals without and with bonus") << "STT|Tiêu chí|Điểm\nI|A|2\n|Tổng cộng|2\nII|Điểm thưởng|1\n|Tổng cộng cả điểm thưởng|3" << "I< 2 A\nII< 1 Điểm thưởng bonus" << QStringList();
        QTest::newRow("no number") << "STT|Tiêu chí|Điểm\n1|A|nhiều" << "1< 0 A" << QStringList{QStringLiteral("2! The maximum “nhiều” is no number of points; 0 was put in its place.")};
        QTest::newRow("comma and point") << "STT|Tiêu chí|Điểm\n1|A|9,5\n2|B|0.5 điểm\n3|C|Tối đa 3\n4|D|(−1)" << "1< 9.5 A\n2< 0.5 B\n3< 3 C\n4< -1 D penalty" << QStringList();
        QTest::newRow("a maximum that only the rule has") << "STT|Tiêu chí|Điểm|Cách chấm\n1|A||Có: 1 / Không: 0\n2|B||Theo kết quả" << "1< 1 A rule\n2< 0 B words"
            << QStringList{QStringLiteral("2 1 has no maximum of its own; the best level of its rule, 1, was taken."), QStringLiteral("3! 2 has no maximum; 0 was put in its place.")};
        QTest::newRow("a code without a title") << "STT|Tiêu chí|Điểm\n1|A|1\n2||1" << "1< 1 A" << QStringList{QStringLiteral("3! 2 has no title; its row is left out.")};
    }

    void leavesSumsOut_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *words : {"Cộng mục 1", "Cộng 1", "Tổng mục 1", "Tổng 1", "Cộng lĩnh vực 1", "Điểm cộng mục 1", "Cộng phần 1", "Cộng điểm", "Tổng điểm lĩnh vực 1", "Cộng (1)", "Tổng cộng điểm mục 1.", "CỘNG LĨNH VỰC MỘT", "Cộng", "Tổng điểm"})
            QTest::newRow(words) << QString::fromUtf8(words);
    }

    void leavesSumsOut()
    {
        QFETCH(QString, words);
        const QString table = QStringLiteral("STT|Tiêu chí|Điểm\n1|A|2\n1.1|B|2\n|- Có: 2|\n|- Không: 0|\n|%1|%2\n2|C|1\n|Tổng cộng|3");
        const auto import = imported(table.arg(words, QStringLiteral("2")));
        QVERIFY(import);
        QCOMPARE(treeText(*import), QStringLiteral("1< 2 A\n1.1<1 2 B rule\n2< 1 C"));
        QCOMPARE(import->items[1].rule.text, QStringLiteral("- Có: 2\n- Không: 0"));
        QCOMPARE(noteTexts(*import), QStringList());
        QCOMPARE(noteTexts(*imported(table.arg(words, QStringLiteral("5")))), QStringList{QStringLiteral("6! The sum of 1 is stated as 5, but its parts add up to 2.")});
    }

    void keepsWhatIsNoSum_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("tree"); ///< Of that row.
        QTest::newRow("bonus") << "2|Điểm cộng|1" << "2< 1 Điểm cộng bonus";
        QTest::newRow("bonus without a code") << "|Điểm thưởng|1|x" << "2< 1 Điểm thưởng bonus words";
        QTest::newRow("collaborators") << "2|Cộng tác viên|1" << "2< 1 Cộng tác viên";
        QTest::newRow("a field") << "2|Công tác chỉ đạo|1" << "2< 1 Công tác chỉ đạo";
        QTest::newRow("a summary") << "2|Tổng hợp báo cáo|1" << "2< 1 Tổng hợp báo cáo";
    }

    void keepsWhatIsNoSum()
    {
        QFETCH(QString, row);
        const auto import = imported(QStringLiteral("STT|Tiêu chí|Điểm|Cách chấm\n1|A|2|\n") + row);
        QVERIFY(import);
        QTEST(treeText(*import).section(u'\n', 1), "tree");
    }

    void leavesOutWhatStandsBehind_data()
    {
        QTest::addColumn<QString>("behind");
        QTest::addColumn<QStringList>("notes");
        const QString left = QStringLiteral("%1 What stands behind the table is left out: “%2”.");
        QTest::newRow("behind the total") << "|Tổng điểm (I + II)|2\n|Ghi chú: tính điểm tối đa: 1|\n|TM. ỦY BAN NHÂN DÂN|\n|Nguyễn Văn A|" << QStringList{left.arg(QStringLiteral("6"), QStringLiteral("Ghi chú: tính điểm tối đa: 1”, “TM. ỦY BAN NHÂN DÂN”, “Nguyễn Văn A"))};
        QTest::newRow("names behind the total") << "TỔNG CỘNG||2\nNguyễn Văn A||" << QStringList{left.arg(QStringLiteral("6"), QStringLiteral("Nguyễn Văn A"))};
        QTest::newRow("no total") << "Ghi chú: Điểm làm tròn đến 02 chữ số||\n|Nguyễn Văn A|" << QStringList{left.arg(QStringLiteral("5"), QStringLiteral("Ghi chú: Điểm làm tròn đến 02 chữ số”, “Nguyễn Văn A"))};
        QTest::newRow("who signs") << "||\n|CHỦ TỊCH|" << QStringList{left.arg(QStringLiteral("6"), QStringLiteral("CHỦ TỊCH"))};
    }

    void leavesOutWhatStandsBehind()
    {
        QFETCH(QString, behind);
        const auto import = imported(QStringLiteral("STT|Tiêu chí|Điểm\n1|A|2\n|- Có: 2|\n|- Không: 0|\n") + behind);
        QVERIFY(import);
        QCOMPARE(treeText(*import), QStringLiteral("1< 2 A rule"));
        QCOMPARE(import->items[0].rule.text, QStringLiteral("- Có: 2\n- Không: 0"));
        QTEST(noteTexts(*import), "notes");
    }

    void readsHeadings_data()
    {
        QTest::addColumn<QString>("table");
        const QString rows = QStringLiteral("\n1|A|3|\n1.1|B|1|Có: 1 / Không: 0\n1.2|C|2|Từ 2 trở lên: 2 / Có 1: 1 / Không có: 0");
        for (const char *rule : {"Cách thức đánh giá", "Cách thức chấm điểm", "Mức đánh giá", "Mức độ đánh giá", "Quy định chấm điểm", "Yêu cầu đánh giá", "Căn cứ chấm điểm", "Cách xác định (điểm)", "Điểm chi tiết", "Mức chấm điểm",
                                 "Barem điểm", "Nội dung chấm điểm", "Hướng dẫn đánh giá", "Hướng dẫn chấm điểm", "Ghi chú", "Thang điểm", "Mức điểm", "Giải thích"})
            QTest::newRow(rule) << QStringLiteral("STT|Tiêu chí|Điểm tối đa|") + QString::fromUtf8(rule) + rows;
        for (const char *maximum : {"Thang điểm", "Điểm số", "Tổng điểm", "Trọng số", "Điểm TĐ", "Khung điểm", "Điểm thành phần", "Barem", "Điểm chấm tối đa", "Điểm chuẩn", "Mức điểm", "Số"})
            QTest::newRow(maximum) << QStringLiteral("STT|Tiêu chí|%1|Cách chấm").arg(QString::fromUtf8(maximum)) + rows;
        for (const char *title : {"Nhiệm vụ", "Chỉ số thành phần", "Nội dung", "Nội dung đánh giá", "Nội dung chấm điểm"})
            QTest::newRow(title) << QStringLiteral("STT|%1|Điểm tối đa|Cách chấm").arg(QString::fromUtf8(title)) + rows;
        QTest::newRow("no heading of the codes") << QStringLiteral("|Tiêu chí|Điểm tối đa|Cách chấm") + rows;
        QTest::newRow("no known headings") << QStringLiteral("No.|Việc|Nhiều nhất|Giải thích") + rows;
    }

    void readsHeadings()
    {
        QFETCH(QString, table);
        const auto import = imported(table);
        QVERIFY(import);
        QCOMPARE(treeText(*import), QStringLiteral("1< 3 A\n1.1<1 1 B rule\n1.2<1 2 C rule"));
        QCOMPARE(noteTexts(*import), QStringList());
    }

    void keepsGuidanceBesideARule()
    {
        const auto import = imported(QStringLiteral("STT|Tiêu chí|Điểm tối đa|Cách chấm|Hướng dẫn đánh giá\n1|A|1|Có: 1 / Không: 0|Xem công văn"));
        QCOMPARE(treeText(*import), QStringLiteral("1< 1 A rule"));
        QCOMPARE(import->items[0].guidance, QStringLiteral("Xem công văn"));
    }

    void joinsLevelsAndTheirPoints_data()
    {
        QTest::addColumn<QString>("table");
        QTest::newRow("rows") << "STT|Tiêu chí|Điểm tối đa|Mức đánh giá|Mức điểm\n1|A|2||\n1.1|B|2|Có từ 2|2\n|||Có 1|1\n|||Không có|0";
        QTest::newRow("lines") << "STT|Tiêu chí|Điểm tối đa|Mức đánh giá|Mức điểm\n1|A|2||\n1.1|B|2|Có từ 2 / Có 1 / Không có|2 / 1 / 0";
        QTest::newRow("levels below titles") << "STT|Tiêu chí|Điểm tối đa|Mức điểm\n1|A|2|\n1.1|B|2|\n|Có từ 2||2\n|Có 1||1\n|Không có||0";
    }

    void joinsLevelsAndTheirPoints()
    {
        QFETCH(QString, table);
        const auto import = imported(table);
        QVERIFY(import);
        QCOMPARE(import->items.size(), std::size_t(2));
        QCOMPARE(import->items[1].rule.text, QStringLiteral("Có từ 2: 2\nCó 1: 1\nKhông có: 0"));
        QCOMPARE(noteTexts(*import), QStringList());
    }

    void takesLevelsOffTitles_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("rule");
        QTest::newRow("bullets") << "Kế hoạch / - Có: 1 / - Không: 0" << "Kế hoạch" << "- Có: 1\n- Không: 0";
        QTest::newRow("stars") << "Kế hoạch / * Có:1 / * Không:0" << "Kế hoạch" << "* Có:1\n* Không:0";
        QTest::newRow("a title of two lines") << "Kế hoạch / cải cách / Có: 1 điểm; / Không: 0 điểm;" << "Kế hoạch cải cách" << "Có: 1 điểm;\nKhông: 0 điểm;";
        QTest::newRow("a deduction") << "Báo cáo / Mỗi báo cáo gửi chậm trừ 0,25 điểm, trừ tối đa 1 điểm" << "Báo cáo" << "Mỗi báo cáo gửi chậm trừ 0,25 điểm, trừ tối đa 1 điểm";
        QTest::newRow("no levels") << "Kế hoạch / cải cách hành chính" << "Kế hoạch cải cách hành chính" << "";
        QTest::newRow("a list without figures") << "Kế hoạch / - của tỉnh / - của xã" << "Kế hoạch - của tỉnh - của xã" << "";
        QTest::newRow("years") << "Kế hoạch / giai đoạn 2021 - 2025" << "Kế hoạch giai đoạn 2021 - 2025" << "";
        QTest::newRow("a maximum") << "Kế hoạch / (1 điểm)" << "Kế hoạch (1 điểm)" << "";
    }

    void takesLevelsOffTitles()
    {
        QFETCH(QString, cell);
        const auto import = imported(QStringLiteral("STT|Tiêu chí|Điểm\n1|%1|1").arg(cell));
        QVERIFY(import);
        QTEST(import->items[0].title, "title");
        QTEST(import->items[0].rule.text, "rule");
    }

    void tellsSurveys_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<bool>("isSurvey");
        const QString heading = QStringLiteral("STT|Tiêu chí|Điểm|Tài liệu kiểm chứng|Điều tra XHH|Ghi chú\n1|Nhóm|2|||\n1.1|A|2|");
        QTest::newRow("remark") << heading + QStringLiteral("||Điều tra XHH") << true;
        QTest::newRow("evidence") << heading + QStringLiteral("Khảo sát||") << true;
        QTest::newRow("a cross") << heading + QStringLiteral("|x|") << true;
        QTest::newRow("points") << heading + QStringLiteral("|2,00|") << true;
        QTest::newRow("no points") << heading + QStringLiteral("|0|") << false;
        QTest::newRow("a report about one") << heading + QStringLiteral("Báo cáo kết quả khảo sát||") << false;
        QTest::newRow("nothing") << heading + QStringLiteral("||") << false;
    }

    void tellsSurveys()
    {
        QFETCH(QString, table);
        QFETCH(bool, isSurvey);
        const auto import = imported(table);
        QVERIFY(import);
        QCOMPARE(import->items[1].source, isSurvey ? ScoringSource::Survey : ScoringSource::Documents);
        QCOMPARE(import->items[0].source, ScoringSource::Documents);
    }

    void findsWhoLeads_data()
    {
        QTest::addColumn<QString>("heading");
        for (const char *heading : {"Đơn vị chủ trì thẩm định", "Cơ quan chủ trì thẩm định", "Đơn vị thẩm định", "Cơ quan theo dõi, đánh giá"})
            QTest::newRow(heading) << QString::fromUtf8(heading);
    }

    void findsWhoLeads()
    {
        QFETCH(QString, heading);
        const auto import = imported(QStringLiteral("STT|Tiêu chí|Điểm|Điểm thẩm định|%1\n1|A|1||Sở Nội vụ").arg(heading));
        QCOMPARE(import->items[0].leadAgency, QStringLiteral("Sở Nội vụ"));
    }

    void joinsTablesThatGoOn_data()
    {
        QTest::addColumn<QString>("next");
        QTest::addColumn<bool>("isJoined");
        QTest::newRow("the next field") << "III|B|1" << true;
        QTest::newRow("the next criterion") << "2|B|1" << true;
        QTest::newRow("the next below") << "1.3|B|1" << true;
        QTest::newRow("levels before it") << "|- Không: 0|\n1.3|B|1" << true;
        QTest::newRow("the same headings") << "STT|Tiêu chí|Điểm\nIII|B|1" << true;
        QTest::newRow("other headings") << "STT|Tiêu chí|Điểm chuẩn tối đa\nIII|B|1" << false;
        QTest::newRow("from the beginning") << "STT|Tiêu chí|Điểm\nI|B|1" << false;
        QTest::newRow("other columns") << "III|B" << false;
        QTest::newRow("no codes") << "|B|1" << false;
    }

    void joinsTablesThatGoOn()
    {
        QFETCH(QString, next);
        TableFile file{{tableOf(QStringLiteral("STT|Tiêu chí|Điểm\nI|A|1\n1|A|1\nII|A|2\n1|A|2\n1.1|A|1\n1.2|A|1")), tableOf(next)}, {}};
        joinContinuedTables(file);
        QTEST(file.tables.size() == 1, "isJoined");
        QCOMPARE(file.remarks.size(), file.tables.size() == 1 ? 1 : 0);
        QCOMPARE(file.tables[0].rows.size(), file.tables.size() == 1 ? std::size_t(8 + next.count(u'\n')) : std::size_t(7));
    }

    void keepsAnnexesWithTotalsApart()
    {
        TableFile file{{tableOf(QStringLiteral("STT|Tiêu chí|Điểm\n1|A|1\n|Tổng cộng|1")), tableOf(QStringLiteral("STT|Tiêu chí|Điểm\n2|B|1\n|Tổng cộng|1"))}, {}};
        joinContinuedTables(file);
        QCOMPARE(file.tables.size(), std::size_t(2));
    }

    void namesWhatWasNotRead()
    {
        TableFile file{{tableOf(QStringLiteral("Việc|Ghi\n1|Gửi trước 15/12\n2|Chấm")), tableOf(QStringLiteral("STT|Tiêu chí|Điểm|Mã cũ|Điểm tự chấm\n1|A|1|TC00|\n2|B|1|TC01|\n3|C|1||")), tableOf(QStringLiteral("STT|Tiêu chí|Điểm\n1|A|1\n2|B|1"))}, {}};
        const auto tables = tablesIn(file);
        QCOMPARE(likeliest(tables), std::size_t(1));
        const auto unread = unreadTables(file, tables, 1);
        QCOMPARE(unread.size(), std::size_t(1));
        QCOMPARE(unread[0].position, std::size_t(2));
        QCOMPARE(unread[0].sentence, QStringLiteral("“Bảng” also holds criteria, 2 rows from row 2 on, and was not read."));
        QCOMPARE(unreadColumns(file.tables[1], tables[1].mapping), QStringList{QStringLiteral("Column 4, “Mã cũ”, was not read.")});
        QCOMPARE(noteTexts(*importAnnex(file.tables[1], tables[1].mapping)), QStringList{QStringLiteral("0 Column 4, “Mã cũ”, was not read.")});
    }

    void saysOnceWhereAMaximumCameFrom()
    {
        const auto import = imported(QStringLiteral("STT|Tiêu chí|Điểm|Cách chấm\n1|A||\n1.1|B||Có: 3 / Không: 0"));
        QVERIFY(import);
        QCOMPARE(noteTexts(*import), (QStringList{QStringLiteral("2 1 has no maximum of its own; the sum of its parts, 3, was taken."), QStringLiteral("3 1.1 has no maximum of its own; the best level of its rule, 3, was taken.")}));
    }

    void rebuildsTheTree()
    {
        QFETCH(QString, table);
        const auto import = imported(table);
        QVERIFY2(import, import ? "" : qPrintable(import.error().message));
        QTEST(treeText(*import), "tree");
        QTEST(noteTexts(*import), "notes");
    }

    void oneAnnexInManyLayouts_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"one-cell.xlsx", "one-cell.docx", "level-rows.xlsx", "level-rows.docx", "level-points.xlsx", "merged.xlsx", "merged.docx", "merged.ods"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void oneAnnexInManyLayouts()
    {
        QFETCH(QString, name);
        const QString folder = QStringLiteral(PARINDEX_TEST_DATA "/annex/");
        const auto file = readTables(folder + name);
        QVERIFY(file);
        const auto tables = tablesIn(*file);
        const auto import = importAnnex(file->tables[tables.at(likeliest(tables)).table], tables[likeliest(tables)].mapping);
        QVERIFY(import);
        QStringList lines;
        for (std::size_t i = 0; i < import->items.size(); ++i)
            lines << expectedText(*import, i);
        QCOMPARE(lines.join(u'\n') + u'\n', QString::fromUtf8(test::readFile(folder + QStringLiteral("expected.tsv"))));
        QCOMPARE(import->counts().leaves, 28);
        QCOMPARE(import->counts().recognised, 26);
        QVERIFY(import->counts().recognised * 10 >= import->counts().leaves * 8);
        QVERIFY(import->allNotes().empty());
    }

    void putsAFigureRight()
    {
        auto import = *imported(QStringLiteral("STT|Tiêu chí|Điểm|Cách chấm\n1|A|3|\n1.1|B|17|Có: 1 / Không: 0\n1.2|C|2|Có: 2 / Không: 0"));
        QCOMPARE(import.counts().recognised, 1);
        const auto notes = import.allNotes();
        QCOMPARE(notes.size(), std::size_t(2));
        QCOMPARE(notes[1].maximum, Points::fromString(u"1").value());
        import.setMaximum(1, *notes[1].maximum);
        QCOMPARE(import.counts().recognised, 2);
        QVERIFY(!isManual(import.items[1].rule.shape));
        QVERIFY(import.allNotes().empty());
    }

    void twoTablesOnOneSheet()
    {
        const Table table = tableOf(QStringLiteral("STT|Tiêu chí|Điểm\n1|A|1\n\nSTT|Nội dung công việc|Đơn vị chủ trì|Thời gian\n1|Họp|Sở|Tháng 1"));
        const auto mappings = mappingsOf(table);
        QCOMPARE(mappings.size(), std::size_t(2));
        QCOMPARE(mappings[0].endRow, std::size_t(3));
        QCOMPARE(treeText(*importAnnex(table, mappings[0])), QStringLiteral("1< 1 A"));
    }

    void withoutHeadings()
    {
        const Table table = tableOf(QStringLiteral("1|Lĩnh vực chỉ đạo điều hành|2\n1.1|Ban hành kế hoạch cải cách hành chính|1\n1.2|Sáng kiến trong năm của đơn vị|1"));
        const auto mappings = mappingsOf(table);
        QVERIFY(mappings.at(0).isGuess);
        QCOMPARE(treeText(*importAnnex(table, mappings[0])), QStringLiteral("1< 2 Lĩnh vực chỉ đạo điều hành\n1.1<1 1 Ban hành kế hoạch cải cách hành chính\n1.2<1 1 Sáng kiến trong năm của đơn vị"));
    }

    void refusesWhatIsNoFramework()
    {
        const Table table = tableOf(QStringLiteral("STT|Tiêu chí|Điểm\n"));
        QCOMPARE(importAnnex(table, mappingsOf(table).at(0)).error().message, QStringLiteral("No row of this table is a criterion. Check which columns hold the codes and the titles, or choose another table."));
    }

    void aCodedCriterionIsNoTotal()
    {
        const auto import = imported(QStringLiteral("STT|Tiêu chí|Điểm tối đa|Cách chấm\n1|Lĩnh vực|2|\n1.1|A|2|Có: 2 / Không: 0\n2|Tổng điểm khảo sát mức độ hài lòng|6|Từ 90%: 6 / Dưới 90%: 0\n|Tổng điểm|8|"));
        QCOMPARE(import->items.size(), std::size_t(3));
        QCOMPARE(import->items[2].title, QStringLiteral("Tổng điểm khảo sát mức độ hài lòng"));
    }

    void foldedLevelsKeepWhatStandsBesideThem()
    {
        const auto import = imported(QStringLiteral("STT|Tiêu chí|Điểm tối đa|Hướng dẫn\n1|Lĩnh vực|2|\n1.1|Ban hành kế hoạch|2|\na|Kịp thời|2|Chỉ tính trước 31/3\nb|Chậm|1|\nc|Không|0|Xem Công văn 12"));
        QCOMPARE(import->items.size(), std::size_t(2));
        QCOMPARE(import->items[1].guidance, QStringLiteral("Chỉ tính trước 31/3\nXem Công văn 12"));
    }

    void manyRowsWithOneCodeAreToldApart()
    {
        QString table = QStringLiteral("STT|Tiêu chí|Điểm tối đa");
        for (int row = 0; row < 5000; ++row)
            table += QStringLiteral("\n1|Tiêu chí %1|1").arg(row);
        const auto import = imported(table);
        QCOMPARE(import->items.back().code, QStringLiteral("1 (5000)"));
    }

    void readsNotApplicableInTheRule_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("meaning");
        const int full = int(Applicability::FullPoints);
        const int out = int(Applicability::Excluded);
        QTest::newRow("full points") << "Có: 1 / Không: 0 / Trường hợp không phát sinh thì được tính điểm tối đa" << "Trường hợp không phát sinh thì được tính điểm tối đa" << full;
        QTest::newRow("as many points as there are") << "Có: 1 / Không: 0 / Không phát sinh: 1 điểm" << "Không phát sinh: 1 điểm" << full;
        QTest::newRow("on one line") << "Có: 1; Không: 0; không phát sinh thì không đánh giá" << "không phát sinh thì không đánh giá" << out;
        QTest::newRow("a level like others") << "Có: 1 / Không phát sinh: 0,5 / Không: 0" << "" << out;
        QTest::newRow("not spoken of") << "Có: 1 / Không: 0" << "" << out;
    }

    void readsNotApplicableInTheRule()
    {
        QFETCH(QString, rule);
        const auto import = imported(QStringLiteral("STT|Tiêu chí|Điểm tối đa|Cách chấm\n1|Lĩnh vực|1|\n1.1|Tiêu chí|1|") + rule);
        QTEST(import->items[1].notApplicable, "words");
        QTEST(int(import->items[1].applicability), "meaning");
    }

    void meaningsOfNotApplicable_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("meaning");
        QTest::newRow("N1") << "Không có vấn đề cần giải quyết: 1 điểm (hưởng tối đa)" << int(Applicability::FullPoints);
        QTest::newRow("N2") << "Không phát sinh thì giảm trừ điểm tối đa tương ứng" << int(Applicability::Excluded);
        QTest::newRow("N3") << "Tính gộp tổng điểm tối đa tương đương 10" << int(Applicability::GroupRescaled);
        QTest::newRow("N4") << "Số điểm được chia đều cho các tiêu chí còn lại" << int(Applicability::SpreadOverSiblings);
        QTest::newRow("N5") << "Quy về thang điểm 100" << int(Applicability::SheetRescaled);
        QTest::newRow("not said") << "Có xác nhận của cấp trên" << -1;
    }

    void meaningsOfNotApplicable()
    {
        QFETCH(QString, words);
        const auto meaning = readApplicability(words);
        QTEST(meaning ? static_cast<int>(*meaning) : -1, "meaning");
    }
};

QTEST_GUILESS_MAIN(TestFrameworkImport)
#include "tst_frameworkimport.moc"
