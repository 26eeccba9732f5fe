#include "app/library/search/searchrun.h"

#include "app/library/search/searchstatements.h"
#include "app/library/sql/query.h"

#include <QTimeZone>

namespace winnow {

namespace {

constexpr qsizetype fewPapers = 5000; // to be looked up one by one

// All keys as one text: a row for each would take five times as long.
Result<QByteArray> keysOf(Database &database, const SearchStatement &statement) {
    Query query(
        database,
        QStringLiteral("SELECT CAST(group_concat(key) AS BLOB) AS keys FROM (%1)").arg(statement.sql));
    for (const auto &[name, text] : statement.texts)
        query.bind(name, text);
    return query.first([](const Row &row) { return row.bytes("keys"); })
        .map([](const std::optional<QByteArray> &keys) { return keys.value_or(QByteArray()); });
}

// "1 2508.00001,2 2508.00002": the papers' keys and ids.
QSet<ArxivId> readPairs(const QByteArray &pairs, const PaperSet &wanted) {
    QSet<ArxivId> ids;
    ids.reserve(wanted.count());
    qsizetype at = 0;
    while (at < pairs.size()) {
        qint64 key = 0;
        for (; pairs.at(at) != ' '; ++at)
            key = key * 10 + (pairs.at(at) - '0');
        qsizetype end = pairs.indexOf(',', ++at);
        if (end < 0)
            end = pairs.size();
        if (wanted.contains(key)) {
            if (const auto id = ArxivId::fromString(QString::fromLatin1(pairs.constData() + at, end - at)))
                ids.insert(*id);
        }
        at = end + 1;
    }
    return ids;
}

} // namespace

Result<PaperSet> SearchRun::find(const SearchQuery &query, std::optional<QDate> day) {
    const auto newest = m_database.number(QStringLiteral("SELECT coalesce(max(id), 0) FROM paper"));
    if (!newest)
        return failure(newest.error());
    if (query.findsNothing)
        return PaperSet::none(*newest);
    const auto topics = SearchedTopics::of(m_database, query);
    if (!topics)
        return failure(topics.error());
    PaperSet found = PaperSet::all(*newest);
    for (const SearchStatement &statement : searchStatements(query, *topics, day)) {
        const auto keys = keysOf(m_database, statement);
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

Result<QSet<ArxivId>> SearchRun::ids(const PaperSet &papers) {
    if (papers.isEmpty())
        return QSet<ArxivId>();
    const bool isFew = papers.count() <= fewPapers;
    Query query(
        m_database,
        QStringLiteral("SELECT CAST(group_concat(id || ' ' || arxiv_id) AS BLOB) AS pairs FROM paper %1")
            .arg(isFew ? QStringLiteral("WHERE id IN (SELECT value FROM json_each(:keys))") : QString()));
    if (isFew)
        query.bind(":keys", QString::fromLatin1(papers.toJson()));
    return query.first([](const Row &row) { return row.bytes("pairs"); })
        .map([&papers](const std::optional<QByteArray> &pairs) {
            return readPairs(pairs.value_or(QByteArray()), papers);
        });
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
