#include "app/library/watch/changewatch.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

namespace winnow {

namespace {

using namespace std::chrono_literals;

constexpr auto gathering = 150ms;
constexpr auto withoutNotice = 1s; // polling, if the system does not report changes
constexpr auto withNotice = 20s;   // polling, in case a notification gets lost

// The kernel does not report what another computer writes there.
bool isOnNetwork(const QString &file) {
    const QByteArray type = QStorageInfo(QFileInfo(file).absolutePath()).fileSystemType();
    constexpr std::array networks{"nfs",   "cifs", "smb",  "9p",     "afs",     "ceph",
                                  "sshfs", "ncp",  "gfs2", "lustre", "gluster", "fuse"};
    return std::ranges::any_of(networks, [&type](const char *name) { return type.startsWith(name); });
}

} // namespace

ChangeWatch::ChangeWatch(Database &database) : m_database(database) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(gathering);
    const auto lookSoon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, lookSoon);
    connect(&m_soon, &QTimer::timeout, this, &ChangeWatch::look);
    connect(&m_poll, &QTimer::timeout, this, &ChangeWatch::look);
}

void ChangeWatch::await(const Promise<LibraryChange> &next) {
    m_next = next;
    look();
}

// The write-ahead log is created when the first program opens the library and removed with the last; and
// another library may replace this one.
void ChangeWatch::watchFiles() {
    const QStringList files{m_database.file(), m_database.file() + QStringLiteral("-wal")};
    bool isTold = !isOnNetwork(m_database.file());
    for (const QString &file : files) {
        if (!m_files.files().contains(file))
            isTold = m_files.addPath(file) && isTold;
    }
    const auto interval =
        isTold ? std::chrono::milliseconds(withNotice) : std::chrono::milliseconds(withoutNotice);
    if (!m_poll.isActive() || m_poll.intervalAsDuration() != interval)
        m_poll.start(interval);
}

void ChangeWatch::look() {
    if (!m_next || !m_database.isOpen() || m_database.isInMemory() || m_database.isAlone())
        return;
    watchFiles();
    const auto change = changed().value_or(std::nullopt); // an error: the next check finds it as well
    const auto next = change ? std::exchange(m_next, std::nullopt) : std::nullopt;
    if (next)
        next->answer(*change);
}

Result<std::optional<LibraryChange>> ChangeWatch::changed() {
    // The version first: what is committed in between is found now, and again, empty, next time.
    const auto version = m_database.number(QStringLiteral("PRAGMA data_version"));
    if (!version)
        return failure(version.error());
    if (m_marks && *version == m_version)
        return std::nullopt;
    return m_database.read([&]() -> Result<std::optional<LibraryChange>> {
        auto now = libraryFingerprint(m_database);
        if (!now)
            return failure(now.error());
        std::optional<LibraryChange> change;
        if (m_marks) {
            auto between = changeBetween(m_database, *m_marks, *now);
            if (!between)
                return failure(between.error());
            if (!between->isEmpty())
                change = std::move(*between);
        }
        m_marks = std::move(*now);
        m_version = *version;
        return change;
    });
}

} // namespace winnow
