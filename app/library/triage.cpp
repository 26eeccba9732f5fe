#include "app/library/triage.h"

#include "app/library/acts.h"
#include "app/library/tables/papertable.h"
#include "app/library/tables/statustable.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace winnow {

namespace {

constexpr int longestTag = 100;

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

std::vector<ArxivId> eachOnce(const std::vector<ArxivId> &ids) {
    std::vector<ArxivId> unique;
    QSet<ArxivId> seen;
    for (const ArxivId &id : ids) {
        if (const auto before = seen.size(); seen.insert(id), seen.size() > before)
            unique.push_back(id);
    }
    return unique;
}

Result<AnnotationChange> annotationChange(Database &database, const Acts::Done &done) {
    Marks marks(database);
    AnnotationChange change;
    change.kind = done.kind;
    change.act = done.act;
    for (const Acts::Step &step : done.steps) {
        const auto now = marks.annotation(step.paper);
        if (!now)
            return failure(now.error());
        change.ids.push_back(step.id);
        change.before.push_back(withMark(*now, done.kind, step.before));
        change.after.push_back(*now);
    }
    return change;
}

Result<DecisionChange> decisionChange(Database &database, const Acts::Done &done) {
    DecisionChange change;
    change.kind = done.kind;
    change.act = done.act;
    if (done.kind == ActKind::Decision || done.kind == ActKind::Read) {
        for (const Acts::Step &step : done.steps) {
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
    return annotationChange(database, done).map([&change](AnnotationChange &&annotations) {
        change.annotations = std::move(annotations);
        return change;
    });
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

} // namespace

Result<DecisionChange> Triage::decide(const std::vector<Wish> &wishes) {
    const std::vector<Wish> unique = withoutRepeats(wishes);
    std::vector<ArxivId> ids;
    ids.reserve(unique.size());
    for (const Wish &wish : unique)
        ids.push_back(wish.first);
    const auto done = Acts(m_database).make(ActKind::Decision, ids, [&unique](size_t place, const QString &) {
        return markOfDecision(unique[place].second);
    });
    if (!done)
        return failure(done.error());
    return decisionChange(m_database, *done);
}

Result<DecisionChange> Triage::undo(std::optional<qint64> act) {
    const auto done = Acts(m_database).undo(act);
    if (!done)
        return failure(done.error());
    return decisionChange(m_database, *done);
}

Result<DecisionChange> Triage::redo() {
    const auto done = Acts(m_database).redo();
    if (!done)
        return failure(done.error());
    return decisionChange(m_database, *done);
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

Result<AnnotationChange> Triage::setNote(const ArxivId &id, const QString &text) {
    const QString note = text.trimmed().isEmpty() ? QString() : text;
    const auto done =
        Acts(m_database).make(ActKind::Note, {id}, [&note](size_t, const QString &) { return note; });
    if (!done)
        return failure(done.error());
    return annotationChange(m_database, *done);
}

Result<AnnotationChange> Triage::tag(const std::vector<ArxivId> &ids, const QString &tag, bool wanted) {
    const QString clean = cleanTag(tag);
    if (clean.isEmpty())
        return failure(ErrorCode::InvalidInput, QStringLiteral("blank tag"), QStringLiteral("tag"));
    const auto spelled = TagTable(m_database).spelling(clean);
    if (!spelled)
        return failure(spelled.error());
    const auto done = Acts(m_database).make(ActKind::Tags, eachOnce(ids), [&](size_t, const QString &before) {
        return withTag(before, *spelled, wanted);
    });
    if (!done)
        return failure(done.error());
    return annotationChange(m_database, *done);
}

Result<AnnotationChange> Triage::setOwnRelevance(const std::vector<ArxivId> &ids,
                                                 std::optional<int> relevance) {
    if (relevance && !isValidScore(*relevance))
        return failure(ErrorCode::InvalidInput, QString::number(*relevance), QStringLiteral("ownRelevance"));
    const auto done =
        Acts(m_database).make(ActKind::OwnRelevance, eachOnce(ids), [&](size_t, const QString &) {
            return markOfNumber(relevance);
        });
    if (!done)
        return failure(done.error());
    return annotationChange(m_database, *done);
}

Result<DecisionChange> Triage::setRead(const std::vector<ArxivId> &ids, bool read) {
    const auto done = Acts(m_database).make(ActKind::Read, eachOnce(ids), [read](size_t, const QString &) {
        return markOfFlag(read);
    });
    if (!done)
        return failure(done.error());
    return decisionChange(m_database, *done);
}

Result<Annotation> Triage::annotation(const ArxivId &id) {
    const auto paper = PaperTable(m_database).key(id);
    if (!paper)
        return failure(paper.error());
    return Marks(m_database).annotation(paper->key);
}

} // namespace winnow
