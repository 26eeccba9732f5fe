#pragma once

#include "app/model/result.h"

#include <QString>

namespace winnow {

// Where a lab's database is and who connects to it:
// postgresql://user@host:port/database?sslmode=…&sslrootcert=FILE. Never holds a password.
struct LabAddress {
    QString user;    // empty: the user name on this computer, as libpq takes it
    QString host;    // with a leading '/' the folder of a Unix socket; empty: libpq's default socket
    int port = 5432; // also part of a socket's name
    QString database;
    QString sslMode;         // as given; empty: see usedSslMode()
    QString rootCertificate; // file; as given

    bool isOnThisMachine() const; // by loopback or a Unix socket
    // On another machine, verify-full unless the address says otherwise.
    QString usedSslMode() const;
    // libpq only uses the certificates in its own file (~/.postgresql/root.crt). If that is missing, the
    // system's; empty: there are none.
    QString usedRootCertificate() const;
    // For QSqlDatabase. A server reports `session` back, PgBouncer does not.
    QString connectOptions(const QString &session) const;

    QString inLog() const; // the host alone
    QString text() const;  // an address again; parses to the same
    friend bool operator==(const LabAddress &, const LabAddress &) = default;
};

// An address as typed. A password in it is returned separately, for the keyring.
struct TypedLabAddress {
    LabAddress address;
    QString password;
};

// Errors: InvalidInput with place "address"; detail says what is wrong and quotes nothing of it, as a
// password may be anywhere in it.
[[nodiscard]] Result<TypedLabAddress> parseLabAddress(const QString &text);

// The name of its password in the keyring.
QString labSecretName(const LabAddress &address);

} // namespace winnow
