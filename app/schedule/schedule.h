#pragma once

#include "app/schedule/scheduletexts.h"

namespace winnow {

enum class ScheduleKind { Systemd, Cron, Launchd };

struct ScheduleStatus {
    bool isOn = false;
    std::optional<ScheduleKind> kind; // what starts it, or would; none: this system has nothing that could
    QString file;                     // the timer's; empty: a crontab, or off
    QString command;                  // as it stands there; empty: off
    std::optional<QDateTime> next;    // UTC; none: off
    bool needsLogin = false;          // of systemd: it runs only while its user is logged in
};

QString scheduleKindName(ScheduleKind kind); // "systemd", "cron", "launchd"

// The morning run among the timers of the system: a timer of systemd where the user has a manager of it, a
// crontab elsewhere, an agent of launchd on macOS. One for each user. These run other programs and wait for
// them, up to seconds: call them where that holds nobody up. Errors: FileUnwritable, InvalidInput, and
// ScheduleFailed (place is the program that failed, detail its own words; no place: there is none).
[[nodiscard]] Result<ScheduleStatus> readSchedule(const QDateTime &now);
[[nodiscard]] Result<ScheduleStatus> turnScheduleOn(const ScheduledJob &job, const QDateTime &now);
[[nodiscard]] Result<ScheduleStatus> turnScheduleOff(const QDateTime &now);

} // namespace winnow
