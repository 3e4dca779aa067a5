// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/requirementtexts.h"

#include <QCoreApplication>

namespace parindex {

namespace {

using State = RequirementState;

QString text(const char *source, int count = -1)
{
    return QCoreApplication::translate("parindex::RequirementMatrix", source, nullptr, count);
}

/// Symbols tell it shortly; in words only what is not there as it should be.
QString shown(const CheckedRequirement &checked)
{
    const QString name = RequirementTexts::symbol(checked.state) + u' ' + checked.requirement.name();
    const bool isPlain = checked.state == State::Present || checked.state == State::Missing;
    return isPlain ? name : name + QStringLiteral(" (") + RequirementTexts::name(checked.state) + u')';
}

} // namespace

QString RequirementTexts::symbol(RequirementState state)
{
    switch (state) {
    case State::NotRequired: return {};
    case State::PresentNotRequired: return QStringLiteral("+");
    case State::Present: return QStringLiteral("✓");
    case State::ToRead: return QStringLiteral("»");
    case State::Unclear: return QStringLiteral("?");
    case State::WithoutFile: return QStringLiteral("○");
    case State::OutOfPeriod: return QStringLiteral("!");
    case State::Missing: return QStringLiteral("✗");
    }
    return {};
}

QString RequirementTexts::name(RequirementState state)
{
    switch (state) {
    case State::NotRequired: return {};
    case State::PresentNotRequired: return text(QT_TRANSLATE_NOOP("parindex::RequirementMatrix", "not required"));
    case State::Present: return text(QT_TRANSLATE_NOOP("parindex::RequirementMatrix", "present"));
    case State::ToRead: return text(QT_TRANSLATE_NOOP("parindex::RequirementMatrix", "to be read"));
    case State::Unclear: return text(QT_TRANSLATE_NOOP("parindex::RequirementMatrix", "unclear"));
    case State::WithoutFile: return text(QT_TRANSLATE_NOOP("parindex::RequirementMatrix", "without a file"));
    case State::OutOfPeriod: return text(QT_TRANSLATE_NOOP("parindex::RequirementMatrix", "out of period"));
    case State::Missing: return text(QT_TRANSLATE_NOOP("parindex::RequirementMatrix", "missing"));
    }
    return {};
}

QString RequirementTexts::standing(RequirementMatrix::Standing standing)
{
    using Standing = RequirementMatrix::Standing;
    switch (standing) {
    case Standing::Open: return {};
    case Standing::NothingClaimed: return text(QT_TRANSLATE_NOOP("parindex::RequirementMatrix", "No points are claimed here, so nothing has to be proved."));
    case Standing::DoesNotApply: return text(QT_TRANSLATE_NOOP("parindex::RequirementMatrix", "Does not occur, so nothing has to be proved."));
    case Standing::FromOutside: return text(QT_TRANSLATE_NOOP("parindex::RequirementMatrix", "The points come from outside, so nothing has to be proved here."));
    }
    return {};
}

QString RequirementTexts::sentence(const RequirementCounts &counts)
{
    if (counts.required == 0 && counts.toRead == 0)
        return text(QT_TRANSLATE_NOOP("parindex::RequirementMatrix", "no documents are required"));
    QStringList parts;
    parts << text(QT_TRANSLATE_N_NOOP("parindex::RequirementMatrix", "%1 of %n requirement(s) met"), counts.required).arg(counts.present);
    const auto add = [&](const char *source, int count) {
        if (count > 0)
            parts << text(source, count);
    };
    add(QT_TRANSLATE_N_NOOP("parindex::RequirementMatrix", "%n missing"), counts.missing);
    add(QT_TRANSLATE_N_NOOP("parindex::RequirementMatrix", "%n out of period"), counts.outOfPeriod);
    add(QT_TRANSLATE_N_NOOP("parindex::RequirementMatrix", "%n without a file"), counts.withoutFile);
    add(QT_TRANSLATE_N_NOOP("parindex::RequirementMatrix", "%n unclear"), counts.unclear);
    add(QT_TRANSLATE_N_NOOP("parindex::RequirementMatrix", "%n row(s) with words to read"), counts.toRead);
    return parts.join(QStringLiteral(", "));
}

QString RequirementTexts::line(const std::vector<CheckedRequirement> &requirements)
{
    QStringList parts;
    for (const CheckedRequirement &checked : requirements)
        parts << shown(checked);
    return parts.isEmpty() ? QString() : text(QT_TRANSLATE_NOOP("parindex::RequirementMatrix", "Needed: %1")).arg(parts.join(QStringLiteral(" · ")));
}

QString RequirementTexts::other()
{
    return text(QT_TRANSLATE_NOOP("parindex::RequirementMatrix", "Other, as worded"));
}

} // namespace parindex
