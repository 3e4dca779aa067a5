// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/scorescsv.h"

#include "core/exchange/separatedtext.h"

#include <QLocale>
#include <QTest>

using namespace parindex;

namespace {

/// "LINE code points explanation" for each line, or the refusal.
QString outcome(const QByteArray &csv)
{
    const auto lines = readScoresCsv(csv);
    if (!lines)
        return lines.error().message;
    QStringList texts;
    for (const ScoreLine &line : *lines) {
        texts << QStringLiteral("%1 [%2] %3 [%4]")
                     .arg(QString::number(line.line), line.code, line.points ? line.points->toPlainString() : QStringLiteral("-"),
                          line.explanation.value_or(QStringLiteral("no column")));
    }
    return texts.join(u'\n');
}

const QString SplitNumber = QStringLiteral("the comma of a number seems to have been read as the mark between two columns; write 9.44 or “9,44” in quotes, or separate the columns by semicolons");
const QString WrongEncoding = QStringLiteral("The table is not in UTF-8. In Excel, save it as “CSV UTF-8”.");
const QString WrongHeading = QStringLiteral("The first line must name the columns code, score and explanation.");

} // namespace

class TestScoresCsv : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam)); }

    void reads_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << QByteArray("code,score,explanation\n1.1,9.44,Xong\n1.2,,\n") << QStringLiteral("2 [1.1] 9.44 [Xong]\n3 [1.2] - []");
        QTest::newRow("without explanations") << QByteArray("code,score\n1.1,0\n") << QStringLiteral("2 [1.1] 0 [no column]");
        QTest::newRow("no newline at the end") << QByteArray("code,score\n1.1,1") << QStringLiteral("2 [1.1] 1 [no column]");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF" "code,score\n1.1,1\n") << QStringLiteral("2 [1.1] 1 [no column]");
        QTest::newRow("lines of Windows") << QByteArray("code,score,explanation\r\n1.1,1,Xong\r\n1.2,2,\r\n") << QStringLiteral("2 [1.1] 1 [Xong]\n3 [1.2] 2 []");
        QTest::newRow("semicolons and decimal comma") << QByteArray("Mã;Điểm;Giải trình\n1.1;9,44;Xong, đủ\n") << QStringLiteral("2 [1.1] 9.44 [Xong, đủ]");
        QTest::newRow("tabs") << QByteArray("STT\tTự chấm\n1.1\t9,44\n") << QStringLiteral("2 [1.1] 9.44 [no column]");
        QTest::newRow("any order, columns of others") << QByteArray("title;GIẢI TRÌNH;điểm;mã\nKế hoạch;Xong;0,5;a)\n") << QStringLiteral("2 [a)] 0.5 [Xong]");
        QTest::newRow("quotes") << QByteArray("code,score,explanation\n\"1.1\",\"9,44\",\"Nói \"\"xong\"\", rồi\"\n") << QStringLiteral("2 [1.1] 9.44 [Nói \"xong\", rồi]");
        QTest::newRow("empty quotes") << QByteArray("code,score,explanation\n1.1,\"\",\"\"\n") << QStringLiteral("2 [1.1] - []");
        QTest::newRow("quote inside a text") << QByteArray("code;score;explanation\n1.1;1;dài 5\"\n") << QStringLiteral("2 [1.1] 1 [dài 5\"]");
        QTest::newRow("lines inside a text") << QByteArray("code,score,explanation\n1.1,1,\"Một\r\nhai\"\r\n1.2,2,x\r\n") << QStringLiteral("2 [1.1] 1 [Một\nhai]\n4 [1.2] 2 [x]");
        QTest::newRow("blank lines") << QByteArray("code,score\n\n1.1,1\n,\n \n1.2,2\n") << QStringLiteral("3 [1.1] 1 [no column]\n6 [1.2] 2 [no column]");
        QTest::newRow("short lines") << QByteArray("code,score,explanation\n1.1\n") << QStringLiteral("2 [1.1] - []");
        QTest::newRow("empty columns at the end") << QByteArray("code,score\n1.1,1,,\n") << QStringLiteral("2 [1.1] 1 [no column]");
        QTest::newRow("decomposed letters") << QString::fromUtf8("Mã,Điểm\nII.đ,1\n").normalized(QString::NormalizationForm_D).toUtf8() << QStringLiteral("2 [II.đ] 1 [no column]");
        QTest::newRow("code behind the score") << QByteArray("score,code\n1,2\n") << QStringLiteral("2 [2] 1 [no column]");
        QTest::newRow("headings of Vietnamese offices") << QByteArray("Mã tiêu chí;Điểm tự chấm;Giải trình của đơn vị\n1.1;9,44;Xong\n") << QStringLiteral("2 [1.1] 9.44 [Xong]");
        QTest::newRow("only a heading") << QByteArray("code,score\n") << QString();
        QTest::newRow("digits explain after a semicolon") << QByteArray("code;score;explanation\n1.1;9;44\n") << QStringLiteral("2 [1.1] 9 [44]");

        QTest::newRow("nothing") << QByteArray() << WrongHeading;
        QTest::newRow("no heading") << QByteArray("1.1,9.44\n") << WrongHeading;
        QTest::newRow("no scores in the heading") << QByteArray("code,explanation\n1.1,x\n") << WrongHeading;
        QTest::newRow("Latin 1") << QByteArray("code,score,explanation\n1.1,1,\xD0i\n") << WrongEncoding;
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE" "c\0o\0d\0e\0", 10) << WrongEncoding;
        QTest::newRow("zero bytes") << QByteArray("code,score\n1.1,\0\n", 17) << WrongEncoding;
        QTest::newRow("cut inside a letter") << QByteArray("code,score,explanation\n1.1,1,Đủ").chopped(1) << WrongEncoding;
        QTest::newRow("too large") << QByteArray((16 << 20) + 1, 'x') << QStringLiteral("The table is larger than 16 MB, so it is not read.");
        QTest::newRow("no code") << QByteArray("code,score\n,5\n") << QStringLiteral("Line 2: there is no code");
        QTest::newRow("repeated code") << QByteArray("code,score\n1.1,1\n\n1.1,2\n") << QStringLiteral("Line 4: the code “1.1” stands on line 2 already");
        QTest::newRow("repeated code that looks like a mark") << QByteArray("code,score\n%2,1\n%2,2\n") << QStringLiteral("Line 3: the code “%2” stands on line 2 already");
        QTest::newRow("letters") << QByteArray("code,score\n1.1,chín\n") << QStringLiteral("Line 2: “chín” is not a number of points. Type digits with one comma, such as 9,44.");
        QTest::newRow("five decimals") << QByteArray("code,score\n1.1,0.00001\n") << QStringLiteral("Line 2: “0.00001” has more than four decimals. Points are kept to 1/10000.");
        QTest::newRow("decimal comma between commas") << QByteArray("code,score\n1.1,9,44\n") << QStringLiteral("Line 2: ") + SplitNumber;
        QTest::newRow("decimal comma before an explanation") << QByteArray("code,score,explanation\n1.1,9,44,Xong\n") << QStringLiteral("Line 2: ") + SplitNumber;
        QTest::newRow("decimal comma in place of an explanation") << QByteArray("code,score,explanation\n1.1,9,44\n") << QStringLiteral("Line 2: ") + SplitNumber;
        QTest::newRow("decimal comma before a column of others") << QByteArray("code,score,note\n1.1,0,25\n") << QStringLiteral("Line 2: ") + SplitNumber;
        QTest::newRow("decimal comma before an empty column") << QByteArray("code,score,note\n1.1,9,44,\n") << QStringLiteral("Line 2: ") + SplitNumber;
        QTest::newRow("quotes without end") << QByteArray("code,score,explanation\n1.1,1,\"Xong\n1.2,2,Xong\n") << QStringLiteral("Line 2: a text in quotes has no end");
        QTest::newRow("quote as the last letter") << QByteArray("code,score\n1.1,1\n\"") << QStringLiteral("Line 3: a text in quotes has no end");
        QTest::newRow("every wrong line is named") << QByteArray("code,score\n1.1,1\n,2\n1.1,3\n") << QStringLiteral("Line 3: there is no code\nLine 4: the code “1.1” stands on line 2 already");
    }

    void reads()
    {
        QFETCH(QByteArray, csv);
        QTEST(outcome(csv), "expected");
    }

    void namesTwentyProblemsAndCountsTheRest()
    {
        QByteArray csv("code,score\n");
        for (int i = 0; i < 25; ++i)
            csv += "1." + QByteArray::number(i) + ",x\n";
        const QStringList lines = outcome(csv).split(u'\n');
        QCOMPARE(lines.size(), 21);
        QVERIFY(lines[0].startsWith(QStringLiteral("Line 2: ")));
        QVERIFY(lines[19].startsWith(QStringLiteral("Line 21: ")));
        QVERIFY2(lines[20].contains(u'5'), qPrintable(lines[20]));
    }

    void readsTheClipboardOfASpreadsheet()
    {
        const auto records = readSeparated(QStringLiteral("9,44\tXong\r\n\"hai\ndòng\"\t\r\n"), u'\t');
        QCOMPARE(records.size(), std::size_t(2));
        QCOMPARE(records[0].fields, (QStringList{QStringLiteral("9,44"), QStringLiteral("Xong")}));
        QCOMPARE(records[1].fields, (QStringList{QStringLiteral("hai\ndòng"), QString()}));
        QCOMPARE(records[1].line, 2);
        QVERIFY(readSeparated(QString(), u'\t').empty());
    }
};

QTEST_APPLESS_MAIN(TestScoresCsv)
#include "tst_scorescsv.moc"
