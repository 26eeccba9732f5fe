#include "app/lab/server/labaddress.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace labaddresstest {

using namespace winnow;

class TestLabAddress final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isRead_data();
    void isRead();
    void isRefused_data();
    void isRefused();
    void passwordIsTakenOut();
    void encryptsBeyondThisMachine_data();
    void encryptsBeyondThisMachine();
};

void TestLabAddress::isRead_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("database");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *typed, const char *user, const char *host, int port,
                        const char *database, const char *text) {
        QTest::newRow(name) << QString::fromLatin1(typed) << QString::fromLatin1(user)
                            << QString::fromLatin1(host) << port << QString::fromLatin1(database)
                            << QString::fromLatin1(text);
    };
    row("whole", "postgresql://ada@db.example.org:5433/lab", "ada", "db.example.org", 5433, "lab",
        "postgresql://ada@db.example.org:5433/lab");
    row("short", " postgres://db.example.org/lab\n", "", "db.example.org", 5432, "lab",
        "postgresql://db.example.org/lab");
    row("IPv6", "postgresql://ada@[::1]/lab", "ada", "::1", 5432, "lab", "postgresql://ada@[::1]/lab");
    row("socket", "postgresql:///lab?host=/var/run/postgresql", "", "/var/run/postgresql", 5432, "lab",
        "postgresql:///lab?host=/var/run/postgresql");
    row("libpq's own socket", "postgresql:///lab", "", "", 5432, "lab", "postgresql:///lab");
    row("socket with a name and a port", "postgresql://ada@:5433/lab?host=/tmp", "ada", "/tmp", 5433, "lab",
        "postgresql://ada@:5433/lab?host=/tmp");
    row("certificates", "postgresql://ada@db/lab?sslmode=verify-ca&sslrootcert=/a%20b/ca.pem", "ada", "db",
        5432, "lab", "postgresql://ada@db/lab?sslmode=verify-ca&sslrootcert=/a%20b/ca.pem");
    row("other characters", "postgresql://a%40b@db/our%20lab", "a@b", "db", 5432, "our lab",
        "postgresql://a%40b@db/our%20lab");
}

void TestLabAddress::isRead() {
    QFETCH(QString, typed);
    QFETCH(QString, text);
    const auto read = parseLabAddress(typed);
    QVERIFY(read.has_value());
    QTEST(read->address.user, "user");
    QTEST(read->address.host, "host");
    QTEST(read->address.port, "port");
    QTEST(read->address.database, "database");
    QCOMPARE(read->address.text(), text);
    QCOMPARE(parseLabAddress(text)->address, read->address);
}

void TestLabAddress::isRefused_data() {
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"", "ada@db/lab", "https://db/lab", "postgresql://ada:s3cret@db",
                              "postgresql://db/", "postgresql://db/a/b", "postgresql://db/lab?sslmode=maybe",
                              "postgresql://db/lab?password=s3cret", "postgresql://db/lab?sslrootcert=a%3Bb",
                              "postgresql://ada:s3c ret@db/lab", "postgresql://db:port/lab",
                              "postgresql://localhost,db/lab", "postgresql:///lab?host=/run/postgresql,db"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void TestLabAddress::isRefused() {
    QFETCH(QString, typed);
    const auto read = parseLabAddress(typed);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidInput);
    QCOMPARE(read.error().place, QStringLiteral("address"));
    QVERIFY(!read.error().detail.isEmpty());
    QVERIFY(!read.error().detail.contains(QLatin1String("s3c")));
}

void TestLabAddress::passwordIsTakenOut() {
    const auto read = parseLabAddress(QStringLiteral("postgresql://ada:s3cret%2F@db/lab"));
    QVERIFY(read.has_value());
    QCOMPARE(read->password, QStringLiteral("s3cret/"));
    QCOMPARE(read->address.text(), QStringLiteral("postgresql://ada@db/lab"));
    QVERIFY(!labSecretName(read->address).contains(QLatin1String("s3c")));
    QVERIFY(!read->address.connectOptions(QString()).contains(QLatin1String("s3c")));
}

void TestLabAddress::encryptsBeyondThisMachine_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("mode");
    const auto row = [](const char *typed, const char *mode) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(mode);
    };
    row("postgresql://db.example.org/lab", "verify-full");
    row("postgresql://192.168.1.2/lab", "verify-full");
    row("postgresql://localhost.example.org/lab", "verify-full");
    row("postgresql://db.example.org/lab?sslmode=require", "require");
    row("postgresql://localhost/lab", "prefer");
    row("postgresql://127.0.0.1/lab", "prefer");
    row("postgresql://[::1]/lab", "prefer");
    row("postgresql:///lab?host=/run/postgresql", "prefer");
    row("postgresql://localhost/lab?sslmode=verify-full", "verify-full");
    row("postgresql:///lab?host=db.example.org", "verify-full");
    row("postgresql://localhost/lab?host=db.example.org", "verify-full");
}

void TestLabAddress::encryptsBeyondThisMachine() {
    QFETCH(QString, typed);
    QFETCH(QString, mode);
    const auto read = parseLabAddress(typed);
    QVERIFY(read.has_value());
    const QStringList options = read->address.connectOptions(QStringLiteral("abc")).split(QLatin1Char(';'));
    QVERIFY2(options.contains(QStringLiteral("sslmode=") + mode), qPrintable(options.join(QLatin1Char(' '))));
    QVERIFY(options.contains(QStringLiteral("connect_timeout=5")));
    QVERIFY(options.contains(QStringLiteral("tcp_user_timeout=15000")));
}

WINNOW_TEST(TestLabAddress, winnow::NoApplication)

} // namespace labaddresstest

#include "tst_labaddress.moc"
