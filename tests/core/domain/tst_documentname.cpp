// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/documentname.h"

#include <QTest>

using namespace parindex;

class TestDocumentName : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("fileName");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("abstract");
        const auto row = [](const char *what, const char16_t *name, const char16_t *number, const char16_t *kind, const char16_t *abstract) {
            QTest::newRow(what) << QString::fromUtf16(name) << QString::fromUtf16(number) << QString::fromUtf16(kind) << QString::fromUtf16(abstract);
        };
        row("number alone", u"475-KH-UBND.pdf", u"475/KH-UBND", u"Kế hoạch", u"");
        row("number and abstract", u"475-KH-UBND ke hoach CCHC 2026.pdf", u"475/KH-UBND", u"Kế hoạch", u"ke hoach CCHC 2026");
        row("underscores", u"12_BC_SNV_Báo cáo quý I.docx", u"12/BC-SNV", u"Báo cáo", u"Báo cáo quý I");
        row("đ left out", u"2104-QD-UBND.pdf", u"2104/QĐ-UBND", u"Quyết định", u"");
        row("đ left out of the council", u"47-NQ-HDND.pdf", u"47/NQ-HĐND", u"Nghị quyết", u"");
        row("year in the number", u"30-2020-NĐ-CP về công tác văn thư.pdf", u"30/2020/NĐ-CP", u"Nghị định", u"về công tác văn thư");
        row("issuer in two parts", u"15-TTr-SNV-CCHC - đề nghị.pdf", u"15/TTr-SNV-CCHC", u"Tờ trình", u"đề nghị");
        row("issuer with small letters", u"9-CT-TTg.pdf", u"9/CT-TTg", u"Chỉ thị", u"");
        row("number with a letter", u"12a-TB-UBND.pdf", u"12a/TB-UBND", u"Thông báo", u"");
        row("decomposed letters", u"2104-Q\u0110-UBND Ke\u0302\u0301 hoa\u0323ch.pdf", u"2104/QĐ-UBND", u"Quyết định", u"Kế hoạch");
        row("dots in the name", u"475-KH-UBND v1.2.pdf", u"475/KH-UBND", u"Kế hoạch", u"v1.2");

        row("kind before the number", u"QD 333-QD-UBND (05.02.2026) giao chi tieu.pdf", u"333/QĐ-UBND", u"Quyết định", u"giao chi tieu");
        row("kind and number alone", u"TB 99-TB-UBND.jpg", u"99/TB-UBND", u"Thông báo", u"");
        row("công văn", u"CV 1300 SNV-CCHC ngay 01-5-2026.pdf", u"1300/SNV-CCHC", u"Công văn", u"");
        row("công văn with a subject", u"CV so 12-UBND-NC ve viec don doc.pdf", u"12/UBND-NC", u"Công văn", u"ve viec don doc");
        row("a date that is none", u"475-KH-UBND 31.02.2026.pdf", u"475/KH-UBND", u"Kế hoạch", u"31.02.2026");

        row("kind and number without issuer", u"BC 61 CCHC quy 1.pdf", u"", u"", u"BC 61 CCHC quy 1");
        row("plain name", u"Kế hoạch cải cách.pdf", u"", u"", u"Kế hoạch cải cách");
        row("decomposed plain name", u"Ke\u0302\u0301 hoa\u0323ch.pdf", u"", u"", u"Kế hoạch");
        row("underscores in a plain name", u"ke_hoach__cai_cach.pdf", u"", u"", u"ke hoach cai cach");
        row("date", u"2024-12-03 bao cao.pdf", u"", u"", u"2024-12-03 bao cao");
        row("scan number", u"0012.pdf", u"", u"", u"0012");
        row("no issuer", u"12-BC.pdf", u"", u"", u"12-BC");
        row("small letters", u"475-kh-ubnd.pdf", u"", u"", u"475-kh-ubnd");
        row("unknown kind", u"12-XY-UBND.pdf", u"", u"", u"12-XY-UBND");
        row("number in the middle", u"Ban sao 475-KH-UBND.pdf", u"", u"", u"Ban sao 475-KH-UBND");
        row("no extension", u"bien ban", u"", u"", u"bien ban");
        row("hidden file", u".bashrc", u"", u"", u"bashrc");
    }
    void reads()
    {
        QFETCH(QString, fileName);
        const Evidence evidence = readDocumentName(fileName);
        QTEST(evidence.number, "number");
        QTEST(evidence.kind, "kind");
        QTEST(evidence.abstract, "abstract");
        QVERIFY(evidence.attachments.empty() && evidence.citations.empty());
    }
};

QTEST_GUILESS_MAIN(TestDocumentName)
#include "tst_documentname.moc"
