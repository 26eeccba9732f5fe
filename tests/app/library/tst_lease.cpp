#include "app/library/services/leaseservice.h"
#include "tests/app/library/modelruns.h"
#include "tests/support/testmain.h"

#include <QThread>

namespace leasetest {

using namespace winnow;

namespace {

Lease wish(const char *token) {
    Lease lease;
    lease.token = QString::fromLatin1(token);
    lease.owner.program = QStringLiteral("winnow");
    lease.owner.host = QStringLiteral("atlas");
    lease.owner.machine = QStringLiteral("m");
    lease.owner.boot = QStringLiteral("b");
    lease.owner.space = QStringLiteral("pid:[1]");
    lease.owner.pid = 4711;
    lease.owner.started = 123'456'789'012;
    lease.day = friday;
    lease.model = QStringLiteral("gpt-4o");
    lease.since = lease.beatAt = morning;
    return lease;
}

} // namespace

// The one row that says who runs a model.
class TestLease final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isTakenByOne();
    void tellsItsOwner();
    void isTakenOverOnlyAsItWasSeen();
    void beatsForItsOwnerOnly();
    void isGivenBackByItsOwnerOnly();
    void outlivesItsProgram();
    void goesToOneOfMany();
    void leavesAFinishedRunFinished();
    void travelsInAnError_data();
    void travelsInAnError();
};

void TestLease::isTakenByOne() {
    TempLibrary library;
    LeaseService &desk = library->leases();
    QCOMPARE(valueOf(desk.take(wish("a"))).token, QStringLiteral("a"));
    QCOMPARE(valueOf(desk.take(wish("b"))).token, QStringLiteral("a"));
    valueOf(desk.release(QStringLiteral("a")));
    QCOMPARE(valueOf(desk.take(wish("b"))).token, QStringLiteral("b"));
}

void TestLease::tellsItsOwner() {
    TempLibrary library;
    LeaseService &desk = library->leases();
    (void)valueOf(desk.take(wish("a")));
    const Lease stored = valueOf(desk.take(wish("b")));
    const Lease asked = wish("a");
    QCOMPARE(stored.owner.program, asked.owner.program);
    QCOMPARE(stored.owner.host, asked.owner.host);
    QCOMPARE(stored.owner.machine, asked.owner.machine);
    QCOMPARE(stored.owner.boot, asked.owner.boot);
    QCOMPARE(stored.owner.space, asked.owner.space);
    QCOMPARE(stored.owner.pid, asked.owner.pid);
    QCOMPARE(stored.owner.started, asked.owner.started);
    QCOMPARE(stored.day, asked.day);
    QCOMPARE(stored.model, asked.model);
    QCOMPARE(stored.since, asked.since);
    QCOMPARE(stored.beatAt, asked.beatAt);
}

void TestLease::isTakenOverOnlyAsItWasSeen() {
    TempLibrary library;
    LeaseService &desk = library->leases();
    const Lease seen = valueOf(desk.take(wish("a")));
    (void)valueOf(desk.beat(QStringLiteral("a"), morning)); // it lives
    const Lease now = valueOf(desk.take(wish("b"), seen));
    QCOMPARE(now.token, QStringLiteral("a"));
    QCOMPARE(valueOf(desk.take(wish("b"), now)).token, QStringLiteral("b"));
    QCOMPARE(valueOf(desk.take(wish("c"), now)).token, QStringLiteral("b")); // somebody was quicker
}

void TestLease::beatsForItsOwnerOnly() {
    TempLibrary library;
    LeaseService &desk = library->leases();
    QVERIFY(!valueOf(desk.beat(QStringLiteral("a"), morning)));
    const Lease taken = valueOf(desk.take(wish("a")));
    const auto beaten = valueOf(desk.beat(QStringLiteral("a"), morning.addSecs(10)));
    QVERIFY(beaten->beat > taken.beat);
    QCOMPARE(beaten->beatAt, morning.addSecs(10));
    QCOMPARE(beaten->since, morning);
    const auto others = valueOf(desk.beat(QStringLiteral("b"), morning.addSecs(20)));
    QCOMPARE(others->token, QStringLiteral("a"));
    QCOMPARE(others->beat, beaten->beat);
}

void TestLease::isGivenBackByItsOwnerOnly() {
    TempLibrary library;
    LeaseService &desk = library->leases();
    (void)valueOf(desk.take(wish("a")));
    valueOf(desk.release(QStringLiteral("b")));
    QCOMPARE(valueOf(desk.take(wish("b"))).token, QStringLiteral("a"));
}

void TestLease::outlivesItsProgram() {
    TempLibrary library;
    (void)valueOf(library->leases().take(wish("a")));
    library.reopen();
    QCOMPARE(valueOf(library->leases().take(wish("b"))).token, QStringLiteral("a"));
}

// Which of them is the first differs from time to time.
void TestLease::goesToOneOfMany() {
    TempLibrary library;
    std::vector<std::unique_ptr<Library>> programs;
    for (int i = 0; i < 8; ++i) {
        programs.push_back(std::make_unique<Library>(library.file()));
        (void)valueOf(programs.back()->open());
    }
    for (int round = 0; round < 20; ++round) {
        std::vector<Pending<Lease>> asked;
        for (size_t i = 0; i < programs.size(); ++i)
            asked.push_back(programs[i]->leases().take(wish(QByteArray::number(int(i)).constData())));
        const QString first = valueOf(asked.front()).token;
        for (const auto &answer : asked)
            QCOMPARE(valueOf(answer).token, first);
        valueOf(library->leases().release(first));
    }
}

// A program that slept closes its run late.
void TestLease::leavesAFinishedRunFinished() {
    Papers papers;
    RunRecord sleeper = valueOf(papers.library->scores().beginRun(llm()));
    RunRecord heir = valueOf(papers.library->scores().beginRun(llm()));
    QCOMPARE(heir.id, sleeper.id);
    heir.state = RunState::Finished;
    valueOf(papers.library->scores().finishRun(heir));
    sleeper.state = RunState::Stopped;
    sleeper.note = QStringLiteral("slept");
    valueOf(papers.library->scores().addBatch(sleeper.id, batch({scored(a)})));
    valueOf(papers.library->scores().finishRun(sleeper));
    QCOMPARE(papers.newestRun().state, RunState::Finished);
    QCOMPARE(papers.newestRun().note, QString());
    QCOMPARE(papers.newestRun().scored, 1);
}

void TestLease::travelsInAnError_data() {
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("model");
    QTest::newRow("here") << QString() << QStringLiteral("gpt-4o");
    QTest::newRow("elsewhere") << QStringLiteral("atlas") << QStringLiteral("gpt-4o");
    QTest::newRow("a name like a list") << QString() << QStringLiteral("a, b, c");
}

void TestLease::travelsInAnError() {
    QFETCH(QString, host);
    QFETCH(QString, model);
    Lease lease;
    lease.owner.program = QStringLiteral("winnow");
    lease.owner.pid = 4711;
    lease.owner.host = host;
    lease.day = friday;
    lease.model = model;
    lease.since = morning.toLocalTime();
    const Error error = scoringElsewhere(lease);
    QCOMPARE(error.code, ErrorCode::ScoringElsewhere);
    QCOMPARE(error.place, QStringLiteral("2025-08-08T06:00:00Z"));
    const auto holder = holderElsewhere(error);
    QVERIFY(holder);
    QCOMPARE(holder->owner.program, QStringLiteral("winnow"));
    QCOMPARE(holder->owner.pid, 4711);
    QCOMPARE(holder->owner.host, host);
    QCOMPARE(holder->day, friday);
    QCOMPARE(holder->model, model);
    QCOMPARE(holder->since, morning);
    QVERIFY(!holderElsewhere({ErrorCode::ScoringElsewhere, {}, {}, {}}));
    QVERIFY(!holderElsewhere({ErrorCode::ServerError, error.detail, error.place, {}}));
}

WINNOW_TEST(TestLease, QCoreApplication)

} // namespace leasetest

#include "tst_lease.moc"
