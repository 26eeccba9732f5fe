#include "app/library/tables/ledgertable.h"

namespace winnow {

namespace {

LedgerEntry readLedgerEntry(const Row &row) {
    return LedgerEntry{row.day("day"),
                       row.text("feed"),
                       ledgerStateFromName(row.text("state")),
                       row.number("announced"),
                       row.number("scanned"),
                       row.time("fetched_at"),
                       row.text("note"),
                       listingSourceFromName(row.text("source"))};
}

} // namespace

Result<std::optional<LedgerTable::Line>> LedgerTable::find(QDate day, const QString &feed) {
    Query query(m_database,
                QStringLiteral("SELECT day, feed, turn, state, announced, scanned, fetched_at, note, source "
                               "FROM day_ledger WHERE day = :day AND feed = :feed"));
    return query.bind(":day", day).bind(":feed", feed).first([](const Row &row) {
        return Line{readLedgerEntry(row), row.number("turn")};
    });
}

Result<int> LedgerTable::nextTurn(QDate day) {
    Query query(m_database, QStringLiteral("SELECT coalesce(max(turn), -1) + 1 AS turn FROM day_ledger "
                                           "WHERE day = :day"));
    return query.bind(":day", day)
        .first([](const Row &row) { return row.number("turn"); })
        .map([](const std::optional<int> &turn) { return turn.value_or(0); });
}

Result<void> LedgerTable::put(const Line &line) {
    Query query(
        m_database,
        QStringLiteral("INSERT INTO day_ledger (day, feed, turn, state, announced, scanned, fetched_at, "
                       "note, source) VALUES (:day, :feed, :turn, :state, :announced, :scanned, :fetched_at, "
                       ":note, :source) ON CONFLICT (day, feed) DO UPDATE SET state = excluded.state, "
                       "announced = excluded.announced, scanned = excluded.scanned, "
                       "fetched_at = excluded.fetched_at, note = excluded.note, source = excluded.source"));
    const LedgerEntry &entry = line.entry;
    return query.bind(":day", entry.day)
        .bind(":feed", entry.feed)
        .bind(":turn", line.turn)
        .bind(":state", ledgerStateName(entry.state))
        .bind(":announced", entry.announced)
        .bind(":scanned", entry.scanned)
        .bind(":fetched_at", entry.fetchedAt)
        .bind(":note", entry.note)
        .bind(":source", listingSourceName(entry.source))
        .run()
        .map([](int) {});
}

Result<std::vector<LedgerEntry>> LedgerTable::all() {
    Query query(m_database,
                QStringLiteral("SELECT day, feed, state, announced, scanned, fetched_at, note, source "
                               "FROM day_ledger ORDER BY day DESC, turn"));
    return query.all(readLedgerEntry);
}

} // namespace winnow
