#pragma once

#include "app/model/callrecord.h"
#include "app/score/scorerequest.h"
#include "app/scoring/llmscoring.h"

namespace winnow {

// What to ask about a day's open papers, according to the settings and the request. Papers that pre-screening
// left out are counted, so that calls are as large as they would be without it.
LlmTask llmTask(const ModelAccess &model, const Criteria &criteria, const OpenPapers &open, bool retryFailed);

// The same for a request: for a trial, those of its papers that are open, without screening.
LlmTask llmTask(const ScoreRequest &request, const Criteria &criteria, const OpenPapers &open);

// Those of a trial.
std::vector<Paper> papersAmong(const std::vector<Paper> &papers, const std::vector<ArxivId> &only);

// The first moment of the month in the reader's time zone, as UTC.
QDateTime monthBegin(const QDateTime &now);

} // namespace winnow
