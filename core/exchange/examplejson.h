// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/agency.h"
#include "core/domain/evidence.h"
#include "core/domain/publishedfigure.h"
#include "core/domain/score.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace parindex {

/// An assessment of an example, by codes: it has no numbers of a file yet.
struct ExampleAssessment
{
    int year = 0;
    Assessment::State state = Assessment::State::Draft;
    std::vector<std::pair<QString, Score>> scores; ///< By the code of the leaf.
    std::vector<PublishedFigure> figures;
};

/// A document of an example: what its file says, and what it proves in the first assessment.
struct ExampleDocument
{
    Evidence evidence; ///< Without attachments and citations.
    int pages = 1;
    QString fileName;
    QStringList body; ///< Paragraphs.
    std::vector<std::pair<QString, Citation>> citations; ///< By the code of the leaf.
};

/// What an example file holds ("parindex-example" version 1).
struct Example
{
    Agency agency;
    QString frameworkFile;
    std::vector<ExampleAssessment> assessments;
    std::vector<ExampleDocument> documents;
};

Result<Example> readExampleJson(const QByteArray &json);

/// Reads "parindex-references" version 1: results of others to compare with.
Result<std::vector<ReferenceFigure>> readReferencesJson(const QByteArray &json);

} // namespace parindex
