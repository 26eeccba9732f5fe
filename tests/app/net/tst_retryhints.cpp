#include "app/net/retryhints.h"
#include "tests/support/testmain.h"

#include <QTest>
#include <QTimeZone>

namespace retryhintstest {

using namespace winnow;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

const QDateTime answered(QDate(2026, 11, 28), QTime(12, 0, 5), QTimeZone::utc());
const QByteArray date = "Sat, 28 Nov 2026 12:00:05 GMT"; // the same moment
constexpr qint64 epoch = 1'795'867'205;                  // and again
constexpr qint64 second = 1000;
constexpr qint64 hour = 3600 * second;
constexpr qint64 week = 7 * 24 * hour;

using Headers = QList<QPair<QByteArray, QByteArray>>;

Headers headersOf(const char *lines) {
    Headers headers;
    for (const QByteArray &line : QByteArray(lines).split('\n')) {
        if (const qsizetype colon = line.indexOf(':'); colon > 0)
            headers.push_back({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    return headers;
}

} // namespace

class TestRetryHints final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWaits_data();
    void readsWaits();
    void readsHeaders_data();
    void readsHeaders();
    void readsShouldRetry_data();
    void readsShouldRetry();
    void countsFromTheAnswersOwnDate();
    void countsFromOurClockWithoutOne();
};

void TestRetryHints::readsWaits_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("wait"); // milliseconds
    const auto row = [](const char *text, qint64 wait) { QTest::newRow(text) << QByteArray(text) << wait; };
    row("120", 120 * second);
    row(" 7 ", 7 * second);
    row("0.5", 500);
    row("1s", second);
    row("12ms", 12);
    row("880\xC2\xB5s", 1);
    row("500ns", 0);
    row("6m0s", 360 * second);
    row("6m 0s", 360 * second);
    row("2m59.56s", 179'560);
    row("1h2m3.5s", hour + 123'500);
    row("1d2h", 26 * hour);
    row("1D2H", 26 * hour);
    row("20 seconds", 20 * second);
    row("1 hour 5 minutes", hour + 300 * second);
    row("2 days", 48 * hour);
    row("1795867235", 30 * second); // since 1970
    row("1795867235.5", 30'500);
    row("1795867235000", 30 * second);
    row("1795867235000000", 30 * second);
    row("1795867205", 0); // now
    row("1700000000", 0); // past
    row("2026-11-28T12:00:35Z", 30 * second);
    row("2026-11-28T12:00:35.250Z", 30'250);
    row("2026-11-28T13:00:35+01:00", 30 * second);
    row("2026-11-28T12:00:35", 30 * second); // without an offset it is UTC
    row("2026-11-28T12:00:00Z", 0);
    row("Sat, 28 Nov 2026 12:00:35 GMT", 30 * second);
    row("Sat, 28 Nov 2026 07:01:05 -0500", 60 * second);
    row("Fri, 27 Nov 2026 12:00:35 GMT", 0);
    row("604800", week);
    row("8d", week);
    row("2592000", week); // a month's allowance
    for (const char *rubbish : {"",
                                " ",
                                "0",
                                "0s",
                                "-5",
                                "-5s",
                                "soon",
                                "nan",
                                "inf",
                                "-inf",
                                "1e300",
                                "1e9999",
                                "1x",
                                "s",
                                "5 fortnights",
                                "1m,",
                                "99999999",
                                "9999999999999999999999",
                                "2099-01-01T00:00:00Z",
                                "1,000",
                                "0x10",
                                "\xff\xfe",
                                "1h2"})
        row(rubbish, 0);
}

void TestRetryHints::readsWaits() {
    QFETCH(QByteArray, text);
    QTEST(qint64(readWait(text, answered).count()), "wait");
}

void TestRetryHints::readsHeaders_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<qint64>("wait");
    QTest::addColumn<bool>("daily");
    const auto row = [](const char *name, int status, const char *headers, qint64 wait, bool daily = false) {
        QTest::newRow(name) << status << headersOf(headers) << wait << daily;
    };
    for (const int status : {429, 500, 502, 503, 504, 529, 408, 409})
        row(qPrintable(QStringLiteral("Retry-After with %1").arg(status)), status, "Retry-After: 7",
            7 * second);
    row("in words of ours", 503, "retry-after: 1s", second);
    row("decimals", 503, "Retry-After: 2.5", 2500);
    row("milliseconds", 500, "retry-after-ms: 1500.4", 1500);
    row("milliseconds first", 429, "Retry-After: 9\nretry-after-ms: 1500", 1500);
    row("none of milliseconds does not count", 429, "Retry-After: 9\nretry-after-ms: 0", 9 * second);
    row("nor does rubbish", 429, "Retry-After: 9\nretry-after-ms: soon", 9 * second);
    row("nor less than none", 429, "Retry-After: 9\nretry-after-ms: -3", 9 * second);
    row("rubbish alone", 429, "Retry-After: soon", 0);
    row("absent", 429, "", 0);
    row("an epoch in Retry-After", 429, "Retry-After: 1795867235", 30 * second);

    row("a reset in its place", 429, "x-ratelimit-remaining-requests: 0\nx-ratelimit-reset-requests: 6m0s",
        360 * second);
    row("that of the one used up", 429,
        "x-ratelimit-remaining-requests: 59\nx-ratelimit-reset-requests: 1s\n"
        "x-ratelimit-remaining-tokens: 0\nx-ratelimit-reset-tokens: 20s",
        20 * second);
    row("the later of two used up", 429,
        "x-ratelimit-remaining-requests: 0\nx-ratelimit-reset-requests: 1s\n"
        "x-ratelimit-remaining-tokens: 0\nx-ratelimit-reset-tokens: 20s",
        20 * second);
    row("the nearest if none is said to be", 429,
        "x-ratelimit-reset-requests: 6m0s\nx-ratelimit-reset-tokens: 20s", 20 * second);
    row("the nearest that makes sense", 429,
        "x-ratelimit-reset-requests: soon\nx-ratelimit-reset-tokens: 20s\nX-RateLimit-Reset: -1",
        20 * second);
    row("epoch seconds", 429, "X-RateLimit-Remaining: 0\nX-RateLimit-Reset: 1795867235", 30 * second);
    row("epoch milliseconds, OpenRouter", 429, "X-RateLimit-Remaining: 0\nX-RateLimit-Reset: 1795867235000",
        30 * second);
    row("Anthropic", 429,
        "anthropic-ratelimit-requests-remaining: 49\nanthropic-ratelimit-requests-reset: "
        "2026-11-28T12:00:06Z\n"
        "anthropic-ratelimit-input-tokens-remaining: 0\nanthropic-ratelimit-input-tokens-reset: "
        "2026-11-28T12:00:35Z",
        30 * second);
    row("as the draft has it", 429, "RateLimit-Remaining: 0\nRateLimit-Reset: 50", 50 * second);
    row("Retry-After before a reset", 429, "Retry-After: 2\nx-ratelimit-reset-tokens: 20s", 2 * second);
    row("a reset of the past", 429, "X-RateLimit-Reset: 1795860000", 0);
    row("a reset is no reason to wait otherwise", 503,
        "x-ratelimit-remaining-requests: 0\nx-ratelimit-reset-requests: 6m0s", 0);

    row("a day used up, Cerebras", 429,
        "x-ratelimit-remaining-requests-day: 0\nx-ratelimit-reset-requests-day: 33011.382867\n"
        "x-ratelimit-remaining-tokens-minute: 0\nx-ratelimit-reset-tokens-minute: 11.4",
        33'011'383, true);
    row("and a Retry-After of the minute", 429,
        "Retry-After: 11\nx-ratelimit-remaining-tokens-day: 0\nx-ratelimit-reset-tokens-day: 9h", 9 * hour,
        true);
    row("a day not used up", 429,
        "x-ratelimit-remaining-requests-day: 5\nx-ratelimit-reset-requests-day: 33011\n"
        "x-ratelimit-remaining-tokens-minute: 0\nx-ratelimit-reset-tokens-minute: 11.4",
        11'400);
}

void TestRetryHints::readsHeaders() {
    QFETCH(int, status);
    QFETCH(Headers, headers);
    headers.push_back({"Date", date});
    const RetryHints hints = readRetryHints({status, {}, headers});
    QTEST(qint64(hints.wait.count()), "wait");
    QTEST(hints.isDaily, "daily");
    QVERIFY(!hints.shouldRetry);
}

void TestRetryHints::readsShouldRetry_data() {
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("meaning"); // -1: not said
    QTest::newRow("true") << QByteArray("true") << 1;
    QTest::newRow("false") << QByteArray("false") << 0;
    QTest::newRow("False ") << QByteArray("False ") << 0;
    QTest::newRow("1") << QByteArray("1") << -1;
    QTest::newRow("empty") << QByteArray() << -1;
}

void TestRetryHints::readsShouldRetry() {
    QFETCH(QByteArray, value);
    const auto said = readRetryHints({500, {}, {{"X-Should-Retry", value}}}).shouldRetry;
    QTEST(said ? int(*said) : -1, "meaning");
}

// A clock that is wrong by an hour, theirs or ours, changes nothing.
void TestRetryHints::countsFromTheAnswersOwnDate() {
    QCOMPARE(answered.toSecsSinceEpoch(), epoch);
    const Headers headers{{"Date", "Sat, 28 Nov 2026 11:00:05 GMT"},
                          {"Retry-After", "Sat, 28 Nov 2026 11:00:35 GMT"}};
    QCOMPARE(readRetryHints({503, {}, headers}).wait, milliseconds(30s));
    QCOMPARE(answeredAt({503, {}, headers}), answered.addSecs(-3600));
}

void TestRetryHints::countsFromOurClockWithoutOne() {
    for (const QByteArray &said : {QByteArray(), QByteArray("yesterday")}) {
        const QByteArray later = QByteArray::number(QDateTime::currentSecsSinceEpoch() + 3600);
        const auto wait = readRetryHints({503, {}, {{"Date", said}, {"Retry-After", later}}}).wait;
        QVERIFY(wait > 3500s && wait <= 3600s);
    }
}

WINNOW_TEST(TestRetryHints, winnow::NoApplication)

} // namespace retryhintstest

#include "tst_retryhints.moc"
