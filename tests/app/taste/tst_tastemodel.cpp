#include "app/taste/logisticregression.h"
#include "app/taste/tastevaluer.h"
#include "tests/app/taste/tastelessons.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <cmath>

namespace tastemodeltest {

using namespace winnow;

class TestTasteModel final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWasWritten();
    void refusesWhatIsDamaged();
    void fitsOnlyTheReadingItWasLearnedBy();
    void saysWhatSpoke();
    void findsTheBestFit();

private:
    const Criteria m_criteria = criteriaOfReader(InventedReader::OfMachines);
    const std::shared_ptr<const TasteValuer> m_valuer =
        TasteValuer::learn(m_criteria, decidedDays(0, 5, InventedReader::OfWater), tasteNow, 180);
};

void TestTasteModel::comesBackAsItWasWritten() {
    QVERIFY(m_valuer);
    const QByteArray bytes = m_valuer->model().write();
    const auto read = TasteValuer::make(m_criteria, bytes);
    QVERIFY(read);
    QCOMPARE((*read)->model().write(), bytes);
    QCOMPARE((*read)->model().kept(), m_valuer->model().kept());
    QVERIFY(!m_valuer->model().words().empty());
    for (const InventedPaper &invented : PaperInventor(50).papers(20))
        QVERIFY(std::abs((*read)->value(invented.paper) - m_valuer->value(invented.paper)) < 1e-5);
}

void TestTasteModel::refusesWhatIsDamaged() {
    const QByteArray bytes = m_valuer->model().write();
    QVERIFY(!TasteModel::read({}));
    QVERIFY(!TasteModel::read(bytes.left(bytes.size() / 2)));
    QVERIFY(!TasteModel::read(bytes + "x"));
    QByteArray huge = bytes;
    huge.replace(38, 4, "\xff\xff\xff\xff"); // a count of four thousand million
    QVERIFY(!TasteModel::read(huge));
}

// The number and the size of the vectors are the same, but not what they say.
void TestTasteModel::fitsOnlyTheReadingItWasLearnedBy() {
    const auto vectorsOf = [this](float second) {
        std::vector<WordVectors::Word> words;
        std::vector<quint64> stems = phraseStems(m_criteria.scoringPrompt);
        std::ranges::sort(stems);
        const auto repeated = std::ranges::unique(stems);
        stems.erase(repeated.begin(), repeated.end());
        for (const quint64 stem : stems)
            words.push_back({stem, 1, {float(stem % 7), second}});
        return WordVectors(9, 2, words);
    };
    const WordVectors before = vectorsOf(3);
    const WordVectors after = vectorsOf(-2);
    const FeatureReader reader(m_criteria, before);
    const TasteLearner learner(reader);
    const auto learning =
        learner.learn(lessonsOf(learner, decidedDays(0, 2, InventedReader::OfWater)), tasteNow);
    QVERIFY(learning);
    QVERIFY(learning->model.fits(reader));
    QVERIFY(learning->model.fits(FeatureReader(m_criteria, before)));
    QVERIFY(!learning->model.fits(FeatureReader(m_criteria, after)));
}

void TestTasteModel::saysWhatSpoke() {
    for (const InventedPaper &invented : PaperInventor(60).papers(20)) {
        const std::vector<TasteReason> reasons = m_valuer->reasons(invented.paper);
        QVERIFY(!reasons.empty() && reasons.size() <= 10);
        double sum = 0;
        for (size_t i = 0; i < reasons.size(); ++i) {
            QVERIFY(!reasons[i].text.isEmpty());
            QVERIFY(i == 0 || std::abs(reasons[i - 1].weight) >= std::abs(reasons[i].weight));
            sum += reasons[i].weight;
        }
        if (invented.forWater && m_valuer->value(invented.paper) > 0.8)
            QVERIFY(sum > 0);
    }
}

// Of one column and a strong pull from the lessons, the best weight is where the slope of the loss is 0.
void TestTasteModel::findsTheBestFit() {
    DesignMatrix matrix(1, 1);
    std::vector<Lesson> lessons;
    for (int i = 0; i < 200; ++i) {
        const float value = float(i % 20) / 10 - 1;
        matrix.add({{0, value}}, {1});
        lessons.push_back({value + 0.3F > 0 ? 1.0 : 0.0, double(1 + i % 3), 0.2});
    }
    const std::vector<double> found = fitLogistic(matrix, lessons);
    std::vector<double> slope = found;
    for (size_t i = 0; i < lessons.size(); ++i)
        matrix.addTo(slope, i,
                     lessons[i].weight * (logistic(0.2 + matrix.times(i, found)) - lessons[i].target));
    QVERIFY(std::abs(slope[0]) < 0.05 && std::abs(slope[1]) < 0.05);
    QVERIFY(found[0] > 3);
}

WINNOW_TEST(TestTasteModel, winnow::NoApplication)

} // namespace tastemodeltest

#include "tst_tastemodel.moc"
