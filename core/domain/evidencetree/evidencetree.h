// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evidence.h"

#include <optional>
#include <vector>

namespace parindex {

/// How the documents of an assessment are laid out for somebody outside.
struct EvidenceTreeOptions
{
    static constexpr qint64 Megabyte = qint64(1) << 20; ///< As file managers and web portals count.

    std::optional<ItemId> field;   ///< Only the documents of this field (lĩnh vực).
    bool asciiNames = false;       ///< For portals that mistake accents.
    bool copyToEachLeaf = false;   ///< Else a document's files stand where it is cited first.
    bool keepLargeFiles = false;   ///< Files above a limit are taken all the same, and said to be too large.
    qint64 largestFile = 0;        ///< Bytes; zero: no limit.
    qint64 largestPart = 0;        ///< Bytes, with what an archive adds; zero: one part.

    bool operator==(const EvidenceTreeOptions &) const = default;
};

/// The documents of one assessment as a tree of files with its index: what is written, before
/// anything is. Each entry is a row of the index; those with a path are files.
struct EvidenceTree
{
    enum class State {
        Stored,
        Elsewhere, ///< Its files stand with a leaf before.
        NoFile,    ///< Nothing is attached to the document.
        TooLarge,  ///< Above the limit, and left out.
        Missing,   ///< Not in the store any more.
        Altered    ///< Not what was attached, or unreadable.
    };

    struct Entry
    {
        ItemId leaf;
        QString fieldTitle; ///< "1 Chỉ đạo điều hành"
        QString leafTitle;  ///< "1.1.2 Hoàn thành nhiệm vụ"
        QString leafCode;
        int number = 0;     ///< In the register of evidence.
        QString place;      ///< "1.1.2-03", "1.1.2-03b" for the second of its files.
        QString firstPlace; ///< Where its files stand, when that is elsewhere.
        EvidenceId document;
        QString documentNumber;
        QDate issuedOn;
        QString issuer;
        QString abstract;   ///< "Kế hoạch: Cải cách hành chính"
        QString section;
        QString page;
        Attachment file;    ///< Without a digest where there is none.
        State state = State::Stored;
        bool isAboveLimit = false; ///< Taken or not.
        int part = 0;       ///< From 0; of files only.
        QString folder;     ///< Of the field.
        QString fileName;   ///< Empty where there is no file.

        bool isStored() const { return state == State::Stored; }
        QString pathInPart() const { return folder + u'/' + fileName; }

        bool operator==(const Entry &) const = default;
    };

    struct Part
    {
        QString name;     ///< "Phần 1"; empty where there is only one.
        int files = 0;
        qint64 bytes = 0; ///< Of the files alone.
        bool isAboveLimit = false;

        bool operator==(const Part &) const = default;
    };

    QString title;  ///< "Tỉnh Đắk Nông – 2023"
    EvidenceTreeOptions options;
    std::vector<Entry> entries; ///< By leaf in the order of the criteria, then as the register lists them.
    std::vector<Part> parts;    ///< Never empty.
    QString name;      ///< For the folder or archive: "Tài liệu kiểm chứng – Tỉnh Đắk Nông – 2023".
    QString indexName;          ///< "Danh mục", without ending.

    /// From the top of the tree: "Phần 1/1. Chỉ đạo/1.1.2-03 475-KH-UBND.pdf". Empty where there is no file.
    QString pathOf(const Entry &entry) const;
    bool hasParts() const { return options.largestPart > 0; }
    int files() const;
    qint64 bytes() const;
    QDate date() const; ///< The newest of its documents; for what must carry a date though nobody knows one.

    bool operator==(const EvidenceTree &) const = default;
};

} // namespace parindex
