#include "app/notify/notifier.h"
#ifdef WINNOW_TEST_KEYRING
#include "tests/support/standindesktop.h"
#include "tests/support/standinkeyring.h"
#endif
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace notifiertest {

using namespace winnow;

namespace {

const QDate friday(2025, 8, 8);

News news() {
    return {friday, QStringLiteral("2 of 9 worth a look"), QStringLiteral("Where a < b & c > d")};
}

} // namespace

// What the desktop is told, and what comes back.
class TestNotifier final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void putsADayInWords();
    void isToldThatNobodyShowsIt();
    void escapesWhereThereIsMarkup_data();
    void escapesWhereThereIsMarkup();
    void opensTheDay();
    void endsWhenItIsPutAway();

private:
#ifdef WINNOW_TEST_KEYRING
    bool ask(Notifier &notifier) {
        std::optional<bool> isThere;
        notifier.ask([&](bool answer) { isThere = answer; });
        if (!QTest::qWaitFor([&] { return isThere.has_value(); }, 20'000))
            qFatal("no answer");
        return *isThere;
    }
    std::unique_ptr<PrivateBus> m_bus;
#endif
};

void TestNotifier::initTestCase() {
#ifdef WINNOW_TEST_KEYRING
    m_bus = std::make_unique<PrivateBus>();
    if (m_bus->address().isEmpty())
        QSKIP("needs dbus-daemon");
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus->address().toUtf8());
#else
    QSKIP("needs D-Bus");
#endif
}

void TestNotifier::putsADayInWords() {
    Digest digest;
    digest.day = friday;
    digest.entries.resize(23);
    digest.entries.front().title = QStringLiteral("Schr\\\"odinger's $O(n)$ cat");
    const News told = newsOf(digest, 320);
    QCOMPARE(told.day, friday);
    QVERIFY2(told.title.contains(QLatin1String("23")) && told.title.contains(QLatin1String("320")),
             qPrintable(told.title));
    QVERIFY2(told.text.contains(QStringLiteral("Schr\u00f6dinger's")), qPrintable(told.text));
}

#ifdef WINNOW_TEST_KEYRING

void TestNotifier::isToldThatNobodyShowsIt() {
    Notifier notifier;
    QVERIFY(!ask(notifier));
    QSignalSpy closed(&notifier, &Notifier::closed);
    notifier.show(news());
    QTRY_COMPARE(closed.count(), 1);
}

void TestNotifier::escapesWhereThereIsMarkup_data() {
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("actions");
    const QString plain = QStringLiteral("Where a < b & c > d");
    QTest::newRow("plain") << QStringList{QStringLiteral("body")} << plain << QStringList();
    QTest::newRow("with actions") << QStringList{QStringLiteral("body"), QStringLiteral("actions")} << plain
                                  << QStringList{QStringLiteral("default"), QStringLiteral("Open")};
    QTest::newRow("with markup") << QStringList{QStringLiteral("body"), QStringLiteral("body-markup")}
                                 << QStringLiteral("Where a &lt; b &amp; c &gt; d") << QStringList();
}

void TestNotifier::escapesWhereThereIsMarkup() {
    QFETCH(QStringList, capabilities);
    StandInDesktop desktop(m_bus->address(), capabilities);
    Notifier notifier;
    QVERIFY(ask(notifier));
    QSignalSpy shown(&notifier, &Notifier::shown);
    notifier.show(news());
    QTRY_COMPARE(shown.count(), 1);
    const StandInDesktop::Shown &one = desktop.shown().front();
    QCOMPARE(one.program, QStringLiteral("Winnow"));
    QCOMPARE(one.title, QStringLiteral("2 of 9 worth a look"));
    QTEST(one.text, "text");
    QTEST(one.actions, "actions");
    QCOMPARE(one.hints.value(QStringLiteral("desktop-entry")).toString(), QStringLiteral("arpa.home.winnow"));
    QCOMPARE(one.hints.value(QStringLiteral("urgency")).typeId(), int(QMetaType::UChar));
}

void TestNotifier::opensTheDay() {
    StandInDesktop desktop(m_bus->address(), {QStringLiteral("actions")});
    Notifier notifier;
    QVERIFY(ask(notifier));
    QSignalSpy shown(&notifier, &Notifier::shown);
    QSignalSpy opened(&notifier, &Notifier::opened);
    QSignalSpy closed(&notifier, &Notifier::closed);
    notifier.show(news());
    QTRY_COMPARE(shown.count(), 1);
    desktop.choose(QStringLiteral("default"), QStringLiteral("token-7"));
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(opened.first().value(0).toDate(), friday);
    QCOMPARE(opened.first().value(1).toByteArray(), QByteArray("token-7"));
    QTRY_COMPARE(closed.count(), 1);
}

// Daemons tell everybody whose notification was closed.
void TestNotifier::endsWhenItIsPutAway() {
    StandInDesktop desktop(m_bus->address(), {QStringLiteral("actions")});
    Notifier mine;
    Notifier other;
    QSignalSpy shown(&mine, &Notifier::shown);
    QSignalSpy otherShown(&other, &Notifier::shown);
    QSignalSpy closed(&mine, &Notifier::closed);
    QSignalSpy otherClosed(&other, &Notifier::closed);
    QSignalSpy otherOpened(&other, &Notifier::opened);
    other.show(news());
    QTRY_COMPARE(otherShown.count(), 1);
    mine.show(news());
    QTRY_COMPARE(shown.count(), 1);
    desktop.choose(QStringLiteral("default"));
    QTRY_COMPARE(closed.count(), 1);
    QCOMPARE(otherClosed.count(), 0);
    QCOMPARE(otherOpened.count(), 0);
}

#else

void TestNotifier::isToldThatNobodyShowsIt() {}
void TestNotifier::escapesWhereThereIsMarkup_data() {}
void TestNotifier::escapesWhereThereIsMarkup() {}
void TestNotifier::opensTheDay() {}
void TestNotifier::endsWhenItIsPutAway() {}

#endif

WINNOW_TEST(TestNotifier, QCoreApplication)

} // namespace notifiertest

#include "tst_notifier.moc"
