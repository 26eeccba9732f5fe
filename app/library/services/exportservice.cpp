#include "app/library/services/exportservice.h"

#include "app/library/librarythread.h"
#include "app/library/tables/exporttable.h"

namespace winnow {

namespace {

constexpr int mostExportedFiles = 20'000;
constexpr int daysUnwritten = 90;
constexpr int looksAtOnce = 20;

Result<QStringList> concludeExports(Database &database, const QStringList &written,
                                    const QStringList &failed) {
    ExportTable table(database);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (auto done = table.conclude(written, now); !done)
        return failure(done.error());
    if (auto done = table.withdraw(failed); !done)
        return failure(done.error());
    if (auto done = table.keepNewest(mostExportedFiles); !done)
        return failure(done.error());
    return table.old(now.addDays(-daysUnwritten), looksAtOnce);
}

} // namespace

Pending<QHash<QString, ExportedFile>> ExportService::known(const QStringList &paths) {
    return m_thread.read([paths](Database &database) { return ExportTable(database).find(paths); });
}

Pending<QStringList> ExportService::under(const QString &folder) {
    return m_thread.read([folder](Database &database) { return ExportTable(database).under(folder); });
}

Pending<void> ExportService::announce(const std::vector<ExportedFile> &files) {
    return m_thread.write([files](Database &database) {
        return ExportTable(database).announce(files, QDateTime::currentDateTimeUtc());
    });
}

Pending<QStringList> ExportService::conclude(const QStringList &written, const QStringList &failed) {
    return m_thread.write(
        [written, failed](Database &database) { return concludeExports(database, written, failed); });
}

Pending<void> ExportService::forget(const QStringList &paths) {
    return m_thread.write([paths](Database &database) { return ExportTable(database).forget(paths); });
}

} // namespace winnow
