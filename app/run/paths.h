#pragma once

#include "app/settings/settings.h"

#include <QString>

#include <chrono>
#include <optional>

namespace winnow {

// Where Winnow keeps its files: one answer for the window and the command line, so that both work on the same
// library.

// Names the application, on which the standard folders depend. Call it before any of the others.
void nameApplication();

// `option` (--library, --config) wins over the environment (WINNOW_LIBRARY, WINNOW_CONFIG), that over the
// standard place.
QString libraryFile(const QString &option = {});
QString settingsFile(const QString &option = {});

// The reader's own table of arXiv's holidays, beside the settings: it wins over ours. Its shape:
// AnnouncementCalendar::useHolidays().
QString holidaysFile(const QString &settingsFile);
void useOwnHolidays(const QString &settingsFile); // nothing where there is none
// The program of that name that was installed with this one; without one, its bare name.
QString programBeside(const QString &name);

// Where all programs of a user keep the pace of their requests to arXiv together. The cache, not the runtime
// folder: a job of cron has none.
QString paceFolder();
// WINNOW_ARXIV_INTERVAL_MS: the pause between requests to servers on this machine. None: as to arXiv.
std::optional<std::chrono::milliseconds> paceOnLoopback();

// The settings with what the environment overrides: WINNOW_ARXIV_URL.
Settings withEnvironment(Settings settings);

} // namespace winnow
