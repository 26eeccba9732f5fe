#pragma once

#include "app/library/sql/database.h"

#include <QStringList>

#include <vector>

namespace winnow {

struct Migration {
    int version = 0; // schema version once it has run
    QString script;
};

// Migrates a library's file to the schema of this program, one numbered script after the other.
class Migrations final {
public:
    explicit Migrations(std::vector<Migration> scripts = embedded());
    // resources/migrations/NNN_name.sql, in order of NNN.
    static std::vector<Migration> embedded();

    int newest() const;
    // Errors: DatabaseNewer if a newer Winnow wrote the file, DatabaseDamaged if it is not a library.
    [[nodiscard]] Result<void> check(const FileState &state, const QString &file) const;
    // Runs each script in a transaction that also raises the version. An existing file is copied first;
    // returns the copy's name, empty if nothing was to do or there was nothing to lose.
    [[nodiscard]] Result<QString> apply(Database &database) const;

private:
    [[nodiscard]] static Result<void> run(Database &database, const Migration &migration);
    [[nodiscard]] static Result<QString> copyFile(Database &database, qint64 version);

    std::vector<Migration> m_scripts;
};

} // namespace winnow
