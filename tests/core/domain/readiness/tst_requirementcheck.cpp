// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/readiness/requirementcheck.h"

#include <QTest>

using namespace parindex;

namespace {

/// "number date files": "1/KH-UBND 2026-03-01 1"; a dash where there is no date.
Evidence document(const QString &text)
{
    const QStringList parts = text.split(u' ');
    Evidence evidence;
    evidence.number = parts.value(0);
    evidence.issuedOn = QDate::fromString(parts.value(1), Qt::ISODate);
    for (int i = 0; i < parts.value(2).toInt(); ++i)
        evidence.attachments.push_back({});
    return evidence;
}

} // namespace

class TestRequirementCheck : public QObject
{
    Q_OBJECT

private slots:
    void tells_data()
    {
        QTest::addColumn<QString>("required");
        QTest::addColumn<QStringList>("documents");
        QTest::addColumn<QList<int>>("states");
        using enum RequirementState;
        const auto row = [](const char *name, const char *required, const QStringList &documents, std::initializer_list<RequirementState> states) {
            QList<int> numbers;
            for (const RequirementState state : states)
                numbers << int(state);
            QTest::newRow(name) << QString::fromUtf8(required) << documents << numbers;
        };
        const QString plan = QStringLiteral("1/KH-UBND 2026-03-01 1");
        row("there", "Kế hoạch", {plan}, {Present});
        row("of an unknown date", "Kế hoạch", {QStringLiteral("1/KH-UBND - 1")}, {Present});
        row("first day of the period", "Kế hoạch", {QStringLiteral("1/KH-UBND 2025-10-01 1")}, {Present});
        row("day before the period", "Kế hoạch", {QStringLiteral("1/KH-UBND 2025-09-30 1")}, {OutOfPeriod});
        row("day after the period", "Kế hoạch", {QStringLiteral("1/KH-UBND 2027-04-01 1")}, {OutOfPeriod});
        row("the best counts", "Kế hoạch", {QStringLiteral("1/KH-UBND 2020-01-01 1"), plan}, {Present});
        row("without a file", "Kế hoạch", {QStringLiteral("1/KH-UBND 2026-03-01 0")}, {WithoutFile});
        row("a file of the wrong year is no help", "Kế hoạch", {QStringLiteral("1/KH-UBND 2026-03-01 0"), QStringLiteral("2/KH-UBND 2020-01-01 1")}, {WithoutFile});
        row("one of two", "Kế hoạch; Báo cáo", {plan}, {Present, Missing});
        row("the other alternative", "Báo cáo hoặc Kế hoạch", {plan}, {Present});
        row("none", "Kế hoạch; Danh mục", {}, {Missing, ToRead});
        row("an unknown kind may be it", "Kế hoạch; Báo cáo", {QStringLiteral("IMG-001 - 1"), plan}, {Present, Unclear});
        row("nothing asked for", "", {plan}, {});
    }
    void tells()
    {
        QFETCH(QString, required);
        QFETCH(QStringList, documents);
        std::vector<Evidence> all;
        for (const QString &text : documents)
            all.push_back(document(text));
        std::vector<const Evidence *> cited;
        for (const Evidence &evidence : all)
            cited.push_back(&evidence);
        QList<int> found;
        for (const CheckedRequirement &checked : checkedRequirements(requirementsOf(required), cited, 2026))
            found << int(checked.state);
        QTEST(found, "states");
    }
};

QTEST_APPLESS_MAIN(TestRequirementCheck)
#include "tst_requirementcheck.moc"
