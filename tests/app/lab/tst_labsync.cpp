#include "tests/support/daypapers.h"
#include "tests/support/labreader.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>

#include <csignal>

namespace labsynctest {

using namespace winnow;

const QString ada = QStringLiteral("ada");
const QString bob = QStringLiteral("bob");
const QString cyd = QStringLiteral("cyd");
const QString modelOfAll = QStringLiteral("m-1");

// A day of ten papers, with ids from `first` on.
void fetch(LabReader &reader, QDate day, int first, int papers = 10) {
    (void)valueOf(reader.library->listings().add(makeLargeListing(labFeed, day, papers, first), {}));
}

void score(LabReader &reader, QDate day, int first, int papers, const QString &model = modelOfAll) {
    BegunRun run(*reader.library, day, Scorer::Llm, model);
    std::vector<ScoredPaper> scores;
    for (int i = first; i < first + papers; ++i)
        scores.push_back(
            {paperId(qPrintable(QStringLiteral("2508.%1").arg(i))), 1, run.score(1 + i % 10, 5)});
    run.store(scores);
}

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

class TestLabSync final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void membersHaveTheSame();
    void givesNothingThatIsOnesOwn();
    void othersScoresAreWorthOnesOwn();
    void criteriaOfOthersWaitUntilTheyAreUsed();
    void comesBackAfterDays();
    void losesNothingToAnOlderServer_data();
    void losesNothingToAnOlderServer();
    void losesNothingToAnOlderLibrary();
    void readsNoChangePastOneThatIsNotCommitted();
    void takesTextsThatPostgresRefuses();
    void leavesOutWhatTheServerRefuses();
    void holdsScoresOfEarlierVersions();
    void killedPrograms_data();
    void killedPrograms();
    void sharesDecisionsByChoice();

private:
    void sameForAll(std::initializer_list<LabReader *> readers);

    std::unique_ptr<TempLab> m_lab;
};

void TestLabSync::initTestCase() {
    WINNOW_NEEDS_POSTGRES();
    m_lab = std::make_unique<TempLab>(QStringList{ada, bob, cyd});
}

// A lab that is new, of the same members.
void TestLabSync::init() {
    if (!m_lab)
        return;
    QVERIFY(!m_lab->server().psql(QStringLiteral("DROP SCHEMA winnow CASCADE")).isNull());
    LabConnection owner;
    QVERIFY(owner.open(m_lab->server().owner(), m_lab->server().ownerPassword()));
    QVERIFY(LabSchema().apply(owner));
    for (const QString &name : {ada, bob, cyd})
        QVERIFY(LabMembers(owner).add(name));
}

void TestLabSync::sameForAll(std::initializer_list<LabReader *> readers) {
    for (LabReader *reader : readers) // what one gives late is read by those before it
        (void)reader->exchange();
    for (LabReader *reader : readers)
        (void)reader->exchange();
    const QStringList first = (*readers.begin())->shared();
    QVERIFY(first.size() > 10);
    for (LabReader *reader : readers)
        QCOMPARE(reader->shared(), first);
}

void TestLabSync::membersHaveTheSame() {
    LabReader one(*m_lab, ada);
    LabReader two(*m_lab, bob);
    LabReader three(*m_lab, cyd);
    fetch(one, friday, 10000, 50);
    score(one, friday, 10000, 45);
    // Another feed's word of a paper, and another day.
    Paper known =
        makePaper("2508.10003", QStringLiteral("Paper number 3"), {labFeed, QStringLiteral("stat.ML")});
    (void)valueOf(two.library->listings().add(makeListing(labFeed, friday, {announce(known)}), {}));
    fetch(two, friday.addDays(3), 20000, 30);
    score(two, friday.addDays(3), 20000, 30);
    QCOMPARE(one.exchange().taken.papers, 0);
    const SyncReport report = two.exchange();
    QCOMPARE(report.taken.papers, 49);
    QCOMPARE(report.taken.scores, 45);
    QCOMPARE(report.taken.days, QSet<QDate>{friday});
    sameForAll({&one, &two, &three});
    // Who has it all gives and takes nothing.
    for (LabReader *reader : {&one, &two, &three}) {
        const SyncReport quiet = reader->exchange();
        QCOMPARE(quiet.given, 0);
        QCOMPARE(quiet.taken.papers + quiet.taken.scores + int(quiet.taken.days.size()), 0);
    }
    QCOMPARE(three.rows(QStringLiteral("SELECT count(*) FROM day_paper WHERE scanned")),
             QStringList{QStringLiteral("80")});
}

void TestLabSync::givesNothingThatIsOnesOwn() {
    LabReader one(*m_lab, ada);
    fetch(one, friday, 10000, 12);
    // The sample day, a digest's paper, built-in scores, a trial's, a note and a tag, a decision.
    Listing sample = makeListing(labFeed, QDate(2000, 1, 3),
                                 {announce(makePaper("0000.00001", QStringLiteral("Invented"), {labFeed}))});
    (void)valueOf(one.library->listings().add(sample, {}));
    BegunRun builtin(*one.library, friday);
    builtin.store({{paperId("2508.10001"), 1, builtin.score(4, 4)}});
    BegunRun sampled(*one.library, QDate(2000, 1, 3), Scorer::Llm, modelOfAll);
    sampled.store({{paperId("0000.00001"), 1, sampled.score(3, 3)}});
    const Criteria tried =
        valueOf(one.library->criteria().keep(criteriaOf("Only tried.\n[PAPER LIST HERE]\n")));
    RunRecord trial;
    trial.day = friday;
    trial.criteriaVersion = tried.version;
    trial.scorer = Scorer::Llm;
    trial.model = modelOfAll;
    trial.isTrial = true;
    trial = valueOf(one.library->scores().beginRun(trial));
    valueOf(one.library->scores().add(trial.id, {{paperId("2508.10002"), 1, builtin.score(5, 5)}}));
    (void)valueOf(one.library->marks().decide({paperId("2508.10001")}, Decision::Keep));
    (void)valueOf(one.library->marks().setNote(paperId("2508.10001"), QStringLiteral("mine")));
    (void)one.exchange();
    const auto count = [&](const char *table) {
        return m_lab->server().psql(
            QStringLiteral("SELECT count(*) FROM winnow.%1").arg(QLatin1String(table)));
    };
    QCOMPARE(count("paper"), QStringLiteral("12"));
    QCOMPARE(count("announcement"), QStringLiteral("12"));
    QCOMPARE(count("ledger"), QStringLiteral("1"));
    QCOMPARE(count("criteria"), QStringLiteral("1"));
    QCOMPARE(count("score"), QStringLiteral("0"));
    QCOMPARE(count("decision"), QStringLiteral("0"));
    // The day the tried ones are used, what was paid for them is the lab's.
    (void)valueOf(one.library->criteria().use(tried.version));
    (void)one.exchange();
    QCOMPARE(count("criteria"), QStringLiteral("2"));
    QCOMPARE(count("score"), QStringLiteral("1"));
}

void TestLabSync::othersScoresAreWorthOnesOwn() {
    LabReader one(*m_lab, ada);
    LabReader two(*m_lab, bob);
    fetch(one, friday, 10000);
    fetch(two, friday, 10000);
    score(one, friday, 10000, 9);
    BegunRun own(*two.library, friday, Scorer::Llm, modelOfAll); // the same criteria
    (void)one.exchange();
    (void)two.exchange();
    RunRecord wanted;
    wanted.day = friday;
    wanted.criteriaVersion = valueOf(two.library->criteria().current()).version;
    wanted.scorer = Scorer::Llm;
    wanted.model = modelOfAll;
    QCOMPARE(valueOf(two.library->scores().unscored(wanted)).size(), size_t(1)); // the tenth
    const auto runs = valueOf(two.library->scores().runs());
    const auto others = std::ranges::find(runs, ada, &RunRecord::member);
    QVERIFY(others != runs.end());
    QCOMPARE(others->scored, 9);
    QCOMPARE(others->usage.totalCost, 0.0);
    QCOMPARE(others->day, friday);
    PaperQuery query;
    query.day = friday;
    const auto shown = valueOf(two.library->search().papers(query));
    QCOMPARE(std::ranges::count_if(shown, [](const PaperRow &row) { return row.score.has_value(); }), 9);
}

void TestLabSync::criteriaOfOthersWaitUntilTheyAreUsed() {
    LabReader one(*m_lab, ada);
    LabReader two(*m_lab, bob);
    fetch(one, friday, 10000);
    score(one, friday, 10000, 10);
    (void)one.exchange();
    (void)two.exchange();
    PaperQuery query;
    query.day = friday;
    const auto scored = [&] {
        const auto rows = valueOf(two.library->search().papers(query));
        return std::ranges::count_if(rows, [](const PaperRow &row) { return row.score.has_value(); });
    };
    QCOMPARE(scored(), 0);
    QCOMPARE(valueOf(two.library->criteria().versions()).front().isTrial, true);
    Criteria same = criteriaOf("Score these.\n[PAPER LIST HERE]\n");
    same.systemPrompt = QStringLiteral("You read papers.");
    (void)valueOf(two.library->criteria().save(same));
    QCOMPARE(scored(), 10);
}

void TestLabSync::comesBackAfterDays() {
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

void TestLabSync::losesNothingToAnOlderServer_data() {
    QTest::addColumn<bool>("wasSeen");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("nobody wrote since") << true << false;
    QTest::newRow("others wrote since") << true << true;
    QTest::newRow("only given, never read") << false << true;
}

// The copy that is put back lacks what was given last; its next changes have the numbers of those.
void TestLabSync::losesNothingToAnOlderServer() {
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

void TestLabSync::losesNothingToAnOlderLibrary() {
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
void TestLabSync::readsNoChangePastOneThatIsNotCommitted() {
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

void TestLabSync::takesTextsThatPostgresRefuses() {
    LabReader one(*m_lab, ada);
    LabReader two(*m_lab, bob);
    Paper odd = makePaper("2508.10001", QStringLiteral("Nul\u0001 here"), {labFeed});
    odd.title.replace(QChar(1), QChar(u'\0'));
    odd.comment = QStringLiteral("half ") + QChar(0xd83d);
    (void)valueOf(one.library->listings().add(makeListing(labFeed, friday, {announce(odd)}), {}));
    Criteria criteria = criteriaOf("Score these.\n[PAPER LIST HERE]\n");
    criteria.systemPrompt = QStringLiteral("You") + QChar(u'\0') + QStringLiteral(" read.");
    const int version = valueOf(one.library->criteria().save(criteria)).version;
    RunRecord run;
    run.day = friday;
    run.criteriaVersion = version;
    run.scorer = Scorer::Llm;
    run.model = modelOfAll;
    run = valueOf(one.library->scores().beginRun(run));
    ScoredPaper scored;
    scored.id = odd.id;
    scored.score.relevance = scored.score.novelty = 7;
    scored.score.comment = QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b\\u0000c");
    valueOf(one.library->scores().add(run.id, {scored}));
    QCOMPARE(one.exchange().refused, 0);
    const SyncReport report = two.exchange();
    QCOMPARE(report.taken.scores, 1);
    QCOMPARE(report.taken.skipped, 0);
    QCOMPARE(two.rows(QStringLiteral("SELECT title FROM paper")), QStringList{QStringLiteral("Nul here")});
    QCOMPARE(two.rows(QStringLiteral("SELECT comment FROM score")),
             QStringList{QStringLiteral("ab\\u0000c")});
    QCOMPARE(one.exchange().given, 0);
}

// One row that breaks a rule of the server holds up nothing else.
void TestLabSync::leavesOutWhatTheServerRefuses() {
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

// The score of a version that neither can show any more; and it holds for the new one where that reads the
// same.
void TestLabSync::holdsScoresOfEarlierVersions() {
    LabReader one(*m_lab, ada);
    LabReader two(*m_lab, bob);
    fetch(one, friday, 10000, 12);
    score(one, friday, 10000, 12);
    Paper same = makePaper("2508.10001", QStringLiteral("Paper 10001"), {labFeed}, 2);
    PaperQuery query;
    query.day = friday;
    for (const PaperRow &row : valueOf(one.library->search().papers(query))) {
        if (row.paper.id == same.id)
            same = row.paper;
    }
    same.version = 2;
    const Paper other = makePaper("2508.10002", QStringLiteral("Another text"), {labFeed}, 2);
    (void)valueOf(one.library->listings().add(
        makeListing(labFeed, friday.addDays(3),
                    {announce(same, AnnounceType::Replace), announce(other, AnnounceType::Replace)}),
        {}));
    sameForAll({&one, &two});
    QCOMPARE(two.rows(QStringLiteral("SELECT text_version FROM paper WHERE version = 2 ORDER BY arxiv_id")),
             QStringList({QStringLiteral("1"), QStringLiteral("2")}));
    QCOMPARE(two.rows(QStringLiteral("SELECT count(*) FROM score")), QStringList{QStringLiteral("12")});
}

void TestLabSync::killedPrograms_data() {
    QTest::addColumn<QString>("step");
    QTest::addColumn<int>("page");
    for (const int page : {1, 3, 6}) {
        QTest::addRow("push, page %d", page) << QStringLiteral("push") << page;
        QTest::addRow("pull, page %d", page) << QStringLiteral("pull") << page;
    }
}

void TestLabSync::killedPrograms() {
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

void TestLabSync::sharesDecisionsByChoice() {
    LabReader one(*m_lab, ada);
    LabReader two(*m_lab, bob);
    LabReader three(*m_lab, cyd);
    fetch(one, friday, 10000);
    const ArxivId a = paperId("2508.10001");
    const ArxivId b = paperId("2508.10002");
    sameForAll({&one, &two, &three});
    (void)valueOf(one.library->marks().decide({a}, Decision::Keep));
    (void)valueOf(two.library->marks().decide({a, b}, Decision::Keep));
    (void)valueOf(three.library->marks().decide({a}, Decision::Keep)); // who shares nothing
    for (LabReader *reader : {&one, &two})
        valueOf(reader->library->lab().setSharesDecisions(true));
    const auto all = [&] {
        for (int round = 0; round < 2; ++round) {
            for (LabReader *reader : {&one, &two, &three})
                (void)reader->exchange();
        }
    };
    all();
    const auto kept = valueOf(three.library->lab().kept());
    QCOMPARE(kept.value(a), (LabKept{2, 2}));
    QCOMPARE(kept.value(b), (LabKept{1, 2}));
    QCOMPARE(valueOf(one.library->lab().kept()), kept);
    QCOMPARE(
        m_lab->server().psql(QStringLiteral("SELECT count(*) FROM winnow.decision WHERE member = 'cyd'")),
        QStringLiteral("0"));
    // One is taken back, and one member shares theirs no more.
    (void)valueOf(one.library->marks().decide({a}, Decision::Skip));
    all();
    QCOMPARE(valueOf(three.library->lab().kept()).value(a), (LabKept{1, 2}));
    valueOf(two.library->lab().setSharesDecisions(false));
    all();
    QCOMPARE(valueOf(three.library->lab().kept()).value(a), (LabKept{0, 1}));
    QVERIFY(!valueOf(three.library->lab().kept()).contains(b));
    valueOf(two.library->lab().setSharesDecisions(true));
    all();
    QCOMPARE(valueOf(three.library->lab().kept()).value(a), (LabKept{1, 2}));
}

int run(int argc, char *argv[]) {
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (arguments.value(0) != QLatin1String("--sync"))
        return runTest<TestLabSync, QCoreApplication>(argc, argv);
    const QCoreApplication application(argc, argv);
    return syncAndDie(arguments);
}

WINNOW_TEST_MAIN(TestLabSync, run)

} // namespace labsynctest

#include "tst_labsync.moc"
