// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/identifier.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace parindex {

/// One file of a document, kept in the store beside the workspace under its hash.
struct Attachment
{
    static constexpr int MostPages = 100'000; ///< What says more is not believed.

    QString digest;   ///< SHA-256, 64 lower-case digits.
    QString fileName; ///< The name that people know it by.
    qint64 size = 0;  ///< Bytes.
    int pages = 0;    ///< Zero when it is not known.

    /// A PDF by its name whose pages could not be counted when it came in: damaged or protected.
    bool isUnreadablePdf() const { return pages == 0 && fileName.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive); }

    bool operator==(const Attachment &) const = default;
};

/// A file that has just been brought into the store.
struct StoredFile : Attachment
{
    bool isNew = false; ///< The store did not hold it before.
};

/// A file that another one took the place of. It is kept, so that nothing that was ever shown to an
/// appraiser is lost.
struct EarlierFile
{
    Attachment file;
    QDateTime replacedAt; ///< UTC.
    QString replacedBy;
    QString reason;

    bool operator==(const EarlierFile &) const = default;
};

/// That a document lies in the bin.
struct Removal
{
    QDateTime at; ///< UTC.
    QString by;

    bool operator==(const Removal &) const = default;
};

/// Which leaf a document proves, and where in the document.
struct Citation
{
    AssessmentId assessment;
    ItemId item;
    QString section; ///< "Mục II.3"
    QString page;    ///< "2", "5-7"

    bool operator==(const Citation &) const = default;
};

/// Tài liệu kiểm chứng. One văn bản with its files and the leaves that it proves; one document
/// serves several leaves.
struct Evidence
{
    EvidenceId id;
    QString number; ///< Số, ký hiệu: "475/KH-UBND".
    QDate issuedOn; ///< Invalid when it is not known.
    QString issuer;
    QString kind;   ///< Tên loại: "Kế hoạch".
    QString abstract; ///< Trích yếu.
    QString signer;
    std::vector<Attachment> attachments;
    std::vector<Citation> citations;
    std::vector<EarlierFile> earlier = {}; ///< Files that were replaced, the oldest first.
    std::optional<Removal> removal = {};   ///< Set for a document in the bin; it then proves nothing.
    bool isProposed = false;               ///< Its fields were read by the program, and nobody has confirmed them.

    /// "475/KH-UBND", or the abstract or the first file's name where there is no number.
    QString label() const;
    bool holds(const QString &digest) const; ///< Among its files; those that were replaced do not count.
    bool hasUnreadablePdf() const;
    const Citation *citationOf(AssessmentId assessment, ItemId item) const;
    const Citation *firstCitationIn(AssessmentId assessment) const; ///< Null where the sheet does not cite it.
    bool isCitedIn(AssessmentId assessment) const { return firstCitationIn(assessment) != nullptr; }

    bool operator==(const Evidence &) const = default;
};

} // namespace parindex
