#include "tests/app/cli/program.h"
#include "tests/app/run/feedtext.h"
#include "tests/support/testmain.h"

namespace commandlinetest {

using namespace winnow;

// How winnow-cli reads its command line, and what it says of a wrong one.
class TestCommandLine final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refuses_data();
    void refuses();
    void helps_data();
    void helps();
    void saysItsVersion();
    void takesGlobalOptionsAnywhere();
    void optionWinsOverEnvironment();
    void environmentWinsOverSettings();
    void namesASettingItCannotUse();
    void needsALibrary_data();
    void needsALibrary();
    void leavesAForeignFileAlone();
    void saysWhenNotAllCouldBeWritten();
};

void TestCommandLine::refuses_data() {
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QByteArray>("named");
    const auto row = [](const char *arguments, const char *named) {
        QTest::newRow(*arguments ? arguments : "nothing") << QByteArray(arguments) << QByteArray(named);
    };
    row("", "command");
    row("frobnicate", "frobnicate");
    row("fetch --nonsense", "nonsense");
    row("fetch --feed", "feed");
    row("fetch extra", "extra");
    row("fetch", "--categories");
    row("run", "--categories");
    row("fetch --categories cs.LG,../x", "../x");
    row("fetch --categories cs.LG --sample", "--sample");
    row("fetch --sample --announce old", "old");
    row("fetch --sample --day yesterday", "yesterday");
    row("fetch --sample --day 2025-02-30", "2025-02-30");
    row("fetch --categories cs.LG --catch-up -3", "-3");
    row("fetch --catch-up 3 --sample", "--catch-up");
    row("run --catch-up --feed x.xml", "--catch-up");
    row("score --scorer oracle", "oracle");
    row("score --scorer builtin --model gpt-4o", "--model");
    row("score --budget 1", "--scorer llm");
    row("score --retry-failed", "--retry-failed");
    row("score --model m --budget much", "much");
    row("score --model m --budget -1", "-1");
    row("score --model m --concurrency 0", "0");
    row("score --model m --context large", "large");
    row("score --model m --context 0", "256");
    row("score --model m --effort hard", "hard");
    row("score --effort low", "--scorer llm");
    row("score --model m --provider abacus", "abacus");
    row("score --model m --endpoint ftp://example.org", "ftp://example.org");
    row("run --sample --model m --endpoint ?", "--endpoint");
    row("run --sample --dry-run", "--dry-run");
    row("digest --format pdf", "pdf");
    row("digest --relevance-cutoff 11", "11");
    row("digest --novelty-cutoff many", "many");
    row("digest --json --format html", "-o");
    row("import", "FILE");
    row("papers --limit 0", "0");
    row("papers --decision perhaps", "perhaps");
    row("papers --search rel:high", "high");
    row("papers --search autor:dao", "autor:");
    row("decide", "ID");
    row("decide 2506.10001", "ID");
    row("decide nonsense keep", "nonsense");
    row("decide 2506.10001 love", "love");
    row("decide 2506.10001 keep --from x", "--from");
    row("criteria use", "use");
    row("criteria use two", "use");
    row("criteria import", "FILE");
    row("criteria burn", "burn");
    row("criteria show more", "more");
    row("key", "key set");
    row("key set --provider abacus", "abacus");
}

void TestCommandLine::refuses() {
    QFETCH(QByteArray, arguments);
    QFETCH(QByteArray, named);
    const CliProgram cli;
    const Outcome outcome = cli(arguments.constData());
    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.contains(named), outcome.err.constData());
    QVERIFY2(outcome.err.contains("--help"), outcome.err.constData());
    QCOMPARE(outcome.err.count('\n'), 1);
    QVERIFY(!QFile::exists(cli.library()));
}

void TestCommandLine::helps_data() {
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QByteArray>("named");
    const auto row = [](const char *arguments, const char *named) {
        QTest::newRow(arguments) << QByteArray(arguments) << QByteArray(named);
    };
    row("--help", "WINNOW_ARXIV_URL");
    row("help", "WINNOW_ARXIV_URL");
    row("fetch --help", "--primary-only");
    row("help fetch", "--primary-only");
    row("--help score", "--criteria");
    row("score -h", "--retry-failed");
    row("digest --help", "--novelty-cutoff");
    row("run --help", "cron");
    row("papers --help", "taste");
    row("decide --help", "--from");
    row("import --help", "byte for byte");
    row("criteria --help", "export FILE");
    row("help score", "--budget");
    row("key --help", "standard input");
    row("-h", "OPENAI_API_KEY");
    row("score --help", "--context");
    row("run --help", "--effort");
}

void TestCommandLine::helps() {
    QFETCH(QByteArray, arguments);
    QFETCH(QByteArray, named);
    const Outcome outcome = CliProgram()(arguments.constData());
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.out.contains(named), outcome.out.constData());
    QCOMPARE(outcome.err, QByteArray());
}

void TestCommandLine::saysItsVersion() {
    const Outcome outcome = CliProgram()("--version");
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.out.startsWith("winnow-cli "), outcome.out.constData());
    QVERIFY(outcome.out.at(11) >= '0' && outcome.out.at(11) <= '9');
}

void TestCommandLine::takesGlobalOptionsAnywhere() {
    const CliProgram cli;
    QCOMPARE(cli("--quiet --library a.sqlite fetch --sample").code, 0);
    QVERIFY(QFile::exists(cli.path(QStringLiteral("a.sqlite"))));
    QCOMPARE(cli("fetch --sample --library b.sqlite").code, 0);
    QVERIFY(QFile::exists(cli.path(QStringLiteral("b.sqlite"))));
    QVERIFY(cli("--json papers --library a.sqlite").json().isArray());
    QVERIFY(cli("papers --library=a.sqlite --json").json().isArray());
    QVERIFY(!QFile::exists(cli.library()));
}

void TestCommandLine::optionWinsOverEnvironment() {
    CliProgram cli;
    cli.set("WINNOW_LIBRARY", cli.path(QStringLiteral("env.sqlite")));
    QCOMPARE(cli("fetch --sample").code, 0);
    QVERIFY(QFile::exists(cli.path(QStringLiteral("env.sqlite"))));
    QCOMPARE(cli("fetch --sample --library option.sqlite").code, 0);
    QVERIFY(QFile::exists(cli.path(QStringLiteral("option.sqlite"))));
    QVERIFY(!QFile::exists(cli.library()));
}

void TestCommandLine::environmentWinsOverSettings() {
    CliProgram cli;
    cli.write(QStringLiteral("mine.ini"), "[feeds]\ncategories=cs.LG\narxivUrl=ftp://nowhere\n");
    cli.set("WINNOW_CONFIG", cli.path(QStringLiteral("mine.ini")));
    cli.set("WINNOW_ARXIV_URL", QStringLiteral("http://example.org/mirror")); // refused: not https
    const Outcome outcome = cli("fetch");
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("http://example.org/mirror/rss/cs.LG"), outcome.err.constData());
    cli.set("WINNOW_ARXIV_URL", QStringLiteral("nonsense"));
    QCOMPARE(cli("fetch").code, 2);
}

void TestCommandLine::namesASettingItCannotUse() {
    const CliProgram cli;
    cli.write(QStringLiteral("mine.ini"), "[digest]\nrelevanceCutOff=99\n");
    const Outcome outcome = cli("--config mine.ini --quiet fetch --sample");
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.err.contains("digest/relevanceCutOff"), outcome.err.constData());
}

void TestCommandLine::needsALibrary_data() {
    QTest::addColumn<QByteArray>("arguments");
    for (const char *arguments : {"score", "digest", "papers", "decide 2506.10001 keep"})
        QTest::newRow(arguments) << QByteArray(arguments);
}

void TestCommandLine::needsALibrary() {
    QFETCH(QByteArray, arguments);
    const CliProgram cli;
    const Outcome outcome = cli(arguments.constData());
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("winnow-cli fetch"), outcome.err.constData());
    QVERIFY(!QFile::exists(cli.library()));
}

void TestCommandLine::leavesAForeignFileAlone() {
    const CliProgram cli;
    const QByteArray text("Dear diary, this is no database, but it is long enough to look like a file.\n");
    cli.write(QStringLiteral("diary.txt"), text);
    const Outcome outcome = cli("--library diary.txt fetch --sample");
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("--library"), outcome.err.constData());
    QCOMPARE(cli.read(QStringLiteral("diary.txt")), text);
}

void TestCommandLine::saysWhenNotAllCouldBeWritten() {
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("this system has no /dev/full");
    const CliProgram cli;
    QCOMPARE(cli("fetch --sample").code, 0);
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    process->setProcessEnvironment(environment);
    process->setStandardOutputFile(QStringLiteral("/dev/full"));
    process->start(qEnvironmentVariable("WINNOW_CLI"),
                   {QStringLiteral("papers"), QStringLiteral("--library"), cli.library()});
    const Outcome outcome = CliProgram::wait(*process);
    QCOMPARE(outcome.code, 1);
    QVERIFY(!outcome.err.isEmpty());
}

WINNOW_TEST(TestCommandLine, QCoreApplication)

} // namespace commandlinetest

#include "tst_commandline.moc"
