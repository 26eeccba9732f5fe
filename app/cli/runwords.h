#pragma once

#include "app/run/runtypes.h"

#include <QJsonObject>

namespace winnow {

class Output;

// A run's report in words and as JSON. The keys are documented in `winnow-cli fetch --help` and `score
// --help`.

// What was wrong with the feeds, and what there is to know of them, on standard error.
void sayFeeds(const RunReport &report, Output &output);
// Why a run ended early.
QString runErrorSentence(const Error &error);

QString
fetchLine(const RunReport &report); // "2025-06-02: 530 announced, 320 scanned, 310 new to the library"
QStringList fetchTable(const RunReport &report); // feed by feed
QString scoreLine(const RunReport &report);

QJsonObject fetchToJson(const RunReport &report);
QJsonObject scoreToJson(const RunReport &report);

} // namespace winnow
