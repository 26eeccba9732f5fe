#include "app/scoring/calls/circuitbreaker.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace servicehealthtest {

using namespace winnow;
using namespace std::chrono_literals;

namespace {

Error error(ErrorCode code, const char *words = "x") {
    return {code, QString::fromLatin1(words), {}, {}};
}

std::vector<Paper> papers(int count, int first = 1) {
    std::vector<Paper> made;
    for (int i = first; i < first + count; ++i) {
        Paper paper;
        paper.id = *ArxivId::fromString(QStringLiteral("2501.%1").arg(i, 5, 10, QLatin1Char('0')));
        made.push_back(paper);
    }
    return made;
}

} // namespace

class TestServiceHealth final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatHelps_data();
    void whatHelps();
    void aServiceThatIsGoneEndsTheRun();
    void answersFromBeforeTheTroubleDoNotCount();
    void timeOutsCountTwice();
    void aBatchThatAloneFailsCountsATry();
    void throttlingEndsSomeDay();
    void patienceEnds_data();
    void patienceEnds();
    void hintsCountWhereTheyAreLonger();
    void systematicRefusalsEndTheRun();
    void onlyRefusalsOfOtherPapersCount();
    void refusalsThatDifferInNumbersAreTheSame();
    void differentRefusalsDoNot();
    void tooLongPromptsGetSmaller();
};

void TestServiceHealth::whatHelps_data() {
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("remedy");
    const auto row = [](ErrorCode code, Remedy remedy) {
        QTest::addRow("%s", qPrintable(errorName(code))) << int(code) << int(remedy);
    };
    row(ErrorCode::Throttled, Remedy::Hold);
    row(ErrorCode::ServerError, Remedy::AskAgain);
    row(ErrorCode::Timeout, Remedy::AskAgain);
    row(ErrorCode::NetworkDown, Remedy::AskAgain);
    row(ErrorCode::HostNotFound, Remedy::AskAgain);
    row(ErrorCode::TlsFailed, Remedy::AskAgain);
    row(ErrorCode::ProxyFailed, Remedy::AskAgain);
    row(ErrorCode::Malformed, Remedy::AskAgain);
    row(ErrorCode::InvalidInput, Remedy::Split);
    row(ErrorCode::Unauthorized, Remedy::EndRun);
    row(ErrorCode::Forbidden, Remedy::EndRun);
    row(ErrorCode::NotFound, Remedy::EndRun);
    row(ErrorCode::QuotaExhausted, Remedy::EndRun);
    row(ErrorCode::InsecureUrl, Remedy::EndRun);
    row(ErrorCode::PromptTooLong, Remedy::AskSmaller);
    row(ErrorCode::DailyLimit, Remedy::EndRun);
    row(ErrorCode::Redirected, Remedy::EndRun);
    row(ErrorCode::WebPage, Remedy::EndRun);
    row(ErrorCode::StreamOnly, Remedy::EndRun);
    row(ErrorCode::Cancelled, Remedy::EndRun);
}

void TestServiceHealth::whatHelps() {
    QFETCH(int, code);
    QFETCH(int, remedy);
    CircuitBreaker health;
    CircuitBreaker::Record record;
    QCOMPARE(int(health.judge(error(ErrorCode(code)), papers(5), 1, record)), remedy);
}

void TestServiceHealth::aServiceThatIsGoneEndsTheRun() {
    CircuitBreaker health;
    health.answered();
    CircuitBreaker::Record one;
    CircuitBreaker::Record other;
    for (int failure = 1; failure < CircuitBreaker::mostFailures; ++failure) {
        QCOMPARE(health.judge(error(ErrorCode::NetworkDown), papers(5), 0, one), Remedy::AskAgain);
        QCOMPARE(health.judge(error(ErrorCode::ServerError), papers(5), 0, other), Remedy::AskAgain);
    }
    QVERIFY(health.isFailing());
    QCOMPARE(health.judge(error(ErrorCode::NetworkDown), papers(5), 0, one), Remedy::EndRun);
    health.answered();
    QVERIFY(!health.isFailing());
}

// Sent before the service broke down, its reply comes in after the first failure.
void TestServiceHealth::answersFromBeforeTheTroubleDoNotCount() {
    CircuitBreaker health;
    CircuitBreaker::Record record;
    QCOMPARE(health.judge(error(ErrorCode::ServerError), papers(5), 0, record), Remedy::AskAgain);
    health.answered();
    for (int failure = 2; failure < CircuitBreaker::mostFailures; ++failure)
        QCOMPARE(health.judge(error(ErrorCode::ServerError), papers(5), 0, record), Remedy::AskAgain);
    QCOMPARE(health.judge(error(ErrorCode::ServerError), papers(5), 0, record), Remedy::EndRun);
}

void TestServiceHealth::timeOutsCountTwice() {
    CircuitBreaker health;
    CircuitBreaker::Record record;
    QCOMPARE(health.judge(error(ErrorCode::Timeout), papers(5), 0, record), Remedy::AskAgain);
    QCOMPARE(health.judge(error(ErrorCode::Timeout), papers(5), 0, record), Remedy::AskAgain);
    QCOMPARE(health.judge(error(ErrorCode::Timeout), papers(5), 0, record), Remedy::EndRun);
}

void TestServiceHealth::aBatchThatAloneFailsCountsATry() {
    CircuitBreaker health;
    CircuitBreaker::Record record;
    for (int failure = 1; failure < CircuitBreaker::mostFailures; ++failure)
        QCOMPARE(health.judge(error(ErrorCode::ServerError), papers(5), 0, record), Remedy::AskAgain);
    health.answered();
    QCOMPARE(health.judge(error(ErrorCode::ServerError), papers(5), 0, record), Remedy::CountTry);
}

void TestServiceHealth::throttlingEndsSomeDay() {
    CircuitBreaker health;
    CircuitBreaker::Record record;
    Error throttled = error(ErrorCode::Throttled);
    throttled.retryAfter = 60s;
    QCOMPARE(health.judge(throttled, papers(5), CircuitBreaker::mostHolds - 1, record), Remedy::Hold);
    QCOMPARE(health.judge(throttled, papers(5), CircuitBreaker::mostHolds, record), Remedy::EndRun);
    throttled.retryAfter = 24h;
    QCOMPARE(health.judge(throttled, papers(5), 1, record), Remedy::EndRun);
}

// Nobody waits longer than ten minutes for anything.
void TestServiceHealth::patienceEnds_data() {
    QTest::addColumn<int>("code");
    for (const ErrorCode code : {ErrorCode::Throttled, ErrorCode::ServerError, ErrorCode::Timeout})
        QTest::addRow("%s", qPrintable(errorName(code))) << int(code);
}

void TestServiceHealth::patienceEnds() {
    QFETCH(int, code);
    CircuitBreaker health;
    CircuitBreaker::Record record;
    Error asked = error(ErrorCode(code));
    asked.retryAfter = 10min;
    QVERIFY(health.judge(asked, papers(5), 1, record) != Remedy::EndRun);
    asked.retryAfter = 11min;
    QCOMPARE(health.judge(asked, papers(5), 1, record), Remedy::EndRun);
}

void TestServiceHealth::hintsCountWhereTheyAreLonger() {
    CircuitBreaker::Record record;
    record.failures = 1;
    Error asked = error(ErrorCode::ServerError);
    const auto own = waitOf(record, asked, 1);
    QVERIFY(own > 0ms && own < 1s);
    asked.retryAfter = 7s;
    QCOMPARE(waitOf(record, asked, 1), 7000ms);
    asked.retryAfter = 1ms;
    QCOMPARE(waitOf(record, asked, 1), own);
}

void TestServiceHealth::systematicRefusalsEndTheRun() {
    CircuitBreaker health;
    CircuitBreaker::Record record;
    const Error refused = error(ErrorCode::InvalidInput, "no");
    QCOMPARE(health.judge(refused, papers(4, 1), 0, record), Remedy::Split);
    QVERIFY(!health.isDoubtful());
    QCOMPARE(health.judge(refused, papers(2, 5), 0, record), Remedy::Split);
    QVERIFY(health.isDoubtful() && health.refusesLongOnes());
    QCOMPARE(health.judge(refused, papers(1, 7), 0, record), Remedy::EndRun);
    QVERIFY(!health.refusesLongOnes()); // not that one
    health.answered();
    QVERIFY(!health.isDoubtful());
    QCOMPARE(health.judge(refused, papers(1, 8), 0, record), Remedy::Split); // it is the paper
}

// One at a time, with a flagged paper in front: its halves say nothing of the others.
void TestServiceHealth::onlyRefusalsOfOtherPapersCount() {
    CircuitBreaker health;
    CircuitBreaker::Record record;
    const Error refused = error(ErrorCode::InvalidInput, "no");
    for (const int half : {5, 3, 2, 1})
        QCOMPARE(health.judge(refused, papers(half), 0, record), Remedy::Split);
    QVERIFY(!health.isDoubtful());
    QCOMPARE(health.judge(refused, papers(1, 2), 0, record), Remedy::Split);
    QCOMPARE(health.judge(refused, papers(1, 3), 0, record), Remedy::EndRun); // it is none of the three
}

void TestServiceHealth::refusalsThatDifferInNumbersAreTheSame() {
    CircuitBreaker health;
    CircuitBreaker::Record record;
    const auto refused = [](const char *words) { return error(ErrorCode::InvalidInput, words); };
    QCOMPARE(health.judge(refused("request (3399 tokens) is too long"), papers(1, 1), 0, record),
             Remedy::Split);
    QCOMPARE(health.judge(refused("request (4,012 tokens) is too long"), papers(1, 2), 0, record),
             Remedy::Split);
    QCOMPARE(health.judge(refused("request (3.1 tokens) is too long"), papers(1, 3), 0, record),
             Remedy::EndRun);
}

void TestServiceHealth::differentRefusalsDoNot() {
    CircuitBreaker health;
    CircuitBreaker::Record record;
    int paper = 0;
    for (const char *words : {"a", "b", "c", "d"})
        QCOMPARE(health.judge(error(ErrorCode::InvalidInput, words), papers(1, ++paper), 0, record),
                 Remedy::Split);
}

void TestServiceHealth::tooLongPromptsGetSmaller() {
    CircuitBreaker health;
    CircuitBreaker::Record record;
    const Error tooLong = error(ErrorCode::PromptTooLong, "3399:2048");
    QCOMPARE(health.judge(tooLong, papers(2), 0, record), Remedy::AskSmaller);
    QCOMPARE(health.judge(tooLong, papers(1), 0, record), Remedy::EndRun);
}

WINNOW_TEST(TestServiceHealth, winnow::NoApplication)

} // namespace servicehealthtest

#include "tst_circuitbreaker.moc"
