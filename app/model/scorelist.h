#pragma once

#include "app/model/rowfacts.h"

#include <QStringList>

namespace winnow {

// What many scores have in common, as RowStore keeps it once: criteria version, model, and where somebody
// said it the topic and the other topics.
QStringList scoredBy(const std::optional<Score> &score);
std::optional<QString> topicIn(const QStringList &scoredBy); // empty: none fits; none: nobody said
QByteArray topicReason(const std::optional<Score> &score);   // UTF-8
Score scoreFrom(const RowFacts &facts, const QStringList &scoredBy, const QString &comment,
                const QString &topicReason);

} // namespace winnow
