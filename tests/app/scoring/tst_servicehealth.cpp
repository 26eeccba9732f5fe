#include "app/scoring/calls/servicehealth.h"

#include <QTest>

using namespace winnow;
using namespace std::chrono_literals;

namespace {

Error error(ErrorCode code, const char *words = "x") {
    return {code, QString::fromLatin1(words), {}, {}};
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
    void systematicRefusalsEndTheRun();
    void differentRefusalsDoNot();
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
    row(ErrorCode::Cancelled, Remedy::EndRun);
}

void TestServiceHealth::whatHelps() {
    QFETCH(int, code);
    QFETCH(int, remedy);
    ServiceHealth health;
    ServiceHealth::Record record;
    QCOMPARE(int(health.judge(error(ErrorCode(code)), 5, 1, record)), remedy);
}

void TestServiceHealth::aServiceThatIsGoneEndsTheRun() {
    ServiceHealth health;
    health.answered();
    ServiceHealth::Record one;
    ServiceHealth::Record other;
    for (int failure = 1; failure < ServiceHealth::mostFailures; ++failure) {
        QCOMPARE(health.judge(error(ErrorCode::NetworkDown), 5, 0, one), Remedy::AskAgain);
        QCOMPARE(health.judge(error(ErrorCode::ServerError), 5, 0, other), Remedy::AskAgain);
    }
    QVERIFY(health.isFailing());
    QCOMPARE(health.judge(error(ErrorCode::NetworkDown), 5, 0, one), Remedy::EndRun);
    health.answered();
    QVERIFY(!health.isFailing());
}

// Sent before the service broke down, its reply comes in after the first failure.
void TestServiceHealth::answersFromBeforeTheTroubleDoNotCount() {
    ServiceHealth health;
    ServiceHealth::Record record;
    QCOMPARE(health.judge(error(ErrorCode::ServerError), 5, 0, record), Remedy::AskAgain);
    health.answered();
    for (int failure = 2; failure < ServiceHealth::mostFailures; ++failure)
        QCOMPARE(health.judge(error(ErrorCode::ServerError), 5, 0, record), Remedy::AskAgain);
    QCOMPARE(health.judge(error(ErrorCode::ServerError), 5, 0, record), Remedy::EndRun);
}

void TestServiceHealth::timeOutsCountTwice() {
    ServiceHealth health;
    ServiceHealth::Record record;
    QCOMPARE(health.judge(error(ErrorCode::Timeout), 5, 0, record), Remedy::AskAgain);
    QCOMPARE(health.judge(error(ErrorCode::Timeout), 5, 0, record), Remedy::AskAgain);
    QCOMPARE(health.judge(error(ErrorCode::Timeout), 5, 0, record), Remedy::EndRun);
}

void TestServiceHealth::aBatchThatAloneFailsCountsATry() {
    ServiceHealth health;
    ServiceHealth::Record record;
    for (int failure = 1; failure < ServiceHealth::mostFailures; ++failure)
        QCOMPARE(health.judge(error(ErrorCode::ServerError), 5, 0, record), Remedy::AskAgain);
    health.answered();
    QCOMPARE(health.judge(error(ErrorCode::ServerError), 5, 0, record), Remedy::CountTry);
}

void TestServiceHealth::throttlingEndsSomeDay() {
    ServiceHealth health;
    ServiceHealth::Record record;
    Error throttled = error(ErrorCode::Throttled);
    throttled.retryAfter = 60s;
    QCOMPARE(health.judge(throttled, 5, ServiceHealth::mostHolds - 1, record), Remedy::Hold);
    QCOMPARE(health.judge(throttled, 5, ServiceHealth::mostHolds, record), Remedy::EndRun);
    throttled.retryAfter = 24h;
    QCOMPARE(health.judge(throttled, 5, 1, record), Remedy::EndRun);
}

void TestServiceHealth::systematicRefusalsEndTheRun() {
    ServiceHealth health;
    ServiceHealth::Record record;
    const Error refused = error(ErrorCode::InvalidInput, "no");
    QCOMPARE(health.judge(refused, 4, 0, record), Remedy::Split);
    QVERIFY(!health.isDoubtful());
    QCOMPARE(health.judge(refused, 2, 0, record), Remedy::Split);
    QVERIFY(health.isDoubtful());
    QCOMPARE(health.judge(refused, 1, 0, record), Remedy::EndRun);
    health.answered();
    QVERIFY(!health.isDoubtful());
    QCOMPARE(health.judge(refused, 1, 0, record), Remedy::Split); // it is the paper
}

void TestServiceHealth::differentRefusalsDoNot() {
    ServiceHealth health;
    ServiceHealth::Record record;
    for (const char *words : {"a", "b", "c", "d"})
        QCOMPARE(health.judge(error(ErrorCode::InvalidInput, words), 1, 0, record), Remedy::Split);
}

QTEST_APPLESS_MAIN(TestServiceHealth)
#include "tst_servicehealth.moc"
