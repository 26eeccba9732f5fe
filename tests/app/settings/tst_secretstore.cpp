#include "app/settings/secretstore.h"
#ifdef WINNOW_TEST_KEYRING
#include "tests/support/standinkeyring.h"
#endif
#include "tests/support/testmain.h"

#include <QCoreApplication>
#ifdef WINNOW_TEST_KEYRING
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#endif
#include <QDirIterator>
#include <QLibrary>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

#ifdef WINNOW_TEST_KEYRING
Q_DECLARE_METATYPE(winnow::StandInKeyring::Manner)
Q_DECLARE_METATYPE(winnow::StandInWallet::Manner)
#endif

namespace secretstoretest {

using namespace winnow;

namespace {

const QString entryName = QStringLiteral("openai@127.0.0.1:8080");
const QString secretValue = QStringLiteral("wk-Grüße-0123456789");

QString placeName(KeySource place) {
    switch (place) {
    case KeySource::None:
        return QStringLiteral("none");
    case KeySource::Environment:
        return QStringLiteral("environment");
    case KeySource::Keyring:
        return QStringLiteral("keyring");
    case KeySource::Session:
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
        return errorName(result.error().code) + QLatin1Char(' ') + result.error().detail +
               (result.error().place.isEmpty() ? QString() : QStringLiteral("at ") + result.error().place);
    if constexpr (std::is_same_v<T, Secret>)
        return placeName(result->place) + (result->value == secretValue ? QStringLiteral(" same")
                                           : result->value.isEmpty()    ? QStringLiteral(" empty")
                                                                        : QStringLiteral(" other"));
    else if constexpr (std::is_same_v<T, KeySource>)
        return placeName(*result);
    else
        return QStringLiteral("done");
}

#ifdef WINNOW_TEST_KEYRING

// The state of the default keyring on the session's bus: "open", "locked", or "none" where it is none.
QString keyringState() {
    const auto call = [](const QString &path, const QString &interface, const QString &method,
                         const QString &argument) {
        QDBusMessage message = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), path,
                                                              interface, method);
        message.setAutoStartService(false); // else GNOME's, before the other one is there
        message.setArguments({argument});
        return QDBusConnection::sessionBus().call(message);
    };
    const QDBusMessage alias =
        call(QStringLiteral("/org/freedesktop/secrets"), QStringLiteral("org.freedesktop.Secret.Service"),
             QStringLiteral("ReadAlias"), QStringLiteral("default"));
    if (alias.type() != QDBusMessage::ReplyMessage)
        return {};
    const QString path = qdbus_cast<QDBusObjectPath>(alias.arguments().value(0)).path();
    if (path == QLatin1String("/"))
        return QStringLiteral("none");
    const QDBusMessage properties =
        call(path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("GetAll"),
             QStringLiteral("org.freedesktop.Secret.Collection"));
    const auto values = qdbus_cast<QVariantMap>(properties.arguments().value(0));
    if (!values.contains(QStringLiteral("Locked")))
        return {};
    return values.value(QStringLiteral("Locked")).toBool() ? QStringLiteral("locked")
                                                           : QStringLiteral("open");
}

#endif

// What a process of its own does with a store: each argument is one act, each act one line of output.
int act(const QStringList &acts) {
    using namespace std::chrono_literals;
    KeyringTimeouts patience;
    if (acts.constFirst() == QLatin1String("hastily"))
        patience.service = 200ms;
    else if (acts.constFirst() == QLatin1String("unanswered"))
        patience.person = 200ms;
    SecretStore store(nullptr, QStringLiteral("Winnow test"), patience);
#ifdef WINNOW_TEST_KEYRING
    if (acts.constFirst() == QLatin1String("await"))
        return QTest::qWaitFor([&] { return keyringState() == acts.value(1); }, 30'000) ? 0 : 1;
#endif
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
    void withAStandIn_data();
    void withAStandIn();
    void withAWallet_data();
    void withAWallet();
    void withAKeyring_data();
    void withAKeyring();
    void withKeePassXc_data();
    void withKeePassXc();

private:
    void runSession(const QByteArray &script, const QByteArray &answers);
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

#ifdef WINNOW_TEST_KEYRING

using Person = StandInKeyring::Person;

// What another process does, to whose keyring this one is.
static QByteArray actsOn(const PrivateBus &bus, const QByteArray &acts, const QByteArray &screen,
                         const QByteArray &desktop = {}) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus.address());
    if (!screen.isEmpty())
        environment.insert(QStringLiteral("DISPLAY"), QString::fromLatin1(screen));
    if (!desktop.isEmpty())
        environment.insert(QStringLiteral("XDG_CURRENT_DESKTOP"), QString::fromLatin1(desktop));
    environment.insert(QStringLiteral("KDE_SESSION_VERSION"), QStringLiteral("5"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(),
                  ofThisTest({QStringLiteral("act")}) + QString::fromUtf8(acts).split(QLatin1Char(' ')));
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000))
        return "did not end";
    return process.readAllStandardOutput();
}

void TestSecretStore::withAStandIn_data() {
    QTest::addColumn<StandInKeyring::Manner>("manner");
    QTest::addColumn<QByteArray>("screen");
    QTest::addColumn<QByteArray>("acts");
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<QList<int>>("counts"); // questions put, questions withdrawn, keys kept
    using Manner = StandInKeyring::Manner;
    const QByteArray screen(":0");
    const Manner gnome{.isLocked = true, .isGnome = true}; // its question is left to its owner
    const Manner keePassXc{.isLocked = true, .tellsWhileLocked = false, .isKeePassXc = true};
    const auto with = [](Manner manner, Person person) {
        manner.person = person;
        return manner;
    };
    QTest::newRow("open") << Manner() << screen << QByteArray("read") << QByteArray("read: keyring same\n")
                          << QList<int>{0, 0, 1};
    QTest::newRow("open, removed") << Manner() << screen << QByteArray("remove read")
                                   << QByteArray("remove: done\nread: none empty\n") << QList<int>{0, 0, 0};
    QTest::newRow("locked, nobody to ask")
        << gnome << QByteArray() << QByteArray("read remove write")
        << QByteArray("read: keyring-locked\nremove: keyring-locked\nwrite: keyring-locked\n")
        << QList<int>{0, 0, 1};
    for (const Manner &manner : {gnome, keePassXc}) {
        const QByteArray name = manner.isKeePassXc ? "KeePassXC " : "GNOME ";
        QTest::newRow(name + "locked, nobody answers")
            << manner << screen << QByteArray("unanswered read remove write")
            << QByteArray("read: keyring-silent unlock\nremove: keyring-silent unlock\n"
                          "write: keyring-silent unlock\n")
            << QList<int>{3, manner.isGnome ? 0 : 3, 1};
        QTest::newRow(name + "locked, dismissed")
            << with(manner, Person::Dismisses) << screen << QByteArray("read remove write")
            << QByteArray("read: keyring-dismissed unlock\nremove: keyring-dismissed unlock\n"
                          "write: keyring-dismissed unlock\n")
            << QList<int>{3, 0, 1};
        QTest::newRow(name + "locked, unlocked")
            << with(manner, Person::Agrees) << screen << QByteArray("read read")
            << QByteArray("read: keyring same\nread: keyring same\n") << QList<int>{1, 0, 1};
        QTest::newRow(name + "locked, unlocked to write")
            << with(manner, Person::Agrees) << screen << QByteArray("write read")
            << QByteArray("write: keyring\nread: keyring same\n") << QList<int>{1, 0, 1};
        QTest::newRow(name + "locked, unlocked to remove")
            << with(manner, Person::Agrees) << screen << QByteArray("remove read")
            << QByteArray("remove: done\nread: none empty\n") << QList<int>{1, 0, 0};
    }
    const Manner none{.hasKeyring = false};
    QTest::newRow("no keyring, nobody to ask")
        << none << QByteArray() << QByteArray("write read")
        << QByteArray("write: session\nread: session same\n") << QList<int>{0, 0, 1};
    QTest::newRow("no keyring, nobody answers")
        << none << screen << QByteArray("unanswered write") << QByteArray("write: keyring-silent create\n")
        << QList<int>{1, 1, 1};
    QTest::newRow("no keyring, dismissed")
        << with(none, Person::Dismisses) << screen << QByteArray("write")
        << QByteArray("write: keyring-dismissed create\n") << QList<int>{1, 0, 1};
    QTest::newRow("no keyring, created") << with(none, Person::Agrees) << screen << QByteArray("write")
                                         << QByteArray("write: keyring\n") << QList<int>{1, 0, 1};
    QTest::newRow("KeePassXC exposes no group")
        << Manner{.hasKeyring = false, .isKeePassXc = true} << screen << QByteArray("read remove write")
        << QByteArray("read: none empty\nremove: done\nwrite: keyring-failed at group\n")
        << QList<int>{0, 0, 1};
    const Manner careful{.isKeePassXc = true, .asksForAccess = true};
    // To read and to write as well, but libsecret 0.20 never ends a look-up whose question was dismissed.
    QTest::newRow("access dismissed")
        << with(careful, Person::Dismisses) << screen << QByteArray("remove")
        << QByteArray("remove: keyring-dismissed access\n") << QList<int>{-1, 0, 1};
    QTest::newRow("access not answered")
        << careful << screen << QByteArray("unanswered read remove write")
        << QByteArray("read: keyring-silent access\nremove: keyring-silent access\n"
                      "write: keyring-silent access\n")
        << QList<int>{-1, 0, 1};
    QTest::newRow("access given") << with(careful, Person::Agrees) << screen << QByteArray("read")
                                  << QByteArray("read: keyring same\n") << QList<int>{1, 0, 1};
}

void TestSecretStore::withAStandIn() {
    QFETCH(StandInKeyring::Manner, manner);
    QFETCH(QByteArray, screen);
    QFETCH(QByteArray, acts);
    QFETCH(QByteArray, answers);
    QFETCH(QList<int>, counts);
    if (!QLibrary(QStringLiteral("secret-1"), 0).load())
        QSKIP("libsecret is not installed");
    const PrivateBus bus;
    if (bus.address().isEmpty())
        QSKIP("dbus-daemon is not installed");
    StandInKeyring keyring(bus.address(), manner);
    if (manner.hasKeyring)
        keyring.put(QStringLiteral("Winnow test"), entryName, secretValue.toUtf8());
    QCOMPARE(actsOn(bus, acts, screen), answers);
    if (counts.at(0) >= 0)
        QCOMPARE(keyring.asked(), counts.at(0));
    QTRY_COMPARE(keyring.withdrawn(), counts.at(1)); // the last one comes as the process ends
    const bool isKept = keyring.secretOf(QStringLiteral("Winnow test"), entryName) == secretValue.toUtf8();
    const bool isToBe = counts.at(2) == 1 && (manner.hasKeyring || answers == "write: keyring\n");
    QCOMPARE(isKept, isToBe);
}

void TestSecretStore::withAWallet_data() {
    QTest::addColumn<StandInWallet::Manner>("manner");
    QTest::addColumn<QByteArray>("acts");
    QTest::addColumn<QByteArray>("answers");
    using Manner = StandInWallet::Manner;
    const QByteArray silent("read: keyring-silent wallet\nwrite: keyring-silent wallet\n"
                            "remove: keyring-silent wallet\n");
    QTest::newRow("nobody answers") << Manner::Silent << QByteArray("unanswered read write remove") << silent;
    QTest::newRow("the bus is tired of it") << Manner::TimesOut << QByteArray("read write remove") << silent;
    QTest::newRow("closed") << Manner::Refuses << QByteArray("read write remove")
                            << QByteArray("read: keyring-dismissed wallet\nwrite: keyring-dismissed wallet\n"
                                          "remove: keyring-dismissed wallet\n");
}

void TestSecretStore::withAWallet() {
    QFETCH(StandInWallet::Manner, manner);
    QFETCH(QByteArray, acts);
    QFETCH(QByteArray, answers);
    const PrivateBus bus;
    if (bus.address().isEmpty())
        QSKIP("dbus-daemon is not installed");
    const StandInWallet wallet(bus.address(), manner);
    QCOMPARE(actsOn(bus, acts, ":0", "KDE"), answers);
}

#else

void TestSecretStore::withAWallet_data() {}
void TestSecretStore::withAWallet() {
    QSKIP("built without Qt's D-Bus");
}
void TestSecretStore::withAStandIn_data() {}
void TestSecretStore::withAStandIn() {
    QSKIP("built without Qt's D-Bus");
}

#endif

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
    // The daemon of an outer session still runs, and would be found.
    const auto apart = [](const QByteArray &name) {
        return "mkdir -m 700 \"$HOME/" + name + "\"\nexport XDG_RUNTIME_DIR=\"$HOME/" + name +
               "\"\nexec dbus-run-session -- sh -c ";
    };
    const QByteArray restart = apart("second") + '\'';
    QTest::newRow("locked, no screen to ask on")
        << "export last='" + unlock + "\"$me\" tst_secretstore act read'\n" + unlock +
               "\"$me\" tst_secretstore act write\n" + restart +
               "\"$me\" tst_secretstore act read remove write\n" + apart("third") + "\"$last\"'\n"
        << QByteArray("write: keyring\nread: keyring-locked\nremove: keyring-locked\n"
                      "write: keyring-locked\nread: keyring same\n");
    QTest::newRow("locked, and the question can't be shown")
        << unlock + "\"$me\" tst_secretstore act write\n" + restart +
               "DISPLAY=:nowhere \"$me\" tst_secretstore act read remove'\n"
        << QByteArray("write: keyring\nread: keyring-dismissed unlock\nremove: keyring-dismissed unlock\n");
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

#ifdef WINNOW_TEST_KEYRING

// KeePassXC without a screen, its database open or locked, with or without an exposed group.
void TestSecretStore::withKeePassXc_data() {
    QTest::addColumn<QByteArray>("database");
    QTest::addColumn<QByteArray>("state"); // what is waited for before the acts
    QTest::addColumn<QByteArray>("acts");
    QTest::addColumn<QByteArray>("answers");
    QTest::newRow("open") << QByteArray("exposed") << QByteArray("open")
                          << QByteArray(
                                 "DISPLAY=:0 \"$me\" tst_secretstore act read write read remove read\n")
                          << QByteArray("read: none empty\nwrite: keyring\nread: keyring same\n"
                                        "remove: done\nread: none empty\n");
    QTest::newRow("locked, nobody answers")
        << QByteArray("exposed") << QByteArray("locked")
        << QByteArray("DISPLAY=:0 \"$me\" tst_secretstore act unanswered read remove write\n")
        << QByteArray("read: keyring-silent unlock\nremove: keyring-silent unlock\n"
                      "write: keyring-silent unlock\n");
    QTest::newRow("locked, no screen to ask on")
        << QByteArray("exposed") << QByteArray("locked")
        << QByteArray("\"$me\" tst_secretstore act read remove write\n")
        << QByteArray("read: keyring-locked\nremove: keyring-locked\nwrite: keyring-locked\n");
    QTest::newRow("no group exposed")
        << QByteArray("hidden") << QByteArray("none")
        << QByteArray("DISPLAY=:0 \"$me\" tst_secretstore act read remove write\n")
        << QByteArray("read: none empty\nremove: done\nwrite: keyring-failed at group\n");
}

void TestSecretStore::withKeePassXc() {
    QFETCH(QByteArray, database);
    QFETCH(QByteArray, state);
    QFETCH(QByteArray, acts);
    QFETCH(QByteArray, answers);
    for (const char *program : {"keepassxc", "keepassxc-cli"}) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
            QSKIP(qPrintable(QStringLiteral("%1 is not installed").arg(QString::fromLatin1(program))));
    }
    const QByteArray password = state == "locked" ? "" : "printf 'password\\n' | ";
    const QByteArray option = state == "locked" ? "" : "--pw-stdin ";
    runSession(
        "mkdir -p \"$HOME/.config/keepassxc\"\n"
        "cp \"$data/keepassxc.ini\" \"$HOME/.config/keepassxc\"\n"
        "printf 'password\\npassword\\n' | keepassxc-cli import -p \"$data/" +
            database + ".xml\" \"$HOME/keys.kdbx\" >/dev/null 2>&1\n" + password +
            "QT_QPA_PLATFORM=offscreen keepassxc " + option +
            "\"$HOME/keys.kdbx\" >/dev/null 2>&1 &\n"
            "\"$me\" tst_secretstore act await " +
            state +
            "\ndbus-send --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner "
            "string:org.keepassxc.KeePassXC.MainWindow | grep -q true || { echo ended; exit; }\n" +
            acts +
            "kill -KILL $! 2>/dev/null || echo ended\n", // it ends by itself, sooner or later, on Debian 13
        answers);
}

#else

void TestSecretStore::withKeePassXc_data() {}
void TestSecretStore::withKeePassXc() {
    QSKIP("built without Qt's D-Bus");
}

#endif

void TestSecretStore::withAKeyring() {
    QFETCH(QByteArray, script);
    QFETCH(QByteArray, answers);
    if (QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty())
        QSKIP("gnome-keyring is not installed");
    runSession(script, answers);
}

// A script in a session and a home of its own; it prints no secret and leaves none readable.
void TestSecretStore::runSession(const QByteArray &script, const QByteArray &answers) {
    for (const char *program : {"sh", "dbus-run-session", "dbus-send"}) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
            QSKIP(qPrintable(QStringLiteral("%1 is not installed").arg(QString::fromLatin1(program))));
    }
    if (!QLibrary(QStringLiteral("secret-1"), 0).load())
        QSKIP("libsecret is not installed");
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name :
         {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CURRENT_DESKTOP", "DISPLAY", "WAYLAND_DISPLAY"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
    environment.insert(QStringLiteral("me"), QCoreApplication::applicationFilePath());
    environment.insert(QStringLiteral("data"), QStringLiteral(WINNOW_TEST_DATA "/keyring"));
    QProcess session;
    session.setProcessEnvironment(environment);
    session.start(QStringLiteral("dbus-run-session"), {QStringLiteral("--"), QStringLiteral("sh"),
                                                       QStringLiteral("-c"), QString::fromUtf8(script)});
    session.closeWriteChannel();
    QVERIFY(QTest::qWaitFor([&] { return session.state() == QProcess::NotRunning; }, 60'000));
    const QByteArray said = session.readAllStandardOutput();
    const QByteArray errors = session.readAllStandardError();
    if (said.endsWith("ended\n"))
        QSKIP("KeePassXC does not run here without a screen");
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
