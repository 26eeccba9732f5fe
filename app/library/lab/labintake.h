#pragma once

#include "app/library/sql/query.h"
#include "app/model/lab.h"
#include "app/model/ledger.h"
#include "app/model/listing.h"
#include "app/model/runrecord.h"

#include <map>

namespace winnow {

// Whose papers of a day are the reader's: others' listings may be of fields that the reader does not follow.
struct LabReading {
    QStringList categories;
    ListingFilter filter;
};

// Takes in what a lab has, as if it had come here first. What the library knows better stays, and is offered.
// Inside the caller's transaction.
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
    std::map<QString, std::vector<int>> m_versions; // of criteria, by their hash
    std::map<RunKey, RunRecord> m_runs;
};

} // namespace winnow
