#include "app/cli/errorwords.h"
#include "tests/app/cli/program.h"
#ifdef WINNOW_TEST_KEYRING
#include "tests/support/standinkeyring.h"
#endif
#include "tests/support/temppostgres.h"
#include "tests/support/testmain.h"

#include <QLibrary>

namespace labcommandtest {

using namespace winnow;

// The owner and the members at their terminals.
class TestLabCommand final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanupTestCase() { m_lab.reset(); }
    void fromSetUpToLeave();
    void passwordStaysInTheKeyring();
    void passwordComesFromAFile();
    void passwordInTheAddressIsRefused();
    void missingDriverIsSaid();
    void everyFailureIsSaid_data();
    void everyFailureIsSaid();
    void wrongLinesAreRefused_data();
    void wrongLinesAreRefused();

private:
    TempLab &lab() { // made once
        if (!m_lab)
            m_lab = std::make_unique<TempLab>();
        return *m_lab;
    }
    std::unique_ptr<TempLab> m_lab;
};

namespace {

QByteArray commandLines() {
    QByteArray all;
    QDirIterator processes(QStringLiteral("/proc"), QDir::Dirs | QDir::NoDotAndDotDot);
    while (processes.hasNext()) {
        QFile file(processes.next() + QStringLiteral("/cmdline"));
        if (file.open(QFile::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace

void TestLabCommand::fromSetUpToLeave() {
    WINNOW_NEEDS_POSTGRES();
    const TempPostgres &server = lab().server();
    QVERIFY(!server.psql(QStringLiteral("CREATE DATABASE fresh OWNER owner")).isNull());
    LabAddress ownersAddress = server.owner();
    ownersAddress.database = QStringLiteral("fresh");
    const QString owner = ownersAddress.text();
    const QByteArray ownersPassword = server.ownerPassword().toUtf8() + '\n';
    const CliProgram owners;
    const CliProgram adas;

    const Outcome early = adas.run({QStringLiteral("lab"), QStringLiteral("join"), owner}, ownersPassword);
    QCOMPARE(early.code, 1);
    QVERIFY2(early.err.contains("winnow-cli lab create"), early.err.constData());

    QCOMPARE(owners
                 .run({QStringLiteral("lab"), QStringLiteral("create"), owner, QStringLiteral("--json")},
                      ownersPassword)
                 .json()
                 .object()
                 .value(QLatin1String("is_new")),
             true);
    QCOMPARE(owners
                 .run({QStringLiteral("lab"), QStringLiteral("create"), owner, QStringLiteral("--json")},
                      ownersPassword)
                 .json()
                 .object()
                 .value(QLatin1String("is_new")),
             false);
    const Outcome added = owners.run({QStringLiteral("lab"), QStringLiteral("members"), QStringLiteral("add"),
                                      QStringLiteral("cleo"), owner, QStringLiteral("--json")},
                                     ownersPassword);
    const QJsonObject ada = added.json().object();
    const QString address = ada.value(QLatin1String("address")).toString();
    const QByteArray password = ada.value(QLatin1String("password")).toString().toUtf8();
    QCOMPARE(address, QString(owner).replace(QLatin1String("owner@"), QLatin1String("cleo@")));
    QVERIFY(password.size() >= 20);

    const Outcome wrong = adas.run({QStringLiteral("lab"), QStringLiteral("join"), address}, "s3cret\n");
    QCOMPARE(wrong.code, 1);
    QVERIFY2(wrong.err.contains("password") && !wrong.err.contains("s3cret"), wrong.err.constData());

    const auto joining =
        adas.start({QStringLiteral("lab"), QStringLiteral("join"), address}, password + '\n');
    QByteArray lines;
    while (joining->state() != QProcess::NotRunning && !joining->waitForFinished(20))
        lines += commandLines();
    const Outcome joined = CliProgram::wait(*joining);
    QCOMPARE(joined.code, 0);
    QVERIFY(lines.contains("lab"));
    QVERIFY2(joined.err.contains(".pgpass"), joined.err.constData()); // no keyring here

    const Outcome listed = owners.run({QStringLiteral("lab"), QStringLiteral("members"), owner,
                                       QStringLiteral("--json")}); // no password was kept
    QCOMPARE(listed.code, 1);
    owners.write(QStringLiteral("pgpass"), "*:*:*:owner:" + ownersPassword);

    QVERIFY(!lines.contains(password));
    for (const QByteArray &secret : {password, ownersPassword.trimmed()}) {
        QVERIFY(!added.err.contains(secret) && !joined.err.contains(secret) && !joined.out.contains(secret));
        QVERIFY2(adas.filesWith(secret).isEmpty(), qPrintable(adas.filesWith(secret).join(u' ')));
    }
    QVERIFY(server.log().contains(QLatin1String("SCRAM-SHA-256$"))); // the log has every statement
    QVERIFY(!server.log().contains(QString::fromUtf8(password)));

    const Outcome gone = adas.run({QStringLiteral("lab"), QStringLiteral("leave")});
    QCOMPARE(gone.code, 0);
    const Outcome status = adas.run({QStringLiteral("lab"), QStringLiteral("status")});
    QCOMPARE(status.code, 1);
    QVERIFY2(status.err.contains("lab join"), status.err.constData());
}

void TestLabCommand::passwordComesFromAFile() {
    WINNOW_NEEDS_POSTGRES();
    CliProgram program;
    const QString file = program.write(
        QStringLiteral("pgpass"), "*:*:*:ada:" + lab().passwordOf(QStringLiteral("ada")).toUtf8() + '\n');
    QVERIFY(
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner)); // else libpq does not look at it
    program.set("PGPASSFILE", file);
    const QString address = lab().addressOf(QStringLiteral("ada")).text();
    const Outcome joined = program.run({QStringLiteral("lab"), QStringLiteral("join"), address});
    QVERIFY2(joined.code == 0 && joined.err.isEmpty(), joined.err.constData());

    const QJsonObject status =
        program.run({QStringLiteral("lab"), QStringLiteral("status"), QStringLiteral("--json")})
            .json()
            .object();
    QCOMPARE(status.value(QLatin1String("address")), address);
    QCOMPARE(status.value(QLatin1String("member")), QStringLiteral("ada"));
    QCOMPARE(status.value(QLatin1String("members")), 2);
    QCOMPARE(status.value(QLatin1String("unread")), 0);
    QVERIFY(status.value(QLatin1String("cap")).isNull() && status.value(QLatin1String("synced")).isNull() &&
            status.value(QLatin1String("error")).isNull());

    QVERIFY(!lab()
                 .server()
                 .psql(QStringLiteral(
                     "INSERT INTO winnow.paper (arxiv_id, version, title, authors, abstract, categories, "
                     "member) VALUES ('2508.00001', 1, 'T', 'A', 'B', 'cs.LG', 'bob'); "
                     "INSERT INTO winnow.spending (id, member, model, cost) VALUES "
                     "(gen_random_uuid(), 'bob', 'gpt', 0.25); UPDATE winnow.lab SET monthly_cap = 2; "
                     "WITH s AS (INSERT INTO winnow.sitting (id, member, is_batch, life, expires) SELECT "
                     "gen_random_uuid(), 'bob', b, '1 day', now() + '1 day' FROM unnest('{t,f}'::bool[]) b "
                     "RETURNING id, is_batch) INSERT INTO winnow.claim SELECT 'h', 'gpt', 'scoring', "
                     "'2508.0000' || n, 1, id FROM s, generate_series(1, 3) n WHERE is_batch = (n = 3)"))
                 .isNull());
    const Outcome words = program.run({QStringLiteral("lab")});
    QCOMPARE(words.code, 0);
    QVERIFY2(words.out.contains("to be received: 1\n") && words.out.contains("$0.25 of $2.00"),
             words.out.constData());
    QVERIFY2(words.out.contains("Papers claimed by bob until ") &&
                 words.out.contains(": 3 (in batches: 1)\n"),
             words.out.constData());
    const QJsonObject claim =
        program.run({QStringLiteral("lab"), QStringLiteral("status"), QStringLiteral("--json")})
            .json()
            .object()
            .value(QLatin1String("claims"))
            .toArray()
            .at(0)
            .toObject();
    QCOMPARE(claim.value(QLatin1String("member")), QStringLiteral("bob"));
    QCOMPARE(claim.value(QLatin1String("papers")), 3);
    QCOMPARE(claim.value(QLatin1String("in_batches")), 1);
    const QDateTime until =
        QDateTime::fromString(claim.value(QLatin1String("until")).toString(), Qt::ISODate);
    QVERIFY(std::abs(QDateTime::currentDateTimeUtc().secsTo(until) - 86'400) < 600);
    const Outcome members = program.run({QStringLiteral("lab"), QStringLiteral("members")});
    QVERIFY2(members.out.contains("ada") && members.out.contains("not yet"), members.out.constData());

    QVERIFY(!lab().server().psql(QStringLiteral("UPDATE winnow.schema_version SET version = 99")).isNull());
    const Outcome newer = program.run({QStringLiteral("lab"), QStringLiteral("status")});
    QVERIFY2(newer.code == 1 && newer.err.contains("Update Winnow"), newer.err.constData());
    lab().server().stop();
    const Outcome offline = program.run({QStringLiteral("lab"), QStringLiteral("status")});
    QCOMPARE(offline.code, 1);
    QVERIFY2(offline.out.contains("Waiting to be sent: ") && offline.err.contains("can't be reached"),
             offline.err.constData());
}

void TestLabCommand::passwordStaysInTheKeyring() {
#ifndef WINNOW_TEST_KEYRING
    QSKIP("needs D-Bus");
#else
    WINNOW_NEEDS_POSTGRES();
    if (!QLibrary(QStringLiteral("secret-1"), 0).load())
        QSKIP("libsecret is not installed");
    const PrivateBus bus;
    if (bus.address().isEmpty())
        QSKIP("dbus-daemon is not installed");
    StandInKeyring keyring(bus.address(), {});
    CliProgram program;
    program.set("DBUS_SESSION_BUS_ADDRESS", bus.address());
    const LabAddress address = lab().addressOf(QStringLiteral("ada"));
    const QByteArray password = lab().passwordOf(QStringLiteral("ada")).toUtf8();
    const auto kept = [&] { return keyring.secretOf(QStringLiteral("Winnow"), labSecretName(address)); };

    const Outcome joined =
        program.run({QStringLiteral("lab"), QStringLiteral("join"), address.text()}, password + '\n');
    QVERIFY2(joined.code == 0 && joined.err.isEmpty(), joined.err.constData());
    QCOMPARE(kept(), password);
    const Outcome status =
        program.run({QStringLiteral("lab"), QStringLiteral("status")}, "s3cret\n"); // not asked for
    QVERIFY2(status.code == 0 && status.out.contains("Members: 2"), status.err.constData());
    QCOMPARE(program.run({QStringLiteral("lab"), QStringLiteral("join"), address.text()}).code,
             0); // once more
    QCOMPARE(program.run({QStringLiteral("lab"), QStringLiteral("leave")}).code, 0);
    QVERIFY(kept().isEmpty());
#endif
}

void TestLabCommand::passwordInTheAddressIsRefused() {
    const CliProgram program;
    for (const char *verb : {"create", "join", "members"}) {
        const Outcome outcome = program.run({QStringLiteral("lab"), QString::fromLatin1(verb),
                                             QStringLiteral("postgresql://ada:s3cret@localhost/lab")});
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.contains("password") && !outcome.err.contains("s3cret"),
                 outcome.err.constData());
    }
}

// A libpq that can't be loaded, as where the driver's package is there and its own is not.
void TestLabCommand::missingDriverIsSaid() {
#ifndef Q_OS_LINUX
    QSKIP("needs LD_LIBRARY_PATH");
#endif
    CliProgram program;
    program.write(QStringLiteral("libpq.so.5"), "none");
    program.set("LD_LIBRARY_PATH", program.path(QString()));
    const Outcome outcome = program.run(
        {QStringLiteral("lab"), QStringLiteral("join"), QStringLiteral("postgresql://ada@localhost/lab")});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("libqt6sql6-psql"), outcome.err.constData());
}

void TestLabCommand::everyFailureIsSaid_data() {
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("advice");
    const auto row = [](ErrorCode code, const char *advice) {
        QTest::newRow(qPrintable(errorName(code))) << code << QString::fromLatin1(advice);
    };
    row(ErrorCode::LabUnreachable, "Nothing is lost");
    row(ErrorCode::LabDriverMissing, "Install libqt6sql6-psql");
    row(ErrorCode::LabRefused, "Check the name and the password");
    row(ErrorCode::LabInsecure, "?sslrootcert=FILE");
    row(ErrorCode::LabPooled, "pool_mode = session");
    row(ErrorCode::LabMissing, "winnow-cli lab create");
    row(ErrorCode::LabNewer, "Update Winnow");
    row(ErrorCode::LabOlder, "Ask its owner");
    row(ErrorCode::LabFailed, "later");
}

void TestLabCommand::everyFailureIsSaid() {
    QFETCH(ErrorCode, code);
    QFETCH(QString, advice);
    const QString said =
        errorSentence({code, QStringLiteral("its words."), QStringLiteral("postgresql://db/lab"), {}});
    QVERIFY2(said.contains(advice) && said.endsWith(u'.') && !said.contains(QLatin1String(".)")),
             qPrintable(said));
    const Error unnamed{code, {}, {}, {}};
    QVERIFY2(!errorSentence(unnamed).contains(QLatin1String("()")), qPrintable(errorSentence(unnamed)));
}

void TestLabCommand::wrongLinesAreRefused_data() {
    QTest::addColumn<QString>("arguments");
    for (const char *arguments :
         {"lab dance", "lab create", "lab join", "lab join https://arxiv.org", "lab leave now",
          "lab status now", "lab members add", "lab members add Ada postgresql://h/d",
          "lab members add pg_ada postgresql://h/d", "lab members add a;b postgresql://h/d",
          "lab members a b"})
        QTest::newRow(arguments) << QString::fromLatin1(arguments);
}

void TestLabCommand::wrongLinesAreRefused() {
    QFETCH(QString, arguments);
    const CliProgram program;
    const Outcome outcome = program.run(arguments.split(u' '));
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains("winnow-cli lab --help"), outcome.err.constData());
    QVERIFY(!QFile::exists(program.library()));
}

WINNOW_TEST(TestLabCommand, QCoreApplication)

} // namespace labcommandtest

#include "tst_labcommand.moc"
