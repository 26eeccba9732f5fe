#include "app/criteria/activetopics.h"
#include "tests/app/scoring/replyfixture.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTest>

namespace replytopicstest {

using namespace winnow;

namespace {

TopicChoices choices() {
    Criteria criteria;
    criteria.scoringPrompt =
        QStringLiteral("## Topics\n1. Reef Fish\n   - Relevant: spawning\n2. Tides, Currents and Waves\n"
                       "   - Relevant: currents\n3. Deep-Sea Life\n   - Relevant: vents\n");
    return TopicChoices(criteria);
}

// "Reef Fish + Deep-Sea Life (why)"; "-": none fits; "?": nobody said.
QString told(const std::optional<PaperTopic> &topic) {
    if (!topic)
        return QStringLiteral("?");
    QString text = topic->isNone() ? QStringLiteral("-") : topic->name;
    for (const QString &other : topic->also)
        text += QStringLiteral(" + ") + other;
    return topic->reason.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, topic->reason);
}

ScoringReply read(const QString &reply) {
    return readScores(inFull(reply), shortBatch(), {}, false, choices());
}

} // namespace

class TestReplyTopics final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheTopic_data();
    void readsTheTopic();
    void neverCostsAScore_data();
    void neverCostsAScore();
    void belongsToItsRow();
    void isNotReadWithoutChoices();
    void wrappedRowsKeepTheirTopic_data();
    void wrappedRowsKeepTheirTopic();
    void anEmptyListOfTopicsIsNoAnswer();
    void askedForByTheSchema();
    void ownNamesOfFieldsStillWork();
};

void TestReplyTopics::readsTheTopic_data() {
    QTest::addColumn<QString>("fields"); // behind relevance and novelty
    QTest::addColumn<QString>("topic");
    const auto row = [](const char *fields, const char *topic) {
        QTest::newRow(fields) << QString::fromUtf8(fields) << QString::fromUtf8(topic);
    };
    row(R"(, "TOPIC": 1, "TOPIC_ALSO": [], "TOPIC_WHY": "")", "Reef Fish");
    row(R"(, "TOPIC": 1, "TOPIC_ALSO": [3], "TOPIC_WHY": "larvae at vents")",
        "Reef Fish + Deep-Sea Life (larvae at vents)");
    row(R"(, "TOPIC": 1, "TOPIC_ALSO": [3, 1, 2, 3]})",
        "Reef Fish + Deep-Sea Life + Tides, Currents and Waves");
    row(R"(, "TOPIC": 0, "TOPIC_ALSO": [], "TOPIC_WHY": "")", "-");
    row(R"(, "TOPIC": 0, "TOPIC_ALSO": [2])", "-");
    row(R"(, "TOPIC": "2")", "Tides, Currents and Waves");
    row(R"(, "TOPIC": "T2")", "Tides, Currents and Waves");
    row(R"(, "TOPIC": "Tides, Currents and Waves")", "Tides, Currents and Waves");
    row(R"(, "topic": "deep_sea life")", "Deep-Sea Life");
    row(R"(, "Topic": "none")", "-");
    row(R"(, "TOPIC": "")", "-");
    row(R"(, "TOPIC": null)", "-");
    row(R"(, "TOPIC": [])", "-");
    row(R"(, "TOPIC": [3, 1])", "Deep-Sea Life + Reef Fish");
    row(R"(, "TOPIC": ["Deep-Sea Life"])", "Deep-Sea Life");
    row(R"(, "TOPIC": "3, 1")", "Deep-Sea Life + Reef Fish");
    row(R"(, "TOPIC": {"id": 3, "name": "Deep-Sea Life", "reason": "vents"})", "Deep-Sea Life (vents)");
    row(R"(, "TOPIC": {"name": "Reef Fish"}, "TOPIC_ALSO": [{"id": 3}, {"id": 2}])",
        "Reef Fish"); // objects in a list are not looked into
    row(R"(, "TOPIC": 1, "TOPIC_ALSO": "Tides, Currents and Waves, Deep-Sea Life")",
        "Reef Fish + Tides, Currents and Waves + Deep-Sea Life");
    row(R"(, "TOPIC": 1, "TOPIC_ALSO": [9, "Whales", 3])", "Reef Fish + Deep-Sea Life");
    row(R"(, "PRIMARY_TOPIC_ID": "deep_sea_life", "MATCHED_TOPIC_IDS": ["reef_fish", "deep_sea_life"], )"
        R"("TOPIC_MATCH_COMMENT": "Both.")",
        "Deep-Sea Life + Reef Fish (Both.)");
    row(R"(, "TOPIC": 3.0)", "Deep-Sea Life");
    row(R"(, "TOPIC": 9)", "?");
    row(R"(, "TOPIC": "Whales")", "?");
    row(R"(, "TOPIC": true)", "?");
    row(R"(, "TOPIC_ALSO": [1])", "?");
    row("", "?");
}

void TestReplyTopics::readsTheTopic() {
    QFETCH(QString, fields);
    QFETCH(QString, topic);
    if (fields.endsWith(QLatin1Char('}')) && fields.count(u'{') < fields.count(u'}'))
        fields.chop(1);
    const ScoringReply reply = read(QStringLiteral("{A,8,6") + fields + QStringLiteral("}\n{B,3,4}"));
    QCOMPARE(winnow::told(reply), QStringLiteral("A=8/6 B=3/4"));
    QCOMPARE(told(reply.scores[0].score.topic), topic);
    QCOMPARE(reply.scores[0].score.comment, QStringLiteral("Fits {it}."));
    QCOMPARE(told(reply.scores[1].score.topic), QStringLiteral("?"));
}

void TestReplyTopics::neverCostsAScore_data() {
    QTest::addColumn<QString>("fields");
    const QString deep = QString(200, QLatin1Char('[')) + QString(200, QLatin1Char(']'));
    QTest::newRow("an object") << QStringLiteral(R"("TOPIC": {"a": {"b": [1, {"c": 2}]}})");
    QTest::newRow("an id of a topic that is none") << QStringLiteral(R"("TOPIC": {"id": "x1"})");
    QTest::newRow("a list of everything") << QStringLiteral(R"("TOPIC": [null, 1, "x", [], {}])");
    QTest::newRow("others that are an object") << QStringLiteral(R"("TOPIC_ALSO": {"id": 4})");
    QTest::newRow("very long") << QStringLiteral("\"TOPIC\": \"%1\"").arg(QString(5000, QLatin1Char(',')));
    QTest::newRow("very many") << QStringLiteral("\"TOPIC\": 1, \"TOPIC_ALSO\": [%1]")
                                      .arg(QStringLiteral("2, ").repeated(5000) + u'3');
    QTest::newRow("twice") << QStringLiteral(R"("TOPIC": 1, "TOPIC": 3)");
    QTest::newRow("a reason that is a number") << QStringLiteral(R"("TOPIC": 1, "TOPIC_WHY": 7)");
}

void TestReplyTopics::neverCostsAScore() {
    QFETCH(QString, fields);
    for (const char *form : {"{A,8,6, %1}\n{B,3,4, %1}", "{\"results\": [{A,8,6, %1}, {B,3,4, %1}]}"}) {
        const ScoringReply reply = read(QString::fromUtf8(form).arg(fields));
        QCOMPARE(winnow::told(reply), QStringLiteral("A=8/6 B=3/4"));
        QVERIFY(reply.scores[0].score.topic.value_or(PaperTopic()).also.size() <= 2);
    }
}

void TestReplyTopics::belongsToItsRow() {
    const ScoringReply reply =
        read(QStringLiteral("{A,8,6, \"TOPIC\": 1}\n{B,3,4, \"TOPIC\": 0}\n{C,5,5, \"TOPIC\": 3}"));
    QCOMPARE(told(reply.scores[0].score.topic), QStringLiteral("Reef Fish"));
    QCOMPARE(told(reply.scores[1].score.topic), QStringLiteral("-"));
    QCOMPARE(told(reply.scores[2].score.topic), QStringLiteral("Deep-Sea Life"));
}

void TestReplyTopics::isNotReadWithoutChoices() {
    const ScoringReply reply = readScores(inFull(QStringLiteral("{A,8,6, \"TOPIC\": 1}")), shortBatch());
    QCOMPARE(winnow::told(reply), QStringLiteral("A=8/6"));
    QVERIFY(!reply.scores[0].score.topic);
}

void TestReplyTopics::wrappedRowsKeepTheirTopic_data() {
    QTest::addColumn<QString>("reply");
    QTest::newRow("scores in an object")
        << QStringLiteral(R"({"ARXIVID": "A", "scores": {"RELEVANCE": 8, "NOVELTY": 6}, "TOPIC": 3})");
    QTest::newRow("the topic in an object")
        << QStringLiteral(R"({"ARXIVID": "A", "RELEVANCE": 8, "NOVELTY": 6, "subject": {"TOPIC": 3}})");
    QTest::newRow("by id") << QStringLiteral(R"({"A": {"TOPIC": "3", "RELEVANCE": 8, "NOVELTY": 6}})");
    QTest::newRow("the topic first") << QStringLiteral(
        R"({"TOPIC": 3, "TOPIC_ALSO": [], "ARXIVID": "A", "RELEVANCE": 8, "NOVELTY": 6})");
    QTest::newRow("without quotes") << QStringLiteral("{ARXIVID: A, TOPIC: 3, RELEVANCE: 8, NOVELTY: 6}");
}

void TestReplyTopics::wrappedRowsKeepTheirTopic() {
    QFETCH(QString, reply);
    reply.replace(QLatin1String("\"A\""), QLatin1Char('"') + shortId('A').toString() + QLatin1Char('"'));
    reply.replace(QLatin1String(": A,"), QStringLiteral(": %1,").arg(shortId('A').toString()));
    const ScoringReply read = replytopicstest::read(reply);
    QCOMPARE(winnow::told(read), QStringLiteral("A=8/6"));
    QCOMPARE(told(read.scores[0].score.topic), QStringLiteral("Deep-Sea Life"));
}

// An empty list of rows says that the model has nothing to say of any paper; one of topics does not.
void TestReplyTopics::anEmptyListOfTopicsIsNoAnswer() {
    QVERIFY(!read(QStringLiteral("{\"TOPIC_ALSO\": []}")).isReadable);
    QVERIFY(read(QStringLiteral("{\"results\": []}")).isReadable);
}

// Strict services want every field required; the order of the names is that of the answer.
void TestReplyTopics::askedForByTheSchema() {
    const auto fields = [](bool asks) {
        const QJsonObject row =
            scoringSchema(asks)
                .value(QStringLiteral("properties"))[QStringLiteral("results")][QStringLiteral("items")]
                .toObject();
        QStringList required;
        for (const QJsonValue &name : row.value(QStringLiteral("required")).toArray())
            required << name.toString();
        return required == row.value(QStringLiteral("properties")).toObject().keys() ? required
                                                                                     : QStringList();
    };
    QCOMPARE(fields(false).join(u' '), QStringLiteral("ARXIVID COMMENT NOVELTY RELEVANCE"));
    QCOMPARE(fields(true).join(u' '),
             QStringLiteral("ARXIVID COMMENT NOVELTY RELEVANCE TOPIC TOPIC_ALSO TOPIC_WHY"));
}

void TestReplyTopics::ownNamesOfFieldsStillWork() {
    const auto marks = replyMarks(QStringLiteral("comment=topic why; relevance=topic"));
    QVERIFY(marks.has_value());
    const ScoringReply reply =
        readScores(QStringLiteral(R"({"id": "%1", "topic": 8, "NOVELTY": 6, "Topic Why": "So."})")
                       .arg(shortId('A').toString()),
                   shortBatch(), *marks, false, choices());
    QCOMPARE(winnow::told(reply), QStringLiteral("A=8/6"));
    QCOMPARE(reply.scores[0].score.comment, QStringLiteral("So."));
    QVERIFY(!reply.scores[0].score.topic);
}

WINNOW_TEST(TestReplyTopics, winnow::NoApplication)

} // namespace replytopicstest

#include "tst_replytopics.moc"
