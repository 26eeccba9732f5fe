#pragma once

#include "app/model/result.h"

namespace winnow {

class Database;

// While it exists, SQLite keeps only a megabyte of the file's pages in memory: for reading much of a library
// once, which would otherwise fill the cache with pages that are not needed again.
class SmallCache final {
public:
    explicit SmallCache(Database &database);
    ~SmallCache();
    Q_DISABLE_COPY_MOVE(SmallCache)

private:
    Database &m_database;
    Result<qint64> m_before; // as SQLite states it
};

} // namespace winnow
