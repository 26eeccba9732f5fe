#include "app/scoring/replyparser.h"

#include "app/scoring/reply/dropcollector.h"
#include "app/scoring/reply/replyvalues.h"
#include "app/scoring/reply/scorecollector.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace winnow {

namespace {

bool saysNothing(QStringView text) {
    return text.trimmed().isEmpty();
}

bool onlyThought(const QString &reply, const ReplyScanner &scanner) {
    return !saysNothing(reply) && saysNothing(QStringView(reply).sliced(scanner.answerFrom()));
}

ScreeningReply screeningReply(const QString &reply, const ReplyScanner &scanner,
                              const std::vector<ArxivId> &batch, bool isReadable, const QSet<ArxivId> &ids) {
    ScreeningReply result;
    result.isThinking = scanner.isThinking();
    result.onlyThought = onlyThought(reply, scanner);
    result.isReadable = isReadable;
    if (isReadable) {
        std::ranges::copy_if(batch, std::back_inserter(result.dropped),
                             [&ids](const ArxivId &id) { return ids.contains(id); });
    }
    return result;
}

QString unsaidIn(const QString &reply, const ScoringReply &read) {
    if (read.isReadable)
        return QStringLiteral("not in the reply");
    if (saysNothing(reply))
        return QStringLiteral("the reply was empty");
    if (read.isThinking)
        return QStringLiteral("the reply ended inside its thoughts");
    if (read.onlyThought)
        return QStringLiteral("the model only thought");
    return QStringLiteral("the reply could not be read");
}

QJsonObject objectSchema(const QJsonObject &properties) {
    return {{QStringLiteral("type"), QStringLiteral("object")},
            {QStringLiteral("properties"), properties},
            {QStringLiteral("required"), QJsonArray::fromStringList(properties.keys())},
            {QStringLiteral("additionalProperties"), false}};
}

QJsonObject arraySchema(const QJsonObject &items) {
    return {{QStringLiteral("type"), QStringLiteral("array")}, {QStringLiteral("items"), items}};
}

QJsonObject typeSchema(const char *type) {
    return {{QStringLiteral("type"), QString::fromLatin1(type)}};
}

} // namespace

ScoringReply readScores(const QString &reply, const std::vector<ArxivId> &batch, const ReplyMarks &marks,
                        bool wasCut, const TopicChoices &topics) {
    ScoreCollector collector(batch, marks);
    ReplyScanner scanner(reply, marks, collector, false);
    scanner.scan();
    if (wasCut && collector.rows().isInDoubt())
        collector.rows().refute(); // evidence for it may be missing
    ScoringReply result;
    result.strangers = collector.strangers();
    result.isReadable = collector.isReadable();
    result.hasBroken = collector.rows().hasBroken();
    result.isThinking = scanner.isThinking();
    result.onlyThought = onlyThought(reply, scanner);
    result.unsaid = unsaidIn(reply, result);
    const auto verdicts = collector.rows().verdicts(batch.size());
    for (const ArxivId &id : batch) {
        const auto &verdict = verdicts[size_t(collector.placeOf(id))];
        if (verdict.row) {
            Score &score = result.scores.emplace_back(ScoredPaper{id, 1, {}}).score;
            score.relevance = verdict.row->relevance;
            score.novelty = verdict.row->novelty;
            score.comment = writtenComment(verdict.row->comment);
            score.topic = chosenTopic(verdict.row->topic, topics);
        } else {
            result.leftOver.push_back({id, verdict.cause.isEmpty() ? result.unsaid : verdict.cause});
        }
    }
    return result;
}

ScreeningReply readDrops(const QString &reply, const std::vector<ArxivId> &batch, const ReplyMarks &marks) {
    DropCollector collector;
    ReplyScanner scanner(reply, marks, collector, true);
    scanner.scan();
    return screeningReply(reply, scanner, batch, collector.isReadable(), collector.ids());
}

ScreeningReply readCutDrops(const QString &reply, const std::vector<ArxivId> &batch,
                            const ReplyMarks &marks) {
    DropCollector collector;
    ReplyScanner scanner(reply, marks, collector, true);
    scanner.scan();
    const bool isReadable = collector.isNamedReadable() && !collector.namedIds().isEmpty();
    return screeningReply(reply, scanner, batch, isReadable, collector.namedIds());
}

QStringView withoutThinking(QStringView reply, const ReplyMarks &marks) {
    ReplyListener nobody; // only the end of the reasoning matters
    ReplyScanner scanner(reply, marks, nobody, false);
    scanner.scan();
    return reply.sliced(scanner.answerFrom());
}

// Services write the fields sorted by name, as Qt's objects do, so those about the topic come last, after
// what they depend on.
QJsonObject scoringSchema(bool asksTopic) {
    QJsonObject fields{{QStringLiteral("ARXIVID"), typeSchema("string")},
                       {QStringLiteral("COMMENT"), typeSchema("string")},
                       {QStringLiteral("RELEVANCE"), typeSchema("integer")},
                       {QStringLiteral("NOVELTY"), typeSchema("integer")}};
    if (asksTopic) {
        fields.insert(QStringLiteral("TOPIC"), typeSchema("integer"));
        fields.insert(QStringLiteral("TOPIC_ALSO"), arraySchema(typeSchema("integer")));
        fields.insert(QStringLiteral("TOPIC_WHY"), typeSchema("string"));
    }
    return objectSchema({{QStringLiteral("results"), arraySchema(objectSchema(fields))}});
}

QJsonObject screeningSchema() {
    return objectSchema({{QStringLiteral("drop"), arraySchema(typeSchema("string"))}});
}

} // namespace winnow
