#pragma once

#include "app/model/callrecord.h"
#include "app/score/scorerequest.h"
#include "app/scoring/llmscoring.h"

namespace winnow {

// What is to be asked about the open papers of a day, as the settings and the request say. What was left out
// by pre-screening is counted, so that batches are as large as they were without it.
LlmTask llmTask(const ModelAccess &model, const Criteria &criteria, const OpenPapers &open, bool retryFailed);

// The same for a request: of a trial those of its papers that are open, and no screening.
LlmTask llmTask(const ScoreRequest &request, const Criteria &criteria, const OpenPapers &open);

// Those of a trial.
std::vector<Paper> papersAmong(const std::vector<Paper> &papers, const std::vector<ArxivId> &only);

// The first moment of the month, in the reader's time zone, in UTC.
QDateTime monthBegin(const QDateTime &now);

} // namespace winnow
