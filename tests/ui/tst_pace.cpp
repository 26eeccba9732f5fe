#include "tests/support/testmain.h"
#include "ui/papers/focus/pace.h"

#include <QTest>

namespace pacetest {

using namespace winnow;

class TestPace final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isTheMedianOfTheDecisions_data();
    void isTheMedianOfTheDecisions();
    void forgetsAnHourAgo();
    void saysWhatIsLeft_data();
    void saysWhatIsLeft();
    void saysHowManyAreWorthReading_data();
    void saysHowManyAreWorthReading();
};

void TestPace::isTheMedianOfTheDecisions_data() {
    QTest::addColumn<QList<int>>("seconds");
    QTest::addColumn<double>("expected");
    QTest::newRow("nothing known") << QList<int>{} << 10.0;
    QTest::newRow("two quick ones prove little") << QList<int>{1, 1} << 10.0;
    QTest::newRow("three") << QList<int>{4, 4, 4} << 4.0;
    QTest::newRow("one long look") << QList<int>{3, 4, 5, 4, 90} << 4.0;
    QTest::newRow("even number") << QList<int>{2, 2, 2, 4, 4, 4} << 3.0;
    QTest::newRow("coffee is no pace") << QList<int>{4, 4, 4, 4, 4, 900, 900, 900, 900, 900, 900} << 4.0;
}

void TestPace::isTheMedianOfTheDecisions() {
    QFETCH(QList<int>, seconds);
    QFETCH(double, expected);
    Pace pace;
    for (const int each : seconds)
        pace.add(each * 1000);
    QCOMPARE(pace.secondsPerPaper(), expected);
}

void TestPace::forgetsAnHourAgo() {
    Pace pace;
    for (int i = 0; i < 100; ++i)
        pace.add(30'000);
    for (int i = 0; i < 50; ++i)
        pace.add(2'000);
    QCOMPARE(pace.secondsPerPaper(), 2.0);
}

void TestPace::saysWhatIsLeft_data() {
    QTest::addColumn<int>("papers");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a day") << 312 << 4.0 << QStringLiteral("312 left, about 21 min");
    QTest::newRow("the last") << 1 << 10.0 << QStringLiteral("1 left, less than a minute");
    QTest::newRow("long") << 1000 << 10.0 << QStringLiteral("1000 left, about 2 h 45 min");
    QTest::newRow("just under") << 89 << 60.0 << QStringLiteral("89 left, about 89 min");
}

void TestPace::saysWhatIsLeft() {
    QFETCH(int, papers);
    QFETCH(double, seconds);
    QFETCH(QString, expected);
    QCOMPARE(leftText(papers, seconds), expected);
}

void TestPace::saysHowManyAreWorthReading_data() {
    QTest::addColumn<double>("papers");
    QTest::addColumn<QString>("expected");
    QTest::newRow("some") << 2.6 << QStringLiteral("about 3 worth reading left");
    QTest::newRow("one") << 1.4 << QStringLiteral("about one worth reading left");
    QTest::newRow("less than half of one") << 0.49 << QStringLiteral("hardly any worth reading left");
}

void TestPace::saysHowManyAreWorthReading() {
    QFETCH(double, papers);
    QTEST(worthText(papers), "expected");
}

WINNOW_TEST(TestPace, QCoreApplication)

} // namespace pacetest

#include "tst_pace.moc"
