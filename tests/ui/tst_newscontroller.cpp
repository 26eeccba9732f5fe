#include "tests/app/run/feedtext.h"
#ifdef WINNOW_TEST_KEYRING
#include "tests/support/standindesktop.h"
#include "tests/support/standinkeyring.h"
#endif
#include "tests/support/testmain.h"
#include "tests/ui/program.h"
#include "ui/shell/newscontroller.h"
#include "ui/shell/transfercontroller.h"

#include <QSignalSpy>

namespace newsdesktest {

using namespace winnow;

#ifdef WINNOW_TEST_KEYRING

namespace {

const QDate monday(2025, 6, 2);

// The window and who watches its runs.
struct Desk {
    Desk() {
        program.start();
        store = std::make_unique<SettingsStore>(program.path("settings.ini"));
        news =
            std::make_unique<NewsController>(program.library(), program.runner(), *store, program.window());
    }
    // A run of a day with so many papers, which are found in a file.
    void run(QDate day, int papers) {
        QFile feed(program.path("feed.xml"));
        if (!feed.open(QFile::WriteOnly))
            qFatal("the test's folder can't be written to");
        feed.write(feedText(QStringLiteral("cs.LG"), day, manyItems(papers, 10001 + day.day() * 100)));
        feed.close();
        QSignalSpy finished(&program.runner(), &Runner::finished);
        program.window().transfer().take({{}, {feed.fileName()}, {}});
        QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), patience);
    }
    bool isTold(QDate day) { // asking is telling
        const auto claimed =
            program.library().listings().claimNews(day, QDateTime::currentDateTimeUtc()).result();
        return claimed && !*claimed;
    }

    Program program;
    std::unique_ptr<SettingsStore> store;
    std::unique_ptr<NewsController> news;
};

} // namespace

#endif

// What the desktop hears of a run in the window.
class TestNewsDesk final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tellsWhoLooksElsewhere();
    void tellsNobodyWhoLooks();

private:
#ifdef WINNOW_TEST_KEYRING
    std::unique_ptr<PrivateBus> m_bus;
#endif
};

void TestNewsDesk::initTestCase() {
#ifdef WINNOW_TEST_KEYRING
    m_bus = std::make_unique<PrivateBus>();
    if (m_bus->address().isEmpty())
        QSKIP("needs dbus-daemon");
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus->address().toUtf8());
#else
    QSKIP("needs D-Bus");
#endif
}

void TestNewsDesk::tellsWhoLooksElsewhere() {
#ifdef WINNOW_TEST_KEYRING
    StandInDesktop desktop(m_bus->address(), {QStringLiteral("actions")});
    Desk desk;
    desk.program.window().showMinimized();
    LedgerEntry later; // a feed was not out yet: the newest day has no papers
    later.day = monday.addDays(8);
    later.feed = QStringLiteral("cs.AI");
    later.state = LedgerState::NotYetOut;
    QVERIFY(desk.program.library().listings().noteFeed(later).result());
    desk.run(monday, 3);
    QTRY_COMPARE_WITH_TIMEOUT(desktop.shown().size(), size_t(1), patience);
    QVERIFY2(desktop.shown().front().title.endsWith(QLatin1String("of 3 worth a look")),
             qPrintable(desktop.shown().front().title));
    desk.run(monday, 4); // of which everybody was told
    desk.run(monday.addDays(1), 5);
    QTRY_COMPARE_WITH_TIMEOUT(desktop.shown().size(), size_t(2), patience);
    QVERIFY(desktop.shown().back().title.endsWith(QLatin1String("of 5 worth a look")));
    desk.run(monday.addDays(-3), 2); // a day long gone
    QVERIFY(desk.program.window().isMinimized());
    desktop.choose(QStringLiteral("default"));
    QTRY_VERIFY_WITH_TIMEOUT(!desk.program.window().isMinimized(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(desk.program.session().day(), monday.addDays(1), patience);
    QCOMPARE(desktop.shown().size(), size_t(2));
#endif
}

void TestNewsDesk::tellsNobodyWhoLooks() {
#ifdef WINNOW_TEST_KEYRING
    StandInDesktop desktop(m_bus->address(), {QStringLiteral("actions")});
    Desk desk;
    QTRY_COMPARE_WITH_TIMEOUT(QGuiApplication::applicationState(), Qt::ApplicationActive, patience);
    desk.run(monday, 3);
    QTRY_VERIFY_WITH_TIMEOUT(desk.program.isScored(), patience);
    desk.run(monday.addDays(1), 3); // by now the first one is settled
    QVERIFY(desk.isTold(monday));   // nor will another program tell of it
    QVERIFY(desktop.shown().empty());
#endif
}

WINNOW_TEST(TestNewsDesk, QApplication)

} // namespace newsdesktest

#include "tst_newscontroller.moc"
