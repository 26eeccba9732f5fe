#include "app/scoring/builtin/builtinscorer.h"
#include "tests/support/inventedpapers.h"
#include "tests/support/judgedpapers.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTest>
#include <QtConcurrentMap>

#include <array>
#include <cmath>
#include <numeric>

namespace rankingtest {

using namespace winnow;

// How well the built-in scorer finds what a model chose under the same criteria, on real days; and what the
// readers of invented days would choose.
class TestRanking final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatEachReaderChooses_data();
    void findsWhatEachReaderChooses();
    void findsWhatWasChosen_data();
    void findsWhatWasChosen();
    void usesWholeScale_data();
    void usesWholeScale();

private:
    struct Judged {
        const JudgedPaper *paper = nullptr;
        Score score;
    };
    using ScoredDays = std::vector<std::vector<Judged>>;

    // Empty where the corpus is not here.
    const ScoredDays &scored(const QString &reader);
    std::map<QString, JudgedDays> m_days;
    std::map<QString, ScoredDays> m_scored;
};

// The order of the built-in scorer's own: relevance, a quarter of the novelty, and the finer value in ties.
static double ownOrder(const Score &score) {
    constexpr double tie = 1e-3;
    return score.relevance + 0.25 * score.novelty + tie * score.fine;
}

static QString criteriaText(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

const TestRanking::ScoredDays &TestRanking::scored(const QString &reader) {
    const auto known = m_scored.find(reader);
    if (known != m_scored.end())
        return known->second;
    const QString corpus = QStringLiteral(WINNOW_CORPUS "/corpus/");
    const bool isSeeds = reader == QLatin1String("seeds") || reader == QLatin1String("default");
    const QString text = criteriaText(isSeeds ? QStringLiteral(WINNOW_CORPUS "/seeds/digest-2025-08-08.md")
                                              : corpus + QStringLiteral("readers/%1.md").arg(reader));
    const int least = reader == QLatin1String("embodied") ? 5 : 0; // see the corpus's README
    JudgedDays &days = m_days[reader];
    days = readJudgedPapers(isSeeds ? corpus + QStringLiteral("ranking.jsonl")
                                    : corpus + QStringLiteral("readers/%1.jsonl.xz").arg(reader),
                            least);
    ScoredDays &all = m_scored[reader];
    if (text.isEmpty())
        return all;
    const Criteria criteria =
        reader == QLatin1String("default") ? defaultCriteria() : criteriaFromMarkdown(text).value();
    const BuiltinScorer scorer(criteria);
    for (const auto &[name, papers] : days) {
        std::vector<Judged> &day = all.emplace_back();
        for (const JudgedPaper &paper : papers)
            day.push_back({&paper, {}});
        QtConcurrent::blockingMap(day,
                                  [&](Judged &judged) { judged.score = scorer.score(judged.paper->paper); });
    }
    return all;
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
            total.emplace_back(ownOrder(score), invented.isFor(reader));
            others.emplace_back(score.fine, invented.isFor(other));
            ++relevances[static_cast<size_t>(score.relevance)];
        }
        qInfo("AUC %.3f (own order %.3f), of what the other one chooses %.3f", areaUnderCurve(own),
              areaUnderCurve(total), areaUnderCurve(others));
        QVERIFY(areaUnderCurve(own) >= 0.9);
        QVERIFY(areaUnderCurve(total) >= 0.9);
        QVERIFY(areaUnderCurve(others) < 0.5);
    }
    for (size_t value = 1; value <= 10; ++value)
        qInfo("%2zu: %d papers", value, relevances[value]);
    QVERIFY(relevances[1] > 0 && relevances[10] > 0);
    QVERIFY(std::accumulate(&relevances[2], &relevances[10], 0) > 0); // not only yes and no
}

void TestRanking::findsWhatWasChosen_data() {
    QTest::addColumn<double>("floor"); // of the mean area under the curve
    QTest::newRow("seeds") << 0.83;
    QTest::newRow("embodied") << 0.645;
    QTest::newRow("matting") << 0.84;
    QTest::newRow("galaxies") << 0.85;
}

void TestRanking::findsWhatWasChosen() {
    QFETCH(double, floor);
    const ScoredDays &days = scored(QLatin1String(QTest::currentDataTag()));
    if (days.empty())
        QSKIP("the corpus is not here");
    std::array<double, 2> sums{}; // odd days, even days
    std::array<int, 2> counts{};
    double fineSum = 0;
    int chosen = 0;
    int bestFifth = 0;
    int bestTwoFifths = 0;
    for (const std::vector<Judged> &day : days) {
        RankedPapers own;
        RankedPapers fine;
        for (const Judged &judged : day) {
            own.emplace_back(ownOrder(judged.score), judged.paper->chosen);
            fine.emplace_back(judged.score.fine, judged.paper->chosen);
            chosen += judged.paper->chosen ? 1 : 0;
        }
        const double area = areaUnderCurve(own);
        QVERIFY(!std::isnan(area)); // something was chosen on every day
        const size_t half = static_cast<size_t>(counts[0] + counts[1]) % 2;
        sums[half] += area;
        ++counts[half];
        fineSum += areaUnderCurve(fine);
        bestFifth += chosenAmongBest(own, 0.2);
        bestTwoFifths += chosenAmongBest(own, 0.4);
    }
    const int count = counts[0] + counts[1];
    const double area = (sums[0] + sums[1]) / count;
    qInfo("mean AUC %.3f (odd days %.3f, even days %.3f; relevance alone %.3f); of the chosen %.0f %% are "
          "among "
          "the best 20 %%, %.0f %% among the best 40 %%",
          area, sums[0] / counts[0], sums[1] / counts[1], fineSum / count, 100.0 * bestFifth / chosen,
          100.0 * bestTwoFifths / chosen);
    QVERIFY(area >= floor);
    constexpr double noise = 0.03;
    QVERIFY(sums[0] / counts[0] >= floor - noise && sums[1] / counts[1] >= floor - noise);
}

void TestRanking::usesWholeScale_data() {
    QTest::addColumn<QString>("reader");
    for (const char *reader : {"seeds", "default", "embodied", "matting", "galaxies"})
        QTest::newRow(reader) << QString::fromLatin1(reader);
}

// Under any criteria 7 means the same: worth a look, as between one paper in thirty and one in four is.
void TestRanking::usesWholeScale() {
    QFETCH(QString, reader);
    const ScoredDays &days = scored(reader);
    if (days.empty())
        QSKIP("the corpus is not here");
    std::array<int, 11> relevances{};
    std::array<int, 11> novelties{};
    int papers = 0;
    for (const std::vector<Judged> &day : days) {
        for (const Judged &judged : day) {
            ++relevances[static_cast<size_t>(judged.score.relevance)];
            ++novelties[static_cast<size_t>(judged.score.novelty)];
            ++papers;
        }
    }
    for (size_t value = 1; value <= 10; ++value) {
        qInfo("%2zu: relevance %4.1f %%, novelty %4.1f %%", value, 100.0 * relevances[value] / papers,
              100.0 * novelties[value] / papers);
        QVERIFY(relevances[value] < 0.4 * papers && novelties[value] < 0.4 * papers);
        QVERIFY(relevances[value] > 0);
    }
    const double share = 100.0 * std::accumulate(&relevances[7], &relevances[0] + 11, 0) / papers;
    qInfo("7 or more: %.1f %%", share);
    QVERIFY(share >= 3 && share <= 25);
}

WINNOW_TEST(TestRanking, winnow::NoApplication)

} // namespace rankingtest

#include "tst_ranking.moc"
