#include "tests/support/testmain.h"
#include "tests/ui/makerows.h"
#include "ui/papers/list/model/papersortmodel.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <memory>

namespace papersortmodeltest {

using namespace winnow;

namespace {

QString titles(const PaperSortModel &sorted) {
    QStringList all;
    for (int row = 0; row < sorted.rowCount(); ++row)
        all << sorted.item(row).title;
    return all.join(QLatin1Char(' '));
}

void sortBy(PaperSortModel &sorted, PaperColumn column, Qt::SortOrder order) {
    sorted.sort(static_cast<int>(column), order);
}

// Fails the test when a model breaks the rules of its kind.
struct Tested {
    PaperModel model;
    PaperSortModel sorted{model};
    QAbstractItemModelTester modelTester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester sortedTester{&sorted, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class TestPaperSortModel final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sorts_data();
    void sorts();
    void sortsTextByEveryLetter();
    void sortsAgainWhenTextsChange();
    void breaksTiesByThePreviousColumn();
    void sortsBySeveralKeys_data();
    void sortsBySeveralKeys();
    void breaksTiesOfTheScoreByMerit_data();
    void breaksTiesOfTheScoreByMerit();
    void breaksTiesByTheRankAsTasteChanges();
    void sortsTheBuiltInScorersByItsOwnOrder();
    void saysInTheHeaderWhatItIsSortedBy();
    void givesRowsToOtherPrograms();
    void failedComeFirstInEitherDirection();
    void filters_data();
    void filters();
    void filtersByCategoryAndSearch();
    void filtersWhatComesLater();
    void aDecidedRowStaysUntilTheViewIsSetAgain();
    void scoresMoveRowsAndIndexesWithThem();
    void newAndRemovedRowsFindTheirPlace();
    void aHeldRowKeepsItsSurroundings_data();
    void aHeldRowKeepsItsSurroundings();
    void manyChangesAtOnce();
    void fewChangesGiveTheSameOrder_data();
    void fewChangesGiveTheSameOrder();
};

void TestPaperSortModel::sorts_data() {
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, PaperColumn column, bool descending, const char *expected) {
        QTest::newRow(name) << static_cast<int>(column) << descending << QString::fromUtf8(expected);
    };
    // a: 9+2, b: 5+8, ç: not scored, d: 2+9
    row("score down", PaperColumn::Score, true, "b a d ç");
    row("score up", PaperColumn::Score, false, "d a b ç");
    row("standing up", PaperColumn::Percentile, false, "a b d ç"); // b is alone on its day
    row("standing down", PaperColumn::Percentile, true, "d b a ç");
    row("relevance down", PaperColumn::Relevance, true, "a b d ç");
    row("relevance up", PaperColumn::Relevance, false, "d b a ç");
    row("novelty down", PaperColumn::Novelty, true, "d b a ç");
    row("novelty up", PaperColumn::Novelty, false, "a b d ç");
    row("title up", PaperColumn::Title, false, "a b ç d");
    row("title down", PaperColumn::Title, true, "d ç b a");
    row("authors up", PaperColumn::Authors, false, "ç b a d");
    row("category up", PaperColumn::Category, false, "b a ç d");
    row("id up", PaperColumn::Id, false, "d ç a b");
    row("id down", PaperColumn::Id, true, "b a ç d");
    row("type down", PaperColumn::Type, true, "ç b a d");
    row("rank up", PaperColumn::Rank, false, "b a d ç"); // a and b are the first of their days
    row("rank down", PaperColumn::Rank, true, "d b a ç");
    row("taste down", PaperColumn::Taste, true, "d a b ç");
    row("taste up", PaperColumn::Taste, false, "a d b ç");
    row("day down", PaperColumn::Day, true, "b a d ç");
    row("topic up", PaperColumn::Topic, false, "d a b ç"); // b is about none, and of ç nobody said anything
    row("topic down", PaperColumn::Topic, true, "a d b ç");
}

void TestPaperSortModel::sorts() {
    QFETCH(int, column);
    QFETCH(bool, descending);
    std::vector<PaperRow> rows{
        makeRow("2508.00002", QStringLiteral("a"), 9, 2), makeRow("2509.00001", QStringLiteral("b"), 5, 8),
        makeRow("0704.00003", QStringLiteral("ç")), makeRow("hep-th/9901004", QStringLiteral("d"), 2, 9)};
    rows[0].paper.authors = {QStringLiteral("Ann van Middle")};
    rows[1].paper.authors = {QStringLiteral("Zoe Early")};
    rows[2].paper.authors = {QStringLiteral("Änne Aachen")};
    rows[3].paper.authors = {QStringLiteral("Bo Zed")};
    rows[1].paper.categories = {QStringLiteral("cs.AI")};
    rows[3].paper.categories = {QStringLiteral("stat.ML")};
    rows[2].type = AnnounceType::Replace;
    rows[1].type = AnnounceType::Cross;
    rows[1].day = rows[1].day.addDays(1);
    rows[0].taste = 0.5F;
    rows[3].taste = 0.5001F;
    rows[0].score->topic = PaperTopic{QStringLiteral("tides"), {}, {}};
    rows[1].score->topic = PaperTopic{};
    rows[3].score->topic = PaperTopic{QStringLiteral("Reefs"), {QStringLiteral("Atolls")}, {}};
    Tested tested;
    setRows(tested.model, rows);
    sortBy(tested.sorted, static_cast<PaperColumn>(column),
           descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    QTEST(titles(tested.sorted), "expected");
}

// Keys are compared in pieces: texts that differ in any one letter must come out in order.
void TestPaperSortModel::sortsTextByEveryLetter() {
    Tested tested;
    std::vector<PaperRow> rows;
    QStringList expected;
    const QString text = QStringLiteral("mmmmmmmmmmmmmmmmmmmm");
    for (qsizetype i = 0; i < text.size(); ++i) {
        for (const char16_t letter : {u'l', u'n', u'я'}) {
            QString title = text;
            title[i] = letter;
            title.replace(i + 1, text.size() - i - 1,
                          QString(text.size() - i - 1, letter == u'n' ? u'a' : u'z'));
            expected << title;
            const QByteArray id = "2508." + QByteArray::number(20000 + rows.size());
            rows.push_back(makeRow(id.constData(), title));
        }
    }
    std::ranges::sort(expected);
    setRows(tested.model, rows);
    sortBy(tested.sorted, PaperColumn::Title, Qt::AscendingOrder);
    QCOMPARE(titles(tested.sorted), expected.join(QLatin1Char(' ')));
    std::ranges::reverse(expected);
    sortBy(tested.sorted, PaperColumn::Title, Qt::DescendingOrder);
    QCOMPARE(titles(tested.sorted), expected.join(QLatin1Char(' ')));
}

void TestPaperSortModel::sortsAgainWhenTextsChange() {
    Tested tested;
    std::vector<PaperRow> rows = makeRows(3);
    setRows(tested.model, rows);
    sortBy(tested.sorted, PaperColumn::Title, Qt::AscendingOrder);
    rows[0].paper.version = 2;
    rows[0].paper.title = QStringLiteral("Paper 15");
    rows.push_back(makeRow("2508.20000", QStringLiteral("Paper 14")));
    std::ranges::reverse(rows);
    setRows(tested.model, rows);
    QCOMPARE(titles(tested.sorted), QStringLiteral("Paper 1 Paper 14 Paper 15 Paper 2"));
}

void TestPaperSortModel::breaksTiesByThePreviousColumn() {
    Tested tested;
    setRows(tested.model, {makeRow("2508.00001", QStringLiteral("c"), 5, 1),
                           makeRow("2508.00002", QStringLiteral("a"), 5, 2),
                           makeRow("2508.00003", QStringLiteral("b"), 5, 2)});
    sortBy(tested.sorted, PaperColumn::Title, Qt::DescendingOrder);
    sortBy(tested.sorted, PaperColumn::Novelty, Qt::DescendingOrder);
    QCOMPARE(titles(tested.sorted), QStringLiteral("b a c"));
    sortBy(tested.sorted, PaperColumn::Relevance,
           Qt::DescendingOrder); // all equal: by novelty, then as announced
    QCOMPARE(titles(tested.sorted), QStringLiteral("a b c"));
}

void TestPaperSortModel::sortsBySeveralKeys_data() {
    using Columns = QList<int>;
    QTest::addColumn<Columns>("columns"); // the first by a click, the others with Shift
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, std::initializer_list<PaperColumn> columns, const char *expected) {
        Columns numbers;
        for (const PaperColumn column : columns)
            numbers << static_cast<int>(column);
        QTest::newRow(name) << numbers << QString::fromLatin1(expected);
    };
    using enum PaperColumn;
    // a: 5/5 cs.LG, b: 5/5 cs.AI, c: 6/4 cs.LG, d: 6/4 cs.AI, e: 3/7 cs.AI
    row("one", {Relevance}, "c d a b e");
    row("two", {Category, Relevance}, "d b e c a");
    row("a text second", {Relevance, Category}, "d c b a e");
    row("three", {Type, Category, Novelty}, "e b d a c");
    row("a fourth takes the third's place", {Type, Category, Novelty, Title}, "b d e a c");
    row("once more turns a key", {Category, Relevance, Relevance}, "e b d a c");
    row("the first key, too", {Category, Relevance, Category}, "c a d b e");
    row("a key after the score comes before its ties", {Score, Category}, "d b e c a");
}

void TestPaperSortModel::sortsBySeveralKeys() {
    QFETCH(QList<int>, columns);
    std::vector<PaperRow> rows{
        makeRow("2508.00001", QStringLiteral("a"), 5, 5), makeRow("2508.00002", QStringLiteral("b"), 5, 5),
        makeRow("2508.00003", QStringLiteral("c"), 6, 4), makeRow("2508.00004", QStringLiteral("d"), 6, 4),
        makeRow("2508.00005", QStringLiteral("e"), 3, 7)};
    for (const size_t other : {1, 3, 4})
        rows[other].paper.categories = {QStringLiteral("cs.AI")};
    Tested tested;
    setRows(tested.model, rows);
    const auto first = static_cast<PaperColumn>(columns.takeFirst());
    sortBy(tested.sorted, first, firstOrder(first));
    for (const int column : columns)
        tested.sorted.addSortKey(static_cast<PaperColumn>(column));
    QTEST(titles(tested.sorted), "expected");
}

void TestPaperSortModel::breaksTiesOfTheScoreByMerit_data() {
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QString>("expected");
    QTest::newRow("score, best first")
        << static_cast<int>(PaperColumn::Score) << true << QStringLiteral("d c b a none");
    QTest::newRow("score, best last")
        << static_cast<int>(PaperColumn::Score) << false << QStringLiteral("a b c d none");
    QTest::newRow("standing, best first")
        << static_cast<int>(PaperColumn::Percentile) << false << QStringLiteral("d c b a none");
}

void TestPaperSortModel::breaksTiesOfTheScoreByMerit() {
    QFETCH(int, column);
    QFETCH(bool, descending);
    std::vector<PaperRow> rows{
        makeRow("2508.00001", QStringLiteral("a"), 4, 6), makeRow("2508.00002", QStringLiteral("b"), 5, 5),
        makeRow("2508.00003", QStringLiteral("c"), 5, 5), makeRow("2508.00004", QStringLiteral("d"), 5, 5),
        makeRow("2508.00005", QStringLiteral("none"))};
    rows[1].score->fine = 0.1;
    rows[2].score->fine = 0.1001;
    rows[3].score->fine = 0.9;
    Tested tested;
    setRows(tested.model, rows);
    sortBy(tested.sorted, PaperColumn::Title, Qt::AscendingOrder); // which must not decide before merit
    sortBy(tested.sorted, static_cast<PaperColumn>(column),
           descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    QTEST(titles(tested.sorted), "expected");
}

void TestPaperSortModel::breaksTiesByTheRankAsTasteChanges() {
    Tested tested;
    setRows(tested.model, {makeRow("2508.00001", QStringLiteral("a"), 8, 6),
                           makeRow("2508.00002", QStringLiteral("b"), 8, 6),
                           makeRow("2508.00003", QStringLiteral("c"), 9, 5),
                           makeRow("2508.00004", QStringLiteral("d"), 8, 6)});
    QCOMPARE(titles(tested.sorted), QStringLiteral("c a b d")); // as announced
    tested.model.setTastes(
        {{paperId("2508.00004"), 0.9F}, {paperId("2508.00002"), 0.8F}, {paperId("2508.00003"), 0.1F}});
    QCOMPARE(titles(tested.sorted), QStringLiteral("c d b a"));
    sortBy(tested.sorted, PaperColumn::Percentile, Qt::AscendingOrder);
    QCOMPARE(titles(tested.sorted), QStringLiteral("c d b a"));
    sortBy(tested.sorted, PaperColumn::Rank, Qt::AscendingOrder);
    QCOMPARE(titles(tested.sorted), QStringLiteral("d c b a")); // by all together
}

void TestPaperSortModel::sortsTheBuiltInScorersByItsOwnOrder() {
    std::vector<PaperRow> rows{makeRow("2508.00001", QStringLiteral("off"), 1, 10),
                               makeRow("2508.00002", QStringLiteral("on"), 7, 3),
                               makeRow("2508.00003", QStringLiteral("finer"), 7, 3),
                               makeRow("2508.00004", QStringLiteral("model"), 6, 7)};
    for (const size_t builtin : {0, 1, 2}) {
        rows[builtin].score->scorer = Scorer::Builtin;
        rows[builtin].score->fine = 0.1 * double(builtin + 1);
    }
    Tested tested;
    setRows(tested.model, rows);
    QCOMPARE(titles(tested.sorted), QStringLiteral("model finer on off"));
    const auto shown = [&tested](int row) {
        return tested.sorted.index(row, static_cast<int>(PaperColumn::Score)).data().toString();
    };
    QCOMPARE(shown(0), QStringLiteral("13"));
    QCOMPARE(shown(1), QStringLiteral("12.4"));
    QCOMPARE(shown(3), QStringLiteral("5.6"));
}

void TestPaperSortModel::saysInTheHeaderWhatItIsSortedBy() {
    Tested tested;
    const auto described = [&](PaperColumn column) {
        return tested.sorted
            .headerData(static_cast<int>(column), Qt::Horizontal, Qt::AccessibleDescriptionRole)
            .toString();
    };
    const QSignalSpy changes(&tested.sorted, &QAbstractItemModel::headerDataChanged);
    sortBy(tested.sorted, PaperColumn::Title, Qt::AscendingOrder);
    QCOMPARE(described(PaperColumn::Title), QStringLiteral("Sorted by this column, ascending."));
    QCOMPARE(described(PaperColumn::Authors), QString());
    tested.sorted.addSortKey(PaperColumn::Day);
    QCOMPARE(described(PaperColumn::Day), QStringLiteral("Sort key 2 of 2, descending."));
    QCOMPARE(changes.count(), 2);
}

void TestPaperSortModel::givesRowsToOtherPrograms() {
    Tested tested;
    setRows(tested.model, makeRows(4));
    QVERIFY(tested.sorted.index(1, 0).flags().testFlag(Qt::ItemIsDragEnabled));
    QModelIndexList cells; // of two rows, as a view hands them over
    for (const int row : {2, 0}) {
        for (int column = 0; column < paperColumnCount; ++column)
            cells << tested.sorted.index(row, column);
    }
    const std::unique_ptr<QMimeData> data(tested.sorted.mimeData(cells));
    QVERIFY(data);
    QCOMPARE(data->urls(),
             (QList<QUrl>{paperId("2508.10000").abstractUrl(), paperId("2508.10002").abstractUrl()}));
    QCOMPARE(data->data(QStringLiteral("text/uri-list")),
             QByteArray("https://arxiv.org/abs/2508.10000\r\nhttps://arxiv.org/abs/2508.10002\r\n"));
    QVERIFY2(data->text().startsWith(QLatin1String("- [Paper 0](https://arxiv.org/abs/2508.10000)")),
             qPrintable(data->text()));
    QCOMPARE(data->data(QStringLiteral("text/markdown")), data->text().toUtf8());
    const QByteArray bibTeX = data->data(QStringLiteral("application/x-bibtex"));
    QCOMPARE(bibTeX.count("@misc{"), 2);
    QCOMPARE(data->data(QStringLiteral("application/x-research-info-systems")).count("TI  - "), 2);
    const QByteArray cslJson = data->data(QStringLiteral("application/vnd.citationstyles.csl+json"));
    QCOMPARE(QJsonDocument::fromJson(cslJson).array().size(), 2);
    QVERIFY(!tested.sorted.mimeData({}));
}

void TestPaperSortModel::failedComeFirstInEitherDirection() {
    Tested tested;
    setRows(tested.model,
            {makeRow("2508.00001", QStringLiteral("a"), 5, 1), makeRow("2508.00002", QStringLiteral("b")),
             makeFailed("2508.00003", QStringLiteral("f"), QStringLiteral("cause"))});
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        sortBy(tested.sorted, PaperColumn::Score, order);
        QCOMPARE(titles(tested.sorted), QStringLiteral("f a b"));
    }
}

void TestPaperSortModel::filters_data() {
    QTest::addColumn<int>("view");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, DecisionFilter view, const char *expected) {
        QTest::newRow(name) << static_cast<int>(view) << QString::fromUtf8(expected);
    };
    row("all", DecisionFilter::All, "failed kept later none skipped");
    row("to triage", DecisionFilter::ToTriage, "failed none");
    row("kept", DecisionFilter::Kept, "kept");
    row("later", DecisionFilter::Later, "later");
    row("skipped", DecisionFilter::Skipped, "skipped");
    row("failed", DecisionFilter::Failed, "failed");
}

void TestPaperSortModel::filters() {
    QFETCH(int, view);
    std::vector<PaperRow> rows{
        makeRow("2508.00001", QStringLiteral("none")), makeRow("2508.00002", QStringLiteral("kept")),
        makeRow("2508.00003", QStringLiteral("later")), makeRow("2508.00004", QStringLiteral("skipped")),
        makeFailed("2508.00005", QStringLiteral("failed"), QStringLiteral("cause"))};
    rows[1].decision = Decision::Keep;
    rows[2].decision = Decision::Later;
    rows[3].decision = Decision::Skip;
    Tested tested;
    setRows(tested.model, rows);
    sortBy(tested.sorted, PaperColumn::Title, Qt::AscendingOrder);
    tested.sorted.setView(static_cast<DecisionFilter>(view));
    QTEST(titles(tested.sorted), "expected");
}

void TestPaperSortModel::filtersByCategoryAndSearch() {
    std::vector<PaperRow> rows{makeRow("2508.00001", QStringLiteral("a")),
                               makeRow("2508.00002", QStringLiteral("b")),
                               makeRow("2508.00003", QStringLiteral("c"))};
    rows[1].paper.categories = {QStringLiteral("cs.CV"), QStringLiteral("cs.AI")};
    Tested tested;
    setRows(tested.model, rows);
    tested.sorted.setCategories({QStringLiteral("cs.AI")}); // not its primary one
    QCOMPARE(titles(tested.sorted), QStringLiteral("b"));
    tested.sorted.setFound(QSet<ArxivId>{paperId("2508.00001")});
    QCOMPARE(titles(tested.sorted), QString());
    tested.sorted.setCategories({});
    QCOMPARE(titles(tested.sorted), QStringLiteral("a"));
    tested.sorted.setFound(std::nullopt);
    QCOMPARE(titles(tested.sorted), QStringLiteral("a b c"));
}

// Rows that come, go and change while a search and a category narrow the table.
void TestPaperSortModel::filtersWhatComesLater() {
    Tested tested;
    std::vector<PaperRow> rows = makeRows(4);
    setRows(tested.model, rows);
    sortBy(tested.sorted, PaperColumn::Title, Qt::AscendingOrder);
    tested.sorted.setFound(
        QSet<ArxivId>{rows[0].paper.id, rows[2].paper.id, rows[3].paper.id, paperId("2508.20001")});
    tested.sorted.setCategories({QStringLiteral("stat.ML")});
    QCOMPARE(titles(tested.sorted), QStringLiteral("Paper 0 Paper 2 Paper 3"));
    rows.push_back(makeRow("2508.20000", QStringLiteral("Paper 4")));
    rows.push_back(makeRow("2508.20001", QStringLiteral("Paper 5")));
    rows[3].paper.categories = {QStringLiteral("cs.LG")};
    rows.erase(rows.begin());
    setRows(tested.model, rows);
    QCOMPARE(titles(tested.sorted), QStringLiteral("Paper 2 Paper 5"));
    QVERIFY(tested.sorted.isOffered(tested.model.rowOf(paperId("2508.20001"))));
    QVERIFY(!tested.sorted.isOffered(tested.model.rowOf(paperId("2508.20000"))));
}

void TestPaperSortModel::aDecidedRowStaysUntilTheViewIsSetAgain() {
    Tested tested;
    setRows(tested.model, makeRows(3));
    tested.sorted.setView(DecisionFilter::ToTriage);
    const std::vector<ArxivId> ids{paperId("2508.10001")};
    tested.model.setMarks(ids, std::vector(ids.size(), ReaderMarks{Decision::Keep}));
    QCOMPARE(tested.sorted.rowCount(), 3);
    tested.sorted.setView(DecisionFilter::ToTriage);
    QCOMPARE(tested.sorted.rowCount(), 2);
    tested.model.setMarks(ids,
                          std::vector(ids.size(), ReaderMarks{})); // as undo does: it comes back by itself
    QCOMPARE(tested.sorted.rowCount(), 3);
}

void TestPaperSortModel::scoresMoveRowsAndIndexesWithThem() {
    Tested tested;
    setRows(tested.model, makeRows(4));
    const QPersistentModelIndex first = tested.sorted.index(0, static_cast<int>(PaperColumn::Title));
    const QSignalSpy resets(&tested.sorted, &QAbstractItemModel::modelReset);
    tested.model.updateScores(
        {{paperId("2508.10003"), 1, makeScore(9, 9)}, {paperId("2508.10002"), 1, makeScore(5, 5)}});
    QCOMPARE(titles(tested.sorted), QStringLiteral("Paper 3 Paper 2 Paper 0 Paper 1"));
    QCOMPARE(first.row(), 2);
    QCOMPARE(first.data().toString(), QStringLiteral("Paper 0"));
    QCOMPARE(resets.count(), 0);
}

void TestPaperSortModel::newAndRemovedRowsFindTheirPlace() {
    Tested tested;
    std::vector<PaperRow> rows{makeRow("2508.00001", QStringLiteral("a"), 9, 9),
                               makeRow("2508.00002", QStringLiteral("b"), 2, 2)};
    setRows(tested.model, rows);
    const QPersistentModelIndex b = tested.sorted.index(1, 0);
    rows.push_back(makeRow("2508.00003", QStringLiteral("c"), 5, 5));
    setRows(tested.model, rows);
    QCOMPARE(titles(tested.sorted), QStringLiteral("a c b"));
    QCOMPARE(b.row(), 2);
    rows.erase(rows.begin());
    setRows(tested.model, rows);
    QCOMPARE(titles(tested.sorted), QStringLiteral("c b"));
    QCOMPARE(b.row(), 1);
    QCOMPARE(tested.sorted.rowOf(paperId("2508.00002")), 1);
    QCOMPARE(tested.sorted.rowOf(paperId("2508.00001")), -1);
}

void TestPaperSortModel::aHeldRowKeepsItsSurroundings_data() {
    QTest::addColumn<int>("above");
    QTest::addColumn<int>("below");
    QTest::addColumn<int>("relevance");
    QTest::addColumn<QString>("expected");
    // Of five rows the one titled "h" is held and gets a score; the others have 8, 6, 4 and 2.
    QTest::newRow("its place is in reach") << 1 << 1 << 5 << QStringLiteral("a b h c d");
    QTest::newRow("best, but one must stay above") << 1 << 1 << 10 << QStringLiteral("a h b c d");
    QTest::newRow("worst, but two must stay below") << 1 << 2 << 1 << QStringLiteral("a b h c d");
    QTest::newRow("all rows in sight: nowhere else") << 3 << 9 << 10 << QStringLiteral("a b c h d");
}

void TestPaperSortModel::aHeldRowKeepsItsSurroundings() {
    QFETCH(int, above);
    QFETCH(int, below);
    QFETCH(int, relevance);
    Tested tested;
    setRows(tested.model,
            {makeRow("2508.00001", QStringLiteral("a"), 8, 1),
             makeRow("2508.00002", QStringLiteral("b"), 6, 1),
             makeRow("2508.00003", QStringLiteral("c"), 4, 1),
             makeRow("2508.00004", QStringLiteral("d"), 2, 1), makeRow("2508.00005", QStringLiteral("h"))});
    tested.sorted.hold(HeldRow{paperId("2508.00005"), above, below});
    tested.model.updateScores({{paperId("2508.00005"), 1, makeScore(relevance, 1)}});
    QTEST(titles(tested.sorted), "expected");
    tested.sorted.hold(std::nullopt);
    tested.sorted.sortAgain();
    QVERIFY(!tested.sorted.isOutOfOrder());
    QCOMPARE(tested.sorted.rowOf(paperId("2508.00005")), relevance == 5 ? 2 : relevance == 10 ? 0 : 4);
}

void TestPaperSortModel::manyChangesAtOnce() {
    Tested tested;
    setRows(tested.model, makeRows(500));
    tested.sorted.setView(DecisionFilter::ToTriage);
    std::vector<PaperRow> rows = makeRows(900);
    rows.erase(rows.begin(), rows.begin() + 450);
    setRows(tested.model, rows);
    QCOMPARE(tested.sorted.rowCount(), 450);
    QCOMPARE(tested.sorted.item(0).title, QStringLiteral("Paper 450"));
    QCOMPARE(tested.sorted.item(449).title, QStringLiteral("Paper 899"));
}

void TestPaperSortModel::fewChangesGiveTheSameOrder_data() {
    QTest::addColumn<PaperColumn>("column");
    QTest::addColumn<PaperColumn>("second");
    QTest::newRow("score") << PaperColumn::Score << PaperColumn::Score;
    QTest::newRow("relevance") << PaperColumn::Relevance << PaperColumn::Title;
    QTest::newRow("rank, day") << PaperColumn::Rank << PaperColumn::Day;
    QTest::newRow("standing") << PaperColumn::Percentile << PaperColumn::Taste;
    QTest::newRow("taste") << PaperColumn::Taste << PaperColumn::Category;
    QTest::newRow("mark") << PaperColumn::Mark << PaperColumn::Id;
}

// Of a large table only some rows are ranked and sorted again; that must not show.
void TestPaperSortModel::fewChangesGiveTheSameOrder() {
    QFETCH(PaperColumn, column);
    QFETCH(PaperColumn, second);
    constexpr int papers = 400;
    std::vector<PaperRow> rows = makeRows(papers);
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i].day = rows[i].day.addDays(-int(i / 20));
    Tested tested;
    setRows(tested.model, rows);
    sortBy(tested.sorted, column, Qt::DescendingOrder);
    tested.sorted.addSortKey(second);
    for (int turn = 0; turn < 30; ++turn) {
        const int first = turn * 37 % papers;
        if (turn % 3 == 0) {
            QHash<ArxivId, float> tastes;
            for (int row = 0; row < papers; ++row)
                tastes.insert(tested.model.id(row), float((row * 31 + turn) % 17) / 17);
            DaySelection day;
            day.add(tested.model.facts(first).julianDay);
            tested.model.setTastes(tastes, day);
        } else if (turn % 3 == 1) {
            std::vector<ScoredPaper> scores;
            for (int i = 0; i < 7; ++i) {
                const int row = (first + 3 * i) % papers;
                Score score = makeScore(1 + (row + turn) % 10, 1 + turn % 10);
                score.fine = double((row * 7 + turn) % 100) / 100;
                scores.push_back({tested.model.id(row), 1, score});
            }
            tested.model.updateScores(scores);
        } else {
            const std::vector<ArxivId> ids{tested.model.id(first)};
            const std::vector<ReaderMarks> marks{{turn % 2 == 0 ? Decision::Keep : Decision::Skip, {}, true}};
            tested.model.setMarks(ids, marks);
        }
        PaperSortModel anew(tested.model);
        anew.setSorting(tested.sorted.sorting());
        QCOMPARE(titles(tested.sorted), titles(anew));
        std::vector<PaperRow> now;
        for (int row = 0; row < papers; ++row)
            now.push_back(tested.model.item(row).row);
        PaperModel other;
        setRows(other, now);
        for (int row = 0; row < papers; ++row)
            QVERIFY(tested.model.percentile(row) == other.percentile(row));
    }
}

WINNOW_TEST(TestPaperSortModel, QApplication)

} // namespace papersortmodeltest

#include "tst_papersortmodel.moc"
