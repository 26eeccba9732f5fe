#include "app/scoring/builtin/builtinscorer.h"
#include "tests/support/inventedpapers.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QtConcurrentMap>

#include <array>
#include <map>
#include <numeric>

namespace rankingtest {

using namespace winnow;

// How well the built-in scorer finds what a model chose under the same criteria, on real days; and what the
// readers of invented days would choose.
class TestRanking final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void findsWhatEachReaderChooses_data();
    void findsWhatEachReaderChooses();
    void findsWhatWasChosen();
    void usesWholeScale_data();
    void usesWholeScale();

private:
    struct Judged {
        Paper paper;
        bool chosen = false;
        Score score;    // under the criteria of the seeds
        Score ownScore; // under the default criteria
    };
    void scoreAll(const Criteria &criteria, Score Judged::*member);

    std::map<QString, std::vector<Judged>> m_days;
};

void TestRanking::initTestCase() {
    QFile seed(QStringLiteral(WINNOW_CORPUS "/seeds/digest-2025-08-08.md"));
    QFile ranking(QStringLiteral(WINNOW_CORPUS "/corpus/ranking.jsonl"));
    if (!seed.open(QIODevice::ReadOnly) || !ranking.open(QIODevice::ReadOnly))
        return; // the tests of real days say so
    const auto criteria = criteriaFromMarkdown(QString::fromUtf8(seed.readAll()));
    QVERIFY(criteria);
    while (!ranking.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(ranking.readLine()).object();
        Judged judged;
        judged.paper.title = line.value(QLatin1String("title")).toString();
        judged.paper.abstract = line.value(QLatin1String("abstract")).toString();
        judged.chosen = line.value(QLatin1String("selected")).toBool();
        m_days[line.value(QLatin1String("day")).toString()].push_back(judged);
    }
    QCOMPARE(m_days.size(), size_t(35));
    scoreAll(*criteria, &Judged::score);
    scoreAll(defaultCriteria(), &Judged::ownScore);
}

void TestRanking::scoreAll(const Criteria &criteria, Score Judged::*member) {
    const BuiltinScorer scorer(criteria);
    for (auto &[name, papers] : m_days) {
        QtConcurrent::blockingMap(papers,
                                  [&](Judged &judged) { judged.*member = scorer.score(judged.paper); });
    }
}

// The area under the ROC curve: how often a chosen paper stands above one that was not; a tie counts half.
static double areaUnderCurve(const std::vector<std::pair<double, bool>> &scores) {
    double won = 0;
    double pairs = 0;
    for (const auto &[score, chosen] : scores) {
        for (const auto &[other, otherChosen] : scores) {
            if (!chosen || otherChosen)
                continue;
            won += score > other ? 1 : score == other ? 0.5 : 0;
            ++pairs;
        }
    }
    return won / pairs;
}

static int chosenAmongBest(std::vector<std::pair<double, bool>> scores, double share) {
    std::stable_sort(scores.begin(), scores.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    const auto end = scores.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(scores.size()));
    return static_cast<int>(std::count_if(scores.begin(), end, [](const auto &s) { return s.second; }));
}

void TestRanking::findsWhatEachReaderChooses_data() {
    QTest::addColumn<InventedReader>("reader");
    QTest::addColumn<InventedReader>("other");
    QTest::newRow("of water") << InventedReader::OfWater << InventedReader::OfMachines;
    QTest::newRow("of machines") << InventedReader::OfMachines << InventedReader::OfWater;
}

// On each day; and the same papers are in another order for a reader with other criteria.
void TestRanking::findsWhatEachReaderChooses() {
    QFETCH(InventedReader, reader);
    QFETCH(InventedReader, other);
    QFile digest(digestOf(reader));
    QVERIFY(digest.open(QIODevice::ReadOnly));
    const auto criteria = criteriaFromMarkdown(QString::fromUtf8(digest.readAll()));
    QVERIFY(criteria);
    const BuiltinScorer scorer(*criteria);
    std::array<int, 11> relevances{};
    constexpr int days = 12;
    constexpr int papersOfADay = 60;
    for (quint32 day = 0; day < days; ++day) {
        std::vector<std::pair<double, bool>> own;
        std::vector<std::pair<double, bool>> total;
        std::vector<std::pair<double, bool>> others;
        for (const InventedPaper &invented : PaperInventor(day).papers(papersOfADay)) {
            const Score score = scorer.score(invented.paper);
            own.emplace_back(score.fine, invented.isFor(reader));
            total.emplace_back(score.total() + score.fine, invented.isFor(reader));
            others.emplace_back(score.fine, invented.isFor(other));
            ++relevances[static_cast<size_t>(score.relevance)];
        }
        qInfo("AUC %.3f (relevance + novelty %.3f), of what the other one chooses %.3f", areaUnderCurve(own),
              areaUnderCurve(total), areaUnderCurve(others));
        QVERIFY(areaUnderCurve(own) >= 0.9);
        QVERIFY(areaUnderCurve(total) >= 0.9);
        QVERIFY(areaUnderCurve(others) < 0.5);
    }
    QVERIFY(relevances[1] > 0 && relevances[10] > 0);
    QVERIFY(std::accumulate(&relevances[2], &relevances[10], 0) > 0); // not only yes and no
}

void TestRanking::findsWhatWasChosen() {
    if (m_days.empty())
        QSKIP("the corpus is not here");
    std::array<double, 2> sums{};
    double totalSum = 0;
    int chosen = 0;
    int bestFifth = 0;
    int bestTwoFifths = 0;
    size_t day = 0;
    for (const auto &[name, papers] : m_days) {
        std::vector<std::pair<double, bool>> fine;
        std::vector<std::pair<double, bool>> total;
        for (const Judged &judged : papers) {
            const Score &score = judged.score;
            fine.emplace_back(score.fine, judged.chosen);
            total.emplace_back(score.total() + score.fine, judged.chosen);
            chosen += judged.chosen ? 1 : 0;
        }
        sums[day++ % 2] += areaUnderCurve(fine);
        totalSum += areaUnderCurve(total);
        bestFifth += chosenAmongBest(fine, 0.2);
        bestTwoFifths += chosenAmongBest(fine, 0.4);
    }
    const double auc = (sums[0] + sums[1]) / static_cast<double>(day);
    const double odd = sums[0] / static_cast<double>((day + 1) / 2);
    const double even = sums[1] / static_cast<double>(day / 2);
    qInfo("mean AUC %.3f (odd days %.3f, even days %.3f; relevance + novelty %.3f); of the chosen %.0f %% "
          "are among "
          "the best 20 %%, %.0f %% among the best 40 %%",
          auc, odd, even, totalSum / static_cast<double>(day), 100.0 * bestFifth / chosen,
          100.0 * bestTwoFifths / chosen);
    QVERIFY(auc >= 0.74);
    QVERIFY(odd >= 0.74 && even >= 0.74);
    QVERIFY(totalSum / static_cast<double>(day) >= 0.74);
}

void TestRanking::usesWholeScale_data() {
    QTest::addColumn<bool>("ownCriteria");
    QTest::newRow("criteria of the seeds") << false;
    QTest::newRow("default criteria") << true;
}

void TestRanking::usesWholeScale() {
    QFETCH(bool, ownCriteria);
    if (m_days.empty())
        QSKIP("the corpus is not here");
    std::array<int, 11> relevances{};
    std::array<int, 11> novelties{};
    int papers = 0;
    int kept = 0;
    for (const auto &[name, judgedPapers] : m_days) {
        for (const Judged &judged : judgedPapers) {
            const Score &score = ownCriteria ? judged.ownScore : judged.score;
            ++relevances[static_cast<size_t>(score.relevance)];
            ++novelties[static_cast<size_t>(score.novelty)];
            kept += score.relevance >= 7 && score.novelty >= 5 ? 1 : 0; // the usual cut-offs
            ++papers;
        }
    }
    for (size_t value = 1; value <= 10; ++value) {
        qInfo("%2zu: relevance %4.1f %%, novelty %4.1f %%", value, 100.0 * relevances[value] / papers,
              100.0 * novelties[value] / papers);
        QVERIFY(relevances[value] < 0.4 * papers && novelties[value] < 0.4 * papers);
        QVERIFY(relevances[value] > 0);
    }
    const double share = 100.0 * kept / papers;
    qInfo("kept: %.1f %%", share);
    QVERIFY(share >= 5 && share <= 12);
}

WINNOW_TEST(TestRanking, winnow::NoApplication)

} // namespace rankingtest

#include "tst_ranking.moc"
