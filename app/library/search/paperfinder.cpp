#include "app/library/search/paperfinder.h"

#include "app/library/search/searchrun.h"
#include "app/library/search/similarpapers.h"
#include "app/library/sql/query.h"
#include "app/library/tables/announcementtable.h"
#include "app/library/tables/daypapertable.h"
#include "app/library/tables/papertable.h"
#include "app/library/tables/rowselection.h"
#include "app/library/tables/savedviewtable.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace winnow {

namespace {

constexpr int lastTurn = 1'000'000; // after all feeds of the day

QString jsonOf(const std::vector<ArxivId> &ids) {
    QJsonArray array;
    for (const ArxivId &id : ids)
        array.append(id.toString());
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

qint64 keyOf(const Row &row) {
    return row.integer("key");
}

} // namespace

Result<std::vector<PaperRow>> PaperFinder::rows(const std::vector<qint64> &keys, std::optional<QDate> day) {
    if (keys.empty())
        return std::vector<PaperRow>();
    PaperSet papers = PaperSet::none(*std::ranges::max_element(keys));
    for (const qint64 key : keys)
        papers.add(key);
    PaperQuery query;
    query.day = day;
    query.scannedOnly = false;
    return selectRows(m_database, {query, papers, {}});
}

Result<std::vector<PaperRow>> PaperFinder::byIds(const std::vector<ArxivId> &ids) {
    Query query(m_database, QStringLiteral("SELECT id AS key FROM paper "
                                           "WHERE arxiv_id IN (SELECT value FROM json_each(:ids))"));
    const auto keys = query.bind(":ids", jsonOf(ids)).all(keyOf);
    if (!keys)
        return failure(keys.error());
    return rows(*keys);
}

// The rows in the order of the keys.
Result<std::vector<PaperRow>> PaperFinder::rowsInOrder(const std::vector<qint64> &keys) {
    PaperTable papers(m_database);
    QHash<ArxivId, size_t> ranks;
    for (size_t i = 0; i < keys.size(); ++i) {
        const auto id = papers.id(keys[i]);
        if (!id)
            return failure(id.error());
        ranks.insert(*id, i);
    }
    return rows(keys).map([&ranks](std::vector<PaperRow> &&found) {
        std::ranges::sort(found, {}, [&ranks](const PaperRow &row) { return ranks.value(row.paper.id); });
        return std::move(found);
    });
}

Result<std::vector<PaperRow>> PaperFinder::similar(const ArxivId &id, int limit) {
    const auto own = PaperTable(m_database).key(id);
    if (!own)
        return failure(own.error());
    const auto papers = similarPapers(m_database, own->key);
    if (!papers)
        return failure(papers.error());
    std::vector<qint64> keys;
    for (size_t i = 0; i < std::min(papers->size(), size_t(limit)); ++i)
        keys.push_back((*papers)[i].key);
    return rowsInOrder(keys);
}

Result<EarlierPapers> PaperFinder::earlier(const ArxivId &id, int limit) {
    const auto own = PaperTable(m_database).key(id);
    if (!own)
        return failure(own.error());
    const auto papers = similarPapers(m_database, own->key);
    if (!papers)
        return failure(papers.error());
    Query firstDay(m_database, QStringLiteral("SELECT min(day) AS day FROM day_paper WHERE paper_id = :key"));
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
    return rowsInOrder(keys).map([&earlier](std::vector<PaperRow> &&rows) {
        earlier.papers = std::move(rows);
        return earlier;
    });
}

Result<QHash<ArxivId, QString>> PaperFinder::abstracts(const std::vector<ArxivId> &ids) {
    Query query(m_database, QStringLiteral("SELECT arxiv_id, abstract FROM paper "
                                           "WHERE arxiv_id IN (SELECT value FROM json_each(:ids))"));
    QHash<ArxivId, QString> found;
    const auto read = query.bind(":ids", jsonOf(ids)).all([&found](const Row &row) {
        if (const auto id = ArxivId::fromString(row.text("arxiv_id")))
            found.insert(*id, row.text("abstract"));
        return true;
    });
    return read.map([&found](const std::vector<bool> &) { return found; });
}

// The number of papers that the table over all days shows for the view: those scanned on some day.
Result<QHash<qint64, int>> PaperFinder::decisionCounts() {
    const auto views = SavedViewTable(m_database).all();
    if (!views)
        return failure(views.error());
    const auto newest = m_database.number(QStringLiteral("SELECT coalesce(max(id), 0) FROM paper"));
    if (!newest)
        return failure(newest.error());
    const auto keys = Query(m_database, QStringLiteral("SELECT CAST(group_concat(paper_id) AS BLOB) AS keys "
                                                       "FROM day_paper WHERE scanned = 1"))
                          .first([](const Row &row) { return row.bytes("keys"); });
    if (!keys)
        return failure(keys.error());
    const PaperSet scanned = PaperSet::of(keys->value_or(QByteArray()), *newest);
    QHash<qint64, int> counts;
    for (const SavedView &view : *views) {
        const auto search = readSearch(view.query);
        if (!search)
            continue;
        auto found = SearchRun(m_database).find(*search, {});
        if (!found)
            return failure(found.error());
        counts.insert(view.id, int(found->intersect(scanned).count()));
    }
    return counts;
}

Result<PaperRow> PaperFinder::add(const Paper &paper, QDate day) {
    if (paper.id.isNull() || !day.isValid())
        return failure(ErrorCode::InvalidInput, QStringLiteral("paper without id or day"));
    const auto stored = PaperTable(m_database).put(paper);
    if (!stored)
        return failure(stored.error());
    AnnouncementTable announcements(m_database, day, AnnouncementTable::handFeed);
    const auto known = announcements.count();
    if (!known)
        return failure(known.error());
    if (auto put = announcements.put({stored->paper.key, AnnounceType::New, *known, true}, lastTurn, true);
        !put)
        return failure(put.error());
    if (auto merged = DayPaperTable(m_database).merge(day); !merged)
        return failure(merged.error());
    const auto added = rows({stored->paper.key}, day);
    if (!added)
        return failure(added.error());
    return added->front();
}

} // namespace winnow
