#include "app/digest/digestbuilder.h"
#include "app/digest/digestreader.h"
#include "app/digest/markdownwriter.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace digestbuildertest {

using namespace winnow;

class TestDigestBuilder final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void chooses_data();
    void chooses();
    void leavesOutWhatTheModelDidNotScore();
    void ordersBestFirst();
    void placesFollowedAuthors_data();
    void placesFollowedAuthors();
    void weighsTheBuiltInScorersNovelty();
    void followsTheRankWhenAsked();
    void writesFollowedAuthorsWithoutScores();
    void writesKeptPapersWithoutScores();
    void writesSingleLines();
    void carriesCountsFiguresAndPrompts();
};

namespace {

PaperRow row(int number, std::optional<std::pair<int, int>> scores,
             const QString &author = QStringLiteral("Ada Example")) {
    PaperRow row;
    row.paper.id = *ArxivId::fromString(QStringLiteral("2508.%1").arg(number, 5, 10, QLatin1Char('0')));
    row.paper.title = QStringLiteral("Title %1").arg(number);
    row.paper.authors = {author, QStringLiteral("Second Author")};
    row.paper.abstract = QStringLiteral("Abstract.");
    row.position = number;
    if (scores) {
        row.score = Score{};
        row.score->relevance = scores->first;
        row.score->novelty = scores->second;
        row.score->comment = QStringLiteral("Because.");
    }
    return row;
}

DigestInput input(std::vector<PaperRow> rows) {
    DigestInput input;
    input.day = QDate(2025, 8, 8);
    input.model = QStringLiteral("built-in");
    input.rows = std::move(rows);
    input.criteria.systemPrompt = QStringLiteral("System");
    input.criteria.scoringPrompt = QStringLiteral("[PAPER LIST HERE]");
    return input;
}

QStringList titles(const Digest &digest) {
    QStringList list;
    for (const DigestEntry &entry : digest.entries)
        list.append(entry.title);
    return list;
}

} // namespace

void TestDigestBuilder::chooses_data() {
    QTest::addColumn<int>("relevance");
    QTest::addColumn<int>("novelty");
    QTest::addColumn<Decision>("decision");
    QTest::addColumn<bool>("scanned");
    QTest::addColumn<bool>("chosen");
    QTest::newRow("both at the cut-offs") << 7 << 5 << Decision::None << true << true;
    QTest::newRow("relevance below") << 6 << 10 << Decision::None << true << false;
    QTest::newRow("novelty below") << 10 << 4 << Decision::None << true << false;
    QTest::newRow("unscored") << 0 << 0 << Decision::None << true << false;
    QTest::newRow("skipped") << 10 << 10 << Decision::Skip << true << false;
    QTest::newRow("later") << 10 << 10 << Decision::Later << true << true;
    QTest::newRow("kept below the cut-offs") << 1 << 1 << Decision::Keep << true << true;
    QTest::newRow("kept without scores") << 0 << 0 << Decision::Keep << true << true;
    QTest::newRow("filtered out") << 10 << 10 << Decision::None << false << false;
    QTest::newRow("filtered out but kept") << 10 << 10 << Decision::Keep << false << true;
}

void TestDigestBuilder::chooses() {
    QFETCH(int, relevance);
    QFETCH(int, novelty);
    PaperRow paper = row(1, relevance ? std::optional(std::pair(relevance, novelty)) : std::nullopt);
    QFETCH(Decision, decision);
    paper.decision = decision;
    QFETCH(bool, scanned);
    paper.scanned = scanned;
    const Digest digest = buildDigest(input({paper}));
    QTEST(!digest.entries.empty(), "chosen");
    QCOMPARE(digest.relevant, int(digest.entries.size()));
}

void TestDigestBuilder::leavesOutWhatTheModelDidNotScore() {
    for (const ScoringState state : {ScoringState::Screened, ScoringState::Failed}) {
        PaperRow paper = row(1, {{10, 10}}); // the built-in scorer's
        paper.state = state;
        QVERIFY(buildDigest(input({paper})).entries.empty());
        paper.decision = Decision::Keep;
        QCOMPARE(buildDigest(input({paper})).entries.size(), size_t(1));
    }
}

void TestDigestBuilder::ordersBestFirst() {
    const Digest digest = buildDigest(input({row(6, {{7, 7}}), row(5, {{8, 8}}), row(4, {{7, 9}}),
                                             row(3, {{9, 7}}), row(2, {{10, 5}}), row(1, {{8, 8}})}));
    QCOMPARE(titles(digest),
             QStringList({QStringLiteral("Title 3"), QStringLiteral("Title 1"), QStringLiteral("Title 5"),
                          QStringLiteral("Title 4"), QStringLiteral("Title 2"), QStringLiteral("Title 6")}));
}

void TestDigestBuilder::placesFollowedAuthors_data() {
    QTest::addColumn<int>("score");
    QTest::addColumn<int>("place");
    QTest::newRow("above all") << 21 << 0;
    QTest::newRow("as the best of all, announced later") << 20 << 1;
    QTest::newRow("between") << 16 << 1;
    QTest::newRow("below") << 5 << 2;
}

void TestDigestBuilder::placesFollowedAuthors() {
    QFETCH(int, score);
    DigestInput given = input(
        {row(1, {{10, 10}}), row(2, {{7, 7}}), row(3, {{1, 1}}, QStringLiteral("S\\o ren M\\\"uller"))});
    given.followedAuthors = {QStringLiteral("SØREN MÜLLER"), QString()};
    given.authorMatchScore = score;
    QTEST(int(titles(buildDigest(given)).indexOf(QStringLiteral("Title 3"))), "place");
}

// The cut-offs are on the two numbers as they are shown, whoever gave them; the order is the scorer's own.
void TestDigestBuilder::weighsTheBuiltInScorersNovelty() {
    std::vector<PaperRow> rows{row(1, {{7, 10}}), row(2, {{9, 5}}), row(3, {{8, 6}}), row(4, {{8, 6}}),
                               row(5, {{10, 4}})};
    for (PaperRow &paper : rows)
        paper.score->scorer = Scorer::Builtin;
    rows[2].score->fine = 0.7;
    rows[3].score->fine = 0.8;
    QCOMPARE(titles(buildDigest(input(rows))),
             QStringList({QStringLiteral("Title 2"), QStringLiteral("Title 4"), QStringLiteral("Title 3"),
                          QStringLiteral("Title 1")}));
}

void TestDigestBuilder::followsTheRankWhenAsked() {
    DigestInput given = input({row(1, {{10, 10}}), row(2, {{7, 7}}), row(3, {{8, 8}}), row(4, {{9, 9}}),
                               row(5, {{7, 7}}, QStringLiteral("Ada Followed"))});
    given.followedAuthors = {QStringLiteral("Ada Followed")};
    for (const auto &[index, rank] : {std::pair(0, 3), std::pair(1, 1), std::pair(2, 2)})
        given.rows[size_t(index)].rank = rank;
    const QStringList byScore{QStringLiteral("Title 1"), QStringLiteral("Title 5"), QStringLiteral("Title 4"),
                              QStringLiteral("Title 3"), QStringLiteral("Title 2")};
    QCOMPARE(titles(buildDigest(given)), byScore);
    given.order = DigestOrder::Rank;
    QCOMPARE(titles(buildDigest(given)),
             QStringList({QStringLiteral("Title 5"), QStringLiteral("Title 2"), QStringLiteral("Title 3"),
                          QStringLiteral("Title 1"), QStringLiteral("Title 4")}));
}

void TestDigestBuilder::writesFollowedAuthorsWithoutScores() {
    DigestInput given = input({row(1, {{9, 9}}), row(2, std::nullopt)});
    given.followedAuthors = {QStringLiteral("second author")};
    const Digest digest = buildDigest(given);
    QCOMPARE(int(digest.entries.size()), 2);
    for (const DigestEntry &entry : digest.entries) {
        QCOMPARE(entry.comment, QStringLiteral("Author match"));
        QVERIFY(!entry.relevance && !entry.novelty);
    }
}

void TestDigestBuilder::writesKeptPapersWithoutScores() {
    PaperRow kept = row(1, std::nullopt);
    kept.decision = Decision::Keep;
    const Digest digest = buildDigest(input({kept, row(2, {{7, 5}})}));
    QCOMPARE(titles(digest), QStringList({QStringLiteral("Title 2"), QStringLiteral("Title 1")}));
    QCOMPARE(digest.entries[1].comment, QStringLiteral("Kept, not scored"));
    QVERIFY(!digest.entries[1].relevance && !digest.entries[1].novelty);
    const auto read = readDigests(digestToMarkdown(digest), QStringLiteral("d.md"));
    QVERIFY(read);
    QVERIFY(read->front() == digest);
}

void TestDigestBuilder::writesSingleLines() {
    PaperRow paper = row(1, {{9, 9}});
    paper.paper.title = QStringLiteral("Two\n Lines");
    paper.paper.abstract = QStringLiteral("First.\r\nSecond.");
    paper.score->comment = QStringLiteral("One\n\n---\n\nTwo");
    const Digest digest = buildDigest(input({paper}));
    QCOMPARE(digest.entries[0].title, QStringLiteral("Two  Lines"));
    QCOMPARE(digest.entries[0].abstract, QStringLiteral("First.  Second."));
    QCOMPARE(digest.entries[0].comment, QStringLiteral("One  ---  Two"));
    QCOMPARE(digest.entries[0].authors, QStringLiteral("Ada Example, Second Author"));
}

void TestDigestBuilder::carriesCountsFiguresAndPrompts() {
    DigestInput given = input({});
    given.announced = 530;
    given.scanned = 320;
    given.usage = {1, 2, 3, 0.114, 0.044, 0.158};
    given.criteria.scoringPrompt = QStringLiteral("a\r\nb");
    const Digest digest = buildDigest(given);
    QCOMPARE(digest.announced, 530);
    QCOMPARE(digest.scanned, 320);
    QCOMPARE(digest.relevant, 0);
    QVERIFY(digest.usage == given.usage);
    QCOMPARE(digest.prompts->user, QStringLiteral("a\nb"));
    // The total is rounded from the unrounded sum.
    QVERIFY(digestToMarkdown(digest).contains("| **Cost**       | $0.11    | $0.04        | $0.16   |"));
    given.criteria = {};
    QVERIFY(!buildDigest(given).prompts);
}

WINNOW_TEST(TestDigestBuilder, winnow::NoApplication)

} // namespace digestbuildertest

#include "tst_digestbuilder.moc"
