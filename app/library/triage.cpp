#include "app/library/triage.h"

#include "app/library/tables/decisionlog.h"
#include "app/library/tables/decisiontable.h"
#include "app/library/tables/papertable.h"
#include "app/library/tables/statustable.h"

#include <QHash>

namespace winnow {

namespace {

// Each paper once: the last word on it counts.
std::vector<Triage::Wish> withoutRepeats(const std::vector<Triage::Wish> &wishes) {
    std::vector<Triage::Wish> unique;
    QHash<ArxivId, size_t> places;
    for (const Triage::Wish &wish : wishes) {
        const auto known = places.constFind(wish.first);
        if (known != places.constEnd()) {
            unique.at(*known).second = wish.second;
            continue;
        }
        places.insert(wish.first, unique.size());
        unique.push_back(wish);
    }
    return unique;
}

} // namespace

Result<DecisionChange> Triage::decide(const std::vector<Wish> &wishes) {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    PaperTable papers(m_database);
    DecisionTable decisions(m_database);
    DecisionChange change;
    std::vector<DecisionLog::Entry> log;
    for (const auto &[id, decision] : withoutRepeats(wishes)) {
        const auto paper = papers.key(id);
        if (!paper)
            return failure(paper.error());
        const auto before = decisions.find(paper->key);
        if (!before)
            return failure(before.error());
        change.ids.push_back(id);
        change.before.push_back(before->decision);
        change.after.push_back(decision);
        if (before->decision == decision)
            continue;
        if (auto put = decisions.put(paper->key, {decision, now}); !put)
            return failure(put.error());
        log.push_back({paper->key, before->decision, before->at, decision});
    }
    if (log.empty())
        return change; // nothing to take back
    return DecisionLog(m_database).add(now, log).map([&] { return change; });
}

Result<DecisionChange> Triage::undo() {
    DecisionLog log(m_database);
    const auto act = log.nextToUndo();
    if (!act)
        return failure(act.error());
    if (!*act)
        return failure(ErrorCode::NotFound, QStringLiteral("nothing to undo"));
    PaperTable papers(m_database);
    DecisionTable decisions(m_database);
    DecisionChange change;
    for (const DecisionLog::Entry &entry : (*act)->entries) {
        const auto id = papers.id(entry.paper);
        if (!id)
            return failure(id.error());
        if (auto put = decisions.put(entry.paper, {entry.before, entry.beforeAt}); !put)
            return failure(put.error());
        change.ids.push_back(*id);
        change.before.push_back(entry.after);
        change.after.push_back(entry.before);
    }
    return log.setUndone((*act)->id, true).map([&] { return change; });
}

Result<DecisionChange> Triage::redo() {
    DecisionLog log(m_database);
    const auto act = log.nextToRedo();
    if (!act)
        return failure(act.error());
    if (!*act)
        return failure(ErrorCode::NotFound, QStringLiteral("nothing to redo"));
    PaperTable papers(m_database);
    DecisionTable decisions(m_database);
    DecisionChange change;
    for (const DecisionLog::Entry &entry : (*act)->entries) {
        const auto id = papers.id(entry.paper);
        if (!id)
            return failure(id.error());
        if (auto put = decisions.put(entry.paper, {entry.after, (*act)->madeAt}); !put)
            return failure(put.error());
        change.ids.push_back(*id);
        change.before.push_back(entry.before);
        change.after.push_back(entry.after);
    }
    return log.setUndone((*act)->id, false).map([&] { return change; });
}

Result<void> Triage::markRead(const std::vector<ArxivId> &ids, bool read) {
    PaperTable papers(m_database);
    StatusTable statuses(m_database);
    for (const ArxivId &id : ids) {
        const auto paper = papers.key(id);
        if (!paper)
            return failure(paper.error());
        if (auto put = statuses.setRead(paper->key, read); !put)
            return put;
    }
    return {};
}

} // namespace winnow
