#pragma once

#include "app/model/error.h"

#include <QLoggingCategory>

namespace winnow {

// What helps with a bug report: what was asked of which host, how it ended, how long it took, how much came,
// and the states of runs. Silent until a LogRecorder listens (app/report). In English, for those who mend
// things. Never a key, an address beyond its host, a prompt, or a text of a paper or of the reader.
Q_DECLARE_LOGGING_CATEGORY(fetchLog)   // winnow.fetch: feeds and pages of arXiv, and what they came to
Q_DECLARE_LOGGING_CATEGORY(runLog)     // winnow.run: runs and batches, from their start to their end
Q_DECLARE_LOGGING_CATEGORY(callsLog)   // winnow.calls: every HTTP request, and calls to models
Q_DECLARE_LOGGING_CATEGORY(libraryLog) // winnow.library: opening, migrating, what SQLite refused
Q_DECLARE_LOGGING_CATEGORY(labLog)     // winnow.lab: the database that a group shares

// What a log may say of an error: "throttled (HTTP 429) by export.arxiv.org, to be asked again after 5 s". A
// server's own words may quote what it was sent, and stay out.
QString inLog(const Error &error);

} // namespace winnow
