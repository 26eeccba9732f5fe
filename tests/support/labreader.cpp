#include "tests/support/labreader.h"

#include "tests/support/daypapers.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <algorithm>

namespace winnow {

QStringList LabReader::rows(const QString &statement) const {
    const QString name = QUuid::createUuid().toString();
    QStringList found;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(library.file());
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
        QSqlQuery query(database);
        if (!query.exec(statement))
            qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
        while (query.next())
            found << query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(name);
    return found;
}

// Categories beyond the first come in the order in which they were heard of.
QStringList LabReader::shared() const {
    QStringList all;
    for (const char *statement :
         {"SELECT 'paper ' || p.arxiv_id || 'v' || p.version || ' ' || p.text_version || ' ' || p.title || ' "
          "' || p.authors "
          "|| ' ' || p.abstract || ' ' || p.comment || ' ' || p.doi || ' ' || p.license || ' ' || "
          "(SELECT group_concat(c, ' ') FROM (SELECT json_each.value AS c FROM json_each('[\"' || "
          "replace(p.categories, "
          "char(10), '\",\"') || '\"]') ORDER BY c)) FROM paper p WHERE p.arxiv_id NOT LIKE '0000.%' AND "
          "p.categories <> ''",
          "SELECT 'announced ' || a.day || ' ' || a.feed || ' ' || p.arxiv_id || ' ' || a.type || ' ' || "
          "a.position % 1000000 "
          "|| ' ' || a.scanned FROM announcement a JOIN paper p ON p.id = a.paper_id WHERE a.feed NOT IN "
          "('', 'by-hand') "
          "AND p.arxiv_id NOT LIKE '0000.%'",
          "SELECT 'ledger ' || day || ' ' || feed || ' ' || state || ' ' || announced || ' ' || scanned || ' "
          "' || source "
          "FROM day_ledger WHERE day > '2000-01-03'",
          "SELECT DISTINCT 'criteria ' || k.hash || c.system_prompt || c.scoring_prompt || "
          "c.screening_prompt || "
          "c.paused_topics FROM criteria c JOIN lab_criteria k ON k.version = c.version WHERE k.is_known",
          "SELECT DISTINCT 'score ' || p.arxiv_id || 'v' || s.paper_version || ' ' || k.hash || ' ' || "
          "s.model || ' ' || "
          "s.relevance || ' ' || s.novelty || ' ' || s.fine || ' ' || s.comment || ' ' || coalesce(s.topic, "
          "'-') "
          "FROM score s JOIN paper p ON p.id = s.paper_id JOIN lab_criteria k ON k.version = "
          "s.criteria_version "
          "WHERE s.scorer = 'llm' AND k.is_known AND p.arxiv_id NOT LIKE '0000.%' AND s.model <> ''",
          "SELECT DISTINCT 'verdict ' || p.arxiv_id || 'v' || v.paper_version || ' ' || k.hash || ' ' || "
          "v.model || ' ' || v.kind "
          "|| ' ' || v.reason FROM verdict v JOIN paper p ON p.id = v.paper_id "
          "JOIN lab_criteria k ON k.version = v.criteria_version WHERE v.kind <> 'failed' AND k.is_known"})
        all += rows(QString::fromLatin1(statement));
    all.sort();
    return all;
}

void fetch(LabReader &reader, QDate day, int first, int papers) {
    (void)valueOf(reader.library->listings().add(makeLargeListing(labFeed, day, papers, first), {}));
}

void score(LabReader &reader, QDate day, int first, int papers, const QString &model) {
    BegunRun run(*reader.library, day, Scorer::Llm, model);
    std::vector<ScoredPaper> scores;
    for (int i = first; i < first + papers; ++i)
        scores.push_back(
            {paperId(qPrintable(QStringLiteral("2508.%1").arg(i))), 1, run.score(1 + i % 10, 5)});
    run.store(scores);
}

void LabTest::setUp() {
    WINNOW_NEEDS_POSTGRES();
    m_lab = std::make_unique<TempLab>(QStringList{ada, bob, cyd});
}

// A lab that is new, of the same members.
void LabTest::beginAnew() {
    if (!m_lab)
        return;
    QVERIFY(!m_lab->server().psql(QStringLiteral("DROP SCHEMA winnow CASCADE")).isNull());
    LabConnection owner;
    QVERIFY(owner.open(m_lab->server().owner(), m_lab->server().ownerPassword()));
    QVERIFY(LabSchema().apply(owner));
    for (const QString &name : {ada, bob, cyd})
        QVERIFY(LabMembers(owner).add(name));
}

void LabTest::sameForAll(std::initializer_list<LabReader *> readers) {
    for (LabReader *reader : readers)
        (void)reader->exchange();
    for (LabReader *reader : readers)
        (void)reader->exchange();
    const QStringList first = (*readers.begin())->shared();
    QVERIFY(first.size() > 10);
    for (LabReader *reader : readers)
        QCOMPARE(reader->shared(), first);
}

} // namespace winnow
