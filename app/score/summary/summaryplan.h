#pragma once

#include "app/llm/chat.h"
#include "app/model/paper.h"
#include "app/score/service/modelaccess.h"

#include <QDate>

#include <vector>

namespace winnow {

class ClaimService;

// The papers for a model to summarise.
struct SummaryRequest {
    ModelAccess model;
    QString subject;                // "2026-W31 (2026-07-27 to 2026-08-02)"
    QDate day;                      // the day the call is recorded under
    std::vector<Paper> papers;      // most important first
    ClaimService *claims = nullptr; // in a lab, what it costs counts under the lab's cap; outlives the job
};

// The single call that it takes.
struct SummaryPlan {
    ChatRequest chat;
    qint64 guessedPrompt = 0; // estimated tokens
    qint64 guessedAnswer = 0;
    int papers = 0; // the first ones: as many as are worth their price and fit the model's context
};
SummaryPlan summaryPlan(const SummaryRequest &request);

} // namespace winnow
