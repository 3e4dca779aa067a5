// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/historydifference.h"

#include "core/domain/codes.h"

#include <set>

namespace parindex {

namespace {

QString attachmentsText(const Evidence &evidence)
{
    QStringList texts;
    for (const Attachment &attachment : evidence.attachments)
        texts << attachment.fileName + u' ' + attachment.digest.left(8);
    return texts.join(QStringLiteral("; "));
}

QString citationsText(const Evidence &evidence, const HistoryDifference::CodeOf &codeOf)
{
    QStringList texts;
    for (const Citation &citation : evidence.citations)
        texts << QStringList{codeOf(citation), citation.section, citation.page}.join(QStringLiteral(" | "));
    return texts.join(QStringLiteral("; "));
}

QString earlierText(const Evidence &evidence)
{
    QStringList texts;
    for (const EarlierFile &one : evidence.earlier)
        texts << QStringList{one.file.fileName + u' ' + one.file.digest.left(8), one.replacedAt.toUTC().toString(Qt::ISODateWithMs), one.replacedBy, one.reason}.join(QStringLiteral(" | "));
    return texts.join(QStringLiteral("; "));
}

QString removalText(const Evidence &evidence)
{
    return evidence.removal ? evidence.removal->at.toUTC().toString(Qt::ISODateWithMs) + QStringLiteral(" | ") + evidence.removal->by : QString();
}

QString proposedText(const Evidence &evidence)
{
    return evidence.isProposed ? QStringLiteral("1") : QString();
}

std::set<QString> namesOf(const RuleInputs &left, const RuleInputs &right)
{
    std::set<QString> names;
    for (const RuleInputs *inputs : {&left, &right}) {
        for (const auto &[name, value] : *inputs)
            names.insert(name);
    }
    return names;
}

QString valueOf(const RuleInputs &inputs, const QString &name)
{
    const auto found = inputs.find(name);
    return found == inputs.end() ? QString() : found->second;
}

} // namespace

QString subjectOf(const ScoreKey &key)
{
    return QStringLiteral("score %1 %2 %3").arg(key.assessment.value()).arg(key.item.value()).arg(codeOf(key.stage));
}

QString subjectOf(EvidenceId id)
{
    return QStringLiteral("evidence %1").arg(id.value());
}

QString subjectOf(AssessmentId id)
{
    return QStringLiteral("assessment %1").arg(id.value());
}

QString subjectOf(AssessmentId id, const AcceptedFinding &accepted)
{
    return QStringLiteral("finding %1 %2 %3").arg(id.value()).arg(accepted.item.value()).arg(codeOf(accepted.code));
}

void HistoryDifference::compare(AssessmentId id, Assessment::State before, Assessment::State after, const QString &reason)
{
    field(subjectOf(id), QStringLiteral("state"), codeOf(before), codeOf(after));
    field(subjectOf(id), QStringLiteral("reason"), {}, reason);
}

void HistoryDifference::compare(AssessmentId id, const AcceptedFinding &before, const AcceptedFinding &after)
{
    field(subjectOf(id, after), (QStringLiteral("accepted ") + after.detail).trimmed(), before.reason, after.reason);
}

void HistoryDifference::compare(const ScoreKey &key, const Score &before, const Score &after)
{
    const QString subject = subjectOf(key);
    const auto pointsText = [](const Score &score) { return score.points ? score.points->toPlainString() : QString(); };
    field(subject, QStringLiteral("points"), pointsText(before), pointsText(after));
    field(subject, QStringLiteral("explanation"), before.explanation, after.explanation);
    for (const QString &name : namesOf(before.inputs, after.inputs))
        field(subject, QStringLiteral("input ") + name, valueOf(before.inputs, name), valueOf(after.inputs, name));
    field(subject, QStringLiteral("applies"), QString::number(int(before.applies)), QString::number(int(after.applies)));
}

void HistoryDifference::compare(EvidenceId id, const std::optional<Evidence> &before, const std::optional<Evidence> &after, const CodeOf &codeOf)
{
    const QString subject = subjectOf(id);
    const Evidence none;
    const Evidence &left = before ? *before : none;
    const Evidence &right = after ? *after : none;
    field(subject, QStringLiteral("exists"), QString::number(int(before.has_value())), QString::number(int(after.has_value())));
    field(subject, QStringLiteral("number"), left.number, right.number);
    field(subject, QStringLiteral("issued_on"), left.issuedOn.toString(Qt::ISODate), right.issuedOn.toString(Qt::ISODate));
    field(subject, QStringLiteral("issuer"), left.issuer, right.issuer);
    field(subject, QStringLiteral("kind"), left.kind, right.kind);
    field(subject, QStringLiteral("abstract"), left.abstract, right.abstract);
    field(subject, QStringLiteral("signer"), left.signer, right.signer);
    field(subject, QStringLiteral("attachments"), attachmentsText(left), attachmentsText(right));
    field(subject, QStringLiteral("citations"), citationsText(left, codeOf), citationsText(right, codeOf));
    field(subject, QStringLiteral("earlier"), earlierText(left), earlierText(right));
    field(subject, QStringLiteral("removed"), removalText(left), removalText(right));
    field(subject, QStringLiteral("proposed"), proposedText(left), proposedText(right));
}

void HistoryDifference::field(const QString &subject, const QString &name, const QString &before, const QString &after)
{
    if (before != after)
        m_changes.push_back({m_at, m_person, subject, name, before, after});
}

} // namespace parindex
