#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"

namespace ledgertest {

using namespace winnow;

namespace {

const QString learning = QStringLiteral("cs.LG");
const QString vision = QStringLiteral("cs.CV");
const QDate monday(2025, 8, 11);

Score scoreOf(int relevance, int novelty) {
    Score score;
    score.relevance = relevance;
    score.novelty = novelty;
    score.criteriaVersion = 1;
    score.scorer = Scorer::Builtin;
    score.model = QStringLiteral("built-in");
    return score;
}

// Two feeds of Friday with the second paper in both; of the four papers three are scored: 9/8, 9/2 and 4/9.
void fill(Library &library) {
    Criteria criteria;
    criteria.systemPrompt = QStringLiteral("You read papers.");
    criteria.scoringPrompt = QStringLiteral("Score these.\n[PAPER LIST HERE]\n");
    (void)valueOf(library.criteria().save(criteria));
    const auto paper = [](const char *id) { return makePaper(id, QString::fromLatin1(id), {learning}); };
    const auto first = announce(paper("2508.00001"));
    const auto both = announce(paper("2508.00002"), AnnounceType::Cross);
    Listing cut = makeListing(learning, friday, {first, both, announce(paper("2508.00003"))});
    cut.announced = 5; // two were damaged
    cut.problems = {{7, QStringLiteral("no id"), {}}, {9, QStringLiteral("no id"), {}}};
    (void)valueOf(library.listings().add(cut, {}));
    (void)valueOf(library.listings().add(makeListing(vision, friday,
                                                     {both, announce(paper("2508.00004")),
                                                      announce(paper("2508.00005"), AnnounceType::Replace)}),
                                         {}));
    LedgerEntry failed;
    failed.day = monday;
    failed.feed = learning;
    failed.state = LedgerState::Failed;
    failed.note = QStringLiteral("offline");
    valueOf(library.listings().noteFeed(failed));
    RunRecord run;
    run.day = friday;
    run.criteriaVersion = 1;
    run.scorer = Scorer::Builtin;
    run.model = QStringLiteral("built-in");
    const qint64 id = valueOf(library.scores().beginRun(run)).id;
    valueOf(library.scores().add(id, {{paperId("2508.00001"), 1, scoreOf(9, 2)},
                                      {paperId("2508.00002"), 1, scoreOf(9, 8)},
                                      {paperId("2508.00004"), 1, scoreOf(4, 9)},
                                      {paperId("2508.00005"), 1, scoreOf(9, 9)}}));
}

} // namespace

class TestLedger final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsEveryFeedAndDay();
    void followsTheCutOffs();
    void readsTheDaysAskedFor();
};

void TestLedger::countsEveryFeedAndDay() {
    TempLibrary library;
    fill(*library);
    const Ledger ledger = valueOf(library->listings().ledger({}));
    QCOMPARE(ledger.lines.size(), size_t(3));
    QCOMPARE(ledger.lines[0].entry.day, monday);
    QCOMPARE(ledger.lines[0].entry.state, LedgerState::Failed);
    QCOMPARE(ledger.lines[0].entry.note, QStringLiteral("offline"));
    QCOMPARE(ledger.lines[0].fetched, 0);
    const LedgerLine &first = ledger.lines[1];
    QCOMPARE(first.entry.feed, learning);
    QCOMPARE(first.entry.state, LedgerState::Partial);
    QCOMPARE(first.entry.announced, 5);
    QCOMPARE(first.fetched, 3);
    QCOMPARE(first.entry.scanned, 3);
    QCOMPARE(first.scored, 2);
    QCOMPARE(first.relevant, 1);
    const LedgerLine &second = ledger.lines[2];
    QCOMPARE(second.entry.feed, vision);
    QCOMPARE(second.fetched, 3);
    QCOMPARE(second.entry.scanned, 2); // a replacement is not
    QCOMPARE(second.scored, 2);
    QCOMPARE(second.relevant, 1);
    QCOMPARE(ledger.days, (std::vector<DayCounts>{{friday, 4, 3, 1}})); // the paper of both counts once
    QCOMPARE(ledger.known.size(), size_t(3));
}

void TestLedger::followsTheCutOffs() {
    TempLibrary library;
    fill(*library);
    LedgerQuery low;
    low.cutOffs = {4, 2};
    const Ledger ledger = valueOf(library->listings().ledger(low));
    QCOMPARE(ledger.days, (std::vector<DayCounts>{{friday, 4, 3, 3}}));
    QCOMPARE(ledger.lines[1].relevant, 2);
}

void TestLedger::readsTheDaysAskedFor() {
    TempLibrary library;
    fill(*library);
    LedgerQuery later;
    later.from = monday;
    const Ledger ledger = valueOf(library->listings().ledger(later));
    QCOMPARE(ledger.lines.size(), size_t(1));
    QVERIFY(ledger.days.empty());
    QCOMPARE(ledger.known.size(), size_t(3)); // what is missing is told by all of them
    LedgerQuery earlier;
    earlier.to = friday;
    QCOMPARE(valueOf(library->listings().ledger(earlier)).lines.size(), size_t(2));
}

WINNOW_TEST(TestLedger, QCoreApplication)

} // namespace ledgertest

#include "tst_ledger.moc"
