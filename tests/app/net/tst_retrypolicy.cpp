#include "app/net/httpdate.h"
#include "app/net/retrypolicy.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace retrypolicytest {

using namespace winnow;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class TestRetryPolicy final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void waits_data();
    void waits();
    void jitterOnlyLengthens();
    void neverWaitsLongerThanItsPatience();
    void readsMailDates_data();
    void readsMailDates();
};

void TestRetryPolicy::waits_data() {
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("attempt");
    QTest::addColumn<int>("retryAfter"); // milliseconds
    QTest::addColumn<int>("wait");       // milliseconds; -1: give up
    const auto row = [](const char *name, ErrorCode code, int attempt, milliseconds retryAfter, int wait) {
        QTest::newRow(name) << code << attempt << int(retryAfter.count()) << wait;
    };
    row("throttled", ErrorCode::Throttled, 1, 0ms, 5'000);
    row("throttled again", ErrorCode::Throttled, 2, 0ms, 10'000);
    row("throttled, fourth", ErrorCode::Throttled, 4, 0ms, 40'000);
    row("throttled once too often", ErrorCode::Throttled, 5, 0ms, -1);
    row("the server's own wait", ErrorCode::Throttled, 1, 30s, 30'000);
    row("the server's wait is too short", ErrorCode::Throttled, 2, 1s, 10'000);
    row("the server asks for an hour", ErrorCode::Throttled, 1, 3600s, -1);
    row("server error", ErrorCode::ServerError, 1, 0ms, 5'000);
    row("server error that says how long", ErrorCode::ServerError, 1, 30s, 30'000);
    row("a day's allowance", ErrorCode::DailyLimit, 1, 30s, -1);
    row("no network", ErrorCode::NetworkDown, 1, 0ms, 1'000);
    row("no network, second", ErrorCode::NetworkDown, 2, 0ms, 2'000);
    row("no network, third", ErrorCode::NetworkDown, 3, 0ms, -1);
    row("timeout", ErrorCode::Timeout, 1, 0ms, 1'000);
    row("cut short", ErrorCode::Malformed, 1, 0ms, 1'000);
    row("cancelled", ErrorCode::Cancelled, 1, 0ms, -1);
    row("bad category", ErrorCode::InvalidInput, 1, 0ms, -1);
    row("forbidden", ErrorCode::Forbidden, 1, 0ms, -1);
    row("insecure", ErrorCode::InsecureUrl, 1, 0ms, -1);
    row("nothing left to spend", ErrorCode::QuotaExhausted, 1, 0ms, -1);
}

void TestRetryPolicy::waits() {
    QFETCH(ErrorCode, code);
    QFETCH(int, attempt);
    QFETCH(int, retryAfter);
    const auto wait = retryPolicy({}, attempt, Error{code, {}, {}, milliseconds(retryAfter)}, 0.0);
    QTEST(wait ? int(wait->count()) : -1, "wait");
}

void TestRetryPolicy::jitterOnlyLengthens() {
    const Error error{ErrorCode::Throttled, {}, {}, 8s};
    QCOMPARE(retryPolicy({}, 1, error, 0.0), std::optional(milliseconds(8'000)));
    QCOMPARE(retryPolicy({}, 1, error, 0.5), std::optional(milliseconds(9'000)));
    QCOMPARE(retryPolicy({}, 1, error, 1.0), std::optional(milliseconds(10'000)));
}

void TestRetryPolicy::neverWaitsLongerThanItsPatience() {
    RetryRules rules;
    for (const milliseconds asked : {0ms, 599'000ms, 600'000ms}) {
        for (int attempt = 1; attempt < rules.attempts; ++attempt) {
            const auto wait = retryPolicy(rules, attempt, Error{ErrorCode::Throttled, {}, {}, asked}, 1.0);
            QVERIFY(wait && *wait >= asked && *wait <= rules.longestRetryAfter);
        }
    }
    QVERIFY(!retryPolicy(rules, 1, Error{ErrorCode::Throttled, {}, {}, 600'001ms}, 0.0));
}

void TestRetryPolicy::readsMailDates_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char *text, const char *utc) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(utc);
    };
    row("Fri, 23 Feb 2024 00:00:00 -0500", "2024-02-23T05:00:00Z");
    row("Fri, 23 Aug 2024 00:00:00 EDT", "2024-08-23T04:00:00Z");
    row("Fri, 23 Feb 2024 00:00:00 EST", "2024-02-23T05:00:00Z");
    row("  Fri, 23 Feb 2024 05:00:11 gmt ", "2024-02-23T05:00:11Z");
    row("23 Feb 2024 05:00:11 +0000", "2024-02-23T05:00:11Z");
    row("yesterday", "");
    row("", "");
}

void TestRetryPolicy::readsMailDates() {
    QFETCH(QString, text);
    const QDateTime date = readMailDate(text);
    QTEST(date.isValid() ? date.toUTC().toString(Qt::ISODate) : QString(), "utc");
}

WINNOW_TEST(TestRetryPolicy, winnow::NoApplication)

} // namespace retrypolicytest

#include "tst_retrypolicy.moc"
