#include "app/library/notebook.h"

#include "app/library/librarythread.h"
#include "app/library/search/paperfinder.h"
#include "app/library/search/suggestions.h"
#include "app/library/tables/papertable.h"
#include "app/library/tables/scoretable.h"
#include "app/library/tables/tagtable.h"
#include "app/library/tables/viewtable.h"
#include "app/library/triage.h"
#include "app/library/viewshelf.h"

namespace winnow {

Pending<AnnotationChange> Notebook::setNote(const ArxivId &id, const QString &text) {
    return askToWrite(m_thread,
                      [id, text](Database &database) { return Triage(database).setNote(id, text); });
}

Pending<AnnotationChange> Notebook::addTag(const std::vector<ArxivId> &ids, const QString &tag) {
    return askToWrite(m_thread,
                      [ids, tag](Database &database) { return Triage(database).tag(ids, tag, true); });
}

Pending<AnnotationChange> Notebook::removeTag(const std::vector<ArxivId> &ids, const QString &tag) {
    return askToWrite(m_thread,
                      [ids, tag](Database &database) { return Triage(database).tag(ids, tag, false); });
}

Pending<AnnotationChange> Notebook::setOwnRelevance(const std::vector<ArxivId> &ids,
                                                    std::optional<int> relevance) {
    return askToWrite(m_thread, [ids, relevance](Database &database) {
        return Triage(database).setOwnRelevance(ids, relevance);
    });
}

Pending<DecisionChange> Notebook::setRead(const std::vector<ArxivId> &ids, bool read) {
    return askToWrite(m_thread,
                      [ids, read](Database &database) { return Triage(database).setRead(ids, read); });
}

Pending<std::vector<TagCount>> Notebook::tags() {
    return ask(m_thread, [](Database &database) { return TagTable(database).counts(); });
}

Pending<std::vector<ScoreRecord>> Notebook::scoreHistory(const ArxivId &id) {
    return askToRead(m_thread, [id](Database &database) -> Result<std::vector<ScoreRecord>> {
        const auto paper = PaperTable(database).key(id);
        if (!paper)
            return failure(paper.error());
        return ScoreTable(database).history(paper->key);
    });
}

Pending<std::vector<SavedView>> Notebook::savedViews() {
    return ask(m_thread, [](Database &database) { return ViewTable(database).all(); });
}

Pending<SavedView> Notebook::saveView(const SavedView &view) {
    return askToWrite(m_thread, [view](Database &database) { return ViewShelf(database).save(view); });
}

Pending<SavedView> Notebook::renameView(qint64 id, const QString &name) {
    return askToWrite(m_thread,
                      [id, name](Database &database) { return ViewShelf(database).rename(id, name); });
}

Pending<SavedView> Notebook::removeView(qint64 id) {
    return askToWrite(m_thread, [id](Database &database) { return ViewShelf(database).remove(id); });
}

Pending<std::vector<SavedView>> Notebook::moveView(qint64 id, int place) {
    return askToWrite(m_thread,
                      [id, place](Database &database) { return ViewShelf(database).move(id, place); });
}

Pending<QHash<qint64, int>> Notebook::viewCounts() {
    return askToRead(m_thread, [](Database &database) { return PaperFinder(database).viewCounts(); });
}

Pending<std::vector<PaperRow>> Notebook::papers(const std::vector<ArxivId> &ids) {
    return askToRead(m_thread, [ids](Database &database) { return PaperFinder(database).byIds(ids); });
}

Pending<std::vector<PaperRow>> Notebook::similar(const ArxivId &id, int limit) {
    return askToRead(m_thread,
                     [id, limit](Database &database) { return PaperFinder(database).similar(id, limit); });
}

Pending<QHash<ArxivId, QString>> Notebook::abstracts(const std::vector<ArxivId> &ids) {
    return askToRead(m_thread, [ids](Database &database) { return PaperFinder(database).abstracts(ids); });
}

Pending<std::vector<Suggestion>> Notebook::suggestions(CompletionKind kind, const QString &prefix,
                                                       int limit) {
    return askToRead(m_thread, [kind, prefix, limit](Database &database) {
        return suggestionsFor(database, kind, prefix, limit);
    });
}

Pending<PaperRow> Notebook::addPaper(const Paper &paper, QDate day) {
    return askToWrite(m_thread,
                      [paper, day](Database &database) { return PaperFinder(database).add(paper, day); });
}

} // namespace winnow
