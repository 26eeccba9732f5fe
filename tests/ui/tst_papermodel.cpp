#include "tests/ui/makerows.h"
#include "ui/papers/papermodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

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
    void saysWhatACellMeans_data();
    void saysWhatACellMeans();
    void showsUnicodeForTex();
    void toolTipsShowForeignTextAsText();
    void mergeTellsOnlyWhatChanged();
    void mergeKeepsTheRestOfARemoval();
    void scoresChangeTheirCellsOnly();
    void ignoresScoresOfAnotherVersion();
    void countsTheViews();
    void abbreviatesNames_data();
    void abbreviatesNames();
    void sortsTextAsAReaderDoes();
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
    add("relevance", scored, PaperColumn::Relevance, "Relevance 9 of 10");
    add("novelty", scored, PaperColumn::Novelty, "Novelty 8 of 10");
    add("kept", kept, PaperColumn::Mark, "Kept");
    add("unread", scored, PaperColumn::Mark, "Unread, no decision yet");
    add("read", read, PaperColumn::Mark, "No decision yet");
    add("decided although failed", later, PaperColumn::Mark, "For later");
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
    model.setRows({row});
    QTEST(spoken(model, 0, static_cast<PaperColumn>(column)), "expected");
}

void TestPaperModel::showsUnicodeForTex() {
    PaperModel model;
    PaperRow row = makeRow("2508.00001", QStringLiteral("Bounds of $\\mathcal{O}(n^2)$"));
    row.paper.authors = {QStringLiteral("Mar\\'ia L\\'opez"), QStringLiteral("Zhang Wei")};
    model.setRows({row});
    QCOMPARE(shown(model, 0, PaperColumn::Title), QStringLiteral("Bounds of 𝒪(n²)"));
    QCOMPARE(shown(model, 0, PaperColumn::Authors), QStringLiteral("M. López, Z. Wei"));
}

void TestPaperModel::toolTipsShowForeignTextAsText() {
    PaperModel model;
    model.setRows({makeRow("2508.00001", QStringLiteral("<script>alert(1)</script>"))});
    const QString tip = model.index(0, static_cast<int>(PaperColumn::Title)).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(QLatin1String("&lt;script&gt;")), qPrintable(tip));
    QVERIFY2(!tip.contains(QLatin1String("<script>")), qPrintable(tip));
}

void TestPaperModel::mergeTellsOnlyWhatChanged() {
    PaperModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::vector<PaperRow> rows = makeRows(3);
    model.setRows(rows);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy insertions(&model, &QAbstractItemModel::rowsInserted);
    rows[1].decision = Decision::Keep;
    rows.push_back(makeRow("2508.20000", QStringLiteral("New one")));
    model.setRows(rows);
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
    model.setRows(rows);
    const QPersistentModelIndex last = model.index(5, 0);
    rows.erase(rows.begin() + 3);
    rows.erase(rows.begin() + 1, rows.begin() + 3);
    model.setRows(rows);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(last.row(), 2);
    QCOMPARE(shown(model, 2, PaperColumn::Title), QStringLiteral("Paper 5"));
    QCOMPARE(model.rowOf(paperId("2508.10002")), -1);
}

void TestPaperModel::scoresChangeTheirCellsOnly() {
    PaperModel model;
    model.setRows(makeRows(3));
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.updateScores(
        {{paperId("2508.10001"), 1, makeScore(7, 6)}, {paperId("2508.99999"), 1, makeScore(1, 1)}});
    QCOMPARE(changes.count(), 1);
    const auto first = changes.first().at(0).toModelIndex();
    const auto last = changes.first().at(1).toModelIndex();
    QCOMPARE(first, model.index(1, static_cast<int>(PaperColumn::Score)));
    QCOMPARE(last, model.index(1, static_cast<int>(PaperColumn::Novelty)));
    QCOMPARE(shown(model, 1, PaperColumn::Score), QStringLiteral("13"));
    QCOMPARE(shown(model, 0, PaperColumn::Score), QString());
}

void TestPaperModel::ignoresScoresOfAnotherVersion() {
    PaperModel model;
    model.setRows(makeRows(1));
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
    model.setRows(rows);
    QCOMPARE(model.counts(), (ViewCounts{5, 2, 1, 1, 1, 1}));
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

QTEST_MAIN(TestPaperModel)
#include "tst_papermodel.moc"
