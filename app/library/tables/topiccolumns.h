#pragma once

#include "app/library/sql/query.h"
#include "app/model/papertopic.h"

#include <optional>

namespace winnow {

// The three columns for a topic, the same in score and imported_entry: topic, other_topics, topic_reason.

inline std::optional<PaperTopic> readTopic(const Row &row) {
    if (row.isNull("topic"))
        return std::nullopt;
    return PaperTopic{row.text("topic"), row.lines("other_topics"), row.text("topic_reason")};
}

inline Query &bindTopic(Query &query, const std::optional<PaperTopic> &topic) {
    return query.bind(":topic", topic ? std::optional(topic->name) : std::nullopt)
        .bind(":other_topics", topic ? topic->also.join(u'\n') : QString())
        .bind(":topic_reason", topic ? topic->reason : QString());
}

} // namespace winnow
