// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/searchquery.h"

#include "core/base/searchwords.h"

#include <QTest>

using namespace parindex;

class TestSearchQuery : public QObject
{
    Q_OBJECT

private slots:
    void cutsTextsIntoWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("indexed");
        QTest::newRow("words") << QStringLiteral("Quyết  định,\n“Đất”") << QStringLiteral("quyet dinh dat") << QStringLiteral("quyet dinh dat");
        QTest::newRow("a number") << QStringLiteral("475/KH-UBND") << QStringLiteral("475 kh ubnd") << QStringLiteral("475 kh ubnd 475khubnd khubnd");
        QTest::newRow("zeros before") << QStringLiteral("05/NQ") << QStringLiteral("05 nq") << QStringLiteral("05 nq 5 05nq");
        QTest::newRow("a name") << QStringLiteral("BaoCaoCCHC2025.pdf") << QStringLiteral("baocaocchc 2025 pdf")
                                << QStringLiteral("bao cao cchc 2025 pdf baocaocchc2025 caocchc2025pdf cchc2025pdf 2025pdf");
        QTest::newRow("capitals before a name") << QStringLiteral("CCHCNam") << QStringLiteral("cchcnam") << QStringLiteral("cchc nam cchcnam am");
        QTest::newRow("written as one") << QStringLiteral("kếhoạch") << QStringLiteral("kehoach") << QStringLiteral("kehoach ke hoach");
        QTest::newRow("written as one with an abbreviation") << QStringLiteral("baocaocchc") << QStringLiteral("baocaocchc") << QStringLiteral("baocaocchc bao cao cchc");
        QTest::newRow("and before it") << QStringLiteral("ubndtinh") << QStringLiteral("ubndtinh") << QStringLiteral("ubndtinh ubnd tinh");
        QTest::newRow("no syllables") << QStringLiteral("strength") << QStringLiteral("strength") << QStringLiteral("strength");
        QTest::newRow("typeset") << QStringLiteral("quy\u00adết\u200b định") << QStringLiteral("quyet dinh") << QStringLiteral("quyet dinh");
        QTest::newRow("digits of elsewhere") << QStringLiteral("٤٧٥") << QStringLiteral("475") << QStringLiteral("475");
        QTest::newRow("nothing") << QStringLiteral(" – ") << QString() << QString();
    }

    void cutsTextsIntoWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, typed);
        QFETCH(QString, indexed);
        for (const auto form : {QString::NormalizationForm_C, QString::NormalizationForm_D}) {
            QStringList words;
            for (const SearchWord &word : searchWords(text.normalized(form), WordCut::AtSigns))
                words << word.letters;
            QCOMPARE(words.join(u' '), typed);
            QCOMPARE(indexedWords(text.normalized(form)), indexed);
        }
    }

    void tellsMisplacedSpaces_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<bool>("isMisplaced");
        QTest::newRow("no syllable alone") << QStringLiteral("quye") << QStringLiteral("t") << true;
        QTest::newRow("never alone") << QStringLiteral("quy") << QStringLiteral("et") << true;
        QTest::newRow("together no syllable") << QStringLiteral("ke") << QStringLiteral("hoach") << true;
        QTest::newRow("two words") << QStringLiteral("to") << QStringLiteral("an") << false;
    }

    void tellsMisplacedSpaces()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QTEST(isMisplacedSpace(first, second), "isMisplaced");
    }

    /// Hits are shown between brackets.
    void marksHits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("marked");
        const auto row = [](const char *text, const char *query, const char *marked) {
            QTest::newRow(qPrintable(QString::fromUtf8(query) + QStringLiteral(" in ") + QString::fromUtf8(text))) << QString::fromUtf8(text) << QString::fromUtf8(query) << QString::fromUtf8(marked);
        };
        row("Kế hoạch cải cách", "hoach", "Kế [hoạch] cải cách");
        row("Kế hoạch cải cách", "ca", "Kế hoạch [cả]i [cá]ch");
        row("Kế hoạch cải cách", "kehoa", "[Kế hoạ]ch cải cách");
        row("Kế hoạch", "ke hoach", "[Kế hoạch]");
        row("Kế và hoạch", "ke hoach", "[Kế] và [hoạch]");
        row("Quyết định", "quy ết", "[Quyết] định");
        row("quy ết định", "quyết", "[quy ết] định");
        row("475/KH-UBND", "475 khubnd", "[475/KH-UBND]");
        row("475/KH-UBND", "số 475", "[475]/KH-UBND");
        row("KeHoachCCHC.pdf", "hoach", "Ke[Hoach]CCHC.pdf");
        row("KeHoachCCHC.pdf", "ke hoach cchc", "[KeHoachCCHC].pdf");
        row("ĐẤT ĐAI", "dat", "[ĐẤT] ĐAI");
        row("Tỷ lệ", "tỉ lệ", "[Tỷ] [lệ]");
        row("Tiền", "ty", "Tiền");
        row("Tổ an ninh", "toan", "Tổ an ninh");
        row("Ban hành", "banh", "Ban hành");
        row("Ban hành", "oan", "Ban hành");
        row("Ban hành", "", "Ban hành");
        row("", "ban", "");
    }

    void marksHits()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        QFETCH(QString, marked);
        for (const auto form : {QString::NormalizationForm_C, QString::NormalizationForm_D}) {
            QString shown = text.normalized(form);
            const auto hits = SearchQuery(query).hitsIn(shown);
            for (auto hit = hits.rbegin(); hit != hits.rend(); ++hit) {
                shown.insert(hit->first + hit->second, u']');
                shown.insert(hit->first, u'[');
            }
            QCOMPARE(shown.normalized(QString::NormalizationForm_C), marked);
        }
    }
};

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "tst_searchquery.moc"
