#pragma once

#include "app/library/search/searchquery.h"
#include "app/model/paperrow.h"
#include "app/model/result.h"
#include "app/model/suggestion.h"

namespace winnow {

class LibraryThread;
class RowStore;

// Papers as rows, and search suggestions.
class SearchService final {
public:
    explicit SearchService(LibraryThread &thread) : m_thread(thread) {}

    [[nodiscard]] Pending<std::vector<PaperRow>> papers(const PaperQuery &query);   // best first
    [[nodiscard]] Pending<std::shared_ptr<RowStore>> rows(const PaperQuery &query); // the same for a table
    // Includes papers that no filter let pass, each on its newest day. Unknown ids are left out.
    [[nodiscard]] Pending<std::vector<PaperRow>> byIds(const std::vector<ArxivId> &ids); // best first
    // `words`: in the language of searchquery.h. Malformed, here and above: detail is the problem's name,
    // place the "offset:length" of what is invalid.
    [[nodiscard]] Pending<QSet<ArxivId>> ids(const QString &words, std::optional<QDate> day);
    // The papers' taste values, 0 to 1, under the criteria in use: of that day, or of all papers that have
    // one.
    [[nodiscard]] Pending<QHash<ArxivId, float>> tastes(std::optional<QDate> day);
    [[nodiscard]] Pending<QHash<ArxivId, QString>> abstracts(const std::vector<ArxivId> &ids);
    [[nodiscard]] Pending<std::vector<PaperRow>> similar(const ArxivId &id, int limit); // most similar first
    // How new the paper is compared with the library: the papers close to it that were announced before its
    // own first day.
    [[nodiscard]] Pending<EarlierPapers> earlier(const ArxivId &id, int limit);
    // Authors, categories or tags with this prefix, the most frequent first; nothing for other fields. The
    // prefix may start any word of an author's name, without accents, also as in "Dao, T".
    [[nodiscard]] Pending<std::vector<Suggestion>> suggestions(SearchField field, const QString &prefix,
                                                               int limit);

private:
    LibraryThread &m_thread;
};

} // namespace winnow
