#pragma once

#include "app/lab/server/labaddress.h"

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace winnow {

// A PostgreSQL server in a folder of its own, on the loopback, that is removed with it. It refuses to be
// root's: root starts it as another user.
class TempPostgres final {
public:
    // Why there can be none here, for QSKIP; empty: there can.
    static QString missing();

    TempPostgres();
    ~TempPostgres();
    Q_DISABLE_COPY_MOVE(TempPostgres)

    bool start(); // again after stop() or kill(), on the same port with the same data
    void stop();  // in good order
    void kill();  // as if the power failed
    // A copy of the data as they are, and back to it: the server is stopped meanwhile. As a backup that is
    // put back.
    bool keepCopy(const QString &name);
    bool putBack(const QString &name);

    int port() const { return m_port; }
    QString folder() const { return m_folder.path(); } // of its log, and of its socket
    QString log() const;

    // The lab's owner, who may make roles and owns the database "lab" but is no superuser.
    LabAddress owner() const { return addressOf(QStringLiteral("owner")); }
    QString ownerPassword() const { return QStringLiteral("owner-secret"); }
    LabAddress addressOf(const QString &role) const; // by TCP, with a password
    // psql as the superuser, who is let in without a password by the socket. What it printed; null: it
    // failed.
    QString psql(const QString &statement, const QString &database = QStringLiteral("lab")) const;
    void setSetting(const QString &line); // of postgresql.conf; from the next start on

    // A program as the server's own user, or as the test's, which dies with it.
    static void startAsServer(QProcess &process, const QString &program, const QStringList &arguments);

private:
    bool initialize();
    QString data() const { return m_folder.filePath(QStringLiteral("data")); }
    bool run(const QString &program, const QStringList &arguments) const;

    QTemporaryDir m_folder;
    int m_port = 0;
    std::unique_ptr<QProcess> m_server;
};

// A lab that its owner set up, with members. Ends the test program with the error's words when that fails.
class TempLab final {
public:
    explicit TempLab(const QStringList &members = {QStringLiteral("ada"), QStringLiteral("bob")});

    TempPostgres &server() { return m_server; }
    LabAddress addressOf(const QString &member) const { return m_server.addressOf(member); }
    QString passwordOf(const QString &member) const { return m_passwords.value(member); }

private:
    TempPostgres m_server;
    QHash<QString, QString> m_passwords;
};

} // namespace winnow

// At the beginning of a test, or of initTestCase().
#define WINNOW_NEEDS_POSTGRES()                                                                              \
    if (const QString missing = winnow::TempPostgres::missing(); !missing.isEmpty())                         \
    QSKIP(qPrintable(missing))
