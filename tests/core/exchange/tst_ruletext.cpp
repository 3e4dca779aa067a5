// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ruletext.h"

#include "core/domain/rules/rulejson.h"
#include "core/exchange/frameworkjson.h"
#include "tests/support/files.h"

#include <QJsonDocument>
#include <QTest>

using namespace parindex;

namespace {

QString recognised(const QString &text, const QString &maximum, Counting counting = Counting::Ordinary)
{
    const auto rule = recogniseRule(text, *Points::fromString(maximum), counting);
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
        QTest::newRow("words behind a percentage") << "100% đúng tiến độ: 10\nĐạt từ 90 - dưới 100%: 8\nDưới 90% hoặc không báo cáo: 0" << "10"
            << "{'amount':'Tỷ lệ','bands':[{'from':'1','points':'10'},{'below':'1','from':'0.9','points':'8'},{'below':'0.9','points':'0'}],'shape':'bands','unit':'%'}";
        QTest::newRow("just one, and none") << "Từ 2 sáng kiến trở lên: 2\nCó 1: 1\nKhông có: 0" << "2"
            << "{'amount':'Số sáng kiến','bands':[{'from':'2','points':'2'},{'from':'1','points':'1','to':'1'},{'below':'1','points':'0'}],'shape':'bands','unit':'sáng kiến'}";
        QTest::newRow("beside nothing done") << "Từ 100 lượt: 4 // 50 - dưới 100: 3 // Dưới 50: 2 // Không tổ chức: 0" << "4"
            << "{'cases':[{'label':'Có tổ chức','rule':{'amount':'Số lượt','bands':[{'from':'100','points':'4'},{'below':'100','from':'50','points':'3'},{'below':'50','points':'2'}],'shape':'bands','unit':'lượt'}},{'label':'Không tổ chức','rule':{'counted':[],'shape':'tally','start':'0'}}],'question':'Trường hợp','shape':'branch'}";
        QTest::newRow("no decrease") << "Từ 3% trở lên: 1\nTrên 0% đến dưới 3%: 0,5\nKhông giảm: 0" << "1"
            << "{'amount':'Tỷ lệ','bands':[{'from':'0.03','points':'1'},{'above':'0','below':'0.03','points':'0.5'},{'points':'0','to':'0'}],'shape':'bands','unit':'%'}";
        QTest::newRow("cases in one line") << "a) Không có kế hoạch: có tổ chức 2; không tổ chức 0\nb) Có kế hoạch: 5" << "5"
            << "{'cases':[{'label':'Không có kế hoạch','rule':{'levels':[{'label':'có tổ chức','points':'2'},{'label':'không tổ chức','points':'0'}],'shape':'choice'}},{'label':'Có kế hoạch','rule':{'counted':[],'shape':'tally','start':'5'}}],'question':'Trường hợp','shape':'branch'}";
        QTest::newRow("a proportion with its cap") << "Từ 85% trở lên: 10\nTừ 60% đến dưới 85%: Điểm = (Tỷ lệ giải ngân/85%) x 10, tối đa 10 điểm, làm tròn 02 chữ số\nDưới 60%: 0" << "10"
            << "{'amount':'Tỷ lệ','bands':[{'from':'0.85','points':'10'},{'below':'0.85','decimals':2,'from':'0.6','of':'10','target':'0.85'},{'below':'0.6','points':'0'}],'shape':'bands','unit':'%'}";
        QTest::newRow("a proportion of the maximum") << "Từ 80% trở lên: (Tỷ lệ % x Điểm tối đa)/100%\nDưới 80%: 0" << "1.5"
            << "{'amount':'Tỷ lệ','bands':[{'from':'0.8','target':'1'},{'below':'0.8','points':'0'}],'shape':'bands','unit':'%'}";
        QTest::newRow("decomposed letters") << QStringLiteral("Từ 70% trở lên: 2\nDưới 70%: 0").normalized(QString::NormalizationForm_D) << "2"
            << "{'amount':'Tỷ lệ','bands':[{'from':'0.7','points':'2'},{'below':'0.7','points':'0'}],'shape':'bands','unit':'%'}";

        QTest::newRow("nothing") << "" << "1" << "manual";
        QTest::newRow("prose") << "Theo kết quả đánh giá của cơ quan có thẩm quyền." << "1" << "manual";
        QTest::newRow("a gap between levels") << "Từ 90% trở lên: 2\nTừ 70% đến dưới 80%: 1\nDưới 70%: 0" << "2" << "manual";
        QTest::newRow("overlapping levels") << "Từ 90% trở lên: 2\nTừ 70% đến 90%: 1\nDưới 70%: 0" << "2" << "manual";
        QTest::newRow("the best is not the maximum") << "Từ 90% trở lên: 2\nDưới 90%: 0" << "3" << "manual";
        QTest::newRow("ranges with different words behind them") << "Từ 90% hồ sơ đúng hạn: 2\nDưới 90% hồ sơ trễ hạn: 0" << "2" << "manual";
        QTest::newRow("two levels in words among ranges") << "Từ 30% trở lên: 1\nDưới 30%: 0,25\nKhông thực hiện: 0\nKhông báo cáo: 0" << "1" << "manual";
        QTest::newRow("a level in words that gives points") << "Từ 30% trở lên: 1\nDưới 30%: 0\nKhông thực hiện: 0,5" << "1" << "manual";
        QTest::newRow("nothing done above a gap") << "Từ 30% trở lên: 1\nTừ 10% đến dưới 30%: 0,5\nKhông thực hiện: 0" << "1" << "manual";
        QTest::newRow("one level is no rule") << "Đạt: 1" << "1" << "manual";
        QTest::newRow("a level that is a stretch of points") << "Tiên phong: 6\nCải tiến: tối đa 3\nKhông: 0" << "6" << "manual";
        QTest::newRow("a proportion with another cap") << "Từ 60%: Điểm = (Tỷ lệ/85%) x 10, tối đa 8 điểm\nDưới 60%: 0" << "10" << "manual";
        QTest::newRow("no case gives the maximum") << "a) Có: đạt 2; không 0\nb) Không: đạt 1; không 0" << "3" << "manual";
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

    void leavesUnsaidThatNothingGivesNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("maximum");
        QTest::addColumn<Counting>("counting");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a bonus for a count") << "Ít nhất 05 bài: 3\nTừ 2 - 4 bài: 1,5" << "3" << Counting::Bonus
            << "{'amount':'Số bài','bands':[{'from':'5','points':'3'},{'from':'2','points':'1.5','to':'4'},{'below':'2','points':'0'}],'shape':'bands','unit':'bài'}";
        QTest::newRow("a bonus of one level") << "Tăng: 1" << "1" << Counting::Bonus << "{'levels':[{'label':'Tăng','points':'1'},{'label':'Không','points':'0'}],'shape':'choice'}";
        QTest::newRow("a penalty") << "trừ 0,5 điểm" << "-0.5" << Counting::Penalty << "{'levels':[{'label':'Không','points':'0'},{'label':'Có','points':'-0.5'}],'shape':'choice'}";
        QTest::newRow("a penalty of another size") << "trừ 0,5 điểm" << "-1" << Counting::Penalty << "manual";
        QTest::newRow("a penalty day by day") << "Chưa quá 02 ngày: trừ 01 điểm; từ ngày thứ 3 trở đi trừ 01 điểm/ngày" << "-1" << Counting::Penalty << "manual";
        QTest::newRow("a bonus with a gap") << "Từ 5 bài: 3\nTừ 2 đến 3 bài: 1,5" << "3" << Counting::Bonus << "manual";
    }

    void leavesUnsaidThatNothingGivesNothing()
    {
        QFETCH(QString, text);
        QFETCH(QString, maximum);
        QFETCH(Counting, counting);
        QTEST(recognised(text, maximum, counting), "expected");
    }

    void saysWhatItDidNotUnderstand()
    {
        QCOMPARE(readRule(QStringLiteral("Có: 1\nKhông: 0\nLưu ý: chỉ tính văn bản của năm"), *Points::fromString(u"1")).reason, QStringLiteral("“Lưu ý: chỉ tính văn bản của năm” was not understood"));
        QCOMPARE(readRule(QStringLiteral("Có: 1\nKhông: 0"), *Points::fromString(u"2")).reason, QStringLiteral("no level gives the maximum (2)"));
        QCOMPARE(readRule(QStringLiteral("Có: 1\nKhông: 0"), *Points::fromString(u"1")).reason, QString());
    }

    void theRuleOfAnotherRow()
    {
        QCOMPARE(codeOfSameRule(QStringLiteral("(như II.1.1)")), QStringLiteral("II.1.1"));
        QCOMPARE(codeOfSameRule(QStringLiteral("Tương tự tiêu chí 1.2.")), QStringLiteral("1.2"));
        QCOMPARE(codeOfSameRule(QStringLiteral("Như trên")), QString());
        QCOMPARE(codeOfSameRule(QStringLiteral("Như II.1.1 nhưng tối đa 2")), QString());
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
        QCOMPARE(typed, 73);
    }
};

QTEST_GUILESS_MAIN(TestRuleText)
#include "tst_ruletext.moc"
