#pragma once

#include "app/library/watch/librarymarks.h"
#include "app/model/async.h"

#include <QFileSystemWatcher>
#include <QTimer>

#include <optional>

namespace winnow {

// Sees what other programs write to the library's file. Lives in the library's thread.
//
// That a file was touched is only the reason to look: what counts is SQLite's PRAGMA data_version, which is
// another when somebody else has committed, and never for a commit of the connection's own
// (https://www.sqlite.org/pragma.html#pragma_data_version).
class ChangeWatch final : public QObject {
    Q_OBJECT
public:
    explicit ChangeWatch(Database &database);

    // Answers once, with the next change from elsewhere: since the last answer, or, the first time, since
    // now.
    void await(const Promise<LibraryChange> &next);

private:
    void watchFiles();
    void look();
    Result<std::optional<LibraryChange>> changed();

    Database &m_database;
    QFileSystemWatcher m_files;
    QTimer m_soon; // a transaction touches the files a thousand times
    QTimer m_poll;
    std::optional<Promise<LibraryChange>> m_next;
    std::optional<LibraryMarks> m_marks;
    qint64 m_version = 0;
};

} // namespace winnow
