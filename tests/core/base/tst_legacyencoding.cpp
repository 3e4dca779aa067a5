// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/legacyencoding.h"
#include "core/base/syllable.h"

#include <QTest>

using namespace parindex;

namespace {

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
            QStringLiteral("10 µm, 20 µm, 30 µm, 5 µg, 2 µl"), QStringLiteral("Hoài, Hoàng, Toàn, Xoài, Khoái, Ngoài, loài, thoáng"), QStringLiteral("coördinatie, reëel, geïnd; œuvre ±5 µm, 20 °C"), QStringLiteral("à bientôt, déjà vu, où êtes-vous, l’été, forêt, aîné, août"), Letters, Letters.toUpper(), Letters.normalized(QString::NormalizationForm_D),
        };
        for (const QString &text : texts)
            QTest::newRow(qPrintable(text.left(30))) << text;
    }
    void leavesGoodTextAlone()
    {
        QFETCH(QString, text);
        QCOMPARE(withoutLegacy(text), text);
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
