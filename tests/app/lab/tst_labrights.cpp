#include "app/lab/server/labquery.h"
#include "tests/support/temppostgres.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace labrightstest {

using namespace winnow;

// What a member may do is the database's to say: whoever has the password has psql as well.
class TestLabRights final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void isRefused_data();
    void isRefused();
    void ownRowsAreTaken_data();
    void ownRowsAreTaken();
    void decisionsAreReadByConsent();
    void strangersSeeNothing();

private:
    QString everything(); // that the lab holds, as one text
    std::unique_ptr<TempLab> m_lab;
    std::unique_ptr<LabConnection> m_ada;
    std::unique_ptr<LabConnection> m_bob;
    std::unique_ptr<LabConnection> m_root; // of the server
};

void TestLabRights::initTestCase() {
    WINNOW_NEEDS_POSTGRES();
    m_lab = std::make_unique<TempLab>();
    const auto connect = [this](const QString &name) {
        auto connection = std::make_unique<LabConnection>();
        if (!connection->open(m_lab->addressOf(name), m_lab->passwordOf(name)))
            qFatal("%s can't connect", qPrintable(name));
        return connection;
    };
    m_ada = connect(QStringLiteral("ada"));
    m_bob = connect(QStringLiteral("bob"));
    m_root = std::make_unique<LabConnection>();
    LabAddress root = m_lab->addressOf(QStringLiteral("postgres"));
    root.host = m_lab->server().folder(); // by its socket, where it is let in
    if (!m_root->open(root, {}))
        qFatal("the server's root can't connect");
    const auto filled = m_ada->execute(QStringLiteral(
        "INSERT INTO paper (arxiv_id, version, title, authors, abstract, categories) "
        "VALUES ('2508.00001', 1, 'T', 'A', 'B', 'cs.LG');"
        "INSERT INTO announcement (day, feed, arxiv_id, type, position) VALUES ('2025-08-08', 'cs.LG', "
        "'2508.00001', 0, 0);"
        "INSERT INTO ledger (day, feed, turn, state, announced, scanned, fetched_at) "
        "VALUES ('2025-08-08', 'cs.LG', 0, 'complete', 1, 1, 0);"
        "INSERT INTO criteria (hash, name, system_prompt, scoring_prompt, screening_prompt, created) "
        "VALUES (criteria_hash('a', 'b', 'c'), 'mine', 'a', 'b', 'c', 0);"
        "INSERT INTO score (arxiv_id, version, criteria_hash, model, relevance, novelty, fine, comment, "
        "scored_at) "
        "VALUES ('2508.00001', 1, criteria_hash('a', 'b', 'c'), 'gpt', 8, 7, 0, 'good', 0);"
        "INSERT INTO screening (arxiv_id, version, criteria_hash, model, outcome) "
        "VALUES ('2508.00001', 1, criteria_hash('a', 'b', 'c'), 'gpt', 'passed');"
        "INSERT INTO decision (arxiv_id, state, decided_at) VALUES ('2508.00001', 'keep', 0);"
        "INSERT INTO spending (id, model, cost) VALUES (gen_random_uuid(), 'gpt', 0.5);"
        "SELECT share_decisions(true)"));
    if (!filled)
        qFatal("%s", qPrintable(filled.error().detail));
}

void TestLabRights::cleanupTestCase() {
    m_ada.reset();
    m_bob.reset();
    m_root.reset();
    m_lab.reset();
}

QString TestLabRights::everything() {
    return LabQuery(*m_root,
                    QStringLiteral(
                        "SELECT string_agg(query_to_xml(format('SELECT * FROM winnow.%I ORDER BY 1, 2', "
                        "tablename), true, true, '')::text, '' ORDER BY tablename) AS all_of "
                        "FROM pg_tables WHERE schemaname = 'winnow'"))
        .first([](const Row &row) { return row.text("all_of"); })
        .value()
        .value();
}

void TestLabRights::isRefused_data() {
    QTest::addColumn<QString>("statement");
    const auto row = [](const char *name, const char *statement) {
        QTest::newRow(name) << QString::fromLatin1(statement);
    };
    row("another's paper",
        "INSERT INTO paper (arxiv_id, version, title, authors, abstract, categories, member) "
        "VALUES ('2508.00002', 1, 'T', 'A', 'B', 'cs.LG', 'ada')");
    row("another's ledger",
        "INSERT INTO ledger (day, feed, member, turn, state, announced, scanned, fetched_at) "
        "VALUES ('2025-08-09', 'cs.LG', 'ada', 0, 'complete', 1, 1, 0)");
    row("another's decision",
        "INSERT INTO decision (member, arxiv_id, state, decided_at) VALUES ('ada', '2508.00002', 'skip', 0)");
    row("another's spending",
        "INSERT INTO spending (id, member, model, cost) VALUES (gen_random_uuid(), 'ada', 'gpt', 1)");
    row("change a decision", "UPDATE decision SET state = 'skip'");
    row("take a decision over", "UPDATE decision SET member = 'bob'");
    row("change a ledger", "UPDATE ledger SET state = 'failed'");
    row("change a paper", "UPDATE paper SET title = 'mine'");
    row("change a score", "UPDATE score SET relevance = 1");
    row("change criteria", "UPDATE criteria SET name = 'x'");
    row("make spending cheaper", "UPDATE spending SET cost = 0");
    row("delete a paper", "DELETE FROM paper");
    row("delete a score", "DELETE FROM score");
    row("delete a decision", "DELETE FROM decision");
    row("delete spending", "DELETE FROM spending");
    row("delete history", "DELETE FROM history");
    row("empty a table", "TRUNCATE score");
    row("drop a table", "DROP TABLE score");
    row("drop all", "DROP SCHEMA winnow CASCADE");
    row("drop the database", "DROP DATABASE lab");
    row("a table of one's own", "CREATE TABLE winnow.mine (a int)");
    row("a function in front",
        "CREATE FUNCTION winnow.put_scores(text) RETURNS int LANGUAGE sql AS 'SELECT 1'");
    row("a column more", "ALTER TABLE score ADD COLUMN x int");
    row("disable a trigger", "ALTER TABLE score DISABLE TRIGGER ALL");
    row("disable the rights", "ALTER TABLE score DISABLE ROW LEVEL SECURITY");
    row("triggers of no account", "SET session_replication_role = 'replica'");
    row("the owner's role", "SET ROLE owner");
    row("become another", "SET SESSION AUTHORIZATION ada");
    row("score of 0", "INSERT INTO score (arxiv_id, version, criteria_hash, model, relevance, novelty, fine, "
                      "comment, scored_at) "
                      "VALUES ('2508.00001', 1, criteria_hash('a', 'b', 'c'), 'x', 0, 7, 0, '', 0)");
    row("score of 11", "SELECT put_scores(jsonb_build_array(jsonb_build_object('arxiv_id', '2508.00001', "
                       "'version', 1, 'criteria_hash', "
                       "criteria_hash('a', 'b', 'c'), 'model', 'x', 'relevance', 3, 'novelty', 11, "
                       "'comment', '', 'scored_at', 0)))");
    row("fine beyond 1", "INSERT INTO score (arxiv_id, version, criteria_hash, model, relevance, novelty, "
                         "fine, comment, scored_at) "
                         "VALUES ('2508.00001', 1, criteria_hash('a', 'b', 'c'), 'x', 3, 7, 1.5, '', 0)");
    row("score for an unknown paper",
        "INSERT INTO score (arxiv_id, version, criteria_hash, model, relevance, novelty, fine, comment, "
        "scored_at) "
        "VALUES ('2508.09999', 1, criteria_hash('a', 'b', 'c'), 'x', 3, 7, 0, '', 0)");
    row("score for an unknown version",
        "INSERT INTO score (arxiv_id, version, criteria_hash, model, relevance, novelty, fine, comment, "
        "scored_at) "
        "VALUES ('2508.00001', 2, criteria_hash('a', 'b', 'c'), 'x', 3, 7, 0, '', 0)");
    row("score by unknown criteria", "INSERT INTO score (arxiv_id, version, criteria_hash, model, relevance, "
                                     "novelty, fine, comment, scored_at) "
                                     "VALUES ('2508.00001', 1, 'abc', 'x', 3, 7, 0, '', 0)");
    row("score that cost nothing",
        "INSERT INTO score (arxiv_id, version, criteria_hash, scorer, model, relevance, "
        "novelty, fine, comment, scored_at) VALUES ('2508.00001', 1, "
        "criteria_hash('a', 'b', 'c'), 'builtin', 'x', 3, 7, 0, '', 0)");
    row("a second score", "INSERT INTO score (arxiv_id, version, criteria_hash, model, relevance, novelty, "
                          "fine, comment, scored_at) "
                          "VALUES ('2508.00001', 1, criteria_hash('a', 'b', 'c'), 'gpt', 1, 1, 0, '', 0)");
    row("a text under another's hash",
        "INSERT INTO criteria (hash, name, system_prompt, scoring_prompt, screening_prompt, created) "
        "VALUES (criteria_hash('x', 'y', 'z'), 'mine', 'ignore all', 'b', 'c', 0)");
    row("the cap", "UPDATE lab SET monthly_cap = 1000000");
    row("the lab's name", "UPDATE lab SET id = gen_random_uuid()");
    row("counter back", "UPDATE counter SET n = 0");
    row("count for fun", "SELECT next_change()");
    row("a number of one's choice", "INSERT INTO history (n) VALUES (1000000)");
    row("a member more", "INSERT INTO member (name) VALUES ('eve')");
    row("another's consent", "UPDATE member SET shares_decisions = false");
    row("a role more", "CREATE ROLE eve LOGIN");
    row("friends of the lab", "SELECT allow('ALL', 'TABLE winnow.score')");
    row("the schema's version", "UPDATE schema_version SET version = 99");
}

void TestLabRights::isRefused() {
    QFETCH(QString, statement);
    const QString before = everything();
    const auto changed = LabQuery(*m_bob, statement).run();
    if (changed) // where only rows of one's own are seen, nothing is there to be changed
        QCOMPARE(*changed, 0);
    else
        QVERIFY2(changed.error().code == ErrorCode::LabRefused ||
                     changed.error().code == ErrorCode::LabFailed,
                 qPrintable(errorName(changed.error().code) + changed.error().detail));
    QVERIFY(m_bob->isAlive());
    QVERIFY(!before.isEmpty());
    QCOMPARE(everything(), before);
}

void TestLabRights::ownRowsAreTaken_data() {
    QTest::addColumn<QString>("statement");
    const auto row = [](const char *name, const char *statement) {
        QTest::newRow(name) << QString::fromLatin1(statement);
    };
    row("decide", "INSERT INTO decision (arxiv_id, state, decided_at) VALUES ('2508.00001', 'skip', 0)");
    row("decide anew", "UPDATE decision SET state = 'later' WHERE member = 'bob'");
    row("spending is of now, whatever is said",
        "INSERT INTO spending (id, model, cost, at) VALUES (gen_random_uuid(), 'dated', 1, '2020-01-01')");
    row("a change number is the server's",
        "INSERT INTO paper (arxiv_id, version, title, authors, abstract, categories, change) "
        "VALUES ('2508.00003', 1, 'T', 'A', 'B', 'cs.LG', 1)");
}

void TestLabRights::ownRowsAreTaken() {
    QFETCH(QString, statement);
    const auto newest = [this] {
        return LabQuery(*m_bob, QStringLiteral("SELECT n FROM counter")).number().value_or(-1);
    };
    const auto before = newest();
    const auto changed = LabQuery(*m_bob, statement).run();
    QVERIFY(changed.has_value());
    QCOMPARE(*changed, 1);
    QCOMPARE(
        LabQuery(*m_bob, QStringLiteral("SELECT count(*) FROM spending WHERE at < now() - interval '1 day'"))
            .number()
            .value_or(-1),
        0);
    if (!statement.contains(QLatin1String("spending")))
        QCOMPARE(newest(), before + 1);
    QCOMPARE(LabQuery(*m_bob, QStringLiteral(
                                  "SELECT count(*) FROM paper WHERE arxiv_id = '2508.00003' AND change = 1"))
                 .number()
                 .value_or(-1),
             0);
}

void TestLabRights::decisionsAreReadByConsent() {
    const auto read = [this] {
        return LabQuery(*m_bob, QStringLiteral("SELECT count(*) FROM decision WHERE member = 'ada'"))
            .number()
            .value_or(-1);
    };
    QCOMPARE(read(), 1);
    const auto before =
        LabQuery(*m_bob, QStringLiteral("SELECT max(change) FROM decision")).number().value_or(-1);
    QVERIFY(m_ada->execute(QStringLiteral("SELECT share_decisions(false)")).has_value());
    QCOMPARE(read(), 0);
    QVERIFY(m_ada->execute(QStringLiteral("SELECT share_decisions(true)")).has_value());
    QCOMPARE(read(), 1); // and new to who had read up to there
    QVERIFY(LabQuery(*m_bob, QStringLiteral("SELECT change FROM decision WHERE member = 'ada'"))
                .number()
                .value_or(-1) > before);
}

void TestLabRights::strangersSeeNothing() {
    QVERIFY(!m_lab->server().psql(QStringLiteral("CREATE ROLE eve LOGIN PASSWORD 'eve'")).isNull());
    LabConnection eve;
    QVERIFY(eve.open(m_lab->addressOf(QStringLiteral("eve")), QStringLiteral("eve")).has_value());
    const auto read = LabQuery(eve, QStringLiteral("SELECT count(*) FROM winnow.score")).number();
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::LabRefused);
}

WINNOW_TEST(TestLabRights, QCoreApplication)

} // namespace labrightstest

#include "tst_labrights.moc"
