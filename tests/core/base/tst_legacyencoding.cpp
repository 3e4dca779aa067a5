// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/legacyencoding.h"

#include "core/base/legacyrecognition.h"
#include "core/base/syllable.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace parindex;

namespace {

const QString Data = QStringLiteral(PARINDEX_TEST_DATA "/");
const QString Root = Data + QStringLiteral("../../");

QString fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).normalized(QString::NormalizationForm_C) : QString();
}

void collect(const QJsonValue &value, QStringList &texts)
{
    for (const QJsonValue &one : value.toArray())
        collect(one, texts);
    const QJsonObject object = value.toObject();
    for (const QJsonValue &one : object)
        collect(one, texts);
    if (value.isString())
        texts << value.toString();
}

/// What the translations say, in both languages.
QStringList translatedTexts(const QString &path)
{
    QStringList texts;
    QFile file(path);
    QXmlStreamReader xml(&file);
    for (file.open(QIODevice::ReadOnly); !xml.atEnd();) {
        if (xml.readNext() == QXmlStreamReader::Characters)
            texts << xml.text().toString();
    }
    return texts;
}

/// Every text of the project: criteria, examples, translations, headers of documents. Those of the
/// headers that are in a legacy encoding themselves are left out.
QStringList projectTexts()
{
    QStringList texts;
    for (QDirIterator files(Root + QStringLiteral("resources"), {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        const QString text = fileText(files.next());
        texts << text;
        const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
        collect(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()), texts);
    }
    for (QDirIterator files(Root + QStringLiteral("translations"), {QStringLiteral("*.ts")}, QDir::Files); files.hasNext();)
        texts << translatedTexts(files.next());
    for (QDirIterator files(Data, {QStringLiteral("*.txt"), QStringLiteral("*.tsv"), QStringLiteral("*.csv")}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        for (const QString &page : fileText(files.next()).split(QStringLiteral("\n@ "))) {
            if (!page.section(u'\n', 0, 0).contains(QStringLiteral("TCVN3")) && !page.section(u'\n', 0, 0).contains(QStringLiteral("VNI")))
                texts << page;
        }
    }
    return texts;
}

/// The texts, and each of their sentences and lines.
QSet<QString> sentencesOf(const QStringList &texts)
{
    static const QRegularExpression end(QStringLiteral("(?<=[.;:!?])\\s+|[\\n\\t|]"));
    QSet<QString> sentences(texts.begin(), texts.end());
    for (const QString &text : texts) {
        for (const QString &sentence : text.split(end, Qt::SkipEmptyParts))
            sentences.insert(sentence.trimmed());
    }
    return sentences;
}

/// Four Vietnamese words or more, of which one has a letter that only Unicode has.
bool isVietnamese(const QString &sentence)
{
    constexpr qsizetype FewestWords = 4;
    static const QRegularExpression gap(QStringLiteral("[^\\p{L}]+"));
    const QStringList words = sentence.split(gap, Qt::SkipEmptyParts);
    return std::count_if(words.begin(), words.end(), isSpeltSyllable) >= FewestWords && std::any_of(sentence.begin(), sentence.end(), [](QChar c) { return c.unicode() > 0xFF && c.isLetter(); });
}

const QString Letters = QStringLiteral("aáàảãạ ăắằẳẵặ âấầẩẫậ eéèẻẽẹ êếềểễệ iíìỉĩị oóòỏõọ ôốồổỗộ ơớờởỡợ uúùủũụ ưứừửữự yýỳỷỹỵ đ");

}

class TestLegacyEncoding : public QObject
{
    Q_OBJECT

private slots:
    void converts_data()
    {
        QTest::addColumn<QString>("legacy");
        QTest::addColumn<QString>("text");
        QTest::newRow("TCVN3") << QStringLiteral("Uû ban nh©n d©n tØnh Qu¶ng Nam, ngµy 18 th¸ng 7 n¨m 2004") << QStringLiteral("Uỷ ban nhân dân tỉnh Quảng Nam, ngày 18 tháng 7 năm 2004");
        QTest::newRow("TCVN3 capitals") << QStringLiteral("CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM\n§éc lËp - Tù do - H¹nh phóc") << QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc");
        QTest::newRow("a few words of TCVN3") << QStringLiteral("KÕ ho¹ch c¶i c¸ch") << QStringLiteral("Kế hoạch cải cách");
        QTest::newRow("TCVN3 with abbreviations") << QStringLiteral("C¨n cø QuyÕt ®Þnh sè 10/Q§-TTr") << QStringLiteral("Căn cứ Quyết định số 10/QĐ-TTr");
        QTest::newRow("a few words of VNI") << QStringLiteral("Caùc sôû, ban, ngaønh") << QStringLiteral("Các sở, ban, ngành");
        QTest::newRow("a table") << QStringLiteral("1\tB¸o c¸o quý\t2,5\n2\tTæ chøc thùc hiÖn\t1") << QStringLiteral("1\tBáo cáo quý\t2,5\n2\tTổ chức thực hiện\t1");
        QTest::newRow("VNI") << QStringLiteral("UÛy ban nhaân daân tænh Quaûng Nam, ngaøy 18 thaùng 7 naêm 2004") << QStringLiteral("Ủy ban nhân dân tỉnh Quảng Nam, ngày 18 tháng 7 năm 2004");
        QTest::newRow("VNI capitals") << QStringLiteral("COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM\nÑoäc laäp - Töï do - Haïnh phuùc") << QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc");
    }
    void converts()
    {
        QFETCH(QString, legacy);
        QTEST(withoutLegacy(legacy), "text");
    }

    void comesBackFromRoundTrip()
    {
        for (const LegacyEncoding encoding : {LegacyEncoding::Tcvn3, LegacyEncoding::Vni}) {
            QCOMPARE(fromLegacy(toLegacy(Letters, encoding), encoding), Letters);
            const QString capitals = QStringLiteral("QUYẾT ĐỊNH CỦA ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK\nHƯỚNG DẪN SỬA ĐỔI");
            QCOMPARE(fromLegacy(toLegacy(capitals, encoding), encoding), capitals);
        }
        const QString capitals = Letters.toUpper();
        QCOMPARE(fromLegacy(toLegacy(capitals, LegacyEncoding::Vni), LegacyEncoding::Vni), capitals);
    }

    void detectsWhatItWrites()
    {
        const QString text = QStringLiteral("Căn cứ Luật Tổ chức chính quyền địa phương; xét đề nghị của Giám đốc Sở Nội vụ");
        for (const LegacyEncoding encoding : {LegacyEncoding::Tcvn3, LegacyEncoding::Vni})
            QCOMPARE(int(legacyEncodingOf(toLegacy(text, encoding))), int(encoding));
    }

    void leavesGoodTextAlone_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList texts{
            QString(), QStringLiteral("475/KH-UBND"), QStringLiteral("Thông báo công tác tháng"), QStringLiteral("Lê Thánh Tông"), QStringLiteral("Tô Hoài, Nam Cao, Xuân Hoàng"),
            QStringLiteral("Hà Nam, Hòa Bình, Lào Cai, Thái Bình"), QStringLiteral("Kế hoạch cải cách hành chính"), QStringLiteral("§ 5 Abs. 2; ©2024 Müller & Söhne, naïve café, Noël, maïs, Citroën"),
            QStringLiteral("10 µm, 20 µm, 30 µm, 5 µg, 2 µl"), QStringLiteral("Hoài, Hoàng, Toàn, Xoài, Khoái, Ngoài, loài, thoáng"), QStringLiteral("coördinatie, reëel, geïnd; œuvre ±5 µm, 20 °C"), QStringLiteral("Số: 475/KH-UBND"), QStringLiteral("for (int i = 0; i < n; ++i) sum += a[i] * 85 / 100;"), QStringLiteral("%s»%s« nicht gefunden; «%s» non è valido: «c»"), QStringLiteral("Du må oppgi minst to å være på én gang, än också får"), QStringLiteral("62/100 ÷ 85 % × 10 ≈ 7,29"), QStringLiteral("Lê Thánh Tông, Hoàng Hoa Thám, Trần"), QStringLiteral("François, Hélène, Noël, José, Ångström, Gómez, Château de Fontainebleau"), QStringLiteral("©®™ §1 ¶2 «x» ¿qué? ¡sí!"), QStringLiteral("à bientôt, déjà vu, où êtes-vous, l’été, forêt, aîné, août"), Letters, Letters.toUpper(), Letters.normalized(QString::NormalizationForm_D),
        };
        for (const QString &text : texts)
            QTest::newRow(qPrintable(text.left(30))) << text;
    }
    void leavesGoodTextAlone()
    {
        QFETCH(QString, text);
        QCOMPARE(withoutLegacy(text), text);
    }

    /// No text of the project, whole or by sentence, is taken for another.
    void leavesTheTextsOfTheProjectAlone()
    {
        const QSet<QString> sentences = sentencesOf(projectTexts());
        QVERIFY(sentences.size() > 5000);
        for (const QString &sentence : sentences)
            QVERIFY2(legacyEncodingOf(sentence) == LegacyEncoding::None, qPrintable(sentence.left(200)));
    }

    void recognisesTheTextsOfTheProject_data()
    {
        QTest::addColumn<int>("encoding");
        QTest::newRow("TCVN3") << int(LegacyEncoding::Tcvn3);
        QTest::newRow("VNI") << int(LegacyEncoding::Vni);
    }
    /// The same sentences as old files hold them.
    void recognisesTheTextsOfTheProject()
    {
        QFETCH(int, encoding);
        int all = 0;
        int found = 0;
        for (const QString &sentence : sentencesOf(projectTexts())) {
            if (!isVietnamese(sentence))
                continue;
            const LegacyEncoding recognised = legacyEncodingOf(toLegacy(sentence, LegacyEncoding(encoding)));
            QVERIFY2(recognised == LegacyEncoding::None || int(recognised) == encoding, qPrintable(sentence.left(200)));
            ++all;
            found += recognised == LegacyEncoding::None ? 0 : 1;
        }
        qInfo("%d of %d sentences, %.2f %%", found, all, found * 100.0 / all);
        QVERIFY(all > 2000);
        QVERIFY(found * 100 >= all * 98);
    }

    void knowsSpelling()
    {
        for (const QString &word : QStringLiteral("nghiệp QUYẾT Quyết khuỷu giếng gì giữ quốc thuở hươu Ủy yêu xoong ngoằn nghiêng Đắk kỹ ý").split(u' '))
            QVERIFY2(isSpeltSyllable(word), qPrintable(word));
        for (const QString &word : QStringLiteral("nghiẽp qUyết tảt quỵếc été à-b file UBND ngaøy tæc thùcx").split(u' '))
            QVERIFY2(!isSpeltSyllable(word), qPrintable(word));
        QVERIFY(!isSpeltSyllable(QString()));
    }

    void knowsSyllables()
    {
        for (const QString &word : QStringList{QStringLiteral("QUYẾT"), QStringLiteral("nghiệp"), QStringLiteral("khuỷu"), QStringLiteral("giếng"), QStringLiteral("Ủy"), QStringLiteral("thuế"), QStringLiteral("hoạch"), QStringLiteral("nghĩa")})
            QVERIFY2(isVietnameseSyllable(word), qPrintable(word));
        for (const QString &word : {QStringLiteral("NHĂNIVI"), QStringLiteral("rnột"), QStringLiteral("Kếhoạch"), QStringLiteral("file"), QStringLiteral("UBND")})
            QVERIFY2(!isVietnameseSyllable(word), qPrintable(word));
    }
};

QTEST_GUILESS_MAIN(TestLegacyEncoding)
#include "tst_legacyencoding.moc"
