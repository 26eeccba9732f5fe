#pragma once

#include "app/model/papertopic.h"
#include "app/scoring/builtin/relevance.h"

#include <QString>

#include <optional>

namespace winnow {

// The topic of the criteria that most speaks for a paper, by the words and the meaning that it is scored by;
// no name where none speaks clearly. Nothing where the criteria name no topics. The reason quotes the paper
// where its comment names another topic.
std::optional<PaperTopic> topicChoice(const ScoringProfile &profile, const RelevanceReading &reading,
                                      const QString &title, const QString &abstract);

} // namespace winnow
