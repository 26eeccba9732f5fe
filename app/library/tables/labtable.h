#pragma once

#include "app/library/sql/query.h"
#include "app/model/lab.h"

#include <optional>

namespace winnow {

// lab, lab_seen, lab_sent: where the library is a member, and how far either side has what the other has.
class LabTable final {
public:
    explicit LabTable(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<LabSyncState>> standing();
    [[nodiscard]] Result<void> join(const LabMembership &membership); // everything from the beginning
    [[nodiscard]] Result<void> leave();
    [[nodiscard]] Result<void> setSharesDecisions(bool shares);
    [[nodiscard]] Result<void> setSynced(const QDateTime &at);
    // Everything is given and read once more: the lab has another history than the one that was seen.
    [[nodiscard]] Result<void> restart(const QString &labId);

    [[nodiscard]] Result<void> setSeen(LabKind kind, const LabPoint &point);
    [[nodiscard]] Result<void> forgetSeen(LabKind kind); // to be read from the beginning
    [[nodiscard]] Result<void> setGiven(const LabPoint &point);
    [[nodiscard]] Result<bool> offersAll();
    [[nodiscard]] Result<void> setOffersAll(bool all);
    [[nodiscard]] Result<qint64> sent(const QString &what); // 0: nothing yet
    [[nodiscard]] Result<void> setSent(const QString &what, qint64 key);

    [[nodiscard]] Result<void> setMembers(const QJsonArray &rows);

private:
    [[nodiscard]] Result<void> setPoint(const QString &kind, const LabPoint &point);
    [[nodiscard]] Result<void> forgetProgress();

    Database &m_database;
};

} // namespace winnow
