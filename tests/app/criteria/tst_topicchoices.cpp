#include "app/criteria/activetopics.h"
#include "app/criteria/topicchoices.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace topicchoicestest {

using namespace winnow;

namespace {

QStringList list(const char *names) {
    return QString::fromUtf8(names).split(QLatin1Char('|'));
}

Criteria criteriaWith(const char *prompt, const QStringList &paused = {}) {
    Criteria criteria;
    criteria.scoringPrompt = QString::fromUtf8(prompt);
    return withPaused(criteria, paused);
}

const char *const seas = "## Topics\n"
                         "1. Reef Fish (RF)\n   - Relevant: spawning\n"
                         "2. Tides, Currents and Waves\n   - Relevant: currents\n"
                         "3. Deep-Sea Life\n   - Relevant: vents\n";

QStringList listed(const TopicChoices &choices) {
    const QStringList lines = choices.question().split(QLatin1Char('\n'));
    return lines.mid(lines.size() - choices.names().size());
}

} // namespace

class TestTopicChoices final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listsTheTopics_data();
    void listsTheTopics();
    void understandsLabels_data();
    void understandsLabels();
    void isBounded();
};

void TestTopicChoices::listsTheTopics_data() {
    QTest::addColumn<QByteArray>("prompt");
    QTest::addColumn<QStringList>("paused");
    QTest::addColumn<QStringList>("listed");
    const QStringList none;
    QTest::newRow("as the text numbers them")
        << QByteArray(seas) << none
        << list("1: Reef Fish (RF)|2: Tides, Currents and Waves|3: Deep-Sea Life");
    QTest::newRow("one is paused") << QByteArray(seas) << list("tides, currents and waves")
                                   << list("1: Reef Fish (RF)|3: Deep-Sea Life");
    QTest::newRow("headings with numbers")
        << QByteArray("### 4. Kelp\nRelevant: a\n\n### 7. Corals\nRelevant: b\n") << none
        << list("4: Kelp|7: Corals");
    QTest::newRow("bullets") << QByteArray("## Topics\n- Kelp\n- Corals\n") << none
                             << list("1: Kelp|2: Corals");
    QTest::newRow("numbered twice") << QByteArray("## Topics\n1. Kelp\n1. Corals\n1. Vents\n") << none
                                    << list("1: Kelp|2: Corals|3: Vents");
    QTest::newRow("only one") << QByteArray("## Topics\n1. Kelp\n   - Relevant: a\n") << none << none;
    QTest::newRow("none") << QByteArray("Find me something on kelp.") << none << none;
    QTest::newRow("all but one are paused")
        << QByteArray(seas) << list("Reef Fish (RF)|Deep-Sea Life") << none;
}

void TestTopicChoices::listsTheTopics() {
    QFETCH(QByteArray, prompt);
    QFETCH(QStringList, paused);
    QFETCH(QStringList, listed);
    const TopicChoices choices(criteriaWith(prompt.constData(), paused));
    QCOMPARE(choices.isEmpty(), listed.isEmpty());
    QCOMPARE(topicchoicestest::listed(choices), listed);
}

void TestTopicChoices::understandsLabels_data() {
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("meant"); // "?": can't be told
    const auto row = [](const char *label, const char *meant) {
        QTest::newRow(label) << QString::fromUtf8(label) << QString::fromUtf8(meant);
    };
    const char *const tides = "Tides, Currents and Waves";
    row("2", tides);
    row("2.0", tides);
    row("02", tides);
    row("T2", tides);
    row("topic 2", tides);
    row("Topic #2", tides);
    row("Criterion 2", tides);
    row("(2)", tides);
    row("[2]", tides);
    row("2.", tides);
    row("2. Tides, Currents and Waves", tides);
    row("2: tides, currents and waves", tides);
    row("Topic 2: Tides, Currents and Waves", tides);
    row("Tides, Currents and Waves", tides);
    row("TIDES,  CURRENTS AND WAVES", tides);
    row("deep sea life", "Deep-Sea Life");
    row("deep_sea_life", "Deep-Sea Life");
    row("reef fish", "Reef Fish (RF)");
    row("Reef Fish (RF)", "Reef Fish (RF)");
    row("", "");
    row("0", "");
    row("0.0", "");
    row("none", "");
    row("None", "");
    row("N/A", "");
    row("no topic fits", "");
    row("null", "");
    row("4", "?");
    row("22", "?");
    row("-2", "?");
    row("2.5", "?");
    row("2 or 3", "?");
    row("1: Deep-Sea Life", "?"); // which of the two?
    row("Tides", "?");
    row("Whales", "?");
    row("true", "?");
}

void TestTopicChoices::understandsLabels() {
    QFETCH(QString, label);
    QFETCH(QString, meant);
    const auto found = TopicChoices(criteriaWith(seas)).meant(label);
    QCOMPARE(found.value_or(QStringLiteral("?")), meant);
}

void TestTopicChoices::isBounded() {
    const TopicChoices choices(criteriaWith(seas));
    QVERIFY(!choices.meant(QString(100'000, QLatin1Char('2'))));
    QVERIFY(!choices.meant(QStringLiteral("( ").repeated(50'000)));
    const QByteArray longNames = "## Topics\n1. " + QByteArray("kelp forests ").repeated(50) +
                                 "\n   - Relevant: a\n2. Corals\n   - Relevant: b\n";
    QVERIFY(TopicChoices(criteriaWith(longNames.constData())).question().size() < 1000);
}

WINNOW_TEST(TestTopicChoices, winnow::NoApplication)

} // namespace topicchoicestest

#include "tst_topicchoices.moc"
