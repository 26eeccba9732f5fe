#include "tests/support/oldlibrary.h"

#include "app/library/sql/migrations.h"

namespace winnow {

namespace {

constexpr int lastSchema = 7; // before all words were read one way

QString text(const char *given) {
    return QString::fromUtf8(given);
}

QString insertPapers(int papers) {
    const QString ofThird = text("iif(i % 3 = 0, '%1', '%2')");
    return text("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                "INSERT INTO paper SELECT i, '2508.' || substr('0000' || i, -5), 1 + (i = 5), 'Paper ' || i, "
                "%2, %3, "
                "'cs.LG', "
                "'', '', '', '', %4, '' FROM n")
        .arg(QString::number(papers), ofThird.arg(text("Łukasz Kaiser"), text("Ada Example")),
             ofThird.arg(text("CO$_2$ capture and Bogu\\~n''a pruning."), text("Pruning.")),
             ofThird.arg(text("CO₂ Boguñ''a"), QString()));
}

Result<void> fill(Database &database, int papers) {
    const QStringList statements{
        text("INSERT INTO criteria (version, name, system_prompt, scoring_prompt, screening_prompt, created, "
             "parent, is_current) VALUES (1, 'Old', '', 'pruning', '', '', 0, 0), "
             "(2, 'Mine', '', '1. CO2 capture', '', '', 1, 1)"),
        insertPapers(papers),
        text("INSERT INTO paper_fts (rowid, title, authors, abstract, plain) "
             "SELECT id, title, authors, abstract, plain FROM paper"),
        text("INSERT INTO catalog SELECT id, ' ' || lower(authors) || ' ', categories FROM paper"),
        text("INSERT INTO catalog_fts (rowid, names, categories) "
             "SELECT paper_id, names, categories FROM catalog"),
        text("INSERT INTO category VALUES ('cs.LG')"),
        text("INSERT INTO day_ledger VALUES ('2025-08-08', 'cs.LG', 0, 'complete', 1, 1, "
             "'2025-08-08T04:00:00.000Z', '')"),
        text("INSERT INTO day_paper SELECT '2025-08-08', id, 0, id - 1, 1 FROM paper"),
        text("INSERT INTO run (id, day, criteria_version, scorer, model, started, state) VALUES "
             "(1, '2025-08-08', 1, 'builtin', 'built-in', '', 'finished'), "
             "(2, '2025-08-08', 2, 'builtin', 'built-in', '', 'finished'), "
             "(3, '2025-08-08', 2, 'llm', 'gpt', '', 'finished')"),
        text("INSERT INTO score (paper_id, paper_version, criteria_version, scorer, model, relevance, "
             "novelty, "
             "fine, comment, run_id) SELECT p.id, 1, r.criteria_version, r.scorer, r.model, 1, 1, 0, 'Old.', "
             "r.id "
             "FROM paper p, run r WHERE r.scorer = 'builtin' OR p.id <= 2")};
    for (const QString &statement : statements) {
        if (auto done = database.execute(statement); !done)
            return done;
    }
    return {};
}

} // namespace

OldLibrary::OldLibrary(int papers) {
    Database database(file());
    auto scripts = Migrations::embedded();
    std::erase_if(scripts, [](const Migration &migration) { return migration.version > lastSchema; });
    if (!database.open() || !Migrations(scripts).apply(database))
        qFatal("no library of an older version");
    if (const auto filled = database.write([&] { return fill(database, papers); }); !filled)
        qFatal("%s", qPrintable(filled.error().detail));
}

} // namespace winnow
