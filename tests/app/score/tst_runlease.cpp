#include "app/model/clock.h"
#include "app/net/pooledhttpclient.h"
#include "app/score/lease/leasedclient.h"
#include "app/score/lease/runlease.h"
#include "tests/app/library/otherprogram.h"
#include "tests/support/testmain.h"
#include "tests/support/testserver.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

namespace runleasetest {

using namespace winnow;
using namespace std::chrono_literals;

// The class of the test holds one, so it cannot hide in a namespace without a name.
// It moves when it is told to.
class HandClock final : public Clock {
public:
    QDateTime now() const override { return m_now; }
    void pass(std::chrono::milliseconds time) { m_now = m_now.addMSecs(time.count()); }

private:
    QDateTime m_now{QDate(2025, 6, 2), QTime(16, 0), QTimeZone::utc()};
};

namespace {

const QDate day(2025, 6, 2);
const QString model = QStringLiteral("gpt-4o");

constexpr LeaseTimes quick{10ms, 10ms, 60ms};
constexpr LeaseTimes slow{1h, 1h, 24h}; // nothing happens by time

// A run's lease, and what it said.
struct Holder {
    Holder(Library &library, const Clock &clock, LeaseTimes times) : lease(library, clock, times) {
        QObject::connect(&lease, &RunLease::taken, &lease, [this] { ++taken; });
        QObject::connect(&lease, &RunLease::waiting, &lease,
                         [this](const Lease &holder) { waitedFor.push_back(holder); });
        QObject::connect(&lease, &RunLease::failed, &lease,
                         [this](const Error &error) { errors.push_back(error); });
    }
    void take(bool waits = false) { lease.take(day, model, waits); }

    int taken = 0;
    std::vector<Lease> waitedFor;
    std::vector<Error> errors;
    RunLease lease;
};

template <class T>
Result<T> resultOf(const Pending<T> &pending) {
    if (!QTest::qWaitFor([&] { return pending.isFinished(); }, 10'000))
        qFatal("no answer came");
    return pending.result();
}

} // namespace

class TestRunLease final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void isTakenAndBeats();
    void isGivenBack();
    void isGivenBackWhileItIsTaken();
    void respectsAProgramThatRuns();
    void takesOverFromOneThatIsGone_data();
    void takesOverFromOneThatIsGone();
    void watched_data();
    void takesOverWhenABeatStandsStill_data() { watched_data(); }
    void takesOverWhenABeatStandsStill();
    void respectsABeatThatMoves_data() { watched_data(); }
    void respectsABeatThatMoves();
    void waitsForItsTurn();
    void waitsUntilTheOtherIsGone();
    void endsItsWaiting();
    void asksAgainAfterASleep();
    void isLostToWhoTookItOver();
    void isLostToWhoIsDoneAlready();
    void sendsNothingUnsure_data();
    void sendsNothingUnsure();

private:
    LeaseService &desk() { return (*m_library)->leases(); }
    Lease current() { return valueOf(desk().take(leaseOf({}, m_clock.now()))); }

    HandClock m_clock;
    std::unique_ptr<TempLibrary> m_library;
};

void TestRunLease::init() {
    m_library = std::make_unique<TempLibrary>();
}

void TestRunLease::cleanup() {
    m_library.reset();
}

void TestRunLease::isTakenAndBeats() {
    Holder holder(**m_library, m_clock, {10ms, 1h, 1h});
    holder.take();
    QTRY_COMPARE(holder.taken, 1);
    QVERIFY(holder.lease.isSure());
    QTRY_VERIFY(current().beat >= 3);
    QCOMPARE(current().owner.pid, QCoreApplication::applicationPid());
    QCOMPARE(current().day, day);
    QCOMPARE(current().model, model);
    QCOMPARE(current().since, m_clock.now());
    QVERIFY(holder.waitedFor.empty() && holder.errors.empty());
}

void TestRunLease::isGivenBack() {
    {
        Holder holder(**m_library, m_clock, slow);
        holder.take();
        QTRY_COMPARE(holder.taken, 1);
    }
    QCOMPARE(current().token, leaseOf({}, {}).token); // it is free: this asks for it
}

void TestRunLease::isGivenBackWhileItIsTaken() {
    Holder holder(**m_library, m_clock, slow);
    holder.take();
    holder.lease.release();
    QCOMPARE(current().token, leaseOf({}, {}).token);
    QCOMPARE(holder.taken, 0);
}

void TestRunLease::respectsAProgramThatRuns() {
#ifndef Q_OS_LINUX
    QSKIP("on other systems nobody looks at processes");
#endif
    const OtherProgram other;
    seize(**m_library, leaseOf(other.id(), m_clock.now()));
    Holder holder(**m_library, m_clock, slow);
    holder.take();
    QTRY_COMPARE(holder.errors.size(), size_t(1));
    const auto otherHolder = holderElsewhere(holder.errors.front());
    QVERIFY(otherHolder);
    QCOMPARE(otherHolder->owner.pid, other.id().pid);
    QCOMPARE(otherHolder->owner.host, QString()); // this computer
    QCOMPARE(otherHolder->day, day);
    QCOMPARE(otherHolder->model, model);
    QCOMPARE(otherHolder->since, m_clock.now());
    QVERIFY(holder.waitedFor.empty());
    QCOMPARE(holder.taken, 0);
}

void TestRunLease::takesOverFromOneThatIsGone_data() {
    QTest::addColumn<bool>("restarted");
    QTest::newRow("killed") << false;
    QTest::newRow("the computer was started anew") << true;
}

void TestRunLease::takesOverFromOneThatIsGone() {
#ifndef Q_OS_LINUX
    QSKIP("on other systems nobody looks at processes");
#endif
    QFETCH(bool, restarted);
    if (restarted && thisProgram().machine.isEmpty())
        QSKIP("this computer has no id of its own");
    OtherProgram other;
    ProgramId id = other.id();
    if (restarted)
        id.boot = QStringLiteral("an earlier one");
    else
        other.kill();
    seize(**m_library, leaseOf(id, m_clock.now()));
    Holder holder(**m_library, m_clock, slow);
    holder.take();
    QTRY_COMPARE(holder.taken, 1);
    QCOMPARE(current().owner.pid, QCoreApplication::applicationPid());
}

// Programs that nobody can say of whether they run.
void TestRunLease::watched_data() {
    QTest::addColumn<ProgramId>("owner");
    QTest::addColumn<std::chrono::milliseconds>("age"); // of its last beat
    QTest::addColumn<QString>("host");
    const ProgramId us = thisProgram();
    ProgramId away = us;
    away.machine = QStringLiteral("another");
    away.host = QStringLiteral("atlas");
    ProgramId inside = us;
    inside.space = QStringLiteral("pid:[1]");
    QTest::newRow("on another computer") << away << 0ms << away.host;
    QTest::newRow("on one whose clock is wrong") << away << std::chrono::milliseconds(-24h) << away.host;
    QTest::newRow("in a container") << inside << 0ms << QString();
    QTest::newRow("this one's leftover") << us << 0ms << QString();
}

void TestRunLease::takesOverWhenABeatStandsStill() {
    QFETCH(ProgramId, owner);
    QFETCH(std::chrono::milliseconds, age);
    seize(**m_library, leaseOf(owner, m_clock.now().addMSecs(-age.count())));
    Holder holder(**m_library, m_clock, quick);
    holder.take();
    QTRY_COMPARE(holder.taken, 1);
    QCOMPARE(holder.waitedFor.size(), size_t(1));
    QVERIFY(holder.errors.empty());
}

void TestRunLease::respectsABeatThatMoves() {
    QFETCH(ProgramId, owner);
    QFETCH(std::chrono::milliseconds, age);
    QFETCH(QString, host);
    const Lease lease = leaseOf(owner, m_clock.now().addMSecs(-age.count()));
    seize(**m_library, lease);
    Holder holder(**m_library, m_clock, {10ms, 10ms, 1h});
    holder.take();
    QTRY_COMPARE(holder.waitedFor.size(), size_t(1));
    QVERIFY(holder.errors.empty()); // it is looked at
    (void)valueOf(desk().beat(lease.token, lease.beatAt));
    QTRY_COMPARE(holder.errors.size(), size_t(1));
    QCOMPARE(holderElsewhere(holder.errors.front())->owner.host, host);
    QCOMPARE(current().token, lease.token);
}

void TestRunLease::waitsForItsTurn() {
    const OtherProgram other;
    const Lease lease = leaseOf(other.id(), m_clock.now());
    seize(**m_library, lease);
    Holder holder(**m_library, m_clock, {1h, 10ms, 1h});
    holder.take(true);
    QTRY_COMPARE(holder.waitedFor.size(), size_t(1));
    QVERIFY(holder.lease.isWaiting());
    QCOMPARE(holder.waitedFor.front().owner.pid, other.id().pid);
    (void)valueOf(desk().beat(lease.token, lease.beatAt));
    valueOf(desk().release(lease.token));
    QTRY_COMPARE(holder.taken, 1);
    QCOMPARE(holder.waitedFor.size(), size_t(1));
    QVERIFY(holder.errors.empty());
}

void TestRunLease::waitsUntilTheOtherIsGone() {
#ifndef Q_OS_LINUX
    QSKIP("on other systems nobody looks at processes");
#endif
    OtherProgram other;
    seize(**m_library, leaseOf(other.id(), m_clock.now()));
    Holder holder(**m_library, m_clock, {1h, 10ms, 24h});
    holder.take(true);
    QTRY_COMPARE(holder.waitedFor.size(), size_t(1));
    QCOMPARE(holder.taken, 0);
    other.kill();
    QTRY_COMPARE(holder.taken, 1);
}

void TestRunLease::endsItsWaiting() {
    const OtherProgram other;
    const Lease lease = leaseOf(other.id(), m_clock.now());
    seize(**m_library, lease);
    Holder holder(**m_library, m_clock, {1h, 10ms, 1h});
    holder.take(true);
    QTRY_COMPARE(holder.waitedFor.size(), size_t(1));
    holder.lease.release();
    QCOMPARE(current().token, lease.token); // it was another's
    QCOMPARE(holder.taken, 0);
}

void TestRunLease::asksAgainAfterASleep() {
    Holder holder(**m_library, m_clock, slow);
    holder.take();
    QTRY_COMPARE(holder.taken, 1);
    m_clock.pass(11h);
    QVERIFY(holder.lease.isSure());
    m_clock.pass(2h); // more than half of a life
    QVERIFY(!holder.lease.isSure());
    QVERIFY(resultOf(holder.lease.confirm()));
    QVERIFY(holder.lease.isSure());
    QVERIFY(holder.errors.empty());
}

void TestRunLease::isLostToWhoTookItOver() {
    Holder holder(**m_library, m_clock, slow);
    holder.take();
    QTRY_COMPARE(holder.taken, 1);
    ProgramId away = thisProgram();
    away.host = QStringLiteral("atlas");
    seize(**m_library, leaseOf(away, m_clock.now()));
    const auto confirmed = resultOf(holder.lease.confirm());
    QCOMPARE(confirmed.error().code, ErrorCode::ScoringElsewhere);
    QCOMPARE(holder.errors.size(), size_t(1));
    QCOMPARE(holderElsewhere(holder.errors.front())->owner.host, QStringLiteral("atlas"));
    QCOMPARE(resultOf(holder.lease.confirm()).error().code, ErrorCode::ScoringElsewhere);
    QCOMPARE(holder.errors.size(), size_t(1)); // said once
    holder.lease.release();
    QCOMPARE(current().owner.host, away.host); // and not given back for it
}

// What this one has in mind to ask, that one has asked.
void TestRunLease::isLostToWhoIsDoneAlready() {
    Holder holder(**m_library, m_clock, slow);
    holder.take();
    QTRY_COMPARE(holder.taken, 1);
    const Lease others = leaseOf({}, m_clock.now());
    seize(**m_library, others);
    valueOf(desk().release(others.token));
    QCOMPARE(resultOf(holder.lease.confirm()).error().code, ErrorCode::ScoringElsewhere);
    QVERIFY(!holderElsewhere(holder.errors.front()));
    QVERIFY(!holder.lease.isSure());
}

void TestRunLease::sendsNothingUnsure_data() {
    QTest::addColumn<bool>("slept");
    QTest::addColumn<bool>("isLost");
    QTest::addColumn<int>("requests");
    QTest::newRow("sure") << false << false << 1;
    QTest::newRow("after a sleep") << true << false << 1;
    QTest::newRow("lost in a sleep") << true << true << 0;
}

void TestRunLease::sendsNothingUnsure() {
    QFETCH(bool, slept);
    QFETCH(bool, isLost);
    QFETCH(int, requests);
    TestServer server;
    server.answer(QStringLiteral("/chat"), {.body = "answer"});
    Holder holder(**m_library, m_clock, slow);
    holder.take();
    QTRY_COMPARE(holder.taken, 1);
    if (slept)
        m_clock.pass(24h);
    if (isLost)
        seize(**m_library, leaseOf({}, m_clock.now()));
    PooledHttpClient wire(1);
    LeasedClient client(wire, holder.lease);
    HttpRequest request;
    request.url = server.url(QStringLiteral("/chat"));
    const auto response = resultOf(client.send(request));
    QCOMPARE(response.has_value(), !isLost);
    if (isLost)
        QCOMPARE(response.error().code, ErrorCode::ScoringElsewhere);
    QCOMPARE(server.count(QStringLiteral("/chat")), requests);
}

static int mainRunLease(int argc, char *argv[]) {
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == lingering)
        return linger();
    TestRunLease test;
    return QTest::qExec(&test, argc, argv);
}
WINNOW_TEST_MAIN(TestRunLease, mainRunLease)

} // namespace runleasetest

#include "tst_runlease.moc"
