#include "app/model/async.h"
#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QThread>

namespace sharingtest {

using namespace winnow;

// Two windows on one file, calls from other threads, and a program that is killed. For the last the test
// program starts itself with an argument.

namespace {

const QString feed = QStringLiteral("cs.LG");
constexpr int papersOfTheDay = 400;

RunRecord wish() {
    RunRecord run;
    run.day = friday;
    run.criteriaVersion = 1;
    run.scorer = Scorer::Builtin;
    run.model = QStringLiteral("built-in");
    return run;
}

ScoredPaper scoredNow(const ArxivId &id) {
    ScoredPaper paper;
    paper.id = id;
    paper.score.relevance = paper.score.novelty = 5;
    return paper;
}

// Scores the day paper by paper and says so once each is stored.
int scoreUntilKilled(const QString &file) {
    Library library(file);
    (void)valueOf(library.open());
    const auto run = valueOf(library.scores().beginRun(wish()));
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return 1;
    for (const Paper &paper : valueOf(library.scores().unscored(run))) {
        valueOf(library.scores().add(run.id, {scoredNow(paper.id)}));
        out.write(paper.id.toString().toLatin1() + '\n');
        out.flush();
    }
    return 0;
}

} // namespace

class TestSharing final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void letsTwoLibrariesWriteAtOnce();
    void seesWhatAnotherStored();
    void openedAtOnceByTwo();
    void answersInTheCallersContext();
    void takesCallsFromAnyThread();
    void carriesOutCallsInOrder();
    void finishesWhatWasAskedBeforeItGoes();
    void losesNothingWhenKilled();
};

void TestSharing::letsTwoLibrariesWriteAtOnce() {
    TempLibrary first;
    Library second(first.file());
    (void)valueOf(second.open());
    std::vector<Pending<IngestReport>> asked;
    for (int i = 0; i < 20; ++i) { // neither waits for the other's answer
        asked.push_back(first->listings().add(makeLargeListing(feed, friday, 20, 10000 + i * 20), {}));
        asked.push_back(
            second.listings().add(makeLargeListing(QStringLiteral("cs.AI"), friday, 20, 20000 + i * 20), {}));
    }
    for (const auto &answer : asked)
        QCOMPARE(valueOf(answer).fresh, 20);
    PaperQuery query;
    query.day = friday;
    QCOMPARE(valueOf(first->search().papers(query)).size(), size_t(800));
}

void TestSharing::seesWhatAnotherStored() {
    TempLibrary first;
    Library second(first.file());
    (void)valueOf(second.open());
    (void)valueOf(first->listings().add(makeLargeListing(feed, friday, 2), {}));
    (void)valueOf(second.marks().decide({paperId("2508.10000")}, Decision::Keep));
    QCOMPARE(valueOf(first->listings().days()).at(0).kept, 1);
    QCOMPARE(valueOf(first->marks().undo()).ids, (std::vector<ArxivId>{paperId("2508.10000")}));
    QCOMPARE(valueOf(second.listings().days()).at(0).kept, 0);
}

// Which of them is ahead differs from time to time.
void TestSharing::openedAtOnceByTwo() {
    for (int round = 0; round < 20; ++round) {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("library.db"));
        Library first(file);
        Library second(file);
        const auto openedFirst = first.open();
        const auto openedSecond = second.open();
        QCOMPARE(valueOf(openedFirst).schemaVersion, valueOf(openedSecond).schemaVersion);
        (void)valueOf(first.listings().add(makeLargeListing(feed, friday, 2), {}));
        QCOMPARE(valueOf(second.search().papers({})).size(), size_t(2));
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.opening")}, QDir::Files), QStringList());
    }
}

void TestSharing::answersInTheCallersContext() {
    TempLibrary library;
    QThread *answeredIn = nullptr;
    library->listings().days().then(this, [&](const Result<std::vector<DaySummary>> &days) {
        QVERIFY(days);
        answeredIn = QThread::currentThread();
    });
    QTRY_COMPARE(answeredIn, thread());
    answeredIn = nullptr;
    whenReady(library->listings().days(), this, [&](const Result<std::vector<DaySummary>> &days) {
        QVERIFY(days);
        answeredIn = QThread::currentThread();
    });
    QTRY_COMPARE(answeredIn, thread());
}

void TestSharing::takesCallsFromAnyThread() {
    TempLibrary library;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back(QThread::create([&library, t] {
            for (int i = 0; i < 10; ++i) {
                const int number = 10000 + t * 1000 + i;
                (void)valueOf(library->listings().add(makeLargeListing(feed, friday, 1, number), {}));
                (void)valueOf(library->search().papers({}));
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
    QCOMPARE(valueOf(library->search().papers({})).size(), size_t(40));
}

void TestSharing::carriesOutCallsInOrder() {
    TempLibrary library;
    (void)library->listings().add(makeLargeListing(feed, friday, 50), {});
    (void)library->marks().decide({paperId("2508.10000")}, Decision::Keep);
    (void)library->marks().decide({paperId("2508.10000")}, Decision::Skip);
    const auto rows = library->search().papers({});
    QCOMPARE(valueOf(rows).at(0).decision, Decision::Skip);
}

void TestSharing::finishesWhatWasAskedBeforeItGoes() {
    TempLibrary library;
    const auto stored = library->listings().add(makeLargeListing(feed, friday, 500), {});
    library.close();
    QVERIFY(stored.isFinished());
    QCOMPARE(valueOf(stored).fresh, 500);
    QVERIFY(!QFile::exists(library.file() + QStringLiteral("-wal"))); // closed in order
    library.reopen();
    QCOMPARE(valueOf(library->search().papers({})).size(), size_t(500));
}

void TestSharing::losesNothingWhenKilled() {
    TempLibrary library;
    (void)valueOf(library->listings().add(makeLargeListing(feed, friday, papersOfTheDay), {}));
    library.close();
    QByteArray told;
    QProcess child;
    child.setProgram(QCoreApplication::applicationFilePath());
    child.setArguments(ofThisTest({QStringLiteral("--score-until-killed"), library.file()}));
    child.start();
    while (told.count('\n') < 15 && child.waitForReadyRead(30'000))
        told += child.readAllStandardOutput();
    child.kill(); // SIGKILL
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    told += child.readAllStandardOutput();
    library.reopen();
    const auto lines = told.split('\n');
    QVERIFY(lines.size() > 15);
    QSet<QString> unscored;
    for (const Paper &paper : valueOf(library->scores().unscored(wish())))
        unscored.insert(paper.id.toString());
    QVERIFY(!unscored.isEmpty() && unscored.size() < papersOfTheDay);
    for (qsizetype i = 0; i + 1 < lines.size(); ++i)
        QVERIFY2(!unscored.contains(QString::fromLatin1(lines.at(i))), lines.at(i).constData());
    // And the run goes on where it was.
    const auto run = valueOf(library->scores().beginRun(wish()));
    QCOMPARE(valueOf(library->scores().runs()).size(), size_t(1));
    QCOMPARE(run.scored, papersOfTheDay - int(unscored.size()));
}

static int mainSharing(int argc, char *argv[]) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--score-until-killed"))
        return scoreUntilKilled(arguments.value(2));
    TestSharing test;
    return QTest::qExec(&test, argc, argv);
}
WINNOW_TEST_MAIN(TestSharing, mainSharing)

} // namespace sharingtest

#include "tst_sharing.moc"
