#include "tests/app/library/modelruns.h"
#include "tests/support/testmain.h"

namespace openpaperstest {

using namespace winnow;

// What is left to ask a model about.

namespace {

QStringList names(const std::vector<Paper> &papers) {
    QStringList ids;
    for (const Paper &paper : papers)
        ids.append(paper.id.toString().last(1));
    return ids;
}

} // namespace

class TestOpenPapers final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsHowPapersStand();
    void keepsKeysApart_data();
    void keepsKeysApart();
    void seesANewVersionAsUnseen();
    void replacesAVerdict_data();
    void replacesAVerdict();
    void endsAVerdictWithAScore();
    void keepsAScoreFromVerdicts();
    void leavesOutWhatIsNotScanned();
};

void TestOpenPapers::tellsHowPapersStand() {
    Papers papers;
    const auto run = valueOf(papers.library->scores().beginRun(llm()));
    valueOf(papers.library->scores().addBatch(run.id, batch({scored(a)})));
    valueOf(papers.library->scores().addBatch(run.id, dropped(b)));
    valueOf(papers.library->scores().addBatch(run.id, passed(c)));
    valueOf(papers.library->scores().addBatch(run.id, failed(d)));
    papers.library.reopen();
    const auto open = papers.open(llm());
    QCOMPARE(open.scored, 1);
    QCOMPARE(names(open.dropped), QStringList(QStringLiteral("1")));
    QCOMPARE(names(open.passed), QStringList(QStringLiteral("2")));
    QCOMPARE(names(open.failed), QStringList(QStringLiteral("3")));
    QCOMPARE(names(open.unseen), QStringList(QStringLiteral("4")));
    QCOMPARE(totalOf(open), 5);
    QCOMPARE(open.passed[0], makeLargeListing(feed, friday, 5).entries[2].paper); // whole
    RunRecord thursday = llm();
    thursday.day = friday.addDays(-1);
    QCOMPARE(totalOf(papers.open(thursday)), 0);
}

void TestOpenPapers::keepsKeysApart_data() {
    QTest::addColumn<RunRecord>("other");
    QTest::newRow("model") << llm("other");
    QTest::newRow("criteria") << llm("m", 2);
    RunRecord scorer = llm();
    scorer.scorer = Scorer::Builtin;
    QTest::newRow("scorer") << scorer;
}

void TestOpenPapers::keepsKeysApart() {
    QFETCH(RunRecord, other);
    Papers papers;
    papers.store(llm(), dropped(a));
    papers.store(llm(), passed(b));
    papers.store(llm(), failed(c));
    QCOMPARE(papers.open(other).unseen.size(), size_t(5));
    // A score under the other key leaves the verdict under this one, and so does a verdict.
    papers.store(other, batch({scored(a)}));
    papers.store(other, failed(b));
    QCOMPARE(names(papers.open(llm()).dropped), QStringList(QStringLiteral("0")));
    QCOMPARE(names(papers.open(llm()).passed), QStringList(QStringLiteral("1")));
    QCOMPARE(names(papers.open(other).failed), QStringList(QStringLiteral("1")));
    // And a score under this key does not keep the other from failing.
    papers.store(llm(), batch({scored(d)}));
    papers.store(other, failed(d));
    QCOMPARE(names(papers.open(other).failed), QStringList({QStringLiteral("1"), QStringLiteral("3")}));
}

void TestOpenPapers::seesANewVersionAsUnseen() {
    Papers papers;
    papers.store(llm(), dropped(a));
    papers.store(llm(), failed(b));
    papers.store(llm(), passed(c));
    papers.store(llm(), batch({scored(d)}));
    for (const ArxivId &id : {a, b, c, d})
        papers.update(id, 2);
    QCOMPARE(papers.open(llm()).unseen.size(), size_t(5));
    QCOMPARE(papers.row(a).state, ScoringState::Unscored);
    QCOMPARE(papers.row(b).state, ScoringState::Unscored);
    QCOMPARE(papers.row(d).state, ScoringState::Scored); // by its older version
    QCOMPARE(papers.day().failed, 0);
    QCOMPARE(papers.day().screened, 0);
    QCOMPARE(papers.day().unscored, 4);
}

void TestOpenPapers::replacesAVerdict_data() {
    QTest::addColumn<BatchResult>("first");
    QTest::addColumn<BatchResult>("second");
    QTest::addColumn<std::vector<int>>("counts"); // passed, dropped, failed
    QTest::newRow("passed, then failed") << passed(a) << failed(a) << std::vector<int>{0, 0, 1};
    QTest::newRow("failed, then dropped") << failed(a) << dropped(a) << std::vector<int>{0, 1, 0};
    QTest::newRow("dropped, then failed") << dropped(a) << failed(a) << std::vector<int>{0, 0, 1};
    QTest::newRow("failed, then passed") << failed(a) << passed(a) << std::vector<int>{1, 0, 0};
    QTest::newRow("scored, then failed") << batch({scored(a)}) << failed(a) << std::vector<int>{0, 0, 0};
}

void TestOpenPapers::replacesAVerdict() {
    QFETCH(BatchResult, first);
    QFETCH(BatchResult, second);
    QFETCH(std::vector<int>, counts);
    Papers papers;
    papers.store(llm(), first);
    papers.store(llm(), second);
    const auto open = papers.open(llm());
    QCOMPARE((std::vector<int>{int(open.passed.size()), int(open.dropped.size()), int(open.failed.size())}),
             counts);
}

void TestOpenPapers::endsAVerdictWithAScore() {
    Papers papers;
    papers.store(llm(), failed(a));
    papers.store(llm(), dropped(b));
    papers.store(llm(), passed(c));
    const auto run = valueOf(papers.library->scores().beginRun(llm()));
    valueOf(papers.library->scores().addBatch(run.id, batch({scored(a), scored(b)})));
    valueOf(papers.library->scores().add(run.id, {scored(c)})); // this way as well
    const auto open = papers.open(llm());
    QCOMPARE(open.scored, 3);
    QCOMPARE(open.unseen.size(), size_t(2));
    QCOMPARE(papers.row(a).state, ScoringState::Scored);
    QCOMPARE(papers.row(b).state, ScoringState::Scored);
    QVERIFY(papers.row(b).stateReason.isEmpty());
}

void TestOpenPapers::keepsAScoreFromVerdicts() {
    Papers papers;
    papers.store(llm(), batch({scored(a, 9), scored(b, 8)}));
    papers.store(llm(), failed(a));
    papers.store(llm(), dropped(b));
    QCOMPARE(papers.open(llm()).scored, 2);
    QCOMPARE(papers.row(a).state, ScoringState::Scored);
    QCOMPARE(papers.row(b).state, ScoringState::Scored);
    QCOMPARE(valueOf(papers.library->scores().runs()).at(0).screened, 0);
}

void TestOpenPapers::leavesOutWhatIsNotScanned() {
    Papers papers;
    Listing listing = makeLargeListing(feed, friday, 5);
    listing.entries[0].type = AnnounceType::Replace;
    (void)valueOf(papers.library->listings().add(listing, {}));
    QCOMPARE(totalOf(papers.open(llm())), 4);
}

WINNOW_TEST(TestOpenPapers, QCoreApplication)

} // namespace openpaperstest

#include "tst_openpapers.moc"
