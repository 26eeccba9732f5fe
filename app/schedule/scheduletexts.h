#pragma once

#include "app/model/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <optional>

namespace winnow {

// What is started every morning. `program` is an absolute path.
struct ScheduledJob {
    QString program;
    QStringList arguments;
};

// winnow-cli at `program`, for a library and settings. Relative paths are resolved against the working
// folder.
ScheduledJob morningJob(const QString &program, const QString &libraryFile, const QString &settingsFile);

// Pure functions. Errors: InvalidInput (a path that the format can't represent; detail gives the reason).

// For ~/.config/systemd/user; see man systemd.service, systemd.timer and systemd.syntax.
[[nodiscard]] Result<QByteArray> systemdService(const ScheduledJob &job);
QByteArray systemdTimer();

// The user's crontab with the job in a block of marked lines; all other lines are kept byte for byte. minute:
// 0 to 59. NOTES.md says why it runs every hour.
[[nodiscard]] Result<QByteArray> crontabWith(const QByteArray &crontab, const ScheduledJob &job, int minute);
QByteArray crontabWithout(const QByteArray &crontab);
// The block's line; empty if there is none.
QByteArray jobInCrontab(const QByteArray &crontab);

// For ~/Library/LaunchAgents; see man launchd.plist.
QByteArray launchAgent(const ScheduledJob &job, int minute);

// When the timer next starts the job, not counting its random delay; UTC.
QDateTime nextTimerStart(const QDateTime &now);
// When a job that runs every hour at this minute of the local clock can first find the next listing; UTC.
QDateTime nextHourlyStart(const QDateTime &now, int minute);

} // namespace winnow
