#include "app/library/triage.h"

#include "app/library/tables/tasteprofile.h"
#include "app/model/score.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace winnow {

namespace {

constexpr int longestTag = 100;

// Each paper once, with its last decision.
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

} // namespace

Triage::Triage(Database &database)
    : m_database(database), m_papers(database), m_acts(database), m_marks(database), m_tags(database) {}

Result<Triage::Mark> Triage::find(ActKind kind, qint64 paper) {
    if (kind != ActKind::Tags)
        return m_marks.find(kind, paper);
    return m_tags.find(paper).map([](const QStringList &tags) { return Mark{linesText(tags), {}, {}}; });
}

Result<void> Triage::put(ActKind kind, qint64 paper, const Mark &mark) {
    return kind == ActKind::Tags ? m_tags.put(paper, linesOfMark(mark.value), mark.profile)
                                 : m_marks.put(kind, paper, mark);
}

// Each tag has its own profile, and an act changes one tag.
Result<std::optional<int>> Triage::profileBefore(ActKind kind, qint64 paper, const Mark &before,
                                                 const QString &after) {
    if (kind != ActKind::Tags)
        return before.profile;
    return m_tags.profileBeside(paper, linesOfMark(after));
}

Result<Annotation> Triage::annotationOf(qint64 paper) {
    Annotation annotation;
    for (const ActKind kind : {ActKind::Note, ActKind::Tags, ActKind::OwnRelevance}) {
        const auto mark = find(kind, paper);
        if (!mark)
            return failure(mark.error());
        annotation = withMark(std::move(annotation), kind, mark->value);
    }
    return annotation;
}

Result<Triage::Done> Triage::make(ActKind kind, const std::vector<ArxivId> &ids, const Wanted &wanted) {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto profile = tasteProfile(m_database);
    if (!profile)
        return failure(profile.error());
    Done done{kind, {}, 0};
    UndoLogTable::Act act{0, kind, now, {}, *profile};
    for (size_t i = 0; i < ids.size(); ++i) {
        const auto paper = m_papers.key(ids[i]);
        if (!paper)
            return failure(paper.error());
        const auto before = find(kind, paper->key);
        if (!before)
            return failure(before.error());
        const QString after = wanted(i, before->value);
        done.steps.push_back({paper->key, ids[i], before->value, after});
        if (after == before->value)
            continue;
        const auto profileThen = profileBefore(kind, paper->key, *before, after);
        if (!profileThen)
            return failure(profileThen.error());
        if (auto stored = put(kind, paper->key, {after, now, *profile}); !stored)
            return failure(stored.error());
        act.lines.push_back({paper->key, before->value, before->at, *profileThen, after});
    }
    if (act.lines.empty())
        return done; // nothing to undo
    return m_acts.add(act).map([&](qint64 id) {
        done.act = id;
        return done;
    });
}

Result<DecisionChange> Triage::replay(const UndoLogTable::Act &act, bool back) {
    Done done{act.kind, {}, act.id};
    for (const UndoLogTable::Line &line : act.lines) {
        const auto id = m_papers.id(line.paper);
        if (!id)
            return failure(id.error());
        const Mark mark = back ? Mark{line.before, line.beforeAt, line.beforeProfile}
                               : Mark{line.after, act.madeAt, act.profile};
        if (auto stored = put(act.kind, line.paper, mark); !stored)
            return failure(stored.error());
        done.steps.push_back({line.paper, *id, back ? line.after : line.before, mark.value});
    }
    if (auto marked = m_acts.setUndone(act.id, back); !marked)
        return failure(marked.error());
    return decisionChange(done);
}

Result<DecisionChange> Triage::undo(std::optional<qint64> only) {
    const auto act = m_acts.nextToUndo();
    if (!act)
        return failure(act.error());
    if (!*act)
        return failure(ErrorCode::NotFound, QStringLiteral("nothing to undo"));
    if (only && (*act)->id != *only)
        return failure(ErrorCode::NotFound, QStringLiteral("another act is newer"));
    return replay(**act, true);
}

Result<DecisionChange> Triage::redo() {
    const auto act = m_acts.nextToRedo();
    if (!act)
        return failure(act.error());
    if (!*act)
        return failure(ErrorCode::NotFound, QStringLiteral("nothing to redo"));
    return replay(**act, false);
}

Result<AnnotationChange> Triage::annotationChange(const Done &done) {
    AnnotationChange change;
    change.kind = done.kind;
    change.act = done.act;
    for (const Step &step : done.steps) {
        const auto now = annotationOf(step.paper);
        if (!now)
            return failure(now.error());
        change.ids.push_back(step.id);
        change.before.push_back(withMark(*now, done.kind, step.before));
        change.after.push_back(*now);
    }
    return change;
}

Result<DecisionChange> Triage::decisionChange(const Done &done) {
    DecisionChange change;
    change.kind = done.kind;
    change.act = done.act;
    if (done.kind == ActKind::Decision || done.kind == ActKind::Read) {
        for (const Step &step : done.steps) {
            if (done.kind == ActKind::Read) {
                change.read.emplace_back(step.id, !step.after.isEmpty());
                continue;
            }
            change.ids.push_back(step.id);
            change.before.push_back(decisionOfMark(step.before));
            change.after.push_back(decisionOfMark(step.after));
        }
        return change;
    }
    return annotationChange(done).map([&change](AnnotationChange &&annotations) {
        change.annotations = std::move(annotations);
        return change;
    });
}

Result<DecisionChange> Triage::decide(const std::vector<Wish> &wishes) {
    const std::vector<Wish> unique = withoutRepeats(wishes);
    std::vector<ArxivId> ids;
    ids.reserve(unique.size());
    for (const Wish &wish : unique)
        ids.push_back(wish.first);
    const auto done = make(ActKind::Decision, ids, [&unique](size_t place, const QString &) {
        return markOfDecision(unique[place].second);
    });
    if (!done)
        return failure(done.error());
    return decisionChange(*done);
}

Result<void> Triage::markRead(const std::vector<ArxivId> &ids, bool read) {
    for (const ArxivId &id : ids) {
        const auto paper = m_papers.key(id);
        if (!paper)
            return failure(paper.error());
        if (auto marked = put(ActKind::Read, paper->key, {markOfFlag(read), {}, {}}); !marked)
            return marked;
    }
    return {};
}

Result<AnnotationChange> Triage::setNote(const ArxivId &id, const QString &text) {
    const QString note = text.trimmed().isEmpty() ? QString() : text;
    const auto done = make(ActKind::Note, {id}, [&note](size_t, const QString &) { return note; });
    if (!done)
        return failure(done.error());
    return annotationChange(*done);
}

Result<AnnotationChange> Triage::tag(const std::vector<ArxivId> &ids, const QString &tag, bool wanted) {
    const QString clean = cleanTag(tag);
    if (clean.isEmpty())
        return failure(ErrorCode::InvalidInput, QStringLiteral("blank tag"), QStringLiteral("tag"));
    const auto spelled = m_tags.spelling(clean);
    if (!spelled)
        return failure(spelled.error());
    const auto done = make(ActKind::Tags, eachOnce(ids),
                           [&](size_t, const QString &before) { return withTag(before, *spelled, wanted); });
    if (!done)
        return failure(done.error());
    return annotationChange(*done);
}

Result<AnnotationChange> Triage::setOwnRelevance(const std::vector<ArxivId> &ids,
                                                 std::optional<int> relevance) {
    if (relevance && !isValidScore(*relevance))
        return failure(ErrorCode::InvalidInput, QString::number(*relevance), QStringLiteral("ownRelevance"));
    const auto done = make(ActKind::OwnRelevance, eachOnce(ids),
                           [&](size_t, const QString &) { return markOfNumber(relevance); });
    if (!done)
        return failure(done.error());
    return annotationChange(*done);
}

Result<DecisionChange> Triage::setRead(const std::vector<ArxivId> &ids, bool read) {
    const auto done =
        make(ActKind::Read, eachOnce(ids), [read](size_t, const QString &) { return markOfFlag(read); });
    if (!done)
        return failure(done.error());
    return decisionChange(*done);
}

} // namespace winnow
