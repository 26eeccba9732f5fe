#include "app/schedule/schedule.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QStandardPaths>

#include <tuple>

namespace winnow {

namespace {

constexpr int patience = 20'000; // milliseconds to wait for another program
const QString timerName = QStringLiteral("winnow.timer");

// What it prints. Errors: ScheduleFailed.
Result<QByteArray> run(const QString &program, const QStringList &arguments, const QByteArray &input = {}) {
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience))
        return failure(ErrorCode::ScheduleFailed, process.errorString(), program);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return failure(ErrorCode::ScheduleFailed, QString::fromUtf8(process.readAllStandardError()).trimmed(),
                       program);
    return process.readAllStandardOutput();
}

Result<void> systemctl(const QStringList &arguments) {
    return run(QStringLiteral("systemctl"), QStringList{QStringLiteral("--user")} + arguments)
        .map([](const QByteArray &) {});
}

QString unitFile(const QString &name) {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/systemd/user/") + name;
}

QString agentFile() {
    return QDir::homePath() + QStringLiteral("/Library/LaunchAgents/arpa.home.winnow.plist");
}

Result<void> save(const QString &path, const QByteArray &bytes) {
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::FileUnwritable, file.errorString(), path);
    return {};
}

QByteArray contents(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The available ways to start the job.
std::optional<ScheduleKind> kindHere() {
#ifdef Q_OS_MACOS
    return ScheduleKind::Launchd;
#else
    // systemd may be there without a manager for this user (root in a container, su).
    if (run(QStringLiteral("systemctl"), {QStringLiteral("--user"), QStringLiteral("show-environment")}))
        return ScheduleKind::Systemd;
    if (!QStandardPaths::findExecutable(QStringLiteral("crontab")).isEmpty())
        return ScheduleKind::Cron;
    return std::nullopt;
#endif
}

// Empty if there is none, or no cron. crontab fails in the same way where it could not be read, and what is
// installed afterwards replaces everything: only what it says tells the two apart (Debian's cron, cronie and
// bcron: "no crontab for", busybox and dcron: "No such file").
Result<QByteArray> crontab() {
    const QString program = QStringLiteral("crontab");
    if (QStandardPaths::findExecutable(program).isEmpty())
        return QByteArray();
    Result<QByteArray> text = run(program, {QStringLiteral("-l")});
    const auto says = [&](const char *words) {
        return text.error().detail.contains(QLatin1String(words), Qt::CaseInsensitive);
    };
    if (!text && (says("no crontab") || says("no such file")))
        return QByteArray();
    return text;
}

Result<void> installCrontab(const QByteArray &text) {
    return run(QStringLiteral("crontab"), {QStringLiteral("-")}, text).map([](const QByteArray &) {});
}

// Between 20 and 30 minutes past, so that not everyone contacts arXiv at the same moment.
int someMinute() {
    return QRandomGenerator::global()->bounded(20, 30);
}

bool lingers() {
    const QString user = qEnvironmentVariable("USER");
    return run(QStringLiteral("loginctl"), {QStringLiteral("show-user"), user,
                                            QStringLiteral("--property=Linger"), QStringLiteral("--value")})
        .value_or(QByteArray())
        .startsWith("yes");
}

Result<void> turnSystemdOn(const ScheduledJob &job) {
    const Result<QByteArray> service = systemdService(job);
    if (!service)
        return failure(service.error());
    if (auto saved = save(unitFile(QStringLiteral("winnow.service")), *service); !saved)
        return saved;
    if (auto saved = save(unitFile(timerName), systemdTimer()); !saved)
        return saved;
    if (auto loaded = systemctl({QStringLiteral("daemon-reload")}); !loaded)
        return loaded;
    return systemctl({QStringLiteral("enable"), QStringLiteral("--now"), timerName});
}

Result<void> turnSystemdOff() {
    if (!QFileInfo::exists(unitFile(timerName)))
        return {};
    const Result<void> disabled = systemctl({QStringLiteral("disable"), QStringLiteral("--now"), timerName});
    if (!disabled && kindHere() == ScheduleKind::Systemd)
        return disabled;
    QFile::remove(unitFile(timerName));
    QFile::remove(unitFile(QStringLiteral("winnow.service")));
    QFile::remove(
        unitFile(QStringLiteral("timers.target.wants/") + timerName)); // unless somebody disabled it
    std::ignore = systemctl({QStringLiteral("daemon-reload")});        // removed units must not start
    return {};
}

Result<void> turnCronOff() {
    return crontab().and_then([](const QByteArray &before) {
        return jobInCrontab(before).isEmpty() ? Result<void>() : installCrontab(crontabWithout(before));
    });
}

// Quiet, because cron mails all output, and this job runs every hour.
Result<void> turnCronOn(ScheduledJob job) {
    job.arguments.prepend(QStringLiteral("--quiet"));
    return crontab()
        .and_then([&](const QByteArray &before) { return crontabWith(before, job, someMinute()); })
        .and_then(&installCrontab);
}

Result<void> launchctl(const char *verb) {
    return run(QStringLiteral("launchctl"), {QString::fromLatin1(verb), QStringLiteral("-w"), agentFile()})
        .map([](const QByteArray &) {});
}

Result<void> turnLaunchdOn(const ScheduledJob &job) {
    if (auto saved = save(agentFile(), launchAgent(job, someMinute())); !saved)
        return saved;
    return launchctl("load");
}

Result<void> turnLaunchdOff() {
    if (!QFileInfo::exists(agentFile()))
        return {};
    const Result<void> unloaded = launchctl("unload");
    QFile::remove(agentFile());
    return unloaded;
}

QString lineAfter(const QByteArray &text, const QByteArray &mark) {
    const qsizetype at = text.indexOf(mark);
    return at < 0 ? QString() : QString::fromUtf8(text.mid(at + mark.size()).split('\n').constFirst());
}

} // namespace

QString scheduleKindName(ScheduleKind kind) {
    switch (kind) {
    case ScheduleKind::Systemd:
        return QStringLiteral("systemd");
    case ScheduleKind::Cron:
        return QStringLiteral("cron");
    case ScheduleKind::Launchd:
        break;
    }
    return QStringLiteral("launchd");
}

Result<ScheduleStatus> readSchedule(const QDateTime &now) {
    ScheduleStatus status;
    status.kind = kindHere();
    const QByteArray line =
        jobInCrontab(status.kind == ScheduleKind::Launchd ? QByteArray() : crontab().value_or(QByteArray()));
    if (status.kind == ScheduleKind::Launchd && QFileInfo::exists(agentFile())) {
        const QByteArray agent = contents(agentFile());
        const int minute = lineAfter(agent, "<integer>").section(QLatin1Char('<'), 0, 0).toInt();
        status = {true, status.kind, agentFile(), agentFile(), nextHourlyStart(now, minute), false};
    } else if (status.kind == ScheduleKind::Systemd &&
               systemctl({QStringLiteral("is-enabled"), QStringLiteral("--quiet"), timerName})) {
        const QByteArray service = contents(unitFile(QStringLiteral("winnow.service")));
        status = {true,
                  status.kind,
                  unitFile(timerName),
                  lineAfter(service, "ExecStart="),
                  nextTimerStart(now),
                  !lingers()};
    } else if (!line.isEmpty()) {
        status = {true,
                  ScheduleKind::Cron,
                  {},
                  QString::fromUtf8(line),
                  nextHourlyStart(now, line.split(' ').constFirst().toInt()),
                  false};
    }
    return status;
}

Result<ScheduleStatus> turnScheduleOn(const ScheduledJob &job, const QDateTime &now) {
    const std::optional<ScheduleKind> kind = kindHere();
    if (!kind)
        return failure(ErrorCode::ScheduleFailed);
    Result<void> done;
    if (*kind == ScheduleKind::Launchd)
        done = turnLaunchdOn(job);
    else if (*kind == ScheduleKind::Systemd)
        done = turnSystemdOn(job).and_then(&turnCronOff); // left from a time without systemd
    else
        done = turnCronOn(job);
    if (!done)
        return failure(std::move(done).error());
    return readSchedule(now);
}

Result<ScheduleStatus> turnScheduleOff(const QDateTime &now) {
    for (const auto &turnOff : {&turnSystemdOff, &turnCronOff, &turnLaunchdOff}) {
        if (auto done = turnOff(); !done)
            return failure(std::move(done).error());
    }
    return readSchedule(now);
}

} // namespace winnow
