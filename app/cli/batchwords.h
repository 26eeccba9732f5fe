#pragma once

#include "app/batch/batchfile.h"

#include <QJsonObject>

namespace winnow {

// Batches in words and as JSON. The keys are documented in `winnow-cli batch --help`.

// "sent", "validating", "running 12 of 40", "reading", "completed, 3 missing" …
QString batchStateText(const BatchJob &job);
// "Batch 3 of 2026-11-30 06:12: 400 papers in 40 calls for gpt-5-mini at api.openai.com: running 12 of 40"
QString batchLine(const BatchJob &job);
// What was sent, what it may cost, and what comes next. `waited`: the command waited for all answers.
QStringList batchReportLines(const BatchReport &report, bool waited);
QJsonObject batchToJson(const BatchJob &job);
QJsonObject batchReportToJson(const BatchReport &report);
QString exportLine(const BatchJob &exported);
QStringList importLines(const ImportedAnswers &imported);
QJsonObject importToJson(const ImportedAnswers &imported);

} // namespace winnow
