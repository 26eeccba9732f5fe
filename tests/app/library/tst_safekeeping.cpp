#include "app/library/file/opening.h"
#include "app/library/services/safekeeping.h"
#include "app/library/sql/database.h"
#include "app/library/sql/migrations.h"
#include "app/model/libraryuser.h"
#include "tests/app/library/otherprogram.h"
#include "tests/support/damagedlibrary.h"
#include "tests/support/oldlibrary.h"
#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"

#include <QDeadlineTimer>
#include <QFile>

namespace safekeepingtest {

using namespace winnow;

// Backups, what is restored and what is not, and programs that are killed. For the last the test program
// starts itself with an argument.

namespace {

const QString holding = QStringLiteral("--hold");
const QString backingUp = QStringLiteral("--back-up");
const QString restoring = QStringLiteral("--restore");

void fill(Library &library, int papers, int first = 10000) {
    (void)valueOf(
        library.listings().add(makeLargeListing(QStringLiteral("cs.LG"), friday, papers, first), {}));
}

int papersIn(const QString &file) {
    Library library(file);
    const auto info = library.open().result();
    return info ? info->papers : -1;
}

QByteArray contentsOf(const QString &file) {
    QFile from(file);
    return from.open(QIODevice::ReadOnly) ? from.readAll() : QByteArray();
}

void put(const QString &file, const QByteArray &bytes) {
    QFile to(file);
    QVERIFY(to.open(QIODevice::WriteOnly) && to.write(bytes) == bytes.size());
}

void execute(const QString &file, const char *statement) {
    Database database(file);
    QVERIFY(database.open());
    QVERIFY(database.execute(QString::fromLatin1(statement)));
}

QStringList filesBeside(const QString &file, const QString &pattern) {
    const QFileInfo info(file);
    return info.dir().entryList({info.fileName() + pattern}, QDir::Files, QDir::Name);
}

// Another program, until its input ends or it is killed.
class Child final {
public:
    explicit Child(const QStringList &arguments) {
        m_process.start(QCoreApplication::applicationFilePath(), ofThisTest(arguments));
        m_process.waitForReadyRead(30'000);
    }
    ~Child() { kill(); }
    Q_DISABLE_COPY_MOVE(Child)
    qint64 pid() const { return m_process.processId(); }
    // Until the file is there, or the child is done, which it says.
    void runUntil(const QString &file, const QString &pattern, qint64 size = 0) {
        const auto isThere = [&] {
            const QStringList names = filesBeside(file, pattern);
            return !names.isEmpty() && QFileInfo(QFileInfo(file).dir(), names.first()).size() >= size;
        };
        const QDeadlineTimer patience(30'000);
        while (!isThere() && !patience.hasExpired() && m_process.bytesAvailable() < 12)
            m_process.waitForReadyRead(1);
    }
    void kill() {
        m_process.kill(); // SIGKILL
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

void say(const char *line) {
    std::fputs(line, stdout);
    std::fflush(stdout);
}

} // namespace

class TestSafekeeping final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void copiesWhatIsThere();
    void copiesWhileAnotherWrites();
    void overwritesNothingUnasked();
    void refusesTargets_data();
    void refusesTargets();
    void backsUpNoDamagedLibrary();
    void saysWhetherItIsSound();
    void restoresAndKeepsWhatWasThere();
    void restoresAnOlderBackup();
    void restoresOverADamagedLibrary();
    void restoresWhereNoneIs();
    void changesNothingForABadFile_data();
    void changesNothingForABadFile();
    void changesNothingWhileAnotherHasIt();
    void seesThatOneWasKilled();
    void takesNoRunningProgramForAKilledOne();
    void killedWhileBackingUp();
    void killedWhileRestoring();
    void keptOutByNoEmptyLock();
    void finishesWhatAKilledOneBegan();
};

void TestSafekeeping::copiesWhatIsThere() {
    TempLibrary library;
    fill(*library, 30);
    (void)valueOf(library->marks().decide({paperId("2508.10003")}, Decision::Keep));
    const QString target = library.folder() + QStringLiteral("/it's a \"b%20ckup\".sqlite");
    const BackupReport report = valueOf(library->safekeeping().backUp(target, false));
    QCOMPARE(report.file, target);
    QCOMPARE(report.papers, 30);
    QCOMPARE(report.bytes, QFileInfo(target).size());
    QCOMPARE(report.schemaVersion, Migrations().newest());
    QCOMPARE(filesBeside(target, QStringLiteral("?*")), QStringList()); // one file, and no rest
    Library copy(target);
    QCOMPARE(valueOf(copy.open()).papers, 30);
    QCOMPARE(valueOf(copy.listings().days()).at(0).kept, 1);
    QCOMPARE(valueOf(copy.search().ids(QStringLiteral("number"), {})).size(), 30);
    QCOMPARE(valueOf(library->listings().days()).at(0).kept, 1);
}

// The copy is one state of the library: each listing is in it whole or not at all.
void TestSafekeeping::copiesWhileAnotherWrites() {
    TempLibrary library;
    fill(*library, 500);
    Library other(library.file());
    (void)valueOf(other.open());
    std::vector<Pending<IngestReport>> writes;
    std::vector<Pending<BackupReport>> backups;
    for (int i = 0; i < 10; ++i) {
        writes.push_back(
            other.listings().add(makeLargeListing(QStringLiteral("cs.AI"), friday, 7, 20000 + i * 10), {}));
        backups.push_back(
            library->safekeeping().backUp(library.folder() + QStringLiteral("/b%1.sqlite").arg(i), false));
    }
    for (const auto &write : writes)
        QCOMPARE(valueOf(write).fresh, 7);
    for (const auto &backup : backups)
        QCOMPARE((valueOf(backup).papers - 500) % 7, 0);
}

void TestSafekeeping::overwritesNothingUnasked() {
    TempLibrary library;
    fill(*library, 3);
    const QString target = library.folder() + QStringLiteral("/backup.sqlite");
    put(target, "mine");
    QCOMPARE(errorOf(library->safekeeping().backUp(target, false)), ErrorCode::FileUnwritable);
    QCOMPARE(contentsOf(target), QByteArray("mine"));
    (void)valueOf(library->safekeeping().backUp(target, true));
    QCOMPARE(papersIn(target), 3);
}

void TestSafekeeping::refusesTargets_data() {
    QTest::addColumn<QString>("target"); // in the library's folder
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("itself") << QStringLiteral("library.db") << ErrorCode::InvalidInput;
    QTest::newRow("its log") << QStringLiteral("library.db-wal") << ErrorCode::InvalidInput;
    QTest::newRow("itself by another name") << QStringLiteral("link.db") << ErrorCode::InvalidInput;
    QTest::newRow("a folder") << QStringLiteral(".") << ErrorCode::FileUnwritable;
    QTest::newRow("no such folder") << QStringLiteral("none/backup.db") << ErrorCode::FileUnwritable;
    QTest::newRow("takes no files") << QStringLiteral("/proc/backup.db") << ErrorCode::FileUnwritable;
}

void TestSafekeeping::refusesTargets() {
    QFETCH(QString, target);
    QFETCH(ErrorCode, code);
    TempLibrary library;
    fill(*library, 3);
    QVERIFY(QFile::link(library.file(), library.folder() + QStringLiteral("/link.db")));
    const auto refused =
        library->safekeeping().backUp(QDir(library.folder()).absoluteFilePath(target), true).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, code);
    library.reopen();
    QCOMPARE(valueOf(library->search().papers({})).size(), size_t(3));
}

void TestSafekeeping::backsUpNoDamagedLibrary() {
    TempLibrary library;
    fill(*library, 300);
    library.close();
    damagePapers(library.file());
    Library damaged(library.file());
    const QString target = library.folder() + QStringLiteral("/backup.sqlite");
    put(target, "the last good one");
    QCOMPARE(errorOf(damaged.safekeeping().backUp(target, true)), ErrorCode::DatabaseDamaged);
    QCOMPARE(contentsOf(target), QByteArray("the last good one"));
    QCOMPARE(filesBeside(target, QStringLiteral("?*")), QStringList());
}

void TestSafekeeping::saysWhetherItIsSound() {
    TempLibrary library;
    fill(*library, 300);
    for (const CheckDepth depth : {CheckDepth::Quick, CheckDepth::Full}) {
        const CheckReport report = valueOf(library->safekeeping().check(depth));
        QCOMPARE(report.faults, QStringList());
        QCOMPARE(report.papers, 300);
    }
    library.close();
    damagePapers(library.file());
    Library damaged(library.file());
    for (const CheckDepth depth : {CheckDepth::Quick, CheckDepth::Full})
        QVERIFY(!valueOf(damaged.safekeeping().check(depth)).faults.isEmpty());
    Library none(library.folder() + QStringLiteral("/none.db"));
    QCOMPARE(errorOf(none.safekeeping().check(CheckDepth::Quick)), ErrorCode::NotFound);
    QVERIFY(!QFile::exists(library.folder() + QStringLiteral("/none.db")));
}

void TestSafekeeping::restoresAndKeepsWhatWasThere() {
    TempLibrary library;
    fill(*library, 5);
    const QString backup = library.folder() + QStringLiteral("/backup.sqlite");
    (void)valueOf(library->safekeeping().backUp(backup, false));
    QVERIFY(QFile::setPermissions(backup, QFile::ReadOwner));
    const QByteArray before = contentsOf(backup);
    fill(*library, 20, 20000);
    const LibraryInfo report = valueOf(library->safekeeping().restore(backup));
    QCOMPARE(report.papers, 5);
    QCOMPARE(report.file, library.file());
    QCOMPARE(valueOf(library->search().papers({})).size(), size_t(5)); // it is open
    QVERIFY(report.replaced.contains(QDate::currentDate().toString(Qt::ISODate)));
    fill(*library, 1, 30000);
    QCOMPARE(papersIn(report.replaced), 25);
    QCOMPARE(contentsOf(backup), before);
    QCOMPARE(filesBeside(library.file(), QStringLiteral(".rest*")), QStringList());
    // Twice within a second, and back again.
    (void)valueOf(library->safekeeping().restore(backup));
    QCOMPARE(valueOf(library->safekeeping().restore(report.replaced)).papers, 25);
    QCOMPARE(filesBeside(library.file(), QStringLiteral(".replaced*[0-9]")).size(), 3);
}

void TestSafekeeping::restoresAnOlderBackup() {
    const OldLibrary old(30);
    TempLibrary library;
    const QByteArray before = contentsOf(old.file());
    const LibraryInfo report = valueOf(library->safekeeping().restore(old.file()));
    QCOMPARE(report.papers, 30);
    QCOMPARE(report.schemaVersion, Migrations().newest());
    QCOMPARE(contentsOf(old.file()), before);
    QCOMPARE(filesBeside(library.file(), QStringLiteral(".rest*")), QStringList());
}

void TestSafekeeping::restoresOverADamagedLibrary() {
    TempLibrary library;
    fill(*library, 300);
    const QString backup = library.folder() + QStringLiteral("/backup.sqlite");
    (void)valueOf(library->safekeeping().backUp(backup, false));
    library.close();
    for (const bool isAllGone : {false, true}) {
        if (isAllGone)
            put(library.file(), "no library at all");
        else
            damagePapers(library.file());
        const QByteArray before = contentsOf(library.file());
        Library damaged(library.file());
        const LibraryInfo report = valueOf(damaged.safekeeping().restore(backup));
        QCOMPARE(report.papers, 300);
        QCOMPARE(contentsOf(report.replaced).size(), before.size());
        if (isAllGone)
            QCOMPARE(contentsOf(report.replaced), before);
    }
}

void TestSafekeeping::restoresWhereNoneIs() {
    TempLibrary library;
    fill(*library, 5);
    Library fresh(library.folder() + QStringLiteral("/deep/down/library.db"));
    QVERIFY(QDir(library.folder()).mkpath(QStringLiteral("deep/down")));
    const LibraryInfo report = valueOf(fresh.safekeeping().restore(library.file()));
    QCOMPARE(report.papers, 5);
    QVERIFY(report.replaced.isEmpty());
}

void TestSafekeeping::changesNothingForABadFile_data() {
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("none") << QByteArray("none") << ErrorCode::NotFound;
    QTest::newRow("newer") << QByteArray("newer") << ErrorCode::DatabaseNewer;
    QTest::newRow("damaged") << QByteArray("damaged") << ErrorCode::DatabaseDamaged;
    QTest::newRow("cut off") << QByteArray("cut off") << ErrorCode::DatabaseDamaged;
    QTest::newRow("another program's") << QByteArray("foreign") << ErrorCode::DatabaseDamaged;
    QTest::newRow("text") << QByteArray("text") << ErrorCode::DatabaseDamaged;
    QTest::newRow("nothing in it") << QByteArray("empty") << ErrorCode::DatabaseDamaged;
    QTest::newRow("the library itself") << QByteArray("itself") << ErrorCode::InvalidInput;
    QTest::newRow("a folder") << QByteArray("folder") << ErrorCode::FileUnreadable;
}

void TestSafekeeping::changesNothingForABadFile() {
    QFETCH(QByteArray, kind);
    QFETCH(ErrorCode, code);
    TempLibrary library;
    fill(*library, 300);
    QString source = library.folder() + QStringLiteral("/source.sqlite");
    (void)valueOf(library->safekeeping().backUp(source, false));
    if (kind == "none")
        QVERIFY(QFile::remove(source));
    else if (kind == "newer")
        execute(source, "PRAGMA user_version = 999");
    else if (kind == "damaged")
        damagePapers(source);
    else if (kind == "cut off")
        QVERIFY(QFile::resize(source, QFileInfo(source).size() / 2));
    else if (kind == "foreign")
        execute(source, "PRAGMA application_id = 7");
    else if (kind == "text")
        put(source, QByteArray("no database\n").repeated(500));
    else if (kind == "empty")
        put(source, {});
    else if (kind == "itself")
        source = library.file();
    else if (kind == "folder")
        source = library.folder();
    const auto refused = library->safekeeping().restore(source).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, code);
    QCOMPARE(refused.error().place, source);
    QCOMPARE(valueOf(library->search().papers({})).size(), size_t(300)); // still open
    QCOMPARE(filesBeside(library.file(), QStringLiteral(".re*")), QStringList());
}

void TestSafekeeping::changesNothingWhileAnotherHasIt() {
    TempLibrary library;
    fill(*library, 5);
    const QString backup = library.folder() + QStringLiteral("/backup.sqlite");
    (void)valueOf(library->safekeeping().backUp(backup, false));
    fill(*library, 1, 20000);
    Child other({holding, library.file()});
    const auto refused = library->safekeeping().restore(backup).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DatabaseInUse);
    const auto user = libraryUser(refused.error());
    QVERIFY(user && user->host.isEmpty());
    QCOMPARE(user->pid, other.pid());
    QCOMPARE(user->program, QStringLiteral("winnow-tests-library"));
    QCOMPARE(valueOf(library->search().papers({})).size(), size_t(6)); // open again
    QCOMPARE(filesBeside(library.file(), QStringLiteral(".re*")), QStringList());
    other.kill();
    QCOMPARE(valueOf(library->safekeeping().restore(backup)).papers, 5);
}

void TestSafekeeping::seesThatOneWasKilled() {
    TempLibrary library;
    fill(*library, 5);
    Child(QStringList{holding, library.file()}).kill();
    library.close();
    for (int start = 0; start < 2; ++start) { // until it was checked
        Library again(library.file());
        QVERIFY(valueOf(again.open()).wasLeftOpen);
    }
    Library again(library.file());
    (void)valueOf(again.open());
    QCOMPARE(valueOf(again.safekeeping().check(CheckDepth::Quick)).faults, QStringList());
    Library after(library.file());
    QVERIFY(!valueOf(after.open()).wasLeftOpen);
}

void TestSafekeeping::takesNoRunningProgramForAKilledOne() {
    TempLibrary library;
    const Child other({holding, library.file()});
    library.close();
    Library again(library.file());
    QVERIFY(!valueOf(again.open()).wasLeftOpen);
    QCOMPARE(valueOf(again.safekeeping().check(CheckDepth::Quick)).faults, QStringList());
}

// At whatever moment: the library is as it was, and the target's name is given to a whole backup only.
void TestSafekeeping::killedWhileBackingUp() {
    TempLibrary library;
    fill(*library, 3'000);
    const QString target = library.folder() + QStringLiteral("/backup.sqlite");
    for (int round = 0; round < 12; ++round) {
        Child child({backingUp, library.file(), target});
        child.runUntil(target, QStringLiteral(".part"), round * 150'000);
        child.kill();
        if (QFile::exists(target))
            QCOMPARE(papersIn(target), 3'000);
        QCOMPARE(valueOf(library->search().papers({})).size(), size_t(3'000));
    }
    QCOMPARE(valueOf(library->safekeeping().backUp(target, true)).papers, 3'000);
    QCOMPARE(filesBeside(target, QStringLiteral(".part*")), QStringList());
}

// There is always a whole library: the old one or the new one.
void TestSafekeeping::killedWhileRestoring() {
    TempLibrary library;
    fill(*library, 800);
    const QString file = library.file();
    const QString backup = library.folder() + QStringLiteral("/backup.sqlite");
    (void)valueOf(library->safekeeping().backUp(backup, false));
    fill(*library, 100, 20000);
    library.close();
    for (int round = 0; round < 15; ++round) {
        Child child({restoring, file, backup});
        child.runUntil(file, QStringList{QStringLiteral(".restoring.part"), QStringLiteral(".restoring"),
                                         QStringLiteral(".re[ps]*ed*")}[round % 3]);
        child.kill();
        Library whole(file); // which puts it in its place, where only that was left to do
        const int papers = valueOf(whole.open()).papers;
        QVERIFY2(papers == 900 || papers == 800, qPrintable(QString::number(papers)));
        QCOMPARE(valueOf(whole.safekeeping().check(CheckDepth::Full)).faults, QStringList());
        if (papers == 800)
            fill(whole, 100, 20000);
    }
    Library last(file);
    QCOMPARE(valueOf(last.safekeeping().restore(backup)).papers, 800);
    QCOMPARE(filesBeside(file, QStringLiteral(".rest*")), QStringList());
}

// As left by programs that were killed between making a lock's file and writing their name into it.
void TestSafekeeping::keptOutByNoEmptyLock() {
    TempLibrary library;
    fill(*library, 5);
    const QString file = library.file();
    const QString backup = library.folder() + QStringLiteral("/backup.sqlite");
    library.close();
    for (const QString &lock : {file + QStringLiteral(".opening"), file + QStringLiteral(".restoring.lock"),
                                backup + QStringLiteral(".part.lock")}) {
        QFile empty(lock);
        QVERIFY(empty.open(QIODevice::WriteOnly));
        QVERIFY(
            empty.setFileTime(QDateTime::currentDateTime().addSecs(-10), QFileDevice::FileModificationTime));
    }
    Library opened(file);
    QCOMPARE(valueOf(opened.open()).papers, 5);
    QCOMPARE(valueOf(opened.safekeeping().backUp(backup, false)).papers, 5);
    QCOMPARE(valueOf(opened.safekeeping().restore(backup)).papers, 5);
}

// Between the two renames of a restore.
void TestSafekeeping::finishesWhatAKilledOneBegan() {
    TempLibrary library;
    fill(*library, 5);
    const QString file = library.file();
    (void)valueOf(library->safekeeping().backUp(replacementFile(file), false));
    library.close();
    QVERIFY(QFile::rename(file, file + QStringLiteral(".replaced")));
    library.reopen();
    QCOMPARE(valueOf(library->search().papers({})).size(), size_t(5));
    QVERIFY(!QFile::exists(replacementFile(file)));
    // Before the first one: the library stays.
    (void)valueOf(library->safekeeping().backUp(replacementFile(file), false));
    fill(*library, 1, 20000);
    library.reopen();
    QCOMPARE(valueOf(library->search().papers({})).size(), size_t(6));
    QVERIFY(!QFile::exists(replacementFile(file)));
    // Also by who only looks at it.
    (void)valueOf(library->safekeeping().backUp(replacementFile(file), false));
    library.close();
    QVERIFY(QFile::rename(file, file + QStringLiteral(".replaced-again")));
    Library checked(file);
    QCOMPARE(valueOf(checked.safekeeping().check(CheckDepth::Full)).faults, QStringList());
    QCOMPARE(papersIn(file), 6);
}

static int mainSafekeeping(int argc, char *argv[]) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString verb = arguments.value(1);
    if (verb == holding || verb == backingUp || verb == restoring) {
        Library library(arguments.value(2));
        if (verb == holding)
            (void)valueOf(library.open());
        say("begun\n");
        if (verb == holding)
            return linger();
        if (verb == backingUp)
            (void)valueOf(library.safekeeping().backUp(arguments.value(3), true));
        else
            (void)valueOf(library.safekeeping().restore(arguments.value(3)));
        say("done, and waiting\n");
        return linger();
    }
    TestSafekeeping test;
    return QTest::qExec(&test, argc, argv);
}
WINNOW_TEST_MAIN(TestSafekeeping, mainSafekeeping)

} // namespace safekeepingtest

#include "tst_safekeeping.moc"
