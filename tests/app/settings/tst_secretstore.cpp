#include "app/settings/secretstore.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QLibrary>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

namespace secretstoretest {

using namespace winnow;

namespace {

const QString entryName = QStringLiteral("openai@127.0.0.1:8080");
const QString secretValue = QStringLiteral("wk-Grüße-0123456789");

QString placeName(SecretPlace place) {
    switch (place) {
    case SecretPlace::None:
        return QStringLiteral("none");
    case SecretPlace::Keyring:
        return QStringLiteral("keyring");
    case SecretPlace::Session:
        return QStringLiteral("session");
    }
    return {};
}

template <class T>
QString answerOf(Pending<T> pending) {
    if (!QTest::qWaitFor([&] { return pending.isFinished(); }, 60'000) || !pending.isResultReadyAt(0))
        return QStringLiteral("nothing");
    const Result<T> result = pending.result();
    if (!result)
        return errorName(result.error().code) + QLatin1Char(' ') + result.error().detail;
    if constexpr (std::is_same_v<T, Secret>)
        return placeName(result->place) + (result->value == secretValue ? QStringLiteral(" same")
                                           : result->value.isEmpty()    ? QStringLiteral(" empty")
                                                                        : QStringLiteral(" other"));
    else if constexpr (std::is_same_v<T, SecretPlace>)
        return placeName(*result);
    else
        return QStringLiteral("done");
}

// What a process of its own does with a store: each argument is one act, each act one line of output.
int act(const QStringList &acts) {
    SecretStore store(nullptr, QStringLiteral("Winnow test"),
                      acts.constFirst() == QLatin1String("hastily") ? std::chrono::milliseconds(200)
                                                                    : std::chrono::milliseconds(30'000));
    for (const QString &what : acts) {
        QString said;
        if (what == QLatin1String("write"))
            said = answerOf(store.write(entryName, secretValue));
        else if (what == QLatin1String("read"))
            said = answerOf(store.read(entryName));
        else if (what == QLatin1String("remove"))
            said = answerOf(store.remove(entryName));
        else
            continue;
        std::printf("%s: %s\n", qPrintable(what), qPrintable(said.trimmed()));
    }
    return 0;
}

} // namespace

class TestSecretStore final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsForTheSessionWithoutAKeyring();
    void keepsSeveralApart();
    void refusesToWriteNothing();
    void answersWhenItIsGone();
    void withAKeyring_data();
    void withAKeyring();
};

void TestSecretStore::keepsForTheSessionWithoutAKeyring() {
    SecretStore store;
    QCOMPARE(answerOf(store.read(entryName)), QStringLiteral("none empty"));
    QCOMPARE(answerOf(store.write(entryName, secretValue)), QStringLiteral("session"));
    QCOMPARE(answerOf(store.read(entryName)), QStringLiteral("session same"));
    QCOMPARE(answerOf(SecretStore().read(entryName)), QStringLiteral("none empty"));
    QCOMPARE(answerOf(store.remove(entryName)), QStringLiteral("done"));
    QCOMPARE(answerOf(store.read(entryName)), QStringLiteral("none empty"));
    QCOMPARE(answerOf(store.remove(entryName)), QStringLiteral("done"));
}

void TestSecretStore::keepsSeveralApart() {
    SecretStore store;
    QCOMPARE(answerOf(store.write(QStringLiteral("openai"), QStringLiteral("another"))),
             QStringLiteral("session"));
    QCOMPARE(answerOf(store.write(entryName, secretValue)), QStringLiteral("session"));
    QCOMPARE(answerOf(store.read(entryName)), QStringLiteral("session same"));
    QCOMPARE(answerOf(store.read(QStringLiteral("openai"))), QStringLiteral("session other"));
    QCOMPARE(answerOf(store.read(QStringLiteral("anthropic"))), QStringLiteral("none empty"));
}

void TestSecretStore::refusesToWriteNothing() {
    SecretStore store;
    QVERIFY(answerOf(store.write(entryName, QString())).startsWith(QLatin1String("invalid-input")));
    QCOMPARE(answerOf(store.read(entryName)), QStringLiteral("none empty"));
}

void TestSecretStore::answersWhenItIsGone() {
    auto store = std::make_unique<SecretStore>();
    const Pending<Secret> pending = store->read(entryName);
    store.reset();
    QVERIFY(pending.isFinished());
    QVERIFY(pending.isCanceled());
}

// Each row is a shell script in a session of its own with gnome-keyring; "$me" is this program, as another
// process.
void TestSecretStore::withAKeyring_data() {
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QByteArray>("answers");
    const QByteArray unlock(
        "printf password | gnome-keyring-daemon --unlock --components=secrets >/dev/null\n");
    QTest::newRow("found by another process")
        << unlock + "\"$me\" tst_secretstore act write\n\"$me\" tst_secretstore act read\n"
        << QByteArray("write: keyring\nread: keyring same\n");
    QTest::newRow("removed for every process")
        << unlock + "\"$me\" tst_secretstore act write\n\"$me\" tst_secretstore act remove\n\"$me\" "
                    "tst_secretstore act read remove\n"
        << QByteArray("write: keyring\nremove: done\nread: none empty\nremove: done\n");
    QTest::newRow("found after a restart of the session")
        << unlock + "\"$me\" tst_secretstore act write\nexec dbus-run-session -- sh -c '" + unlock +
               "\"$me\" tst_secretstore act read'\n"
        << QByteArray("write: keyring\nread: keyring same\n");
    QTest::newRow("never set up")
        << QByteArray("\"$me\" tst_secretstore act write read\n\"$me\" tst_secretstore act read\n")
        << QByteArray("write: session\nread: session same\nread: none empty\n");
    const QByteArray stop( // the daemon has come to the bus when something of it was answered
        "\"$me\" tst_secretstore act read\n"
        "pid=$(dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus / "
        "org.freedesktop.DBus.GetConnectionUnixProcessID string:org.freedesktop.secrets | "
        "tr -s ' ' '\\n' | tail -n 1)\n"
        "kill -STOP $pid\n");
    QTest::newRow("does not answer")
        << unlock + stop + "\"$me\" tst_secretstore act hastily read write read remove\nkill -KILL $pid\n"
        << QByteArray("read: none empty\n"
                      "read: keyring-failed no answer\n"
                      "write: keyring-failed no answer\n"
                      "read: session same\n"
                      "remove: keyring-failed no answer\n");
}

void TestSecretStore::withAKeyring() {
    QFETCH(QByteArray, script);
    QFETCH(QByteArray, answers);
    for (const char *program : {"sh", "dbus-run-session", "dbus-send", "gnome-keyring-daemon"}) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
            QSKIP(qPrintable(QStringLiteral("%1 is not installed").arg(QString::fromLatin1(program))));
    }
    if (!QLibrary(QStringLiteral("secret-1"), 0).load())
        QSKIP("libsecret is not installed");
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CURRENT_DESKTOP", "DISPLAY"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
    environment.insert(QStringLiteral("me"), QCoreApplication::applicationFilePath());
    QProcess session;
    session.setProcessEnvironment(environment);
    session.start(QStringLiteral("dbus-run-session"), {QStringLiteral("--"), QStringLiteral("sh"),
                                                       QStringLiteral("-c"), QString::fromUtf8(script)});
    session.closeWriteChannel();
    QVERIFY(QTest::qWaitFor([&] { return session.state() == QProcess::NotRunning; }, 60'000));
    const QByteArray said = session.readAllStandardOutput();
    const QByteArray errors = session.readAllStandardError();
    QVERIFY2(said == answers, (said + errors).constData());
    QVERIFY2(!(said + errors).contains(secretValue.toUtf8()), "the value was printed");
    QDirIterator files(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY2(!file.open(QFile::ReadOnly) || !file.readAll().contains(secretValue.toUtf8()),
                 qPrintable(file.fileName()));
    }
}

static int mainSecretStore(int argc, char *argv[]) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("act"))
        return act(arguments.mid(2));
    // Without a session bus, and without a way to start or find one, there is no keyring.
    const QTemporaryDir nowhere;
    for (const char *name : {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP"})
        qunsetenv(name);
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(nowhere.path()));
    TestSecretStore test;
    return QTest::qExec(&test, arguments);
}
WINNOW_TEST_MAIN(TestSecretStore, mainSecretStore)

} // namespace secretstoretest

#include "tst_secretstore.moc"
