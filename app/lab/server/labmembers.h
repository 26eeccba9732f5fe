#pragma once

#include "app/lab/server/labconnection.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace winnow {

struct LabMember {
    QString name;     // of the role
    QDateTime joined; // UTC; invalid: not yet
    bool isRemoved = false;
    bool sharesDecisions = false;
};

struct NewLabMember {
    QString name;
    QString password; // empty: the server had that role before, and it keeps its own
};

// A lab's members, by its owner; a member may read who they are.
class LabMembers final {
public:
    explicit LabMembers(LabConnection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<std::vector<LabMember>> all();
    // A role that may log in, with a random password, which nobody hears again. Errors: InvalidInput with
    // place "member" (not a name for one), LabRefused.
    [[nodiscard]] Result<NewLabMember> add(const QString &name);
    // Can't log in any more; what the member shared stays. Errors: NotFound, LabRefused.
    [[nodiscard]] Result<void> remove(const QString &name);
    // The asker's own: says that the member is there.
    [[nodiscard]] Result<void> join();

    static bool isName(const QString &name);

private:
    LabConnection &m_connection;
};

// What PostgreSQL stores in place of a password, so that the password itself is in no statement and no log of
// the server: SCRAM-SHA-256, RFC 5803.
QString scramVerifier(const QString &password, const QByteArray &salt);

} // namespace winnow
