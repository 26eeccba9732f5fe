#include "app/library/sql/migrations.h"
#include "app/library/sql/query.h"
#include "app/library/sql/sqlscript.h"
#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QFileInfo>

namespace openingtest {

using namespace winnow;
using namespace std::chrono_literals;

namespace {

QByteArray bytesOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

// Runs statements on a file as another program would.
void execute(const QString &path, const QStringList &statements) {
    Database database(path);
    QVERIFY(database.open());
    for (const QString &statement : statements)
        QVERIFY2(database.execute(statement), qPrintable(statement));
}

std::vector<Migration> withOneMore() {
    auto scripts = Migrations::embedded();
    scripts.push_back({scripts.back().version + 1, QStringLiteral("CREATE TABLE later (a TEXT) STRICT;")});
    return scripts;
}

} // namespace

class TestOpening final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void createsFileAndFolders();
    void opensAgain();
    void worksInMemory();
    void refusesBeforeOpening();
    void leavesForeignFilesAlone_data();
    void leavesForeignFilesAlone();
    void leavesANewerLibraryAlone();
    void leavesANewerLibraryAloneAfterACrash();
    void refusesATruncatedLibrary();
    void saysWhenTheFileCantBeWritten_data();
    void saysWhenTheFileCantBeWritten();
    void migratesAnOlderLibraryAfterACopy();
    void takesBackAFailedMigration();
    void copiesUnderAFreeName();
    void splitsScripts_data();
    void splitsScripts();
    void saysWhenAnotherWrites();
};

void TestOpening::createsFileAndFolders() {
    const QTemporaryDir folder;
    Library library(folder.filePath(QStringLiteral("a/b c/Bücherei.db")));
    const auto info = valueOf(library.open());
    QVERIFY(info.created);
    QVERIFY(QFileInfo::exists(folder.filePath(QStringLiteral("a/b c/Bücherei.db"))));
    QCOMPARE(info.file, folder.filePath(QStringLiteral("a/b c/Bücherei.db")));
    QCOMPARE(info.schemaVersion, Migrations().newest());
    QCOMPARE(info.papers, 0);
    QVERIFY(info.backup.isEmpty());
    QVERIFY(valueOf(library.listings().days()).empty());
}

void TestOpening::opensAgain() {
    TempLibrary library;
    (void)valueOf(
        library->listings().add(makeLargeListing(QStringLiteral("cs.LG"), QDate(2025, 8, 8), 3), {}));
    library.close();
    Library again(library.file());
    const auto info = valueOf(again.open());
    QVERIFY(!info.created);
    QCOMPARE(info.papers, 3);
    QVERIFY(info.backup.isEmpty());
    QCOMPARE(valueOf(again.open()).papers, 3); // asking twice does no harm
}

void TestOpening::worksInMemory() {
    Library library(QStringLiteral(":memory:"));
    QVERIFY(valueOf(library.open()).created);
    (void)valueOf(
        library.listings().add(makeLargeListing(QStringLiteral("cs.LG"), QDate(2025, 8, 8), 3), {}));
    QCOMPARE(valueOf(library.search().papers({})).size(), size_t(3));
    QVERIFY(!QFileInfo::exists(QStringLiteral(":memory:")));
}

void TestOpening::refusesBeforeOpening() {
    const QTemporaryDir folder;
    Library library(folder.filePath(QStringLiteral("library.db")));
    QCOMPARE(errorOf(library.listings().days()), ErrorCode::InvalidInput);
    QCOMPARE(errorOf(library.marks().decide({paperId("2508.00001")}, Decision::Keep)),
             ErrorCode::InvalidInput);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestOpening::leavesForeignFilesAlone_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("# Not a database\n").repeated(100);
    QTest::newRow("short text") << QByteArray("hello");
    QTest::newRow("zeroes") << QByteArray(8192, '\0');
    QTest::newRow("only the magic") << QByteArray("SQLite format 3\0", 16);
    const QTemporaryDir folder;
    const QString other = folder.filePath(QStringLiteral("other.db"));
    execute(other, {QStringLiteral("CREATE TABLE bookmarks (url TEXT)"),
                    QStringLiteral("PRAGMA user_version = 77")});
    QTest::newRow("another program's database") << bytesOf(other);
}

void TestOpening::leavesForeignFilesAlone() {
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("library.db"));
    writeFile(file, bytes);
    Library library(file);
    QCOMPARE(errorOf(library.open()), ErrorCode::DatabaseDamaged);
    QCOMPARE(errorOf(library.listings().days()), ErrorCode::InvalidInput);
    QCOMPARE(bytesOf(file), bytes);
}

void TestOpening::leavesANewerLibraryAlone() {
    TempLibrary library;
    library.close();
    execute(library.file(), {QStringLiteral("PRAGMA user_version = 999")});
    const QByteArray before = bytesOf(library.file());
    Library again(library.file());
    QCOMPARE(errorOf(again.open()), ErrorCode::DatabaseNewer);
    QCOMPARE(bytesOf(library.file()), before);
}

void TestOpening::leavesANewerLibraryAloneAfterACrash() {
    TempLibrary library;
    library.close();
    const QString copy = library.file() + QStringLiteral(".copy");
    { // what a killed program leaves: a write-ahead log that is not yet in the file
        Database newer(library.file());
        QVERIFY(newer.open());
        QVERIFY(newer.execute(QStringLiteral("PRAGMA user_version = 999")));
        for (const QString &suffix : {QString(), QStringLiteral("-wal")})
            QVERIFY(QFile::copy(library.file() + suffix, copy + suffix));
    }
    const QByteArray before = bytesOf(copy);
    const QByteArray logBefore = bytesOf(copy + QStringLiteral("-wal"));
    QVERIFY(!logBefore.isEmpty());
    Library again(copy);
    QCOMPARE(errorOf(again.open()), ErrorCode::DatabaseNewer);
    QCOMPARE(bytesOf(copy), before);
    QCOMPARE(bytesOf(copy + QStringLiteral("-wal")), logBefore);
}

void TestOpening::refusesATruncatedLibrary() {
    TempLibrary library;
    (void)valueOf(
        library->listings().add(makeLargeListing(QStringLiteral("cs.LG"), QDate(2025, 8, 8), 300), {}));
    library.close();
    QFile file(library.file());
    QVERIFY(file.resize(file.size() / 2));
    const QByteArray before = bytesOf(library.file());
    Library again(library.file());
    QCOMPARE(errorOf(again.open()), ErrorCode::DatabaseDamaged);
    QCOMPARE(bytesOf(library.file()), before);
}

void TestOpening::saysWhenTheFileCantBeWritten_data() {
    QTest::addColumn<QString>("path"); // relative to a folder that holds the file "file"
    QTest::newRow("the path is a folder") << QStringLiteral(".");
    QTest::newRow("a file is in the way") << QStringLiteral("file/library.db");
    QTest::newRow("a place that takes no files") << QStringLiteral("/proc/library.db");
}

void TestOpening::saysWhenTheFileCantBeWritten() {
    QFETCH(QString, path);
    const QTemporaryDir folder;
    writeFile(folder.filePath(QStringLiteral("file")), "text");
    Library library(QDir(folder.path()).absoluteFilePath(path));
    const auto opened = library.open().result();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::FileUnwritable);
    QVERIFY(!opened.error().place.isEmpty());
    QCOMPARE(bytesOf(folder.filePath(QStringLiteral("file"))), QByteArray("text"));
}

void TestOpening::migratesAnOlderLibraryAfterACopy() {
    TempLibrary library;
    (void)valueOf(
        library->listings().add(makeLargeListing(QStringLiteral("cs.LG"), QDate(2025, 8, 8), 3), {}));
    library.close();
    const Migrations next(withOneMore());
    Database database(library.file());
    QVERIFY(database.open());
    const auto copy = next.apply(database);
    QVERIFY(copy);
    QCOMPARE(database.number(QStringLiteral("PRAGMA user_version")).value_or(0), qint64(next.newest()));
    QCOMPARE(database.number(QStringLiteral("SELECT count(*) FROM later")).value_or(-1), qint64(0));
    QCOMPARE(database.number(QStringLiteral("SELECT count(*) FROM paper")).value_or(-1), qint64(3));
    QVERIFY(QFileInfo::exists(*copy));
    Library before(*copy);
    const auto info = valueOf(before.open());
    QCOMPARE(info.papers, 3);
    QCOMPARE(info.schemaVersion, Migrations().newest());
    QVERIFY(next.apply(database).value_or(QStringLiteral("error")).isEmpty()); // nothing more to do
}

void TestOpening::takesBackAFailedMigration() {
    TempLibrary library;
    library.close();
    auto scripts = withOneMore();
    scripts.back().script += QStringLiteral("CREATE TABLE broken (a NO SUCH TYPE) STRICT;");
    Database database(library.file());
    QVERIFY(database.open());
    QVERIFY(!Migrations(scripts).apply(database));
    QCOMPARE(database.number(QStringLiteral("PRAGMA user_version")).value_or(0),
             qint64(Migrations().newest()));
    QVERIFY(!database.number(QStringLiteral("SELECT count(*) FROM later")));
}

void TestOpening::copiesUnderAFreeName() {
    TempLibrary library;
    library.close();
    const QString taken = QStringLiteral("%1.v%2.backup").arg(library.file()).arg(Migrations().newest());
    writeFile(taken, "an earlier copy");
    Database database(library.file());
    QVERIFY(database.open());
    const auto copy = Migrations(withOneMore()).apply(database);
    QVERIFY(copy);
    QVERIFY(*copy != taken);
    QVERIFY(QFileInfo::exists(*copy));
    QCOMPARE(bytesOf(taken), QByteArray("an earlier copy"));
}

void TestOpening::splitsScripts_data() {
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("statements");
    const auto row = [](const char *name, const char *script, const QStringList &statements) {
        QTest::newRow(name) << QString::fromUtf8(script) << statements;
    };
    row("nothing", " ;\n; -- only this\n/* and; this */", {});
    row("two", "SELECT 1;\nSELECT 2", {QStringLiteral("SELECT 1"), QStringLiteral("SELECT 2")});
    row("strings", "SELECT ';', 'it''s; so', \"a;b\", [c;d], `e;f`; SELECT 2;",
        {QStringLiteral("SELECT ';', 'it''s; so', \"a;b\", [c;d], `e;f`"), QStringLiteral("SELECT 2")});
    row("comments", "SELECT 1 -- one; 'x\n, 2 /* ; \" */; SELECT 3;",
        {QStringLiteral("SELECT 1 -- one; 'x\n, 2 /* ; \" */"), QStringLiteral("SELECT 3")});
    row("trigger",
        "CREATE TRIGGER t AFTER INSERT ON a BEGIN UPDATE b SET c = CASE WHEN 1 THEN 'END;' ELSE 2 END; "
        "DELETE FROM d; END; SELECT 1;",
        {QStringLiteral(
             "CREATE TRIGGER t AFTER INSERT ON a BEGIN UPDATE b SET c = CASE WHEN 1 THEN 'END;' ELSE 2 "
             "END; DELETE FROM d; END"),
         QStringLiteral("SELECT 1")});
    row("temporary trigger", "create temp trigger t after delete on a begin select 1; end; select 2;",
        {QStringLiteral("create temp trigger t after delete on a begin select 1; end"),
         QStringLiteral("select 2")});
    row("begin outside a trigger", "BEGIN; SELECT 1; END;",
        {QStringLiteral("BEGIN"), QStringLiteral("SELECT 1"), QStringLiteral("END")});
    row("unfinished string", "SELECT 'a; SELECT 2;", {QStringLiteral("SELECT 'a; SELECT 2;")});
}

void TestOpening::splitsScripts() {
    QFETCH(QString, script);
    QTEST(splitSqlScript(script), "statements");
}

void TestOpening::saysWhenAnotherWrites() {
    TempLibrary library;
    Database first(library.file(), 20ms);
    Database second(library.file(), 20ms);
    QVERIFY(first.open() && second.open());
    QVERIFY(first.execute(QStringLiteral("BEGIN IMMEDIATE")));
    const auto refused = second.write([]() -> Result<void> { return {}; });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DatabaseBusy);
    QVERIFY(second.number(QStringLiteral("SELECT count(*) FROM paper"))); // reading goes on
}

WINNOW_TEST(TestOpening, QCoreApplication)

} // namespace openingtest

#include "tst_opening.moc"
