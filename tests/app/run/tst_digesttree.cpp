#include "app/digest/markdownwriter.h"
#include "app/run/digestimport.h"
#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace digesttreetest {

using namespace winnow;

namespace {

const QString checkout = QStringLiteral(WINNOW_TEST_DATA "/bot");

struct Imported {
    QHash<QString, ImportedFile> files; // by their path below the folder
    int done = 0;
    int total = 0;
    int newPapers = 0;
    int failures = 0;

    ImportedFile file(const char *path) const { return files.value(QLatin1String(path)); }
};

Imported import(Library &library, const QStringList &paths, int stopAfter = -1) {
    DigestImport import(library);
    Imported result;
    bool ended = false;
    QObject::connect(&import, &DigestImport::fileDone, &import, [&](const ImportedFile &file) {
        result.files.insert(QDir(paths.front()).relativeFilePath(file.path), file);
        result.failures += file.error ? 1 : 0;
        for (const DigestArrival &day : file.days)
            result.newPapers += day.newPapers;
        if (result.files.size() == stopAfter)
            import.stop();
    });
    QObject::connect(&import, &DigestImport::finished, &import, [&](int done, int total) {
        result.done = done;
        result.total = total;
        ended = true;
    });
    import.start(paths);
    (void)QTest::qWaitFor([&] { return ended; }, 120'000);
    return result;
}

std::vector<PaperRow> papersOf(Library &library, QDate day) {
    PaperQuery query;
    query.day = day;
    return valueOf(library.search().papers(query));
}

QString copyOfCheckout(const QTemporaryDir &folder) {
    QDirIterator files(checkout, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString copy = folder.filePath(QDir(checkout).relativeFilePath(path));
        QDir().mkpath(QFileInfo(copy).path());
        QFile::copy(path, copy);
    }
    return folder.path();
}

// Digests of weekdays on end, of 25 papers each.
void writeDigests(const QString &folder, int count) {
    QDate day(2024, 1, 1);
    for (int i = 0; i < count; ++i, day = day.addDays(1)) {
        Digest digest;
        digest.day = day;
        digest.model = QStringLiteral("gpt-4o");
        digest.announced = 500;
        digest.scanned = 300;
        digest.relevant = 25;
        for (int j = 0; j < 25; ++j)
            digest.entries.push_back(
                {*ArxivId::fromString(QStringLiteral("%1.%2")
                                          .arg(day.toString(QStringLiteral("yyMM")))
                                          .arg(day.day() * 100 + j, 5, 10, QLatin1Char('0'))),
                 QStringLiteral("On the Tides of Day %1, Part %2").arg(i).arg(j),
                 QStringLiteral("Mira Okafor, Jonas Velde"),
                 QStringLiteral("We let tides come in turns and measure what they leave behind. ")
                     .repeated(18),
                 QStringLiteral("About tides."), 8, 7});
        digest.prompts =
            DigestPrompts{QStringLiteral("You read."), QStringLiteral("1. Tides\n\n[PAPER LIST HERE]")};
        const QString path = folder + day.toString(QStringLiteral("'/'yyyy-MM"));
        QDir().mkpath(path);
        QFile file(path + day.toString(QStringLiteral("'/'yyyy-MM-dd'-output.md'")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(digestToMarkdown(digest));
    }
}

} // namespace

class TestDigestTree final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAWholeCheckout();
    void changesNothingTheSecondTime();
    void makesOneDigestOfADaysFiles();
    void makesTheSameOfThemInAnyOrder();
    void leavesOutTheListOfAnotherRun();
    void leavesOutWhatDisagreesWithTheDaysFile();
    void saysWhatItCouldNotRead();
    void refusesANamedFileThatIsNoDigest();
    void stopsAndGoesOn();
    void takesManyDaysOnce();
};

void TestDigestTree::readsAWholeCheckout() {
    TempLibrary library;
    const Imported imported = import(*library, {checkout});
    QCOMPARE(imported.done, imported.total);
    QCOMPARE(imported.failures, 0);
    QCOMPARE(imported.file("out/md/2025-01/2025-01-20-output.md").days.front().newPapers, 2);
    QCOMPARE(imported.file("out/md/2025-01/2025-01-20-output.md").kind, DigestFileKind::CostLine);
    QCOMPARE(imported.file("out/hot/md/2026-04/2026-04-11-hotspots.md").kind, DigestFileKind::News);
    QCOMPARE(imported.file("out/md/2025-01/index.md").kind, DigestFileKind::Index);
    QCOMPARE(imported.file("prompts/paper/score_criteria.txt").kind, DigestFileKind::PromptFile);
    QVERIFY(imported.file("README.md").isUnknown());
    const auto days = valueOf(library->listings().days());
    QCOMPARE(days.size(), size_t(11));
    QCOMPARE(days.front().day, QDate(2026, 7, 5)); // without papers
    QCOMPARE(days.front().papers, 0);
    QCOMPARE(days.front().announced, 577);
    // The library had no criteria: it goes on with those of the newest day that quotes any.
    QCOMPARE(valueOf(library->criteria().current()).scoringPrompt,
             valueOf(library->digests().of(QDate(2026, 7, 5))).prompts->user);
    const auto papers = papersOf(*library, QDate(2025, 3, 11));
    QCOMPARE(papers.size(), size_t(3));
    const auto matched = std::ranges::find_if(papers, [](const PaperRow &row) { return !row.score; });
    QVERIFY(matched != papers.end()); // chosen for its author
    QCOMPARE(matched->paper.authors,
             (QStringList{QStringLiteral("Lena Pr\\'ost"), QStringLiteral("Ivo Tamm")}));
    QCOMPARE(papers.at(0).score->relevance, 8);
    const auto runs = valueOf(library->scores().runs());
    const auto first = std::ranges::find(runs, QDate(2025, 1, 20), &RunRecord::day);
    QVERIFY(first != runs.end());
    QCOMPARE(first->usage.totalCost, 0.4125);
    QVERIFY(!first->usage.tokensKnown && !first->usage.costPartsKnown);
}

void TestDigestTree::changesNothingTheSecondTime() {
    TempLibrary library;
    import(*library, {checkout});
    const auto runs = valueOf(library->scores().runs()).size();
    const auto versions = valueOf(library->criteria().versions()).size();
    const Imported again = import(*library, {checkout});
    QCOMPARE(again.newPapers, 0);
    for (const ImportedFile &file : again.files) {
        for (const DigestArrival &day : file.days)
            QVERIFY2(day.outcome == DigestArrival::Outcome::Known, qPrintable(file.path));
    }
    QCOMPARE(valueOf(library->scores().runs()).size(), runs);
    QCOMPARE(valueOf(library->criteria().versions()).size(), versions);
}

void TestDigestTree::makesOneDigestOfADaysFiles() {
    TempLibrary library;
    import(*library, {checkout});
    const QDate day(2026, 4, 11);
    const Digest digest = valueOf(library->digests().of(day));
    QCOMPARE(digest.entries.size(), size_t(1));
    QCOMPARE(digest.announced, 500); // of the Markdown
    QCOMPARE(digest.usage.totalCost, 0.32);
    QVERIFY(digest.prompts);
    QCOMPARE(digest.entries.front().topic->also,
             QStringList{QStringLiteral("Efficiency, Compression, and Large-Scale Training")});
    QCOMPARE(digest.unlisted.size(), size_t(1)); // the day's list does not hold it
    const auto rows = papersOf(*library, day);
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows.at(0).score->topic->name, QStringLiteral("Memory Structures and Agent Memory Systems"));
    QCOMPARE(rows.at(1).paper.title, QStringLiteral("Drift Clocks"));
    QCOMPARE(rows.at(1).score->relevance, 9);
    const auto runs = valueOf(library->scores().runs());
    QCOMPARE(std::ranges::count(runs, day, &RunRecord::day), 1);
}

void TestDigestTree::makesTheSameOfThemInAnyOrder() {
    TempLibrary library;
    import(*library, {checkout});
    QStringList files{checkout + QStringLiteral("/out/md/2026-04/2026-04-11-latest.md"),
                      checkout + QStringLiteral("/out/json/2026-04/2026-04-11-output.json"),
                      checkout + QStringLiteral("/out/json/2026-04/2026-04-11-daily-papers.json"),
                      checkout + QStringLiteral("/out/json/2026-04/2026-04-11-hotspot-papers.json")};
    const QDate day(2026, 4, 11);
    std::ranges::sort(files);
    do {
        TempLibrary other;
        for (const QString &file : files)
            QCOMPARE(import(*other, {file}).failures, 0);
        QVERIFY(valueOf(other->digests().of(day)) == valueOf(library->digests().of(day)));
        const auto rows = papersOf(*other, day);
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(rows.at(0).score->model, QStringLiteral("gpt-5.4"));
        QCOMPARE(valueOf(other->scores().runs()).size(), size_t(1));
    } while (std::ranges::next_permutation(files).found);
}

// As on 2026-04-01, when the JSON of the day was of a second run.
void TestDigestTree::leavesOutTheListOfAnotherRun() {
    const QTemporaryDir folder;
    const QString root = copyOfCheckout(folder);
    QFile file(root + QStringLiteral("/out/json/2026-04/2026-04-11-daily-papers.json"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray bytes = file.readAll().replace("2604.90001", "2604.90077").replace("90000", "80000");
    file.resize(0);
    file.write(bytes);
    file.close();
    TempLibrary library;
    const Imported imported = import(*library, {root});
    QCOMPARE(imported.file("out/json/2026-04/2026-04-11-daily-papers.json").days.front().outcome,
             DigestArrival::Outcome::OtherRun);
    const Digest digest = valueOf(library->digests().of(QDate(2026, 4, 11)));
    QCOMPARE(digest.entries.front().id.toString(), QStringLiteral("2604.90001"));
    QCOMPARE(digest.usage.promptTokens, 90000);
    QCOMPARE(digest.unlisted.size(), size_t(1));
}

void TestDigestTree::leavesOutWhatDisagreesWithTheDaysFile() {
    TempLibrary library;
    const Imported imported = import(*library, {checkout});
    const ImportedFile leftover = imported.file("out/output.md");
    QCOMPARE(leftover.leftOut, ImportedFile::LeftOut::Differs);
    QVERIFY(leftover.other.endsWith(QLatin1String("2026-03-15-output.md")));
    QCOMPARE(imported.file("out/latest.md").leftOut, ImportedFile::LeftOut::Same);
    QCOMPARE(imported.file("out/site/archive/2025-03/11/index.md").leftOut, ImportedFile::LeftOut::Same);
    QCOMPARE(valueOf(library->digests().of(QDate(2026, 3, 15))).model, QStringLiteral("gpt-5.4"));
    // Also later and alone.
    const Imported alone = import(*library, {checkout + QStringLiteral("/out/output.md")});
    QCOMPARE(alone.files.begin()->leftOut, ImportedFile::LeftOut::InLibrary);
    QCOMPARE(valueOf(library->digests().of(QDate(2026, 3, 15))).model, QStringLiteral("gpt-5.4"));
}

void TestDigestTree::saysWhatItCouldNotRead() {
    const QTemporaryDir folder;
    const QString root = copyOfCheckout(folder);
    const auto write = [&root](const char *name, const QByteArray &bytes) {
        QFile file(root + QLatin1Char('/') + QLatin1String(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write("out/md/2025-10/2025-10-18-output.md", "# Personalized Daily ArXiv Papers 2025-10-18\n\nnothing\n");
    write("out/json/2025-01/2025-01-30-output.json", "{\"2501.90017\": {");
    write("picture.png", "\x89PNG");
    TempLibrary library;
    const Imported imported = import(*library, {root});
    QCOMPARE(imported.failures, 2);
    const auto error = imported.file("out/md/2025-10/2025-10-18-output.md").error;
    QVERIFY(error->place.endsWith(QLatin1String("out/md/2025-10/2025-10-18-output.md:3")));
    QVERIFY(imported.file("out/json/2025-01/2025-01-30-output.json").error);
    QVERIFY(imported.file("picture.png").isUnknown());
    QCOMPARE(valueOf(library->listings().days()).size(), size_t(9)); // the others
}

void TestDigestTree::refusesANamedFileThatIsNoDigest() {
    TempLibrary library;
    const QString readme = checkout + QStringLiteral("/README.md");
    const Imported imported = import(*library, {readme, QStringLiteral("nowhere.md")});
    QCOMPARE(imported.failures, 2);
    QCOMPARE(import(*library, {checkout + QStringLiteral("/out/index.md")}).failures,
             0); // known, and no error
}

void TestDigestTree::stopsAndGoesOn() {
    const QTemporaryDir folder;
    writeDigests(folder.path(), 12);
    TempLibrary library;
    const Imported part = import(*library, {folder.path()}, 5);
    QCOMPARE(part.done, 5);
    QCOMPARE(part.total, 12);
    QCOMPARE(valueOf(library->listings().days()).size(), size_t(5));
    QVERIFY(!valueOf(library->criteria().current()).scoringPrompt.isEmpty());
    const Imported rest = import(*library, {folder.path()});
    QCOMPARE(rest.newPapers, 7 * 25);
    QCOMPARE(valueOf(library->listings().days()).size(), size_t(12));
}

void TestDigestTree::takesManyDaysOnce() {
    const QTemporaryDir folder;
    writeDigests(folder.path(), 60);
    TempLibrary library;
    QElapsedTimer timer;
    timer.start();
    const Imported imported = import(*library, {folder.path()});
    qInfo("60 digests of 25 papers: %.1f s", double(timer.elapsed()) / 1000);
    QCOMPARE(imported.newPapers, 60 * 25);
    timer.start();
    QCOMPARE(import(*library, {folder.path()}).newPapers, 0);
    qInfo("the same again: %.1f s", double(timer.elapsed()) / 1000);
}

WINNOW_TEST(TestDigestTree, QCoreApplication)

} // namespace digesttreetest

#include "tst_digesttree.moc"
