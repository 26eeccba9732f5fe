#pragma once

#include "app/model/lease.h"
#include "app/model/result.h"

#include <chrono>
#include <vector>

class QLockFile;

namespace winnow {

// While one program opens or replaces a library, no other does: who had opened the old file would go on
// writing into it. The system lets go of it when the program is killed.
class OpeningLock final {
public:
    OpeningLock(const QString &libraryFile, std::chrono::milliseconds patience);
    ~OpeningLock();
    Q_DISABLE_COPY_MOVE(OpeningLock)

    [[nodiscard]] Result<void> taken() const; // DatabaseBusy, FileUnwritable

private:
    QString m_file;
    std::unique_ptr<QLockFile> m_lock;
    bool m_isTaken;
};

// Who has a library open, as a file beside it says, a line for each. A line of a program that is gone tells
// that it did not close the library.
//
// Where files can't be locked, this file is the lock: who makes it is alone.
class UserList final {
public:
    explicit UserList(QString libraryFile);
    ~UserList(); // leaves

    Q_DISABLE_COPY_MOVE(UserList)

    // The caller has the OpeningLock, unless it asks to be alone. Errors: FileLocksMissing, another program
    // uses the library and one of the two has to be alone; FileUnwritable.
    [[nodiscard]] Result<void> enter(bool alone);
    void leave();
    bool isIn() const { return !m_token.isEmpty(); }
    bool isAlone() const { return m_isAlone; }
    // When this program came: one that is gone had left the library open, and it was not checked since.
    bool wasLeftOpen() const { return m_wasLeftOpen; }
    // Another program that may have the library open now.
    std::optional<ProgramId> another() const;
    // The library was checked.
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
    std::vector<Line> m_gone; // found by who is alone
};

} // namespace winnow
