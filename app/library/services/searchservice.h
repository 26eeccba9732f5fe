#pragma once

#include "app/library/search/searchcompletion.h"
#include "app/model/paperrow.h"
#include "app/model/result.h"
#include "app/model/suggestion.h"

namespace winnow {

class LibraryThread;
class RowStore;

// Papers as rows, and what is offered while a search is typed.
class SearchService final {
public:
    explicit SearchService(LibraryThread &thread) : m_thread(thread) {}

    [[nodiscard]] Pending<std::vector<PaperRow>> papers(const PaperQuery &query);   // best first
    [[nodiscard]] Pending<std::shared_ptr<RowStore>> rows(const PaperQuery &query); // the same for a table
    // Those included that no filter let pass, each on its newest day. Ids the library does not know are left
    // out.
    [[nodiscard]] Pending<std::vector<PaperRow>> byIds(const std::vector<ArxivId> &ids); // best first
    // `words`: in the language of searchquery.h. Malformed, here and above: detail is the fault's name, place
    // "offset:length" of what can't be understood.
    [[nodiscard]] Pending<QSet<ArxivId>> ids(const QString &words, std::optional<QDate> day);
    // What was learned under the criteria in use makes of the papers, 0 to 1: of that day's, or of all that
    // have a value.
    [[nodiscard]] Pending<QHash<ArxivId, float>> tastes(std::optional<QDate> day);
    [[nodiscard]] Pending<QHash<ArxivId, QString>> abstracts(const std::vector<ArxivId> &ids);
    [[nodiscard]] Pending<std::vector<PaperRow>> similar(const ArxivId &id, int limit); // likest first
    // How new the paper is beside the library: what is close to it and was announced on an earlier day than
    // its first.
    [[nodiscard]] Pending<EarlierPapers> earlier(const ArxivId &id, int limit);
    // Authors, categories or tags that begin so, the most frequent first; of other kinds none. An author fits
    // with the beginning of any word of the name, without accents, also as "Dao, T".
    [[nodiscard]] Pending<std::vector<Suggestion>> suggestions(CompletionKind kind, const QString &prefix,
                                                               int limit);

private:
    LibraryThread &m_thread;
};

} // namespace winnow
