#pragma once

#include "app/settings/settings.h"

#include <QString>

#include <chrono>
#include <optional>

namespace winnow {

// Where Winnow keeps its files. The window and the command line share this, so that both use the same
// library.

// Sets the application's name, on which the standard folders depend. Call it before any of the others.
void nameApplication();

// `option` (--library, --config) overrides the environment (WINNOW_LIBRARY, WINNOW_CONFIG), which overrides
// the standard place.
QString libraryFile(const QString &option = {});
QString settingsFile(const QString &option = {});

// The reader's own table of arXiv's holidays, next to the settings file; it overrides ours. Format: see
// AnnouncementCalendar::useHolidays().
QString holidaysFile(const QString &settingsFile);
void useOwnHolidays(const QString &settingsFile); // does nothing if there is none
// The program of that name installed with this one; if there is none, the bare name.
QString programBeside(const QString &name);

// Where all programs of a user share the pace of their requests to arXiv. In the cache rather than the
// runtime folder, since a cron job has none.
QString paceFolder();
// WINNOW_ARXIV_INTERVAL_MS: the pause between requests to servers on this machine. None: the same as for
// arXiv.
std::optional<std::chrono::milliseconds> paceOnLoopback();

// The settings with the environment's override: WINNOW_ARXIV_URL.
Settings withEnvironment(Settings settings);

} // namespace winnow
