#include "tests/support/testmain.h"
#include "tests/ui/makerows.h"
#include "ui/papers/list/ranks/leastsure.h"

#include <QTest>

namespace leastsuretest {

using namespace winnow;

class TestLeastSure final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void choosesThoseThatMayGoEitherWay();
    void choosesNoneOfWhatItIsSureOf();
    void waitsForAllValues();
};

static RowStore rowsWith(const std::vector<float> &tastes) {
    RowStore rows;
    std::vector<PaperRow> made = makeRows(int(tastes.size()));
    for (size_t i = 0; i < tastes.size(); ++i) {
        made[i].taste = tastes[i];
        rows.add(made[i]);
    }
    return rows;
}

void TestLeastSure::choosesThoseThatMayGoEitherWay() {
    RowStore rows = rowsWith({0.95F, 0.3F, 0.52F, 0.05F, 0.61F, 0.39F, 0.1F});
    auto chosen = leastSure(rows);
    QVERIFY(chosen);
    // 0.61 and 0.39 are equally near: the lower id comes first
    QCOMPARE(*chosen, (std::vector<ArxivId>{rows.id(2), rows.id(4), rows.id(5)}));
    rows.setMarks(2, Decision::Skip, true); // is known by now
    chosen = leastSure(rows);
    QCOMPARE(*chosen, (std::vector<ArxivId>{rows.id(4), rows.id(5), rows.id(1)}));
}

void TestLeastSure::choosesNoneOfWhatItIsSureOf() {
    QCOMPARE(leastSure(rowsWith({0.01F, 0.02F, 0.97F}))->size(), size_t(0));
    QCOMPARE(leastSure(rowsWith({}))->size(), size_t(0));
}

void TestLeastSure::waitsForAllValues() {
    RowStore rows = rowsWith({0.5F, 0.4F});
    rows.add(makeRow("2508.20000", QStringLiteral("Not valued yet")));
    QVERIFY(!leastSure(rows));
}

WINNOW_TEST(TestLeastSure, winnow::NoApplication)

} // namespace leastsuretest

#include "tst_leastsure.moc"
