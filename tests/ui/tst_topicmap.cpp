#include "tests/support/parts.h"
#include "tests/support/testmain.h"
#include "tests/ui/makerows.h"
#include "tests/ui/scoredday.h"
#include "ui/common/theme.h"
#include "ui/common/topiccolors.h"
#include "ui/papers/map/daymap.h"
#include "ui/papers/map/funnelview.h"
#include "ui/papers/map/heatmap.h"
#include "ui/papers/map/topicdots.h"
#include "ui/papers/map/topiclegend.h"
#include "ui/papers/search/searchbox.h"

#include <QAccessible>
#include <QApplication>
#include <QPainter>
#include <QToolButton>

#include <numeric>

namespace topicmaptest {

using namespace winnow;

namespace {

using Cell = ScoreCounts::ByTopic;

int sumOf(const Cell &cell) {
    return std::accumulate(cell.begin(), cell.end(), 0);
}

// A day whose papers are about "Tides", "Reefs" or none, in turn.
struct TopicDay {
    ScoredDay scored;
    Program &program = scored.program;

    TopicDay() {
        std::vector<ScoredPaper> scores;
        for (int number = 1; number <= ScoredDay::papers; ++number) {
            const QByteArray id = "2508.000" + QByteArray::number(number).rightJustified(2, '0');
            Score score = *program.session()
                               .papers()
                               .item(program.session().papers().rowOf(paperId(id.constData())))
                               .row.score;
            score.topic = PaperTopic{
                QStringList{QStringLiteral("Tides"), QStringLiteral("Reefs"), QString()}.at(number % 3),
                {},
                {}};
            scores.push_back({paperId(id.constData()), 1, score});
        }
        program.session().papers().updateScores(scores);
    }
    HeatMap &map() { return *program.window().findChild<HeatMap *>(); }
    QToolButton &choice() { return *program.window().findChild<QToolButton *>(QStringLiteral("mapByTopic")); }
    TopicLegend &legend() { return *program.window().findChild<TopicLegend *>(); }
    QString search() { return program.window().findChild<SearchBox *>()->text(); }
    QToolButton *entry(const QString &name) {
        for (QToolButton *button : legend().findChildren<QToolButton *>()) {
            if (button->text().startsWith(name))
                return button;
        }
        return nullptr;
    }
    QStringList entries() {
        QStringList all;
        for (const QToolButton *button : legend().findChildren<QToolButton *>())
            all << button->text();
        all.sort();
        return all;
    }
    // How many points of the map have that topic's colour.
    int painted(int topic) {
        const QImage image = map().grab().toImage();
        const QColor color = topicColor(topic, map().palette());
        int points = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                points += image.pixelColor(x, y) == color ? 1 : 0;
        }
        return points;
    }
};

} // namespace

class TestTopicMap final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void marksAreShared_data();
    void marksAreShared();
    void countsTopicsByHowTheyAreDrawn();
    void marksStayInTheirCell_data();
    void marksStayInTheirCell();
    void isAChoice();
    void theLegendSearches();
    void isRemembered();
};

void TestTopicMap::marksAreShared_data() {
    QTest::addColumn<QList<int>>("papers");
    QTest::addColumn<int>("marks");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("room for all") << QList<int>{3, 0, 2} << 9 << QList<int>{3, 0, 2};
    QTest::newRow("by their papers") << QList<int>{30, 0, 10} << 4 << QList<int>{3, 0, 1};
    QTest::newRow("a single paper is seen") << QList<int>{900, 1, 99} << 10 << QList<int>{8, 1, 1};
    QTest::newRow("fewer than topics") << QList<int>{5, 5, 5} << 2 << QList<int>{1, 1, 0};
    QTest::newRow("none") << QList<int>{0, 0, 0} << 4 << QList<int>{0, 0, 0};
}

void TestTopicMap::marksAreShared() {
    QFETCH(QList<int>, papers);
    QFETCH(int, marks);
    QFETCH(QList<int>, expected);
    Cell cell{};
    std::ranges::copy(papers, cell.begin());
    const Cell shared = sharedMarks(cell, marks);
    QCOMPARE(QList<int>(shared.begin(), shared.begin() + 3), expected);
    QVERIFY(sumOf(shared) <= marks);
}

void TestTopicMap::countsTopicsByHowTheyAreDrawn() {
    ScoreCounts counts;
    const PaperRow scored = makeRow("2508.00001", QStringLiteral("A"), 9, 8);
    for (const int topic : {0, 7, 8, 12, TopicIndex::none, TopicIndex::unsaid, TopicIndex::unsaid})
        counts.add(scored, topic);
    counts.add(makeRow("2508.00002", QStringLiteral("not scored")), 0);
    QCOMPARE(counts.at(9, 8).topics, (Cell{1, 0, 0, 0, 0, 0, 0, 1, 2, 1, 2}));
    QCOMPARE(sumOf(counts.at(1, 1).topics), 0);
    QCOMPARE(counts.topics().at(12), 1);
    QVERIFY(counts.hasTopics());
    ScoreCounts without;
    without.add(scored, TopicIndex::none);
    QVERIFY(!without.hasTopics());
}

void TestTopicMap::marksStayInTheirCell_data() {
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<int>("papers");
    for (const QSizeF size : {QSizeF(46, 22), QSizeF(19, 11), QSizeF(17, 6)}) {
        for (const int papers : {1, 2, 17, 400, 90'000})
            QTest::addRow("%d papers in %d by %d", papers, int(size.width()), int(size.height()))
                << size << papers;
    }
}

void TestTopicMap::marksStayInTheirCell() {
    QFETCH(QSizeF, size);
    QFETCH(int, papers);
    QImage image(80, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    const QRectF cell(QPointF(10, 10), size);
    Cell counts{};
    counts[0] = papers - papers / 3;
    counts[1] = papers / 3;
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        paintTopicMarks(painter, cell, counts, papers, QApplication::palette());
    }
    int inside = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == QColor(Qt::white))
                continue;
            QVERIFY2(cell.adjusted(-1, -1, 1, 1).contains(x, y),
                     qPrintable(QStringLiteral("%1,%2").arg(x).arg(y)));
            ++inside;
        }
    }
    QVERIFY(inside > 0);
}

void TestTopicMap::isAChoice() {
    TopicDay day;
    QTRY_VERIFY_WITH_TIMEOUT(day.choice().isVisible(), patience);
    QVERIFY(day.program.window().findChild<FunnelView *>()->isVisible());
    QCOMPARE(day.painted(0), 0);
    QTest::mouseClick(&day.choice(), Qt::LeftButton);
    QVERIFY(!day.program.window().findChild<FunnelView *>()->isVisible());
    QVERIFY(day.legend().isVisible());
    QTRY_COMPARE(day.entries(), (QStringList{QStringLiteral("None of your topics  8"),
                                             QStringLiteral("Reefs  8"), QStringLiteral("Tides  8")}));
    QVERIFY(day.painted(0) > 50);
    QVERIFY(day.painted(1) > 50);
    // In words as well.
    const QString said =
        QAccessible::queryAccessibleInterface(&day.map())->child(9 + 10)->text(QAccessible::Value);
    QVERIFY2(said.startsWith(QStringLiteral("1 paper")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral(": ")) && said.endsWith(QStringLiteral(" 1")), qPrintable(said));
    QTest::mouseClick(&day.choice(), Qt::LeftButton);
    QCOMPARE(day.painted(0), 0);
    QVERIFY(day.program.window().findChild<FunnelView *>()->isVisible());
}

// Beside what is searched for already, and in place of another topic.
void TestTopicMap::theLegendSearches() {
    TopicDay day;
    QTRY_VERIFY_WITH_TIMEOUT(day.choice().isVisible(), patience);
    QTest::mouseClick(&day.choice(), Qt::LeftButton);
    QTRY_VERIFY(day.entry(QStringLiteral("Tides")));
    QTest::mouseClick(day.entry(QStringLiteral("Tides")), Qt::LeftButton);
    QCOMPARE(day.search(), QStringLiteral("topic:\"Tides\""));
    QTRY_VERIFY(day.entry(QStringLiteral("Tides"))->isChecked());
    QVERIFY(day.entry(QStringLiteral("Reefs"))); // to go on to
    QTest::mouseClick(day.entry(QStringLiteral("Reefs")), Qt::LeftButton);
    QCOMPARE(day.search(), QStringLiteral("topic:\"Reefs\""));
    QTRY_VERIFY(day.entry(QStringLiteral("None of your topics")));
    QTest::mouseClick(day.entry(QStringLiteral("None of your topics")), Qt::LeftButton);
    QCOMPARE(day.search(), QStringLiteral("topic:none"));
    QTest::mouseClick(day.entry(QStringLiteral("None of your topics")), Qt::LeftButton);
    QCOMPARE(day.search(), QString());
    QTRY_VERIFY(!day.entry(QStringLiteral("Tides"))->isChecked());
}

void TestTopicMap::isRemembered() {
    QByteArray state;
    {
        TopicDay day;
        auto &strip = partOf<DayMap>(day.program.papers());
        state = strip.saveState();
        QVERIFY(strip.restoreState(state));
        QVERIFY(!strip.isByTopic());
        strip.setByTopic(true);
        state = strip.saveState();
        strip.setByTopic(false);
        QVERIFY(strip.restoreState(state));
        QVERIFY(strip.isByTopic());
        QVERIFY(strip.restoreState(state.chopped(1))); // of a Winnow that knew no topics
    }
}

WINNOW_TEST(TestTopicMap, QApplication)

} // namespace topicmaptest

#include "tst_topicmap.moc"
