#include "app/meaning/packedmeaning.h"
#include "app/meaning/sparserows.h"
#include "app/meaning/textmeaning.h"
#include "app/meaning/vectortrainer.h"
#include "tests/support/inventedpapers.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <array>
#include <cmath>
#include <map>

namespace vectortrainertest {

using namespace winnow;

// The making of word vectors.
class TestVectorTrainer final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheDirections();
    void bringsSubjectsTogether();
    void makesTheSameOfTheSame();
    void stopsAtOnce();
    void makesWhatThereIs_data();
    void makesWhatThereIs();
    void packsMeanings();
    void findsWhatWasChosen();
};

static void addInvented(VectorTrainer &trainer, int papers) {
    PaperInventor inventor(7);
    for (const InventedPaper &invented : inventor.papers(papers))
        trainer.add(invented.paper.title, invented.paper.abstract);
}

static VectorTrainer::Options smallOptions() {
    VectorTrainer::Options options;
    options.dimensions = 8;
    return options;
}

// 3 and 2 along the axes of the plane that is turned by 30 degrees, and nothing along the third.
void TestVectorTrainer::findsTheDirections() {
    const float cosine = std::cos(0.5235988F);
    const float sine = 0.5F;
    SparseRows matrix;
    matrix.columns = 3;
    matrix.entries = {{0, 3 * cosine}, {2, 3 * sine}, {0, -2 * sine}, {2, 2 * cosine}};
    matrix.ends = {2, 2, 4}; // the second row has nothing
    const auto found = strongestDirections(matrix, 3, {});
    QVERIFY(found);
    QCOMPARE(found->vectors.size(), size_t(2)); // the rank
    const auto isNear = [](float value, float expected) { return std::abs(value - expected) < 1e-3F; };
    QVERIFY(isNear(found->strengths[0], 3) && isNear(found->strengths[1], 2));
    QVERIFY(isNear(found->vectors[0][0], cosine) && isNear(found->vectors[0][1], 0) &&
            isNear(found->vectors[0][2], sine));
    QVERIFY(isNear(found->vectors[1][0], -sine) && isNear(found->vectors[1][2], cosine));
}

void TestVectorTrainer::bringsSubjectsTogether() {
    VectorTrainer trainer(smallOptions());
    addInvented(trainer, 400);
    const auto vectors = trainer.train();
    QVERIFY(vectors);
    std::vector<std::pair<MeaningVector, bool>> papers;
    PaperInventor others(8);
    for (const InventedPaper &invented : others.papers(120)) {
        if (invented.forWater != invented.forMachines)
            papers.emplace_back(meaningOf(tokenize(invented.paper.title).tokens,
                                          tokenize(invented.paper.abstract).tokens, *vectors),
                                invented.forWater);
    }
    // A paper is nearer to those of its own subject, mostly: some have hardly a word of it.
    int nearer = 0;
    for (const auto &[one, isWater] : papers) {
        std::array<float, 2> sums{};
        std::array<int, 2> counts{};
        for (const auto &[other, isOtherWater] : papers) {
            sums[size_t(isOtherWater)] += &other == &one ? 0 : cosine(one, other);
            counts[size_t(isOtherWater)] += &other == &one ? 0 : 1;
        }
        nearer += sums[size_t(isWater)] / float(counts[size_t(isWater)]) >
                          sums[size_t(!isWater)] / float(counts[size_t(!isWater)])
                      ? 1
                      : 0;
    }
    QVERIFY2(nearer > int(papers.size()) * 7 / 10,
             qPrintable(QStringLiteral("%1 of %2").arg(nearer).arg(papers.size())));
}

void TestVectorTrainer::makesTheSameOfTheSame() {
    std::array<QByteArray, 2> made;
    for (QByteArray &bytes : made) {
        VectorTrainer trainer(smallOptions());
        addInvented(trainer, 200);
        bytes = trainer.train()->write();
    }
    QVERIFY(made[0] == made[1]);
    QVERIFY(WordVectors::read(made[0])->size() > 20);
}

void TestVectorTrainer::stopsAtOnce() {
    VectorTrainer trainer(smallOptions());
    addInvented(trainer, 600);
    int asked = 0;
    QVERIFY(!trainer.train([&asked] { return ++asked == 3; }));
    QCOMPARE(asked, 3); // and nothing was done after it said so
}

void TestVectorTrainer::makesWhatThereIs_data() {
    QTest::addColumn<int>("papers");
    QTest::addColumn<int>("leastPapers");
    QTest::newRow("no paper") << 0 << 5;
    QTest::newRow("one paper") << 1 << 1;
    QTest::newRow("no word in enough papers") << 20 << 1'000;
    QTest::newRow("few papers") << 12 << 2;
}

void TestVectorTrainer::makesWhatThereIs() {
    QFETCH(int, papers);
    QFETCH(int, leastPapers);
    VectorTrainer::Options options;
    options.leastPapers = leastPapers;
    VectorTrainer trainer(options);
    addInvented(trainer, papers);
    const auto vectors = trainer.train();
    QVERIFY(vectors);
    const auto again = WordVectors::read(vectors->write());
    QVERIFY(again);
    QCOMPARE(again->size(), vectors->size());
    QVERIFY(vectors->dimensions() >= 1 && vectors->dimensions() <= std::max(papers, 1));
}

void TestVectorTrainer::packsMeanings() {
    const auto of = [](const char *text) {
        return meaningOf(tokenize(QString::fromUtf8(text)).tokens, WordVectors::builtIn());
    };
    const MeaningVector one = of("pruning of neural networks");
    const MeaningVector near = of("sparse weights after compression");
    const MeaningVector far = of("dwarf galaxies of the Milky Way");
    const QByteArray packedOne = packed(one);
    QCOMPARE(packedOne.size(), packedMeaningSize);
    QVERIFY(std::abs(packedCosine(packedOne.constData(), packedOne.constData()) - 1) < 0.001F);
    QVERIFY(packedCosine(packedOne.constData(), packed(near).constData()) >
            packedCosine(packedOne.constData(), packed(far).constData()) + 0.2F);
    QVERIFY(isKnownMeaning(packedOne));
    const QByteArray unknown = packed({});
    QVERIFY(!isKnownMeaning(unknown));
    QCOMPARE(packedCosine(packedOne.constData(), unknown.constData()), 0.0F);
    const QByteArray damaged(packedMeaningSize, '\xff'); // no number stands at its end
    QCOMPARE(packedCosine(packedOne.constData(), damaged.constData()), 0.0F);
}

// Of real days: how often a paper that a model chose is closer than another to what it chose on the first
// five.
void TestVectorTrainer::findsWhatWasChosen() {
    QFile ranking(QStringLiteral(WINNOW_CORPUS "/corpus/ranking.jsonl"));
    if (!ranking.open(QIODevice::ReadOnly))
        QSKIP("The corpus is not there.");
    std::map<QString, std::vector<std::pair<MeaningVector, bool>>> days;
    while (!ranking.atEnd() && days.size() < 16) {
        const QJsonObject line = QJsonDocument::fromJson(ranking.readLine()).object();
        days[line.value(QLatin1String("day")).toString()].emplace_back(
            meaningOf(tokenize(line.value(QLatin1String("title")).toString()).tokens,
                      tokenize(line.value(QLatin1String("abstract")).toString()).tokens,
                      WordVectors::builtIn()),
            line.value(QLatin1String("selected")).toBool());
    }
    std::array<MeaningVector, 2> means{MeaningVector(128), MeaningVector(128)};
    std::array<float, 2> counts{};
    int day = 0;
    double won = 0;
    double pairs = 0;
    for (const auto &[name, papers] : days) {
        ++day;
        for (const auto &[meaning, chosen] : papers) {
            if (day <= 5) {
                ++counts[size_t(chosen)];
                for (size_t i = 0; i < meaning.size(); ++i)
                    means[size_t(chosen)][i] += meaning[i];
            }
        }
        if (day <= 5)
            continue;
        MeaningVector direction(128);
        for (size_t i = 0; i < direction.size(); ++i)
            direction[i] = means[1][i] / counts[1] - means[0][i] / counts[0];
        for (const auto &[meaning, chosen] : papers) {
            for (const auto &[other, otherChosen] : papers) {
                if (!chosen || otherChosen)
                    continue;
                ++pairs;
                won += cosine(meaning, direction) > cosine(other, direction) ? 1 : 0;
            }
        }
    }
    qInfo("of pairs on the days after: %.3f", won / pairs);
    QVERIFY(won / pairs > 0.78);
}

WINNOW_TEST(TestVectorTrainer, winnow::NoApplication)

} // namespace vectortrainertest

#include "tst_vectortrainer.moc"
