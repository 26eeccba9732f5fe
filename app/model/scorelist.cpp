#include "app/model/scorelist.h"

namespace winnow {

namespace {

constexpr qsizetype topicPlace = 2; // in the list; those behind it are the other topics

} // namespace

QStringList scoredBy(const std::optional<Score> &score) {
    if (!score)
        return {};
    QStringList by{QString::number(score->criteriaVersion), score->model};
    if (score->topic)
        by << score->topic->name << score->topic->also;
    return by;
}

std::optional<QString> topicIn(const QStringList &scoredBy) {
    return scoredBy.size() > topicPlace ? std::optional(scoredBy[topicPlace]) : std::nullopt;
}

QByteArray topicReason(const std::optional<Score> &score) {
    return score && score->topic ? score->topic->reason.toUtf8() : QByteArray();
}

Score scoreFrom(const RowFacts &facts, const QStringList &scoredBy, const QString &comment,
                const QString &topicReason) {
    std::optional<PaperTopic> topic;
    if (const auto name = topicIn(scoredBy))
        topic = PaperTopic{*name, scoredBy.sliced(topicPlace + 1), topicReason};
    return Score{static_cast<int>(facts.relevance),
                 static_cast<int>(facts.novelty),
                 facts.fine,
                 comment,
                 scoredBy.value(0).toInt(),
                 facts.scorer,
                 scoredBy.value(1),
                 topic};
}

} // namespace winnow
