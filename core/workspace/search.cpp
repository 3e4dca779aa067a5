// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/search.h"

#include "core/base/searchwords.h"
#include "core/base/text.h"
#include "core/domain/documentkind.h"
#include "core/storage/searchindex.h"
#include "core/workspace/searchcontext.h"

#include <algorithm>
#include <atomic>
#include <set>
#include <unordered_map>
#include <utility>

namespace parindex {

namespace {

constexpr int SubjectsAtOnce = 100; ///< So few that neither the window nor whoever searches waits for them.
constexpr int MostFailures = 3;     ///< Of an index; then there is no search until the workspace is opened again.

/// Abbreviations that some write, and others write in full.
QString inBothForms(const QString &issuer)
{
    static const std::vector<std::pair<QString, QString>> forms{{QStringLiteral("ubnd"), QStringLiteral("uy ban nhan dan")}, {QStringLiteral("hdnd"), QStringLiteral("hoi dong nhan dan")}};
    QString all = issuer;
    const QString words = folded(issuer);
    for (const auto &[abbreviation, whole] : forms) {
        if (words.contains(abbreviation))
            all += u' ' + whole;
        else if (words.contains(whole))
            all += u' ' + abbreviation;
    }
    return all;
}

/// "ngày 05 tháng 3 năm 2025", and the same as numbers.
QString dateWords(QDate date)
{
    if (!date.isValid())
        return {};
    return date.toString(QStringLiteral("'ngày' dd 'tháng' MM 'năm' yyyy"));
}

QString fileNamesOf(const Evidence &document)
{
    QStringList names;
    for (const Attachment &attachment : document.attachments)
        names << attachment.fileName;
    return names.join(u'\n');
}

SearchEntry rowEntry(const AssessmentView &view, const Item &item)
{
    SearchEntry entry;
    entry.subject = {std::nullopt, view.assessment().id, item.id};
    entry.number = item.code;
    entry.abstract = item.title;
    if (view.framework.isLeaf(item.id))
        entry.names = view.sheet.current(item).explanation;
    return entry;
}

} // namespace

struct Search::State
{
    std::shared_ptr<SearchIndex> index; ///< Null until it is opened, and when it has failed too often.
    std::set<QString> read; ///< Files whose text is in the index.
    std::vector<std::pair<QString, QString>> early; ///< Texts that came before it was opened.
    std::unordered_map<QString, std::set<EvidenceId>> users; ///< The documents of each file.
    std::set<SearchSubject> pending;
    bool isBusy = true;    ///< The worker is at work.
    bool hasToPrune = true; ///< What is not there any more leaves the index when all else is done.
    int failures = 0;
    std::atomic<int> lastAsked = 0; ///< The number of the query that was asked last.
};

Search::Search(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace), m_state(std::make_unique<State>())
{
    m_worker.setMaxThreadCount(1);
    m_asker.setMaxThreadCount(1);
    connectWorkspace();
    followEverything();
    const QString folder = workspace.isReadOnly() ? QString() : workspace.filesFolder();
    m_worker.start([this, folder] {
        std::shared_ptr<SearchIndex> index = SearchIndex::open(folder);
        const std::set<QString> read = index->digestsWithText();
        QMetaObject::invokeMethod(this, [this, index, read] {
            m_state->index = index;
            m_state->read = read;
            for (const auto &[digest, text] : std::exchange(m_state->early, {}))
                addText(digest, text);
            settle(true);
        }, Qt::QueuedConnection);
    });
}

Search::~Search()
{
    m_state->lastAsked = 0; // What still waits to be looked for is given up.
    m_asker.clear();
    m_asker.waitForDone();
    m_worker.waitForDone();
}

void Search::connectWorkspace()
{
    connect(&m_workspace, &Workspace::evidenceChanged, this, [this](const std::vector<EvidenceId> &documents) {
        std::vector<SearchSubject> subjects;
        for (const EvidenceId id : documents)
            subjects.push_back({id});
        follow(subjects);
    });
    connect(&m_workspace, &Workspace::scoresChanged, this, [this](AssessmentId assessment, const std::vector<ItemId> &items) {
        std::vector<SearchSubject> subjects;
        for (const ItemId item : items)
            subjects.push_back({std::nullopt, assessment, item});
        follow(subjects);
    });
    connect(&m_workspace, &Workspace::assessmentsChanged, this, &Search::followEverything);
    connect(&m_workspace, &Workspace::frameworkChanged, this, &Search::followEverything);
}

void Search::followEverything()
{
    std::set<SearchSubject> &all = m_state->pending;
    all.clear();
    for (const Assessment &assessment : m_workspace.assessments()) {
        for (const Item &item : m_workspace.frameworkOf(assessment).items())
            all.insert({std::nullopt, assessment.id, item.id});
    }
    for (const Evidence &document : m_workspace.evidence())
        all.insert(all.end(), {document.id});
    m_state->hasToPrune = true;
    feed();
}

void Search::follow(const std::vector<SearchSubject> &subjects)
{
    m_state->pending.insert(subjects.begin(), subjects.end());
    feed();
}

bool Search::isUpToDate() const
{
    return m_state->index && m_state->pending.empty() && !m_state->isBusy;
}

void Search::feed()
{
    if (m_state->isBusy || !m_state->index)
        return;
    if (m_state->pending.empty())
        finish();
    else
        feedSome();
}

void Search::feedSome()
{
    std::vector<SearchEntry> entries;
    std::vector<SearchSubject> gone;
    for (int count = 0; count < SubjectsAtOnce && !m_state->pending.empty(); ++count) {
        const SearchSubject subject = m_state->pending.extract(m_state->pending.begin()).value();
        if (auto entry = entryOf(subject))
            entries.push_back(std::move(*entry));
        else
            gone.push_back(subject);
    }
    run([entries = std::move(entries), gone = std::move(gone)](SearchIndex &index) {
        const Status status = index.put(entries);
        return status && !gone.empty() ? index.remove(gone) : status;
    });
}

void Search::finish()
{
    if (m_state->hasToPrune) {
        m_state->hasToPrune = false;
        std::vector<SearchSubject> subjects;
        for (const Evidence &document : m_workspace.evidence())
            subjects.push_back({document.id});
        for (const Assessment &assessment : m_workspace.assessments()) {
            for (const Item &item : m_workspace.frameworkOf(assessment).items())
                subjects.push_back({std::nullopt, assessment.id, item.id});
        }
        std::vector<QString> digests;
        for (const auto &[digest, users] : m_state->users)
            digests.push_back(digest);
        return run([subjects = std::move(subjects), digests = std::move(digests)](SearchIndex &index) {
            return index.keepOnly({subjects.begin(), subjects.end()}, {digests.begin(), digests.end()});
        });
    }
    if (m_state->index->isWorn()) {
        followEverything();
        return run([](SearchIndex &index) { return index.clearEntries(); });
    }
    emit updated();
}

void Search::run(Work work)
{
    m_state->isBusy = true;
    m_worker.start([this, index = m_state->index, work = std::move(work)] {
        const bool isDone = work(*index).ok();
        QMetaObject::invokeMethod(this, [this, isDone] { settle(isDone); }, Qt::QueuedConnection);
    });
}

void Search::settle(bool isDone)
{
    m_state->isBusy = false;
    if (isDone)
        feed();
    else
        startAgain();
}

void Search::startAgain()
{
    if (++m_state->failures > MostFailures) {
        m_state->index.reset();
        return;
    }
    m_state->read.clear();
    if (m_state->isBusy)
        return; // The worker meets the same failure.
    m_state->isBusy = true;
    followEverything();
    run([](SearchIndex &index) {
        index.startAgain();
        return Status();
    });
}

std::optional<SearchEntry> Search::entryOf(const SearchSubject &subject)
{
    if (!isThere(subject))
        return std::nullopt;
    if (subject.document)
        return entryOf(*m_workspace.findEvidence(*subject.document));
    const AssessmentView view = m_workspace.view(subject.assessment);
    return rowEntry(view, *view.framework.find(subject.item));
}

bool Search::isThere(const SearchSubject &subject) const
{
    if (subject.document)
        return m_workspace.findEvidence(*subject.document) != nullptr;
    const Assessment *assessment = m_workspace.assessment(subject.assessment);
    return assessment && m_workspace.frameworkOf(*assessment).find(subject.item);
}

SearchEntry Search::entryOf(const Evidence &document)
{
    SearchEntry entry;
    entry.subject = {document.id};
    entry.number = document.number;
    entry.abstract = document.abstract;
    entry.names = QStringList{inBothForms(document.issuer), document.kind.isEmpty() ? kindOf(document) : document.kind, document.signer,
                              dateWords(document.issuedOn), fileNamesOf(document)}.join(u'\n');
    entry.rows = rowsCitedBy(document);
    for (const Attachment &attachment : document.attachments) {
        entry.digests << attachment.digest;
        m_state->users[attachment.digest].insert(document.id);
    }
    return entry;
}

QString Search::rowsCitedBy(const Evidence &document) const
{
    QStringList rows;
    for (const Citation &citation : document.citations) {
        const Assessment *assessment = m_workspace.assessment(citation.assessment);
        const Item *item = assessment ? m_workspace.frameworkOf(*assessment).find(citation.item) : nullptr;
        if (item)
            rows << item->code + u' ' + item->title + u' ' + citation.section;
    }
    rows.removeDuplicates();
    return rows.join(u'\n');
}

std::vector<Search::Hit> Search::find(const QString &query, std::optional<AssessmentId> assessment, std::size_t most)
{
    if (!m_state->index)
        return {};
    return hitsOf(m_state->index->find(SearchQuery(query), assessment.value_or(AssessmentId()), most), query);
}

std::vector<Search::Hit> Search::hitsOf(const Result<std::vector<SearchSubject>> &found, const QString &query)
{
    if (!found) {
        startAgain();
        return {};
    }
    std::vector<Hit> hits;
    for (const SearchSubject &subject : *found) {
        if (isThere(subject))
            hits.push_back({subject.document, subject.assessment, subject.item});
    }
    putExactNumbersFirst(hits, query);
    return hits;
}

void Search::look(const QString &query, std::optional<AssessmentId> assessment)
{
    const int number = ++m_state->lastAsked;
    if (!m_state->index)
        return;
    m_asker.start([this, number, query, assessment, index = m_state->index] {
        if (number != m_state->lastAsked)
            return;
        const auto found = index->find(SearchQuery(query), assessment.value_or(AssessmentId()), MostHits);
        QMetaObject::invokeMethod(this, [this, number, query, found] {
            if (number == m_state->lastAsked)
                emit looked(query, hitsOf(found, query));
        }, Qt::QueuedConnection);
    });
}

void Search::putExactNumbersFirst(std::vector<Hit> &hits, const QString &query) const
{
    const SearchQuery wanted(query);
    std::stable_partition(hits.begin(), hits.end(), [&](const Hit &hit) {
        const QString number = hit.document ? m_workspace.findEvidence(*hit.document)->number : m_workspace.view(hit.assessment).framework.find(hit.item)->code;
        const std::vector<SearchWord> words = searchWords(number, WordCut::AtSigns);
        return words.size() >= wanted.words().size()
            && std::equal(wanted.words().begin(), wanted.words().end(), words.begin(), [](const QString &word, const SearchWord &other) { return word == other.letters; });
    });
}

std::vector<EvidenceId> Search::documents(const QString &query)
{
    if (!m_state->index)
        return {};
    auto found = m_state->index->documents(SearchQuery(query));
    if (!found) {
        startAgain();
        return {};
    }
    std::erase_if(*found, [&](EvidenceId id) { return !m_workspace.findEvidence(id); });
    return std::move(*found);
}

std::vector<Attachment> Search::filesWithoutText() const
{
    std::vector<Attachment> files;
    std::set<QString> seen;
    for (const Evidence &document : m_workspace.evidence()) {
        for (const Attachment &attachment : document.attachments) {
            if (!m_state->read.contains(attachment.digest) && seen.insert(attachment.digest).second)
                files.push_back(attachment);
        }
    }
    return files;
}

void Search::addText(const QString &digest, const QString &text)
{
    if (!m_state->index) {
        m_state->early.emplace_back(digest, text);
        return;
    }
    m_state->read.insert(digest);
    m_worker.start([index = m_state->index, digest, text] { static_cast<void>(index->putText(digest, text)); });
    // The worker takes them up one after the other, so that the entries already know the text.
    std::vector<SearchSubject> subjects;
    for (const EvidenceId id : m_state->users[digest])
        subjects.push_back({id});
    if (!text.isEmpty())
        follow(subjects);
}

std::vector<Search::Context> Search::placesOf(const Hit &hit) const
{
    if (!isThere({hit.document, hit.assessment, hit.item}))
        return {{}};
    if (!hit.document) {
        const SearchEntry row = rowEntry(m_workspace.view(hit.assessment), *m_workspace.view(hit.assessment).framework.find(hit.item));
        return {{Place::Abstract, row.abstract}, {Place::Number, row.number}, {Place::Explanation, row.names}};
    }
    const Evidence &document = *m_workspace.findEvidence(*hit.document);
    return {{Place::Abstract, document.abstract}, {Place::Number, document.number}, {Place::Issuer, document.issuer}, {Place::Kind, document.kind},
            {Place::Signer, document.signer}, {Place::FileName, fileNamesOf(document)}, {Place::Row, rowsCitedBy(document)}};
}

Search::Context Search::contextOf(const Hit &hit, const SearchQuery &query) const
{
    std::vector<Context> places = placesOf(hit);
    Context *best = &places.front();
    std::size_t most = 0;
    for (Context &place : places) {
        if (const std::size_t words = query.wordsIn(place.line); words > most) {
            most = words;
            best = &place;
        }
    }
    const Evidence *document = hit.document ? m_workspace.findEvidence(*hit.document) : nullptr;
    if (document && most < query.words().size()) {
        if (auto inside = contextInside(*document, query, most))
            return *inside;
    }
    return {best->place, lineAround(best->line, query)};
}

std::optional<Search::Context> Search::contextInside(const Evidence &document, const SearchQuery &query, std::size_t words) const
{
    std::optional<Context> best;
    for (const Attachment &attachment : document.attachments) {
        const QStringList pages = m_state->index ? m_state->index->text(attachment.digest).split(u'\f') : QStringList();
        for (qsizetype page = 0; page < pages.size(); ++page) {
            const std::size_t found = query.wordsIn(pages[page]);
            if (found <= words)
                continue;
            words = found;
            best = {Place::Text, lineAround(pages[page], query), pages.size() > 1 ? int(page) + 1 : 0};
            if (words == query.words().size())
                return best;
        }
    }
    return best;
}

} // namespace parindex
