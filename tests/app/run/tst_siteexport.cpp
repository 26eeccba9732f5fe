#include "app/run/siteexport.h"
#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

namespace siteexporttest {

using namespace winnow;

namespace {

Digest importedDigest(QDate day, const char *id, const QString &topic = {}) {
    Digest digest;
    digest.day = day;
    digest.model = QStringLiteral("gpt-4o");
    digest.announced = 530;
    digest.scanned = 320;
    digest.relevant = 1;
    digest.entries = {{paperId(id), QStringLiteral("Imported title"), QStringLiteral("Ada Example"),
                       QStringLiteral("An abstract."), QStringLiteral("As it came."), 9, 3}};
    if (!topic.isEmpty())
        digest.entries[0].topic = PaperTopic{topic, {}, {}};
    return digest;
}

ScoredPaper scored(const ArxivId &id, const RunRecord &run, int relevance, int novelty) {
    Score score;
    score.relevance = relevance;
    score.novelty = novelty;
    score.comment = QStringLiteral("Because of its topic.");
    score.criteriaVersion = run.criteriaVersion;
    score.scorer = run.scorer;
    score.model = run.model;
    score.topic = PaperTopic{QStringLiteral("Routing"), {}, {}};
    return {id, 1, score};
}

// A Friday of three papers of which two are scored, and a Monday that nobody scored.
class Shelf final {
public:
    Shelf() {
        (void)valueOf(library->listings().add(makeLargeListing(QStringLiteral("cs.LG"), friday, 3), {}));
        (void)valueOf(library->listings().add(
            makeListing(
                QStringLiteral("cs.LG"), friday.addDays(3),
                {announce(makePaper("2508.20001", QStringLiteral("Unscored"), {QStringLiteral("cs.LG")}))}),
            {}));
        Criteria criteria;
        criteria.name = QStringLiteral("Machines");
        criteria.scoringPrompt = QStringLiteral("Score these.\n[PAPER LIST HERE]\n");
        RunRecord run;
        run.day = friday;
        run.criteriaVersion = valueOf(library->criteria().save(criteria)).version;
        run.scorer = Scorer::Llm;
        run.model = QStringLiteral("m");
        run = valueOf(library->scores().beginRun(run));
        valueOf(library->scores().add(
            run.id, {scored(paperId("2508.10000"), run, 9, 8), scored(paperId("2508.10001"), run, 2, 2)}));
    }

    Result<SiteReport> write(SiteRequest request = {}) {
        request.folder = folder.path();
        SiteExport site(*library, settings, request);
        QSignalSpy finished(&site, &SiteExport::finished);
        site.start();
        if (!finished.wait(20'000) || finished.size() != 1)
            qFatal("the export does not end");
        return finished[0][0].value<Result<SiteReport>>();
    }
    QByteArray read(const QString &path) const {
        QFile file(folder.filePath(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QByteArray pageOf(QDate day) const {
        return read(QStringLiteral("days/%1.html").arg(day.toString(Qt::ISODate)));
    }

    TempLibrary library;
    Settings settings;
    QTemporaryDir folder;
};

} // namespace

class TestSiteExport final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsADayAsItsDigest();
    void showsImportedDaysAsTheyCame();
    void showsNotesOnlyWhereAskedFor();
    void namesDaysWithoutScores();
    void takesTheDaysOfARange();
    void saysWhenThereIsNoDay();
    void writesNothingNewTheSecondTime();
    void canBeCancelled_data();
    void canBeCancelled();
};

void TestSiteExport::showsADayAsItsDigest() {
    Shelf shelf;
    const auto report = shelf.write();
    QVERIFY(report);
    QCOMPARE(report->days, 1);
    QCOMPARE(report->papers, 1); // the other one reaches no cut-off
    const QByteArray page = shelf.pageOf(friday);
    QVERIFY(page.contains("paper-2508-10000"));
    QVERIFY(!page.contains("paper-2508-10001"));
    QVERIFY(page.contains(">cs.LG</span>"));
    QVERIFY(page.contains("topics/routing/index.html"));
    QVERIFY(!shelf.read(QStringLiteral("topics/routing/2025.html")).isEmpty());
    QVERIFY(shelf.read(QStringLiteral("feed.xml")).contains("2508.10000"));
}

void TestSiteExport::showsImportedDaysAsTheyCame() {
    Shelf shelf;
    const QDate thursday = friday.addDays(-1);
    const Digest digest = importedDigest(thursday, "2508.30001", QStringLiteral("Memory"));
    valueOf(shelf.library->digests().add({digest}));
    const auto report = shelf.write();
    QVERIFY(report);
    QCOMPARE(report->days, 2);
    const QByteArray page = shelf.pageOf(thursday);
    QVERIFY(page.contains("As it came.")); // though its novelty is below the cut-off
    QVERIFY(page.contains("gpt-4o · 530 announced · 320 scanned"));
    QVERIFY(page.contains("topics/memory/index.html"));
}

void TestSiteExport::showsNotesOnlyWhereAskedFor() {
    Shelf shelf;
    (void)valueOf(shelf.library->marks().setNote(paperId("2508.10000"), QStringLiteral("Quite private.")));
    QVERIFY(shelf.write());
    QVERIFY(!shelf.pageOf(friday).contains("Quite private."));
    QVERIFY(!shelf.read(QStringLiteral("feed.xml")).contains("Quite private."));
    SiteRequest request;
    request.withNotes = true;
    QVERIFY(shelf.write(request));
    QVERIFY(shelf.pageOf(friday).contains("Quite private."));
}

void TestSiteExport::namesDaysWithoutScores() {
    Shelf shelf;
    const auto report = shelf.write();
    QVERIFY(report);
    QCOMPARE(report->unscored, std::vector<QDate>{friday.addDays(3)});
    QVERIFY(shelf.pageOf(friday.addDays(3)).isEmpty());
}

void TestSiteExport::takesTheDaysOfARange() {
    Shelf shelf;
    std::vector<Digest> digests;
    for (int i = 1; i <= 5; ++i)
        digests.push_back(
            importedDigest(friday.addDays(-i), qPrintable(QStringLiteral("2508.3000%1").arg(i))));
    valueOf(shelf.library->digests().add(digests));
    QCOMPARE(shelf.write()->days, 6);
    SiteRequest request;
    request.from = friday.addDays(-3);
    request.to = friday.addDays(-2);
    const auto report = shelf.write(request);
    QCOMPARE(report->days, 2);
    QVERIFY(shelf.pageOf(friday).isEmpty()); // gone from the pages, and from the folder
    QVERIFY(report->files.removed.contains(QStringLiteral("days/2025-08-08.html")));
    QVERIFY(!shelf.pageOf(friday.addDays(-3)).isEmpty());
}

void TestSiteExport::saysWhenThereIsNoDay() {
    Shelf shelf;
    SiteRequest request;
    request.from = QDate(2030, 1, 1);
    const auto report = shelf.write(request);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::NotFound);
    QVERIFY(QDir(shelf.folder.path()).isEmpty());
}

void TestSiteExport::writesNothingNewTheSecondTime() {
    Shelf shelf;
    const auto first = shelf.write();
    QVERIFY(first && !first->files.written.isEmpty());
    const auto second = shelf.write();
    QVERIFY(second);
    QVERIFY2(second->files.written.isEmpty(), qPrintable(second->files.written.join(QLatin1Char(' '))));
    QCOMPARE(second->files.unchanged, int(first->files.written.size()));
}

void TestSiteExport::canBeCancelled_data() {
    QTest::addColumn<int>("after"); // so many signs of progress
    QTest::newRow("before it begins") << 0;
    QTest::newRow("while it reads") << 1;
    QTest::newRow("while it writes") << 4;
}

void TestSiteExport::canBeCancelled() {
    QFETCH(int, after);
    Shelf shelf;
    SiteRequest request;
    request.folder = shelf.folder.path();
    SiteExport site(*shelf.library, shelf.settings, request);
    QSignalSpy finished(&site, &SiteExport::finished);
    int signs = 0;
    connect(&site, &SiteExport::progressed, this, [&] {
        if (++signs == after)
            site.cancel();
    });
    site.start();
    if (after == 0)
        site.cancel();
    QTRY_COMPARE(finished.size(), 1);
    const auto report = finished[0][0].value<Result<SiteReport>>();
    QVERIFY(report || report.error().code == ErrorCode::Cancelled); // it may have been done already
    QVERIFY(shelf.write());
    QVERIFY(!shelf.pageOf(friday).isEmpty());
}

WINNOW_TEST(TestSiteExport, QCoreApplication)

} // namespace siteexporttest

#include "tst_siteexport.moc"
