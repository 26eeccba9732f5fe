#include "app/model/backoff.h"
#include "app/scoring/calls/callratelimiter.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <deque>

namespace callpacertest {

using namespace winnow;
using namespace std::chrono_literals;
using Moment = CallRateLimiter::Moment;

class TestCallPacer final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesAtOnceWithoutLimits();
    void holdsAllForRetryAfter();
    void callsComeOneByOneAfterAHold();
    void takesABackoffWhereNothingIsSaid();
    void doubtsAWaitThatNeverSuffices();
    void usesFewerLanesWhereOneIsTooMany();
    void keepsTheUsersLimits_data();
    void keepsTheUsersLimits();
    void oneLongCallIsNotStuck();
    void heedsTheHeaders_data();
    void heedsTheHeaders();
    void forgetsHeadersAfterTheirReset();
    void noHeaderIsAwaitedForTooLong();
    void waitsWhileAModelIsLoaded();
    void aSharedContextTakesALaneForGood();
    void backsOff_data();
    void backsOff();
};

void TestCallPacer::goesAtOnceWithoutLimits() {
    CallRateLimiter pacer(0, 0, 0);
    QCOMPARE(pacer.lanes(), 1);
    for (int call = 0; call < 1000; ++call) {
        QCOMPARE(pacer.waitFor(100'000, 5ms), 0ms);
        pacer.begun(100'000, 5ms);
    }
}

void TestCallPacer::holdsAllForRetryAfter() {
    CallRateLimiter pacer(4, 0, 0);
    pacer.begun(10, 1000ms);
    pacer.throttled(5s, 1000ms, 1100ms, 0.5);
    QCOMPARE(pacer.waitFor(10, 1100ms), 5000ms);
    QCOMPARE(pacer.heldFor(2100ms), 4000ms);
    // A shorter wait, said to another call, takes nothing back.
    pacer.throttled(1s, 1050ms, 1200ms, 0.5);
    QCOMPARE(pacer.waitFor(10, 6099ms), 1ms);
    QCOMPARE(pacer.waitFor(10, 6100ms), 0ms);
    QCOMPARE(pacer.holdsInARow(), 1); // both were under way together
}

void TestCallPacer::callsComeOneByOneAfterAHold() {
    CallRateLimiter pacer(4, 0, 0);
    pacer.begun(10, 0ms);
    pacer.throttled(1s, 0ms, 10ms, 0);
    pacer.begun(10, 1010ms);
    QVERIFY(pacer.waitFor(10, 1010ms) > 0ms);
    const auto wait = pacer.waitFor(10, 1010ms);
    QCOMPARE(pacer.waitFor(10, 1010ms + wait), 0ms);
    pacer.answered({}, 1020ms); // it is not too early
    QCOMPARE(pacer.waitFor(10, 1020ms), 0ms);
    QCOMPARE(pacer.holdsInARow(), 0);
}

void TestCallPacer::takesABackoffWhereNothingIsSaid() {
    CallRateLimiter pacer(2, 0, 0);
    Moment now = 0ms;
    Moment before = 0ms;
    for (int hold = 1; hold <= 4; ++hold) {
        pacer.begun(1, now);
        pacer.throttled(0ms, now, now, 1);
        const auto wait = pacer.heldFor(now);
        QCOMPARE(pacer.holdsInARow(), hold);
        if (hold > 1)
            QCOMPARE(wait, 2 * before);
        before = wait;
        now += wait;
    }
}

void TestCallPacer::doubtsAWaitThatNeverSuffices() {
    CallRateLimiter pacer(2, 0, 0);
    Moment now = 0ms;
    for (int hold = 1; hold <= 8; ++hold) {
        pacer.begun(1, now);
        pacer.throttled(1s, now, now, 1);
        const auto wait = pacer.heldFor(now);
        QVERIFY(hold <= 2 ? wait == 1s : wait > 1s);
        now += wait;
    }
    QVERIFY(now > 2min);
}

void TestCallPacer::usesFewerLanesWhereOneIsTooMany() {
    CallRateLimiter pacer(8, 0, 0);
    for (int call = 0; call < 8; ++call)
        pacer.begun(1, 0ms);
    for (int call = 0; call < 4; ++call)
        pacer.throttled(1s, 0ms, 1ms, 0);
    QCOMPARE(pacer.lanes(), 4);
    for (int call = 0; call < 4; ++call)
        pacer.answered({}, 2ms);
    QCOMPARE(pacer.lanes(), 5);
    for (int call = 0; call < 100; ++call)
        pacer.answered({}, 3ms);
    QCOMPARE(pacer.lanes(), 8);
    for (int call = 0; call < 100; ++call)
        pacer.throttled(1s, 4ms, 5ms, 0);
    QCOMPARE(pacer.lanes(), 1);
}

void TestCallPacer::keepsTheUsersLimits_data() {
    QTest::addColumn<int>("requests");
    QTest::addColumn<int>("tokens");
    QTest::newRow("requests") << 10 << 0;
    QTest::newRow("one a minute") << 1 << 0;
    QTest::newRow("tokens") << 0 << 20'000;
    QTest::newRow("both") << 7 << 9000;
}

// In no sixty seconds more than what was set; and no waiting beyond need.
void TestCallPacer::keepsTheUsersLimits() {
    QFETCH(int, requests);
    QFETCH(int, tokens);
    CallRateLimiter pacer(8, requests, tokens);
    std::deque<std::pair<Moment, int>> window;
    Moment now = 0ms;
    int total = 0;
    for (int call = 0; call < 200; ++call) {
        const int cost = 1000 + 700 * (call % 5);
        now += pacer.waitFor(cost, now);
        QCOMPARE(pacer.waitFor(cost, now), 0ms);
        pacer.begun(cost, now);
        total += cost;
        window.emplace_back(now, cost);
        while (window.front().first + 60s <= now)
            window.pop_front();
        int sum = 0;
        for (const auto &[at, inWindow] : window)
            sum += inWindow;
        QVERIFY(requests == 0 || int(window.size()) <= requests);
        QVERIFY(tokens == 0 || sum <= tokens);
        now += 10ms;
    }
    const double minutes = std::max(requests ? 200.0 / requests : 0, tokens ? double(total) / tokens : 0);
    QVERIFY(double(now.count()) < 1.5 * minutes * 60'000);
}

void TestCallPacer::oneLongCallIsNotStuck() {
    CallRateLimiter pacer(1, 0, 1000);
    QCOMPARE(pacer.waitFor(5000, 0ms), 0ms);
    pacer.begun(5000, 0ms);
    QCOMPARE(pacer.waitFor(5000, 1ms), 59'999ms);
    QCOMPARE(pacer.waitFor(5000, 60'000ms), 0ms);
}

void TestCallPacer::heedsTheHeaders_data() {
    QTest::addColumn<int>("requestsLeft");
    QTest::addColumn<int>("tokensLeft"); // -1: not said
    QTest::addColumn<int>("wait");       // of the third call of 1000 tokens after it
    QTest::newRow("plenty") << 100 << 100'000 << 0;
    QTest::newRow("no more requests") << 2 << 100'000 << 3000;
    QTest::newRow("one more request") << 3 << -1 << 0;
    QTest::newRow("no more tokens") << 100 << 2500 << 7000;
    QTest::newRow("neither") << 0 << 0 << 7000;
    QTest::newRow("not said") << -1 << -1 << 0;
}

void TestCallPacer::heedsTheHeaders() {
    QFETCH(int, requestsLeft);
    QFETCH(int, tokensLeft);
    QFETCH(int, wait);
    RateState rate;
    if (requestsLeft >= 0)
        rate.requestsLeft = requestsLeft;
    if (tokensLeft >= 0)
        rate.tokensLeft = tokensLeft;
    rate.requestsReset = 3s;
    rate.tokensReset = 7s;
    CallRateLimiter pacer(8, 0, 0);
    pacer.begun(1000, 0ms);
    pacer.answered(rate, 500ms);
    pacer.begun(1000, 500ms);
    pacer.begun(1000, 500ms);
    QCOMPARE(pacer.waitFor(1000, 500ms), std::chrono::milliseconds(wait));
    // What the user set wins: they know their contract.
    CallRateLimiter strict(8, 1000, 1'000'000);
    strict.answered(rate, 500ms);
    QCOMPARE(strict.waitFor(1000, 500ms), 0ms);
}

void TestCallPacer::forgetsHeadersAfterTheirReset() {
    RateState rate;
    rate.requestsLeft = 0;
    rate.requestsReset = 2s;
    CallRateLimiter pacer(1, 0, 0);
    pacer.answered(rate, 0ms);
    QCOMPARE(pacer.waitFor(1, 1999ms), 1ms);
    QCOMPARE(pacer.waitFor(1, 2000ms), 0ms);
    rate.requestsReset = 0ms; // nothing to wait for
    pacer.answered(rate, 3000ms);
    QCOMPARE(pacer.waitFor(1, 3000ms), 0ms);
}

// A service that says "no requests left until tomorrow" is asked: its answer tells what is true.
void TestCallPacer::noHeaderIsAwaitedForTooLong() {
    CallRateLimiter pacer(4, 0, 0);
    RateState rate;
    rate.requestsLeft = 0;
    rate.requestsReset = 10min;
    pacer.answered(rate, 1000ms);
    QCOMPARE(pacer.waitFor(10, 1000ms), CallRateLimiter::Wait(10min));
    rate.requestsReset = 26h;
    rate.tokensLeft = 0;
    rate.tokensReset = 26h;
    pacer.answered(rate, 2000ms);
    QCOMPARE(pacer.waitFor(10, 2000ms), 0ms);
}

void TestCallPacer::waitsWhileAModelIsLoaded() {
    CallRateLimiter pacer(4, 0, 0);
    Moment now = 100ms;
    QVERIFY(pacer.loading(0ms, 0ms, now, 1));
    QVERIFY(pacer.loading(0ms, 1ms, now + 1ms, 1)); // was under way with the first
    QVERIFY(pacer.isLoading());
    QCOMPARE(pacer.lanes(), 1);
    QCOMPARE(pacer.waitFor(10, now), 1000ms);
    int polls = 0;
    bool isWorthIt = true;
    while (isWorthIt && polls < 1000) {
        now += pacer.waitFor(10, now);
        isWorthIt = pacer.loading(0ms, now, now + 2ms, 1);
        QVERIFY(pacer.waitFor(10, now + 2ms) <= 10s);
        now += 2ms;
        ++polls;
    }
    QVERIFY(now >= 10min && now < 11min);
    pacer.answered({}, now);
    QVERIFY(!pacer.isLoading());
    QCOMPARE(pacer.lanes(), 4);
    QVERIFY(pacer.loading(30s, now + 1ms, now + 2ms, 1));
    QCOMPARE(pacer.heldFor(now + 2ms), 30'000ms);
    QVERIFY(!pacer.loading(11min, now + 3ms, now + 4ms, 1));
}

void TestCallPacer::aSharedContextTakesALaneForGood() {
    CallRateLimiter pacer(4, 0, 0);
    QVERIFY(pacer.sharesContext(100, 10ms, 50ms));
    QVERIFY(pacer.sharesContext(100, 20ms, 51ms)); // it got the same answer
    QCOMPARE(pacer.lanes(), 3);
    for (int answer = 0; answer < 100; ++answer)
        pacer.answered({}, 60ms);
    QCOMPARE(pacer.lanes(), 3);
    QVERIFY(pacer.sharesContext(1, 70ms, 80ms)); // no more fit
    QCOMPARE(pacer.lanes(), 1);
    QVERIFY(pacer.sharesContext(1, 75ms, 81ms));
    QVERIFY(!pacer.sharesContext(1, 90ms, 95ms));
    CallRateLimiter wide(16, 0, 0);
    QVERIFY(wide.sharesContext(100, 10ms, 50ms));
    QCOMPARE(wide.lanes(), 8);
}

void TestCallPacer::backsOff_data() {
    QTest::addColumn<int>("failures");
    QTest::addColumn<double>("random");
    QTest::addColumn<int>("wait");
    QTest::newRow("first") << 1 << 1.0 << 500;
    QTest::newRow("first, least") << 1 << 0.0 << 250;
    QTest::newRow("second") << 2 << 1.0 << 1000;
    QTest::newRow("fifth") << 5 << 0.5 << 6000;
    QTest::newRow("at most") << 9 << 1.0 << 30'000;
    QTest::newRow("no overflow") << 100'000 << 1.0 << 30'000;
    QTest::newRow("none") << 0 << 1.0 << 500;
}

void TestCallPacer::backsOff() {
    QFETCH(int, failures);
    QFETCH(double, random);
    QFETCH(int, wait);
    QCOMPARE(backoff(failures, 500ms, 30s, random), std::chrono::milliseconds(wait));
}

WINNOW_TEST(TestCallPacer, winnow::NoApplication)

} // namespace callpacertest

#include "tst_callratelimiter.moc"
