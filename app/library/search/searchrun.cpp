#include "app/library/search/searchrun.h"

#include "app/library/search/searchstatements.h"
#include "app/library/sql/query.h"

#include <QTimeZone>

#include <array>

namespace winnow {

namespace {

constexpr qsizetype fewPapers = 5000; // few enough to look up one by one

// All keys as one text: one row per key would take five times as long.
Result<QByteArray> keysOf(Database &database, const SearchStatement &statement) {
    Query query(
        database,
        QStringLiteral("SELECT CAST(group_concat(key) AS BLOB) AS keys FROM (%1)").arg(statement.sql));
    for (const auto &[name, text] : statement.texts)
        query.bind(name, text);
    return query.first([](const Row &row) { return row.bytes("keys"); })
        .map([](const std::optional<QByteArray> &keys) { return keys.value_or(QByteArray()); });
}

// "1,2" and "2508.00001,2508.00002": the papers' keys, and their ids in the same order.
QSet<ArxivId> readPairs(QByteArrayView keys, QByteArrayView texts, const PaperSet &wanted) {
    constexpr size_t longestId = 40;
    QSet<ArxivId> ids;
    ids.reserve(wanted.count());
    std::array<QChar, longestId> letters;
    qsizetype at = 0;
    for (qsizetype place = 0; place < keys.size(); ++place) {
        qint64 key = 0;
        for (; place < keys.size() && keys[place] != ','; ++place)
            key = key * 10 + (keys[place] - '0');
        size_t size = 0;
        for (; at < texts.size() && texts[at] != ','; ++at) {
            if (size < longestId)
                letters[size++] = QLatin1Char(texts[at]);
        }
        ++at;
        if (!wanted.contains(key))
            continue;
        if (const auto id = ArxivId::fromString(QStringView(letters.data(), qsizetype(size))))
            ids.insert(*id);
    }
    return ids;
}

} // namespace

Result<PaperSet> runSearch(Database &database, const SearchQuery &query, std::optional<QDate> day) {
    const auto newest = database.number(QStringLiteral("SELECT coalesce(max(id), 0) FROM paper"));
    if (!newest)
        return failure(newest.error());
    if (query.findsNothing)
        return PaperSet::none(*newest);
    const auto topics = SearchedTopics::of(database, query);
    if (!topics)
        return failure(topics.error());
    PaperSet found = PaperSet::all(*newest);
    for (const SearchStatement &statement : searchStatements(query, *topics, day)) {
        const auto keys = keysOf(database, statement);
        if (!keys)
            return failure(keys.error());
        const PaperSet papers = PaperSet::of(*keys, *newest);
        if (statement.negated)
            found.subtract(papers);
        else
            found.intersect(papers);
    }
    return found;
}

Result<QSet<ArxivId>> idsOf(Database &database, const PaperSet &papers) {
    if (papers.isEmpty())
        return QSet<ArxivId>();
    const bool isFew = papers.count() <= fewPapers;
    Query query(database, QStringLiteral("SELECT CAST(group_concat(id) AS BLOB) AS keys, "
                                         "CAST(group_concat(arxiv_id) AS BLOB) AS ids FROM paper %1")
                              .arg(isFew ? QStringLiteral("WHERE id IN (SELECT value FROM json_each(:keys))")
                                         : QString()));
    if (isFew)
        query.bind(":keys", QString::fromLatin1(papers.toJson()));
    return query
        .first([&papers](const Row &row) { return readPairs(row.bytes("keys"), row.bytes("ids"), papers); })
        .map([](const std::optional<QSet<ArxivId>> &ids) { return ids.value_or(QSet<ArxivId>()); });
}

Result<SearchQuery> readSearch(const QString &text) {
    SearchQuery query = parseSearch(text, todayAtArxiv());
    if (query.problems.empty())
        return query;
    const SearchProblem &first = query.problems.front();
    return failure(ErrorCode::Malformed, searchFaultName(first.fault),
                   QStringLiteral("%1:%2").arg(first.offset).arg(first.length));
}

QDate todayAtArxiv() {
    const QTimeZone eastern("America/New_York");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    constexpr int standardOffset = -5 * 3600;
    return (eastern.isValid() ? now.toTimeZone(eastern) : now.toOffsetFromUtc(standardOffset)).date();
}

} // namespace winnow
