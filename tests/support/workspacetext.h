// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codes.h"
#include "core/workspace/workspace.h"
#include "tests/support/sqlitefile.h"

#include <QStringList>

namespace parindex::test {

inline QString textOf(const std::optional<Points> &points)
{
    return points ? points->toPlainString() : QStringLiteral("-");
}

inline QString textOf(const Score &score)
{
    return QStringLiteral("%1 [%2] %3").arg(textOf(score.points), score.explanation, score.applies ? QStringLiteral("applies") : QStringLiteral("does not apply"));
}

inline QString textOf(const Evidence &evidence)
{
    QStringList texts{QString::number(evidence.id.value()), evidence.number, evidence.issuedOn.toString(Qt::ISODate), evidence.issuer,
                      evidence.kind, evidence.abstract, evidence.signer};
    for (const Attachment &file : evidence.attachments)
        texts << QStringLiteral("file %1 %2 %3 %4").arg(file.digest, file.fileName).arg(file.size).arg(file.pages);
    for (const Citation &citation : evidence.citations)
        texts << QStringLiteral("cites %1 %2 ").arg(citation.assessment.value()).arg(citation.item.value()) + citation.section + u' ' + citation.page;
    return texts.join(QStringLiteral(" | "));
}

/// One assessment with all its cells, sums and published figures.
inline QString textOf(const Workspace &workspace, const Assessment &assessment)
{
    QStringList lines{QStringLiteral("assessment %1 of %2 in %3: %4").arg(assessment.id.value()).arg(assessment.agency.value()).arg(assessment.year).arg(codeOf(assessment.state))};
    for (const Item &item : workspace.frameworkOf(assessment).items()) {
        lines << QStringLiteral("  ") + item.code + u' ' + item.maximum.toPlainString() + u' ' + textOf(workspace.summary(assessment.id).item(item.id).achieved);
        for (const Stage stage : {Stage::Self, Stage::Round1, Stage::Round2}) {
            if (const Score &score = workspace.sheet(assessment.id).score(item.id, stage); !score.isEmpty())
                lines << QStringLiteral("    ") + codeOf(stage) + u' ' + textOf(score);
        }
    }
    lines << QStringLiteral("  total ") + textOf(workspace.summary(assessment.id).total().achieved);
    for (const PublishedFigure &figure : workspace.publishedFigures(assessment.id))
        lines << QStringLiteral("  published ") + codeOf(figure.subject) + u' ' + figure.code + u' ' + textOf(figure.score);
    return lines.join(u'\n');
}

/// All that a workspace holds in memory, so that two of them can be compared and a difference read.
inline QString textOf(const Workspace &workspace)
{
    QStringList lines;
    for (const Agency &agency : workspace.agencies())
        lines << QStringLiteral("agency %1 ").arg(agency.id.value()) + agency.name;
    for (const Framework::Header &header : workspace.frameworks())
        lines << QStringLiteral("framework %1 ").arg(header.id.value()) + header.title;
    for (const Assessment &assessment : workspace.assessments())
        lines << textOf(workspace, assessment);
    for (const ReferenceFigure &figure : workspace.referenceFigures())
        lines << QStringLiteral("reference ") + figure.name;
    for (const Evidence &evidence : workspace.evidence())
        lines << QStringLiteral("evidence ") + textOf(evidence);
    return lines.join(u'\n');
}

/// Every row of every table, read past the program.
inline QString rowsOf(const QString &path)
{
    SqliteFile file(path);
    QString text;
    for (const QString &table : file.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").split(u'\n'))
        text += table + u'\n' + file.rows((QStringLiteral("SELECT * FROM ") + table).toUtf8().constData()) + u'\n';
    return text;
}

} // namespace parindex::test
