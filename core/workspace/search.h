// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/searchquery.h"
#include "core/workspace/workspace.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace parindex {

class SearchIndex;
struct SearchEntry;
struct SearchSubject;

/// Tìm khắp hồ sơ. Finds the documents of a workspace and the rows of its assessments by what is said
/// about them and by the text inside the attached files. It follows every change of the workspace by
/// itself, a few entries at a time, so that the window never waits for it.
class Search : public QObject
{
    Q_OBJECT

public:
    /// The workspace must outlive it.
    explicit Search(Workspace &workspace, QObject *parent = nullptr);
    ~Search() override;

    /// A document or, where there is none, a row.
    struct Hit
    {
        std::optional<EvidenceId> document;
        AssessmentId assessment = {}; ///< Of a row.
        ItemId item = {};

        bool operator==(const Hit &) const = default;
    };

    /// Where the words stand that were looked for.
    enum class Place { Number, Abstract, Issuer, Signer, Kind, FileName, Row, Text, Explanation };

    /// One line that shows why something was found.
    struct Context
    {
        Place place = Place::Number;
        QString line; ///< A stretch of the text around the first words that were found.
        int page = 0; ///< Of a PDF, from 1; zero where it is not known.
    };

    static constexpr std::size_t MostHits = 200;

    /// The best first; rows only of this assessment. Fast enough for every key that is typed.
    std::vector<Hit> find(const QString &query, std::optional<AssessmentId> assessment, std::size_t most = MostHits);
    /// The same in another thread; looked() tells what came of it, unless something else is asked meanwhile. While the
    /// index is not open yet, nothing does: ask again when it is updated().
    void look(const QString &query, std::optional<AssessmentId> assessment);
    /// All documents that match; the best first where they are not thousands.
    std::vector<EvidenceId> documents(const QString &query);
    Context contextOf(const Hit &hit, const SearchQuery &query) const;

    /// Whether all that is known is in the index.
    bool isUpToDate() const;

    /// Files whose text nobody has read for the index yet, in the order of the documents.
    std::vector<Attachment> filesWithoutText() const;
    /// The text inside a file, its pages parted by form feeds; empty where there is none to be read.
    /// It is kept by the hash of the file, whatever becomes of the documents.
    void addText(const QString &digest, const QString &text);

signals:
    void looked(const QString &query, const std::vector<parindex::Search::Hit> &hits);
    void updated(); ///< All that has changed is in the index now.

private:
    struct State;
    using Work = std::function<Status(SearchIndex &)>;

    void connectWorkspace();
    void followEverything(); ///< Each document and row is looked at; what has not changed costs little.
    void follow(const std::vector<SearchSubject> &subjects);
    void feed();     ///< Hands the next few subjects to the worker, unless it is at work.
    void feedSome();
    void finish();   ///< When all are handed over.
    void run(Work work);     ///< In the worker; it is taken up again in settle().
    void settle(bool isDone);
    void startAgain();       ///< With an empty index, after it has failed.
    std::optional<SearchEntry> entryOf(const SearchSubject &subject);
    SearchEntry entryOf(const Evidence &document);
    QString rowsCitedBy(const Evidence &document) const;
    bool isThere(const SearchSubject &subject) const;
    std::vector<Context> placesOf(const Hit &hit) const; ///< With whole texts; at least one.
    std::optional<Context> contextInside(const Evidence &document, const SearchQuery &query, std::size_t words) const;
    std::vector<Hit> hitsOf(const Result<std::vector<SearchSubject>> &found, const QString &query);
    void putExactNumbersFirst(std::vector<Hit> &hits, const QString &query) const;

    Workspace &m_workspace;
    std::unique_ptr<State> m_state;
    QThreadPool m_worker; ///< Of one thread, which fills the index.
    QThreadPool m_asker;  ///< Of one thread, which looks for what was asked last.
};

} // namespace parindex
