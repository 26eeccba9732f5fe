#include "app/library/services/tasteservice.h"

#include "app/library/file/opening.h"
#include "app/library/librarythread.h"
#include "app/library/sql/query.h"
#include "app/library/tables/papertable.h"
#include "app/library/tables/tasteevidence.h"
#include "app/library/tables/tasteprofile.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <map>

namespace winnow {

namespace {

constexpr int recentPapers = 2'000;

using Codes = std::map<qint64, quint16>; // by the paper's key

quint16 codeOf(const TasteEvidence &evidence) {
    return quint16(int(evidence.decision) + 16 * evidence.ownRelevance.value_or(0) +
                   (evidence.isTagged ? 1024 : 0));
}

Codes codesOf(const std::map<qint64, TasteEvidence> &signs) {
    Codes codes;
    for (const auto &[paper, evidence] : signs)
        codes.emplace(paper, codeOf(evidence));
    return codes;
}

QByteArray written(const Codes &codes) {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    for (const auto &[paper, code] : codes)
        out << paper << code;
    return bytes;
}

Codes readCodes(const QByteArray &bytes) {
    Codes codes;
    QDataStream in(bytes);
    while (!in.atEnd()) {
        qint64 paper = 0;
        quint16 code = 0;
        in >> paper >> code;
        codes.emplace(paper, code);
    }
    return codes;
}

void compare(TasteState &state, const std::map<qint64, TasteEvidence> &found) {
    Codes before = state.learned ? readCodes(state.learned->evidence) : Codes();
    for (const auto &[paper, evidence] : found) {
        ++state.decisions;
        state.kept += evidence.decision == Decision::Keep ? 1 : 0;
        const auto known = before.find(paper);
        if (known == before.end()) {
            ++state.fresh;
            continue;
        }
        state.changed += known->second == codeOf(evidence) ? 0 : 1;
        before.erase(known);
    }
    state.changed += int(before.size());
}

// From one state of the library.
template <class F>
auto readAside(LibraryThread &thread, F work) {
    using Answer = std::invoke_result_t<F, Database &>;
    return thread.postAside([work = std::move(work)](Database &database) -> Answer {
        if (auto opened = openLibraryToRead(database); !opened)
            return failure(opened.error());
        return database.read([&] { return work(database); });
    });
}

Result<std::optional<LearnedTaste>> findLearned(Database &database, int profile) {
    Query query(database,
                QStringLiteral("SELECT profile, generation, criteria_version, trained, evidence, data "
                               "FROM taste_model WHERE profile = :profile AND data <> x''"));
    return query.bind(":profile", profile).first([](const Row &row) {
        return LearnedTaste{row.number("profile"), row.integer("generation"), row.number("criteria_version"),
                            row.time("trained"),   row.bytes("evidence"),     row.bytes("data")};
    });
}

// The current generation, even if removed; 0: there never was one.
Result<qint64> generationOf(Database &database, int profile) {
    Query query(database, QStringLiteral("SELECT generation FROM taste_model WHERE profile = :profile"));
    return query.bind(":profile", profile)
        .first([](const Row &row) { return row.integer("generation"); })
        .map([](const std::optional<qint64> &found) { return found.value_or(0); });
}

Result<qint64> putLearned(Database &database, const LearnedTaste &learned) {
    const auto before = generationOf(database, learned.profile);
    if (!before)
        return failure(before.error());
    Query query(database,
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
Result<void> removeLearned(Database &database, int profile) {
    for (const char *statement :
         {"DELETE FROM taste WHERE profile = :profile",
          "UPDATE taste_model SET generation = generation + 1, evidence = x'', data = x'' "
          "WHERE profile = :profile"}) {
        Query query(database, QString::fromLatin1(statement));
        if (auto removed = query.bind(":profile", profile).run(); !removed)
            return failure(removed.error());
    }
    return {};
}

// Invalid: from the first decision.
Result<QDateTime> learnedSince(Database &database, int profile) {
    Query query(database, QStringLiteral("SELECT since FROM taste_start WHERE profile = :profile"));
    return query.bind(":profile", profile)
        .first([](const Row &row) { return row.time("since"); })
        .map([](const std::optional<QDateTime> &found) { return found.value_or(QDateTime()); });
}

Result<void> learnFrom(Database &database, int profile, const QDateTime &since) {
    if (!since.isValid()) {
        Query query(database, QStringLiteral("DELETE FROM taste_start WHERE profile = :profile"));
        return query.bind(":profile", profile).run().map([](int) {});
    }
    Query query(database, QStringLiteral("INSERT OR REPLACE INTO taste_start (profile, since) "
                                         "VALUES (:profile, :since)"));
    return query.bind(":profile", profile).bind(":since", since).run().map([](int) {});
}

Result<TasteSlice> papersToValue(Database &database, int profile, qint64 least, const TasteSlice &after,
                                 int most) {
    const QString behind = after.day.isValid() ? QStringLiteral("dp.day <= :day AND (dp.day < :day OR "
                                                                "dp.paper_id < :paper) AND ")
                                               : QString();
    Query query(database,
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

Result<void> putValues(Database &database, int profile, qint64 generation, const TasteValues &values) {
    Query query(database,
                QStringLiteral("INSERT OR REPLACE INTO taste (profile, paper_id, value, generation) "
                               "VALUES (:profile, :paper, :value, :generation)"));
    query.bind(":profile", profile).bind(":generation", generation);
    for (const auto &[paper, value] : values) {
        if (auto stored = query.bind(":paper", paper).bind(":value", value).run(); !stored)
            return failure(stored.error());
    }
    return {};
}

Result<int> valueCount(Database &database, int profile) {
    Query query(database, QStringLiteral("SELECT count(*) AS count FROM taste WHERE profile = :profile"));
    return query.bind(":profile", profile)
        .first([](const Row &row) { return row.number("count"); })
        .map([](const std::optional<int> &count) { return count.value_or(0); });
}

// Among those in the reader's table; invalid: there are fewer.
Result<QDate> dayOfPaper(Database &database, int fromNewest) {
    Query query(database,
                QStringLiteral("SELECT day FROM day_paper WHERE scanned = 1 ORDER BY day DESC, paper_id DESC "
                               "LIMIT 1 OFFSET :place"));
    return query.bind(":place", fromNewest)
        .first([](const Row &row) { return row.day("day"); })
        .map([](const std::optional<QDate> &day) { return day.value_or(QDate()); });
}

Result<TasteState> readState(Database &database) {
    TasteState state;
    const auto profile = tasteProfile(database);
    if (!profile)
        return failure(profile.error());
    if (!*profile)
        return state;
    state.profile = *profile;
    auto learned = findLearned(database, **profile);
    const auto since = learnedSince(database, **profile);
    if (!learned || !since)
        return failure(!learned ? learned.error() : since.error());
    state.learned = std::move(*learned);
    state.since = *since;
    const auto values = valueCount(database, **profile);
    const auto recent = dayOfPaper(database, recentPapers);
    if (!values || !recent)
        return failure(!values ? values.error() : recent.error());
    state.values = *values;
    state.recent = *recent;
    const auto found = readerEvidence(database, **profile, *since);
    if (!found)
        return failure(found.error());
    compare(state, *found);
    return state;
}

Result<TasteMaterial> readMaterial(Database &database) {
    const auto profile = tasteProfile(database);
    if (!profile)
        return failure(profile.error());
    if (!*profile)
        return TasteMaterial();
    const auto since = learnedSince(database, **profile);
    if (!since)
        return failure(since.error());
    const auto signs = readerEvidence(database, **profile, *since);
    if (!signs)
        return failure(signs.error());
    auto examples = tasteExamples(database, **profile, *since);
    if (!examples)
        return failure(examples.error());
    return TasteMaterial{std::move(*examples), written(codesOf(*signs))};
}

} // namespace

Pending<TasteState> TasteService::state() {
    return readAside(m_thread, readState);
}

Pending<TasteMaterial> TasteService::material() {
    return readAside(m_thread, readMaterial);
}

Pending<qint64> TasteService::keep(const LearnedTaste &learned) {
    return m_thread.write([learned](Database &database) { return putLearned(database, learned); });
}

Pending<TasteSlice> TasteService::outdated(int profile, qint64 least, const TasteSlice &after, int most) {
    return m_thread.run(
        [=](Database &database) { return papersToValue(database, profile, least, after, most); });
}

Pending<bool> TasteService::put(int profile, qint64 generation, const TasteValues &values) {
    return m_thread.write([=](Database &database) -> Result<bool> {
        const auto now = generationOf(database, profile);
        if (!now)
            return failure(now.error());
        if (*now != generation)
            return false;
        return putValues(database, profile, generation, values).map([] { return true; });
    });
}

Pending<void> TasteService::forget(bool leaveOutDecisions) {
    return m_thread.write([leaveOutDecisions](Database &database) -> Result<void> {
        const auto profile = tasteProfile(database);
        if (!profile)
            return failure(profile.error());
        if (!*profile)
            return {};
        if (auto removed = removeLearned(database, **profile); !removed)
            return removed;
        return leaveOutDecisions ? learnFrom(database, **profile, QDateTime::currentDateTimeUtc())
                                 : Result<void>();
    });
}

Pending<void> TasteService::learnSince(const QDateTime &since) {
    return m_thread.write([since](Database &database) -> Result<void> {
        const auto profile = tasteProfile(database);
        if (!profile)
            return failure(profile.error());
        return *profile ? learnFrom(database, **profile, since) : Result<void>();
    });
}

} // namespace winnow
