#include "app/library/file/programid.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#ifdef Q_OS_LINUX
#include <cerrno>
#include <csignal>
#include <filesystem>
#endif

namespace winnow {

namespace {

// Hashed, as machine-id(5) requires: libraries are passed on, and the id itself is private.
QString machineMark() {
    const QByteArray id = QSysInfo::machineUniqueId();
    if (id.isEmpty())
        return {};
    return QString::fromLatin1(
        QCryptographicHash::hash("winnow " + id, QCryptographicHash::Sha256).toHex().left(32));
}

#ifdef Q_OS_LINUX

struct ProcStat {
    qint64 started = 0;  // clock ticks since boot
    bool isOver = false; // a zombie: ended, but its parent has not asked how
};

QByteArray contentsOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

// https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html: "PID (NAME) STATE …", where the name may
// contain anything; the start time is the 22nd field.
std::optional<ProcStat> stateOf(qint64 pid) {
    constexpr qsizetype startAfterName = 19;
    const QByteArray line = contentsOf(QStringLiteral("/proc/%1/stat").arg(pid));
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 1).simplified().split(' ');
    if (fields.size() <= startAfterName)
        return std::nullopt;
    const QByteArray &state = fields.front();
    return ProcStat{fields.at(startAfterName).toLongLong(), state == "Z" || state == "X"};
}

QString bootMark() {
    return QString::fromLatin1(contentsOf(QStringLiteral("/proc/sys/kernel/random/boot_id")));
}

QString spaceOf(qint64 pid) {
    std::error_code failed;
    const auto target = std::filesystem::read_symlink("/proc/" + std::to_string(pid) + "/ns/pid", failed);
    return failed ? QString() : QString::fromStdString(target.string());
}

// About a process that would have to be visible from here.
ProcessState processStateHere(const ProgramId &program) {
    if (::kill(pid_t(program.pid), 0) != 0 && errno == ESRCH)
        return ProcessState::Gone;
    const auto state = stateOf(program.pid);
    if (!state)
        return ProcessState::Unknown;
    return state->isOver || state->started != program.started ? ProcessState::Gone : ProcessState::Running;
}

#endif

} // namespace

ProgramId programOf(qint64 pid) {
    ProgramId id;
    id.program = QFileInfo(QCoreApplication::applicationFilePath()).completeBaseName();
    id.host = QSysInfo::machineHostName();
    id.machine = machineMark();
    id.pid = pid;
#ifdef Q_OS_LINUX
    id.boot = bootMark();
    id.space = spaceOf(pid);
    if (const auto state = stateOf(pid))
        id.started = state->started;
#endif
    return id;
}

ProgramId thisProgram() {
    return programOf(QCoreApplication::applicationPid());
}

// On systems other than Linux, the only sign of life is whether its lease beats, which works too but takes
// longer.
ProcessState processStateOf(const ProgramId &program) {
#ifdef Q_OS_LINUX
    const ProgramId us = thisProgram();
    if (program.machine != us.machine || program.host != us.host || us.boot.isEmpty())
        return ProcessState::Unknown;
    if (program.boot != us.boot) // it ended with that boot; but is it the same computer?
        return us.machine.isEmpty() ? ProcessState::Unknown : ProcessState::Gone;
    const bool isUs = program.pid == us.pid && program.started == us.started;
    if (isUs || program.space != us.space || program.pid <= 0)
        return ProcessState::Unknown;
    return processStateHere(program);
#else
    Q_UNUSED(program)
    return ProcessState::Unknown;
#endif
}

} // namespace winnow
