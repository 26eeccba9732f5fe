#include "app/cli/errorwords.h"
#include "tests/app/cli/program.h"
#include "tests/app/run/feedtext.h"
#include "tests/support/loopbackmodel.h"
#ifdef WINNOW_TEST_KEYRING
#include "tests/support/standinkeyring.h"
#endif
#include "tests/support/testmain.h"

#include <QLibrary>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>
#endif

#ifdef WINNOW_TEST_KEYRING
Q_DECLARE_METATYPE(winnow::StandInKeyring::Manner)
#endif

namespace keycommandtest {

using namespace winnow;

namespace {

const QByteArray secretKey("wk-0123456789-never-shown");

QString place(const Outcome &outcome) {
    return outcome.json().object().value(QStringLiteral("place")).toString();
}

} // namespace

// winnow-cli key, with and without a keyring.
class TestKeyCommand final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusesAKeyAsArgument_data();
    void refusesAKeyAsArgument();
    void saysThatNothingKeepsIt_data();
    void saysThatNothingKeepsIt();
    void refusesWhatIsNoKey_data();
    void refusesWhatIsNoKey();
    void knowsTheEnvironment();
    void clearsWhatIsNotThere();
    void hidesWhatIsTyped();
    void keepsItInTheKeyring();
    void tellsWhatTheKeyringDoes_data();
    void tellsWhatTheKeyringDoes();
    void saysWhatWasAsked_data();
    void saysWhatWasAsked();
};

void TestKeyCommand::refusesAKeyAsArgument_data() {
    QTest::addColumn<QByteArray>("arguments");
    QTest::newRow("of set") << "key set " + secretKey;
    QTest::newRow("instead of set") << "key " + secretKey;
    QTest::newRow("with a provider") << "key set --provider openai " + secretKey;
}

void TestKeyCommand::refusesAKeyAsArgument() {
    QFETCH(QByteArray, arguments);
    const Outcome outcome = CliProgram()(arguments.constData());
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains("standard input"), outcome.err.constData());
    QVERIFY(!(outcome.out + outcome.err).contains(secretKey));
}

void TestKeyCommand::saysThatNothingKeepsIt_data() {
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QByteArray>("variable");
    QTest::newRow("openai") << QByteArray("key set") << QByteArray("OPENAI_API_KEY");
    QTest::newRow("a server") << QByteArray("key set --provider custom --endpoint http://localhost:8000")
                              << QByteArray("OPENAI_API_KEY");
    QTest::newRow("anthropic") << QByteArray("key set --provider anthropic")
                               << QByteArray("ANTHROPIC_API_KEY");
    QTest::newRow("another host")
        << QByteArray("key set --provider anthropic --endpoint https://gateway.example.org") << QByteArray();
}

void TestKeyCommand::saysThatNothingKeepsIt() {
    QFETCH(QByteArray, arguments);
    QFETCH(QByteArray, variable);
    const CliProgram cli;
    const Outcome outcome = cli(arguments.constData(), secretKey + "\n");
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.contains("no keyring"), outcome.err.constData());
    QVERIFY2(outcome.err.contains(variable.isEmpty() ? QByteArray("Start one") : variable),
             outcome.err.constData());
    QCOMPARE(outcome.err.contains("_API_KEY"), !variable.isEmpty());
    QVERIFY(!outcome.err.contains(secretKey));
    QVERIFY(!QFile::exists(cli.library()));
}

void TestKeyCommand::refusesWhatIsNoKey_data() {
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an empty line") << QByteArray("\n" + secretKey + "\n");
    QTest::newRow("two words") << secretKey + " and more\n";
    QTest::newRow("a header") << secretKey + "\x01X\n";
    QTest::newRow("other letters") << QByteArray("schlüssel-") + secretKey;
    QTest::newRow("far too long") << QByteArray(20'000, 'k');
}

void TestKeyCommand::refusesWhatIsNoKey() {
    QFETCH(QByteArray, input);
    const Outcome outcome = CliProgram()("key set", input);
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("did not contain a key"), outcome.err.constData());
    QVERIFY(!outcome.err.contains(secretKey));
}

void TestKeyCommand::knowsTheEnvironment() {
    CliProgram cli;
    Outcome outcome = cli("key status");
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.out.contains("no key") && outcome.out.contains("key set"), outcome.out.constData());
    QVERIFY(cli("key status --json").json().object().value(QStringLiteral("place")).isNull());
    cli.set("OPENAI_API_KEY", QString::fromLatin1(secretKey));
    QCOMPARE(place(cli("key status --json")), QStringLiteral("environment"));
    outcome = cli("key status");
    QVERIFY2(outcome.out.contains("OPENAI_API_KEY"), outcome.out.constData());
    QVERIFY(!outcome.out.contains(secretKey));
    const char *other = "key status --json --provider anthropic";
    QVERIFY(cli(other).json().object().value(QStringLiteral("place")).isNull());
    cli.set("ANTHROPIC_API_KEY", QString::fromLatin1(secretKey));
    QCOMPARE(place(cli(other)), QStringLiteral("environment"));
    QVERIFY(cli("key status --json --provider anthropic --endpoint https://gateway.example.org")
                .json()
                .object()
                .value(QStringLiteral("place"))
                .isNull());
}

void TestKeyCommand::clearsWhatIsNotThere() {
    CliProgram cli;
    cli.set("OPENAI_API_KEY", QString::fromLatin1(secretKey));
    const Outcome outcome = cli("key clear");
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.err.contains("OPENAI_API_KEY is still set"), outcome.err.constData());
}

void TestKeyCommand::hidesWhatIsTyped() {
#ifdef Q_OS_UNIX
    const int terminal = posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK);
    QVERIFY(terminal >= 0 && grantpt(terminal) == 0 && unlockpt(terminal) == 0);
    const CliProgram cli;
    const auto process = cli.prepare();
    process->setStandardInputFile(QString::fromLocal8Bit(ptsname(terminal)));
    process->start(qEnvironmentVariable("WINNOW_CLI"), {QStringLiteral("key"), QStringLiteral("set")});
    QByteArray asked;
    QVERIFY(QTest::qWaitFor([&] {
        asked += process->readAllStandardError();
        return asked.contains("Key for OpenAI");
    }));
    const QByteArray typed = secretKey + '\n';
    QCOMPARE(write(terminal, typed.constData(), size_t(typed.size())), ssize_t(typed.size()));
    const Outcome outcome = CliProgram::wait(*process);
    QByteArray shown(4096, '\0');
    shown.truncate(std::max<ssize_t>(0, ::read(terminal, shown.data(), size_t(shown.size()))));
    close(terminal);
    QCOMPARE(outcome.code, 1); // it was read, and no keyring is there
    QVERIFY2(outcome.err.contains("no keyring"), outcome.err.constData());
    QVERIFY2(!shown.contains(secretKey), "the terminal showed the key");
#else
    QSKIP("there are pseudo-terminals on Unix only");
#endif
}

// One process sets it, others find it, a model is asked with it, and then it is gone.
void TestKeyCommand::keepsItInTheKeyring() {
    for (const char *program : {"sh", "dbus-run-session", "gnome-keyring-daemon"}) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
            QSKIP(qPrintable(QStringLiteral("%1 is not installed").arg(QString::fromLatin1(program))));
    }
    if (!QLibrary(QStringLiteral("secret-1"), 0).load())
        QSKIP("libsecret is not installed");
    LoopbackModel model;
    CliProgram cli;
    cli.write(QStringLiteral("lg.xml"), feedText(QStringLiteral("cs.LG"), QDate(2025, 6, 2), manyItems(4)));
    QCOMPARE(cli("fetch --feed lg.xml").code, 0);
    cli.set("cli", qEnvironmentVariable("WINNOW_CLI"));
    cli.set("at", QStringLiteral("--endpoint ") + model.base());
    const auto process = cli.prepare();
    process->start(QStringLiteral("dbus-run-session"),
                   {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                    QStringLiteral("printf password | gnome-keyring-daemon --unlock --components=secrets "
                                   ">/dev/null\n"
                                   "\"$cli\" key set $at\n"
                                   "\"$cli\" key status $at\n"
                                   "\"$cli\" key status\n"
                                   "\"$cli\" score --model gpt-4o $at --json\n"
                                   "\"$cli\" key clear $at\n"
                                   "\"$cli\" key status $at\n")});
    process->write("export OPENAI_API_KEY=\"" + secretKey + "\" \r\nnot this line\n"); // as it was copied
    process->closeWriteChannel();
    const Outcome outcome = CliProgram::wait(*process);
    const QByteArray all = outcome.out + outcome.err;
    QVERIFY2(outcome.out.contains("is in the system's keyring"), all.constData());
    QVERIFY2(outcome.out.contains("key in the system's keyring"), all.constData());
    QVERIFY2(outcome.out.contains("OpenAI: no key"), all.constData()); // the address has its own
    QVERIFY2(outcome.out.contains("\"scored\": 4"), all.constData());
    QVERIFY2(outcome.out.contains("The keyring has no key"), all.constData());
    QVERIFY(!model.server().requests().empty());
    for (const TestRequest &request : model.server().requests())
        QCOMPARE(request.header("Authorization"), QByteArray("Bearer " + secretKey));
    QVERIFY2(!all.contains(secretKey), "the key was printed");
    QCOMPARE(cli.filesWith(secretKey), QStringList());
}

#ifdef WINNOW_TEST_KEYRING

void TestKeyCommand::tellsWhatTheKeyringDoes_data() {
    QTest::addColumn<StandInKeyring::Manner>("manner");
    QTest::addColumn<QString>("screen");
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArrayList>("words");
    using Manner = StandInKeyring::Manner;
    using Words = QByteArrayList;
    const Manner locked{.isLocked = true};
    const Manner dismissed{.isLocked = true, .person = StandInKeyring::Person::Dismisses};
    const Manner keePassXc{.hasKeyring = false, .isKeePassXc = true};
    const QString screen(QStringLiteral(":0"));
    QTest::newRow("locked: status") << locked << QString() << QByteArray("key status") << Words{"is locked"};
    QTest::newRow("locked: set") << locked << QString() << QByteArray("key set") << Words{"is locked"};
    QTest::newRow("locked: clear") << locked << QString() << QByteArray("key clear")
                                   << Words{"OpenAI was not removed", "is locked"};
    QTest::newRow("dismissed: status")
        << dismissed << screen << QByteArray("key status") << Words{"still locked", "dismissed"};
    QTest::newRow("dismissed: set") << dismissed << screen << QByteArray("key set")
                                    << Words{"still locked", "dismissed"};
    QTest::newRow("dismissed: clear") << dismissed << screen << QByteArray("key clear")
                                      << Words{"OpenAI was not removed", "still locked", "dismissed"};
    QTest::newRow("no group: set") << keePassXc << screen << QByteArray("key set")
                                   << Words{"KeePassXC exposes no group", "settings"};
}

void TestKeyCommand::tellsWhatTheKeyringDoes() {
    QFETCH(StandInKeyring::Manner, manner);
    QFETCH(QString, screen);
    QFETCH(QByteArray, command);
    QFETCH(QByteArrayList, words);
    const PrivateBus bus;
    if (bus.address().isEmpty())
        QSKIP("dbus-daemon is not installed");
    StandInKeyring keyring(bus.address(), manner);
    if (manner.hasKeyring)
        keyring.put(QStringLiteral("Winnow"), QStringLiteral("openai"), secretKey);
    CliProgram cli;
    cli.set("DBUS_SESSION_BUS_ADDRESS", bus.address());
    if (!screen.isEmpty())
        cli.set("DISPLAY", screen);
    const Outcome outcome = cli(command.constData(), "wk-another\n");
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.out, QByteArray());
    for (const QByteArray &word : words)
        QVERIFY2(outcome.err.contains(word), outcome.err.constData());
    QVERIFY(!outcome.err.contains(secretKey) && !outcome.err.contains("wk-another"));
    if (manner.hasKeyring)
        QCOMPARE(keyring.secretOf(QStringLiteral("Winnow"), QStringLiteral("openai")), secretKey);
}

#else

void TestKeyCommand::tellsWhatTheKeyringDoes_data() {}
void TestKeyCommand::tellsWhatTheKeyringDoes() {
    QSKIP("built without Qt's D-Bus");
}

#endif

void TestKeyCommand::saysWhatWasAsked_data() {
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *asked, const char *words) {
        QTest::newRow(asked) << QString::fromLatin1(asked) << QString::fromLatin1(words);
    };
    row("unlock", "nobody entered its password");
    row("create", "create one was not answered");
    row("access", "whether Winnow may use the key");
    row("wallet", "The wallet's setup wizard");
}

void TestKeyCommand::saysWhatWasAsked() {
    QFETCH(QString, asked);
    QFETCH(QString, words);
    const QString said = errorSentence({ErrorCode::KeyringSilent, asked, {}, {}});
    QVERIFY2(said.contains(words) && said.contains(QLatin1String("the command")), qPrintable(said));
}

WINNOW_TEST(TestKeyCommand, QCoreApplication)

} // namespace keycommandtest

#include "tst_keycommand.moc"
