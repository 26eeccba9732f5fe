#include "tests/app/cli/program.h"
#include "tests/app/run/feedtext.h"
#include "tests/support/otherwriter.h"
#include "tests/support/testmain.h"
#include "tests/support/testserver.h"

#include <QJsonArray>

#include <algorithm>

namespace dailyjobtest {

using namespace winnow;

namespace {

const QDate monday(2025, 6, 2);

QString text(const QJsonObject &object, const char *key) {
    return object.value(QLatin1String(key)).toString();
}

int number(const QJsonObject &object, const char *key) {
    return object.value(QLatin1String(key)).toInt(-1);
}

QJsonObject inner(const QJsonObject &object, const char *key) {
    return object.value(QLatin1String(key)).toObject();
}

// What papers are to a reader's taste, as if it had been learned.
void learn(const CliProgram &cli, const std::vector<std::pair<const char *, double>> &tastes) {
    OtherWriter writer(cli.library());
    for (const auto &[id, value] : tastes)
        writer.execute(
            QStringLiteral("INSERT INTO taste (profile, paper_id, value) SELECT 1, id, %1 FROM paper "
                           "WHERE arxiv_id = '%2'")
                .arg(value)
                .arg(QLatin1String(id)));
}

// A library with a day of papers, scored or not.
struct Day {
    explicit Day(bool scored = true) {
        cli.write(QStringLiteral("lg.xml"), feedText(QStringLiteral("cs.LG"), monday, manyItems(4)));
        cli.write(QStringLiteral("ai.xml"), feedText(QStringLiteral("cs.AI"), monday, manyItems(3, 10003)));
        fetched = cli("fetch --feed lg.xml --feed ai.xml");
        if (scored)
            cli("score");
    }
    CliProgram cli;
    Outcome fetched;
};

} // namespace

// The day's work with the real program: fetch, score, digest, and what is asked of the library afterwards.
class TestDailyJob final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fetchCounts();
    void fetchCountsAsJson();
    void fetchFilters_data();
    void fetchFilters();
    void fetchKeepsWhatIsWhole();
    void fetchSaysWhenAFeedIsCut();
    void fetchChangesNothingForAnUselessFeed_data();
    void fetchChangesNothingForAnUselessFeed();
    void fetchReadsStandardInput();
    void fetchDownloads();
    void fetchRefusesAnotherDay();
    void scoreSaysWhatItWouldTake();
    void scoreScoresOnce();
    void scoreTakesCriteriaFromAFile();
    void digestNeedsScores();
    void digestWritesEveryFormat_data();
    void digestWritesEveryFormat();
    void digestHoldsTheBestFirst();
    void digestSaysWhereItCannotWrite();
    void runDoesTheWholeDay();
    void runWritesToTheDigestFolder();
    void runWithoutAFeedWritesNothing();
    void papersHaveTheDocumentedKeys();
    void papersAreFiltered();
    void papersAreSortedByTasteAndRank();
    void papersShowTasteWhereThereIsSome();
    void digestFollowsTheRank();
    void papersShowHostileTextAsText();
};

void TestDailyJob::fetchCounts() {
    const Day day;
    QCOMPARE(day.fetched.code, 0);
    QVERIFY2(day.fetched.out.contains("2025-06-02: 7 announced, 7 scanned, 5 new"),
             day.fetched.out.constData());
    QCOMPARE(day.fetched.err, QByteArray());
    const Outcome again = day.cli("fetch --feed lg.xml --feed ai.xml");
    QVERIFY2(again.out.contains("7 announced, 7 scanned, 0 new"), again.out.constData());
}

void TestDailyJob::fetchCountsAsJson() {
    const Day day(false);
    const QJsonObject report = day.cli("fetch --json --feed lg.xml").json().object();
    QStringList keys = report.keys();
    QCOMPARE(keys,
             QStringLiteral("announced completed day days error feeds new scanned").split(QLatin1Char(' ')));
    QCOMPARE(text(report, "day"), QStringLiteral("2025-06-02"));
    QCOMPARE(number(report, "announced"), 4);
    QCOMPARE(number(report, "new"), 0);
    const QJsonObject feed = report.value(QStringLiteral("feeds")).toArray().at(0).toObject();
    keys = feed.keys();
    QCOMPARE(keys,
             QStringLiteral("announced day error feed new next_listing problems rest scanned source state "
                            "updated")
                 .split(QLatin1Char(' ')));
    QCOMPARE(text(feed, "feed"), QStringLiteral("cs.LG"));
    QCOMPARE(text(feed, "state"), QStringLiteral("complete"));
    QVERIFY(feed.value(QStringLiteral("error")).isNull());
}

void TestDailyJob::fetchFilters_data() {
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<int>("scanned");
    const auto row = [](const char *options, int scanned) {
        QTest::newRow(*options ? options : "usual") << QByteArray(options) << scanned;
    };
    row("", 2);
    row("--announce new", 1);
    row("--announce new,cross,replace,replace-cross", 4);
    row("--announce replace", 1);
    row("--primary-only", 1);
}

void TestDailyJob::fetchFilters() {
    QFETCH(QByteArray, options);
    const CliProgram cli;
    const QString lg = QStringLiteral("cs.LG");
    const QString cv = QStringLiteral("cs.CV");
    const QString title = QStringLiteral("A title");
    cli.write(QStringLiteral("f.xml"),
              feedText(lg, monday,
                       {{QStringLiteral("2506.10001"), QStringLiteral("new"), lg, title},
                        {QStringLiteral("2506.10002"), QStringLiteral("cross"), cv, title},
                        {QStringLiteral("2505.10003"), QStringLiteral("replace"), lg, title},
                        {QStringLiteral("2505.10004"), QStringLiteral("replace-cross"), cv, title}}));
    const QJsonObject report = cli(("--json fetch --feed f.xml " + options).constData()).json().object();
    QCOMPARE(number(report, "announced"), 4);
    QTEST(number(report, "scanned"), "scanned");
}

void TestDailyJob::fetchKeepsWhatIsWhole() {
    const CliProgram cli;
    QByteArray cut = feedText(QStringLiteral("cs.LG"), monday, manyItems(4));
    cut.truncate(cut.lastIndexOf("<guid"));
    cli.write(QStringLiteral("cut.xml"), cut);
    const Outcome outcome = cli("fetch --feed cut.xml");
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("line "), outcome.err.constData());
    QVERIFY(cli("papers --json").json().array().size() >= 3);
}

void TestDailyJob::fetchSaysWhenAFeedIsCut() {
    const CliProgram cli;
    cli.write(QStringLiteral("full.xml"), feedText(QStringLiteral("cs"), monday, manyItems(2000)));
    const Outcome outcome = cli("--quiet --json fetch --feed full.xml");
    QCOMPARE(outcome.code, 1); // the new ones are missing
    QVERIFY2(outcome.err.contains("2000"), outcome.err.constData());
    const QJsonObject feed =
        outcome.json().object().value(QStringLiteral("feeds")).toArray().at(0).toObject();
    QCOMPARE(text(feed, "state"), QStringLiteral("partial"));
    QCOMPARE(number(feed, "new"), 2000);
}

void TestDailyJob::fetchChangesNothingForAnUselessFeed_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty file") << QByteArray();
    QTest::newRow("throttled") << QByteArray("Rate exceeded.");
    QTest::newRow("page") << QByteArray("<!DOCTYPE html><html><body>Hello</body></html>");
    QTest::newRow("cut head") << QByteArray(
        "<?xml version='1.0'?><rss version=\"2.0\"><channel><title>cs.LG");
    QTest::newRow("noise") << QByteArray("\x00\xff\xfe\x01\x02\x03", 6);
    QTest::newRow("weekday without papers") << feedText(QStringLiteral("cs.LG"), monday, {});
}

void TestDailyJob::fetchChangesNothingForAnUselessFeed() {
    QFETCH(QByteArray, bytes);
    const Day day(false);
    const QByteArray before = day.cli("papers --json").out;
    day.cli.write(QStringLiteral("bad.xml"), bytes);
    const Outcome outcome = day.cli("fetch --feed bad.xml");
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.err.count('\n'), 1);
    QCOMPARE(day.cli("papers --json").out, before);
}

void TestDailyJob::fetchReadsStandardInput() {
    const CliProgram cli;
    const Outcome outcome =
        cli("fetch --feed - --json", feedText(QStringLiteral("cs.LG"), monday, manyItems(2)));
    QCOMPARE(outcome.code, 0);
    QCOMPARE(number(outcome.json().object(), "new"), 2);
}

void TestDailyJob::fetchDownloads() {
    TestServer server;
    server.answer(QStringLiteral("/rss/cs.LG"),
                  {.body = feedText(QStringLiteral("cs.LG"), monday, manyItems(3))});
    server.answer(QStringLiteral("/rss/cs.XX"), {.status = 403});
    CliProgram cli;
    cli.set("WINNOW_ARXIV_URL", server.url(QString()).toString());
    cli.write(QStringLiteral("mine.ini"), "[feeds]\ncategories=cs.LG\n");
    const Outcome followed = cli("--config mine.ini fetch");
    QCOMPARE(followed.code, 0);
    QVERIFY2(followed.err.contains("not out yet"), followed.err.constData());
    QVERIFY2(followed.out.contains("3 announced"), followed.out.constData());
    QVERIFY(server.requests().front().header("User-Agent").contains("Winnow"));
    const Outcome half = cli("fetch --categories cs.XX,cs.LG --quiet");
    QCOMPARE(half.code, 1);
    QVERIFY2(half.err.contains("cs.XX"), half.err.constData());
    QVERIFY2(half.out.contains("3 announced"), half.out.constData());
}

void TestDailyJob::fetchRefusesAnotherDay() {
    const Day day(false);
    const Outcome outcome = day.cli("fetch --feed lg.xml --day 2025-06-03");
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("2025-06-02") && outcome.err.contains("--day"), outcome.err.constData());
    QCOMPARE(day.cli("papers --day 2025-06-03").code, 1);
}

void TestDailyJob::scoreSaysWhatItWouldTake() {
    const Day day(false);
    QJsonObject dryRun = day.cli("score --dry-run --json").json().object();
    QCOMPARE(number(dryRun, "papers"), 5);
    QCOMPARE(number(dryRun, "calls"), 0);
    QCOMPARE(number(dryRun, "cost"), 0);
    QVERIFY(day.cli("score --dry-run").out.contains("5 to score"));
    day.cli("score");
    dryRun = day.cli("score --dry-run --json").json().object();
    QCOMPARE(number(dryRun, "papers"), 0);
    day.cli.write(QStringLiteral("mine.md"), "1. Only tigers\n   Relevant: tigers\n\n[PAPER LIST HERE]\n");
    dryRun = day.cli("score --dry-run --json --criteria mine.md").json().object();
    QCOMPARE(number(dryRun, "papers"), 5);
    QCOMPARE(day.cli("criteria list --json").json().array().size(), 1); // nothing was saved
}

void TestDailyJob::scoreScoresOnce() {
    const Day day(false);
    const QJsonObject first = day.cli("score --json").json().object();
    const QStringList keys = first.keys();
    QCOMPARE(keys, QStringLiteral("calls cost criteria day days error failed failures model prescreened "
                                  "scored scorer screened state tokens")
                       .split(QLatin1Char(' ')));
    QCOMPARE(number(first, "scored"), 5);
    QCOMPARE(number(first, "criteria"), 1);
    QCOMPARE(text(first, "scorer"), QStringLiteral("builtin"));
    QCOMPARE(text(first, "state"), QStringLiteral("finished"));
    const Outcome again = day.cli("score");
    QCOMPARE(again.code, 0);
    QVERIFY2(again.out.contains("already"), again.out.constData());
    const Outcome none = day.cli("score --day 2025-06-05");
    QCOMPARE(none.code, 1);
    QVERIFY2(none.err.contains("2025-06-05"), none.err.constData());
}

void TestDailyJob::scoreTakesCriteriaFromAFile() {
    const Day day;
    day.cli.write(QStringLiteral("mine.md"), "1. Pruning\n   Relevant: pruning\n\n[PAPER LIST HERE]\n");
    QCOMPARE(number(day.cli("score --json --criteria mine.md").json().object(), "criteria"), 2);
    const QJsonObject again = day.cli("score --json --criteria mine.md").json().object();
    QCOMPARE(number(again, "criteria"), 2);
    QCOMPARE(number(again, "scored"), 0);
    QCOMPARE(day.cli("score --criteria none.md").code, 1);
    day.cli.write(QStringLiteral("empty.md"), "");
    const Outcome empty = day.cli("score --criteria empty.md");
    QCOMPARE(empty.code, 1);
    QVERIFY2(empty.err.contains("empty.md"), empty.err.constData());
}

void TestDailyJob::digestNeedsScores() {
    const Day day(false);
    const Outcome outcome = day.cli("digest -o d.md");
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("winnow-cli score"), outcome.err.constData());
    QVERIFY(!QFile::exists(day.cli.path(QStringLiteral("d.md"))));
}

void TestDailyJob::digestWritesEveryFormat_data() {
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QByteArray>("start");
    const auto row = [](const char *options, const char *start) {
        QTest::newRow(options) << QByteArray(options) << QByteArray(start);
    };
    row("", "# Personalized Daily ArXiv Papers 2025-06-02\n\n");
    row("--format markdown", "# Personalized Daily");
    row("--format html", "<!DOCTYPE html>");
    row("--format json", "{");
    row("--json", "{");
    row("--format bibtex", "@");
    row("--format ris", "TY  - ");
    row("--format csl-json", "[");
}

void TestDailyJob::digestWritesEveryFormat() {
    QFETCH(QByteArray, options);
    QFETCH(QByteArray, start);
    const Day day;
    const QByteArray command = "digest --relevance-cutoff 1 --novelty-cutoff 1 " + options;
    const Outcome printed = day.cli(command.constData());
    QCOMPARE(printed.code, 0);
    QVERIFY2(printed.out.startsWith(start), printed.out.left(200).constData());
    QVERIFY(printed.out.contains("2506.10001"));
    if (options == "--json")
        return;
    const Outcome written = day.cli((command + " -o d.out").constData());
    QVERIFY2(written.out.contains("5 of 5 papers in d.out"), written.out.constData());
    QCOMPARE(day.cli.read(QStringLiteral("d.out")), printed.out);
}

void TestDailyJob::digestHoldsTheBestFirst() {
    const Day day;
    const QJsonArray papers = day.cli("papers --json").json().array();
    QCOMPARE(day.cli("digest --relevance-cutoff 10 --novelty-cutoff 10 -o none.md").code, 0);
    QVERIFY(day.cli.read(QStringLiteral("none.md")).contains("Total relevant papers: 0"));
    const QByteArray digest = day.cli("digest --relevance-cutoff 1 --novelty-cutoff 1").out;
    QVERIFY(
        digest.contains("Total arXiv papers: 7\n\nTotal scanned papers: 7\n\nTotal relevant papers: 5\n"));
    qsizetype place = 0;
    for (const QJsonValue &paper : papers) {
        const qsizetype next = digest.indexOf("**ArXiv ID:** " + text(paper.toObject(), "id").toLatin1());
        QVERIFY(next > place);
        place = next;
    }
    const QJsonObject report = day.cli("--json digest -o d.md").json().object();
    const QStringList keys = report.keys();
    QCOMPARE(keys, QStringLiteral("announced day file papers relevant scanned").split(QLatin1Char(' ')));
}

void TestDailyJob::digestSaysWhereItCannotWrite() {
    const Day day;
    const Outcome outcome = day.cli("digest -o missing/folder/d.md");
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("missing/folder/d.md"), outcome.err.constData());
}

void TestDailyJob::runDoesTheWholeDay() {
    const CliProgram cli;
    const Outcome outcome = cli("run --sample -o sample.md");
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.out.count('\n'), 3);
    QVERIFY2(outcome.out.endsWith("sample.md\n"), outcome.out.constData());
    QVERIFY(cli.read(QStringLiteral("sample.md")).contains("**Relevance:**"));
    const QJsonObject again = cli("run --sample -o sample.md --json").json().object();
    QCOMPARE(number(inner(again, "fetch"), "new"), 0);
    QCOMPARE(number(inner(again, "score"), "scored"), 0);
    QVERIFY(number(inner(again, "digest"), "papers") > 0);
    QCOMPARE(text(inner(again, "digest"), "file"), QStringLiteral("sample.md"));
}

void TestDailyJob::runWritesToTheDigestFolder() {
    const CliProgram cli;
    const QString folder = cli.path(QStringLiteral("my digests/of 2025"));
    cli.write(QStringLiteral("mine.ini"), "[digest]\nfolder=" + folder.toUtf8() + "\n");
    const Outcome outcome = cli("--config mine.ini run --sample");
    QCOMPARE(outcome.code, 0);
    const QString file = folder + QStringLiteral("/2000-01-03.md");
    QVERIFY2(outcome.out.endsWith(file.toUtf8() + '\n'), outcome.out.constData());
    QVERIFY(QFile::exists(file));
    QVERIFY(cli("--config mine.ini run --sample --format json").out.endsWith("2000-01-03.json\n"));
}

void TestDailyJob::runWithoutAFeedWritesNothing() {
    const Day day;
    day.cli.write(QStringLiteral("bad.xml"), "Rate exceeded.");
    const Outcome outcome = day.cli("run --feed bad.xml -o d.md");
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("bad.xml"), outcome.err.constData());
    QVERIFY(!QFile::exists(day.cli.path(QStringLiteral("d.md"))));
}

void TestDailyJob::papersHaveTheDocumentedKeys() {
    const Day day(false);
    day.cli("decide 2506.10002 keep");
    QJsonArray papers = day.cli("papers --json").json().array();
    QCOMPARE(papers.size(), 5);
    const QStringList keys = papers.at(0).toObject().keys();
    QCOMPARE(keys,
             QStringLiteral("announced authors categories comment decision fine id novelty rank "
                            "relevance score state taste title topic topic_reason topics_also type version")
                 .split(QLatin1Char(' ')));
    for (const QJsonValue &value : papers) {
        const QJsonObject paper = value.toObject();
        QVERIFY(paper.value(QStringLiteral("relevance")).isNull() &&
                paper.value(QStringLiteral("score")).isNull());
        QVERIFY(paper.value(QStringLiteral("comment")).isNull() &&
                paper.value(QStringLiteral("taste")).isNull());
        QVERIFY(paper.value(QStringLiteral("fine")).isNull() && paper.value(QStringLiteral("rank")).isNull());
        QCOMPARE(text(paper, "state"), QStringLiteral("unscored"));
        QCOMPARE(text(paper, "announced"), QStringLiteral("2025-06-02"));
        QCOMPARE(text(paper, "type"), QStringLiteral("new"));
        QCOMPARE(paper.value(QStringLiteral("authors")).toArray().size(), 2);
        QCOMPARE(text(paper, "decision"),
                 text(paper, "id") == QLatin1String("2506.10002") ? QStringLiteral("keep") : QString());
    }
    day.cli("score");
    papers = day.cli("papers --json").json().array();
    double last = 20;
    int rank = 1;
    for (const QJsonValue &value : papers) {
        const QJsonObject paper = value.toObject();
        const double score = paper.value(QStringLiteral("score")).toDouble();
        QCOMPARE(score, 1.6 * number(paper, "relevance") + 0.4 * number(paper, "novelty"));
        QVERIFY(score <= last);
        last = score;
        QVERIFY(paper.value(QStringLiteral("fine")).toDouble() > 0);
        QVERIFY(number(paper, "rank") >= rank && number(paper, "rank") <= 5); // its own order, one opinion
        rank = number(paper, "rank");
        QCOMPARE(text(paper, "state"), QStringLiteral("scored"));
        QVERIFY(!text(paper, "comment").isEmpty());
    }
    QCOMPARE(day.cli("papers --json --limit 2").json().array().size(), 2);
}

void TestDailyJob::papersAreFiltered() {
    const Day day;
    day.cli.write(QStringLiteral("later.xml"),
                  feedText(QStringLiteral("cs.LG"), QDate(2025, 6, 3),
                           {{QStringLiteral("2506.20001"), QStringLiteral("new"), QStringLiteral("cs.LG"),
                             QStringLiteral("On tigers")}}));
    day.cli("fetch --feed later.xml");
    const auto count = [&day](const char *command) { return day.cli(command).json().array().size(); };
    QCOMPARE(count("papers --json"), 1); // the newest day
    QCOMPARE(count("papers --json --day 2025-06-02"), 5);
    QCOMPARE(count("papers --json --day all"), 6);
    QCOMPARE(count("papers --json --day all --search tigers"), 1);
    QCOMPARE(count("papers --json --day 2025-06-02 --search tigers"), 0);
    day.cli("decide 2506.20001 later");
    QCOMPARE(count("papers --json --day all --decision later"), 1);
    QCOMPARE(count("papers --json --day all --decision none"), 5);
    const Outcome table = day.cli("papers --day all");
    QCOMPARE(table.out.count('\n'), 7);
    QVERIFY2(table.out.contains("later"), table.out.constData());
}

void TestDailyJob::papersAreSortedByTasteAndRank() {
    const Day day;
    const auto ids = [&day](const char *command) {
        QStringList all;
        for (const QJsonValue &value : day.cli(command).json().array())
            all << text(value.toObject(), "id").right(1);
        return all.join(QLatin1Char(' '));
    };
    const QString byScore = ids("papers --json");
    QCOMPARE(ids("papers --json --sort score"), byScore);
    QCOMPARE(ids("papers --json --sort taste"), byScore); // nothing was learned
    learn(day.cli, {{"2506.10002", 0.25}, {"2506.10004", 0.7}, {"2506.10005", 0.701}});
    QVERIFY(ids("papers --json --sort taste").startsWith(QLatin1String("5 4 2")));
    QCOMPARE(ids("papers --json --sort taste --limit 2"), QStringLiteral("5 4"));
    QCOMPARE(ids("papers --json --search taste:>0.7"), QStringLiteral("5"));
    QCOMPARE(ids("papers --json"), byScore);
    const QJsonArray ranked = day.cli("papers --json --sort rank").json().array();
    for (int i = 0; i < ranked.size(); ++i) {
        const QJsonObject paper = ranked.at(i).toObject();
        QVERIFY(i == 0 || number(paper, "rank") >= number(ranked.at(i - 1).toObject(), "rank"));
        if (text(paper, "id") == QLatin1String("2506.10004"))
            QCOMPARE(paper.value(QStringLiteral("taste")).toDouble(), 0.7);
    }
    QCOMPARE(number(ranked.first().toObject(), "rank"), 1);
    // The place is among the day's, whatever is shown of it.
    const QString last = text(ranked.last().toObject(), "id");
    const QJsonObject alone =
        day.cli(("papers --json --search " + last.toLatin1()).constData()).json().array().first().toObject();
    QCOMPARE(number(alone, "rank"), number(ranked.last().toObject(), "rank"));
    QCOMPARE(day.cli("papers --sort title").code, 2);
}

void TestDailyJob::papersShowTasteWhereThereIsSome() {
    const Day day;
    QVERIFY(!day.cli("papers").out.contains("Taste"));
    learn(day.cli, {{"2506.10002", 0.256}});
    const QByteArray table = day.cli("papers").out;
    QVERIFY2(table.contains("Taste") && table.contains("26 %"), table.constData());
}

void TestDailyJob::digestFollowsTheRank() {
    const Day day;
    learn(day.cli, {{"2506.10001", 0.1}, {"2506.10002", 0.2}, {"2506.10003", 0.3}, {"2506.10004", 0.4}});
    const auto ids = [&day](const char *command) {
        QStringList all;
        for (const QJsonValue &entry :
             day.cli(command).json().object().value(QLatin1String("papers")).toArray())
            all << text(entry.toObject(), "id");
        return all;
    };
    QStringList byRank;
    for (const QJsonValue &value : day.cli("papers --json --sort rank").json().array())
        byRank << text(value.toObject(), "id");
    const QStringList byScore = ids("digest --format json --relevance-cutoff 0 --novelty-cutoff 0");
    QCOMPARE(byScore.size(), 5);
    QCOMPARE(ids("digest --format json --relevance-cutoff 0 --novelty-cutoff 0 --order rank"), byRank);
    QCOMPARE(ids("digest --format json --relevance-cutoff 0 --novelty-cutoff 0 --order score"), byScore);
    const Outcome wrong = day.cli("digest --order best");
    QCOMPARE(wrong.code, 2);
    QVERIFY2(wrong.err.contains("score or rank"), wrong.err.constData());
}

void TestDailyJob::papersShowHostileTextAsText() {
    const CliProgram cli;
    cli.write(QStringLiteral("hostile.xml"),
              feedText(QStringLiteral("cs.LG"), monday,
                       {{QStringLiteral("2506.10001"), QStringLiteral("new"), QStringLiteral("cs.LG"),
                         QStringLiteral("&lt;script&gt;alert(1)&lt;/script&gt; \u202egnp.exe &#155;31m")}}));
    QCOMPARE(cli("fetch --feed hostile.xml").code, 0);
    const Outcome table = cli("papers");
    QVERIFY2(table.out.contains("<script>alert(1)</script>"), table.out.constData());
    QVERIFY(!table.out.contains("\u202e") && !table.out.contains("\u009b"));
    cli("score");
    const QByteArray html = cli("digest --format html --relevance-cutoff 0 --novelty-cutoff 0").out;
    QVERIFY2(!html.contains("<script>alert"), html.constData());
}

WINNOW_TEST(TestDailyJob, QCoreApplication)

} // namespace dailyjobtest

#include "tst_dailyjob.moc"
