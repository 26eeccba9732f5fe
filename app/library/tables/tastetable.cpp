#include "app/library/tables/tastetable.h"

#include "app/library/tables/papertable.h"

namespace winnow {

Result<std::optional<LearnedTaste>> TasteTable::find(int profile) {
    Query query(m_database,
                QStringLiteral("SELECT profile, generation, criteria_version, trained, evidence, data "
                               "FROM taste_model WHERE profile = :profile AND data <> x''"));
    return query.bind(":profile", profile).first([](const Row &row) {
        return LearnedTaste{row.number("profile"), row.integer("generation"), row.number("criteria_version"),
                            row.time("trained"),   row.bytes("evidence"),     row.bytes("data")};
    });
}

Result<qint64> TasteTable::generation(int profile) {
    Query query(m_database, QStringLiteral("SELECT generation FROM taste_model WHERE profile = :profile"));
    return query.bind(":profile", profile)
        .first([](const Row &row) { return row.integer("generation"); })
        .map([](const std::optional<qint64> &found) { return found.value_or(0); });
}

Result<qint64> TasteTable::put(const LearnedTaste &learned) {
    const auto before = generation(learned.profile);
    if (!before)
        return failure(before.error());
    Query query(m_database,
                QStringLiteral("INSERT OR REPLACE INTO taste_model (profile, generation, criteria_version, "
                               "trained, evidence, data) VALUES (:profile, :generation, :criteria, "
                               ":trained, :evidence, :data)"));
    return query.bind(":profile", learned.profile)
        .bind(":generation", *before + 1)
        .bind(":criteria", learned.criteriaVersion)
        .bind(":trained", learned.trainedAt)
        .bind(":evidence", learned.evidence)
        .bind(":data", learned.data)
        .run()
        .map([&](int) { return *before + 1; });
}

// The row stays, so that generations are never reused: another program may still be valuing papers with the
// removed one.
Result<void> TasteTable::remove(int profile) {
    for (const char *statement :
         {"DELETE FROM taste WHERE profile = :profile",
          "UPDATE taste_model SET generation = generation + 1, evidence = x'', data = x'' "
          "WHERE profile = :profile"}) {
        Query query(m_database, QString::fromLatin1(statement));
        if (auto removed = query.bind(":profile", profile).run(); !removed)
            return failure(removed.error());
    }
    return {};
}

Result<QDateTime> TasteTable::since(int profile) {
    Query query(m_database, QStringLiteral("SELECT since FROM taste_start WHERE profile = :profile"));
    return query.bind(":profile", profile)
        .first([](const Row &row) { return row.time("since"); })
        .map([](const std::optional<QDateTime> &found) { return found.value_or(QDateTime()); });
}

Result<void> TasteTable::begin(int profile, const QDateTime &since) {
    if (!since.isValid()) {
        Query query(m_database, QStringLiteral("DELETE FROM taste_start WHERE profile = :profile"));
        return query.bind(":profile", profile).run().map([](int) {});
    }
    Query query(m_database, QStringLiteral("INSERT OR REPLACE INTO taste_start (profile, since) "
                                           "VALUES (:profile, :since)"));
    return query.bind(":profile", profile).bind(":since", since).run().map([](int) {});
}

Result<TasteSlice> TasteTable::outdated(int profile, qint64 least, const TasteSlice &after, int most) {
    const QString behind = after.day.isValid() ? QStringLiteral("dp.day <= :day AND (dp.day < :day OR "
                                                                "dp.paper_id < :paper) AND ")
                                               : QString();
    Query query(m_database,
                QStringLiteral("SELECT o.day AS day, o.paper_id AS key, %1 FROM ("
                               "SELECT dp.day AS day, dp.paper_id AS paper_id FROM day_paper dp "
                               "LEFT JOIN taste t ON t.profile = :profile AND t.paper_id = dp.paper_id "
                               "WHERE %2dp.scanned = 1 AND coalesce(t.generation, 0) < :least "
                               "ORDER BY dp.day DESC, dp.paper_id DESC LIMIT :most) o "
                               "JOIN paper p ON p.id = o.paper_id ORDER BY o.day DESC, o.paper_id DESC")
                    .arg(PaperTable::columns(), behind));
    query.bind(":profile", profile).bind(":least", least).bind(":most", most);
    if (after.day.isValid())
        query.bind(":day", after.day).bind(":paper", after.paper);
    TasteSlice slice;
    const auto read = query.all([&slice](const Row &row) {
        slice.day = row.day("day");
        slice.paper = row.integer("key");
        slice.papers.emplace_back(slice.paper, PaperTable::read(row));
        return true;
    });
    return read.map([&](const std::vector<bool> &) { return std::move(slice); });
}

Result<void> TasteTable::putValues(int profile, qint64 generation, const TasteValues &values) {
    Query query(m_database,
                QStringLiteral("INSERT OR REPLACE INTO taste (profile, paper_id, value, generation) "
                               "VALUES (:profile, :paper, :value, :generation)"));
    query.bind(":profile", profile).bind(":generation", generation);
    for (const auto &[paper, value] : values) {
        if (auto stored = query.bind(":paper", paper).bind(":value", value).run(); !stored)
            return failure(stored.error());
    }
    return {};
}

Result<int> TasteTable::values(int profile) {
    Query query(m_database, QStringLiteral("SELECT count(*) AS count FROM taste WHERE profile = :profile"));
    return query.bind(":profile", profile)
        .first([](const Row &row) { return row.number("count"); })
        .map([](const std::optional<int> &count) { return count.value_or(0); });
}

Result<QDate> TasteTable::dayOfPaper(int fromNewest) {
    Query query(m_database,
                QStringLiteral("SELECT day FROM day_paper WHERE scanned = 1 ORDER BY day DESC, paper_id DESC "
                               "LIMIT 1 OFFSET :place"));
    return query.bind(":place", fromNewest)
        .first([](const Row &row) { return row.day("day"); })
        .map([](const std::optional<QDate> &day) { return day.value_or(QDate()); });
}

} // namespace winnow
