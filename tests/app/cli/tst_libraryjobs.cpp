#include "app/library/services/upkeep.h"
#include "tests/app/cli/program.h"
#include "tests/app/run/feedtext.h"
#include "tests/support/oldlibrary.h"
#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"
#include "tests/support/testserver.h"

#include <QDir>
#include <QJsonArray>

#include <csignal>

namespace libraryjobstest {

using namespace winnow;

namespace {

const QDate monday(2025, 6, 2);

// Empty: it is not here.
QByteArray contentOf(const char *path) {
    QFile file(QString::fromUtf8(path));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// Imports, decisions and criteria with the real program; and what is left when it is ended half-way.
class TestLibraryJobs final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void importedDigestComesBackByteForByte_data();
    void importedDigestComesBackByteForByte();
    void importTakesAFileWholeOrNotAtAll();
    void importGoesOnAfterABadFile();
    void decides();
    void decidesFromLines();
    void recordsNothingOfBadLines();
    void recordsNothingOfAnUnknownPaper();
    void criteriaGoOutAndComeBack();
    void criteriaExportKeepsWhatIsThere();
    void criteriaAreText();
    void criteriaVersions();
    void criteriaOfADigest_data();
    void criteriaOfADigest();
    void killedWhileScoring();
    void killedWhileFetching();
    void bringsAnOlderLibraryUpToDate();
    void killedWhileBringingUpToDate();
    void stopsAtASignal_data();
    void stopsAtASignal();
};

void TestLibraryJobs::importedDigestComesBackByteForByte_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("day");
    QTest::newRow("invented, of water")
        << contentOf(WINNOW_TEST_DATA "/digests/water.md") << QStringLiteral("2000-01-03");
    QTest::newRow("invented, of machines")
        << contentOf(WINNOW_TEST_DATA "/digests/machines.md") << QStringLiteral("2000-01-04");
    QTest::newRow("2025-08-08") << contentOf(WINNOW_CORPUS "/seeds/digest-2025-08-08.md")
                                << QStringLiteral("2025-08-08");
    QTest::newRow("2025-08-25") << contentOf(WINNOW_CORPUS "/seeds/digest-2025-08-25.md")
                                << QStringLiteral("2025-08-25");
}

void TestLibraryJobs::importedDigestComesBackByteForByte() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, day);
    if (bytes.isEmpty() && !day.startsWith(QLatin1String("2000-")))
        QSKIP("the corpus is not here");
    const CliProgram cli;
    cli.write(QStringLiteral("seed.md"), bytes);
    const Outcome imported = cli("import seed.md");
    QCOMPARE(imported.code, 0);
    QVERIFY2(imported.out.contains(day.toLatin1()), imported.out.constData());
    QCOMPARE(cli.run({QStringLiteral("digest"), QStringLiteral("--day"), day}).out, bytes);
    cli("digest -o out.md");
    QCOMPARE(cli.read(QStringLiteral("out.md")), bytes);
    cli("import seed.md"); // again: nothing changes
    QCOMPARE(cli("digest").out, bytes);
    cli.write(QStringLiteral("seed.json"), cli("digest --format json").out);
    QCOMPARE(cli("--library other.sqlite import seed.json").code, 0);
    QCOMPARE(cli("--library other.sqlite digest").out, bytes);
    QVERIFY(cli("digest --relevance-cutoff 10 --novelty-cutoff 10").out != bytes);
}

void TestLibraryJobs::importTakesAFileWholeOrNotAtAll() {
    const CliProgram cli;
    cli("run --sample -o sample.md");
    QByteArray bytes = cli.read(QStringLiteral("sample.md"));
    bytes += "\n\n# Personalized Daily ArXiv Papers 2000-01-04\n\nno table here\n";
    cli.write(QStringLiteral("half.md"), bytes);
    const Outcome outcome = cli("--library new.sqlite import half.md");
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("half.md:"), outcome.err.constData());
    QCOMPARE(cli("--library new.sqlite papers --day all --json").json().array().size(), 0);
}

void TestLibraryJobs::importGoesOnAfterABadFile() {
    const CliProgram cli;
    cli("run --sample -o sample.md");
    cli.write(QStringLiteral("bad.json"), "{\"day\": 7");
    const Outcome outcome = cli("--library new.sqlite --json import none.md bad.json sample.md");
    QCOMPARE(outcome.code, 1);
    const QJsonArray files = outcome.json().array();
    QCOMPARE(files.size(), 3);
    QVERIFY(files.at(0).toObject().value(QStringLiteral("error")).isString());
    QVERIFY(files.at(1).toObject().value(QStringLiteral("error")).isString());
    QVERIFY(files.at(2).toObject().value(QStringLiteral("error")).isNull());
    QVERIFY(cli("--library new.sqlite papers --json").json().array().size() > 0);
}

void TestLibraryJobs::decides() {
    const CliProgram cli;
    cli("fetch --sample");
    QCOMPARE(cli("decide 0000.00001 keep").code, 0);
    QCOMPARE(cli("decide https://arxiv.org/abs/0000.00002v1 LATER").code, 0);
    QCOMPARE(cli("decide https://doi.org/10.48550/arXiv.0000.00003?utm_source=x later").code, 0);
    QCOMPARE(cli("papers --json --search https://www.alphaxiv.org/abs/0000.00003").json().array().size(), 1);
    QCOMPARE(cli("papers --json --decision later").json().array().size(), 2);
    QCOMPARE(cli("papers --json --decision keep").json().array().at(0).toObject().value(QStringLiteral("id")),
             QStringLiteral("0000.00001"));
    const QJsonObject report = cli("decide 0000.00001 clear --json").json().object();
    QCOMPARE(report.value(QStringLiteral("changed")).toInt(), 1);
    const QJsonObject decided = report.value(QStringLiteral("decided")).toArray().at(0).toObject();
    QCOMPARE(decided.value(QStringLiteral("id")).toString(), QStringLiteral("0000.00001"));
    QVERIFY(decided.value(QStringLiteral("decision")).isNull());
    QCOMPARE(cli("papers --json --decision keep").json().array().size(), 0);
}

void TestLibraryJobs::decidesFromLines() {
    const CliProgram cli;
    cli("fetch --sample");
    const QByteArray lines = "# this morning\n\n0000.00001 keep\r\n  0000.00002\tskip  # dull\n"
                             "0000.00003 keep\n0000.00003 later\n"
                             "https://arxiv.org/abs/0000.00004?utm_source=x#S1 keep # why\n"
                             "arXiv:0000.00005v1 [cs.LG] keep#why\n";
    QCOMPARE(cli("decide --from -", lines).code, 0);
    const auto count = [&cli](const char *state) {
        return cli(("papers --json --decision " + QByteArray(state)).constData()).json().array().size();
    };
    QCOMPARE(count("keep"), 3);
    QCOMPARE(count("skip"), 1);
    QCOMPARE(count("later"), 1);
    cli.write(QStringLiteral("clear.txt"), "0000.00001 clear\n0000.00002 clear\n0000.00003 clear\n"
                                           "0000.00004 clear\n0000.00005 clear");
    QCOMPARE(cli("decide --from clear.txt").code, 0);
    QCOMPARE(count("keep") + count("skip") + count("later"), 0);
    QCOMPARE(cli("decide --from none.txt").code, 1);
}

void TestLibraryJobs::recordsNothingOfBadLines() {
    const CliProgram cli;
    cli("fetch --sample");
    const Outcome outcome =
        cli("decide --from -", "0000.00001 keep\nnonsense keep\n0000.00002\n0000.00003 love\n");
    QCOMPARE(outcome.code, 1);
    for (const char *line : {"line 2", "line 3", "line 4"})
        QVERIFY2(outcome.err.contains(line), outcome.err.constData());
    QCOMPARE(cli("papers --json --decision keep").json().array().size(), 0);
}

void TestLibraryJobs::recordsNothingOfAnUnknownPaper() {
    const CliProgram cli;
    cli("fetch --sample");
    const Outcome outcome = cli("decide --from -", "0000.00001 keep\n2501.00001 keep\n");
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("2501.00001"), outcome.err.constData());
    QCOMPARE(cli("papers --json --decision keep").json().array().size(), 0);
}

void TestLibraryJobs::criteriaGoOutAndComeBack() {
    const CliProgram cli;
    const QByteArray exported = cli("criteria export -").out;
    QVERIFY(exported.contains("[PAPER LIST HERE]"));
    QCOMPARE(cli("criteria export mine.md").code, 0);
    QCOMPARE(cli.read(QStringLiteral("mine.md")), exported);
    QCOMPARE(cli("criteria import mine.md").code, 0);
    QCOMPARE(cli("criteria export -").out, exported);
    const QByteArray shown = cli("criteria").out;
    QVERIFY(shown.startsWith(exported));
    QCOMPARE(cli("criteria show").out, shown);
    cli.write(QStringLiteral("shown.md"), shown); // what stands below the prompts is none of them
    QCOMPARE(cli("criteria import shown.md").code, 0);
    QCOMPARE(cli("criteria list --json").json().array().size(), 1);
    const QJsonObject object = cli("criteria --json").json().object();
    const QStringList keys = object.keys();
    QCOMPARE(
        keys,
        QStringLiteral(
            "created name parent paused_topics read scoring_prompt screening_prompt system_prompt version")
            .split(QLatin1Char(' ')));
    QCOMPARE(object.value(QStringLiteral("version")).toInt(), 1);
    QCOMPARE(cli("criteria export missing/folder.md").code, 1);
}

void TestLibraryJobs::criteriaExportKeepsWhatIsThere() {
    const CliProgram cli;
    QCOMPARE(cli("criteria export mine.md").code, 0);
    QCOMPARE(cli("criteria export mine.md").code, 0); // the same once more
    const QByteArray edited = cli.read(QStringLiteral("mine.md")) + "\nMine.\n";
    cli.write(QStringLiteral("mine.md"), edited);
    const Outcome refused = cli("criteria export mine.md");
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains("--overwrite"), refused.err.constData());
    QCOMPARE(cli.read(QStringLiteral("mine.md")), edited);
    QCOMPARE(cli("criteria export mine.md --overwrite").code, 0);
    QVERIFY(cli.read(QStringLiteral("mine.md")) != edited);
    QCOMPARE(cli("criteria list --overwrite").code, 2);
}

// A program as a prompt would be paid for.
void TestLibraryJobs::criteriaAreText() {
    const CliProgram cli;
    cli.write(QStringLiteral("picture.md"), QByteArray("\x89PNG\r\n\x1a\n\0\0text", 14));
    cli.write(QStringLiteral("nul.md"), QByteArray("I want tides.\0", 14));
    for (const char *name : {"criteria import picture.md", "criteria import nul.md"}) {
        const Outcome outcome = cli(name);
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.err.contains("not a UTF-8 text file"), outcome.err.constData());
    }
    QCOMPARE(cli("criteria list --json").json().array().size(), 0);
}

void TestLibraryJobs::criteriaVersions() {
    const CliProgram cli;
    const auto import = [&cli](const char *topic) {
        cli.write(QStringLiteral("mine.md"),
                  "1. " + QByteArray(topic) + "\n   Relevant: " + topic + "\n\n[PAPER LIST HERE]\n");
        return cli("criteria import mine.md").code;
    };
    QCOMPARE(import("Pruning"), 0);
    QCOMPARE(import("Tigers"), 0);
    QCOMPARE(import("Tigers"), 0); // equal to the current one: no new version
    QJsonArray versions = cli("criteria list --json").json().array();
    QCOMPARE(versions.size(), 2);
    QCOMPARE(versions.at(0).toObject().value(QStringLiteral("version")).toInt(), 2);
    QVERIFY(versions.at(0).toObject().value(QStringLiteral("current")).toBool());
    // About something else: what was learned of the one says nothing of the other.
    QCOMPARE(versions.at(0).toObject().value(QStringLiteral("parent")).toInt(), 0);
    QCOMPARE(cli("criteria use 1").code, 0);
    QVERIFY(cli("criteria show").out.contains("Pruning"));
    QVERIFY(cli("criteria list").out.contains("*        1"));
    const Outcome none = cli("criteria use 9");
    QCOMPARE(none.code, 1);
    QVERIFY2(none.err.contains('9'), none.err.constData());
    QCOMPARE(cli("criteria import none.md").code, 1);
}

void TestLibraryJobs::criteriaOfADigest_data() {
    QTest::addColumn<QByteArray>("seed");
    QTest::addColumn<bool>("isOurs");
    QTest::newRow("invented") << contentOf(WINNOW_TEST_DATA "/digests/water.md") << true;
    QTest::newRow("real") << contentOf(WINNOW_CORPUS "/seeds/digest-2025-08-08.md") << false;
}

void TestLibraryJobs::criteriaOfADigest() {
    QFETCH(QByteArray, seed);
    QFETCH(bool, isOurs);
    if (seed.isEmpty() && !isOurs)
        QSKIP("the corpus is not here");
    const CliProgram cli;
    cli.write(QStringLiteral("seed.md"), seed);
    QCOMPARE(cli("criteria import seed.md").code, 0);
    QByteArray shown = cli("criteria export -").out;
    shown.chop(1);
    QVERIFY(shown.contains("> [PAPER LIST HERE]"));
    QVERIFY(seed.endsWith(shown.trimmed()));
}

void TestLibraryJobs::killedWhileScoring() {
    const CliProgram cli;
    constexpr int papers = 1500;
    cli.write(QStringLiteral("many.xml"), feedText(QStringLiteral("cs.LG"), monday, manyItems(papers)));
    QCOMPARE(cli("--library l.sqlite fetch --feed many.xml").code, 0);
    Library watcher(cli.path(QStringLiteral("l.sqlite")));
    valueOf(watcher.open());
    const auto scored = [&watcher] { return valueOf(watcher.listings().days()).front().scored; };
    const auto process =
        cli.start({QStringLiteral("--library"), QStringLiteral("l.sqlite"), QStringLiteral("score")});
    QTRY_VERIFY(scored() > 0);
    process->kill();
    CliProgram::wait(*process);
    const int kept = scored();
    if (kept == papers)
        QSKIP("the scorer was done before it could be killed");
    QVERIFY(kept > 0);
    const QJsonObject rest = cli("--library l.sqlite --json score").json().object();
    QCOMPARE(rest.value(QStringLiteral("scored")).toInt(), papers - kept);
    QCOMPARE(scored(), papers);
    for (const RunRecord &run : valueOf(watcher.scores().runs()))
        QCOMPARE(run.state, RunState::Finished);
}

void TestLibraryJobs::killedWhileFetching() {
    TestServer server;
    server.answer(QStringLiteral("/rss/cs.LG"),
                  {.body = feedText(QStringLiteral("cs.LG"), monday, manyItems(3))});
    server.answer(QStringLiteral("/rss/cs.AI"), {.hang = true});
    CliProgram cli;
    cli.set("WINNOW_ARXIV_URL", server.url(QString()).toString());
    const QStringList fetch{QStringLiteral("fetch"), QStringLiteral("--categories"),
                            QStringLiteral("cs.LG,cs.AI")};
    const auto process = cli.start(fetch);
    QTRY_COMPARE_WITH_TIMEOUT(server.count(QStringLiteral("/rss/cs.AI")), 1, 30'000); // at arXiv's pace
    process->kill();
    CliProgram::wait(*process);
    QCOMPARE(cli("papers --json").json().array().size(), 3);
    server.answer(QStringLiteral("/rss/cs.AI"),
                  {.body = feedText(QStringLiteral("cs.AI"), monday, manyItems(3, 10002))});
    QCOMPARE(cli.run(fetch).code, 0);
    QCOMPARE(cli("papers --json").json().array().size(), 4);
}

// Once, and before the command, which finds what this version would find.
void TestLibraryJobs::bringsAnOlderLibraryUpToDate() {
    constexpr int papers = 300;
    const OldLibrary old(papers);
    const CliProgram cli;
    const QStringList search{QStringLiteral("--library"), old.file(),
                             QStringLiteral("--json"),    QStringLiteral("papers"),
                             QStringLiteral("--day"),     QStringLiteral("all"),
                             QStringLiteral("--search"),  QStringLiteral("CO2 score:>2")};
    const Outcome first = cli.run(search);
    QCOMPARE(first.code, 0);
    QCOMPARE(first.json().array().size(), papers / 3);
    QVERIFY2(first.err.contains("has been updated"), first.err.constData());
    const Outcome second = cli.run(search);
    QCOMPARE(second.out, first.out);
    QVERIFY2(!second.err.contains("has been updated"), second.err.constData());
}

void TestLibraryJobs::killedWhileBringingUpToDate() {
    constexpr int papers = 6'000;
    const OldLibrary old(papers);
    const CliProgram cli;
    const QStringList list{QStringLiteral("--library"), old.file(),
                           QStringLiteral("--json"),    QStringLiteral("papers"),
                           QStringLiteral("--search"),  QStringLiteral("CO2 ")};
    Library watcher(old.file());
    (void)valueOf(watcher.open());
    Upkeep &upkeep = watcher.upkeep();
    const auto process = cli.start(list);
    QTRY_VERIFY_WITH_TIMEOUT(valueOf(upkeep.entriesLeft()) < papers, 30'000);
    process->kill();
    CliProgram::wait(*process);
    if (valueOf(upkeep.entriesLeft()) == 0)
        QSKIP("it was done before it could be killed");
    QCOMPARE(valueOf(watcher.search().ids(QStringLiteral("pruning"), {})).size(), papers);
    QCOMPARE(cli.run(list).json().array().size(), papers / 3);
    QCOMPARE(valueOf(upkeep.entriesLeft()), 0);
}

void TestLibraryJobs::stopsAtASignal_data() {
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void TestLibraryJobs::stopsAtASignal() {
    QFETCH(int, signal);
    TestServer server;
    server.answer(QStringLiteral("/rss/cs.LG"),
                  {.body = feedText(QStringLiteral("cs.LG"), monday, manyItems(3))});
    server.answer(QStringLiteral("/rss/cs.AI"), {.hang = true});
    CliProgram cli;
    cli.set("WINNOW_ARXIV_URL", server.url(QString()).toString());
    const auto process =
        cli.start({QStringLiteral("run"), QStringLiteral("--categories"), QStringLiteral("cs.LG,cs.AI"),
                   QStringLiteral("-o"), QStringLiteral("d.md")});
    QTRY_COMPARE_WITH_TIMEOUT(server.count(QStringLiteral("/rss/cs.AI")), 1, 30'000); // at arXiv's pace
    QCOMPARE(::kill(pid_t(process->processId()), signal), 0);
    const Outcome outcome = CliProgram::wait(*process);
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("again to continue"), outcome.err.constData());
    QCOMPARE(cli("papers --json").json().array().size(), 3);
    QVERIFY(!QFile::exists(cli.path(QStringLiteral("d.md"))));
}

WINNOW_TEST(TestLibraryJobs, QCoreApplication)

} // namespace libraryjobstest

#include "tst_libraryjobs.moc"
