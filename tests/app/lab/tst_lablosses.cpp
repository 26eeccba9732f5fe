#include "tests/support/labreader.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QProcess>

#include <csignal>

namespace lablossestest {

using namespace winnow;

// A member as another process, to be killed.
int syncAndDie(const QStringList &arguments) {
    const QString step = arguments.at(1);
    Library library(arguments.at(2));
    (void)valueOf(library.open());
    LabThread server(parseLabAddress(arguments.at(3))->address, qEnvironmentVariable("WINNOW_TEST_PASSWORD"));
    LabSync sync(library, server, labReading, nullptr, LabReader::pageRows);
    int pages = 0;
    const auto page = [&] {
        if (++pages == arguments.at(4).toInt())
            ::raise(SIGKILL);
    };
    if (step == QLatin1String("push"))
        QObject::connect(&sync, &LabSync::given, page);
    else
        QObject::connect(&sync, &LabSync::progressed, page);
    return awaited(sync.sync()) ? 0 : 1;
}

class TestLabLosses final : public LabTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { setUp(); }
    void init() { beginAnew(); }
    void comesBackAfterDays();
    void losesNothingToAnOlderServer_data();
    void losesNothingToAnOlderServer();
    void losesNothingToAnOlderLibrary();
    void readsNoChangePastOneThatIsNotCommitted();
    void leavesOutWhatTheServerRefuses();
    void killedPrograms_data();
    void killedPrograms();
};

void TestLabLosses::comesBackAfterDays() {
    LabReader one(*m_lab, ada);
    LabReader two(*m_lab, bob);
    LabReader three(*m_lab, cyd);
    fetch(one, friday, 10000);
    sameForAll({&one, &two, &three});
    for (int day = 3; day < 6; ++day) { // cyd is away, and works
        fetch(one, friday.addDays(day), 20000 + 100 * day, 30);
        score(two, friday.addDays(day), 10000 + day, 2);
        fetch(three, friday.addDays(day), 30000 + 100 * day, 25);
        score(three, friday.addDays(day), 30000 + 100 * day, 25);
        (void)one.exchange();
        (void)two.exchange();
    }
    m_lab->server().stop();
    const auto failed = three.trySync();
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::LabUnreachable);
    QVERIFY(m_lab->server().start());
    sameForAll({&three, &one, &two});
    QCOMPARE(one.rows(QStringLiteral("SELECT count(*) FROM score")), QStringList{QStringLiteral("79")});
}

void TestLabLosses::losesNothingToAnOlderServer_data() {
    QTest::addColumn<bool>("wasSeen");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("nobody wrote since") << true << false;
    QTest::newRow("others wrote since") << true << true;
    QTest::newRow("only given, never read") << false << true;
}

// The copy that is put back lacks what was given last; its next changes have the numbers of those.
void TestLabLosses::losesNothingToAnOlderServer() {
    QFETCH(bool, wasSeen);
    QFETCH(bool, goesOn);
    LabReader one(*m_lab, ada);
    LabReader two(*m_lab, bob);
    LabReader three(*m_lab, cyd);
    fetch(one, friday, 10000);
    sameForAll({&one, &two, &three});
    one.disconnect();
    two.disconnect();
    three.disconnect();
    const QString copy = QStringLiteral("copy-%1").arg(QLatin1String(QTest::currentDataTag()).size());
    QVERIFY(m_lab->server().keepCopy(copy));
    one.connect();
    two.connect();
    three.connect();
    score(one, friday, 10000, 8);
    QVERIFY(awaited(one.sync->push()));
    if (wasSeen)
        (void)two.exchange();
    QVERIFY(m_lab->server().putBack(copy));
    if (goesOn) {
        fetch(three, friday.addDays(3), 20000, 45);
        score(three, friday.addDays(3), 20000, 45);
        (void)three.exchange();
    }
    QVERIFY(one.exchange().restarted);
    sameForAll({&two, &one, &three});
    QCOMPARE(m_lab->server().psql(QStringLiteral("SELECT count(*) FROM winnow.score")),
             goesOn ? QStringLiteral("53") : QStringLiteral("8"));
}

void TestLabLosses::losesNothingToAnOlderLibrary() {
    LabReader one(*m_lab, ada);
    LabReader two(*m_lab, bob);
    fetch(one, friday, 10000, 30);
    score(one, friday, 10000, 5);
    sameForAll({&one, &two});
    const QString copy = one.library.folder() + QStringLiteral("/kept.db");
    (void)valueOf(one.library->safekeeping().backUp(copy, false));
    score(one, friday, 10005, 25); // which only the lab has afterwards
    (void)one.exchange();
    one.disconnect();
    one.library.close();
    for (const char *end : {"", "-wal", "-shm"})
        QFile::remove(one.library.file() + QLatin1String(end));
    QVERIFY(QFile::rename(copy, one.library.file()));
    one.library.reopen();
    one.connect();
    QCOMPARE(one.exchange().taken.scores, 25);
    sameForAll({&one, &two});
}

// Numbers are given out one transaction after the other: who comes second waits for the first.
void TestLabLosses::readsNoChangePastOneThatIsNotCommitted() {
    LabReader two(*m_lab, bob);
    LabReader three(*m_lab, cyd);
    LabConnection slow;
    QVERIFY(slow.open(m_lab->addressOf(ada), m_lab->passwordOf(ada)));
    QVERIFY(slow.execute(
        QStringLiteral("BEGIN; SELECT winnow.put_papers('[{\"arxiv_id\": \"2508.00001\", \"version\": 1, "
                       "\"title\": \"Slow\", "
                       "\"authors\": \"A\", \"abstract\": \"B\", \"categories\": \"cs.LG\"}]')")));
    fetch(two, friday, 10000, 12);
    const auto quick = two.sync->push();
    QCOMPARE(three.exchange().taken.papers, 0);
    QVERIFY(!quick.isFinished());
    QVERIFY(slow.execute(QStringLiteral("COMMIT")));
    QVERIFY(awaited(quick));
    QCOMPARE(three.exchange().taken.papers, 13);
    QCOMPARE(m_lab->server().psql(QStringLiteral("SELECT title FROM winnow.paper ORDER BY change LIMIT 1")),
             QStringLiteral("Slow"));
}

// One row that breaks a rule of the server holds up nothing else.
void TestLabLosses::leavesOutWhatTheServerRefuses() {
    LabReader one(*m_lab, ada);
    LabReader two(*m_lab, bob);
    fetch(one, friday, 10000, 30);
    score(one, friday, 10000, 7);
    score(one, friday, 10011, 1, QLatin1String("")); // of no model
    score(one, friday, 10007, 13);
    const SyncReport report = one.exchange();
    QCOMPARE(report.refused, 1);
    sameForAll({&one, &two});
    QCOMPARE(m_lab->server().psql(QStringLiteral("SELECT count(*) FROM winnow.score")), QStringLiteral("20"));
}

void TestLabLosses::killedPrograms_data() {
    QTest::addColumn<QString>("step");
    QTest::addColumn<int>("page");
    for (const int page : {1, 4}) {
        QTest::addRow("push, page %d", page) << QStringLiteral("push") << page;
        QTest::addRow("pull, page %d", page) << QStringLiteral("pull") << page;
    }
}

void TestLabLosses::killedPrograms() {
    QFETCH(QString, step);
    QFETCH(int, page);
    LabReader one(*m_lab, ada);
    LabReader two(*m_lab, bob);
    fetch(one, friday, 10000, 60);
    score(one, friday, 10000, 60);
    (void)one.exchange();
    fetch(two, friday.addDays(3), 20000, 60);
    score(two, friday.addDays(3), 20000, 60);
    two.disconnect();
    two.library.close();
    QProcess child;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("WINNOW_TEST_PASSWORD"), m_lab->passwordOf(bob));
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(),
                ofThisTest({QStringLiteral("--sync"), step, two.library.file(), m_lab->addressOf(bob).text(),
                            QString::number(page)}));
    QVERIFY(child.waitForFinished(30'000));
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    two.library.reopen();
    two.connect();
    sameForAll({&two, &one});
    QCOMPARE(m_lab->server().psql(QStringLiteral("SELECT count(*) FROM winnow.score")),
             QStringLiteral("120"));
}

int run(int argc, char *argv[]) {
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (arguments.value(0) != QLatin1String("--sync"))
        return runTest<TestLabLosses, QCoreApplication>(argc, argv);
    const QCoreApplication application(argc, argv);
    return syncAndDie(arguments);
}

WINNOW_TEST_MAIN(TestLabLosses, run)

} // namespace lablossestest

#include "tst_lablosses.moc"
