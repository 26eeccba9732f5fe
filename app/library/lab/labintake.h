#pragma once

#include "app/library/sql/query.h"
#include "app/model/lab.h"
#include "app/model/ledger.h"
#include "app/model/listing.h"
#include "app/model/runrecord.h"

#include <map>

namespace winnow {

// What the reader follows: other members' listings may be of other fields.
struct LabReading {
    QStringList categories;
    ListingFilter filter;
};

// Stores what comes from a lab as if it had been fetched or scored here. What the library knows better stays,
// and is offered to the lab. Inside the caller's transaction.
class LabIntake final {
public:
    LabIntake(Database &database, LabReading reading);

    [[nodiscard]] Result<LabTaken> take(const LabPage &page);

private:
    using RunKey = std::tuple<QDate, int, QString, QString>; // day, criteria, model, member

    [[nodiscard]] Result<void> takeCriteria(const QJsonArray &rows);
    [[nodiscard]] Result<void> takePapers(const QJsonArray &rows);
    [[nodiscard]] Result<void> takeAnnouncements(const QJsonArray &rows);
    [[nodiscard]] Result<void> takeDay(QDate day, const QString &feed, const std::vector<QJsonValue> &rows);
    [[nodiscard]] Result<void> takeLedger(const QJsonArray &rows);
    [[nodiscard]] Result<void> takeLine(const LedgerEntry &line);
    [[nodiscard]] Result<void> takeScores(const QJsonArray &rows);
    [[nodiscard]] Result<void> takeScreenings(const QJsonArray &rows);
    [[nodiscard]] Result<void> takeDecisions(const QJsonArray &rows);
    [[nodiscard]] Result<RunRecord> runOf(const RunKey &key, const QDateTime &scored);
    [[nodiscard]] Result<std::vector<int>> versionsOf(const QString &hash);
    [[nodiscard]] Result<QDate> dayOf(qint64 paper);
    [[nodiscard]] Result<void> countRuns();
    bool isFollowed(const QString &feed) const;
    bool isScanned(const Announcement &entry, const QString &feed) const;

    Database &m_database;
    LabReading m_reading;
    Query m_findDay;
    LabTaken m_taken;
    std::map<QString, std::vector<int>> m_versions; // of criteria, by hash
    std::map<RunKey, RunRecord> m_runs;
};

} // namespace winnow
