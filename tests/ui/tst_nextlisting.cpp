#include "app/arxiv/announcementcalendar.h"
#include "tests/support/testmain.h"
#include "ui/common/minutetimer.h"
#include "ui/common/nextlisting.h"

#include "app/model/clock.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

namespace nextlistingtest {

using namespace winnow;

namespace {

QDateTime utc(const char *text) {
    return QDateTime::fromString(QString::fromLatin1(text) + QLatin1Char('Z'), Qt::ISODate);
}

class SetClock final : public Clock {
public:
    explicit SetClock(const QDateTime &now) : time(now) {}
    QDateTime now() const override { return time; }
    QDateTime time;
};

} // namespace

class TestNextListing final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void saysHowLongAndWhen_data();
    void saysHowLongAndWhen();
    void holdsForFourYears_data();
    void holdsForFourYears();
    void beatsWithoutSleep();
    void tellsThatTheComputerSlept();
};

void TestNextListing::saysHowLongAndWhen_data() {
    QTest::addColumn<QString>("now");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *now, const char *zone, const char *words,
                        const char *sentence) {
        QTest::newRow(name) << QString::fromLatin1(now) << QByteArray(zone) << QString::fromLatin1(words)
                            << QString::fromLatin1(sentence);
    };
    row("a summer's night in Berlin", "2025-08-07T00:48:00", "Europe/Berlin", "next listing in 3 h 12 min",
        "The next listing is due in 3 h 12 min, on Thursday at 06:00.");
    row("the last minute", "2025-08-07T03:59:30", "Europe/Berlin", "next listing in 1 min",
        "The next listing is due in 1 min, on Thursday at 06:00.");
    row("the moment it comes", "2025-08-07T04:00:00", "Europe/Berlin", "next listing Fri 06:00",
        "The next listing is due on Friday at 06:00.");
    row("a weekend", "2025-08-08T10:00:00", "Europe/Berlin", "next listing Mon 06:00",
        "The next listing is due on Monday at 06:00.");
    row("a holiday lengthens it", "2026-07-04T10:00:00", "Europe/Berlin", "next listing Tue 06:00",
        "The next listing is due on Tuesday at 06:00.");
    row("the evening before in California", "2025-08-07T00:48:00", "America/Los_Angeles",
        "next listing in 3 h 12 min", "The next listing is due in 3 h 12 min, on Wednesday at 21:00.");
    row("Kathmandu is three quarters off", "2025-08-07T00:48:00", "Asia/Kathmandu",
        "next listing in 3 h 12 min", "The next listing is due in 3 h 12 min, on Thursday at 09:45.");
    // America changes its clocks on 9 March 2025, Europe on 30 March.
    row("before both changes", "2025-03-06T23:00:00", "Europe/Berlin", "next listing in 6 h 0 min",
        "The next listing is due in 6 h 0 min, on Friday at 06:00.");
    row("between the two", "2025-03-10T23:00:00", "Europe/Berlin", "next listing in 5 h 0 min",
        "The next listing is due in 5 h 0 min, on Tuesday at 05:00.");
    row("after both", "2025-03-31T23:00:00", "Europe/Berlin", "next listing in 5 h 0 min",
        "The next listing is due in 5 h 0 min, on Tuesday at 06:00.");
    row("over America's change: an hour less", "2025-03-09T05:30:00", "America/New_York",
        "next listing in 22 h 30 min", "The next listing is due in 22 h 30 min, on Monday at 00:00.");
    row("and back: an hour more", "2025-11-02T05:30:00", "America/New_York", "next listing in 23 h 30 min",
        "The next listing is due in 23 h 30 min, on Monday at 00:00.");
    row("over Europe's change", "2025-10-26T22:00:00", "Europe/Berlin", "next listing in 6 h 0 min",
        "The next listing is due in 6 h 0 min, on Monday at 05:00.");
}

void TestNextListing::saysHowLongAndWhen() {
    QFETCH(QString, now);
    QFETCH(QByteArray, zone);
    const NextListing next = nextListing(utc(now.toLatin1().constData()), QTimeZone(zone));
    QTEST(next.words, "words");
    QTEST(next.sentence, "sentence");
}

void TestNextListing::holdsForFourYears_data() {
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"Europe/Berlin", "Australia/Lord_Howe", "Asia/Kathmandu", "America/New_York"})
        QTest::newRow(zone) << QByteArray(zone);
}

// Every five hours over four years: what is said of the wait, added to now, is midnight in New York of an
// announcement day, and the clock time is the reader's own then.
void TestNextListing::holdsForFourYears() {
    QFETCH(QByteArray, zone);
    const QTimeZone own(zone);
    const QTimeZone eastern("America/New_York");
    static const QRegularExpression wait(QStringLiteral("in (?:(\\d+) h )?(\\d+) min"));
    int waits = 0;
    for (QDateTime now = utc("2024-01-01T00:07:00"); now < utc("2028-01-01T00:00:00");
         now = now.addSecs(5 * 3600)) {
        const NextListing next = nextListing(now, own);
        const QDateTime there = next.at.toTimeZone(eastern);
        QCOMPARE(there.time(), QTime(0, 0));
        QCOMPARE(AnnouncementCalendar::kind(there.date()), AnnouncementCalendar::DayKind::Announcement);
        QVERIFY(next.at > now && AnnouncementCalendar::newestDay(now) < there.date());
        const QString time = QLocale().toString(next.at.toTimeZone(own).time(), QLocale::ShortFormat);
        QVERIFY2(next.sentence.contains(time), qPrintable(next.sentence));
        const auto said = wait.match(next.words);
        QCOMPARE(said.hasMatch(), now.secsTo(next.at) <= 24 * 3600 - 60);
        if (!said.hasMatch())
            continue;
        ++waits;
        const int minutes = said.captured(1).toInt() * 60 + said.captured(2).toInt();
        QCOMPARE(now.addSecs(60 * minutes), next.at);
    }
    QVERIFY(waits > 3000);
}

void TestNextListing::beatsWithoutSleep() {
    using namespace std::chrono_literals;
    SetClock clock(utc("2025-08-07T00:48:00"));
    const MinuteTimer hand(clock, 5ms);
    QSignalSpy beats(&hand, &MinuteTimer::beaten);
    const QSignalSpy woken(&hand, &MinuteTimer::woken);
    QTRY_VERIFY(beats.count() >= 3);
    QCOMPARE(beats.first().first().toDateTime(), clock.time);
    QCOMPARE(woken.count(), 0);
}

void TestNextListing::tellsThatTheComputerSlept() {
    using namespace std::chrono_literals;
    SetClock clock(utc("2025-08-07T00:48:00"));
    const MinuteTimer hand(clock, 5ms);
    QSignalSpy woken(&hand, &MinuteTimer::woken);
    clock.time = clock.time.addSecs(9 * 3600);
    QTRY_COMPARE(woken.count(), 1);
    QCOMPARE(woken.first().first().toDateTime(), clock.time);
    const QSignalSpy beats(&hand, &MinuteTimer::beaten);
    QTRY_VERIFY(beats.count() >= 2);
    QCOMPARE(woken.count(), 1); // once a night
}

WINNOW_TEST(TestNextListing, QCoreApplication)

} // namespace nextlistingtest

#include "tst_nextlisting.moc"
