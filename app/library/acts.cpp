#include "app/library/acts.h"

#include "app/library/tables/acttable.h"
#include "app/library/tables/papertable.h"

namespace winnow {

namespace {

// Puts every paper of an act where it stood before, or where it stood after.
Result<Acts::Done> replay(Database &database, const ActTable::Act &act, bool back) {
    PaperTable papers(database);
    Marks marks(database);
    Acts::Done done{act.kind, {}, act.id};
    for (const ActTable::Line &line : act.lines) {
        const auto id = papers.id(line.paper);
        if (!id)
            return failure(id.error());
        const Mark mark = back ? Mark{line.before, line.beforeAt} : Mark{line.after, act.madeAt};
        if (auto put = marks.put(act.kind, line.paper, mark); !put)
            return failure(put.error());
        done.steps.push_back({line.paper, *id, back ? line.after : line.before, mark.value});
    }
    return ActTable(database).setUndone(act.id, back).map([&] { return done; });
}

} // namespace

Result<Acts::Done> Acts::make(ActKind kind, const std::vector<ArxivId> &ids, const Wish &wanted) {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    PaperTable papers(m_database);
    Marks marks(m_database);
    Done done{kind, {}, 0};
    ActTable::Act act{0, kind, now, {}};
    for (size_t i = 0; i < ids.size(); ++i) {
        const auto paper = papers.key(ids[i]);
        if (!paper)
            return failure(paper.error());
        const auto before = marks.find(kind, paper->key);
        if (!before)
            return failure(before.error());
        const QString after = wanted(i, before->value);
        done.steps.push_back({paper->key, ids[i], before->value, after});
        if (after == before->value)
            continue;
        if (auto put = marks.put(kind, paper->key, {after, now}); !put)
            return failure(put.error());
        act.lines.push_back({paper->key, before->value, before->at, after});
    }
    if (act.lines.empty())
        return done; // nothing to take back
    return ActTable(m_database).add(act).map([&](qint64 id) {
        done.act = id;
        return done;
    });
}

Result<Acts::Done> Acts::undo(std::optional<qint64> only) {
    const auto act = ActTable(m_database).nextToUndo();
    if (!act)
        return failure(act.error());
    if (!*act)
        return failure(ErrorCode::NotFound, QStringLiteral("nothing to undo"));
    if (only && (*act)->id != *only)
        return failure(ErrorCode::NotFound, QStringLiteral("another act is newer"));
    return replay(m_database, **act, true);
}

Result<Acts::Done> Acts::redo() {
    const auto act = ActTable(m_database).nextToRedo();
    if (!act)
        return failure(act.error());
    if (!*act)
        return failure(ErrorCode::NotFound, QStringLiteral("nothing to redo"));
    return replay(m_database, **act, false);
}

} // namespace winnow
