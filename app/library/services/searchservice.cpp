#include "app/library/services/searchservice.h"

#include "app/library/librarythread.h"
#include "app/library/search/searchrun.h"
#include "app/library/search/searchstatements.h"
#include "app/library/search/similarpapers.h"
#include "app/library/search/suggestions.h"
#include "app/library/sql/query.h"
#include "app/library/tables/papertable.h"
#include "app/library/tables/rowselection.h"
#include "app/library/tables/tasteprofile.h"
#include "app/model/dayrank.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace winnow {

namespace {

bool asksForReplaced(const SearchQuery &search) {
    return std::ranges::any_of(search.terms, [](const SearchTerm &term) {
        return term.field == SearchField::State && term.state == SearchState::Replaced && !term.negated;
    });
}

// A paper's rank is its position among all papers scanned on its day, whatever the search. `days`: the
// search's days; papers of other days are not looked at.
Result<void> setRanks(Database &database, std::vector<PaperRow> &rows, const PaperQuery &wanted,
                      const QString &days) {
    PaperQuery all;
    all.day = wanted.day;
    all.withAbstracts = false;
    return selectLightRows(database, {all, std::nullopt, days})
        .map([&rows](const std::shared_ptr<RowStore> &store) {
            const std::vector<DayRank> ranks = rankDays(*store);
            for (PaperRow &row : rows) {
                const int at = store->rowOf(row.paper.id);
                const bool isOfThatDay = at >= 0 && store->facts(at).day() == row.day;
                if (const int place = isOfThatDay ? ranks[static_cast<size_t>(at)].place : 0; place > 0)
                    row.rank = place;
            }
        });
}

// None: nothing was found.
Result<std::optional<RowSelection>> selectionOf(Database &database, const PaperQuery &wanted) {
    RowSelection selection{wanted, std::nullopt, {}};
    if (!wanted.search.trimmed().isEmpty()) {
        const auto search = readSearch(wanted.search);
        if (!search)
            return failure(search.error());
        auto found = runSearch(database, *search, wanted.day);
        if (!found)
            return failure(found.error());
        if (found->isEmpty())
            return std::nullopt;
        if (!found->isEverything())
            selection.papers = std::move(*found);
        selection.days = searchedDays(*search, QStringLiteral("n"));
        if (asksForReplaced(*search)) // the filter leaves most replacements out
            selection.query.scannedOnly = false;
    }
    return selection;
}

Result<std::vector<PaperRow>> rowsFor(Database &database, const PaperQuery &wanted) {
    const auto selection = selectionOf(database, wanted);
    if (!selection)
        return failure(selection.error());
    if (!*selection)
        return std::vector<PaperRow>();
    auto rows = selectRows(database, **selection);
    if (rows && wanted.withRanks) {
        if (auto ranked = setRanks(database, *rows, wanted, (*selection)->days); !ranked)
            return failure(ranked.error());
    }
    return rows;
}

Result<std::shared_ptr<RowStore>> lightRowsFor(Database &database, const PaperQuery &wanted) {
    const auto selection = selectionOf(database, wanted);
    if (!selection)
        return failure(selection.error());
    return *selection ? selectLightRows(database, **selection) : std::make_shared<RowStore>();
}

Result<QSet<ArxivId>> idsFound(Database &database, const QString &words, std::optional<QDate> day) {
    const auto search = readSearch(words);
    if (!search)
        return failure(search.error());
    const auto found = runSearch(database, *search, day);
    if (!found)
        return failure(found.error());
    return idsOf(database, *found);
}

Result<QHash<ArxivId, float>> storedTastes(Database &database, std::optional<QDate> day) {
    QString sql = QStringLiteral("SELECT p.arxiv_id AS id, g.value AS value FROM taste g "
                                 "JOIN paper p ON p.id = g.paper_id WHERE g.profile = %1")
                      .arg(tasteProfile());
    if (day)
        sql += QStringLiteral(" AND g.paper_id IN (SELECT paper_id FROM day_paper WHERE day = :day)");
    Query query(database, sql);
    if (day)
        query.bind(":day", *day);
    QHash<ArxivId, float> tastes;
    const auto read = query.all([&tastes](const Row &row) {
        if (const auto id = ArxivId::fromString(row.text("id")))
            tastes.insert(*id, static_cast<float>(row.real("value")));
        return true;
    });
    return read.map([&tastes](const std::vector<bool> &) { return std::move(tastes); });
}

QString jsonOf(const std::vector<ArxivId> &ids) {
    QJsonArray array;
    for (const ArxivId &id : ids)
        array.append(id.toString());
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

qint64 keyOf(const Row &row) {
    return row.integer("key");
}

Result<std::vector<PaperRow>> rowsOfKeys(Database &database, const std::vector<qint64> &keys) {
    if (keys.empty())
        return std::vector<PaperRow>();
    PaperSet papers = PaperSet::none(*std::ranges::max_element(keys));
    for (const qint64 key : keys)
        papers.add(key);
    PaperQuery query;
    query.scannedOnly = false;
    return selectRows(database, {query, papers, {}});
}

Result<std::vector<PaperRow>> rowsOfIds(Database &database, const std::vector<ArxivId> &ids) {
    Query query(database, QStringLiteral("SELECT id AS key FROM paper "
                                         "WHERE arxiv_id IN (SELECT value FROM json_each(:ids))"));
    const auto keys = query.bind(":ids", jsonOf(ids)).all(keyOf);
    if (!keys)
        return failure(keys.error());
    return rowsOfKeys(database, *keys);
}

// The rows in the order of the keys.
Result<std::vector<PaperRow>> rowsInOrder(Database &database, const std::vector<qint64> &keys) {
    PaperTable papers(database);
    QHash<ArxivId, size_t> ranks;
    for (size_t i = 0; i < keys.size(); ++i) {
        const auto id = papers.id(keys[i]);
        if (!id)
            return failure(id.error());
        ranks.insert(*id, i);
    }
    return rowsOfKeys(database, keys).map([&ranks](std::vector<PaperRow> &&found) {
        std::ranges::sort(found, {}, [&ranks](const PaperRow &row) { return ranks.value(row.paper.id); });
        return std::move(found);
    });
}

Result<std::vector<PaperRow>> similarRows(Database &database, const ArxivId &id, int limit) {
    const auto own = PaperTable(database).key(id);
    if (!own)
        return failure(own.error());
    const auto papers = similarPapers(database, own->key);
    if (!papers)
        return failure(papers.error());
    std::vector<qint64> keys;
    for (size_t i = 0; i < std::min(papers->size(), size_t(limit)); ++i)
        keys.push_back((*papers)[i].key);
    return rowsInOrder(database, keys);
}

Result<EarlierPapers> earlierPapers(Database &database, const ArxivId &id, int limit) {
    const auto own = PaperTable(database).key(id);
    if (!own)
        return failure(own.error());
    const auto papers = similarPapers(database, own->key);
    if (!papers)
        return failure(papers.error());
    Query firstDay(database, QStringLiteral("SELECT min(day) AS day FROM day_paper WHERE paper_id = :key"));
    const auto dayOf = [&firstDay](qint64 key) {
        return firstDay.bind(":key", key).first([](const Row &row) { return row.day("day"); });
    };
    const auto ownDay = dayOf(own->key);
    if (!ownDay)
        return failure(ownDay.error());
    EarlierPapers earlier;
    std::vector<qint64> keys;
    for (const LikePaper &paper : *papers) {
        if (paper.likeness < closeLikeness || !ownDay->value_or(QDate()).isValid())
            break;
        const auto day = dayOf(paper.key);
        if (!day)
            return failure(day.error());
        if (!(*day)->isValid() || **day >= **ownDay)
            continue;
        ++earlier.close;
        if (!earlier.since.isValid() || **day < earlier.since)
            earlier.since = **day;
        if (keys.size() < size_t(limit))
            keys.push_back(paper.key);
    }
    return rowsInOrder(database, keys).map([&earlier](std::vector<PaperRow> &&rows) {
        earlier.papers = std::move(rows);
        return earlier;
    });
}

Result<QHash<ArxivId, QString>> abstractsOf(Database &database, const std::vector<ArxivId> &ids) {
    Query query(database, QStringLiteral("SELECT arxiv_id, abstract FROM paper "
                                         "WHERE arxiv_id IN (SELECT value FROM json_each(:ids))"));
    QHash<ArxivId, QString> found;
    const auto read = query.bind(":ids", jsonOf(ids)).all([&found](const Row &row) {
        if (const auto id = ArxivId::fromString(row.text("arxiv_id")))
            found.insert(*id, row.text("abstract"));
        return true;
    });
    return read.map([&found](const std::vector<bool> &) { return found; });
}

} // namespace

Pending<std::vector<PaperRow>> SearchService::papers(const PaperQuery &query) {
    return m_thread.read([query](Database &database) { return rowsFor(database, query); });
}

Pending<std::shared_ptr<RowStore>> SearchService::rows(const PaperQuery &query) {
    return m_thread.read([query](Database &database) { return lightRowsFor(database, query); });
}

Pending<std::vector<PaperRow>> SearchService::byIds(const std::vector<ArxivId> &ids) {
    return m_thread.read([ids](Database &database) { return rowsOfIds(database, ids); });
}

Pending<QSet<ArxivId>> SearchService::ids(const QString &words, std::optional<QDate> day) {
    return m_thread.read([words, day](Database &database) { return idsFound(database, words, day); });
}

Pending<QHash<ArxivId, float>> SearchService::tastes(std::optional<QDate> day) {
    return m_thread.read([day](Database &database) { return storedTastes(database, day); });
}

Pending<QHash<ArxivId, QString>> SearchService::abstracts(const std::vector<ArxivId> &ids) {
    return m_thread.read([ids](Database &database) { return abstractsOf(database, ids); });
}

Pending<std::vector<PaperRow>> SearchService::similar(const ArxivId &id, int limit) {
    return m_thread.read([id, limit](Database &database) { return similarRows(database, id, limit); });
}

Pending<EarlierPapers> SearchService::earlier(const ArxivId &id, int limit) {
    return m_thread.read([id, limit](Database &database) { return earlierPapers(database, id, limit); });
}

Pending<std::vector<Suggestion>> SearchService::suggestions(SearchField field, const QString &prefix,
                                                            int limit) {
    return m_thread.read([field, prefix, limit](Database &database) {
        return suggestionsFor(database, field, prefix, limit);
    });
}

} // namespace winnow
