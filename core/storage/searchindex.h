// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/identifier.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <compare>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <vector>

namespace parindex {

class SearchConnection;
class SearchQuery;
struct Vocabulary;

/// What a search finds: a document, or a row of an assessment.
struct SearchSubject
{
    std::optional<EvidenceId> document;
    AssessmentId assessment = {}; ///< Of a row.
    ItemId item = {};             ///< Of a row.

    friend auto operator<=>(const SearchSubject &, const SearchSubject &) = default;
};

/// What it is found by, from what counts most to what counts least.
struct SearchEntry
{
    SearchSubject subject;
    QString number;   ///< Or the code of a row.
    QString abstract; ///< Or its title.
    QString names;    ///< Who issued and signed it, its kind, its files; the explanation of a row.
    QString rows;     ///< That cite it.
    QStringList digests; ///< Of its files, whose text is searched with it.
};

/// The full-text index beside the attached files of a workspace: a cache, which may be deleted at any
/// time and is made again. It gives numbers, never truths: whoever asks looks up what they stand for.
/// Any thread may use it.
class SearchIndex
{
public:
    static constexpr qsizetype LongestText = 200'000; ///< Letters of one file that are searched.

    /// Opens the index in this folder, and throws away one that is damaged, foreign or of another
    /// version. Where there is no folder, or none that can be written, it lives in memory. An empty folder name says so, too.
    static std::unique_ptr<SearchIndex> open(const QString &folder);
    ~SearchIndex();
    SearchIndex(const SearchIndex &) = delete;
    SearchIndex &operator=(const SearchIndex &) = delete;

    static QString fileName() { return QStringLiteral("search.index"); }
    bool isInMemory() const { return m_path.isEmpty(); }

    /// Puts entries in the place of those of the same subjects; costs nothing where nothing changed.
    Status put(const std::vector<SearchEntry> &entries);
    Status remove(const std::vector<SearchSubject> &subjects);
    /// Removes all others, and texts of other files than these.
    Status keepOnly(const std::set<SearchSubject> &subjects, const std::set<QString> &digests);
    /// Whether so much was replaced that it should be made anew.
    bool isWorn() const;
    /// Forgets all entries, but not the texts.
    Status clearEntries();
    /// Throws all away, also a file that is damaged.
    void startAgain();

    /// The text of a file, by its hash; empty for one in which there is none.
    Status putText(const QString &digest, const QString &text);
    QString text(const QString &digest) const;
    std::set<QString> digestsWithText() const;

    /// The best first. Rows of other assessments than this are left out.
    Result<std::vector<SearchSubject>> find(const SearchQuery &query, AssessmentId assessment, std::size_t most) const;
    /// All of them; ranked as long as they are not too many to be looked through.
    Result<std::vector<EvidenceId>> documents(const SearchQuery &query) const;

private:
    struct Prepared; ///< An entry as it is written.
    explicit SearchIndex(QString path);
    void connect();
    std::vector<Prepared> changed(const std::vector<SearchEntry> &entries) const;
    QByteArray markOf(const SearchEntry &entry) const;
    QString textNow(const QString &digest) const;
    bool write(const std::vector<Prepared> &entries);
    bool removeNow(const SearchSubject &subject);
    Status inTransaction(const std::function<bool()> &work);
    Vocabulary vocabulary() const;

    QString m_path; ///< Empty in memory.
    std::unique_ptr<SearchConnection> m_connection;
    mutable std::mutex m_mutex; ///< Guards all of it.
};

} // namespace parindex
