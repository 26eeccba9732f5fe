#include "app/library/lab/labrows.h"

#include "app/library/tables/gaptable.h"
#include "app/library/tables/papertable.h"
#include "app/library/tables/topiccolumns.h"

#include <QTimeZone>

#include <algorithm>

namespace winnow {

namespace {

QStringList labLines(const QJsonValue &text) {
    return text.toString().split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

qint64 labTime(const QDateTime &time) {
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

QDateTime timeFromLab(const QJsonValue &milliseconds) {
    return QDateTime::fromMSecsSinceEpoch(qint64(milliseconds.toDouble()), QTimeZone::utc());
}

QJsonObject criteriaToLab(const Criteria &criteria, const QString &hash) {
    return {{QStringLiteral("hash"), hash},
            {QStringLiteral("name"), labText(criteria.name)},
            {QStringLiteral("system_prompt"), labText(criteria.systemPrompt)},
            {QStringLiteral("scoring_prompt"), labText(criteria.scoringPrompt)},
            {QStringLiteral("screening_prompt"), labText(criteria.screeningPrompt)},
            {QStringLiteral("paused_topics"), labText(criteria.pausedTopics.join(u'\n'))},
            {QStringLiteral("created"), labTime(criteria.created)}};
}

Criteria criteriaFromLab(const QJsonValue &row) {
    Criteria criteria;
    criteria.name = row[QLatin1String("name")].toString();
    criteria.systemPrompt = row[QLatin1String("system_prompt")].toString();
    criteria.scoringPrompt = row[QLatin1String("scoring_prompt")].toString();
    criteria.screeningPrompt = row[QLatin1String("screening_prompt")].toString();
    criteria.pausedTopics = labLines(row[QLatin1String("paused_topics")]);
    criteria.created = timeFromLab(row[QLatin1String("created")]);
    return criteria;
}

QJsonObject paperToLab(const Row &row) {
    return {{QStringLiteral("arxiv_id"), row.text("arxiv_id")},
            {QStringLiteral("version"), row.number("version")},
            {QStringLiteral("text_version"), row.number("text_version")},
            {QStringLiteral("title"), labText(row.text("title"))},
            {QStringLiteral("authors"), labText(row.text("authors"))},
            {QStringLiteral("abstract"), labText(row.text("abstract"))},
            {QStringLiteral("categories"), labText(row.text("categories"))},
            {QStringLiteral("comment"), labText(row.text("comment"))},
            {QStringLiteral("doi"), labText(row.text("doi"))},
            {QStringLiteral("journal_reference"), labText(row.text("journal_reference"))},
            {QStringLiteral("license"), labText(row.text("license"))},
            {QStringLiteral("gaps"), row.text("gaps")}};
}

// Only the number is known; a member who knows the rest fills it in.
QJsonObject olderPaperToLab(const QString &id, int version) {
    const QString none = QLatin1String("");
    return {{QStringLiteral("arxiv_id"), id},
            {QStringLiteral("version"), version},
            {QStringLiteral("text_version"), version},
            {QStringLiteral("title"), none},
            {QStringLiteral("authors"), none},
            {QStringLiteral("abstract"), none},
            {QStringLiteral("categories"), none},
            {QStringLiteral("gaps"), QStringLiteral("version\nauthors\ndoi\ntitle")}};
}

LabPaper paperFromLab(const QJsonValue &row) {
    LabPaper labs;
    Paper &paper = labs.entry.paper;
    paper.id = ArxivId::fromString(row[QLatin1String("arxiv_id")].toString()).value_or(ArxivId());
    paper.version = row[QLatin1String("version")].toInt();
    paper.title = row[QLatin1String("title")].toString();
    paper.authors = labLines(row[QLatin1String("authors")]);
    paper.abstract = row[QLatin1String("abstract")].toString();
    paper.categories = labLines(row[QLatin1String("categories")]);
    paper.comment = row[QLatin1String("comment")].toString();
    paper.doi = row[QLatin1String("doi")].toString();
    paper.journalReference = row[QLatin1String("journal_reference")].toString();
    paper.license = row[QLatin1String("license")].toString();
    labs.entry.gaps = gapsFromNames(labLines(row[QLatin1String("gaps")]));
    labs.textVersion = row[QLatin1String("text_version")].toInt(paper.version);
    return labs;
}

bool saysMore(const LabPaper &known, const LabPaper &labs) {
    const Paper &ours = known.entry.paper;
    const Paper &theirs = labs.entry.paper;
    if (ours.version != theirs.version)
        return false; // a newer version is offered anyway
    const auto fills = [](const auto &own, const auto &other) { return !own.isEmpty() && other.isEmpty(); };
    const bool hasCategory = std::ranges::any_of(
        ours.categories, [&](const QString &category) { return !theirs.categories.contains(category); });
    return known.textVersion < labs.textVersion || known.entry.gaps.size() < labs.entry.gaps.size() ||
           hasCategory || fills(ours.title, theirs.title) || fills(ours.authors, theirs.authors) ||
           fills(ours.abstract, theirs.abstract) || fills(ours.comment, theirs.comment) ||
           fills(ours.doi, theirs.doi) || fills(ours.license, theirs.license) ||
           fills(ours.journalReference, theirs.journalReference);
}

QJsonObject scoreToLab(const Row &row) {
    return {{QStringLiteral("arxiv_id"), row.text("arxiv_id")},
            {QStringLiteral("version"), row.number("paper_version")},
            {QStringLiteral("criteria_hash"), row.text("hash")},
            {QStringLiteral("model"), labText(row.text("model"))},
            {QStringLiteral("relevance"), row.number("relevance")},
            {QStringLiteral("novelty"), row.number("novelty")},
            {QStringLiteral("fine"), std::clamp(row.real("fine"), 0.0, 1.0)},
            {QStringLiteral("comment"), labText(row.text("comment"))},
            {QStringLiteral("topic"),
             row.isNull("topic") ? QJsonValue(QJsonValue::Null) : QJsonValue(labText(row.text("topic")))},
            {QStringLiteral("other_topics"), labText(row.text("other_topics"))},
            {QStringLiteral("topic_reason"), labText(row.text("topic_reason"))},
            {QStringLiteral("scored_at"), labTime(row.time("started"))}};
}

ScoredPaper scoreFromLab(const QJsonValue &row) {
    ScoredPaper scored;
    scored.id = ArxivId::fromString(row[QLatin1String("arxiv_id")].toString()).value_or(ArxivId());
    scored.version = row[QLatin1String("version")].toInt();
    Score &score = scored.score;
    score.scorer = Scorer::Llm;
    score.model = row[QLatin1String("model")].toString();
    score.relevance = row[QLatin1String("relevance")].toInt();
    score.novelty = row[QLatin1String("novelty")].toInt();
    score.fine = row[QLatin1String("fine")].toDouble();
    score.comment = row[QLatin1String("comment")].toString();
    const QJsonValue topic = row[QLatin1String("topic")];
    if (topic.isString())
        score.topic = PaperTopic{topic.toString(), labLines(row[QLatin1String("other_topics")]),
                                 row[QLatin1String("topic_reason")].toString()};
    return scored;
}

} // namespace winnow
