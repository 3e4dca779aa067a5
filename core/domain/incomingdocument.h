// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evidence.h"

#include <QHash>

namespace parindex {

/// A document on its way in, and what is proposed about it until somebody has confirmed it.
struct IncomingDocument
{
    /// Where it stands to what the workspace holds.
    enum class Standing {
        New,
        SameFile,  ///< A document has this file already, or had it before: there is nothing to add but a citation.
        SameNumber ///< A document has this number and date: what it lacks is completed.
    };

    Evidence document; ///< Without citations; its files are in the store.
    QString place;     ///< Where it comes from, for people: "1.1.2/475-KH-UBND.pdf", "Row 12".
    std::optional<ItemId> leaf = {}; ///< To be cited for.
    QString section = {};
    QString page = {};
    bool isTaken = true;

    bool operator==(const IncomingDocument &) const = default;
};

/// Finds among many documents the one that another is: by its file first, else by number and date where
/// it has both. Numbers are compared without regard to spaces and capitals.
class DocumentIndex
{
public:
    DocumentIndex() = default;
    explicit DocumentIndex(const std::vector<Evidence> &documents);

    void add(const Evidence &document, std::size_t place); ///< What is in it already stays.
    struct Found
    {
        IncomingDocument::Standing standing = IncomingDocument::Standing::New;
        std::size_t place = 0; ///< Only where it is not new.

        bool isNew() const { return standing == IncomingDocument::Standing::New; }
    };
    Found find(const Evidence &document) const;

private:
    QHash<QString, std::size_t> m_byFile;
    QHash<QString, std::size_t> m_byNumber;
};

/// The same document with what the other one knows besides: empty fields, and files. A new one is a proposal
/// if the other one is.
Evidence completed(Evidence document, const Evidence &other);

/// What is to be done with the taken ones of a list.
struct DocumentTakeover
{
    /// A document of the workspace as it is to be, or a new one whose number is not valid.
    std::vector<Evidence> documents;
    int added = 0;     ///< New ones among them.
    int completed = 0; ///< Those of the workspace that get fields or files.
    int cited = 0;     ///< Citations that come with all of them.
};

/// Rows of the same file, or of the same number and date, become one document with a citation for each
/// of their leaves. A document that would stay as it is is left out.
DocumentTakeover takeOver(const std::vector<Evidence> &documents, const std::vector<IncomingDocument> &incoming, AssessmentId assessment);

} // namespace parindex
