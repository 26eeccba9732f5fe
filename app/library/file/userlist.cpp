#include "app/library/file/userlist.h"

#include "app/library/file/filelocks.h"
#include "app/library/file/programid.h"
#include "app/model/libraryuser.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace winnow {

namespace {

constexpr std::chrono::milliseconds patienceToLeave{2'000};

} // namespace

Result<std::unique_ptr<QLockFile>> lockOpening(const QString &libraryFile,
                                               std::chrono::milliseconds patience) {
    auto lock = newLock(libraryFile + QStringLiteral(".opening"));
    if (lock->tryLock(patience))
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return failure(ErrorCode::DatabaseBusy, QStringLiteral("another program is opening it"), libraryFile);
    return failure(ErrorCode::FileUnwritable, QStringLiteral("no file can be made in its folder"),
                   libraryFile);
}

UserList::UserList(QString libraryFile)
    : m_library(std::move(libraryFile)), m_file(userListFile(m_library)) {}

UserList::~UserList() {
    leave();
}

bool UserList::isGone(const Line &line) {
    return processStateOf(line.program) == ProcessState::Gone;
}

QByteArray UserList::toBytes(const Line &line) {
    const QJsonObject object{{QStringLiteral("token"), line.token},
                             {QStringLiteral("alone"), line.isAlone},
                             {QStringLiteral("program"), line.program.program},
                             {QStringLiteral("host"), line.program.host},
                             {QStringLiteral("machine"), line.program.machine},
                             {QStringLiteral("boot"), line.program.boot},
                             {QStringLiteral("space"), line.program.space},
                             {QStringLiteral("process"), line.program.pid},
                             {QStringLiteral("started"), QString::number(line.program.started)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

// A line that a killed program left unfinished has no token.
UserList::Line UserList::fromBytes(const QByteArray &bytes) {
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const auto text = [&object](const char *key) { return object.value(QLatin1String(key)).toString(); };
    Line line;
    line.token = text("token");
    line.isAlone = object.value(QLatin1String("alone")).toBool();
    line.program = {text("program"), text("host"), text("machine"), text("boot"), text("space")};
    line.program.pid = object.value(QLatin1String("process")).toInteger();
    line.program.started = text("started").toLongLong();
    return line;
}

std::vector<UserList::Line> UserList::read(const QString &path) {
    std::vector<Line> lines;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    for (const QByteArray &bytes : file.readAll().split('\n')) {
        Line line = fromBytes(bytes);
        if (!line.token.isEmpty())
            lines.push_back(std::move(line));
    }
    return lines;
}

// Failing to write it does no harm: the library itself reports a read-only folder.
void UserList::write(const std::vector<Line> &lines) {
    if (lines.empty()) {
        QFile::remove(m_file);
        return;
    }
    QFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return;
    for (const Line &line : lines)
        file.write(toBytes(line));
}

Result<void> UserList::enter(bool alone) {
    if (isIn())
        return {};
    m_wasLeftOpen = false;
    m_gone.clear();
    return alone ? take() : join();
}

Result<void> UserList::join() {
    std::vector<Line> lines = read(m_file);
    for (const Line &line : lines) {
        if (isGone(line))
            m_wasLeftOpen = true;
        else if (line.isAlone) // from when the file system had no locks
            return failure(
                libraryInUse(ErrorCode::FileLocksMissing, namedBy(thisProgram(), line.program), m_library));
    }
    m_token = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_isAlone = false;
    lines.push_back({m_token, thisProgram(), false});
    write(lines);
    return {};
}

Result<void> UserList::take() {
    const Line us{QUuid::createUuid().toString(QUuid::WithoutBraces), thisProgram(), true};
    QFile file(m_file);
    for (int attempt = 0; attempt < 2; ++attempt) {
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            file.write(toBytes(us));
            for (const Line &line : m_gone)
                file.write(toBytes(line));
            if (!file.flush())
                break;
            m_token = us.token;
            m_isAlone = true;
            m_wasLeftOpen = !m_gone.empty();
            return {};
        }
        if (!file.exists())
            break;
        const std::vector<Line> lines = read(m_file);
        const auto other = std::ranges::find_if_not(lines, isGone);
        if (other != lines.end())
            return failure(
                libraryInUse(ErrorCode::FileLocksMissing, namedBy(thisProgram(), other->program), m_library));
        if (lines.empty() || !removeStale(lines)) // another program is writing it now
            return failure(libraryInUse(ErrorCode::FileLocksMissing, std::nullopt, m_library));
        m_gone = lines;
    }
    return failure(ErrorCode::FileUnwritable, file.errorString(), m_file);
}

// Renamed before it is removed: by now it may be another program's, which then gets it back.
bool UserList::removeStale(const std::vector<Line> &seen) {
    const QString aside = m_file + QLatin1Char('.') + QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!QFile::rename(m_file, aside))
        return false;
    if (std::ranges::equal(read(aside), seen, {}, &Line::token, &Line::token))
        return QFile::remove(aside);
    QFile::rename(aside, m_file);
    return false;
}

void UserList::rewrite(bool keepsUs, bool keepsTheGone) {
    std::vector<Line> lines = read(m_file);
    std::erase_if(lines, [&](const Line &line) {
        return line.token == m_token ? !keepsUs : !keepsTheGone && isGone(line);
    });
    write(lines);
}

void UserList::leave() {
    if (!isIn())
        return;
    if (m_isAlone) {
        rewrite(false, true);
    } else if (const auto lock = lockOpening(m_library, patienceToLeave); lock) {
        rewrite(false, true); // otherwise this program would seem to have been killed, which costs a check
    }
    m_token.clear();
    m_isAlone = false;
}

std::optional<ProgramId> UserList::another() const {
    for (const Line &line : read(m_file)) {
        if (line.token != m_token && !isGone(line))
            return line.program;
    }
    return std::nullopt;
}

void UserList::forgetTheGone() {
    if (m_isAlone)
        return rewrite(true, false);
    if (const auto lock = lockOpening(m_library, patienceToLeave))
        rewrite(true, false);
}

} // namespace winnow
