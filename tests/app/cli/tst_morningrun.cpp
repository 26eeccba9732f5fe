#include "app/arxiv/announcementcalendar.h"
#include "tests/app/cli/program.h"
#include "tests/app/run/feedtext.h"
#include "tests/support/listingpages.h"
#include "tests/support/loopbackmodel.h"
#ifdef WINNOW_TEST_KEYRING
#include "tests/support/standindesktop.h"
#include "tests/support/standinkeyring.h"
#endif
#include "tests/support/testmain.h"
#include "tests/support/testserver.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSignalSpy>

namespace morningruntest {

using namespace winnow;

namespace {

QDate newestDay() {
    return AnnouncementCalendar::newestDay(QDateTime::currentDateTimeUtc());
}

// arXiv on loopback with today's papers, and a user who follows one category.
struct Morning {
    Morning() {
        answer(0);
        cli.set("WINNOW_ARXIV_URL", server.url(QString()).toString());
        cli.set("WINNOW_ARXIV_INTERVAL_MS", QStringLiteral("10"));
        cli.write(QStringLiteral("mine.ini"), "[feeds]\ncategories=cs.LG\n[digest]\nfolder=" +
                                                  cli.path(QStringLiteral("digests")).toUtf8());
    }
    void answer(int delay) {
        server.answer(QStringLiteral("/rss/cs.LG"),
                      {.body = feedText(QStringLiteral("cs.LG"), newestDay(), manyItems(5)), .delay = delay});
    }
    int asked() const { return server.count(QStringLiteral("/rss/cs.LG")); }
    static QStringList arguments(const QStringList &more) {
        return QStringList{QStringLiteral("--config"), QStringLiteral("mine.ini")} + more;
    }
    std::unique_ptr<QProcess> start(const QStringList &more) const { return cli.start(arguments(more)); }
    Outcome run(const QStringList &more) const { return cli.run(arguments(more)); }

    TestServer server;
    CliProgram cli;
};

const QStringList once{QStringLiteral("run"), QStringLiteral("--once")};
const QStringList notify{QStringLiteral("run"), QStringLiteral("--notify")};

// Programs of the system, of which only these are on the path.
struct System {
    explicit System(const QStringList &programs) {
        QDir(cli.path(QString())).mkdir(QStringLiteral("bin"));
        for (const QString &program : programs)
            add(program);
        cli.set("PATH", cli.path(QStringLiteral("bin")));
        cli.set("XDG_CONFIG_HOME", cli.path(QStringLiteral("config %h")));
        cli.write(QStringLiteral("mine.ini"), "[feeds]\ncategories=cs.LG\n");
    }
    void add(const QString &program) const {
        const QByteArray text =
            program == QLatin1String("systemctl")
                ? "echo \"$*\" >> \"$HOME/systemctl.log\"\ncase \"$2\" in\n"
                  "enable) : > \"$HOME/enabled\";;\ndisable) /bin/rm -f \"$HOME/enabled\";;\n"
                  "is-enabled) test -e \"$HOME/enabled\";;\nesac\n"
                : "if [ \"$1\" = -l ]; then\n  test ! -e \"$HOME/locked\" || { echo permission denied >&2; "
                  "exit 1; }\n  test -e \"$HOME/tab\" || { echo no crontab >&2; exit 1; }\n"
                  "  exec /bin/cat \"$HOME/tab\"\nfi\nexec /bin/cat > \"$HOME/tab\"\n";
        const QString path = cli.write(QStringLiteral("bin/") + program, "#!/bin/sh\n" + text);
        QFile(path).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    Outcome schedule(const QString &verb) const {
        return cli.run({QStringLiteral("--config"), QStringLiteral("mine.ini"), QStringLiteral("--library"),
                        QStringLiteral("my 100%.sqlite"), QStringLiteral("--json"),
                        QStringLiteral("schedule"), verb});
    }
    QJsonObject state() const { return schedule(QStringLiteral("status")).json().object(); }
    static QString text(const QJsonObject &object, const char *key) {
        return object.value(QLatin1String(key)).toString();
    }

    CliProgram cli;
};

} // namespace

// winnow-cli schedule, and the run that it sets up.
class TestMorningRun final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void threeStartsAreOneRun();
    void twoAtOnceAreOneRun();
    void aDayHalfDoneIsDoneAgain();
    void comesAgainUntilTheDayIsOut();
    void missedMorningsComeAlongAndCostNothing();
    void systemdIsSetUp();
    void cronIsSetUpWithoutSystemd();
    void crontabThatCannotBeReadIsLeftAlone();
    void saysWhatIsMissing();
    void needsCategories();
    void tellsTheDesktopOnce();
    void opensTheWindow();
    void staysQuietWithoutADesktop();
};

void TestMorningRun::threeStartsAreOneRun() {
    const Morning morning;
    const Outcome first = morning.run(once);
    QVERIFY2(first.code == 0, first.err.constData());
    QCOMPARE(morning.asked(), 1);
    QVERIFY(QFileInfo::exists(
        morning.cli.path(QStringLiteral("digests/%1.md").arg(newestDay().toString(Qt::ISODate)))));
    for (int again = 0; again < 2; ++again) {
        const Outcome next = morning.run(once);
        QCOMPARE(next.code, 0);
        QVERIFY2(next.err.contains("already"), next.err.constData());
        QCOMPARE(next.out, QByteArray());
    }
    QCOMPARE(morning.asked(), 1);
}

void TestMorningRun::twoAtOnceAreOneRun() {
    Morning morning;
    morning.answer(1'500);
    const auto first = morning.start(once);
    QTRY_COMPARE_WITH_TIMEOUT(morning.asked(), 1, 30'000);
    const Outcome second = morning.run(once);
    QCOMPARE(second.code, 0);
    QVERIFY2(second.err.contains("in progress"), second.err.constData());
    const Outcome outcome = CliProgram::wait(*first);
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QCOMPARE(morning.asked(), 1);
}

void TestMorningRun::aDayHalfDoneIsDoneAgain() {
    Morning morning;
    morning.server.answer(QStringLiteral("/rss/cs.LG"), {.status = 404});
    QCOMPARE(morning.run(once).code, 1);
    morning.answer(0);
    QCOMPARE(morning.run(QStringList{QStringLiteral("fetch")}).code, 0); // and nothing is scored
    const Outcome outcome = morning.run(once);
    QVERIFY2(outcome.code == 0 && outcome.out.contains("5 scored"), outcome.out.constData());
}

void TestMorningRun::comesAgainUntilTheDayIsOut() {
    Morning morning;
    const QDate before = newestDay().addDays(-1);
    morning.server.answer(QStringLiteral("/rss/cs.LG"),
                          {.body = feedText(QStringLiteral("cs.LG"), before, manyItems(4, 20001))});
    const Outcome early = morning.run(once);
    QCOMPARE(early.code, 1);
    QVERIFY2(early.out.contains("4 scored"), early.out.constData()); // what there is is taken
    QVERIFY2(early.err.contains(newestDay().toString(Qt::ISODate).toUtf8() + " is not complete yet"),
             early.err.constData());
    morning.answer(0);
    QCOMPARE(morning.run(once).code, 0);
    QCOMPARE(morning.run(once).code, 0);
    QCOMPARE(morning.asked(), 2);
}

void TestMorningRun::missedMorningsComeAlongAndCostNothing() {
    Morning morning;
    LoopbackModel model;
    const QString learning = QStringLiteral("cs.LG");
    const QDate missed = AnnouncementCalendar::previousDay(newestDay());
    const QDate before = AnnouncementCalendar::previousDay(missed);
    morning.cli.write(QStringLiteral("before.xml"), feedText(learning, before, manyItems(3, 20001)));
    QCOMPARE(
        morning.run({QStringLiteral("fetch"), QStringLiteral("--feed"), QStringLiteral("before.xml")}).code,
        0);
    morning.server.answer(
        QStringLiteral("/catchup/cs.LG/") + missed.toString(Qt::ISODate),
        {.body = catchUpPage(learning, missed, manyEntries(4, 10101)), .contentType = "text/html"});
    morning.cli.set("OPENAI_API_KEY", QStringLiteral("k"));
    const Outcome outcome = morning.run(
        once + QStringList{QStringLiteral("--scorer"), QStringLiteral("llm"), QStringLiteral("--model"),
                           QStringLiteral("gpt-4o"), QStringLiteral("--endpoint"), model.base()});
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QSet<QString> asked;
    for (const LoopbackModel::Call &call : model.calls())
        asked.unite({call.ids.begin(), call.ids.end()});
    QCOMPARE(asked.size(), 5); // today's
    const QJsonArray missedPapers = morning
                                        .run({QStringLiteral("--json"), QStringLiteral("papers"),
                                              QStringLiteral("--day"), missed.toString(Qt::ISODate)})
                                        .json()
                                        .array();
    QCOMPARE(missedPapers.size(), 4);
    for (const QJsonValue &paper : missedPapers) {
        QVERIFY(!asked.contains(paper[QLatin1String("id")].toString()));
        QCOMPARE(paper[QLatin1String("state")].toString(), QStringLiteral("scored"));
    }
}

void TestMorningRun::systemdIsSetUp() {
    const System system({QStringLiteral("systemctl"), QStringLiteral("crontab")});
    QCOMPARE(system.state().value(QStringLiteral("on")).toBool(true), false);
    const Outcome on = system.schedule(QStringLiteral("on"));
    QVERIFY2(on.code == 0, on.err.constData());
    const QJsonObject state = on.json().object();
    QCOMPARE(state.value(QStringLiteral("on")).toBool(), true);
    QCOMPARE(System::text(state, "by"), QStringLiteral("systemd"));
    QVERIFY(QDateTime::fromString(System::text(state, "next"), Qt::ISODate) >
            QDateTime::currentDateTimeUtc());
    const QByteArray service = system.cli.read(QStringLiteral("config %h/systemd/user/winnow.service"));
    const QByteArray library = system.cli.path(QStringLiteral("my 100%%.sqlite")).toUtf8();
    QVERIFY2(service.contains("\"--library\" \"" + library + "\""), service.constData());
    QVERIFY(service.contains("\"run\" \"--once\" \"--notify\""));
    QVERIFY(
        system.cli.read(QStringLiteral("config %h/systemd/user/winnow.timer")).contains("America/New_York"));
    const QByteArray log = system.cli.read(QStringLiteral("systemctl.log"));
    QVERIFY(log.indexOf("daemon-reload") < log.indexOf("enable --now winnow.timer"));
    QCOMPARE(system.state(), state);

    QCOMPARE(system.schedule(QStringLiteral("off")).code, 0);
    QCOMPARE(system.state().value(QStringLiteral("on")).toBool(true), false);
    QVERIFY(!QFileInfo::exists(system.cli.path(QStringLiteral("config %h/systemd/user/winnow.timer"))));
}

void TestMorningRun::cronIsSetUpWithoutSystemd() {
    const System system({QStringLiteral("crontab")});
    system.cli.write(QStringLiteral("tab"), "# mine\n5 5 * * * true\n");
    const Outcome on = system.schedule(QStringLiteral("on"));
    QVERIFY2(on.code == 0, on.err.constData());
    QCOMPARE(System::text(on.json().object(), "by"), QStringLiteral("cron"));
    QVERIFY(on.json().object().value(QStringLiteral("file")).isNull());
    const QByteArray tab = system.cli.read(QStringLiteral("tab"));
    QVERIFY2(tab.startsWith("# mine\n5 5 * * * true\n") && tab.contains(" * * * * '"), tab.constData());
    QVERIFY2(tab.contains("'--quiet' '--library'"), tab.constData());
    QVERIFY2(tab.contains("my 100\\%.sqlite'"), tab.constData());
    QCOMPARE(system.schedule(QStringLiteral("on")).code, 0);
    QCOMPARE(system.cli.read(QStringLiteral("tab")).count("--once"), 1);
    QCOMPARE(system.schedule(QStringLiteral("off")).code, 0);
    QCOMPARE(system.cli.read(QStringLiteral("tab")), QByteArray("# mine\n5 5 * * * true\n"));
}

// Installing a crontab replaces all of it, so one that was not read would be lost.
void TestMorningRun::crontabThatCannotBeReadIsLeftAlone() {
    const System system({QStringLiteral("crontab")});
    system.cli.write(QStringLiteral("tab"), "5 5 * * * true\n");
    const QString lock = system.cli.write(QStringLiteral("locked"), "");
    const Outcome on = system.schedule(QStringLiteral("on"));
    QCOMPARE(on.code, 1);
    QVERIFY2(on.err.contains("permission denied"), on.err.constData());
    QCOMPARE(system.schedule(QStringLiteral("off")).code, 1);
    QCOMPARE(system.cli.read(QStringLiteral("tab")), QByteArray("5 5 * * * true\n"));
    QVERIFY(QFile::remove(lock));
    QCOMPARE(system.schedule(QStringLiteral("on")).code, 0);
    QVERIFY(system.cli.read(QStringLiteral("tab")).startsWith("5 5 * * * true\n"));
}

void TestMorningRun::saysWhatIsMissing() {
    const System system({});
    const Outcome on = system.schedule(QStringLiteral("on"));
    QCOMPARE(on.code, 1);
    QVERIFY2(on.err.contains("cron"), on.err.constData());
    const QJsonObject state = system.state();
    QCOMPARE(state.value(QStringLiteral("on")).toBool(true), false);
    QVERIFY(state.value(QStringLiteral("by")).isNull());
}

void TestMorningRun::needsCategories() {
    const System system({QStringLiteral("crontab")});
    const Outcome on = system.cli("schedule on");
    QCOMPARE(on.code, 2);
    QVERIFY2(on.err.contains("categories"), on.err.constData());
    QVERIFY(!QFileInfo::exists(system.cli.path(QStringLiteral("tab"))));
}

#ifdef WINNOW_TEST_KEYRING

void TestMorningRun::tellsTheDesktopOnce() {
    const PrivateBus bus;
    if (bus.address().isEmpty())
        QSKIP("needs dbus-daemon");
    StandInDesktop desktop(bus.address(), {QStringLiteral("actions"), QStringLiteral("body-markup")});
    Morning morning;
    morning.cli.set("DBUS_SESSION_BUS_ADDRESS", bus.address());
    QSignalSpy shown(&desktop, &StandInDesktop::newOne);
    const auto process = morning.start(notify);
    QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 1, 30'000);
    const QString title = desktop.shown().front().title;
    QVERIFY2(title.endsWith(QLatin1String("of 5 worth a look")), qPrintable(title));
    QCOMPARE(morning.run(once).code, 0); // while the first still waits for an answer
    desktop.close();
    QCOMPARE(CliProgram::wait(*process).code, 0);
    QCOMPARE(morning.run(notify).code, 0);
    QCOMPARE(shown.count(), 1);
}

// The window is the program that lies beside winnow-cli.
void TestMorningRun::opensTheWindow() {
    const PrivateBus bus;
    if (bus.address().isEmpty())
        QSKIP("needs dbus-daemon");
    StandInDesktop desktop(bus.address(), {QStringLiteral("actions")});
    Morning morning;
    morning.cli.set("DBUS_SESSION_BUS_ADDRESS", bus.address());
    const QString here = morning.cli.path(QStringLiteral("winnow-cli"));
    QVERIFY(QFile::copy(qEnvironmentVariable("WINNOW_CLI"), here));
    const QString window = morning.cli.write(
        QStringLiteral("winnow"), "#!/bin/sh\necho \"$* $XDG_ACTIVATION_TOKEN\" > \"$HOME/opened\"\n");
    QVERIFY(QFile(window).setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    const auto process = morning.cli.prepare();
    QSignalSpy shown(&desktop, &StandInDesktop::newOne);
    process->start(here, Morning::arguments(notify));
    QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 1, 30'000);
    desktop.choose(QStringLiteral("default"), QStringLiteral("token-9"));
    QCOMPARE(CliProgram::wait(*process).code, 0);
    const QByteArray end = "--day " + newestDay().toString(Qt::ISODate).toUtf8() + " token-9\n";
    QTRY_VERIFY(morning.cli.read(QStringLiteral("opened")).endsWith(end));
    QVERIFY(morning.cli.read(QStringLiteral("opened")).contains(morning.cli.library().toUtf8()));
}

void TestMorningRun::staysQuietWithoutADesktop() {
    const PrivateBus bus;
    Morning morning;
    QCOMPARE(morning.run(notify).code, 0); // no bus
    if (bus.address().isEmpty())
        QSKIP("needs dbus-daemon");
    morning.cli.set("DBUS_SESSION_BUS_ADDRESS", bus.address());
    const Outcome outcome = morning.run(notify);
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.err, QByteArray());
    StandInDesktop desktop(bus.address(), {});
    QSignalSpy shown(&desktop, &StandInDesktop::newOne);
    const auto process = morning.start(notify); // nobody was told yet
    QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 1, 30'000);
    desktop.close();
    QCOMPARE(CliProgram::wait(*process).code, 0);
}

#else

void TestMorningRun::tellsTheDesktopOnce() {}
void TestMorningRun::opensTheWindow() {}
void TestMorningRun::staysQuietWithoutADesktop() {}

#endif

WINNOW_TEST(TestMorningRun, QCoreApplication)

} // namespace morningruntest

#include "tst_morningrun.moc"
