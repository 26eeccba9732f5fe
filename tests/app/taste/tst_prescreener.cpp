#include "app/taste/prescreener.h"
#include "tests/app/taste/tastelessons.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <cmath>

namespace prescreenertest {

using namespace winnow;

class TestPrescreener final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void intervalsAreTheBooks_data();
    void intervalsAreTheBooks();
    void cutsWhereEnoughIsFound();
    void saysWhatIsMissing();
    void findsWhatTheReaderKeeps();
    void knowsNothingOfTheDayItIsMeasuredOn();
    void needsKeptPapers();
};

// Clopper and Pearson's, as tables of the binomial distribution have them.
void TestPrescreener::intervalsAreTheBooks_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("of");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("all") << 10 << 10 << 0.6915 << 1.0;
    QTest::newRow("none") << 0 << 10 << 0.0 << 0.3085;
    QTest::newRow("some") << 5 << 10 << 0.1871 << 0.8129;
    QTest::newRow("most") << 98 << 100 << 0.9296 << 0.9976;
}

void TestPrescreener::intervalsAreTheBooks() {
    QFETCH(int, count);
    QFETCH(int, of);
    QFETCH(double, low);
    QFETCH(double, high);
    const ShareInterval interval = shareOf(count, of);
    QVERIFY2(std::abs(interval.low - low) < 1e-4, qPrintable(QString::number(interval.low)));
    QVERIFY2(std::abs(interval.high - high) < 1e-4, qPrintable(QString::number(interval.high)));
}

void TestPrescreener::cutsWhereEnoughIsFound() {
    RecallRecord record;
    for (int i = 0; i < 100; ++i)
        record.add(QDate(2026, 1, 1).addDays(i % 10), i);
    QCOMPARE(record.cut(98)->least, 2.0);
    QCOMPARE(record.cut(98)->found.share, 0.98);
    QCOMPARE(record.cut(98)->days, 10);
    QCOMPARE(record.cut(95)->least, 5.0);
    QCOMPARE(record.cut(99)->least, 1.0);
    record = {};
    for (int i = 0; i < 60; ++i) // a tie at the cut is found as a whole
        record.add(QDate(2026, 1, 1).addDays(i % 10), i < 5 ? 0 : 1);
    QCOMPARE(record.cut(98)->least, 0.0);
    QCOMPARE(record.cut(98)->found.share, 1.0);
}

void TestPrescreener::saysWhatIsMissing() {
    RecallRecord record;
    for (int i = 0; i < 48; ++i)
        record.add(QDate(2026, 1, 1).addDays(i % 3), i);
    QVERIFY(!record.cut(98));
    QCOMPARE(record.missingKept(98), 2);
    QCOMPARE(record.missingDays(), 2);
    QCOMPARE(record.missingKept(95), 0);
    QCOMPARE(record.missingKept(99), 52);
    record.add(QDate(2026, 2, 1), 50);
    record.add(QDate(2026, 2, 2), 50);
    QVERIFY(record.cut(98));
}

void TestPrescreener::findsWhatTheReaderKeeps() {
    const auto screener = Prescreener::learn(criteriaOfReader(InventedReader::OfMachines),
                                             decidedDays(0, 8, InventedReader::OfWater), tasteNow, 180);
    QVERIFY(screener);
    const auto cut = screener->record().cut(98);
    QVERIFY(cut);
    QCOMPARE(cut->days, 8);
    int left = 0;
    int chosen = 0;
    int found = 0;
    std::vector<Paper> papers;
    for (const InventedPaper &invented : PaperInventor(50).papers(120)) {
        const bool isLeft = screener->value(invented.paper) >= cut->least;
        papers.push_back(invented.paper);
        left += isLeft ? 1 : 0;
        chosen += invented.forWater ? 1 : 0;
        found += isLeft && invented.forWater ? 1 : 0;
    }
    QVERIFY2(found >= chosen * 9 / 10, qPrintable(QStringLiteral("%1 of %2").arg(found).arg(chosen)));
    QVERIFY2(left <= 80, qPrintable(QString::number(left)));
    const std::vector<double> values = screener->values(papers);
    for (size_t i = 0; i < papers.size(); ++i)
        QCOMPARE(values[i], screener->value(papers[i]));
}

// What is kept by lot, day by day another subject, is not found by what the other days tell: a measure that
// had seen the day would say that nearly all is.
void TestPrescreener::knowsNothingOfTheDayItIsMeasuredOn() {
    std::vector<TasteExample> examples = decidedDays(0, 8, InventedReader::OfWater);
    for (size_t i = 0; i < examples.size(); ++i)
        examples[i].evidence.decision = (i * 7919) % 3 == 0 ? Decision::Keep : Decision::Skip;
    const auto screener =
        Prescreener::learn(criteriaOfReader(InventedReader::OfWater), examples, tasteNow, 180);
    QVERIFY(screener);
    const auto cut = screener->record().cut(95);
    QVERIFY(cut);
    int left = 0;
    for (const InventedPaper &invented : PaperInventor(50).papers(120))
        left += screener->value(invented.paper) >= cut->least ? 1 : 0;
    QVERIFY2(left >= 84, qPrintable(QString::number(left)));
}

void TestPrescreener::needsKeptPapers() {
    std::vector<TasteExample> examples = decidedDays(0, 3, InventedReader::OfWater);
    for (TasteExample &example : examples)
        example.evidence.decision = Decision::Skip;
    QVERIFY(!Prescreener::learn(criteriaOfReader(InventedReader::OfWater), examples, tasteNow, 180));
    QVERIFY(!Prescreener::learn(criteriaOfReader(InventedReader::OfWater), {}, tasteNow, 180));
}

WINNOW_TEST(TestPrescreener, QCoreApplication)

} // namespace prescreenertest

#include "tst_prescreener.moc"
