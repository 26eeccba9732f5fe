#pragma once

#include "app/library/watch/libraryfingerprint.h"
#include "app/model/async.h"

#include <QFileSystemWatcher>
#include <QTimer>

#include <optional>

namespace winnow {

// Notices what other programs write to the library's file. Lives in the library's thread. A touched file is
// only a reason to look: what counts is SQLite's PRAGMA data_version, which changes when another connection
// has committed, and never for one's own commits (https://www.sqlite.org/pragma.html#pragma_data_version).
class ChangeWatch final : public QObject {
    Q_OBJECT
public:
    explicit ChangeWatch(Database &database);

    // Answers once, at the next change by another program: since the last answer or, the first time, from now
    // on.
    void await(const Promise<LibraryChange> &next);

private:
    void watchFiles();
    void look();
    Result<std::optional<LibraryChange>> changed();

    Database &m_database;
    QFileSystemWatcher m_files;
    QTimer m_soon; // since a transaction touches the files a thousand times
    QTimer m_poll;
    std::optional<Promise<LibraryChange>> m_next;
    std::optional<LibraryFingerprint> m_marks;
    qint64 m_version = 0;
};

} // namespace winnow
