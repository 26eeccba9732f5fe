#pragma once

#include "app/model/error.h"

#include <QLoggingCategory>

namespace winnow {

// Logging for bug reports: requests and their results, durations, counts, and the states of runs. Silent
// until a LogRecorder listens (app/report). In English, for developers. The lines never contain a key, an
// address beyond its host, a prompt, or a text of a paper or of the reader.
Q_DECLARE_LOGGING_CATEGORY(fetchLog)   // winnow.fetch: feeds and pages of arXiv, and what they came to
Q_DECLARE_LOGGING_CATEGORY(runLog)     // winnow.run: runs and batches, from their start to their end
Q_DECLARE_LOGGING_CATEGORY(callsLog)   // winnow.calls: every HTTP request, and calls to models
Q_DECLARE_LOGGING_CATEGORY(libraryLog) // winnow.library: opening, migrating, what SQLite refused
Q_DECLARE_LOGGING_CATEGORY(labLog)     // winnow.lab: the database that a group shares

// An error for the log: "throttled (HTTP 429) by export.arxiv.org, to be asked again after 5 s". Without the
// server's own words, which may quote what was sent.
QString inLog(const Error &error);

} // namespace winnow
