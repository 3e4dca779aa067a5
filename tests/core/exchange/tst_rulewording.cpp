// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rules/suggestion.h"
#include "core/exchange/ruletext.h"

#include <QTest>

using namespace parindex;

namespace {

/// What the rule gives for one measured value: "manual" without a rule, "none" where no level holds it.
QString given(const std::optional<RuleShape> &rule, Points maximum, const QString &value)
{
    if (!rule)
        return QStringLiteral("manual");
    const auto points = evaluate(*rule, maximum, {{QStringLiteral("x"), value}, {QStringLiteral("n1"), value}, {QStringLiteral("level"), value}, {QStringLiteral("a"), value}, {QStringLiteral("b"), QStringLiteral("100")}});
    return points ? points->points.toPlainString() : QStringLiteral("none");
}

} // namespace

class TestRuleWording : public QObject
{
    Q_OBJECT

private slots:
    /// "value=points" for each sample: at the bounds and just beside them; for a choice the number of the level.
    void givesAsTheWordsSay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("maximum");
        QTest::addColumn<QString>("samples");
        const auto row = [](const char *text, const char *maximum, const char *samples) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(maximum) << QString::fromUtf8(samples);
        };
        // Thousands.
        row("Trong vòng 05 ngày làm việc: 1\nTừ 06 đến 10 ngày làm việc: 0,5\nQuá 10 ngày làm việc: 0", "1", "0=1 5=1 6=0.5 10=0.5 11=0");
        row("Trong thời hạn 03 ngày: 2; từ 04 đến 06 ngày: 1; trên 06 ngày: 0", "2", "1=2 3=2 4=1 6=1 7=0");
        row("Hoàn thành trong 5 ngày: 2; hoàn thành từ 6 ngày trở lên: 0", "2", "2=2 5=2 6=0");
        row("Chậm nhất 05 ngày: 2\nTừ 06 đến 10 ngày: 1\nTrên 10 ngày: 0", "2", "0=2 5=2 6=1 10=1 11=0");
        row("100% nhiệm vụ được giao: 1\nTừ 80% đến dưới 100% nhiệm vụ: 0,5\nDưới 80%: 0", "1", "100=1 99.9999=0.5 80=0.5 79.9999=0");
        row("Từ 1.500 triệu đồng trở lên: 1\nTừ 1.000 đến dưới 1.500 triệu đồng: 0,5\nDưới 1.000 triệu đồng: 0", "1", "1500.0001=1 1500=1 1499.9999=0.5 1000=0.5 999.9999=0");
        row("Từ 1.000 lượt trở lên: 1\nTừ 500 đến dưới 1.000 lượt: 0,5\nDưới 500 lượt: 0", "1", "1000=1 999=0.5 500=0.5 499=0");
        row("Trên 20.000 lượt: 1; từ 10.000 đến 20.000 lượt: 0,5; dưới 10.000 lượt: 0", "1", "20001=1 20000=0.5 10000=0.5 9999=0");
        row("Từ 1,000 hồ sơ trở lên: 1; dưới 1,000 hồ sơ: 0", "1", "1000=1 999=0");
        row("Từ 0,500 trở lên: 1; dưới 0,500: 0", "1", "0.5=1 0.4999=0");
        row("Có: 0,500; không: 0", "0.5", "1=0.5 2=0");
        // What is taken from the maximum.
        row("Đạt 100%: 2; từ 90% - dưới 100%: trừ 0,5; dưới 90%: 0", "2", "100=2 99.9999=1.5 90=1.5 89.9999=0");
        // How points are written.
        row("Từ 80% trở lên thì điểm đánh giá là 1\nDưới 80% thì điểm đánh giá là 0", "1", "80.0001=1 80=1 79.9999=0");
        row("Từ 80% trở lên được 1 điểm; dưới 80% được 0 điểm", "1", "80=1 79.9999=0");
        row("Trên 90% (1 điểm); từ 80% đến 90% (0,5 điểm); dưới 80% (0 điểm)", "1", "90.0001=1 90=0.5 80=0.5 79.9999=0");
        row("Từ 80% trở lên – 1 điểm\nDưới 80% - 0 điểm", "1", "80=1 79.9999=0");
        row("Từ 80% trở lên, chấm 1 điểm.\nDưới 80%, chấm 0 điểm.", "1", "80=1 79.9999=0");
        row("Đạt 80% kế hoạch trở lên = 1 điểm; dưới 80% kế hoạch = 0 điểm", "1", "80=1 79.9999=0");
        row("Đạt từ 90% trở lên đạt 1 điểm, từ 80% đến dưới 90% đạt 0,5 điểm, dưới 80% đạt 0 điểm", "1", "90=1 89.9999=0.5 80=0.5 79.9999=0");
        row("Từ 80% trở lên: cho 1 điểm; dưới 80%: tính 0 điểm", "1", "80=1 79.9999=0");
        row("1 điểm nếu đạt từ 80% trở lên; 0 điểm nếu dưới 80%", "1", "80=1 79.9999=0");
        row("1 điểm: gửi đúng hạn\n0 điểm: không gửi", "1", "1=1 2=0");
        row("Từ 80% trở lên: …… 1 đ\nDưới 80%: …… 0 đ", "1", "80=1 79.9999=0");
        row("Từ 80% trở lên → 1 điểm\nDưới 80% → không điểm", "1", "80=1 79.9999=0");
        row("Từ 80% trở lên: 1; dưới 80%: không tính điểm", "1", "80=1 79.9999=0");
        row("Từ 80% trở lên: 1 điểm; dưới 80% không được điểm", "1", "80=1 79.9999=0");
        row("Từ 80% trở lên được điểm tối đa; dưới 80% không có điểm", "1", "80=1 79.9999=0");
        row("Từ 90% trở lên: 1. Từ 80% đến dưới 90%: 0,5. Dưới 80%: 0.", "1", "90=1 89.9999=0.5 80=0.5 79.9999=0");
        row("Đạt 100%: 0,5 / Không đạt 100%: 0", "0.5", "100=0.5 99.9999=0");
        row("Không đạt 0 điểm; đạt 1 điểm", "1", "1=0 2=1");
        // Proportions.
        row("Hoàn thành 100%: 1\nTừ 80% - dưới 100%: (Tỷ lệ % hoàn thành x 1,00)/100%\nDưới 80%: 0", "1", "100=1 99.99=0.9999 80=0.8 79.9999=0");
        row("Nếu tỷ lệ đạt từ 60% trở lên: 1,5\nNếu tỷ lệ dưới 60%: (Tỷ lệ % x 1,5)/60%", "1.5", "60=1.5 30=0.75 0=0");
        row("Đạt từ 95% - 100% thì điểm đánh giá được tính theo công thức: (Tỷ lệ % đúng hạn x 2)/100%.\nDưới 95% thì điểm đánh giá là 0.", "2", "100=2 97=1.94 95=1.9 94.9999=0");
        row("Điểm đánh giá = (Số cuộc đã tổ chức / Số cuộc theo kế hoạch) x Điểm tối đa", "2", "100=2 50=1 0=0");
        row("Tính điểm theo công thức: (b/a) x 1; trong đó a là tổng số hồ sơ có phí, b là số hồ sơ thanh toán trực tuyến", "1", "100=1 50=0.5");
        row("Điểm = Tỷ lệ x điểm tối đa", "3", "100=3 50=1.5");
        row("(Chỉ số SIPAS x 10)/100%", "10", "100=10 85=8.5");
        row("Từ 90% trở lên: 3; dưới 90%: 3 x (tỷ lệ/90%)", "3", "90=3 60=2 0=0");
        row("Từ 90% trở lên: 3; dưới 90%: tỷ lệ x 3/90%", "3", "90=3 60=2 0=0");
        row("Đạt từ 70% trở lên tính theo công thức: (tỷ lệ % hoàn thành x điểm tối đa)/100%; dưới 70%: 0", "2", "100=2 70=1.4 69.9999=0");
        // Deductions and gifts.
        row("Cứ mỗi văn bản góp ý chậm trừ 0,25 điểm, trừ tối đa 1 điểm", "1", "0=1 2=0.5 4=0 9=0");
        row("Trừ 0,5 điểm/vụ việc bị phản ánh, không quá 1 điểm", "1", "0=1 1=0.5 2=0 3=0");
        row("Mỗi văn bản sai trừ 0,1 điểm", "1", "0=1 5=0.5 20=0");
        row("Đúng hạn: 1; mỗi báo cáo chậm trừ 0,25", "1", "0=1 1=0.75 6=0");
        row("0,1 điểm/thủ tục, tối đa 1 điểm", "1", "0=0 1=0.1 15=1");
        row("Mỗi mô hình được 0,5 điểm, tối đa không quá 1 điểm", "1", "0=0 1=0.5 3=1");
        row("Mỗi quy chế được 0,5 điểm", "1", "0=0 1=0.5 2=1 3=1");
        // Bounds.
        row("Từ trên 80% đến 100%: 1; từ trên 60% đến 80%: 0,5; từ 60% trở xuống: 0", "1", "80.0001=1 80=0.5 60.0001=0.5 60=0");
        row("5% trở xuống: 1; trên 5%: 0", "1", "5=1 5.0001=0");
        row("Không quá 2%: 1\nQuá 2% đến 5%: 0,5\nQuá 5%: 0", "1", "2=1 2.0001=0.5 5=0.5 5.0001=0");
        row("Cao hơn 90%: 1; từ 70% đến 90%: 0,5; thấp hơn 70%: 0", "1", "90.0001=1 90=0.5 70=0.5 69.9999=0");
        row("Ít nhất 50%: 1; ít hơn 50%: 0", "1", "50=1 49.9999=0");
        row("Chưa đến 50%: 0; từ 50% trở lên: 1", "1", "50=1 49.9999=0");
        row("≥ 90%: 1\n80% ≤ tỷ lệ < 90%: 0,5\n< 80%: 0", "1", "90=1 89.9999=0.5 80=0.5 79.9999=0");
        row("Trên 80%: 1; trên 60% đến 80%: 0,5; đến 60%: 0", "1", "80.0001=1 80=0.5 60.0001=0.5 60=0");
        row("Từ 90% trở lên: 1; từ 80% đến dưới 90%: 0,5; các trường hợp còn lại: 0", "1", "90=1 80=0.5 79.9999=0");
        row("Từ 10% số hồ sơ TTHC trở lên có phát sinh trực tuyến: 1\nTừ 5% đến dưới 10% số hồ sơ TTHC: 0,5\nDưới 5%: 0", "1", "10=1 9.9999=0.5 5=0.5 4.9999=0");
        // Counts.
        row("Không có hồ sơ trễ hạn: 1\nCó dưới 05 hồ sơ trễ hạn: 0,5\nCó từ 05 hồ sơ trễ hạn trở lên: 0", "1", "0=1 1=0.5 4=0.5 5=0");
        row("Không có công chức bị kỷ luật: 1; có 01 người: 0,5; từ 02 người trở lên: 0", "1", "0=1 1=0.5 2=0");
        row("Từ 03 sáng kiến trở lên: 3; 02: 2; 01: 1; không có: 0", "3", "4=3 3=3 2=2 1=1 0=0");
        row("Có tổ chức từ 02 cuộc trở lên trong năm: 1\nCó tổ chức 01 cuộc trong năm: 0,5\nKhông tổ chức: 0", "1", "2=1 1=0.5 0=0");
        row("Kiểm tra từ 02 lần/năm trở lên: 1 điểm\nKiểm tra 01 lần/năm: 0,5 điểm\nKhông kiểm tra: 0 điểm", "1", "2=1 1=0.5 0=0");
        row("Không có văn bản: 1; từ 01 đến 03 văn bản: 0,5; từ 04 văn bản trở lên: 0", "1", "0=1 1=0.5 3=0.5 4=0");
        // Choices, and lines that do not score.
        row("Hoàn thành 100% số nhiệm vụ đúng tiến độ: 2\nHoàn thành 100% số nhiệm vụ nhưng có nhiệm vụ muộn: 1\nHoàn thành dưới 100% số nhiệm vụ: 0", "2", "1=2 2=1 3=0");
        row("Gửi đúng hạn: 1\nGửi chậm từ 01 đến 03 ngày: 0,5\nGửi chậm trên 03 ngày: 0", "1", "1=1 2=0.5 3=0");
        row("Tốt: 100% số điểm; khá: 75% số điểm; yếu: 0", "1", "1=1 2=0.75 3=0");
        row("Trong tháng 01: 2; trong quý I: 1; sau quý I: 0", "2", "1=2 2=1 3=0");
        row("Cách tính:\n100%: 1\nDưới 100%: 0\nTrường hợp không phát sinh thì được tính điểm tối đa", "1", "100=1 99.9999=0");
        row("Từ 5 hồ sơ: 1\nTừ 1 đến 4 hồ sơ: 0,5\nKhông có hồ sơ phát sinh: 0", "1", "5=1 4=0.5 1=0.5 0=0");
        row("Có: 1\nKhông: 0\nTrường hợp không phát sinh: 1", "1", "1=1 2=0 3=1");
        row("Có: 1\nKhông: 0\nKhông phát sinh: không tính điểm", "1", "1=1 2=0 3=none");
        row("100%: 1; dưới 100%: 0; không phát sinh: không tính điểm", "1", "100=1 99.9999=0");
        row("a) Từ 90% trở lên: 2\nb) Dưới 90%: 0", "2", "90=2 89.9999=0");
        row("a) Có kế hoạch: 2\nb) Không có kế hoạch: 0", "2", "1=2 2=0");
        row("Không có báo cáo chậm: 1; mỗi báo cáo chậm trừ 0,25", "1", "0=1 1=0.75 6=0");
        row("Không vượt quá 2%: 1\nVượt 2%: 0", "1", "2=1 2.0001=0");
        row("Từ 3 cuộc trở lên: 1\nTừ 1 đến 2 cuộc: 0,5\nKhông thực hiện: 0", "1", "3=1 2=0.5 0=0");
        row("Vượt 100% kế hoạch: 2\nTừ 100% kế hoạch trở xuống: 0", "2", "100.0001=2 100=0");
        row("Đạt từ 80% trở lên: 1\nĐạt dưới 80%: 0\n(Tỷ lệ % = Số hồ sơ đúng hạn/Tổng số hồ sơ x 100%)", "1", "80=1 79.9999=0");
    }

    void givesAsTheWordsSay()
    {
        QFETCH(QString, text);
        QFETCH(QString, maximum);
        QFETCH(QString, samples);
        const Points most = *Points::fromString(maximum);
        const auto rule = recogniseRule(text, most);
        QStringList got;
        for (const QString &sample : samples.split(u' ')) {
            const QString value = sample.section(u'=', 0, 0);
            got << value + u'=' + given(rule, most, value);
        }
        QCOMPARE(got.join(u' '), samples);
    }

    void leavesToPeople_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("maximum");
        const auto row = [](const char *text, const char *maximum) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(maximum); };
        // A condition that only some levels set.
        for (const char *text : {"Kiểm tra từ 30% đơn vị trở lên, có kết luận kiểm tra: 1\nKiểm tra từ 20% đến dưới 30% đơn vị: 0,5\nKiểm tra dưới 20% đơn vị: 0",
                                 "100% vấn đề được xử lý (có văn bản báo cáo kết quả): 1\nTừ 80% đến dưới 100% vấn đề được xử lý: 0,5\nDưới 80%: 0",
                                 "Tỷ lệ trễ hạn dưới 1%, có thư xin lỗi: 1\nTừ 1% - 3%: 0,5\nTrên 3%: 0",
                                 "Từ 90% số xã trở lên thực hiện đúng quy định: 1\nTừ 70% đến dưới 90% số xã thực hiện: 0,5\nDưới 70% số xã: 0",
                                 "Đạt 100%, có minh chứng: 1\nTừ 80% đến dưới 100%: 0,5\nDưới 80%: 0",
                                 "Trên 30% đơn vị được kiểm tra đột xuất: 1\nTừ 20% đến 30% đơn vị được kiểm tra: 0,5\nDưới 20% đơn vị được kiểm tra: 0",
                                 "Từ 95% - 100% hồ sơ đúng hạn và cập nhật đầy đủ: 1\nTừ 90% - dưới 95% hồ sơ đúng hạn: 0,5\nDưới 90% hồ sơ đúng hạn: 0",
                                 "Từ 98% trở lên, cập nhật kịp thời: 1\nTừ 90% đến dưới 98%: 0,5\nDưới 90%: 0",
                                 "Trên 90% số xã có bộ phận một cửa hiện đại: 1\nTừ 70% đến 90% số xã có bộ phận một cửa: 0,5\nDưới 70%: 0",
                                 "100% hồ sơ tiếp nhận được số hóa và ký số: 1\nTừ 80% đến dưới 100% hồ sơ tiếp nhận được số hóa: 0,5\nDưới 80%: 0",
                                 "Từ 80% số báo cáo trở lên (qua Hệ thống): 1\nTừ 50% đến dưới 80% số báo cáo: 0,5\nDưới 50%: 0"})
            QTest::newRow(text) << QString::fromUtf8(text) << QStringLiteral("1");
        row("Từ 80% hồ sơ trở lên và không có hồ sơ quá hạn: 1; dưới 80%: 0", "1");
        row("Có 100% hồ sơ đúng hạn và không có đơn khiếu nại: 1; còn lại: 0", "1");
        row("Hoàn thành 100%: 2; từ 80% đến dưới 100%: 1; dưới 80%: 0", "1");
        row("Từ 90%: 3; dưới 90%: (tỷ lệ/90%) x 4", "3");
        row("Từ 90%: 3; dưới 90%: (tỷ lệ chưa hoàn thành/90%) x 3", "3");
        row("Dưới 10%: 2; từ 10% trở lên: (tỷ lệ/10%) x 2", "2");
        row("Có từ 5 hồ sơ hoặc từ 10% số hồ sơ trở lên: 1; dưới: 0", "1");
        row("Có từ 5 hồ sơ hoặc từ 10% số hồ sơ trở lên: 1; còn lại: 0", "1");
        row("Có kế hoạch: 1; Không có báo cáo: 0", "1");
        row("Có kế hoạch: 1; không có kế hoạch: 0\nCộng mục 5: 6", "1");
        row("Có kế hoạch: 1; không có kế hoạch: 0\nTổng I: 1", "1");
        row("Có kế hoạch: 1; không có kế hoạch: 0\nĐiểm cộng mục 1: 1", "1");
        row("Trễ hạn dưới 03 ngày: trừ 0,25 điểm\nTrễ hạn từ 03 ngày trở lên: 0 điểm", "1");
        row("Đúng hạn: 1; chậm 01 ngày: trừ 0,25; chậm từ 02 ngày: 0", "1");
        row("Trên 80% trở lên: 1; từ 50% đến 80%: 0,5; dưới 50%: 0", "1");
        row("Trên 95%: 1\nDưới 95%: 0", "1");
        row("Đạt 100%: 1; đạt 80%: 0,5; còn lại: 0", "1");
        row("Có từ 03 mô hình trở lên: 2\nCó 02 mô hình: 1\nKhông có mô hình: 0", "2");
        row("Mỗi 10% hoàn thành được 0,1 điểm", "1");
        row("Mỗi báo cáo chậm 0,25 điểm", "1");
        row("Trên 5 tỷ: 1; từ 500 triệu đến 5 tỷ: 0,5; dưới 500 triệu: 0", "1");
        row("Từ 90%: 3; dưới 90%: (tỷ lệ/90%) x điểm tối đa, tối đa 2 điểm", "3");
        row("Tăng từ 5%: 1; giảm từ 5%: 0", "1");
        row("Từ 90%: 1\nDưới 90%: 0,5\nTrường hợp không có báo cáo: 0", "1");
        row("Đạt yêu cầu: 1 (mỗi nội dung thiếu trừ 0,25); không đạt: 0", "1");
        row("Đúng hạn: 1\nKhông đúng hạn: 0\nTrường hợp không đúng quy định làm phát sinh khiếu nại: trừ 0,5", "1");
        row("100%: 1\nDưới 100%: 0\nTrường hợp không phát sinh hồ sơ: 0,5", "1");
        row("100%: 1\nDưới 100%: 0\nTrường hợp không có hồ sơ phát sinh: 50% điểm tối đa", "1");
        row("a) Từ 90% trở lên: 2\nb) Dưới 80%: 0", "2");
        row("a) Trường hợp có kế hoạch: 5\nb) Trường hợp khác: 2", "2");
        row("a) Không có đơn vị: 5\nb) Có đơn vị: đúng hạn 2; không đúng hạn 0", "2");
        row("a) Từ 90% trở lên: đúng hạn 2; không đúng hạn 1\nb) Dưới 80%: 0", "2");
        row("Vượt 100% kế hoạch: 2\nDưới 100% kế hoạch: 0", "2");
        row("Vượt kế hoạch 100%: 2\nDưới 100% kế hoạch: 0", "2");
        row("Sai từ 1 đến 3 lỗi: 1\nSai trên 3 lỗi: 0,5\nKhông có báo cáo: 0", "1");
        row("Sai từ 1 đến 3 lỗi: 1\nSai trên 3 lỗi: 0,5\nKhông thực hiện: 0", "1");
        row("Từ 2 mô hình trở lên: 1\n1 mô hình: 0,5\nKhông có sáng kiến: 0", "1");
        row("Hỗ trợ từ 2 mô hình trở lên: 1\nHỗ trợ 1 mô hình: 0,5\nKhông có sáng kiến: 0", "1");
        row("Từ 90% trở lên: 1\nDưới 90%: 0,5\nKhông có văn bản chỉ đạo: 0", "1");
        row("Trên 50%: 1\nTrên 0% đến 50%: 0,5\nKhông có văn bản chỉ đạo: 0", "1");
        row("Kiểm tra từ 2 lần: 1\nKhông kiểm tra: 0", "1");
        row("Có ban hành kế hoạch: 1\nMỗi nội dung thiếu trừ 0,25 điểm", "1");
        row("Ban hành kế hoạch kịp thời: 1\nMỗi nội dung thiếu trừ 0,25 điểm", "1");
        row("Gửi đúng hạn: 1\nMỗi nội dung thiếu trừ 0,25 điểm", "1");
        row("Có 1 đến 3 ý kiến phản ánh: 1\nTrên 3 ý kiến phản ánh: 0,5\nKhông thực hiện: 0", "1");
        row("100%: 1\nDưới 100%: 0\nTrường hợp chậm nhưng không phát sinh khiếu nại: được điểm tối đa", "1");
        row("Điểm trung bình 4 - 5: 2\n2 - 3: 1\nDưới 2: 0", "2");
        row("Điểm trung bình 4 - 5: 2\nĐiểm trung bình 2 - 3: 1\nĐiểm trung bình dưới 2: 0", "2");
        row("Từ 11 phần trăm: 2\n5 đến 10 phần trăm: 1\nDưới 5 phần trăm: 0", "2");
        row("Từ 6 km: 2\nTừ 1 đến 5 km: 1\nDưới 1 km: 0", "2");
        row("4 - 5: 2\n2 - 3: 1\nDưới 2: 0", "2");
        row("a) Từ 90% trở lên: 2\nb) Từ 80% đến 90%: 1\nc) Dưới 80%: 0", "2");
        row("Vượt 100%: 2\nĐạt 100%: 1\nDưới 100%: 0", "2");
        row("Không có sáng kiến: 0\n1 mô hình: 0,5\nTừ 2 mô hình trở lên: 1", "1");
        row("Tổ chức từ 3 cuộc: 1\nTổ chức từ 1 đến 2 cuộc: 0,5\nKhông ban hành kế hoạch: 0", "1");
        row("Chậm từ 1 đến 3 ngày: 1\nChậm trên 3 ngày: 0,5\nKhông: 0", "1");
        row("Từ 5 triệu đồng: 1\nTừ 1 đến 4 triệu đồng: 0,5\nDưới 1 triệu đồng: 0", "1");
        row("Trong 3 giờ: 0\nTừ 2 giờ: 1", "1");
        QTest::newRow("one line of thousands of commas") << QString(31000, u',') + QStringLiteral("x: 1") << QStringLiteral("1");
        QTest::newRow("one line of thousands of dots") << QString(31000, u'.') + QStringLiteral("x: 1") << QStringLiteral("1");
    }

    void leavesToPeople()
    {
        QFETCH(QString, text);
        QFETCH(QString, maximum);
        const auto read = readRule(text, *Points::fromString(maximum));
        QVERIFY(!read.shape);
        QVERIFY(!read.reason.isEmpty());
    }

    void aPenaltyGoesBelowZero()
    {
        const Points most = *Points::fromString(u"-3");
        const auto rule = recogniseRule(QStringLiteral("Mỗi vụ việc trừ 1,5 điểm, tối đa trừ 3 điểm"), most, Counting::Penalty);
        QCOMPARE(given(rule, most, QStringLiteral("0")), QStringLiteral("0"));
        QCOMPARE(given(rule, most, QStringLiteral("1")), QStringLiteral("-1.5"));
        QCOMPARE(given(rule, most, QStringLiteral("5")), QStringLiteral("-3"));
    }

    void aRatioIsNamedWithoutBrackets()
    {
        const auto rule = recogniseRule(QStringLiteral("Tỷ lệ = (Số hồ sơ đúng hạn / Tổng số hồ sơ) x 100%\nTừ 80% trở lên: 1\nDưới 80%: 0"), *Points::fromString(u"1"));
        QVERIFY(rule && std::holds_alternative<BandsRule>(*rule));
        const auto *ratio = std::get_if<RatioMeasure>(&std::get<BandsRule>(*rule).measure);
        QVERIFY(ratio);
        QCOMPARE(ratio->numerator, QStringLiteral("Số hồ sơ đúng hạn"));
        QCOMPARE(ratio->denominator, QStringLiteral("Tổng số hồ sơ"));
    }

    void saysTrulyWhatIsWrong()
    {
        const auto reason = [](const char *text, const char *maximum) { return readRule(QString::fromUtf8(text), *Points::fromString(QString::fromUtf8(maximum))).reason; };
        QCOMPARE(reason("Trên 95%: 1; dưới 95%: 0", "1"), QStringLiteral("the levels leave a gap, overlap, or mix numbers and words"));
        QCOMPARE(reason("Hoàn thành 100%: 2; dưới 100%: 0", "1"), QStringLiteral("“Hoàn thành 100%” gives more than the maximum (1)"));
        QCOMPARE(reason("Đạt: 1; theo công văn riêng; không đạt: 0", "1"), QStringLiteral("“theo công văn riêng” was not understood"));
        QCOMPARE(reason("Đạt yêu cầu: 1 điểm", "1"), QStringLiteral("“Đạt yêu cầu” is the only level"));
        QCOMPARE(reason("Tăng từ 5%: 1; giảm từ 5%: 0", "1"), QStringLiteral("the levels are about different things, or set further conditions"));
        QCOMPARE(reason("Dưới 10%: 2; từ 10%: (tỷ lệ/10%) x 2", "2"), QStringLiteral("the points in proportion do not fit the levels beside them"));
    }
};

QTEST_GUILESS_MAIN(TestRuleWording)
#include "tst_rulewording.moc"
