#pragma once

#include "app/model/result.h"

#include <QString>

namespace winnow {

// Where a lab's database is and who asks for it:
// postgresql://user@host:port/database?sslmode=…&sslrootcert=FILE. Never holds a password.
struct LabAddress {
    QString user;    // empty: the name at this computer, as libpq has it
    QString host;    // a folder of a Unix socket begins with '/'; empty: libpq's own socket
    int port = 5432; // also part of a socket's name
    QString database;
    QString sslMode;         // as given; empty: see usedSslMode()
    QString rootCertificate; // file; as given

    bool isOnThisMachine() const; // by loopback or a Unix socket
    // Beyond this machine the server proves who it is, unless the address says otherwise.
    QString usedSslMode() const;
    // libpq knows no certificates but those of its own file (~/.postgresql/root.crt). Where that is missing,
    // the system's; empty: there are none.
    QString usedRootCertificate() const;
    // As QSqlDatabase takes it. `session` is said back by a server, and by no PgBouncer.
    QString connectOptions(const QString &session) const;

    QString text() const; // an address again; parses to the same
    friend bool operator==(const LabAddress &, const LabAddress &) = default;
};

// An address as it is typed. A password in it is handed out apart, for the keyring.
struct TypedLabAddress {
    LabAddress address;
    QString password;
};

// Errors: InvalidInput with place "address"; detail says what is wrong with it and quotes nothing of it,
// since a password may be anywhere.
[[nodiscard]] Result<TypedLabAddress> parseLabAddress(const QString &text);

// Under which name the keyring has its password.
QString labSecretName(const LabAddress &address);

} // namespace winnow
