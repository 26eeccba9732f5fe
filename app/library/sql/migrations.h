#pragma once

#include "app/library/sql/database.h"

#include <QStringList>

#include <vector>

namespace winnow {

struct Migration {
    int version = 0; // of the schema once it is done
    QString script;
};

// Brings a library's file to the schema this program knows, one numbered script after the other.
class Migrations final {
public:
    explicit Migrations(std::vector<Migration> scripts = embedded());
    // resources/migrations/NNN_name.sql, in order of NNN.
    static std::vector<Migration> embedded();

    int newest() const;
    // Errors: DatabaseNewer when a newer Winnow wrote the file, DatabaseDamaged when it is none of ours.
    [[nodiscard]] Result<void> check(const FileState &state, const QString &file) const;
    // Each script in a transaction of its own that also raises the version. An existing file is copied first;
    // returns the copy's name, empty when nothing was to be done or nothing to be lost.
    [[nodiscard]] Result<QString> apply(Database &database) const;

private:
    [[nodiscard]] static Result<void> run(Database &database, const Migration &migration);
    [[nodiscard]] static Result<QString> copyFile(Database &database, qint64 version);

    std::vector<Migration> m_scripts;
};

} // namespace winnow
