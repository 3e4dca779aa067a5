// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/readiness/leaffacts.h"

namespace parindex {

/// What is wrong with an attached file; reading disks is somebody else's work.
struct FileProblem
{
    EvidenceId document;
    QString digest; ///< Of the attachment; the problem is gone when the document no longer has it.
    Finding::Code code = Finding::Code::FileMissing;
    QString sentence;

    bool operator==(const FileProblem &) const = default;
};

/// A document that a sheet cites, with the first row that it is cited for.
struct CitedDocument
{
    const Evidence *document;
    ItemId item;
};

/// What is to be said about the documents of one sheet, each by itself and beside the others.
void checkDocuments(const Assessment &assessment, const std::vector<CitedDocument> &documents, FindingList &findings);
void checkFilesOf(const std::vector<CitedDocument> &documents, const std::vector<FileProblem> &problems, FindingList &findings);

/// A finding about a document; its label is put before the sentence.
Finding findingAbout(const CitedDocument &cited, Finding::Code code, const QString &sentence, const QString &detail = {});

/// The first and the last day that documents of a year's work are usually dated: plans are made
/// at the end of the year before, reports at the beginning of the year after.
std::pair<QDate, QDate> periodOf(int year);
/// Whether a date says that a document is none of that year's work; an unknown date says nothing.
bool isOutsidePeriod(QDate date, int year);

} // namespace parindex
