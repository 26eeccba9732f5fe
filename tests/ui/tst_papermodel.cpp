#include "tests/support/testmain.h"
#include "tests/ui/makerows.h"
#include "ui/papers/list/model/papermodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <array>

namespace papermodeltest {

using namespace winnow;

namespace {

QString spoken(const PaperModel &model, int row, PaperColumn column) {
    return model.index(row, static_cast<int>(column)).data(Qt::AccessibleTextRole).toString();
}

QString shown(const PaperModel &model, int row, PaperColumn column) {
    return model.index(row, static_cast<int>(column)).data().toString();
}

} // namespace

class TestPaperModel final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void saysWhatACellMeans_data();
    void saysWhatACellMeans();
    void saysInTheScoreCellWhyThereIsNone_data();
    void saysInTheScoreCellWhyThereIsNone();
    void ranksADay_data();
    void ranksADay();
    void ranksEachDayByItself();
    void ranksAgainWhenScoresCome();
    void ranksNothingWithoutWholeDays();
    void tellsWhatTasteChanged();
    void showsTheDaysScoresInTheHeader();
    void keepsAnAbstractThatIsNotReadAgain();
    void showsUnicodeForTex();
    void toolTipsShowForeignTextAsText();
    void saysAllOfATopicInItsToolTip();
    void numbersTopicsAsTheCriteriaDo();
    void showsEveryRowOfMany();
    void mergeTellsOnlyWhatChanged();
    void mergeTakesANewVersion();
    void mergeKeepsTheRestOfARemoval();
    void scoresChangeTheirCellsOnly();
    void ignoresScoresOfAnotherVersion();
    void countsTheViews();
    void abbreviatesNames_data();
    void abbreviatesNames();
    void sortsTextAsAReaderDoes();
    void placesTextsOfEveryLanguage();
};

void TestPaperModel::saysWhatACellMeans_data() {
    QTest::addColumn<PaperRow>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const PaperRow &row, PaperColumn column, const char *expected) {
        QTest::newRow(name) << row << static_cast<int>(column) << QString::fromUtf8(expected);
    };
    const PaperRow scored = makeRow("2508.00001", QStringLiteral("A"), 9, 8);
    PaperRow kept = scored;
    kept.decision = Decision::Keep;
    PaperRow screened = makeRow("2508.00002", QStringLiteral("B"));
    screened.state = ScoringState::Screened;
    screened.stateReason = QStringLiteral("a survey");
    PaperRow later = makeFailed("2508.00004", QStringLiteral("D"), QStringLiteral("no line"));
    later.decision = Decision::Later;
    PaperRow read = scored;
    read.read = true;
    add("score", scored, PaperColumn::Score, "Score 17 of 20");
    PaperRow builtin = scored;
    builtin.score->scorer = Scorer::Builtin;
    builtin.taste = 0.706F;
    add("the built-in scorer's score", builtin, PaperColumn::Score, "Score 17.6 of 20");
    add("taste", builtin, PaperColumn::Taste, "Taste 71 %");
    add("no taste", scored, PaperColumn::Taste, "No taste yet");
    PaperRow about = scored;
    about.score->topic = PaperTopic{QStringLiteral("Tides"), {QStringLiteral("Reefs")}, {}};
    PaperRow ofNone = scored;
    ofNone.score->topic = PaperTopic{};
    add("topic", about, PaperColumn::Topic, "Topic: Tides");
    add("none of the topics", ofNone, PaperColumn::Topic, "None of your topics");
    add("nobody said", scored, PaperColumn::Topic, "No topic yet");
    add("rank", scored, PaperColumn::Rank, "Rank 1 of the day");
    add("no rank", screened, PaperColumn::Rank, "No rank yet");
    add("relevance", scored, PaperColumn::Relevance, "Relevance 9 of 10");
    add("novelty", scored, PaperColumn::Novelty, "Novelty 8 of 10");
    add("kept", kept, PaperColumn::Mark, "Kept");
    add("unread", scored, PaperColumn::Mark, "Unread, no decision yet");
    add("read", read, PaperColumn::Mark, "No decision yet");
    add("decided although failed", later, PaperColumn::Mark, "For later");
    add("failed, in the score cell",
        makeFailed("2508.00004", QStringLiteral("D"), QStringLiteral("no answer after three tries")),
        PaperColumn::Score, "Failed: no answer after three tries");
    add("standing", scored, PaperColumn::Percentile, "Among the top 100 % of the day: place 1 of 1");
    add("no percentile", screened, PaperColumn::Percentile, "Screened out: a survey");
    add("title", scored, PaperColumn::Title, "A");
    add("authors", scored, PaperColumn::Authors, "By A. Example, B. Sample");
    add("categories", scored, PaperColumn::Category, "In cs.LG, stat.ML");
    add("day", scored, PaperColumn::Day, "Announced on Friday, August 8, 2025");
    add("id", scored, PaperColumn::Id, "arXiv ID 2508.00001");
    add("unscored", makeRow("2508.00003", QStringLiteral("C")), PaperColumn::Relevance, "Not scored yet");
    add("screened", screened, PaperColumn::Score, "Screened out: a survey");
    add("failed", makeFailed("2508.00004", QStringLiteral("D"), QStringLiteral("no line")), PaperColumn::Mark,
        "Failed: no line");
    add("type", scored, PaperColumn::Type, "New on arXiv");
}

void TestPaperModel::saysWhatACellMeans() {
    QFETCH(PaperRow, row);
    QFETCH(int, column);
    PaperModel model;
    setRows(model, {row});
    QTEST(spoken(model, 0, static_cast<PaperColumn>(column)), "expected");
}

void TestPaperModel::saysInTheScoreCellWhyThereIsNone_data() {
    QTest::addColumn<ScoringState>("state");
    QTest::addColumn<QString>("expected");
    QTest::newRow("failed") << ScoringState::Failed << QStringLiteral("failed");
    QTest::newRow("pending") << ScoringState::Pending << QStringLiteral("waiting");
    QTest::newRow("screened") << ScoringState::Screened << QStringLiteral("screened");
    QTest::newRow("unscored") << ScoringState::Unscored << QString();
}

void TestPaperModel::saysInTheScoreCellWhyThereIsNone() {
    QFETCH(ScoringState, state);
    PaperModel model;
    model.setWaiting(QDate(2025, 8, 8));
    PaperRow row = makeRow("2508.00001", QStringLiteral("A"));
    if (state == ScoringState::Unscored)
        model.setWaiting({});
    row.state = state;
    setRows(model, {row});
    QTEST(shown(model, 0, PaperColumn::Score), "expected");
    QCOMPARE(model.index(0, 0).data(FailedRole).toBool(), state == ScoringState::Failed);
}

void TestPaperModel::ranksADay_data() {
    // Of each paper relevance, novelty and the finer value in percent; none has a score where all are 0.
    using Papers = QList<std::array<int, 3>>;
    QTest::addColumn<Papers>("papers");
    QTest::addColumn<QString>("expected"); // place and top percent of each
    QTest::newRow("one") << Papers{{5, 5, 0}} << QStringLiteral("1:100");
    QTest::newRow("by the score") << Papers{{5, 5, 0}, {9, 9, 0}, {1, 1, 0}, {7, 7, 0}}
                                  << QStringLiteral("3:75 1:25 4:100 2:50");
    QTest::newRow("then by relevance") << Papers{{5, 6, 0}, {6, 5, 0}} << QStringLiteral("2:100 1:50");
    QTest::newRow("then by the finer value")
        << Papers{{5, 5, 20}, {5, 5, 21}} << QStringLiteral("2:100 1:50");
    QTest::newRow("equals share") << Papers{{5, 5, 0}, {5, 5, 0}, {1, 1, 0}, {1, 1, 0}}
                                  << QStringLiteral("1:50 1:50 3:100 3:100");
    QTest::newRow("without a score") << Papers{{0, 0, 0}, {5, 5, 0}, {0, 0, 0}}
                                     << QStringLiteral("0:0 1:100 0:0");
    QTest::newRow("rounded up") << Papers{{9, 9, 0}, {8, 8, 0}, {7, 7, 0}}
                                << QStringLiteral("1:34 2:67 3:100");
}

void TestPaperModel::ranksADay() {
    using Papers = QList<std::array<int, 3>>;
    QFETCH(Papers, papers);
    std::vector<PaperRow> rows = makeRows(static_cast<int>(papers.size()));
    for (size_t i = 0; i < rows.size(); ++i) {
        const auto [relevance, novelty, fine] = papers.at(static_cast<qsizetype>(i));
        if (relevance == 0)
            continue;
        rows[i].score = makeScore(relevance, novelty);
        rows[i].score->fine = fine / 100.0;
    }
    PaperModel model;
    setRows(model, rows);
    QStringList percentiles;
    for (int row = 0; row < model.rowCount(); ++row) {
        const Percentile &percentile = model.item(row).percentile;
        percentiles << QStringLiteral("%1:%2").arg(percentile.place).arg(percentile.top);
        QCOMPARE(shown(model, row, PaperColumn::Percentile),
                 percentile.isKnown() ? QString::number(percentile.top) : QString());
    }
    QTEST(percentiles.join(QLatin1Char(' ')), "expected");
}

void TestPaperModel::ranksEachDayByItself() {
    std::vector<PaperRow> rows{makeRow("2508.00001", QStringLiteral("A"), 3, 3),
                               makeRow("2508.00002", QStringLiteral("B"), 9, 9)};
    rows[1].day = rows[0].day.addDays(1);
    PaperModel model;
    setRows(model, rows);
    QCOMPARE(model.item(0).percentile, (Percentile{1, 1, 100, 1}));
    QCOMPARE(model.item(1).percentile, (Percentile{1, 1, 100, 1}));
}

void TestPaperModel::ranksAgainWhenScoresCome() {
    PaperModel model;
    setRows(model,
            {makeRow("2508.10000", QStringLiteral("A"), 5, 5), makeRow("2508.10001", QStringLiteral("B"))});
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.updateScores({{paperId("2508.10001"), 1, makeScore(9, 9)}});
    QCOMPARE(model.item(0).percentile, (Percentile{2, 2, 100, 2}));
    QCOMPARE(model.item(1).percentile, (Percentile{1, 2, 50, 1}));
    const auto last = changes.last();
    QCOMPARE(last.at(0).toModelIndex(), model.index(0, static_cast<int>(PaperColumn::Percentile)));
    QCOMPARE(last.at(1).toModelIndex(), model.index(1, static_cast<int>(PaperColumn::Rank)));
}

void TestPaperModel::tellsWhatTasteChanged() {
    PaperModel model;
    setRows(model,
            {makeRow("2508.10000", QStringLiteral("A"), 5, 5),
             makeRow("2508.10001", QStringLiteral("B"), 5, 5), makeRow("2508.10002", QStringLiteral("C"))});
    QCOMPARE(shown(model, 1, PaperColumn::Taste), QString());
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const QHash<ArxivId, float> tastes{{paperId("2508.10001"), 0.9F}, {paperId("2508.99999"), 1.0F}};
    model.setTastes(tastes);
    QCOMPARE(changes.front().at(0).toModelIndex(), model.index(1, static_cast<int>(PaperColumn::Taste)));
    QCOMPARE(shown(model, 1, PaperColumn::Taste), QStringLiteral("90"));
    QCOMPARE(shown(model, 1, PaperColumn::Rank), QStringLiteral("1")); // which breaks the tie
    QCOMPARE(shown(model, 0, PaperColumn::Rank), QStringLiteral("2"));
    QCOMPARE(shown(model, 0, PaperColumn::Percentile), QStringLiteral("100"));
    const auto told = changes.size();
    model.setTastes(tastes);
    QCOMPARE(changes.size(), told);
    model.setTastes({});
    QCOMPARE(shown(model, 1, PaperColumn::Taste), QString());
}

void TestPaperModel::ranksNothingWithoutWholeDays() {
    PaperModel model;
    model.reset(openRows({makeRow("2508.00001", QStringLiteral("A"), 5, 5)}), false);
    QCOMPARE(shown(model, 0, PaperColumn::Percentile), QString());
    QCOMPARE(spoken(model, 0, PaperColumn::Percentile), QStringLiteral("Known only while its day is open"));
}

void TestPaperModel::showsTheDaysScoresInTheHeader() {
    PaperModel model;
    const auto header = [&](PaperColumn column, int role) {
        return model.headerData(static_cast<int>(column), Qt::Horizontal, role).toString();
    };
    QCOMPARE(header(PaperColumn::Novelty, Qt::AccessibleDescriptionRole), QString());
    setRows(model,
            {makeRow("2508.00001", QStringLiteral("A"), 9, 4),
             makeRow("2508.00002", QStringLiteral("B"), 9, 7),
             makeRow("2508.00003", QStringLiteral("C"), 7, 7), makeRow("2508.00004", QStringLiteral("D"))});
    QCOMPARE(header(PaperColumn::Relevance, Qt::AccessibleDescriptionRole),
             QStringLiteral("9: 2 paper(s), 7: 1 paper(s). 1 without a score."));
    const QString tip = header(PaperColumn::Score, Qt::ToolTipRole);
    QVERIFY2(tip.startsWith(QLatin1String("Relevance plus novelty")), qPrintable(tip));
    QCOMPARE(tip.count(QLatin1String("<tr>")), 4); // 16 to 13, with the empty line for 15
    QCOMPARE(tip.count(QChar(u'▆')), 3 * 24);
    QVERIFY(!header(PaperColumn::Title, Qt::ToolTipRole).contains(QLatin1String("<table")));
}

void TestPaperModel::keepsAnAbstractThatIsNotReadAgain() {
    PaperModel model;
    std::vector<PaperRow> rows = makeRows(2);
    rows[0].paper.abstract = QStringLiteral("We show.");
    setRows(model, rows);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    rows[0].paper.abstract.clear();
    setRows(model, rows);
    QCOMPARE(model.item(0).row.paper.abstract, QStringLiteral("We show."));
    QCOMPARE(changes.count(), 0);
    rows[0].paper.version = 2; // whose abstract may be another
    setRows(model, rows);
    QCOMPARE(model.item(0).row.paper.abstract, QString());
}

void TestPaperModel::showsUnicodeForTex() {
    PaperModel model;
    PaperRow row = makeRow("2508.00001", QStringLiteral("Bounds of $\\mathcal{O}(n^2)$"));
    row.paper.authors = {QStringLiteral("Mar\\'ia L\\'opez"), QStringLiteral("Zhang Wei")};
    setRows(model, {row});
    QCOMPARE(shown(model, 0, PaperColumn::Title), QStringLiteral("Bounds of 𝒪(n²)"));
    QCOMPARE(shown(model, 0, PaperColumn::Authors), QStringLiteral("M. López, Z. Wei"));
}

void TestPaperModel::toolTipsShowForeignTextAsText() {
    PaperModel model;
    setRows(model, {makeRow("2508.00001", QStringLiteral("<script>alert(1)</script>"))});
    const QString tip = model.index(0, static_cast<int>(PaperColumn::Title)).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(QLatin1String("&lt;script&gt;")), qPrintable(tip));
    QVERIFY2(!tip.contains(QLatin1String("<script>")), qPrintable(tip));
}

// More than are kept ready to be painted: each shows its own texts, whatever was looked at before.

void TestPaperModel::saysAllOfATopicInItsToolTip() {
    PaperModel model;
    PaperRow row = makeRow("2508.00001", QStringLiteral("A"), 9, 8);
    row.score->topic = PaperTopic{QStringLiteral("Tides & <b>waves</b>"),
                                  {QStringLiteral("Reefs"), QStringLiteral("Kelp")},
                                  QStringLiteral("measures both")};
    setRows(model, {row});
    QCOMPARE(model.index(0, static_cast<int>(PaperColumn::Topic)).data(Qt::ToolTipRole).toString(),
             QStringLiteral("<p>Topic: Tides &amp; &lt;b&gt;waves&lt;/b&gt;</p><p>Also: Reefs, Kelp</p>"
                            "<p>measures both</p>"));
}

// A topic's number is its colour: it is the same whatever papers are open.
void TestPaperModel::numbersTopicsAsTheCriteriaDo() {
    PaperModel model;
    std::vector<PaperRow> rows;
    for (const char *topic : {"Gone", "Reefs", "", "Tides"}) {
        const QByteArray id = "2508.0000" + QByteArray::number(rows.size() + 1);
        rows.push_back(makeRow(id.constData(), QString::fromLatin1(topic), 5, 5));
        rows.back().score->topic = PaperTopic{QString::fromLatin1(topic), {}, {}};
    }
    rows.push_back(makeRow("2508.00005", QStringLiteral("unscored")));
    setRows(model, rows);
    const auto numbers = [&model] {
        QList<int> all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << model.index(row, static_cast<int>(PaperColumn::Topic)).data(TopicRole).toInt();
        return all;
    };
    QCOMPARE(numbers(), (QList<int>{0, 1, TopicIndex::none, 2, TopicIndex::unsaid}));
    Criteria criteria;
    criteria.scoringPrompt =
        QStringLiteral("1. Tides\n   - Relevant: currents\n2. Reefs\n   - Relevant: corals\n");
    model.setCriteria(criteria);
    QCOMPARE(numbers(), (QList<int>{2, 1, TopicIndex::none, 0, TopicIndex::unsaid}));
    Score score = makeScore(7, 7);
    score.topic = PaperTopic{QStringLiteral("New one"), {}, {}};
    model.updateScores({{paperId("2508.00005"), 1, score}});
    QCOMPARE(numbers(), (QList<int>{2, 1, TopicIndex::none, 0, 3}));
}

void TestPaperModel::showsEveryRowOfMany() {
    constexpr int count = 1000;
    std::vector<PaperRow> rows = makeRows(count);
    for (int i = 0; i < count; ++i)
        rows[static_cast<size_t>(i)].paper.authors = {QStringLiteral("Éva Nr%1").arg(i)};
    PaperModel model;
    setRows(model, rows);
    for (const int step : {1, -1, 7}) {
        for (int i = 0; i < count; ++i) {
            const int row = (i * step % count + count) % count;
            QCOMPARE(shown(model, row, PaperColumn::Title), QStringLiteral("Paper %1").arg(row));
            QCOMPARE(shown(model, row, PaperColumn::Authors), QStringLiteral("É. Nr%1").arg(row));
        }
    }
    const ArxivId last = rows.back().paper.id;
    const Annotation annotation{QStringLiteral("Ja"), {QStringLiteral("später")}, 7};
    model.setMarks(std::array{last}, std::array{ReaderMarks{Decision::Keep, annotation, true}});
    model.updateScores({{last, 1, makeScore(4, 3)}});
    const int row = count - 1;
    QCOMPARE(spoken(model, row, PaperColumn::Mark), QStringLiteral("Kept"));
    QCOMPARE(shown(model, row, PaperColumn::Own), QStringLiteral("7"));
    QCOMPARE(shown(model, row, PaperColumn::Score), QStringLiteral("7"));
    QCOMPARE(shown(model, row, PaperColumn::Percentile), QStringLiteral("100"));
    QCOMPARE(model.index(row, 0).data(OwnRole).toString(), QStringLiteral("✎ #später"));
    QVERIFY(model.marks(row) == (ReaderMarks{Decision::Keep, annotation, true}));
}

void TestPaperModel::mergeTakesANewVersion() {
    PaperModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::vector<PaperRow> rows = makeRows(3);
    setRows(model, rows);
    for (int row = 0; row < 3; ++row)
        (void)shown(model, row, PaperColumn::Title);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    rows[1].paper.version = 2;
    rows[1].paper.title = QStringLiteral("Paper $\\alpha$, revised");
    rows[1].paper.authors << QStringLiteral("New Person");
    rows[1].paper.categories = {QStringLiteral("math.CO")};
    std::ranges::reverse(rows);
    setRows(model, rows);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.first().first().toModelIndex().row(), 1);
    QCOMPARE(shown(model, 1, PaperColumn::Title), QStringLiteral("Paper α, revised"));
    QCOMPARE(shown(model, 1, PaperColumn::Authors), QStringLiteral("A. Example, B. Sample, N. Person"));
    QCOMPARE(shown(model, 1, PaperColumn::Category), QStringLiteral("math.CO"));
    QCOMPARE(shown(model, 2, PaperColumn::Title), QStringLiteral("Paper 2"));
    QCOMPARE(model.categories(), (std::vector<std::pair<QString, int>>{{QStringLiteral("cs.LG"), 2},
                                                                       {QStringLiteral("stat.ML"), 2},
                                                                       {QStringLiteral("math.CO"), 1}}));
    model.updateScores({{paperId("2508.10001"), 1, makeScore(9, 9)}});
    QVERIFY(!model.facts(1).hasScore);
    model.updateScores({{paperId("2508.10001"), 2, makeScore(9, 9)}});
    QVERIFY(model.facts(1).hasScore);
}

void TestPaperModel::mergeTellsOnlyWhatChanged() {
    PaperModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::vector<PaperRow> rows = makeRows(3);
    setRows(model, rows);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy insertions(&model, &QAbstractItemModel::rowsInserted);
    rows[1].decision = Decision::Keep;
    rows.push_back(makeRow("2508.20000", QStringLiteral("New one")));
    setRows(model, rows);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.first().first().toModelIndex().row(), 1);
    QCOMPARE(insertions.count(), 1);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.rowOf(paperId("2508.20000")), 3);
}

void TestPaperModel::mergeKeepsTheRestOfARemoval() {
    PaperModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::vector<PaperRow> rows = makeRows(6);
    setRows(model, rows);
    const QPersistentModelIndex last = model.index(5, 0);
    rows.erase(rows.begin() + 3);
    rows.erase(rows.begin() + 1, rows.begin() + 3);
    setRows(model, rows);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(last.row(), 2);
    QCOMPARE(shown(model, 2, PaperColumn::Title), QStringLiteral("Paper 5"));
    QCOMPARE(model.rowOf(paperId("2508.10002")), -1);
}

void TestPaperModel::scoresChangeTheirCellsOnly() {
    PaperModel model;
    setRows(model, makeRows(3));
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.updateScores(
        {{paperId("2508.10001"), 1, makeScore(7, 6)}, {paperId("2508.99999"), 1, makeScore(1, 1)}});
    QCOMPARE(changes.count(), 2); // the second one: where it stands in the day
    for (const auto &[column, change] :
         {std::pair(PaperColumn::Score, changes.at(0)), std::pair(PaperColumn::Percentile, changes.at(1))})
        QCOMPARE(change.at(0).toModelIndex(), model.index(1, static_cast<int>(column)));
    QCOMPARE(changes.at(0).at(1).toModelIndex(), model.index(1, static_cast<int>(PaperColumn::Topic)));
    QCOMPARE(changes.at(1).at(1).toModelIndex(), model.index(1, static_cast<int>(PaperColumn::Rank)));
    QCOMPARE(shown(model, 1, PaperColumn::Score), QStringLiteral("13"));
    QCOMPARE(shown(model, 0, PaperColumn::Score), QString());
}

void TestPaperModel::ignoresScoresOfAnotherVersion() {
    PaperModel model;
    setRows(model, makeRows(1));
    model.updateScores({{paperId("2508.10000"), 2, makeScore(7, 6)}});
    QVERIFY(!model.item(0).row.score);
}

void TestPaperModel::countsTheViews() {
    PaperModel model;
    std::vector<PaperRow> rows = makeRows(4);
    rows[0].decision = Decision::Keep;
    rows[1].decision = Decision::Skip;
    rows[2].decision = Decision::Later;
    rows.push_back(makeFailed("2508.20000", QStringLiteral("F"), QStringLiteral("cause")));
    setRows(model, rows);
    QCOMPARE(model.counts(), (DecisionCounts{5, 2, 1, 1, 1, 1}));
}

void TestPaperModel::abbreviatesNames_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(expected);
    };
    row("Ada Example", "A. Example");
    row("Ana Maria Example", "A. M. Example");
    row("Jean-Luc Sample", "J.-L. Sample");
    row("Jan van der Probe", "J. van der Probe");
    row("Sam Sample Jr.", "S. Sample Jr.");
    row("Jan de la Probe III", "J. de la Probe III");
    row("Ana Van Example", "A. Van Example");
    row("Ana Muster y Probe", "A. Muster y Probe");
    row("The Anh Example", "T. A. Example");
    row("A. B. Sample", "A. B. Sample");
    row("Éva Példa", "É. Példa");
    row("Mononym", "Mononym");
    row("The Example Collaboration", "The Example Collaboration");
    row("Sample Team", "Sample Team");
    row("-", "-");
    row("", "");
    row("- -", "- -");
}

void TestPaperModel::abbreviatesNames() {
    QFETCH(QString, name);
    QTEST(abbreviatedName(name), "expected");
}

void TestPaperModel::sortsTextAsAReaderDoes() {
    QCOMPARE(sortKey(QStringLiteral("“Éclair” of it")), sortKey(QStringLiteral("eclair” OF it")));
    QVERIFY(sortKey(QStringLiteral("Ärger")) < sortKey(QStringLiteral("Zebra")));
}

void TestPaperModel::placesTextsOfEveryLanguage() {
    const QStringList expected{QStringLiteral("Ämter"), QStringLiteral("\"Echo"),    QStringLiteral("élan"),
                               QStringLiteral("𝒪n"),    QStringLiteral("$\\alpha$"), QStringLiteral("Ωmega"),
                               QStringLiteral("日本"),  QStringLiteral("日本語")};
    std::vector<PaperRow> rows = makeRows(9);
    for (size_t i = 0; i < 8; ++i) {
        rows[i].paper.title = expected.at(static_cast<qsizetype>((i * 3) % 8)); // none where it belongs
        rows[i].paper.authors = {QStringLiteral("A. ") + expected.at(static_cast<qsizetype>((i * 5) % 8))};
    }
    rows[8].paper.title = QStringLiteral("ECHO"); // no other than the second
    rows[8].paper.authors.clear();
    const OpenRows open = openRows(rows);
    for (size_t i = 0; i < 8; ++i) {
        QCOMPARE(size_t(open.places[i].title), (i * 3) % 8);
        QCOMPARE(size_t(open.places[i].authors), (i * 5) % 8 + 1);
    }
    QCOMPARE(open.places[8].title, 1U);
    QCOMPARE(open.places[8].authors, 0U);
}

WINNOW_TEST(TestPaperModel, QApplication)

} // namespace papermodeltest

#include "tst_papermodel.moc"
