#pragma once

#include "app/criteria/topics.h"

#include <QString>

#include <optional>

namespace winnow {

// The prompt without the lines of one of its topics. Nothing if these lines contain something else, or if the
// rest would then be read differently.
std::optional<QString> withoutTopic(const QString &prompt, const TopicList &read, int topic);

} // namespace winnow
