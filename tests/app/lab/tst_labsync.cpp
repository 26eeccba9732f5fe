#include "tests/support/daypapers.h"
#include "tests/support/labreader.h"
#include "tests/support/testmain.h"

namespace labsynctest {

using namespace winnow;

class TestLabSync final : public LabTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { setUp(); }
    void init() { beginAnew(); }
    void membersHaveTheSame();
    void givesNothingThatIsOnesOwn();
    void othersScoresAreWorthOnesOwn();
    void criteriaOfOthersWaitUntilTheyAreUsed();
    void takesTextsThatPostgresRefuses();
    void holdsScoresOfEarlierVersions();
    void sharesDecisionsByChoice();
    void followingMoreShowsWhatCameBefore();
};

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
    BegunRun sampled(*one.library, QDate(2000, 1, 3), Scorer::Llm, labModel);
    sampled.store({{paperId("0000.00001"), 1, sampled.score(3, 3)}});
    const Criteria tried =
        valueOf(one.library->criteria().keep(criteriaOf("Only tried.\n[PAPER LIST HERE]\n")));
    RunRecord trial;
    trial.day = friday;
    trial.criteriaVersion = tried.version;
    trial.scorer = Scorer::Llm;
    trial.model = labModel;
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
    BegunRun own(*two.library, friday, Scorer::Llm, labModel); // the same criteria
    (void)one.exchange();
    (void)two.exchange();
    RunRecord wanted;
    wanted.day = friday;
    wanted.criteriaVersion = valueOf(two.library->criteria().current()).version;
    wanted.scorer = Scorer::Llm;
    wanted.model = labModel;
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
    run.model = labModel;
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

// As one who joins first and chooses categories afterwards.
void TestLabSync::followingMoreShowsWhatCameBefore() {
    LabReader one(*m_lab, ada);
    LabReader two(*m_lab, bob);
    fetch(one, friday, 10000, 50);
    score(one, friday, 10000, 45);
    (void)one.exchange();
    const auto scanned = [&] {
        return two.rows(QStringLiteral("SELECT count(*) FROM day_paper WHERE scanned")).constFirst();
    };
    two.reading.categories.clear();
    two.connect();
    QCOMPARE(two.exchange().taken.papers, 50);
    QCOMPARE(scanned(), QStringLiteral("0"));
    two.reading = labReading;
    two.connect();
    const SyncReport report = two.exchange();
    QCOMPARE(report.taken.papers, 0); // all are here already
    QCOMPARE(report.taken.days, QSet<QDate>{friday});
    QCOMPARE(scanned(), QStringLiteral("50"));
    QCOMPARE(valueOf(two.library->listings().days()).size(), size_t(1));
    sameForAll({&one, &two});
    QCOMPARE(int(two.exchange().taken.days.size()), 0);
}

WINNOW_TEST(TestLabSync, QCoreApplication)

} // namespace labsynctest

#include "tst_labsync.moc"
