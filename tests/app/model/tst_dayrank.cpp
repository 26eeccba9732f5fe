#include "app/model/dayrank.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace dayranktest {

using namespace winnow;

namespace {

// What is said of one paper. No relevance: no score.
struct Said {
    Scorer scorer = Scorer::Builtin;
    int relevance = 0;
    int novelty = 0;
    double fine = 0;
    std::optional<float> taste = std::nullopt;
};

PaperRow rowOf(int number, const Said &said) {
    PaperRow row;
    row.paper.id = *ArxivId::fromString(QStringLiteral("2508.%1").arg(10000 + number));
    row.day = QDate(2025, 8, 8);
    row.position = number;
    row.taste = said.taste;
    if (said.relevance > 0)
        row.score = Score{said.relevance, said.novelty, said.fine, {}, 1, said.scorer, {}};
    return row;
}

RowStore storeOf(const QList<Said> &papers) {
    RowStore rows;
    for (int i = 0; i < papers.size(); ++i)
        rows.add(rowOf(i, papers.at(i)));
    return rows;
}

QString numbers(const RowStore &rows) {
    QStringList all;
    for (int row = 0; row < rows.size(); ++row)
        all << QString::number(rows.facts(row).position);
    return all.join(QLatin1Char(' '));
}

} // namespace

// What papers are ordered by, and how several opinions of them become one rank.
class TestDayRank final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ordersByMerit_data();
    void ordersByMerit();
    void bothScorersShareOneRange();
    void showsMeritInItsSteps();
    void ranks_data();
    void ranks();
    void ranksEachDayByItself();
    void ranksOnlyTheDaysAskedFor();
    void putsEachDayIntoOneBatch();
};

void TestDayRank::ordersByMerit_data() {
    QTest::addColumn<QList<Said>>("papers");
    QTest::addColumn<QString>("expected");
    const auto builtin = [](int relevance, int novelty, double fine = 0.5) {
        return Said{Scorer::Builtin, relevance, novelty, fine};
    };
    const auto model = [](int relevance, int novelty, double fine = 0) {
        return Said{Scorer::Llm, relevance, novelty, fine};
    };
    QTest::newRow("the built-in scorer's novelty counts a quarter")
        << QList<Said>{builtin(1, 10), builtin(7, 3), builtin(7, 4), builtin(8, 1)}
        << QStringLiteral("3 2 1 0"); // 13.2, 12.8, 12.4, 5.6
    QTest::newRow("its finer value decides between equals")
        << QList<Said>{builtin(7, 4, 0.61), builtin(7, 4, 0.65), builtin(7, 4, 0.61)}
        << QStringLiteral("1 0 2");
    QTest::newRow("a model's two numbers count alike, ties by relevance")
        << QList<Said>{model(7, 3), model(1, 10), model(5, 6), model(6, 5)} << QStringLiteral("3 2 1 0");
    QTest::newRow("a model's ties are as announced")
        << QList<Said>{model(7, 4, 0.1), model(7, 4, 0.9)} << QStringLiteral("0 1");
    QTest::newRow("an imported digest's as well")
        << QList<Said>{{Scorer::Imported, 4, 7}, {Scorer::Imported, 7, 4}, {Scorer::Imported, 2, 10}}
        << QStringLiteral("2 1 0");
    QTest::newRow("of both on one day")
        << QList<Said>{builtin(8, 3), model(7, 6), model(9, 8), builtin(10, 10), model(1, 1), {}}
        << QStringLiteral("3 2 0 1 4 5"); // 20, 17, 14, 13, 2
}

void TestDayRank::ordersByMerit() {
    QFETCH(QList<Said>, papers);
    RowStore rows = storeOf(papers);
    rows.sortBestFirst();
    QTEST(numbers(rows), "expected");
}

void TestDayRank::bothScorersShareOneRange() {
    for (const Scorer scorer : {Scorer::Builtin, Scorer::Llm, Scorer::Imported}) {
        QCOMPARE(merit(scorer, 1, 1), 2 * meritOfAPoint);
        QCOMPARE(merit(scorer, 10, 10), 20 * meritOfAPoint);
        QCOMPARE(merit(scorer, 6, 6), 12 * meritOfAPoint);
    }
}

void TestDayRank::showsMeritInItsSteps() {
    QCOMPARE(meritText(Scorer::Llm, merit(Scorer::Llm, 9, 8)), QStringLiteral("17"));
    QCOMPARE(meritText(Scorer::Builtin, merit(Scorer::Builtin, 7, 9)), QStringLiteral("14.8"));
    QCOMPARE(meritText(Scorer::Builtin, merit(Scorer::Builtin, 10, 10), u','), QStringLiteral("20,0"));
}

void TestDayRank::ranks_data() {
    QTest::addColumn<QList<Said>>("papers");
    QTest::addColumn<QString>(
        "expected"); // of each the places by model, built-in scorer and taste, and the rank
    QTest::newRow("nothing known") << QList<Said>{{}, {}} << QStringLiteral("0/0/0:0 0/0/0:0");
    QTest::newRow("the built-in scorer alone: its own order") << QList<Said>{{Scorer::Builtin, 1, 10, 0.1},
                                                                             {Scorer::Builtin, 7, 3, 0.6},
                                                                             {Scorer::Builtin, 7, 3, 0.7}}
                                                              << QStringLiteral("0/3/0:3 0/2/0:2 0/1/0:1");
    QTest::newRow("equals share a place") << QList<Said>{{Scorer::Builtin, 5, 5, 0.5},
                                                         {Scorer::Builtin, 5, 5, 0.5},
                                                         {Scorer::Builtin, 4, 5, 0.4}}
                                          << QStringLiteral("0/1/0:1 0/1/0:1 0/3/0:3");
    QTest::newRow("taste alone") << QList<Said>{{Scorer::None, 0, 0, 0, 0.2F},
                                                {Scorer::None, 0, 0, 0, 0.9F},
                                                {}}
                                 << QStringLiteral("0/0/2:2 0/0/1:1 0/0/0:0");
    QTest::newRow("the finer value breaks a model's ties")
        << QList<Said>{{Scorer::Llm, 8, 8, 0.2}, {Scorer::Llm, 8, 8, 0.8}, {Scorer::Llm, 9, 9, 0.1}}
        << QStringLiteral("2/2/0:3 2/1/0:1 1/3/0:2");
    QTest::newRow("taste breaks them as well")
        << QList<Said>{{Scorer::Llm, 8, 8, 0, 0.1F}, {Scorer::Llm, 8, 8, 0, 0.4F}}
        << QStringLiteral("1/0/2:2 1/0/1:1");
    QTest::newRow("two agree against one") << QList<Said>{{Scorer::Llm, 9, 9, 0.1, 0.1F},
                                                          {Scorer::Llm, 8, 8, 0.9, 0.9F},
                                                          {Scorer::Llm, 7, 7, 0.5, 0.5F}}
                                           << QStringLiteral("1/3/3:2 2/1/1:1 3/2/2:3");
    QTest::newRow("what a model dropped has no place with it")
        << QList<Said>{{Scorer::Llm, 6, 6, 0.5}, {Scorer::Builtin, 6, 10, 0.5}}
        << QStringLiteral("1/1/0:1 0/1/0:2");
    QTest::newRow("an imported digest has no finer value")
        << QList<Said>{{Scorer::Imported, 6, 6}, {Scorer::Imported, 7, 7}}
        << QStringLiteral("2/0/0:2 1/0/0:1");
}

void TestDayRank::ranks() {
    QFETCH(QList<Said>, papers);
    const RowStore rows = storeOf(papers);
    QStringList all;
    const std::vector<DayRank> ranks = rankDays(rows);
    for (int row = 0; row < rows.size(); ++row) {
        const DayRank &rank = ranks.at(static_cast<size_t>(row));
        all << QStringLiteral("%1/%2/%3:%4")
                   .arg(rank.byModel)
                   .arg(rank.byBuiltin)
                   .arg(rank.byTaste)
                   .arg(rank.place);
        QVERIFY(rankOf(rows, row) == rank);
    }
    QTEST(all.join(QLatin1Char(' ')), "expected");
}

void TestDayRank::ranksEachDayByItself() {
    RowStore rows;
    PaperRow earlier = rowOf(0, {Scorer::Builtin, 3, 3, 0.3});
    earlier.day = earlier.day.addDays(-1);
    rows.add(rowOf(1, {Scorer::Builtin, 9, 9, 0.9}));
    rows.add(earlier);
    rows.add(rowOf(2, {Scorer::Llm, 2, 2}));
    const std::vector<DayRank> ranks = rankDays(rows);
    QCOMPARE(int(ranks[1].place), 1);
    QCOMPARE(int(ranks[1].byModel), 0); // the model's day is another
    QCOMPARE(int(ranks[2].byModel), 1);
}

void TestDayRank::ranksOnlyTheDaysAskedFor() {
    RowStore rows;
    for (int i = 0; i < 6; ++i) { // days come back
        PaperRow row = rowOf(i, {Scorer::Builtin, 3 + i, 3, 0.3});
        row.day = row.day.addDays(-(i % 3));
        rows.add(row);
    }
    DaySelection days;
    QVERIFY(days.isEmpty());
    days.add(rows.facts(2).julianDay);
    days.add(rows.facts(0).julianDay);
    days.add(rows.facts(0).julianDay);
    const std::vector<DayRank> all = rankDays(rows);
    const std::vector<DayRank> some = rankDays(rows, days);
    for (size_t i = 0; i < all.size(); ++i)
        QVERIFY(some[i] == (i % 3 == 1 ? DayRank() : all[i]));
}

void TestDayRank::putsEachDayIntoOneBatch() {
    RowStore rows;
    for (int i = 0; i < 70; ++i) { // seven days of ten papers each
        PaperRow row = rowOf(i, {});
        row.day = row.day.addDays(-(i % 7));
        rows.add(row);
    }
    const std::vector<DaySelection> batches = dayBatches(rows, 15);
    QCOMPARE(batches.size(), size_t{4}); // two days each, and the last one
    std::vector<int> papers(batches.size(), 0);
    for (int row = 0; row < rows.size(); ++row) {
        int found = 0;
        for (size_t batch = 0; batch < batches.size(); ++batch) {
            const bool isHere = batches[batch].holds(rows.facts(row).julianDay);
            papers[batch] += isHere ? 1 : 0;
            found += isHere ? 1 : 0;
        }
        QCOMPARE(found, 1);
    }
    QCOMPARE(papers, (std::vector{20, 20, 20, 10}));
    QVERIFY(dayBatches(RowStore(), 15).empty());
}

WINNOW_TEST(TestDayRank, QCoreApplication)

} // namespace dayranktest

#include "tst_dayrank.moc"
