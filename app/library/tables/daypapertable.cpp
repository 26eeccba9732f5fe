#include "app/library/tables/daypapertable.h"

namespace winnow {

Result<void> DayPaperTable::merge(QDate day) {
    Query clear(m_database, QStringLiteral("DELETE FROM day_paper WHERE day = :day"));
    if (auto cleared = clear.bind(":day", day).run(); !cleared)
        return failure(cleared.error());
    // A digest gives neither type nor position, and neither does a paper added by hand, so a feed takes
    // precedence.
    Query merge(m_database, QStringLiteral(R"(
        INSERT INTO day_paper (day, paper_id, type, position, scanned)
        SELECT day, paper_id, type, row_number() OVER (ORDER BY place IS NULL, place, digest_place) - 1, scanned
        FROM (SELECT day, paper_id,
                     coalesce(min(CASE WHEN feed NOT IN ('', 'by-hand') THEN type END), min(type)) AS type,
                     min(CASE WHEN feed NOT IN ('', 'by-hand') THEN position END) AS place,
                     min(position) AS digest_place,
                     max(scanned) AS scanned
              FROM announcement WHERE day = :day GROUP BY paper_id))"));
    return merge.bind(":day", day).run().map([](int) {});
}

} // namespace winnow
