// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ruletext.h"

#include "core/domain/rules/rulejson.h"
#include "core/exchange/frameworkjson.h"
#include "tests/support/files.h"

#include <QJsonDocument>
#include <QTest>

using namespace parindex;

namespace {

QString recognised(const QString &text, const QString &maximum)
{
    const auto rule = recogniseRule(text, *Points::fromString(maximum));
    return rule ? QString::fromUtf8(QJsonDocument(ruleToJson(*rule)).toJson(QJsonDocument::Compact)).replace(u'"', u'\'') : QStringLiteral("manual");
}

} // namespace

class TestRuleText : public QObject
{
    Q_OBJECT

private slots:
    void recognises_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("maximum");
        QTest::addColumn<QString>("expected");
        QTest::newRow("levels") << "- Ban hành kịp thời: 1\n- Không kịp thời: 0,5 điểm\n- Không ban hành: 0" << "1"
            << "{'levels':[{'label':'Ban hành kịp thời','points':'1'},{'label':'Không kịp thời','points':'0.5'},{'label':'Không ban hành','points':'0'}],'shape':'choice'}";
        QTest::newRow("a colon in a level") << "Kết quả: đạt: 03 điểm\nKết quả: không đạt: 0" << "3"
            << "{'levels':[{'label':'Kết quả: đạt','points':'3'},{'label':'Kết quả: không đạt','points':'0'}],'shape':'choice'}";
        QTest::newRow("shares") << "Tốt: 100% điểm tối đa\nKhá: 75% của điểm tối đa\nKém: 0% số điểm tối đa" << "8"
            << "{'levels':[{'label':'Tốt','share':'1'},{'label':'Khá','share':'0.75'},{'label':'Kém','share':'0'}],'shape':'choice'}";
        QTest::newRow("closed below, open above") << "Tỷ lệ = Số hồ sơ đúng hạn / Tổng số hồ sơ × 100%\n100%: 10\nTừ 90% đến dưới 100%: 8\nDưới 90%: 0" << "10"
            << "{'bands':[{'from':'1','points':'10'},{'below':'1','from':'0.9','points':'8'},{'below':'0.9','points':'0'}],'denominator':'Tổng số hồ sơ','numerator':'Số hồ sơ đúng hạn','shape':'bands','when_zero':'unstated'}";
        QTest::newRow("open below, closed above") << "Trên 90%: 2\n70%-90%: 1\ndưới 70%: 0" << "2"
            << "{'amount':'Tỷ lệ','bands':[{'above':'0.9','points':'2'},{'from':'0.7','points':'1','to':'0.9'},{'below':'0.7','points':'0'}],'shape':'bands','unit':'%'}";
        QTest::newRow("from the worst to the best") << "Dưới 70%: 0\nTừ 70% trở lên: 2" << "2"
            << "{'amount':'Tỷ lệ','bands':[{'below':'0.7','points':'0'},{'from':'0.7','points':'2'}],'shape':'bands','unit':'%'}";
        QTest::newRow("the first number without its sign") << "100%: 5\nTừ 85 đến dưới 100%: 4\n" << "5"
            << "{'amount':'Tỷ lệ','bands':[{'from':'1','points':'5'},{'below':'1','from':'0.85','points':'4'}],'shape':'bands','unit':'%'}";
        QTest::newRow("signs") << "≥ 85%: 5\n< 85%: 0" << "5"
            << "{'amount':'Tỷ lệ','bands':[{'from':'0.85','points':'5'},{'below':'0.85','points':'0'}],'shape':'bands','unit':'%'}";
        QTest::newRow("counts") << "Từ 50 bộ dữ liệu: 1\nTừ 10 đến dưới 50 bộ dữ liệu: 0,5\nDưới 10 bộ dữ liệu: 0" << "1"
            << "{'amount':'Số bộ dữ liệu','bands':[{'from':'50','points':'1'},{'below':'50','from':'10','points':'0.5'},{'below':'10','points':'0'}],'shape':'bands','unit':'bộ dữ liệu'}";
        QTest::newRow("days") << "Không quá 30 ngày: 3\nTrên 30 đến 60 ngày: 1,5\nTrên 60 ngày: 0" << "3"
            << "{'amount':'Số ngày','bands':[{'points':'3','to':'30'},{'above':'30','points':'1.5','to':'60'},{'above':'60','points':'0'}],'shape':'bands','unit':'ngày'}";
        QTest::newRow("proportion with a floor") << "Tỷ lệ = Đã làm / Phải làm × 100%\nTừ 80% trở lên: Điểm = Tỷ lệ × 0,75\nDưới 80%: 0" << "0.75"
            << "{'bands':[{'from':'0.8','of':'0.75','target':'1'},{'below':'0.8','points':'0'}],'denominator':'Phải làm','numerator':'Đã làm','shape':'bands','when_zero':'unstated'}";
        QTest::newRow("proportion to a target") << "Từ 85% trở lên: 10\nTừ 60% đến dưới 85%: Điểm = (Tỷ lệ / 85%) × 10, làm tròn 02 chữ số\nDưới 60%: 0" << "10"
            << "{'amount':'Tỷ lệ','bands':[{'from':'0.85','points':'10'},{'below':'0.85','decimals':2,'from':'0.6','of':'10','target':'0.85'},{'below':'0.6','points':'0'}],'shape':'bands','unit':'%'}";
        QTest::newRow("for each, with a cap") << "Mỗi sáng kiến được công nhận: 0,5; tối đa 1" << "1" << "{'counted':[{'each':'0.5','label':'Số sáng kiến được công nhận'}],'most':'1','shape':'tally','start':'0'}";
        QTest::newRow("deduction") << "Đúng hạn: 3\nTrừ 0,5 mỗi báo cáo chậm; tối đa trừ 2" << "3" << "{'counted':[{'each':'-0.5','label':'Số báo cáo chậm'}],'least':'1','shape':'tally','start':'3'}";
        QTest::newRow("deduction without a cap") << "Đúng hạn: 3\nTrừ 0,5 điểm mỗi báo cáo chậm." << "3" << "{'counted':[{'each':'-0.5','label':'Số báo cáo chậm'}],'least':'0','shape':'tally','start':'3'}";
        QTest::newRow("decomposed letters") << QStringLiteral("Từ 70% trở lên: 2\nDưới 70%: 0").normalized(QString::NormalizationForm_D) << "2"
            << "{'amount':'Tỷ lệ','bands':[{'from':'0.7','points':'2'},{'below':'0.7','points':'0'}],'shape':'bands','unit':'%'}";

        QTest::newRow("nothing") << "" << "1" << "manual";
        QTest::newRow("prose") << "Theo kết quả đánh giá của cơ quan có thẩm quyền." << "1" << "manual";
        QTest::newRow("a gap between levels") << "Từ 90% trở lên: 2\nTừ 70% đến dưới 80%: 1\nDưới 70%: 0" << "2" << "manual";
        QTest::newRow("overlapping levels") << "Từ 90% trở lên: 2\nTừ 70% đến 90%: 1\nDưới 70%: 0" << "2" << "manual";
        QTest::newRow("the best is not the maximum") << "Từ 90% trở lên: 2\nDưới 90%: 0" << "3" << "manual";
        QTest::newRow("a level in words among ranges") << "Từ 30% trở lên: 1\nDưới 30%: 0,25\nKhông thực hiện: 0" << "1" << "manual";
        QTest::newRow("a range that is not all") << "100% đúng tiến độ: 10\nDưới 100%: 0" << "10" << "manual";
        QTest::newRow("words that do not cover every case") << "Ít nhất 05 bài: 3\nTừ một đến bốn bài: 1,5" << "3" << "manual";
        QTest::newRow("a cap that is not the maximum") << "Mỗi quy chế: 0,5; tối đa 2" << "3" << "manual";
        QTest::newRow("a deduction of more than there is") << "Đúng hạn: 1\nTrừ 0,5 mỗi báo cáo chậm; tối đa trừ 2" << "1" << "manual";
        QTest::newRow("one line that is not understood") << "Có: 1\nKhông: 0\nLưu ý: chỉ tính văn bản của năm" << "1" << "manual";
        QTest::newRow("a ratio that is not in percent") << "Tỷ lệ = A / B × 100%\nTừ 50 hồ sơ: 1\nDưới 50 hồ sơ: 0" << "1" << "manual";
        QTest::newRow("as another criterion") << "(như II.1.1)" << "10" << "manual";
    }

    void recognises()
    {
        QFETCH(QString, text);
        QFETCH(QString, maximum);
        QTEST(recognised(text, maximum), "expected");
    }

    void theSampleCarriesWhatItsWordsSay()
    {
        const auto sample = readFrameworkJson(test::readFile(QStringLiteral(":/frameworks/sample-province-2026.json")));
        QVERIFY(sample);
        int typed = 0;
        int own = 0;
        for (const Item *leaf : sample->leaves()) {
            own += leaf->isSelfScored();
            typed += !isManual(leaf->rule.shape);
            if (leaf->isSelfScored())
                QVERIFY2(leaf->rule.shape == recogniseRule(leaf->rule.text, leaf->maximum).value_or(ManualRule()), qPrintable(leaf->code));
        }
        QCOMPARE(own, 75);
        QCOMPARE(typed, 70);
    }
};

QTEST_GUILESS_MAIN(TestRuleText)
#include "tst_ruletext.moc"
