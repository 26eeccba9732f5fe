#include "app/library/services/searchservice.h"

#include "app/library/librarythread.h"
#include "app/library/search/paperfinder.h"
#include "app/library/search/suggestions.h"
#include "app/library/tables/paperrows.h"

namespace winnow {

Pending<std::vector<PaperRow>> SearchService::papers(const PaperQuery &query) {
    return m_thread.read([query](Database &database) { return PaperRows(database).find(query); });
}

Pending<std::shared_ptr<RowStore>> SearchService::rows(const PaperQuery &query) {
    return m_thread.read([query](Database &database) { return PaperRows(database).findLight(query); });
}

Pending<std::vector<PaperRow>> SearchService::byIds(const std::vector<ArxivId> &ids) {
    return m_thread.read([ids](Database &database) { return PaperFinder(database).byIds(ids); });
}

Pending<QSet<ArxivId>> SearchService::ids(const QString &words, std::optional<QDate> day) {
    return m_thread.read([words, day](Database &database) { return PaperRows(database).search(words, day); });
}

Pending<QHash<ArxivId, float>> SearchService::tastes(std::optional<QDate> day) {
    return m_thread.read([day](Database &database) { return PaperRows(database).tastes(day); });
}

Pending<QHash<ArxivId, QString>> SearchService::abstracts(const std::vector<ArxivId> &ids) {
    return m_thread.read([ids](Database &database) { return PaperFinder(database).abstracts(ids); });
}

Pending<std::vector<PaperRow>> SearchService::similar(const ArxivId &id, int limit) {
    return m_thread.read(
        [id, limit](Database &database) { return PaperFinder(database).similar(id, limit); });
}

Pending<EarlierPapers> SearchService::earlier(const ArxivId &id, int limit) {
    return m_thread.read(
        [id, limit](Database &database) { return PaperFinder(database).earlier(id, limit); });
}

Pending<std::vector<Suggestion>> SearchService::suggestions(CompletionKind kind, const QString &prefix,
                                                            int limit) {
    return m_thread.read(
        [kind, prefix, limit](Database &database) { return suggestionsFor(database, kind, prefix, limit); });
}

} // namespace winnow
