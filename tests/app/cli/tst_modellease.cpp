#include "app/library/file/programid.h"
#include "app/library/services/leaseservice.h"
#include "tests/app/cli/modelday.h"
#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"

#include <QFileInfo>
#include <QHash>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

namespace modelleasetest {

using namespace winnow;

namespace {

constexpr int paperCount = 40;
constexpr int lanes = 2;
const char *const options = "--no-screening --concurrency 2";

// A day, and a model that takes its time.
struct SlowDay : ModelDay {
    SlowDay() : ModelDay(paperCount) { model.setDelay(400); }

    std::unique_ptr<QProcess> begin(const QByteArray &more = {}) const {
        return cli.start(arguments((options + QByteArray(" ") + more).constData()));
    }
    // Calls after the first ones are never answered. (A late answer to a program that was killed would end
    // the test's server.)
    void hangFrom(int number) {
        model.interfere([number](int at, const LoopbackModel::Call &) -> std::optional<TestAnswer> {
            return at >= number ? std::optional(TestAnswer{.hang = true}) : std::nullopt;
        });
    }
    void waitForCalls(int count) const {
        if (!QTest::qWaitFor([&] { return chats() >= count; }, 30'000))
            qFatal("no calls came");
    }
    // How many papers the model was asked about more than once.
    int askedAgain() const {
        QHash<QString, int> asked;
        int again = 0;
        for (const LoopbackModel::Call &call : model.calls()) {
            for (const QString &id : call.ids)
                again += ++asked[id] > 1 ? 1 : 0;
        }
        return again;
    }
    int mostPapersACall() const {
        qsizetype most = 0;
        for (const LoopbackModel::Call &call : model.calls())
            most = std::max(most, call.ids.size());
        return int(most);
    }
    int scored() const {
        int count = 0;
        for (const QJsonValue &paper : papers())
            count += paper[QLatin1String("state")] == QLatin1String("scored") ? 1 : 0;
        return count;
    }
};

// Keeps this thread's events going.
bool says(QProcess &process, const QByteArray &words, QByteArray &said) {
    return QTest::qWaitFor(
        [&] {
            said += process.readAllStandardError();
            return said.contains(words);
        },
        30'000);
}

QByteArray processWords(qint64 pid) {
    return "(process " + QByteArray::number(pid) + ")";
}

} // namespace

// Two programs on one library: papers are paid for once.
class TestModelLease final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void secondSaysWhoScores();
    void secondWaitsForItsTurn();
    void bothAtOnceBuyADayOnce();
    void runWritesWhatIsThere();
    void goesOnAfterAKill();
    void stopsWhileItWaits();
    void namesTheWindow();
    void namesTheOtherComputer();
    void keepsWhatFitsOnAFullDisk_data();
    void keepsWhatFitsOnAFullDisk();
};

void TestModelLease::secondSaysWhoScores() {
    SlowDay day;
    day.model.holdFrom(1);
    const auto first = day.begin();
    day.waitForCalls(1);
    const Outcome second = day.score("--json");
    QCOMPARE(second.code, 1);
    for (const QByteArray &words :
         {QByteArray("winnow-cli"), processWords(first->processId()),
          QByteArray("has been scoring 2025-06-02"), QByteArray("with gpt-4o since "), QByteArray("--wait")})
        QVERIFY2(second.err.contains(words), second.err.constData());
    QCOMPARE(second.err.count('\n'), 1);
    const QJsonObject error = second.json().object().value(QStringLiteral("error")).toObject();
    QCOMPARE(error.value(QStringLiteral("code")).toString(), QStringLiteral("scoring-elsewhere"));
    QVERIFY(QDateTime::fromString(error.value(QStringLiteral("place")).toString(), Qt::ISODate).isValid());
    QCOMPARE(day.score("--scorer builtin").code, 2); // --model is of a model
    QCOMPARE(day.cli("score --scorer builtin").code, 0);
    day.model.letGo();
    QCOMPARE(CliProgram::wait(*first).code, 0);
    QCOMPARE(day.askedAgain(), 0);
}

void TestModelLease::secondWaitsForItsTurn() {
    SlowDay day;
    day.model.holdFrom(1);
    const auto first = day.begin();
    day.waitForCalls(1);
    const auto second = day.begin("--wait --json");
    QByteArray said;
    QVERIFY(says(*second, "Waiting. winnow-cli " + processWords(first->processId()), said));
    day.model.letGo();
    QCOMPARE(CliProgram::wait(*first).code, 0);
    const int calls = day.chats();
    const Outcome outcome = CliProgram::wait(*second);
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QCOMPARE(outcome.json().object().value(QStringLiteral("scored")).toInt(), 0);
    QCOMPARE(day.chats(), calls);
    QCOMPARE(day.askedAgain(), 0);
}

// Which of them is the first nobody knows.
void TestModelLease::bothAtOnceBuyADayOnce() {
    const SlowDay day;
    const auto one = day.begin("--wait");
    const auto other = day.begin("--wait");
    QCOMPARE(CliProgram::wait(*one).code, 0);
    QCOMPARE(CliProgram::wait(*other).code, 0);
    QCOMPARE(day.askedAgain(), 0);
    QCOMPARE(day.scored(), paperCount);
}

void TestModelLease::runWritesWhatIsThere() {
    SlowDay day;
    day.model.holdFrom(lanes);
    const auto first = day.begin();
    day.waitForCalls(lanes + 1); // so some are answered, and stored
    const Outcome second = day.cli.run(
        {QStringLiteral("run"), QStringLiteral("--feed"), QStringLiteral("lg.xml"), QStringLiteral("--model"),
         QStringLiteral("gpt-4o"), QStringLiteral("--endpoint"), day.model.base(), QStringLiteral("-o"),
         QStringLiteral("day.md"), QStringLiteral("--relevance-cutoff"), QStringLiteral("0")});
    QCOMPARE(second.code, 1);
    QVERIFY2(second.err.contains("has been scoring"), second.err.constData());
    QVERIFY2(second.out.contains("digest  ") && second.out.contains("day.md"), second.out.constData());
    QVERIFY(day.cli.read(QStringLiteral("day.md")).contains("2506.1"));
    day.model.letGo();
    QCOMPARE(CliProgram::wait(*first).code, 0);
    QCOMPARE(day.askedAgain(), 0);
}

void TestModelLease::goesOnAfterAKill() {
    SlowDay day;
    day.hangFrom(lanes);
    const auto first = day.begin();
    day.waitForCalls(2 * lanes);
    const auto second = day.begin("--wait");
    QByteArray said;
    QVERIFY(says(*second, "Waiting.", said));
    first->kill(); // SIGKILL
    QVERIFY(first->waitForFinished());
    day.model.interfere({});
    const Outcome outcome = CliProgram::wait(*second);
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QCOMPARE(day.scored(), paperCount);
    QVERIFY2(day.askedAgain() > 0 && day.askedAgain() <= lanes * day.mostPapersACall(), // those under way
             qPrintable(QString::number(day.askedAgain())));
}

void TestModelLease::stopsWhileItWaits() {
#ifdef Q_OS_UNIX
    SlowDay day;
    day.model.holdFrom(1);
    const auto first = day.begin();
    day.waitForCalls(1);
    const auto second = day.begin("--wait");
    QByteArray said;
    QVERIFY(says(*second, "Waiting.", said));
    QCOMPARE(::kill(pid_t(second->processId()), SIGINT), 0);
    const Outcome outcome = CliProgram::wait(*second);
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("Stopped."), outcome.err.constData());
    QCOMPARE(first->state(), QProcess::Running);
    day.model.letGo();
    QCOMPARE(CliProgram::wait(*first).code, 0);
#else
    QSKIP("there are signals on Unix only");
#endif
}

void TestModelLease::namesTheWindow() {
    const SlowDay day;
    Library library(day.cli.library());
    (void)valueOf(library.open());
    Lease lease;
    lease.token = QStringLiteral("the window's");
    lease.owner = thisProgram();
    lease.owner.program = QStringLiteral("winnow");
    lease.day = QDate(2025, 6, 2);
    lease.model = QStringLiteral("gpt-5-mini");
    lease.since = lease.beatAt = QDateTime::currentDateTimeUtc();
    (void)valueOf(library.leases().take(lease));
    QTimer beats; // where nobody looks at processes, it is watched
    QObject::connect(&beats, &QTimer::timeout, &beats,
                     [&] { (void)library.leases().beat(lease.token, QDateTime::currentDateTimeUtc()); });
    beats.start(200);
    const Outcome outcome = day.score();
    QCOMPARE(outcome.code, 1);
    const QByteArray words = "The window " + processWords(lease.owner.pid) +
                             " has been scoring 2025-06-02 with gpt-5-mini since " +
                             lease.since.toLocalTime().toString(QStringLiteral("HH:mm")).toUtf8() + ".";
    QVERIFY2(outcome.err.contains(words), outcome.err.constData());
    QCOMPARE(day.chats(), 0);
}

void TestModelLease::namesTheOtherComputer() {
    const SlowDay day;
    Library library(day.cli.library());
    (void)valueOf(library.open());
    Lease lease;
    lease.token = QStringLiteral("another's");
    lease.owner = thisProgram();
    lease.owner.program = QStringLiteral("winnow-cli");
    lease.owner.machine = QStringLiteral("another");
    lease.owner.host = QStringLiteral("atlas");
    lease.day = QDate(2025, 6, 2);
    lease.model = QStringLiteral("gpt-5-mini");
    lease.since = lease.beatAt = QDateTime::currentDateTimeUtc().addDays(-1); // its clock is wrong
    (void)valueOf(library.leases().take(lease));
    QTimer beats;
    QObject::connect(&beats, &QTimer::timeout, &beats,
                     [&] { (void)library.leases().beat(lease.token, lease.beatAt); });
    beats.start(200);
    const Outcome outcome = day.score();
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("winnow-cli on atlas (process "), outcome.err.constData());
    QVERIFY2(
        outcome.err.contains(lease.since.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")).toUtf8()),
        outcome.err.constData());
    QCOMPARE(day.chats(), 0);
}

void TestModelLease::keepsWhatFitsOnAFullDisk_data() {
    QTest::addColumn<bool>("isKilled");
    QTest::newRow("ends by itself") << false;
    QTest::newRow("is killed before it can") << true;
}

// Files may not grow any further in that process: to it, the disk is full.
void TestModelLease::keepsWhatFitsOnAFullDisk() {
#ifdef Q_OS_UNIX
    QFETCH(bool, isKilled);
    SlowDay day;
    constexpr rlim_t room = 128 * 1024; // for the write-ahead log: a few answers
    const auto first = day.cli.prepare();
    first->setChildProcessModifier([] {
        const rlimit limit{room, room};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        ::signal(SIGXFSZ, SIG_IGN); // writing fails instead
    });
    if (isKilled) // it waits for one call, the others are answered until there is no room
        day.model.interfere([](int number, const LoopbackModel::Call &) -> std::optional<TestAnswer> {
            return number == 1 ? std::optional(TestAnswer{.hang = true}) : std::nullopt;
        });
    first->start(qEnvironmentVariable("WINNOW_CLI"), day.arguments(options));
    if (isKilled) {
        const QString log = day.cli.library() + QStringLiteral("-wal");
        QVERIFY(QTest::qWaitFor([&log] { return QFileInfo(log).size() == qint64(room); }, 30'000));
        first->kill();
        QVERIFY(first->waitForFinished());
        day.model.interfere({});
    } else {
        const Outcome outcome = CliProgram::wait(*first);
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.err.contains("could not be read or written") && outcome.err.contains("free space"),
                 outcome.err.constData());
    }
    const int stored = day.scored();
    QVERIFY2(stored > 0 && stored < paperCount, qPrintable(QString::number(stored)));
    const Outcome second = CliProgram::wait(*day.begin());
    QVERIFY2(second.code == 0, second.err.constData());
    QCOMPARE(day.scored(), paperCount);
    QVERIFY2(day.askedAgain() > 0 && day.askedAgain() <= lanes * day.mostPapersACall(),
             qPrintable(QStringLiteral("%1 again, of %2 stored").arg(day.askedAgain()).arg(stored)));
#else
    QSKIP("files have no limits here");
#endif
}

WINNOW_TEST(TestModelLease, QCoreApplication)

} // namespace modelleasetest

#include "tst_modellease.moc"
