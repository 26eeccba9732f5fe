#include "tests/support/temppostgres.h"

#include "app/lab/server/labconnection.h"
#include "app/lab/server/labmembers.h"
#include "app/lab/server/labschema.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#endif

namespace winnow {

namespace {

constexpr int startWait = 60'000;

// Debian keeps them out of the path; the newest goes first.
QString postgresProgram(const QString &name) {
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    QStringList folders = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (QString &folder : folders)
        folder = versions.filePath(folder + QStringLiteral("/bin"));
    const QString found = folders.isEmpty() ? QString() : QStandardPaths::findExecutable(name, folders);
    return found.isEmpty() ? QStandardPaths::findExecutable(name) : found;
}

#ifdef Q_OS_UNIX
const passwd *serverUser() {
    const passwd *user = getpwnam("postgres");
    return user ? user : getpwnam("nobody");
}
#endif

} // namespace

QString TempPostgres::missing() {
    for (const char *program : {"initdb", "postgres", "psql"}) {
        if (postgresProgram(QString::fromLatin1(program)).isEmpty())
            return QStringLiteral("needs PostgreSQL: %1 was not found").arg(QLatin1String(program));
    }
    return LabConnection::hasDriver() ? QString()
                                      : QStringLiteral("needs Qt's driver for PostgreSQL (libqt6sql6-psql)");
}

TempPostgres::TempPostgres() {
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    m_port = probe.serverPort();
    probe.close();
    if (!initialize() || !start())
        qFatal("PostgreSQL did not start: %s", qPrintable(log()));
    const QString made =
        psql(QStringLiteral("CREATE ROLE owner LOGIN CREATEROLE PASSWORD '%1'").arg(ownerPassword()),
             QStringLiteral("postgres"));
    if (made.isNull() ||
        psql(QStringLiteral("CREATE DATABASE lab OWNER owner"), QStringLiteral("postgres")).isNull())
        qFatal("no database for the lab: %s", qPrintable(log()));
}

TempPostgres::~TempPostgres() {
    kill();
}

bool TempPostgres::initialize() {
#ifdef Q_OS_UNIX
    if (geteuid() == 0) {
        if (const passwd *user = serverUser();
            !user || chown(QFile::encodeName(folder()).constData(), user->pw_uid, user->pw_gid) != 0)
            return false;
    }
#endif
    QFile::setPermissions(folder(), QFile::permissions(folder()) | QFile::ReadOther | QFile::ExeOther);
    if (!run(postgresProgram(QStringLiteral("initdb")),
             {QStringLiteral("--pgdata"), data(), QStringLiteral("--username=postgres"),
              QStringLiteral("--no-sync"), QStringLiteral("--encoding=UTF8"), QStringLiteral("--locale=C"),
              QStringLiteral("--auth-local=trust"), QStringLiteral("--auth-host=scram-sha-256")}))
        return false;
    setSetting(QStringLiteral("fsync = off"));
    setSetting(QStringLiteral("listen_addresses = '127.0.0.1'"));
    setSetting(QStringLiteral("unix_socket_directories = '%1'").arg(folder()));
    setSetting(QStringLiteral("log_statement = 'all'")); // tests look for secrets there
    return true;
}

void TempPostgres::setSetting(const QString &line) {
    QFile file(data() + QStringLiteral("/postgresql.conf"));
    if (!file.open(QIODevice::Append) || file.write(line.toUtf8() + '\n') < 0)
        qFatal("postgresql.conf: %s", qPrintable(file.errorString()));
}

void TempPostgres::startAsServer(QProcess &process, const QString &program, const QStringList &arguments) {
#ifdef Q_OS_UNIX
    const bool isRoot = geteuid() == 0;
    const passwd *user = serverUser();
    const uid_t uid = user ? user->pw_uid : 0;
    const gid_t gid = user ? user->pw_gid : 0;
    process.setChildProcessModifier([isRoot, uid, gid] {
        if (isRoot && (setgroups(0, nullptr) != 0 || setgid(gid) != 0 || setuid(uid) != 0))
            _exit(1);
#ifdef Q_OS_LINUX
        prctl(PR_SET_PDEATHSIG, SIGQUIT); // a test that crashes leaves no server behind
#endif
    });
#endif
    process.setWorkingDirectory(QStringLiteral("/"));
    process.start(program, arguments);
}

bool TempPostgres::run(const QString &program, const QStringList &arguments) const {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    startAsServer(process, program, arguments);
    const bool isDone = process.waitForFinished(startWait) && process.exitCode() == 0;
    if (!isDone)
        qWarning("%s: %s", qPrintable(program), process.readAll().constData());
    return isDone;
}

bool TempPostgres::start() {
    m_server = std::make_unique<QProcess>();
    m_server->setProcessChannelMode(QProcess::MergedChannels);
    m_server->setStandardOutputFile(folder() + QStringLiteral("/server.log"), QIODevice::Append);
    startAsServer(*m_server, postgresProgram(QStringLiteral("postgres")),
                  {QStringLiteral("-D"), data(), QStringLiteral("-p"), QString::number(m_port)});
    return QTest::qWaitFor(
               [this] {
                   return m_server->state() == QProcess::NotRunning ||
                          (m_server->state() == QProcess::Running &&
                           !psql(QStringLiteral("SELECT 1"), QStringLiteral("postgres")).isNull());
               },
               startWait) &&
           m_server->state() == QProcess::Running;
}

void TempPostgres::stop() {
#ifdef Q_OS_UNIX
    if (m_server && m_server->processId() > 0)
        ::kill(pid_t(m_server->processId()), SIGINT); // those connected are sent away
    if (m_server)
        m_server->waitForFinished(startWait);
#endif
    m_server.reset();
}

void TempPostgres::kill() {
#ifdef Q_OS_UNIX
    if (m_server && m_server->processId() > 0)
        ::kill(pid_t(m_server->processId()), SIGQUIT);
    if (m_server)
        m_server->waitForFinished(startWait);
#endif
    m_server.reset();
}

bool TempPostgres::keepCopy(const QString &name) {
    stop();
    return run(QStringLiteral("cp"), {QStringLiteral("-a"), data(), m_folder.filePath(name)}) && start();
}

bool TempPostgres::putBack(const QString &name) {
    stop();
    return run(QStringLiteral("rm"), {QStringLiteral("-r"), data()}) &&
           run(QStringLiteral("cp"), {QStringLiteral("-a"), m_folder.filePath(name), data()}) && start();
}

QString TempPostgres::log() const {
    QFile file(m_folder.filePath(QStringLiteral("server.log")));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

LabAddress TempPostgres::addressOf(const QString &role) const {
    LabAddress address;
    address.user = role;
    address.host = QStringLiteral("127.0.0.1");
    address.port = m_port;
    address.database = QStringLiteral("lab");
    return address;
}

QString TempPostgres::psql(const QString &statement, const QString &database) const {
    QProcess process;
    startAsServer(process, postgresProgram(QStringLiteral("psql")),
                  {QStringLiteral("-XAtq"), QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"),
                   QStringLiteral("-h"), folder(), QStringLiteral("-p"), QString::number(m_port),
                   QStringLiteral("-U"), QStringLiteral("postgres"), QStringLiteral("-d"), database,
                   QStringLiteral("-c"), statement});
    if (!process.waitForFinished(startWait) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed() + QLatin1String("");
}

TempLab::TempLab(const QStringList &members) {
    LabConnection connection;
    const auto check = [](const auto &result) {
        if (!result)
            qFatal("the lab: %s: %s", qPrintable(errorName(result.error().code)),
                   qPrintable(result.error().detail));
    };
    check(connection.open(m_server.owner(), m_server.ownerPassword()));
    check(LabSchema().apply(connection));
    for (const QString &name : members) {
        const auto added = LabMembers(connection).add(name);
        check(added);
        m_passwords.insert(name, added->password);
    }
}

} // namespace winnow
