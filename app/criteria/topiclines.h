#pragma once

#include "app/criteria/topics.h"

#include <QString>

#include <optional>

namespace winnow {

// The prompt without the lines of a topic, which is one of those read out of it. Nothing where something else
// stands in these lines, or where the rest would be read otherwise than before.
std::optional<QString> withoutTopic(const QString &prompt, const TopicList &read, int topic);

} // namespace winnow
