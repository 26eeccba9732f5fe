#include "app/criteria/activetopics.h"
#include "app/library/library.h"
#include "tests/app/library/modelruns.h"
#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"

namespace storedtopicstest {

using namespace winnow;

namespace {

const char *const seas = "1. Reef Fish\n   - Relevant: spawning\n2. Model-Compression and Tides\n"
                         "   - Relevant: currents\n3. Überströmung\n   - Relevant: waves\n\n"
                         "[PAPER LIST HERE]\n";

Criteria criteriaOf(const char *scoring) {
    Criteria criteria;
    criteria.name = QStringLiteral("Mine");
    criteria.scoringPrompt = QString::fromUtf8(scoring);
    return criteria;
}

ScoredPaper under(int paper, const std::optional<PaperTopic> &topic) {
    ScoredPaper made = scored(paperId(QByteArray("2508.0000" + QByteArray::number(paper)).constData()));
    made.score.topic = topic;
    return made;
}

QStringList list(const char *names) {
    return QString::fromUtf8(names).split(QLatin1Char('|'), Qt::SkipEmptyParts);
}

PaperTopic topicOf(const char *name, const char *also = "", const char *reason = "") {
    return {QString::fromUtf8(name), list(also), QString::fromUtf8(reason)};
}

// As the window and the command line do it.
Criteria pause(TempLibrary &library, const QStringList &topics) {
    const auto current = library->criteria().current().result();
    return valueOf(library->criteria().save(withPaused(current ? *current : defaultCriteria(), topics)));
}

} // namespace

// What scores say of topics, from the table to the search.
class TestStoredTopics final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsTheTopic();
    void finds_data();
    void finds();
    void findsByTheScoreThatIsShown();
    void suggestsTopics();
    void pausingMakesAVersion();
    void resumingFindsTheVersionAgain();
    void pausesBeforeAnythingWasSaved();

private:
    void store(const RunRecord &wish, const std::vector<ScoredPaper> &scores);
    QString found(const QString &words) {
        QStringList digits;
        for (const ArxivId &id : valueOf((*m_library)->search().ids(words, {})))
            digits << id.toString().last(1);
        digits.sort();
        return digits.join(QLatin1Char(' '));
    }
    std::unique_ptr<TempLibrary> m_library;
};

void TestStoredTopics::init() {
    m_library = std::make_unique<TempLibrary>();
    std::vector<Announcement> papers;
    for (int i = 1; i <= 7; ++i)
        papers.push_back(announce(makePaper(QByteArray("2508.0000" + QByteArray::number(i)).constData(),
                                            QStringLiteral("Paper %1").arg(i), {QStringLiteral("cs.LG")})));
    (void)valueOf((*m_library)->listings().add(makeListing(feed, friday, papers), {}));
    (void)valueOf((*m_library)->criteria().save(criteriaOf(seas)));
    store(builtin(), {under(1, topicOf("Reef Fish", "Model-Compression and Tides|Überströmung", "“larvae”")),
                      under(2, topicOf("Model-Compression and Tides")), under(3, topicOf("")),
                      under(4, std::nullopt), under(5, topicOf("Überströmung", "Reef Fish"))});
}

void TestStoredTopics::store(const RunRecord &wish, const std::vector<ScoredPaper> &scores) {
    RunRecord run = valueOf((*m_library)->scores().beginRun(wish));
    (void)valueOf((*m_library)->scores().add(run.id, scores));
    run.state = RunState::Finished;
    run.finished = run.started.addSecs(1);
    (void)valueOf((*m_library)->scores().finishRun(run));
}

void TestStoredTopics::keepsTheTopic() {
    m_library->reopen();
    QHash<QString, std::optional<PaperTopic>> topics;
    for (const PaperRow &row : valueOf((*m_library)->search().papers({}))) {
        if (row.score)
            topics.insert(row.paper.id.toString().last(1), row.score->topic);
    }
    QCOMPARE(topics.size(), 5);
    QVERIFY(topics[QStringLiteral("1")] ==
            topicOf("Reef Fish", "Model-Compression and Tides|Überströmung", "“larvae”"));
    QVERIFY(topics[QStringLiteral("3")] == PaperTopic());
    QVERIFY(!topics[QStringLiteral("4")]);
    const auto history = valueOf((*m_library)->scores().history(paperId("2508.00001")));
    QVERIFY(history.at(0).score.topic == topics[QStringLiteral("1")]);
}

void TestStoredTopics::finds_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("papers");
    const auto row = [](const char *words, const char *papers) {
        QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(papers);
    };
    row("topic:reef ", "1 5"); // of others that fit as well
    row("topic:\"reef fish\"", "1 5");
    row("topic:\"fish reef\"", "");
    row("topic:fish is:scored", "1 5");
    row("topic:compression ", "1 2");
    row("topic:\"model compression\"", "1 2");
    row("topic:model-compression ", "1 2");
    row("topic:compress ", ""); // whole words, once another one follows
    row("topic:compress", "1 2");
    row("topic:überströmung ", "1 5");
    row("topic:ÜBERSTRÖMUNG ", "1 5");
    row("topic:none", "3");
    row("topic:none ", "3");
    row("-topic:none ", "1 2 4 5 6 7");
    row("-topic:reef ", "2 3 4 6 7");
    row("topic:reef topic:compression ", "1");
    row("topic:reef -topic:compression ", "5");
    row("topic:whales", "");
    row("topic:", "1 2 3 4 5 6 7"); // not yet whole
    row("topic:\"'; DROP TABLE score; --\"", "");
    row("topic:\"%\"", "1 2 3 4 5 6 7");
}

void TestStoredTopics::finds() {
    QFETCH(QString, words);
    QTEST(found(words), "papers");
}

// A model's score is the one to show, whatever the built-in scorer said.
void TestStoredTopics::findsByTheScoreThatIsShown() {
    store(llm(), {under(1, topicOf("Überströmung")), under(2, std::nullopt)});
    QCOMPARE(found(QStringLiteral("topic:reef ")), QStringLiteral("5"));
    QCOMPARE(found(QStringLiteral("topic:tides ")), QString());
    QCOMPARE(found(QStringLiteral("topic:überströmung ")), QStringLiteral("1 5"));
}

void TestStoredTopics::suggestsTopics() {
    const auto suggested = [this](const char *prefix) {
        QStringList texts;
        for (const Suggestion &one :
             valueOf((*m_library)->search().suggestions(SearchField::Topic, QString::fromUtf8(prefix), 9)))
            texts << QStringLiteral("%1 %2").arg(one.text).arg(one.papers);
        return texts.join(QLatin1String(", "));
    };
    store(llm(), {under(1, topicOf("Überströmung"))});
    QCOMPARE(suggested(""),
             QStringLiteral("Überströmung 2, none 1, Model-Compression and Tides 1, Reef Fish 1"));
    QCOMPARE(suggested("comp"), QStringLiteral("Model-Compression and Tides 1"));
    QCOMPARE(suggested("über"), QStringLiteral("Überströmung 2"));
    QCOMPARE(suggested("no"), QStringLiteral("none 1"));
    QCOMPARE(suggested("whales"), QString());
}

void TestStoredTopics::pausingMakesAVersion() {
    const Criteria before = valueOf((*m_library)->criteria().current());
    const Criteria paused = pause(*m_library, list("reef-fish|überströmung"));
    QCOMPARE(paused.version, 2);
    QCOMPARE(paused.parent, before.version);
    QCOMPARE(paused.name, before.name);
    QCOMPARE(paused.scoringPrompt, before.scoringPrompt);
    QCOMPARE(paused.pausedTopics, list("Reef Fish|Überströmung"));
    m_library->reopen();
    QVERIFY(valueOf((*m_library)->criteria().current()) == paused);
    QCOMPARE(pause(*m_library, list("überströmung|Reef Fish")).version, 2);
    Criteria edited = paused; // is about the same, and has the same topics paused
    edited.scoringPrompt.prepend(QStringLiteral("Please.\n\n"));
    edited = valueOf((*m_library)->criteria().save(edited));
    QCOMPARE(edited.version, 3);
    QCOMPARE(edited.parent, 2);
    QCOMPARE(edited.pausedTopics, paused.pausedTopics);
}

void TestStoredTopics::resumingFindsTheVersionAgain() {
    QCOMPARE(pause(*m_library, list("Reef Fish")).version, 2);
    QCOMPARE(pause(*m_library, {}).version, 1);
    QCOMPARE(valueOf((*m_library)->criteria().current()).version, 1);
    QCOMPARE(pause(*m_library, list("reef fish")).version, 2);
    QCOMPARE(pause(*m_library, list("whales")).version, 1);
    QCOMPARE(valueOf((*m_library)->criteria().versions()).size(), size_t(2));
    QCOMPARE(found(QStringLiteral("topic:reef ")), QStringLiteral("1 5")); // scores keep their version
}

void TestStoredTopics::pausesBeforeAnythingWasSaved() {
    TempLibrary library;
    const Criteria paused = pause(library, list("Models for Science"));
    QCOMPARE(paused.version, 2);
    QCOMPARE(paused.parent, 1);
    QCOMPARE(pause(library, {}).scoringPrompt, defaultCriteria().scoringPrompt);
    QCOMPARE(valueOf(library->criteria().current()).version, 1);
}

WINNOW_TEST(TestStoredTopics, QCoreApplication)

} // namespace storedtopicstest

#include "tst_storedtopics.moc"
