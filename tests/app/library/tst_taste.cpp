#include "app/model/rowstore.h"
#include "tests/app/library/firstpapers.h"
#include "tests/support/otherwriter.h"
#include "tests/support/promise.h"
#include "tests/support/testmain.h"

namespace tastetest {

using namespace winnow;

namespace {

// A library whose papers have a taste under two profiles. The criteria of version 1 were edited once, those
// of version 3 go back to nothing.
class Tasted final {
public:
    explicit Tasted(int papers = 4) : day(papers), m_writer(day.library.file()) {
        m_writer.execute(QStringLiteral(
            "INSERT INTO criteria (version, name, system_prompt, scoring_prompt, screening_prompt, created, "
            "parent, "
            "is_current) VALUES (1, 'Machines', '', 'one', '', '2025-08-01T00:00:00.000Z', 0, 0), "
            "(2, 'Machines', '', 'two', '', '2025-08-02T00:00:00.000Z', 1, 1), "
            "(3, 'Whales', '', 'three', '', '2025-08-03T00:00:00.000Z', 0, 0)"));
        put(1, a, 0.9);
        put(1, b, 0.25);
        put(1, c, 0);
        put(3, a, 0.1);
    }

    void put(int profile, const ArxivId &id, double value) {
        m_writer.execute(
            QStringLiteral("INSERT OR REPLACE INTO taste (profile, paper_id, value) SELECT %1, id, %2 "
                           "FROM paper WHERE arxiv_id = '%3'")
                .arg(profile)
                .arg(value)
                .arg(id.toString()));
    }
    void use(int version) { // 0: none
        m_writer.execute(QStringLiteral("UPDATE criteria SET is_current = 0"));
        m_writer.execute(
            QStringLiteral("UPDATE criteria SET is_current = 1 WHERE version = %1").arg(version));
    }
    QStringList found(const char *words) {
        QStringList ids;
        for (const ArxivId &id : valueOf(day.library->search().ids(QString::fromLatin1(words), friday)))
            ids << id.toString().right(1);
        ids.sort();
        return ids;
    }
    std::vector<PaperRow> papers(const PaperQuery &query) {
        return valueOf(day.library->search().papers(query));
    }

    DayPapers day;

private:
    OtherWriter m_writer;
};

QString numbers(const std::vector<PaperRow> &rows) {
    QStringList all;
    for (const PaperRow &row : rows)
        all << row.paper.id.toString().right(1);
    return all.join(QLatin1Char(' '));
}

PaperQuery ofFriday() {
    PaperQuery query;
    query.day = friday;
    return query;
}

} // namespace

class TestTaste final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isReadUnderTheCriteriaInUse();
    void isReadByItself();
    void isSearched_data();
    void isSearched();
    void ofOtherProgramsIsSeen();
    void ranksTheWholeDayWhateverIsAskedFor();
    void ordersTheBuiltInScorersPapers();
    void searchesByWholePoints();
};

void TestTaste::isReadUnderTheCriteriaInUse() {
    Tasted tasted;
    QCOMPARE(tasted.day.row(a).taste, std::optional(0.9F));
    QCOMPARE(tasted.day.row(c).taste, std::optional(0.0F)); // which is not none
    QCOMPARE(tasted.day.row(d).taste, std::nullopt);
    const auto light = valueOf(tasted.day.library->search().rows(ofFriday()));
    QCOMPARE(light->row(light->rowOf(b)).taste, std::optional(0.25F));

    tasted.use(3);
    QCOMPARE(tasted.day.row(a).taste, std::optional(0.1F));
    QCOMPARE(tasted.day.row(b).taste, std::nullopt);
    tasted.use(0);
    QCOMPARE(tasted.day.row(a).taste, std::nullopt);
}

void TestTaste::isReadByItself() {
    Tasted tasted;
    const QHash<ArxivId, float> expected{{a, 0.9F}, {b, 0.25F}, {c, 0.0F}};
    QCOMPARE(valueOf(tasted.day.library->search().tastes(friday)), expected);
    QCOMPARE(valueOf(tasted.day.library->search().tastes({})), expected);
    QVERIFY(valueOf(tasted.day.library->search().tastes(friday.addDays(3))).isEmpty());
}

void TestTaste::isSearched_data() {
    QTest::addColumn<QString>("expected");
    QTest::newRow("taste:>0.7") << QStringLiteral("0");
    QTest::newRow("taste:>0.9") << QString();
    QTest::newRow("taste:>=0.9") << QStringLiteral("0");
    QTest::newRow("taste:90%") << QStringLiteral("0");
    QTest::newRow("taste:0..0.3") << QStringLiteral("1 2");
    QTest::newRow("taste:<0.3 -taste:0 ") << QStringLiteral("1");
    QTest::newRow("-taste:>=0 ") << QStringLiteral("3"); // which have none
    QTest::newRow("taste:>0.1 taste:<0.5 ") << QStringLiteral("1");
}

void TestTaste::isSearched() {
    Tasted tasted;
    QTEST(tasted.found(QTest::currentDataTag()).join(QLatin1Char(' ')), "expected");
}

void TestTaste::ofOtherProgramsIsSeen() {
    Tasted tasted;
    const auto next = [&tasted] {
        const auto change = tasted.day.library->nextChange();
        (void)valueOf(tasted.day.library->listings().days()); // answered after it: the library watches
        return change;
    };
    Pending<LibraryChange> change = next();
    tasted.put(1, d, 0.5); // one that had none
    QTRY_VERIFY_WITH_TIMEOUT(change.isFinished(), promised(2000));
    QVERIFY(valueOf(change).taste);
    QVERIFY(valueOf(change).papers.isEmpty() && valueOf(change).days.isEmpty());
    change = next();
    tasted.put(1, a, 0.6); // another value
    QTRY_VERIFY_WITH_TIMEOUT(change.isFinished(), promised(2000));
    QVERIFY(valueOf(change).taste);
}

void TestTaste::ranksTheWholeDayWhateverIsAskedFor() {
    Tasted tasted;
    BegunRun run(*tasted.day.library, friday, Scorer::Llm, QStringLiteral("some-model"));
    tasted.use(2);
    run.store({{a, 1, run.score(3, 3)}, {b, 1, run.score(9, 9)}, {c, 1, run.score(5, 5)}});
    // By model b c a, by taste a b c: b 1/61 + 1/62, a 1/63 + 1/61, c 1/62 + 1/63.
    PaperQuery query = ofFriday();
    QCOMPARE(tasted.papers(query).front().rank, std::nullopt); // nobody asked
    query.withRanks = true;
    QStringList ranks;
    for (const PaperRow &row : tasted.papers(query))
        ranks << QStringLiteral("%1:%2").arg(row.paper.id.toString().right(1)).arg(row.rank.value_or(0));
    QCOMPARE(ranks.join(QLatin1Char(' ')), QStringLiteral("1:1 2:3 0:2 3:0"));
    query.limit = 1;
    QCOMPARE(tasted.papers(query).front().rank, std::optional(1));
    query.limit = 0;
    query.search = QStringLiteral("taste:<0.1 ");
    QCOMPARE(tasted.papers(query).front().rank, std::optional(3));
    query.search.clear();
    query.day.reset();
    QCOMPARE(tasted.papers(query).front().rank, std::optional(1));
}

// As SQL does it for a limit and as rows are sorted afterwards.
void TestTaste::ordersTheBuiltInScorersPapers() {
    DayPapers day(6);
    BegunRun run(*day.library, friday);
    std::vector<ScoredPaper> scores;
    const auto add = [&](const ArxivId &id, int relevance, int novelty, double fine) {
        scores.push_back({id, 1, run.score(relevance, novelty)});
        scores.back().score.fine = fine;
    };
    add(a, 1, 10, 0.05);
    add(b, 7, 3, 0.60);
    add(c, 7, 3, 0.65);
    add(d, 8, 1, 0.70);
    run.store(scores);
    BegunRun model(*day.library, friday, Scorer::Llm, QStringLiteral("some-model"));
    model.store(
        {{paperId("2508.10004"), 1, model.score(6, 7)}, {paperId("2508.10005"), 1, model.score(7, 6)}});
    PaperQuery query = ofFriday();
    QCOMPARE(numbers(valueOf(day.library->search().papers(query))), QStringLiteral("3 5 4 2 1 0"));
    for (int limit = 1; limit < 6; ++limit) {
        query.limit = limit;
        QCOMPARE(numbers(valueOf(day.library->search().papers(query))),
                 QStringLiteral("3 5 4 2 1 0").left(2 * limit - 1));
    }
}

void TestTaste::searchesByWholePoints() {
    DayPapers day(3);
    BegunRun run(*day.library, friday);
    run.store({{a, 1, run.score(7, 9)}, {b, 1, run.score(2, 10)}}); // 14.8, 7.2
    BegunRun model(*day.library, friday, Scorer::Llm, QStringLiteral("some-model"));
    model.store({{c, 1, model.score(5, 10)}}); // 15
    const auto count = [&day](const char *words) {
        return valueOf(day.library->search().ids(QString::fromLatin1(words), friday)).size();
    };
    QCOMPARE(count("score:14 "), 1);
    QCOMPARE(count("score:15 "), 1);
    QCOMPARE(count("score:>=12 "), 2);
    QCOMPARE(count("score:16 "), 0); // what the first would add up to
    QCOMPARE(count("score:<8 "), 1);
}

WINNOW_TEST(TestTaste, QCoreApplication)

} // namespace tastetest

#include "tst_taste.moc"
