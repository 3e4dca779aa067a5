// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/readiness/readiness.h"

#include "tests/support/frameworktext.h"

#include <QLocale>
#include <QTest>

using namespace parindex;
using test::points;

namespace {

Framework sample()
{
    return test::frameworkFromText(QStringLiteral("1 4\n"
                                                  "  1.1 3\n"
                                                  "  1.2 1\n"
                                                  "2 -3\n"
                                                  "3 5\n"
                                                  "  3.1 2,5 survey\n"
                                                  "  3.2 2,0001\n"));
}

ScoreSheet draft()
{
    Assessment assessment;
    assessment.id = AssessmentId(1);
    return ScoreSheet(assessment);
}

/// Those that the figures alone give, whatever else is still missing.
std::vector<Finding> figureFindings(const Framework &framework, const ScoreSheet &sheet, std::initializer_list<Finding::Code> codes)
{
    std::vector<Finding> findings = findingsOf(framework, sheet);
    std::erase_if(findings, [&](const Finding &finding) { return std::find(codes.begin(), codes.end(), finding.code) == codes.end(); });
    return findings;
}

} // namespace

class TestFinding : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam)); }

    void sumsThatDoNotFitAreAWarningWithBothNumbers()
    {
        const Framework framework = sample();
        const auto findings = figureFindings(framework, draft(), {Finding::Code::ChildrenMismatch});
        QCOMPARE(findings.size(), std::size_t(1));
        const Finding &finding = findings.front();
        QCOMPARE(finding.code, Finding::Code::ChildrenMismatch);
        QCOMPARE(finding.severity, Finding::Severity::Warning);
        QCOMPARE(finding.item, framework.findCode(QStringLiteral("3"))->id);
        QCOMPARE(finding.sentence, QStringLiteral("3: the maximum is stated as 5, but its parts add up to 4,5001."));
    }

    void pointsOutOfRange_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<Stage>("stage");
        QTest::addColumn<QString>("points");
        QTest::addColumn<int>("expected");
        constexpr int Nothing = -1;
        QTest::newRow("at the maximum") << QStringLiteral("1.1") << Stage::Self << QStringLiteral("3") << Nothing;
        QTest::newRow("penalty") << QStringLiteral("2") << Stage::Self << QStringLiteral("-3") << Nothing;
        QTest::newRow("at a stage that does not count") << QStringLiteral("1.1") << Stage::Round1 << QStringLiteral("99") << Nothing;
        QTest::newRow("survey at its stage") << QStringLiteral("3.1") << Stage::Round2 << QStringLiteral("2.5") << Nothing;
        QTest::newRow("a sum is not a score") << QStringLiteral("1") << Stage::Self << QStringLiteral("99") << Nothing;
        QTest::newRow("above the maximum") << QStringLiteral("1.1") << Stage::Self << QStringLiteral("3.0001") << int(Finding::Code::AboveMaximum);
        QTest::newRow("survey above the maximum") << QStringLiteral("3.1") << Stage::Round2 << QStringLiteral("2.6") << int(Finding::Code::AboveMaximum);
        QTest::newRow("below zero") << QStringLiteral("1.1") << Stage::Self << QStringLiteral("-1") << int(Finding::Code::BelowZero);
        QTest::newRow("penalty too large") << QStringLiteral("2") << Stage::Self << QStringLiteral("-4") << int(Finding::Code::BelowZero);
        QTest::newRow("reward for a penalty") << QStringLiteral("2") << Stage::Self << QStringLiteral("1") << int(Finding::Code::AboveMaximum);
    }

    void earlierStagesAreCheckedToo()
    {
        const Framework framework = sample();
        Assessment assessment = draft().assessment();
        assessment.state = Assessment::State::Round2;
        ScoreSheet sheet(assessment);
        const ItemId item = framework.findCode(QStringLiteral("1.1"))->id;
        sheet.set(item, Stage::Self, {Points::whole(999), {}, true});
        sheet.set(item, Stage::Round2, {Points::whole(1), {}, true});
        const auto findings = figureFindings(framework, sheet, {Finding::Code::AboveMaximum, Finding::Code::BelowZero});
        QCOMPARE(findings.front().code, Finding::Code::AboveMaximum);
        QCOMPARE(findings.front().item, item);
    }

    void pointsOutOfRange()
    {
        QFETCH(QString, code);
        QFETCH(Stage, stage);
        QFETCH(QString, points);
        QFETCH(int, expected);
        const Framework framework = sample();
        ScoreSheet sheet = draft();
        const ItemId item = framework.findCode(code)->id;
        sheet.set(item, stage, {*Points::fromString(points), {}, true});
        const auto findings = figureFindings(framework, sheet, {Finding::Code::AboveMaximum, Finding::Code::BelowZero});
        QCOMPARE(findings.size(), std::size_t(expected < 0 ? 0 : 1));
        if (expected >= 0) {
            QCOMPARE(int(findings.front().code), expected);
            QCOMPARE(findings.front().severity, Finding::Severity::Error);
            QCOMPARE(findings.front().item, item);
            QVERIFY(findings.front().sentence.startsWith(code + QStringLiteral(": ")));
        }
    }
};

QTEST_APPLESS_MAIN(TestFinding)
#include "tst_finding.moc"
