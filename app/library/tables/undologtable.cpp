#include "app/library/tables/undologtable.h"

#include <algorithm>
#include <array>

namespace winnow {

namespace {

constexpr std::array kinds{
    std::pair{ActKind::Decision, QStringView(u"decision")},
    std::pair{ActKind::Note, QStringView(u"note")},
    std::pair{ActKind::Tags, QStringView(u"tags")},
    std::pair{ActKind::OwnRelevance, QStringView(u"own-relevance")},
    std::pair{ActKind::Read, QStringView(u"read")},
};

ActKind kindFromName(QStringView name) {
    const auto *found = std::ranges::find(kinds, name, [](const auto &kind) { return kind.second; });
    return found == kinds.end() ? ActKind::Decision : found->first;
}

UndoLogTable::Act readAct(const Row &row) {
    return UndoLogTable::Act{row.integer("id"),
                             kindFromName(row.text("kind")),
                             row.time("made_at"),
                             {},
                             row.optionalNumber("profile")};
}

UndoLogTable::Line readLine(const Row &row) {
    return UndoLogTable::Line{
        row.integer("paper_id"),
        ArxivId::fromString(row.text("arxiv_id")).value_or(ArxivId()),
        {row.text("before"), row.time("before_at"), row.optionalNumber("before_profile")},
        row.text("after")};
}

bool isUnchanged(const UndoLogTable::Line &line) {
    return line.after == line.before.value;
}

} // namespace

Result<qint64> UndoLogTable::add(const Act &act) {
    if (std::ranges::all_of(act.lines, isUnchanged))
        return 0;
    if (auto dropped = m_database.execute(QStringLiteral("DELETE FROM act WHERE undone = 1")); !dropped)
        return failure(dropped.error());
    Query head(m_database,
               QStringLiteral("INSERT INTO act (kind, made_at, profile) VALUES (:kind, :made_at, :profile)"));
    const QString kind = kinds.at(size_t(act.kind)).second.toString();
    if (auto added =
            head.bind(":kind", kind).bind(":made_at", act.madeAt).bind(":profile", act.profile).run();
        !added)
        return failure(added.error());
    const qint64 id = head.newId();
    Query put(
        m_database,
        QStringLiteral("INSERT INTO act_line (act_id, place, paper_id, before, before_at, before_profile, "
                       "after) VALUES (:act, :place, :paper, :before, :before_at, :before_profile, :after)"));
    int place = 0;
    for (const Line &line : act.lines) {
        if (isUnchanged(line))
            continue;
        const auto added = put.bind(":act", id)
                               .bind(":place", place++)
                               .bind(":paper", line.paper)
                               .bind(":before", line.before.value)
                               .bind(":before_at", line.before.at)
                               .bind(":before_profile", line.before.profile)
                               .bind(":after", line.after)
                               .run();
        if (!added)
            return failure(added.error());
    }
    return id;
}

Result<std::optional<UndoLogTable::Act>> UndoLogTable::nextToUndo() {
    return withLines(
        Query(m_database, QStringLiteral("SELECT id, kind, made_at, profile FROM act WHERE undone = 0 "
                                         "ORDER BY id DESC LIMIT 1"))
            .first(readAct));
}

Result<std::optional<UndoLogTable::Act>> UndoLogTable::nextToRedo() {
    return withLines(
        Query(m_database, QStringLiteral("SELECT id, kind, made_at, profile FROM act WHERE undone = 1 "
                                         "ORDER BY id LIMIT 1"))
            .first(readAct));
}

Result<std::optional<UndoLogTable::Act>> UndoLogTable::withLines(const Result<std::optional<Act>> &act) {
    if (!act || !*act)
        return act;
    Query query(m_database,
                QStringLiteral("SELECT paper_id, arxiv_id, before, before_at, before_profile, after "
                               "FROM act_line JOIN paper ON paper.id = paper_id "
                               "WHERE act_id = :act ORDER BY place"));
    auto lines = query.bind(":act", (*act)->id).all(readLine);
    if (!lines)
        return failure(lines.error());
    Act whole = **act;
    whole.lines = std::move(*lines);
    return whole;
}

Result<void> UndoLogTable::setUndone(qint64 act, bool undone) {
    Query query(m_database, QStringLiteral("UPDATE act SET undone = :undone WHERE id = :act"));
    return query.bind(":undone", undone).bind(":act", act).run().map([](int) {});
}

} // namespace winnow
