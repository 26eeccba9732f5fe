#include "app/library/sql/migrations.h"
#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"

#include <QTimeZone>

namespace migrationstest {

using namespace winnow;

namespace {

RunRecord wish(const char *scorer, const char *model) {
    RunRecord run;
    run.day = friday;
    run.criteriaVersion = 1;
    run.scorer = scorerFromName(QString::fromLatin1(scorer));
    run.model = QString::fromLatin1(model);
    return run;
}

// A library as the first version of the schema had it: a day with one paper of each kind.
class FirstLibrary final {
public:
    FirstLibrary() {
        Database database(file());
        auto scripts = Migrations::embedded();
        scripts.resize(1);
        if (!database.open() || !Migrations(scripts).apply(database))
            qFatal("no library of version 1");
        const char *statements[] = {
            "INSERT INTO criteria VALUES (1, 'Mine', '', 'pruning', '', '2025-08-01T00:00:00.000Z', 0, 1)",
            "INSERT INTO day_ledger VALUES ('2025-08-08', 'cs.LG', 0, 'complete', 4, 4, "
            "'2025-08-08T04:00:00.000Z', '')",
            "INSERT INTO paper VALUES (1, '2508.10000', 1, 'Scored', 'A', 'B', 'cs.LG', '', '', '', '', '', "
            "''),"
            " (2, '2508.10001', 3, 'Failed', 'A', 'B', 'cs.LG', '', '', '', '', '', ''),"
            " (3, '2508.10002', 1, 'Dropped', 'A', 'B', 'cs.LG', '', '', '', '', '', ''),"
            " (4, '2508.10003', 1, 'Both', 'A', 'B', 'cs.LG', '', '', '', '', '', '')",
            "INSERT INTO day_paper SELECT '2025-08-08', id, 0, id - 1, 1 FROM paper",
            "INSERT INTO run (id, day, criteria_version, scorer, model, started, finished, state, "
            "prompt_tokens, completion_tokens, total_tokens, prompt_cost, completion_cost, total_cost, "
            "scored, failed) VALUES (7, '2025-08-08', 1, 'llm', 'gpt', '2025-08-08T05:00:00.000Z', "
            "'2025-08-08T05:01:00.000Z', 'finished', 10, 20, 30, 0.5, 0.25, 0.75, 1, 2)",
            "INSERT INTO score VALUES (1, 1, 1, 1, 'llm', 'gpt', 9, 8, 0, 'Because.', 7)",
            "INSERT INTO scoring_failure VALUES (2, 7, 'no line'), (4, 7, 'cut off')",
            "INSERT INTO screening VALUES (3, 7, 'off topic'), (4, 7, 'off topic')",
            "INSERT INTO decision VALUES (1, 'keep', '2025-08-08T06:00:00.000Z')",
            "INSERT INTO decision_act VALUES (3, '2025-08-08T06:00:00.000Z', 0), "
            "(4, '2025-08-08T06:01:00.000Z', 1)",
            "INSERT INTO decision_log VALUES (3, 0, 1, 'none', NULL, 'keep'), "
            "(4, 0, 2, 'none', NULL, 'skip'), (4, 1, 3, 'none', NULL, 'skip')",
        };
        for (const char *statement : statements) {
            if (const auto done = database.execute(QString::fromLatin1(statement)); !done)
                qFatal("%s: %s", statement, qPrintable(done.error().detail));
        }
    }
    QString file() const { return m_folder.filePath(QStringLiteral("library.db")); }

private:
    QTemporaryDir m_folder;
};

} // namespace

class TestMigrations final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesOverTheFirstVersionsVerdicts();
    void takesOverTheFirstVersionsRuns();
    void takesOverTheFirstVersionsActs();
    void makesTheFirstVersionSearchable();
    void copiesTheFirstVersion();
    void isReadyForWhatIsNew();
};

void TestMigrations::takesOverTheFirstVersionsVerdicts() {
    const FirstLibrary first;
    Library library(first.file());
    (void)valueOf(library.open());
    PaperQuery query;
    query.day = friday;
    QHash<QString, PaperRow> rows;
    for (const PaperRow &row : valueOf(library.search().papers(query)))
        rows.insert(row.paper.title, row);
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows.value(QStringLiteral("Scored")).score->comment, QStringLiteral("Because."));
    QCOMPARE(rows.value(QStringLiteral("Failed")).state, ScoringState::Failed);
    QCOMPARE(rows.value(QStringLiteral("Failed")).stateReason, QStringLiteral("no line"));
    QCOMPARE(rows.value(QStringLiteral("Dropped")).state, ScoringState::Screened);
    QCOMPARE(rows.value(QStringLiteral("Dropped")).stateReason, QStringLiteral("off topic"));
    QCOMPARE(rows.value(QStringLiteral("Both")).state, ScoringState::Failed);
    const auto open = valueOf(library.scores().openPapers(wish("llm", "gpt")));
    QCOMPARE(open.scored, 1);
    QCOMPARE(open.failed.size(), size_t(2));
    QCOMPARE(open.dropped.size(), size_t(1));
    QVERIFY(open.unseen.empty());
    QCOMPARE(valueOf(library.scores().openPapers(wish("builtin", "built-in"))).unseen.size(), size_t(4));
}

void TestMigrations::takesOverTheFirstVersionsRuns() {
    const FirstLibrary first;
    Library library(first.file());
    (void)valueOf(library.open());
    const auto runs = valueOf(library.scores().runs());
    QCOMPARE(runs.size(), size_t(1));
    QCOMPARE(runs[0].id, 7);
    QVERIFY(runs[0].usage == (Usage{10, 20, 30, 0.5, 0.25, 0.75}));
    QVERIFY(runs[0].costKnown);
    QCOMPARE(runs[0].calls, 0);
    QCOMPARE(runs[0].scored, 1);
    QCOMPARE(runs[0].failed, 2);
    QVERIFY(valueOf(library.scores().calls(7)).empty());
}

void TestMigrations::takesOverTheFirstVersionsActs() {
    const FirstLibrary first;
    Library library(first.file());
    (void)valueOf(library.open());
    const auto redone = valueOf(library.marks().redo());
    QCOMPARE(redone.ids, (std::vector<ArxivId>{paperId("2508.10001"), paperId("2508.10002")}));
    QCOMPARE(redone.after, std::vector<Decision>(2, Decision::Skip));
    (void)valueOf(library.marks().undo());
    const auto undone = valueOf(library.marks().undo());
    QCOMPARE(undone.kind, ActKind::Decision);
    QCOMPARE(undone.ids, std::vector<ArxivId>{paperId("2508.10000")});
    QCOMPARE(undone.before, std::vector<Decision>{Decision::Keep});
    QCOMPARE(undone.after, std::vector<Decision>{Decision::None});
    QCOMPARE(errorOf(library.marks().undo()), ErrorCode::NotFound);
}

void TestMigrations::makesTheFirstVersionSearchable() {
    const FirstLibrary first;
    Library library(first.file());
    (void)valueOf(library.open());
    QCOMPARE(valueOf(library.search().ids(QStringLiteral("author:a cat:cs.LG is:scored"), {})).size(), 1);
}

void TestMigrations::copiesTheFirstVersion() {
    const FirstLibrary first;
    Library library(first.file());
    const auto info = valueOf(library.open());
    QCOMPARE(info.schemaVersion, Migrations().newest());
    QVERIFY(!info.backup.isEmpty());
    Database copy(info.backup);
    QVERIFY(copy.open());
    QCOMPARE(copy.number(QStringLiteral("PRAGMA user_version")).value_or(0), qint64(1));
    QCOMPARE(copy.number(QStringLiteral("SELECT count(*) FROM scoring_failure")).value_or(0), qint64(2));
}

void TestMigrations::isReadyForWhatIsNew() {
    const FirstLibrary first;
    Library library(first.file());
    (void)valueOf(library.open());
    const auto run = valueOf(library.scores().beginRun(wish("llm", "gpt")));
    QVERIFY(run.id > 7);
    BatchResult batch;
    batch.call.tokens = TokenUsage{100, 0, 0, 10, true};
    batch.call.cost = Usage{100, 10, 110, 1, 1, 2};
    ScoredPaper scored;
    scored.id = paperId("2508.10001");
    scored.version = 3;
    scored.score.relevance = scored.score.novelty = 5;
    batch.scores = {scored};
    valueOf(library.scores().addBatch(run.id, batch));
    QCOMPARE(valueOf(library.scores().openPapers(run)).failed.size(), size_t(1));
    QCOMPARE(valueOf(library.scores().spentSince(QDateTime(friday, QTime(0, 0), QTimeZone::utc()))).cost,
             2.0);
}

WINNOW_TEST(TestMigrations, QCoreApplication)

} // namespace migrationstest

#include "tst_migrations.moc"
