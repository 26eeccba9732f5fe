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
    QString password; // empty: the server already had that role, and its password stays
};

// A lab's members. The owner changes them; a member can only list them.
class LabMembers final {
public:
    explicit LabMembers(LabConnection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<std::vector<LabMember>> all();
    // Adds a role that may log in, with a random password that can't be read again. Errors: InvalidInput with
    // place "member" (not a valid name), LabRefused.
    [[nodiscard]] Result<NewLabMember> add(const QString &name);
    // The member can no longer log in; what they shared stays. Errors: NotFound, LabRefused.
    [[nodiscard]] Result<void> remove(const QString &name);
    // Called by a member: records that they have joined.
    [[nodiscard]] Result<void> join();

    static bool isName(const QString &name);

private:
    LabConnection &m_connection;
};

// What PostgreSQL stores in place of a password (SCRAM-SHA-256, RFC 5803), so that the password itself
// appears in no statement and no log of the server.
QString scramVerifier(const QString &password, const QByteArray &salt);

} // namespace winnow
