#include "app/library/services/readermarksservice.h"

#include "app/library/librarythread.h"
#include "app/library/tables/papertable.h"
#include "app/library/tables/readermarkstable.h"
#include "app/library/tables/tasteprofile.h"
#include "app/library/tables/undologtable.h"
#include "app/model/score.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>

namespace winnow {

namespace {

constexpr int longestTag = 100;

using Wish = std::pair<ArxivId, Decision>;
using Act = UndoLogTable::Act;
using Line = UndoLogTable::Line;
using Mark = ReaderMarksTable::Mark;
// Returns the new mark from a paper's index and its present mark.
using Wanted = std::function<QString(size_t place, const QString &before)>;

// Each paper once, with its last decision.
std::vector<Wish> withoutRepeats(const std::vector<Wish> &wishes) {
    std::vector<Wish> unique;
    QHash<ArxivId, size_t> places;
    for (const Wish &wish : wishes) {
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

std::vector<ArxivId> eachOnce(const std::vector<ArxivId> &ids) {
    std::vector<ArxivId> unique;
    QSet<ArxivId> seen;
    for (const ArxivId &id : ids) {
        if (const auto before = seen.size(); seen.insert(id), seen.size() > before)
            unique.push_back(id);
    }
    return unique;
}

// Quotation marks would end the tag in a search.
QString cleanTag(const QString &text) {
    QString tag = text;
    tag.remove(QLatin1Char('"'));
    tag = tag.simplified();
    while (tag.startsWith(QLatin1Char('#')))
        tag = tag.mid(1).trimmed();
    return tag.left(longestTag).trimmed();
}

QString withTag(const QString &lines, const QString &tag, bool wanted) {
    QStringList tags = lines.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    const auto isThis = [folded = foldedTag(tag)](const QString &known) {
        return foldedTag(known) == folded;
    };
    if (!wanted)
        tags.removeIf(isThis);
    else if (std::ranges::none_of(tags, isThis))
        tags.append(tag);
    std::ranges::sort(tags, {}, foldedTag);
    return linesText(tags);
}

// Converts marks to text and back.
std::optional<int> numberOfMark(const QString &value) {
    return value.isEmpty() ? std::nullopt : std::optional(value.toInt());
}

QStringList linesOfMark(const QString &value) {
    return value.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

QString markOfDecision(Decision decision) {
    return decision == Decision::None ? QString() : decisionName(decision);
}

Decision decisionOfMark(const QString &value) {
    return decisionFromName(value).value_or(Decision::None);
}

QString markOfNumber(std::optional<int> number) {
    return number ? QString::number(*number) : QString();
}

QString markOfFlag(bool flag) {
    return flag ? QStringLiteral("1") : QString();
}

// The annotation with the part that the kind names replaced.
Annotation withMark(Annotation annotation, ActKind kind, const QString &value) {
    if (kind == ActKind::Note)
        annotation.note = value;
    else if (kind == ActKind::Tags)
        annotation.tags = linesOfMark(value);
    else if (kind == ActKind::OwnRelevance)
        annotation.ownRelevance = numberOfMark(value);
    return annotation;
}

Result<Annotation> annotationOf(ReaderMarksTable &marks, qint64 paper) {
    Annotation annotation;
    for (const ActKind kind : {ActKind::Note, ActKind::Tags, ActKind::OwnRelevance}) {
        const auto mark = marks.find(kind, paper);
        if (!mark)
            return failure(mark.error());
        annotation = withMark(std::move(annotation), kind, mark->value);
    }
    return annotation;
}

Result<AnnotationChange> annotationChange(Database &database, const Act &act) {
    ReaderMarksTable marks(database);
    AnnotationChange change;
    change.kind = act.kind;
    change.act = act.id;
    for (const Line &line : act.lines) {
        const auto now = annotationOf(marks, line.paper);
        if (!now)
            return failure(now.error());
        change.ids.push_back(line.id);
        change.before.push_back(withMark(*now, act.kind, line.before.value));
        change.after.push_back(*now);
    }
    return change;
}

Result<DecisionChange> decisionChange(Database &database, const Act &act) {
    DecisionChange change;
    change.kind = act.kind;
    change.act = act.id;
    if (act.kind == ActKind::Decision || act.kind == ActKind::Read) {
        for (const Line &line : act.lines) {
            if (act.kind == ActKind::Read) {
                change.read.emplace_back(line.id, !line.after.isEmpty());
                continue;
            }
            change.ids.push_back(line.id);
            change.before.push_back(decisionOfMark(line.before.value));
            change.after.push_back(decisionOfMark(line.after));
        }
        return change;
    }
    return annotationChange(database, act).map([&change](AnnotationChange &&annotations) {
        change.annotations = std::move(annotations);
        return change;
    });
}

// `ids`: each once. The act has a line for every paper. NotFound: an id is not in the library.
Result<Act> makeAct(Database &database, ActKind kind, const std::vector<ArxivId> &ids, const Wanted &wanted) {
    const auto profile = tasteProfile(database);
    if (!profile)
        return failure(profile.error());
    PaperTable papers(database);
    ReaderMarksTable marks(database);
    Act act{0, kind, QDateTime::currentDateTimeUtc(), {}, *profile};
    for (size_t i = 0; i < ids.size(); ++i) {
        const auto paper = papers.key(ids[i]);
        if (!paper)
            return failure(paper.error());
        auto before = marks.find(kind, paper->key);
        if (!before)
            return failure(before.error());
        const QString after = wanted(i, before->value);
        if (after != before->value) {
            // Each tag has its own profile, and an act changes one tag.
            const auto profileThen = kind == ActKind::Tags ? marks.profileBeside(paper->key, after)
                                                           : Result<std::optional<int>>(before->profile);
            if (!profileThen)
                return failure(profileThen.error());
            if (auto stored = marks.put(kind, paper->key, {after, act.madeAt, *profile}); !stored)
                return failure(stored.error());
            before->profile = *profileThen;
        }
        act.lines.push_back({paper->key, ids[i], *before, after});
    }
    return UndoLogTable(database).add(act).map([&](qint64 id) {
        act.id = id;
        return act;
    });
}

// Restores every paper of an act to its state before, or after, the act.
Result<DecisionChange> replay(Database &database, Act act, bool back) {
    ReaderMarksTable marks(database);
    for (Line &line : act.lines) {
        const Mark mark = back ? line.before : Mark{line.after, act.madeAt, act.profile};
        if (auto stored = marks.put(act.kind, line.paper, mark); !stored)
            return failure(stored.error());
        if (back)
            std::swap(line.before.value, line.after);
    }
    if (auto marked = UndoLogTable(database).setUndone(act.id, back); !marked)
        return failure(marked.error());
    return decisionChange(database, act);
}

Result<DecisionChange> undoNewest(Database &database, std::optional<qint64> only) {
    const auto act = UndoLogTable(database).nextToUndo();
    if (!act)
        return failure(act.error());
    if (!*act)
        return failure(ErrorCode::NotFound, QStringLiteral("nothing to undo"));
    if (only && (*act)->id != *only)
        return failure(ErrorCode::NotFound, QStringLiteral("another act is newer"));
    return replay(database, **act, true);
}

Result<DecisionChange> redoNewest(Database &database) {
    const auto act = UndoLogTable(database).nextToRedo();
    if (!act)
        return failure(act.error());
    if (!*act)
        return failure(ErrorCode::NotFound, QStringLiteral("nothing to redo"));
    return replay(database, **act, false);
}

Result<DecisionChange> storeDecisions(Database &database, const std::vector<Wish> &wishes) {
    const std::vector<Wish> unique = withoutRepeats(wishes);
    std::vector<ArxivId> ids;
    ids.reserve(unique.size());
    for (const Wish &wish : unique)
        ids.push_back(wish.first);
    const auto act = makeAct(database, ActKind::Decision, ids, [&unique](size_t place, const QString &) {
        return markOfDecision(unique[place].second);
    });
    if (!act)
        return failure(act.error());
    return decisionChange(database, *act);
}

Result<AnnotationChange> annotate(Database &database, ActKind kind, const std::vector<ArxivId> &ids,
                                  const Wanted &wanted) {
    const auto act = makeAct(database, kind, eachOnce(ids), wanted);
    if (!act)
        return failure(act.error());
    return annotationChange(database, *act);
}

Result<AnnotationChange> storeTag(Database &database, const std::vector<ArxivId> &ids, const QString &text,
                                  bool wanted) {
    const QString clean = cleanTag(text);
    if (clean.isEmpty())
        return failure(ErrorCode::InvalidInput, QStringLiteral("blank tag"), QStringLiteral("tag"));
    const auto spelled = ReaderMarksTable(database).spelling(clean);
    if (!spelled)
        return failure(spelled.error());
    return annotate(database, ActKind::Tags, ids,
                    [&](size_t, const QString &before) { return withTag(before, *spelled, wanted); });
}

Result<void> storeRead(Database &database, const std::vector<ArxivId> &ids, bool read) {
    PaperTable papers(database);
    ReaderMarksTable marks(database);
    for (const ArxivId &id : ids) {
        const auto paper = papers.key(id);
        if (!paper)
            return failure(paper.error());
        if (auto marked = marks.put(ActKind::Read, paper->key, {markOfFlag(read), {}, {}}); !marked)
            return marked;
    }
    return {};
}

} // namespace

Pending<DecisionChange> ReaderMarksService::decide(const std::vector<ArxivId> &ids, Decision decision) {
    std::vector<std::pair<ArxivId, Decision>> wishes;
    wishes.reserve(ids.size());
    for (const ArxivId &id : ids)
        wishes.emplace_back(id, decision);
    return decideEach(wishes);
}

Pending<DecisionChange>
ReaderMarksService::decideEach(const std::vector<std::pair<ArxivId, Decision>> &decisions) {
    return m_thread.write([decisions](Database &database) { return storeDecisions(database, decisions); });
}

Pending<AnnotationChange> ReaderMarksService::setNote(const ArxivId &id, const QString &text) {
    const QString note = text.trimmed().isEmpty() ? QString() : text;
    return m_thread.write([id, note](Database &database) {
        return annotate(database, ActKind::Note, {id}, [&note](size_t, const QString &) { return note; });
    });
}

Pending<AnnotationChange> ReaderMarksService::addTag(const std::vector<ArxivId> &ids, const QString &tag) {
    return m_thread.write([ids, tag](Database &database) { return storeTag(database, ids, tag, true); });
}

Pending<AnnotationChange> ReaderMarksService::removeTag(const std::vector<ArxivId> &ids, const QString &tag) {
    return m_thread.write([ids, tag](Database &database) { return storeTag(database, ids, tag, false); });
}

Pending<AnnotationChange> ReaderMarksService::setOwnRelevance(const std::vector<ArxivId> &ids,
                                                              std::optional<int> relevance) {
    return m_thread.write([ids, relevance](Database &database) -> Result<AnnotationChange> {
        if (relevance && !isValidScore(*relevance))
            return failure(ErrorCode::InvalidInput, QString::number(*relevance),
                           QStringLiteral("ownRelevance"));
        return annotate(database, ActKind::OwnRelevance, ids,
                        [&](size_t, const QString &) { return markOfNumber(relevance); });
    });
}

Pending<DecisionChange> ReaderMarksService::setRead(const std::vector<ArxivId> &ids, bool read) {
    return m_thread.write([ids, read](Database &database) -> Result<DecisionChange> {
        const auto act = makeAct(database, ActKind::Read, eachOnce(ids),
                                 [read](size_t, const QString &) { return markOfFlag(read); });
        if (!act)
            return failure(act.error());
        return decisionChange(database, *act);
    });
}

Pending<void> ReaderMarksService::markRead(const std::vector<ArxivId> &ids, bool read) {
    return m_thread.write([ids, read](Database &database) { return storeRead(database, ids, read); });
}

Pending<DecisionChange> ReaderMarksService::undo(std::optional<qint64> act) {
    return m_thread.write([act](Database &database) { return undoNewest(database, act); });
}

Pending<DecisionChange> ReaderMarksService::redo() {
    return m_thread.write(redoNewest);
}

Pending<std::vector<Suggestion>> ReaderMarksService::tags() {
    return m_thread.run([](Database &database) { return ReaderMarksTable(database).tags(); });
}

} // namespace winnow
