// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/readiness/requiredkinds.h"

#include <QTest>

using namespace parindex;

class TestRequiredKinds : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("required"); // Alternatives by "|", entries by ";".
        const auto row = [](const char *words, const char *required) {
            QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(required);
        };
        row("Kế hoạch CCHC năm của UBND tỉnh", "Kế hoạch");
        row("Kế hoạch, báo cáo", "Kế hoạch;Báo cáo");
        row("Kế hoạch, báo cáo kết quả thực hiện", "Kế hoạch;Báo cáo");
        row("Kế hoạch kiểm tra; Báo cáo kết quả kiểm tra", "Kế hoạch;Báo cáo");
        row("- Quyết định ban hành\n- Các báo cáo quý", "Quyết định;Báo cáo");
        row("Báo cáo hoặc Thông báo", "Báo cáo|Thông báo");
        row("Kế hoạch/Công văn triển khai", "Kế hoạch|Công văn");
        row("Quyết định ban hành; Quyết định công bố", "Quyết định");
        // Where a doubt remains, nothing is asked for.
        row("Báo cáo hoặc văn bản khác", "");
        row("Văn bản chỉ đạo", "");
        row("Kết luận kiểm tra (nếu có)", "");
        row("Danh mục nghị quyết, quyết định đã ban hành", "");
        row("Quyết định quy định chức năng, nhiệm vụ, quyền hạn", "Quyết định");
        row("Quyết định phê duyệt danh mục, quy trình liên thông", "Quyết định");
        row("Biên bản hoặc quyết định xét khen thưởng", "Biên bản|Quyết định");
        row("Quy chế đánh giá; Quyết định công nhận kết quả", "Quyết định");
        row("Đề án sắp xếp; Quyết định sáp nhập", "Quyết định");
        row("Kết luận kiểm tra", "");
        row("Thống kê 6 tháng/năm", "");
        row("", "");
    }

    void reads()
    {
        QFETCH(QString, words);
        QStringList entries;
        for (const Requirement &requirement : requirementsOf(words)) {
            if (!requirement.isLeftToReader())
                entries << requirement.kinds.join(u'|');
        }
        QTEST(entries.join(u';'), "required");
    }

    void leavesNoWordUnsaid_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("expected"); // "name = words", in their order.
        const auto row = [](const char *name, const char *words, const QStringList &expected) { QTest::newRow(name) << QString::fromUtf8(words) << expected; };
        row("a kind", "Kế hoạch CCHC năm", {QStringLiteral("Kế hoạch = Kế hoạch CCHC năm")});
        row("alternatives", "Báo cáo hoặc Thông báo", {QStringLiteral("Báo cáo / Thông báo = Báo cáo hoặc Thông báo")});
        row("one kind twice", "Kế hoạch A; Báo cáo; Kế hoạch B", {QStringLiteral("Kế hoạch = Kế hoạch A; Kế hoạch B"), QStringLiteral("Báo cáo = Báo cáo")});
        row("words for the reader", "Danh mục; Báo cáo; Kết luận (nếu có)", {QStringLiteral("Danh mục; Kết luận (nếu có) = Danh mục; Kết luận (nếu có)"), QStringLiteral("Báo cáo = Báo cáo")});
        row("only separators", " ; \n ;", {});
    }
    void leavesNoWordUnsaid()
    {
        QFETCH(QString, words);
        QStringList all;
        for (const Requirement &requirement : requirementsOf(words))
            all << requirement.name() + QStringLiteral(" = ") + requirement.words;
        QTEST(all, "expected");
    }
};

QTEST_APPLESS_MAIN(TestRequiredKinds)
#include "tst_requiredkinds.moc"
