#pragma once

#include "app/schedule/scheduletexts.h"

namespace winnow {

enum class ScheduleKind { Systemd, Cron, Launchd };

struct ScheduleStatus {
    bool isOn = false;
    std::optional<ScheduleKind> kind; // what starts it, or would; none: this system has no way to
    QString file;                     // of the timer; empty: a crontab, or off
    QString command;                  // as installed; empty: off
    std::optional<QDateTime> next;    // UTC; none: off
    bool needsLogin = false;          // of systemd: it runs only while its user is logged in
};

QString scheduleKindName(ScheduleKind kind); // "systemd", "cron", "launchd"

// The morning run as a system timer: a systemd timer if the user has a systemd manager, a launchd agent on
// macOS, a crontab entry elsewhere. One per user. These functions run other programs and wait for them, up to
// seconds: don't call them from the GUI thread. Errors: FileUnwritable, InvalidInput, and ScheduleFailed
// (place: the program that failed, detail: its message; no place: there is no way to schedule).
[[nodiscard]] Result<ScheduleStatus> readSchedule(const QDateTime &now);
[[nodiscard]] Result<ScheduleStatus> turnScheduleOn(const ScheduledJob &job, const QDateTime &now);
[[nodiscard]] Result<ScheduleStatus> turnScheduleOff(const QDateTime &now);

} // namespace winnow
