#include "app/library/services/safekeeping.h"
#include "tests/app/cli/program.h"
#include "tests/support/damagedlibrary.h"
#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

#include <cerrno>

namespace librarycommandtest {

using namespace winnow;

namespace {

int papersIn(const CliProgram &cli, const QString &library) {
    return int(cli.run({QStringLiteral("--library"), library, QStringLiteral("--json"),
                        QStringLiteral("papers"), QStringLiteral("--day"), QStringLiteral("all")})
                   .json()
                   .array()
                   .size());
}

int sampleSize(const CliProgram &cli) {
    return papersIn(cli, cli.library());
}

// Damage that nothing but a check finds: https://www.sqlite.org/fileformat2.html#the_database_header, the
// number of unused pages.
void miscount(const QString &path) {
    QFile file(path);
    QVERIFY(file.open(QFile::ReadWrite) && file.seek(36));
    QCOMPARE(file.write("\0\0\0\7", 4), qint64(4));
}

// Waits for its input with the library open.
std::unique_ptr<QProcess> startDeciding(const CliProgram &cli) {
    auto process = cli.prepare();
    process->start(qEnvironmentVariable("WINNOW_CLI"),
                   {QStringLiteral("decide"), QStringLiteral("--from"), QStringLiteral("-")});
    return process;
}

} // namespace

class TestLibraryCommand final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void backsUpAndRestores();
    void asksBeforeItOverwrites();
    void worksBesideAnOpenLibrary();
    void saysWhatIsDamaged();
    void saysWhyItRestoresNothing();
    void checksByItselfAfterACrash();
    void refusesUsage_data();
    void refusesUsage();
    void worksWithoutFileLocks_data();
    void worksWithoutFileLocks();
    void namesWhoHasALibraryWithoutLocks();
    void goesOnAfterACrashWithoutLocks();
};

void TestLibraryCommand::backsUpAndRestores() {
    const CliProgram cli;
    cli("fetch --sample");
    const QJsonObject backup = cli("library backup b.sqlite --json").json().object();
    const int papers = backup.value(QStringLiteral("papers")).toInt(); // scanned or not
    QVERIFY(papers >= sampleSize(cli) && sampleSize(cli) > 0);
    QCOMPARE(backup.value(QStringLiteral("file")).toString(), QStringLiteral("b.sqlite"));
    QVERIFY(backup.value(QStringLiteral("bytes")).toInt() > 0);
    QVERIFY(backup.value(QStringLiteral("schema")).toInt() > 0);
    QCOMPARE(cli("decide 0000.00001 keep").code, 0);
    const QJsonObject restored = cli("library restore b.sqlite --json").json().object();
    QCOMPARE(restored.value(QStringLiteral("papers")).toInt(), papers);
    QCOMPARE(restored.value(QStringLiteral("file")).toString(), cli.library());
    const QString replaced = restored.value(QStringLiteral("replaced")).toString();
    QCOMPARE(papersIn(cli, replaced), sampleSize(cli));
    QCOMPARE(cli("papers --json --decision keep").json().array().size(), 0);
    const Outcome again = cli.run({QStringLiteral("library"), QStringLiteral("restore"), replaced});
    QCOMPARE(again.code, 0);
    QVERIFY2(again.err.contains("kept as"), again.err.constData());
    QCOMPARE(cli("papers --json --decision keep").json().array().size(), 1);
    const QJsonObject check = cli("library check --json").json().object();
    QVERIFY(check.value(QStringLiteral("sound")).toBool());
    QCOMPARE(check.value(QStringLiteral("papers")).toInt(), papers);
    QVERIFY(check.value(QStringLiteral("faults")).toArray().isEmpty());
}

void TestLibraryCommand::asksBeforeItOverwrites() {
    const CliProgram cli;
    cli("fetch --sample");
    cli.write(QStringLiteral("b.sqlite"), "mine");
    const Outcome refused = cli("library backup b.sqlite");
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains("--overwrite"), refused.err.constData());
    QCOMPARE(cli.read(QStringLiteral("b.sqlite")), QByteArray("mine"));
    QCOMPARE(cli("library backup b.sqlite --overwrite").code, 0);
    QVERIFY(papersIn(cli, QStringLiteral("b.sqlite")) > 0);
}

void TestLibraryCommand::worksBesideAnOpenLibrary() {
    const CliProgram cli;
    cli("fetch --sample");
    cli("library backup b.sqlite");
    Library open(cli.library());
    (void)valueOf(open.open());
    QCOMPARE(cli("library backup c.sqlite").code, 0);
    QCOMPARE(cli("library check").code, 0);
    const Outcome refused = cli("library restore b.sqlite");
    QCOMPARE(refused.code, 1);
    const QByteArray process = QByteArray::number(QCoreApplication::applicationPid());
    QVERIFY2(refused.err.contains("(process " + process + ")"), refused.err.constData());
    QVERIFY2(refused.err.contains("was not changed"), refused.err.constData());
    QVERIFY(!valueOf(open.search().papers({})).empty());
}

void TestLibraryCommand::saysWhatIsDamaged() {
    const CliProgram cli;
    cli("fetch --sample");
    QCOMPARE(cli("library backup b.sqlite").code, 0);
    const int papers = sampleSize(cli);
    damagePapers(cli.library());
    const Outcome check = cli("library check");
    QCOMPARE(check.code, 1);
    QVERIFY2(check.err.contains("winnow-cli library restore"), check.err.constData());
    const Outcome json = cli("library check --json");
    QCOMPARE(json.code, 1);
    QVERIFY(!json.json().object().value(QStringLiteral("sound")).toBool(true));
    QVERIFY(!json.json().object().value(QStringLiteral("faults")).toArray().isEmpty());
    QCOMPARE(cli("library backup c.sqlite").code, 1);
    QVERIFY(!QFile::exists(cli.path(QStringLiteral("c.sqlite"))));
    QCOMPARE(cli("library restore b.sqlite").code, 0);
    QCOMPARE(sampleSize(cli), papers);
}

void TestLibraryCommand::saysWhyItRestoresNothing() {
    const CliProgram cli;
    cli("fetch --sample");
    cli.write(QStringLiteral("text.sqlite"), QByteArray("no database\n").repeated(500));
    for (const char *file : {"text.sqlite", "none.sqlite"}) {
        const Outcome refused = cli(("library restore " + QByteArray(file)).constData());
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains(file), refused.err.constData());
        QVERIFY2(refused.err.contains("was not changed"), refused.err.constData());
    }
    const Outcome none = cli("--library none.sqlite library check");
    QCOMPARE(none.code, 1);
    QVERIFY(!QFile::exists(cli.path(QStringLiteral("none.sqlite"))));
}

void TestLibraryCommand::checksByItselfAfterACrash() {
    const CliProgram cli;
    cli("fetch --sample");
    const QString list = cli.library() + QStringLiteral(".in-use");
    const auto killOne = [&] {
        const auto process = startDeciding(cli);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(list).size() > 0, 30'000);
        process->kill();
        CliProgram::wait(*process);
    };
    killOne();
    QVERIFY(QFile::exists(list));
    QVERIFY(sampleSize(cli) > 0);
    QVERIFY(!QFile::exists(list)); // checked, and sound
    killOne();
    miscount(cli.library());
    for (int start = 0; start < 2; ++start) {
        const Outcome refused = cli("decide 0000.00001 keep");
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("damaged file is kept next to"), refused.err.constData());
    }
}

void TestLibraryCommand::refusesUsage_data() {
    QTest::addColumn<QByteArray>("arguments");
    for (const char *row :
         {"library", "library backup", "library restore", "library mend", "library check x",
          "library backup a b", "library restore a --overwrite", "library check --overwrite"})
        QTest::newRow(row) << QByteArray(row);
}

void TestLibraryCommand::refusesUsage() {
    QFETCH(QByteArray, arguments);
    const CliProgram cli;
    const Outcome outcome = cli(arguments.constData());
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains("winnow-cli library --help"), outcome.err.constData());
}

#ifdef WINNOW_NOLOCKS

namespace {

void takeLocksAway(CliProgram &cli, int error) {
    cli.set("LD_PRELOAD", QStringLiteral(WINNOW_NOLOCKS));
    cli.set("ASAN_OPTIONS", QStringLiteral("verify_asan_link_order=0"));
    cli.set("WINNOW_LOCK_ERROR", QString::number(error));
}

} // namespace

void TestLibraryCommand::worksWithoutFileLocks_data() {
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("error");
    const QString locks = QStringLiteral("locks");
    QTest::newRow("ENOLCK") << locks << ENOLCK;
    QTest::newRow("EOPNOTSUPP") << locks << EOPNOTSUPP;
    QTest::newRow("ENOSYS") << locks << ENOSYS;
    QTest::newRow("EINVAL") << locks << EINVAL;
    QTest::newRow("no shared maps") << QStringLiteral("maps") << 0;
}

void TestLibraryCommand::worksWithoutFileLocks() {
    QFETCH(QString, fault);
    QFETCH(int, error);
    CliProgram cli;
    takeLocksAway(cli, error);
    cli.set("WINNOW_FAULT", fault);
    const Outcome first = cli("fetch --sample");
    QCOMPARE(first.code, 0);
    QCOMPARE(first.err.count("does not support locking"), 1);
    QCOMPARE(cli("decide 0000.00001 keep").code, 0);
    QCOMPARE(cli("papers --json --decision keep").json().array().size(), 1);
    QVERIFY2(cli("papers --quiet").err.isEmpty(), "a remark");
    QCOMPARE(cli("library check").code, 0);
    const Outcome backup = cli("library backup b.sqlite");
    QVERIFY2(backup.code == 0, backup.err.constData());
    QCOMPARE(cli("decide 0000.00001 skip").code, 0);
    QCOMPARE(cli("library restore b.sqlite").code, 0);
    QCOMPARE(cli("papers --json --decision keep").json().array().size(), 1);
    QVERIFY(!QFile::exists(cli.library() + QStringLiteral(".in-use")));
    // The same library on a better disk.
    cli.set("LD_PRELOAD", QString());
    const Outcome later = cli("papers --json --decision keep");
    QCOMPARE(later.json().array().size(), 1);
    QVERIFY2(later.err.isEmpty(), later.err.constData());
}

void TestLibraryCommand::namesWhoHasALibraryWithoutLocks() {
    CliProgram cli;
    takeLocksAway(cli, ENOLCK);
    QCOMPARE(cli("fetch --sample").code, 0);
    QCOMPARE(cli("library backup b.sqlite").code, 0);
    const QString library = cli.library();
    const auto first = startDeciding(cli);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(library + QStringLiteral(".in-use")), 30'000);
    for (const char *arguments : {"papers", "decide 0000.00001 keep", "library backup c.sqlite",
                                  "library check", "library restore b.sqlite"}) {
        const Outcome refused = cli(arguments);
        QCOMPARE(refused.code, 1);
        const QByteArray who = "winnow-cli (process " + QByteArray::number(first->processId()) + ")";
        QVERIFY2(refused.err.contains(who), refused.err.constData());
    }
    QVERIFY(!QFile::exists(cli.path(QStringLiteral("c.sqlite"))));
    first->write("0000.00002 keep\n");
    first->closeWriteChannel();
    QCOMPARE(CliProgram::wait(*first).code, 0);
    QCOMPARE(cli("papers --json --decision keep").json().array().size(), 1);
}

void TestLibraryCommand::goesOnAfterACrashWithoutLocks() {
    CliProgram cli;
    takeLocksAway(cli, EOPNOTSUPP);
    QCOMPARE(cli("fetch --sample").code, 0);
    const auto killed = startDeciding(cli);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(cli.library() + QStringLiteral(".in-use")).size() > 0, 30'000);
    killed->kill();
    CliProgram::wait(*killed);
    QCOMPARE(cli("decide 0000.00001 keep").code, 0);
    QCOMPARE(cli("papers --json --decision keep").json().array().size(), 1);
    QVERIFY(!QFile::exists(cli.library() + QStringLiteral(".in-use")));
}

#else

void TestLibraryCommand::worksWithoutFileLocks_data() {}
void TestLibraryCommand::worksWithoutFileLocks() {
    QSKIP("the fault is known for Linux only");
}
void TestLibraryCommand::namesWhoHasALibraryWithoutLocks() {
    QSKIP("the fault is known for Linux only");
}
void TestLibraryCommand::goesOnAfterACrashWithoutLocks() {
    QSKIP("the fault is known for Linux only");
}

#endif

WINNOW_TEST(TestLibraryCommand, QCoreApplication)

} // namespace librarycommandtest

#include "tst_librarycommand.moc"
