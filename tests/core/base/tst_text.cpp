// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QTest>

#include <algorithm>

using namespace parindex;

namespace {

QString decomposed(const QString &text)
{
    return text.normalized(QString::NormalizationForm_D);
}

} // namespace

class TestText : public QObject
{
    Q_OBJECT

private slots:
    void normalizes()
    {
        QCOMPARE(normalized(decomposed(QStringLiteral("Quyết định"))), QStringLiteral("Quyết định"));
        QCOMPARE(normalized(QStringLiteral("\u00a0 475/KH-UBND\t\n")), QStringLiteral("475/KH-UBND"));
        QCOMPARE(normalized(QStringLiteral("hai  dòng\nmột")), QStringLiteral("hai  dòng\nmột"));
        QCOMPARE(normalized(QString()), QString());
    }

    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("d with stroke") << QStringLiteral("đất Đai") << QStringLiteral("dat dai");
        QTest::newRow("horn and hook") << QStringLiteral("ưở Ữ ợ") << QStringLiteral("uo u o");
        QTest::newRow("every tone") << QStringLiteral("à á ả ã ạ ẳ ẫ Ế ỉ õ ự ỹ") << QStringLiteral("a a a a a a a e i o u y");
        QTest::newRow("points") << QStringLiteral("Điểm số") << QStringLiteral("diem so");
        QTest::newRow("white space") << QStringLiteral("  Sở\tNội \u00a0 vụ\n") << QStringLiteral("so noi vu");
        QTest::newRow("digits and signs") << QStringLiteral("475/KH-UBND") << QStringLiteral("475/kh-ubnd");
        QTest::newRow("beyond the first plane") << QStringLiteral("Tệp 📎") << QStringLiteral("tep 📎");
        QTest::newRow("nothing") << QString() << QString();
    }

    void folds()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(folded(text), expected);
        QCOMPARE(folded(decomposed(text)), expected);
        QCOMPARE(folded(expected), expected);
    }

    void matches_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("found");
        QTest::newRow("without marks") << QStringLiteral("quyet dinh") << true;
        QTest::newRow("with marks") << QStringLiteral("Quyết ĐỊNH") << true;
        QTest::newRow("decomposed") << decomposed(QStringLiteral("Quyết")) << true;
        QTest::newRow("words in another order") << QStringLiteral("dat quyet") << true;
        QTest::newRow("part of a word") << QStringLiteral("uye") << true;
        QTest::newRow("nothing asked") << QStringLiteral("  ") << true;
        QTest::newRow("one word is missing") << QStringLiteral("quyet nghi") << false;
        QTest::newRow("joined words") << QStringLiteral("quyetdinh") << false;
    }

    void matches()
    {
        QFETCH(QString, query);
        QTEST(matchesFolded(folded(QStringLiteral("Quyết định về đất đai")), query), "found");
    }

    void sortsCodesAndWordsAsPeopleDo_data()
    {
        QTest::addColumn<QStringList>("sorted");
        QTest::newRow("codes") << QStringList{QStringLiteral("1"), QStringLiteral("1.1"), QStringLiteral("1.2"), QStringLiteral("1.2.1"),
                                              QStringLiteral("1.10"), QStringLiteral("2"), QStringLiteral("10")};
        QTest::newRow("letters of their own") << QStringList{QStringLiteral("da"), QStringLiteral("dy"), QStringLiteral("đa"), QStringLiteral("ea"),
                                                             QStringLiteral("êa"), QStringLiteral("oa"), QStringLiteral("ôa"), QStringLiteral("ơa")};
        QTest::newRow("a, ă, â") << QStringList{QStringLiteral("an"), QStringLiteral("ăn"), QStringLiteral("ân"), QStringLiteral("ba")};
        QTest::newRow("provinces") << QStringList{QStringLiteral("Cà Mau"), QStringLiteral("Cần Thơ"), QStringLiteral("Đà Nẵng"),
                                                  QStringLiteral("Đắk Nông"), QStringLiteral("Hà Nội"), QStringLiteral("Huế")};
    }

    void sortsCodesAndWordsAsPeopleDo()
    {
        QFETCH(QStringList, sorted);
        QStringList shuffled = sorted;
        std::reverse(shuffled.begin(), shuffled.end());
        std::sort(shuffled.begin(), shuffled.end(), [](const QString &left, const QString &right) { return compareVietnamese(left, right) < 0; });
        QCOMPARE(shuffled, sorted);
        QCOMPARE(compareVietnamese(sorted.front(), decomposed(sorted.front())), 0);
    }

    void makesSafeNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        QTest::newRow("plain") << QStringLiteral("Kế hoạch 475.pdf") << QStringLiteral("Kế hoạch 475.pdf");
        QTest::newRow("decomposed") << decomposed(QStringLiteral("Kế hoạch.pdf")) << QStringLiteral("Kế hoạch.pdf");
        QTest::newRow("beyond the first plane") << QStringLiteral("📎.pdf") << QStringLiteral("📎.pdf");
        QTest::newRow("only an extension") << QStringLiteral(".pdf") << QStringLiteral(".pdf");
        QTest::newRow("almost reserved") << QStringLiteral("CONG.pdf") << QStringLiteral("CONG.pdf");
        QTest::newRow("port zero") << QStringLiteral("COM0.pdf") << QStringLiteral("COM0.pdf");
        QTest::newRow("path") << QStringLiteral("../../etc/passwd") << QStringLiteral(".._.._etc_passwd");
        QTest::newRow("path of Windows") << QStringLiteral("C:\\a|b?.pdf") << QStringLiteral("C__a_b_.pdf");
        QTest::newRow("controls") << QStringLiteral("a\tb\u0007\u0085.pdf") << QStringLiteral("a_b__.pdf");
        QTest::newRow("right to left") << QStringLiteral("anh\u202egpj.exe") << QStringLiteral("anh_gpj.exe");
        QTest::newRow("Arabic mark") << QStringLiteral("anh\u061cgpj.exe") << QStringLiteral("anh_gpj.exe");
        QTest::newRow("line separators") << QStringLiteral("a\u2028b\u2029.pdf") << QStringLiteral("a_b_.pdf");
        QTest::newRow("half a surrogate pair") << QStringLiteral("a") + QChar(0xD83D) + QStringLiteral(".pdf") << QStringLiteral("a_.pdf");
        QTest::newRow("device") << QStringLiteral("con") << QStringLiteral("_con");
        QTest::newRow("device with extension") << QStringLiteral("Nul.tar.gz") << QStringLiteral("_Nul.tar.gz");
        QTest::newRow("device with spaces") << QStringLiteral("aux .pdf") << QStringLiteral("_aux .pdf");
        QTest::newRow("port") << QStringLiteral("LPT9.txt") << QStringLiteral("_LPT9.txt");
        QTest::newRow("port with a raised digit") << QStringLiteral("COM\u00b9.txt") << QStringLiteral("_COM\u00b9.txt");
        QTest::newRow("console") << QStringLiteral("CONOUT$") << QStringLiteral("_CONOUT$");
        QTest::newRow("trailing dots and spaces") << QStringLiteral(" báo cáo. . ") << QStringLiteral("báo cáo");
        QTest::newRow("dots only") << QStringLiteral("..") << QStringLiteral("tep");
        QTest::newRow("nothing") << QString() << QStringLiteral("tep");
    }

    void makesSafeNames()
    {
        QFETCH(QString, name);
        QTEST(safeFileName(name), "safe");
        QCOMPARE(safeFileName(safeFileName(name)), safeFileName(name));
    }

    void shortensLongNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("ending");
        QTest::newRow("255 letters") << QString(251, u'a') + QStringLiteral(".pdf") << QStringLiteral("a.pdf");
        QTest::newRow("150 letters of three bytes") << QString(146, u'ữ') + QStringLiteral(".pdf") << QStringLiteral("ữ.pdf");
        QTest::newRow("letters of four bytes") << QStringLiteral("📎").repeated(100) + QStringLiteral(".pdf") << QStringLiteral("📎.pdf");
        QTest::newRow("odd number of letters before") << u'a' + QStringLiteral("📎").repeated(100) << QStringLiteral("📎");
        QTest::newRow("a long ending is no extension") << QString(200, u'a') + u'.' + QString(40, u'b') << QStringLiteral("a");
        QTest::newRow("cut at a space") << QString(149, u'a') + u' ' + QString(40, u'b') << QStringLiteral("a");
        QTest::newRow("cut at dots") << QString(140, u'a') + QString(20, u'.') + QString(40, u'b') << QStringLiteral("a");
    }

    void shortensLongNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, ending);
        const QString safe = safeFileName(name);
        QVERIFY2(safe.size() <= 150, qPrintable(safe));
        QVERIFY2(safe.toUtf8().size() <= 255, qPrintable(safe));
        QVERIFY2(safe.endsWith(ending), qPrintable(safe));
        QCOMPARE(QString::fromUtf8(safe.toUtf8()), safe);
        QCOMPARE(safeFileName(safe), safe);
    }

    void noticesDisguises()
    {
        QVERIFY(!hasDisguisedCharacters(QStringLiteral("Quyết định số 5 (bản ký).pdf")));
        QVERIFY(hasDisguisedCharacters(QStringLiteral("anh\u202egpj.exe")));
        QVERIFY(hasDisguisedCharacters(QStringLiteral("anh\u2067.exe")));
        QVERIFY(hasDisguisedCharacters(QStringLiteral("anh\u061c.exe")));
        QVERIFY(hasDisguisedCharacters(QStringLiteral("anh\n.exe")));
        QVERIFY(hasDisguisedCharacters(QStringLiteral("anh\u2028.exe")));
    }
};

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"
