#pragma once

#include "app/llm/chat.h"
#include "app/model/paper.h"
#include "app/score/service/modelaccess.h"

#include <QDate>

#include <vector>

namespace winnow {

// Papers of which a model is to write a summary.
struct SummaryRequest {
    ModelAccess model;
    QString subject;           // "2026-W31 (2026-07-27 to 2026-08-02)"
    QDate day;                 // that the call is booked on
    std::vector<Paper> papers; // the most important first
};

// The one call that it takes.
struct SummaryPlan {
    ChatRequest chat;
    qint64 guessedPrompt = 0; // tokens
    qint64 guessedAnswer = 0;
    int papers = 0; // the first of them: as many as are worth their price, and as the model can hold
};
SummaryPlan summaryPlan(const SummaryRequest &request);

struct SummaryEstimate {
    QString model;
    int papers = 0;
    TokenUsage tokens;
    std::optional<Usage> cost; // none: the model's price is not known
    double spentThisMonth = 0; // US dollars
    std::optional<double> runCap;
    std::optional<double> monthCap;
};

} // namespace winnow
