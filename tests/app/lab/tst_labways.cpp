#include "app/lab/server/labclient.h"
#include "app/lab/server/labquery.h"
#include "tests/support/templibrary.h"
#include "tests/support/temppostgres.h"
#include "tests/support/testmain.h"

#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

namespace labwaystest {

using namespace winnow;

// What may stand between a member and the server: a pooler, an encrypted connection.
class TestLabWays final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_lab.reset(); }
    void poolerIsTold_data();
    void poolerIsTold();
    void serverProvesWhoItIs();

private:
    std::unique_ptr<TempLab> m_lab;
};

namespace {

const QString ada = QStringLiteral("ada");

int freePort() {
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

void writeFile(const QString &path, const QString &text) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("%s can't be written", qPrintable(path));
    file.setPermissions(QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
}

} // namespace

void TestLabWays::initTestCase() {
    WINNOW_NEEDS_POSTGRES();
    m_lab = std::make_unique<TempLab>();
}

void TestLabWays::poolerIsTold_data() {
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("settings");
    QTest::addColumn<bool>("isPooled");
    const QString ignored = QStringLiteral("ignore_startup_parameters = options\n");
    QTest::newRow("transaction") << QStringLiteral("transaction") << QString() << true;
    QTest::newRow("transaction, parameters dropped") << QStringLiteral("transaction") << ignored << true;
    QTest::newRow("transaction, one connection after the other")
        << QStringLiteral("transaction") << QStringLiteral("server_round_robin = 1\n") << true;
    QTest::newRow("session") << QStringLiteral("session") << QString() << false;
    QTest::newRow("session, parameters dropped") << QStringLiteral("session") << ignored << false;
}

void TestLabWays::poolerIsTold() {
    QFETCH(QString, mode);
    QFETCH(QString, settings);
    QFETCH(bool, isPooled);
    const QString program = QStandardPaths::findExecutable(
        QStringLiteral("pgbouncer"), {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
    if (program.isEmpty())
        QSKIP("needs pgbouncer");
    LabAddress address = m_lab->addressOf(ada);
    const QString file = m_lab->server().folder() + QStringLiteral("/pgbouncer.%1");
    writeFile(file.arg(QStringLiteral("users")),
              QStringLiteral("\"ada\" \"%1\"\n").arg(m_lab->passwordOf(ada)));
    const int port = freePort();
    writeFile(
        file.arg(QStringLiteral("ini")),
        QStringLiteral(
            "[databases]\nlab = host=127.0.0.1 port=%1\n[pgbouncer]\nlisten_addr = 127.0.0.1\n"
            "listen_port = %2\nunix_socket_dir =\nauth_type = plain\nauth_file = %3\npool_mode = %4\n%5")
            .arg(QString::number(address.port), QString::number(port), file.arg(QStringLiteral("users")),
                 mode, settings));
    QProcess pooler;
    pooler.setProcessChannelMode(QProcess::MergedChannels);
    TempPostgres::startAsServer(pooler, program, {file.arg(QStringLiteral("ini"))});
    const auto listens = [port] {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(port));
        return socket.waitForConnected(100);
    };
    QTRY_VERIFY2(listens(), pooler.peek(2000).constData());
    address.port = port;
    LabConnection connection;
    const auto opened = connection.open(address, m_lab->passwordOf(ada));
    if (isPooled) {
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::LabPooled);
        QVERIFY(!connection.isOpen());
    } else {
        QVERIFY2(opened.has_value(), pooler.readAll().constData());
        QCOMPARE(LabQuery(connection, QStringLiteral("SELECT count(*) FROM member")).number().value(), 2);
    }
    connection.close();
    pooler.kill();
    QVERIFY(pooler.waitForFinished());
}

void TestLabWays::serverProvesWhoItIs() {
    const QString openssl = QStandardPaths::findExecutable(QStringLiteral("openssl"));
    if (openssl.isEmpty())
        QSKIP("needs openssl");
    TempPostgres &server = m_lab->server();
    const QString certificate = server.folder() + QStringLiteral("/data/server.crt");
    QProcess making;
    TempPostgres::startAsServer(
        making, openssl,
        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
         QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-subj"),
         QStringLiteral("/CN=localhost"), QStringLiteral("-addext"),
         QStringLiteral("subjectAltName=DNS:localhost"), QStringLiteral("-keyout"),
         server.folder() + QStringLiteral("/data/server.key"), QStringLiteral("-out"), certificate});
    QVERIFY(making.waitForFinished() && making.exitCode() == 0);
    server.stop();
    server.setSetting(QStringLiteral("ssl = on"));
    QVERIFY(server.start());
    const QString known = server.folder() + QStringLiteral("/known.crt");
    QFile source(certificate);
    if (!source.open(
            QIODevice::ReadOnly)) // the server's folder is the server's, where it has a user of its own
        QSKIP("the server's certificate can't be read");
    writeFile(known, QString::fromUtf8(source.readAll()));

    LabAddress address = m_lab->addressOf(ada);
    address.sslMode = QStringLiteral("verify-full");
    address.host = QStringLiteral("localhost");
    const auto come = [&] { return errorOf(LabClient(address, m_lab->passwordOf(ada)).join()); };
    QCOMPARE(come(), std::optional(ErrorCode::LabInsecure)); // signed by nobody who is known
    address.rootCertificate = known;
    QCOMPARE(come(), std::nullopt);
    QCOMPARE(errorOf(LabClient(address, QStringLiteral("s3cret")).join()),
             std::optional(ErrorCode::LabRefused));
    address.host = QStringLiteral("127.0.0.1"); // which the certificate does not name
    QCOMPARE(come(), std::optional(ErrorCode::LabInsecure));
    address.rootCertificate = QStringLiteral("/nowhere.crt");
    QCOMPARE(come(), std::optional(ErrorCode::LabInsecure));
}

WINNOW_TEST(TestLabWays, QCoreApplication)

} // namespace labwaystest

#include "tst_labways.moc"
