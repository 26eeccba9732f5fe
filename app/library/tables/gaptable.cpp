#include "app/library/tables/gaptable.h"

#include <algorithm>
#include <array>

namespace winnow {

namespace {

constexpr std::array gapNames{
    std::pair{PaperGap::Version, QLatin1String("version")},
    std::pair{PaperGap::Authors, QLatin1String("authors")},
    std::pair{PaperGap::Doi, QLatin1String("doi")},
    std::pair{PaperGap::Title, QLatin1String("title")},
};

QStringList namesOf(const std::vector<PaperGap> &gaps) {
    QStringList texts;
    for (const auto &[gap, name] : gapNames) {
        if (std::ranges::find(gaps, gap) != gaps.end())
            texts << name;
    }
    return texts;
}

} // namespace

std::vector<PaperGap> gapsFromNames(const QStringList &names) {
    std::vector<PaperGap> gaps;
    for (const auto &[gap, name] : gapNames) {
        if (names.contains(name))
            gaps.push_back(gap);
    }
    return gaps;
}

GapTable::GapTable(Database &database)
    : m_database(database),
      m_find(database, QStringLiteral("SELECT what, asked_at FROM paper_gap WHERE paper_id = :paper")),
      m_put(database, QStringLiteral("INSERT INTO paper_gap (paper_id, what) VALUES (:paper, :what) "
                                     "ON CONFLICT (paper_id) DO UPDATE SET what = excluded.what")),
      m_remove(database, QStringLiteral("DELETE FROM paper_gap WHERE paper_id = :paper")) {}

Result<GapTable::Gaps> GapTable::of(qint64 paper) {
    return m_find.bind(":paper", paper)
        .first([](const Row &row) {
            return Gaps{gapsFromNames(row.lines("what")), row.time("asked_at")};
        })
        .map([](const std::optional<Gaps> &gaps) { return gaps.value_or(Gaps()); });
}

Result<void> GapTable::add(qint64 paper, const std::vector<PaperGap> &gaps) {
    auto known = of(paper);
    if (!known)
        return failure(known.error());
    known->what.insert(known->what.end(), gaps.begin(), gaps.end());
    return m_put.bind(":paper", paper).bind(":what", linesText(namesOf(known->what))).run().map([](int) {});
}

Result<void> GapTable::remove(qint64 paper) {
    return m_remove.bind(":paper", paper).run().map([](int) {});
}

Result<void> GapTable::setAsked(qint64 paper, const QDateTime &at) {
    Query query(m_database, QStringLiteral("UPDATE paper_gap SET asked_at = :at WHERE paper_id = :paper"));
    return query.bind(":at", at).bind(":paper", paper).run().map([](int) {});
}

Result<std::vector<ArxivId>> GapTable::open(int most, const QDateTime &before) {
    Query query(m_database, QStringLiteral("SELECT p.arxiv_id AS arxiv_id FROM paper_gap g "
                                           "JOIN paper p ON p.id = g.paper_id "
                                           "WHERE g.asked_at IS NULL OR g.asked_at < :before "
                                           "ORDER BY g.paper_id DESC LIMIT :most"));
    return query.bind(":before", before).bind(":most", most).all([](const Row &row) {
        return ArxivId::fromString(row.text("arxiv_id")).value_or(ArxivId());
    });
}

} // namespace winnow
