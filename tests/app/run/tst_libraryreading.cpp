#include "app/meaning/vectortrainer.h"
#include "app/run/libraryreading.h"
#include "tests/support/inventedpapers.h"
#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"

namespace libraryreadingtest {

using namespace winnow;

namespace {

constexpr int patience = 120'000; // milliseconds
const QString feed = QStringLiteral("cs.LG");

Announcement about(const char *id, const char *title, const char *abstract) {
    Paper paper = makePaper(id, QString::fromUtf8(title), {feed});
    paper.abstract = QString::fromUtf8(abstract);
    return announce(paper);
}

// Two papers on one matter that share hardly a word, and one on another.
std::vector<Announcement> kindred() {
    return {
        about("2508.00001", "Routing tokens to experts",
              "A sparse mixture of experts whose router balances the load."),
        about("2508.00002", "Gating in MoE layers", "Which expert is activated for which token, and why."),
        about("2508.00003", "Lesions in the retina", "Segmentation of lesions in clinical screening.")};
}

// A library and what reads it.
struct Desk {
    TempLibrary library;
    std::unique_ptr<LibraryReading> reading;
    int ends = 0;
    std::optional<Error> error;
    int added = 0;

    Desk() { open(); }
    void open() {
        reading = std::make_unique<LibraryReading>(*library, nullptr, QThread::InheritPriority);
        QObject::connect(reading.get(), &LibraryReading::finished, reading.get(),
                         [this](const std::optional<Error> &why) {
                             ++ends;
                             error = why;
                         });
    }
    void add(const std::vector<Announcement> &entries, QDate day = friday) {
        (void)valueOf(library->listings().add(makeListing(feed, day, entries), {}));
    }
    void invent(int papers, QDate day = friday) {
        PaperInventor inventor(quint32(added) + 1);
        std::vector<Announcement> entries;
        for (InventedPaper &invented : inventor.papers(papers)) {
            invented.paper.id = paperId(qPrintable(QStringLiteral("2508.%1").arg(20'000 + added++)));
            entries.push_back(announce(invented.paper));
        }
        add(entries, day);
    }
    bool read() {
        const int before = ends;
        reading->start();
        return QTest::qWaitFor([&] { return ends > before; }, patience) && !error;
    }
    QStringList similar(const char *id) {
        QStringList ids;
        for (const PaperRow &row : valueOf(library->search().similar(paperId(id), 3)))
            ids << row.paper.id.toString();
        return ids;
    }
    int unread(int vectors) { return int(valueOf(library->meanings().unread(vectors, 1'000)).papers.size()); }
};

} // namespace

class TestLibraryReading final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatSharesNoWord();
    void saysHowNewAPaperIs();
    void readsWhatIsNewOrChanged();
    void makesOwnVectorsOnceThereIsEnough();
    void goesOnAfterAStop();
    void endsWithTheProgram();
    void makesUnreadableVectorsAnew();
    void leavesNewerVectorsAlone();
    void saysWhatFailed();
};

void TestLibraryReading::findsWhatSharesNoWord() {
    Desk desk;
    desk.add(kindred());
    desk.invent(60);
    QVERIFY(!desk.similar("2508.00001").contains(QStringLiteral("2508.00003")));
    QVERIFY(desk.read());
    QCOMPARE(desk.similar("2508.00001").value(0), QStringLiteral("2508.00002"));
    QCOMPARE(valueOf(desk.library->meanings().ownVectors()).number, 0);
}

void TestLibraryReading::saysHowNewAPaperIs() {
    Desk desk;
    const auto routing = [](const char *id, const char *title) {
        return about(id, title,
                     "Routers of sparse mixtures of experts drop tokens when experts are overloaded.");
    };
    desk.add({routing("2503.00001", "Overloaded experts drop tokens")}, QDate(2025, 3, 18));
    desk.add({routing("2506.00001", "Tokens that sparse mixtures drop")}, QDate(2025, 6, 3));
    desk.add(
        {routing("2508.00001", "Experts without overload"), routing("2508.00002", "Drop no tokens"),
         about("2508.00003", "Lesions in the retina", "Segmentation of lesions in clinical screening.")});
    desk.invent(60);
    (void)valueOf(desk.library->marks().decide({paperId("2506.00001")}, Decision::Keep));
    QVERIFY(desk.read());
    const EarlierPapers earlier = valueOf(desk.library->search().earlier(paperId("2508.00001"), 1));
    QCOMPARE(earlier.close, 2); // not the one of the same day
    QCOMPARE(earlier.since, QDate(2025, 3, 18));
    QCOMPARE(earlier.papers.size(), size_t(1));
    const EarlierPapers all = valueOf(desk.library->search().earlier(paperId("2508.00001"), 9));
    QCOMPARE(all.papers.size(), size_t(2));
    for (const PaperRow &row : all.papers)
        QCOMPARE(row.decision, row.paper.id == paperId("2506.00001") ? Decision::Keep : Decision::None);
    QCOMPARE(valueOf(desk.library->search().earlier(paperId("2503.00001"), 9)), EarlierPapers());
    QCOMPARE(valueOf(desk.library->search().earlier(paperId("2508.00003"), 9)), EarlierPapers());
    QCOMPARE(errorOf(desk.library->search().earlier(paperId("2508.99999"), 9)), ErrorCode::NotFound);
}

void TestLibraryReading::readsWhatIsNewOrChanged() {
    Desk desk;
    desk.add(
        {about("2508.00003", "Lesions in the retina", "Segmentation of lesions in clinical screening.")});
    desk.invent(60);
    QVERIFY(desk.read());
    const int shipped = WordVectors::builtIn().number();
    QCOMPARE(desk.unread(shipped), 0);
    desk.add(kindred(), friday.addDays(3));
    QCOMPARE(desk.unread(shipped), 2);
    QVERIFY(desk.read());
    QCOMPARE(desk.similar("2508.00001").value(0), QStringLiteral("2508.00002"));
    // A new version is about something else.
    Paper changed =
        about("2508.00002", "Dwarf galaxies", "Satellites of the Milky Way and their stars.").paper;
    changed.version = 2;
    desk.add({announce(changed, AnnounceType::Replace)}, friday.addDays(4));
    QCOMPARE(desk.unread(shipped), 1);
    QVERIFY(desk.read());
    QCOMPARE(desk.unread(shipped), 0);
    QVERIFY(desk.similar("2508.00001").value(0) != QStringLiteral("2508.00002"));
}

void TestLibraryReading::makesOwnVectorsOnceThereIsEnough() {
    Desk desk;
    desk.reading->setEnoughPapers(300);
    desk.invent(299);
    QVERIFY(desk.read());
    QCOMPARE(valueOf(desk.library->meanings().ownVectors()).number, 0);
    desk.invent(1, friday.addDays(3));
    QVERIFY(desk.read());
    const OwnVectors own = valueOf(desk.library->meanings().ownVectors());
    QCOMPARE(own.papers, 300);
    QVERIFY(own.number >= 1'000);
    const auto vectors = WordVectors::read(own.data);
    QVERIFY(vectors && vectors->size() > 20);
    QCOMPARE(vectors->number(), own.number);
    QCOMPARE(desk.unread(own.number), 0);
    // Half as many again makes others; one less does not.
    desk.invent(149, friday.addDays(4));
    QVERIFY(desk.read());
    QCOMPARE(valueOf(desk.library->meanings().ownVectors()).number, own.number);
    desk.invent(1, friday.addDays(5));
    QVERIFY(desk.read());
    QCOMPARE(valueOf(desk.library->meanings().ownVectors()).number, own.number + 1);
    QCOMPARE(valueOf(desk.library->meanings().ownVectors()).papers, 450);
    QCOMPARE(desk.unread(own.number + 1), 0);
}

void TestLibraryReading::goesOnAfterAStop() {
    Desk desk;
    desk.add(kindred());
    desk.invent(900);
    desk.reading->start();
    desk.reading->stop();
    QTRY_COMPARE_WITH_TIMEOUT(desk.ends, 1, patience);
    QVERIFY(!desk.error);
    QVERIFY(desk.unread(WordVectors::builtIn().number()) > 0);
    QVERIFY(desk.read());
    QCOMPARE(desk.unread(WordVectors::builtIn().number()), 0);
    QCOMPARE(desk.similar("2508.00001").value(0), QStringLiteral("2508.00002"));
    // Stopped and at once started again, it does what there is to do.
    desk.invent(10, friday.addDays(3));
    desk.reading->start();
    desk.reading->stop();
    desk.reading->start();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.reading->isRunning(), patience);
    QCOMPARE(desk.unread(WordVectors::builtIn().number()), 0);
}

// While vectors are made the program may end at any moment; the next one makes them.
void TestLibraryReading::endsWithTheProgram() {
    Desk desk;
    desk.invent(600);
    desk.reading->setEnoughPapers(300);
    desk.reading->start();
    const auto asked = desk.library->meanings().texts(0, 1); // behind what the reading asked
    QTRY_VERIFY_WITH_TIMEOUT(asked.isFinished(), patience);
    desk.reading.reset();
    QCOMPARE(valueOf(desk.library->meanings().ownVectors()).number, 0);
    desk.library.reopen();
    desk.open();
    desk.reading->setEnoughPapers(300);
    QVERIFY(desk.read());
    QVERIFY(valueOf(desk.library->meanings().ownVectors()).number >= 1'000);
}

void TestLibraryReading::makesUnreadableVectorsAnew() {
    Desk desk;
    desk.invent(300);
    desk.reading->setEnoughPapers(300);
    valueOf(desk.library->meanings().storeOwnVectors({1'007, 300, QByteArray("no vectors")}));
    QVERIFY(desk.read());
    const OwnVectors own = valueOf(desk.library->meanings().ownVectors());
    QCOMPARE(own.number, 1'008);
    QVERIFY(WordVectors::read(own.data));
    QCOMPARE(desk.unread(1'008), 0);
}

// Another program has made newer ones.
void TestLibraryReading::leavesNewerVectorsAlone() {
    Desk desk;
    desk.invent(50);
    MeaningService &meanings = desk.library->meanings();
    const UnreadPapers mine = valueOf(meanings.unread(1'000, 10));
    const UnreadPapers theirs = valueOf(meanings.unread(1'001, 10));
    const PackedPaper one{theirs.papers.front().key, QByteArray(100, '\1')};
    QVERIFY(valueOf(meanings.store({one}, theirs)));
    QVERIFY(!valueOf(meanings.store({one}, mine)));
    QCOMPARE(desk.unread(1'001), 40);
    valueOf(meanings.storeOwnVectors({1'001, 50, QByteArray("theirs")}));
    valueOf(meanings.storeOwnVectors({1'000, 50, QByteArray("mine")}));
    QCOMPARE(valueOf(meanings.ownVectors()).data, QByteArray("theirs"));
}

void TestLibraryReading::saysWhatFailed() {
    QTemporaryDir folder;
    Library closed(folder.filePath(QStringLiteral("library.db")));
    LibraryReading reading(closed);
    std::optional<Error> error;
    bool isDone = false;
    connect(&reading, &LibraryReading::finished, &reading, [&](const std::optional<Error> &why) {
        error = why;
        isDone = true;
    });
    reading.start();
    QTRY_VERIFY_WITH_TIMEOUT(isDone, patience);
    QVERIFY(error && error->code == ErrorCode::InvalidInput);
    QVERIFY(!reading.isRunning());
}

WINNOW_TEST(TestLibraryReading, QCoreApplication)

} // namespace libraryreadingtest

#include "tst_libraryreading.moc"
