#pragma once

#include "app/model/lease.h"
#include "app/model/result.h"

#include <QLockFile>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace winnow {

// A lock held while a program opens or replaces a library, so that no other does: whoever had opened the old
// file would continue to write to it. The system releases it if the program is killed. Errors: DatabaseBusy,
// FileUnwritable.
[[nodiscard]] Result<std::unique_ptr<QLockFile>> lockOpening(const QString &libraryFile,
                                                             std::chrono::milliseconds patience);

// The programs that have a library open, one per line in a file next to it. A line left by a program that is
// gone shows that it did not close the library. If files can't be locked, this file is the lock: the program
// that creates it has exclusive access.
class UserList final {
public:
    explicit UserList(QString libraryFile);
    ~UserList(); // removes this program's line

    Q_DISABLE_COPY_MOVE(UserList)

    // The caller holds the lock of lockOpening(), unless it asks for exclusive access. Errors:
    // FileLocksMissing (another program uses the library, and one of the two needs exclusive access);
    // FileUnwritable.
    [[nodiscard]] Result<void> enter(bool alone);
    void leave();
    bool isIn() const { return !m_token.isEmpty(); }
    bool isAlone() const { return m_isAlone; }
    // When this program arrived, an ended one had left the library open, and it has not been checked since.
    bool wasLeftOpen() const { return m_wasLeftOpen; }
    // Another program that may have the library open now.
    std::optional<ProgramId> another() const;
    // The library has been checked.
    void forgetTheGone();

private:
    struct Line {
        QString token;
        ProgramId program;
        bool isAlone = false;
    };
    static std::vector<Line> read(const QString &path);
    void write(const std::vector<Line> &lines);
    void rewrite(bool keepsUs, bool keepsTheGone);
    Result<void> join();
    Result<void> take();
    bool removeStale(const std::vector<Line> &seen);
    static QByteArray toBytes(const Line &line);
    static Line fromBytes(const QByteArray &bytes);
    static bool isGone(const Line &line);

    QString m_library;
    QString m_file;
    QString m_token; // empty: not entered
    bool m_isAlone = false;
    bool m_wasLeftOpen = false;
    std::vector<Line> m_gone; // found when asking for exclusive access
};

} // namespace winnow
