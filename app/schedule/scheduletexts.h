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

// winnow-cli at `program`, for a library and settings. Relative paths are those of the working folder.
ScheduledJob morningJob(const QString &program, const QString &libraryFile, const QString &settingsFile);

// All pure. Errors: InvalidInput (a path that the format can't hold; detail is the reason).

// For ~/.config/systemd/user. man systemd.service, systemd.timer and systemd.syntax.
[[nodiscard]] Result<QByteArray> systemdService(const ScheduledJob &job);
QByteArray systemdTimer();

// Another crontab of whoever calls it, with the job in a block of marked lines; all other lines stay as they
// are, byte for byte. minute: 0 to 59. See NOTES.md on why it is every hour.
[[nodiscard]] Result<QByteArray> crontabWith(const QByteArray &crontab, const ScheduledJob &job, int minute);
QByteArray crontabWithout(const QByteArray &crontab);
// The block's line; empty: there is none.
QByteArray jobInCrontab(const QByteArray &crontab);

// For ~/Library/LaunchAgents. man launchd.plist.
QByteArray launchAgent(const ScheduledJob &job, int minute);

// When the timer next starts the job, but for its random delay; UTC.
QDateTime nextTimerStart(const QDateTime &now);
// When a job that looks every hour at this minute of the local clock can first find the next listing; UTC.
QDateTime nextHourlyStart(const QDateTime &now, int minute);

} // namespace winnow
