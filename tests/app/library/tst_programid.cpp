#include "tests/app/library/otherprogram.h"
#include "tests/support/testmain.h"

#include <QTest>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace programidtest {

using namespace winnow;

// Whether a program that is known by what it left behind runs still.
class TestProgramId final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tellsProgramsApart();
    void seesWhetherOneRuns_data();
    void seesWhetherOneRuns();
    void seesThatOneWasKilled();
    void seesThatOneWasKilledAndNotWaitedFor();
};

void TestProgramId::initTestCase() {
#ifndef Q_OS_LINUX
    QSKIP("on other systems nobody looks at processes");
#endif
}

void TestProgramId::tellsProgramsApart() {
    const OtherProgram other;
    const ProgramId us = thisProgram();
    QCOMPARE(us.program, QFileInfo(QCoreApplication::applicationFilePath()).fileName());
    QCOMPARE(us.pid, QCoreApplication::applicationPid());
    QVERIFY(us.started > 0);
    QVERIFY(!us.boot.isEmpty() && !us.space.isEmpty() && !us.host.isEmpty());
    QCOMPARE(other.id().boot, us.boot);
    QCOMPARE(other.id().space, us.space);
    QVERIFY(other.id().pid != us.pid);
    QVERIFY(other.id().started >= us.started);
    QVERIFY(us.machine.isEmpty() || !us.machine.contains(QString::fromLatin1(QSysInfo::machineUniqueId())));
}

void TestProgramId::seesWhetherOneRuns_data() {
    QTest::addColumn<std::function<void(ProgramId &)>>("change"); // of the id of one that runs
    QTest::addColumn<ProcessState>("standing");
    const auto row = [](const char *name, const std::function<void(ProgramId &)> &change,
                        ProcessState standing) { QTest::newRow(name) << change << standing; };
    using enum ProcessState;
    row(
        "runs", [](ProgramId &) {}, Running);
    row(
        "its number is another's by now", [](ProgramId &id) { id.started -= 1; }, Gone);
    row(
        "its number is nobody's", [](ProgramId &id) { id.pid = 0x7fffffff; }, Gone);
    row(
        "no number", [](ProgramId &id) { id.pid = 0; }, Unknown);
    row(
        "before a restart", [](ProgramId &id) { id.boot = QStringLiteral("another"); },
        thisProgram().machine.isEmpty() ? Unknown : Gone);
    row(
        "on another computer", [](ProgramId &id) { id.machine = QStringLiteral("another"); }, Unknown);
    row(
        "on another computer that was restarted",
        [](ProgramId &id) { id.machine = id.boot = QStringLiteral("another"); }, Unknown);
    row(
        "under another name", [](ProgramId &id) { id.host = QStringLiteral("another"); }, Unknown);
    row(
        "in another container", [](ProgramId &id) { id.space = QStringLiteral("pid:[1]"); }, Unknown);
    row(
        "this one", [](ProgramId &id) { id = thisProgram(); }, Unknown);
    row(
        "an earlier one with this one's number",
        [](ProgramId &id) {
            id = thisProgram();
            id.started -= 1;
        },
        Gone);
}

void TestProgramId::seesWhetherOneRuns() {
    QFETCH(std::function<void(ProgramId &)>, change);
    QFETCH(ProcessState, standing);
    const OtherProgram other;
    ProgramId id = other.id();
    change(id);
    QCOMPARE(processStateOf(id), standing);
}

void TestProgramId::seesThatOneWasKilled() {
    OtherProgram other;
    QCOMPARE(processStateOf(other.id()), ProcessState::Running);
    other.kill();
    QCOMPARE(processStateOf(other.id()), ProcessState::Gone);
}

// As under a parent that does not care.
void TestProgramId::seesThatOneWasKilledAndNotWaitedFor() {
#ifdef Q_OS_LINUX
    const pid_t child = ::fork();
    if (child == 0) {
        ::pause();
        ::_exit(0);
    }
    QVERIFY(child > 0);
    const ProgramId id = programOf(child);
    QCOMPARE(processStateOf(id), ProcessState::Running);
    QCOMPARE(::kill(child, SIGKILL), 0);
    siginfo_t end;
    QCOMPARE(::waitid(P_PID, id_t(child), &end, WEXITED | WNOWAIT), 0); // over, and still there
    QCOMPARE(processStateOf(id), ProcessState::Gone);
    QCOMPARE(::waitpid(child, nullptr, 0), child);
#endif
}

static int mainProgramId(int argc, char *argv[]) {
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == lingering)
        return linger();
    TestProgramId test;
    return QTest::qExec(&test, argc, argv);
}
WINNOW_TEST_MAIN(TestProgramId, mainProgramId)

} // namespace programidtest

#include "tst_programid.moc"
