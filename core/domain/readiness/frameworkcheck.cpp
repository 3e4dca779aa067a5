// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/readiness/frameworkcheck.h"

#include "core/domain/counting.h"

namespace parindex {

void checkParent(const Framework &framework, const Item &parent, FindingList &findings)
{
    const Points sum = ordinaryMaximum(framework, framework.children(parent.id));
    if (sum == parent.maximum || parent.counting != Counting::Ordinary)
        return;
    const QString sentence = QCoreApplication::translate("parindex::Finding", "%1: the maximum is stated as %2, but its parts add up to %3.")
                                 .arg(parent.code, parent.maximum.toExactString(), sum.toExactString());
    findings.push_back({Finding::Code::ChildrenMismatch, Finding::Severity::Warning, parent.id, sentence, std::nullopt, parent.maximum.toPlainString() + u'/' + sum.toPlainString()});
}

void checkYear(const Framework &framework, const Assessment &assessment, FindingList &findings)
{
    const auto &header = framework.header();
    const bool isEarly = header.firstYear > 0 && assessment.year < header.firstYear;
    const bool isLate = header.lastYear > 0 && assessment.year > header.lastYear;
    if (!isEarly && !isLate)
        return;
    const QString sentence = findingText(QT_TRANSLATE_NOOP("parindex::Finding", "The sheet is of %1, but the criteria of %2 are for the years %3 to %4."))
                                 .arg(assessment.year).arg(header.decision.isEmpty() ? header.title : header.decision)
                                 .arg(header.firstYear > 0 ? QString::number(header.firstYear) : QStringLiteral("…"), header.lastYear > 0 ? QString::number(header.lastYear) : QStringLiteral("…"));
    findings.push_back({Finding::Code::FrameworkYear, Finding::Severity::Warning, std::nullopt, sentence, std::nullopt, QString::number(assessment.year)});
}

} // namespace parindex
