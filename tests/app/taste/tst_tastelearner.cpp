#include "tests/app/taste/tastelessons.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <cmath>

namespace tastelearnertest {

using namespace winnow;

// What is learned from invented readers, under criteria that say something else than the reader wants: what
// is found then was learned.
class TestTasteLearner final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void learnsWhatCriteriaDoNotSay();
    void waitsForFiveKept();
    void leavesTheScorerItsOrderAtFirst();
    void trustsASingleDayLess();
    void givesTheSameModelForTheSameLessons();
    void forgetsOldDecisions();
    void learnsFromOtherSigns_data();
    void learnsFromOtherSigns();
    void saysHowSureItIs();
    void takesUndecidedForAWeakNo();

private:
    const FeatureReader m_reader{criteriaOfReader(InventedReader::OfMachines)};
    const TasteLearner m_learner{m_reader};
};

void TestTasteLearner::learnsWhatCriteriaDoNotSay() {
    const auto learning =
        m_learner.learn(lessonsOf(m_learner, decidedDays(0, 6, InventedReader::OfWater)), tasteNow);
    QVERIFY(learning);
    QCOMPARE(learning->model.decisions(), 240);
    QVERIFY(areaOn(learning->model, m_reader, 100, InventedReader::OfWater) > 0.9);
    QVERIFY(areaOn(learning->model, m_reader, 100, InventedReader::OfMachines) < 0.6);
}

void TestTasteLearner::waitsForFiveKept() {
    std::vector<TasteExample> examples = decidedDay(1, InventedReader::OfWater);
    int kept = 0;
    for (TasteExample &example : examples) {
        if (example.evidence.decision == Decision::Keep && ++kept > 4)
            example.evidence = {};
    }
    QVERIFY(!m_learner.learn(lessonsOf(m_learner, examples), tasteNow));
    for (TasteExample &example : examples) {
        if (example.evidence.decision == Decision::None) {
            example.evidence.decision = Decision::Keep;
            break;
        }
    }
    QVERIFY(m_learner.learn(lessonsOf(m_learner, examples), tasteNow));
}

// Of five kept papers little is known: under the reader's own criteria, the order is still the built-in
// scorer's.
void TestTasteLearner::leavesTheScorerItsOrderAtFirst() {
    const FeatureReader reader(criteriaOfReader(InventedReader::OfWater));
    const TasteLearner learner(reader);
    std::vector<TasteExample> examples = decidedDay(1, InventedReader::OfMachines); // a slip of the reader's
    int kept = 0;
    for (TasteExample &example : examples) {
        if (example.evidence.decision != Decision::Keep || ++kept > 5)
            example.evidence = {};
    }
    const auto learning = learner.learn(lessonsOf(learner, examples), tasteNow);
    QVERIFY(learning);
    QVERIFY(areaOn(learning->model, reader, 100, InventedReader::OfWater) > 0.75);
}

// Of one day more stays of what the criteria say than if it were taken for the whole truth.
void TestTasteLearner::trustsASingleDayLess() {
    TasteTuning atOnce;
    atOnce.days = 1;
    const auto lessons = lessonsOf(m_learner, decidedDay(1, InventedReader::OfWater));
    const auto careful = m_learner.learn(lessons, tasteNow);
    const auto bold = TasteLearner(m_reader, atOnce).learn(lessons, tasteNow);
    QVERIFY(careful && bold);
    constexpr int day = 100;
    QVERIFY(areaOn(careful->model, m_reader, day, InventedReader::OfMachines) >
            areaOn(bold->model, m_reader, day, InventedReader::OfMachines));
    QVERIFY(areaOn(careful->model, m_reader, day, InventedReader::OfWater) <
            areaOn(bold->model, m_reader, day, InventedReader::OfWater));
}

void TestTasteLearner::givesTheSameModelForTheSameLessons() {
    const std::vector<TasteLesson> lessons = lessonsOf(m_learner, decidedDays(0, 3, InventedReader::OfWater));
    const auto one = m_learner.learn(lessons, tasteNow);
    const auto other = m_learner.learn(lessons, tasteNow);
    QVERIFY(one && other);
    QCOMPARE(one->model.write(), other->model.write());
    QCOMPARE(one->heldOut, other->heldOut);
}

void TestTasteLearner::forgetsOldDecisions() {
    std::vector<TasteExample> examples = decidedDays(0, 4, InventedReader::OfMachines);
    for (TasteExample &example : examples)
        example.evidence.decidedAt = tasteNow.addDays(-4 * 365);
    const auto news = decidedDays(10, 3, InventedReader::OfWater);
    examples.insert(examples.end(), news.begin(), news.end());
    const std::vector<TasteLesson> lessons = lessonsOf(m_learner, examples);
    const auto fading = m_learner.learn(lessons, tasteNow, 180);
    const auto lasting = m_learner.learn(lessons, tasteNow, 0);
    QVERIFY(fading && lasting);
    QVERIFY(areaOn(fading->model, m_reader, 100, InventedReader::OfWater) > 0.85);
    QVERIFY(areaOn(fading->model, m_reader, 100, InventedReader::OfWater) >
            areaOn(lasting->model, m_reader, 100, InventedReader::OfWater) + 0.05);
}

void TestTasteLearner::learnsFromOtherSigns_data() {
    QTest::addColumn<int>("sign");
    QTest::newRow("own relevance") << 0;
    QTest::newRow("tags") << 1;
    QTest::newRow("later") << 2;
    QTest::newRow("a model's scores") << 3;
}

// Beside five kept papers of the one kind, without which nothing is learned.
void TestTasteLearner::learnsFromOtherSigns() {
    QFETCH(int, sign);
    std::vector<TasteExample> examples = decidedDays(0, 6, InventedReader::OfWater);
    int kept = 0;
    for (TasteExample &example : examples) {
        const bool isWanted = example.evidence.decision == Decision::Keep;
        if (isWanted && ++kept <= 5)
            continue;
        example.evidence = {};
        if (sign == 0)
            example.evidence.ownRelevance = isWanted ? 9 : 1;
        else if (sign == 1)
            example.evidence.isTagged = isWanted;
        else if (sign == 2)
            example.evidence.decision = isWanted ? Decision::Later : Decision::None;
        else
            example.evidence.modelRelevance = isWanted ? 9 : 2;
    }
    const auto learning = m_learner.learn(lessonsOf(m_learner, examples), tasteNow);
    QVERIFY(learning);
    QVERIFY(areaOn(learning->model, m_reader, 100, InventedReader::OfWater) > 0.75);
}

// What is said comes true as often as it says, on days that were held out; and is said of papers that nobody
// decided.
void TestTasteLearner::saysHowSureItIs() {
    const std::vector<TasteLesson> lessons = lessonsOf(m_learner, decidedDays(0, 8, InventedReader::OfWater));
    const auto learning = m_learner.learn(lessons, tasteNow);
    QVERIFY(learning);
    double said = 0;
    int kept = 0;
    int recorded = 0;
    for (size_t i = 0; i < lessons.size(); ++i) {
        said += learning->heldOut[i];
        kept += lessons[i].evidence.decision == Decision::Keep ? 1 : 0;
    }
    QVERIFY(std::abs(said - kept) < 0.1 * kept);
    for (const TasteRecord &bin : learning->model.record())
        recorded += bin.said;
    QCOMPARE(recorded, int(lessons.size()));
    const TasteRecord &likely = learning->model.record().back();
    QVERIFY(likely.said > 0 && likely.kept > 0.75 * likely.said);
}

// Only keeps are known: the rest of their days tells what is not wanted.
void TestTasteLearner::takesUndecidedForAWeakNo() {
    std::vector<TasteExample> examples = decidedDays(0, 6, InventedReader::OfWater);
    for (TasteExample &example : examples) {
        if (example.evidence.decision == Decision::Skip)
            example.evidence = {};
    }
    const auto learning = m_learner.learn(lessonsOf(m_learner, examples), tasteNow);
    QVERIFY(learning);
    QVERIFY(areaOn(learning->model, m_reader, 100, InventedReader::OfWater) > 0.9);
}

WINNOW_TEST(TestTasteLearner, winnow::NoApplication)

} // namespace tastelearnertest

#include "tst_tastelearner.moc"
