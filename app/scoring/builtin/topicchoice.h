#pragma once

#include "app/model/papertopic.h"
#include "app/scoring/builtin/relevance.h"

#include <QString>

#include <optional>

namespace winnow {

// The topic of the criteria that fits a paper best, by the words and meaning used for scoring; without a name
// if none is clear. Nothing if the criteria name no topics. The reason quotes the paper if its comment names
// another topic.
std::optional<PaperTopic> topicChoice(const ScoringProfile &profile, const RelevanceReading &reading,
                                      const QString &title, const QString &abstract);

} // namespace winnow
