#pragma once

#include "app/model/paperrow.h"
#include "app/run/runtypes.h"

#include <QJsonObject>

namespace winnow {

class Output;

// A run's report as text and as JSON. The keys are documented in `winnow-cli fetch --help` and `score
// --help`.

// Reports problems and remarks about the feeds on standard error.
void sayFeeds(const RunReport &report, Output &output);
// Why a run ended early.
QString runErrorSentence(const Error &error);

QString
fetchLine(const RunReport &report); // "2025-06-02: 530 announced, 320 scanned, 310 new to the library"
QStringList fetchTable(const RunReport &report); // one row per feed
QStringList scoreLines(const RunReport &report); // one line per day

// The papers for which the model gave no usable answer.
std::vector<UnscoredPaper> failuresAmong(const std::vector<PaperRow> &rows);
void sayFailures(const std::vector<UnscoredPaper> &failures, Output &output);

QJsonObject fetchToJson(const RunReport &report);
// `error`: why it ended early, or did not start; `problem`: the same as a sentence.
QJsonObject scoreToJson(const RunReport &report, const std::vector<UnscoredPaper> &failures,
                        const std::optional<Error> &error, const std::optional<QString> &problem);

} // namespace winnow
