#include "app/model/rowstore.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>
#include <functional>

namespace rowstoretest {

using namespace winnow;

namespace {

QString text(const char *utf8) {
    return QString::fromUtf8(utf8);
}

PaperRow plainRow(int number) {
    PaperRow row;
    row.paper.id = *ArxivId::fromString(QStringLiteral("2508.%1").arg(10000 + number));
    row.paper.title = QStringLiteral("Paper %1").arg(number);
    row.paper.categories = {QStringLiteral("cs.LG")};
    row.day = QDate(2025, 8, 8);
    row.position = number;
    return row;
}

Score scoreOf(int relevance, int novelty) {
    return {relevance, novelty, 0.25, text("Because"), 3, Scorer::Builtin, text("built-in")};
}

PaperRow fullRow() {
    PaperRow row = plainRow(0);
    row.paper.id = *ArxivId::fromString(text("math.GT/0309136"));
    row.paper.version = 12;
    row.paper.title = text("Über $\\mathcal{O}(n)$ 𝒪(n²) – 日本語");
    row.paper.authors = {text("Mar\\'ia L\\'opez"), text("Éva Példa"), text("ATLAS Collaboration")};
    row.paper.abstract = text("We ä ").repeated(300);
    row.paper.categories = {text("math.GT"), text("math.AT"), text("cs.LG")};
    row.paper.comment = text("10 pages");
    row.paper.doi = text("10.1000/x");
    row.paper.journalReference = text("J. Ex. 1 (2003)");
    row.paper.license = text("http://creativecommons.org/licenses/by/4.0/");
    row.type = AnnounceType::ReplaceCross;
    row.position = 1999;
    row.scanned = false;
    row.state = ScoringState::Screened;
    row.stateReason = text("a survey");
    row.score = Score{10, 1, 0.123456789012345, text("Ja, „gut“"), 7, Scorer::Llm, text("gpt-4o")};
    row.decision = Decision::Later;
    row.decidedAt = QDateTime::fromString(text("2025-08-09T10:11:12.345Z"), Qt::ISODateWithMs);
    row.listedBefore = QDate(2025, 8, 7);
    row.isSeen = true;
    row.read = true;
    row.annotation = {text("Two\nlines"), {text("A c"), text("b")}, 7};
    row.taste = 0.712345F;
    return row;
}

} // namespace

class TestRowStore final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesBackWhatItWasGiven_data();
    void givesBackWhatItWasGiven();
    void keepsTextsOfAnyLength();
    void findsPapers();
    void changesOneThingOnly();
    void forgetsTextsThatWereReplaced();
    void ordersAndDropsRows();
    void tellsRowsApart_data();
    void tellsRowsApart();
    void keepsAnAbstractOfTheSameVersion();
};

void TestRowStore::givesBackWhatItWasGiven_data() {
    QTest::addColumn<PaperRow>("row");
    QTest::newRow("everything") << fullRow();
    QTest::newRow("next to nothing") << plainRow(1);
    PaperRow dayless = plainRow(1);
    dayless.day = QDate();
    QTest::newRow("without a day") << dayless;
    PaperRow failed = plainRow(1);
    failed.state = ScoringState::Failed;
    failed.stateReason = text("no line");
    QTest::newRow("failed") << failed;
}

void TestRowStore::givesBackWhatItWasGiven() {
    QFETCH(PaperRow, row);
    RowStore rows;
    rows.add(plainRow(2));
    rows.add(row);
    QVERIFY(rows.row(1) == row);
    QVERIFY(rows.row(0) == plainRow(2));
    QVERIFY(rows.facts(1) == RowFacts(row));
    QCOMPARE(rows.id(1), row.paper.id);
    QCOMPARE(rows.title(1), row.paper.title);
    QCOMPARE(rows.authors(1), row.paper.authors);
    QVERIFY(rows.annotation(1) == row.annotation);
    QVERIFY(rows.score(1) == row.score);
}

// Texts stand in pieces of a megabyte.
void TestRowStore::keepsTextsOfAnyLength() {
    RowStore rows;
    std::vector<PaperRow> expected;
    for (const int length : {0, 1, 253, 254, 255, 256, 70'000, 1 << 20, 3 << 20, 10, 600'000, 600'000}) {
        PaperRow row = plainRow(static_cast<int>(expected.size()));
        row.paper.abstract = QString(length, QLatin1Char(static_cast<char>('a' + expected.size())));
        rows.add(row);
        expected.push_back(row);
    }
    for (size_t i = 0; i < expected.size(); ++i)
        QVERIFY2(rows.row(static_cast<int>(i)) == expected[i], qPrintable(QString::number(i)));
}

void TestRowStore::findsPapers() {
    RowStore rows;
    QCOMPARE(rows.rowOf(plainRow(0).paper.id), -1);
    constexpr int count = 3000;
    for (int i = 0; i < count; ++i)
        rows.add(plainRow(i));
    rows.add(fullRow());
    for (int i = 0; i < count; ++i)
        QCOMPARE(rows.rowOf(plainRow(i).paper.id), i);
    QCOMPARE(rows.rowOf(fullRow().paper.id), count);
    QCOMPARE(rows.rowOf(plainRow(count).paper.id), -1);
    RowStore other;
    other.add(plainRow(count + 1));
    other.add(plainRow(17));
    QCOMPARE(rows.rowLike(other, 0), -1);
    QCOMPARE(rows.rowLike(other, 1), 17);
}

void TestRowStore::changesOneThingOnly() {
    RowStore rows;
    rows.add(plainRow(0));
    rows.add(fullRow());
    PaperRow expected = fullRow();
    rows.setMarks(1, Decision::Keep, false);
    expected.decision = Decision::Keep;
    expected.isSeen = false; // decided anew
    expected.read = false;
    QVERIFY(rows.row(1) == expected);
    expected.annotation = {text("Ö"), {}, std::nullopt};
    rows.setAnnotation(1, expected.annotation);
    QVERIFY(rows.row(1) == expected);
    expected.score = scoreOf(2, 3);
    expected.state = ScoringState::Scored;
    expected.stateReason.clear();
    rows.setScore(1, *expected.score);
    QVERIFY(rows.row(1) == expected);
    expected.paper.abstract = text("Short");
    QVERIFY(rows.setAbstract(1, expected.paper.abstract));
    QVERIFY(!rows.setAbstract(1, expected.paper.abstract));
    QVERIFY(rows.row(1) == expected);
    QVERIFY(rows.row(0) == plainRow(0));
}

// Tens of megabytes of them: what is left over must be the right texts.
void TestRowStore::forgetsTextsThatWereReplaced() {
    constexpr int count = 50;
    RowStore rows;
    for (int i = 0; i < count; ++i)
        rows.add(plainRow(i));
    for (int round = 0; round < 40; ++round) {
        for (int i = 0; i < count; ++i)
            rows.setAbstract(i, QString(20'000, QLatin1Char(static_cast<char>('0' + (round + i) % 70))));
    }
    for (int i = 0; i < count; ++i) {
        PaperRow expected = plainRow(i);
        expected.paper.abstract = QString(20'000, QLatin1Char(static_cast<char>('0' + (39 + i) % 70)));
        QVERIFY(rows.row(i) == expected);
    }
}

void TestRowStore::ordersAndDropsRows() {
    std::vector<PaperRow> expected;
    RowStore rows;
    for (int i = 0; i < 60; ++i) {
        PaperRow row = plainRow(i);
        row.day = row.day.addDays(i % 3);
        if (i % 4 != 0) {
            row.score = scoreOf(1 + i % 5, 1 + i % 7);
            row.state = ScoringState::Scored;
        }
        expected.push_back(row);
        rows.add(row);
    }
    std::ranges::sort(expected, isBetter);
    rows.sortBestFirst();
    for (int i = 0; i < rows.size(); ++i) {
        QVERIFY(rows.row(i) == expected[static_cast<size_t>(i)]);
        QCOMPARE(rows.rowOf(rows.id(i)), i);
    }
    rows.arrange({5, 0, 7});
    QCOMPARE(rows.size(), 3);
    QVERIFY(rows.row(0) == expected[5]);
    QVERIFY(rows.row(2) == expected[7]);
    QCOMPARE(rows.rowOf(expected[0].paper.id), 1);
    QCOMPARE(rows.rowOf(expected[1].paper.id), -1);
}

void TestRowStore::tellsRowsApart_data() {
    using Difference = RowStore::Difference;
    QTest::addColumn<PaperRow>("other");
    QTest::addColumn<int>("expected");
    const auto add = [](const char *name, Difference expected,
                        const std::function<void(PaperRow &)> &change) {
        PaperRow row = fullRow();
        change(row);
        QTest::newRow(name) << row << static_cast<int>(expected);
    };
    add("same", Difference::None, [](PaperRow &) {});
    add("relevance", Difference::Score, [](PaperRow &row) { row.score->relevance = 2; });
    add("comment", Difference::Score, [](PaperRow &row) { row.score->comment = text("No"); });
    add("model", Difference::Score, [](PaperRow &row) { row.score->model = text("other"); });
    add("no score", Difference::Score, [](PaperRow &row) { row.score.reset(); });
    add("state", Difference::Score, [](PaperRow &row) { row.state = ScoringState::Failed; });
    add("reason", Difference::Score, [](PaperRow &row) { row.stateReason.clear(); });
    add("title", Difference::More, [](PaperRow &row) { row.paper.title += u'x'; });
    add("an author", Difference::More, [](PaperRow &row) { row.paper.authors.removeLast(); });
    add("version", Difference::More, [](PaperRow &row) { row.paper.version += 1; });
    add("categories", Difference::More, [](PaperRow &row) { row.paper.categories.removeLast(); });
    add("licence", Difference::More, [](PaperRow &row) { row.paper.license.clear(); });
    add("decision", Difference::More, [](PaperRow &row) { row.decision = Decision::Skip; });
    add("earlier day", Difference::More, [](PaperRow &row) { row.listedBefore = {}; });
    add("taste", Difference::More, [](PaperRow &row) { row.taste = 0; });
    add("no taste", Difference::More, [](PaperRow &row) { row.taste.reset(); });
    add("scorer", Difference::Score, [](PaperRow &row) { row.score->scorer = Scorer::Builtin; });
    add("seen", Difference::More, [](PaperRow &row) { row.isSeen = false; });
    add("note", Difference::More, [](PaperRow &row) { row.annotation.note.clear(); });
    add("own relevance", Difference::More, [](PaperRow &row) { row.annotation.ownRelevance.reset(); });
    add("time", Difference::More, [](PaperRow &row) { row.decidedAt = row.decidedAt.addMSecs(1); });
}

void TestRowStore::tellsRowsApart() {
    QFETCH(PaperRow, other);
    RowStore rows;
    rows.add(fullRow());
    RowStore others; // with lists of another order
    others.add(plainRow(3));
    others.add(other);
    QTEST(static_cast<int>(rows.compare(0, others, 1)), "expected");
}

void TestRowStore::keepsAnAbstractOfTheSameVersion() {
    RowStore before;
    before.add(fullRow());
    PaperRow row = fullRow();
    row.paper.abstract.clear();
    RowStore rows;
    rows.add(row);
    row.paper.version += 1;
    RowStore newer;
    newer.add(row);
    rows.keepAbstract(0, before, 0);
    newer.keepAbstract(0, before, 0);
    QCOMPARE(rows.row(0).paper.abstract, fullRow().paper.abstract);
    QVERIFY(newer.row(0).paper.abstract.isEmpty());
}

WINNOW_TEST(TestRowStore, winnow::NoApplication)

} // namespace rowstoretest

#include "tst_rowstore.moc"
