#include "app/run/tastetrainer.h"
#include "tests/support/inventedpapers.h"
#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QThreadPool>

namespace tastetrainertest {

using namespace winnow;

namespace {

constexpr int patience = 60'000; // milliseconds
constexpr int papersOfADay = 40;

Criteria criteriaOfReader(InventedReader reader) {
    QFile digest(digestOf(reader));
    if (!digest.open(QIODevice::ReadOnly))
        qFatal("no digest of the invented reader");
    return *criteriaFromMarkdown(QString::fromUtf8(digest.readAll()));
}

// A library with days of invented papers, under criteria that do not say what the reader wants: a reader of
// water.
struct Desk {
    TempLibrary library;
    std::vector<std::vector<InventedPaper>> days;
    std::unique_ptr<TasteTrainer> trainer;
    std::optional<Error> error;
    int ends = 0;
    int trainings = 0;

    explicit Desk(int dayCount = 4) {
        (void)valueOf(library->criteria().save(criteriaOfReader(InventedReader::OfMachines)));
        for (int day = 0; day < dayCount; ++day) {
            std::vector<Announcement> listed;
            days.push_back(PaperInventor(quint32(day)).papers(papersOfADay));
            for (size_t i = 0; i < days.back().size(); ++i) {
                Paper &paper = days.back()[i].paper;
                paper.id = paperId(qPrintable(QStringLiteral("2508.%1").arg(10'000 + 100 * day + int(i))));
                listed.push_back(announce(paper));
            }
            (void)valueOf(library->listings().add(
                makeListing(QStringLiteral("cs.LG"), friday.addDays(7 * day), listed), ListingFilter()));
        }
        makeTrainer();
    }

    void makeTrainer() {
        trainer = std::make_unique<TasteTrainer>(*library);
        QObject::connect(trainer.get(), &TasteTrainer::trained, trainer.get(), [this] { ++trainings; });
        QObject::connect(trainer.get(), &TasteTrainer::finished, trainer.get(),
                         [this](bool, const std::optional<Error> &why) {
                             ++ends;
                             error = why;
                         });
    }

    void decide(int day, int from = 0, int count = papersOfADay) {
        std::vector<std::pair<ArxivId, Decision>> decisions;
        for (int i = from; i < from + count; ++i) {
            const InventedPaper &invented = days.at(size_t(day)).at(size_t(i));
            decisions.emplace_back(invented.paper.id, invented.forWater ? Decision::Keep : Decision::Skip);
        }
        (void)valueOf(library->marks().decideEach(decisions));
    }

    void run(const LearnSettings &settings = {}, int leastNew = TasteTrainer::enoughNew) {
        const int before = ends;
        trainer->start(settings, leastNew);
        QTRY_VERIFY_WITH_TIMEOUT(ends > before, patience);
        QVERIFY2(!error, error ? qPrintable(error->detail) : "");
    }

    TasteState state() { return valueOf(library->taste().state()); }

    // By arXiv's ids, as the file has them.
    std::map<QString, double> values() {
        std::map<QString, double> found;
        {
            QSqlDatabase file = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("look"));
            file.setDatabaseName(library.file());
            file.open();
            QSqlQuery query(file);
            query.exec(
                QStringLiteral("SELECT p.arxiv_id, t.value FROM taste t JOIN paper p ON p.id = t.paper_id"));
            while (query.next())
                found[query.value(0).toString()] = query.value(1).toDouble();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("look"));
        return found;
    }

    double mean(int day, bool wanted) {
        const auto found = values();
        double sum = 0;
        int count = 0;
        for (const InventedPaper &invented : days.at(size_t(day))) {
            if (invented.forWater != wanted)
                continue;
            sum += found.at(invented.paper.id.toString());
            ++count;
        }
        return sum / count;
    }
};

} // namespace

class TestTasteTrainer final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void valuesPapersOfAllDays();
    void waitsForTenNewDecisions();
    void unlearnsWhatIsUndone();
    void beginsAnewAfterReset();
    void forgetsWhenSwitchedOff();
    void goesOnWhereItWasKilled();
    void keepsProfilesApart();
    void learnsInTheOnlyThread();
};

void TestTasteTrainer::valuesPapersOfAllDays() {
    Desk desk;
    desk.run();
    QCOMPARE(desk.trainings, 0);
    QVERIFY(desk.values().empty());
    desk.decide(0);
    desk.decide(1);
    desk.run();
    QCOMPARE(desk.trainings, 1);
    QCOMPARE(desk.values().size(), size_t(4 * papersOfADay));
    QVERIFY(desk.mean(3, true) > desk.mean(3, false) + 0.05); // two days count by two thirds
    QCOMPARE(desk.state().fresh, 0);
}

void TestTasteTrainer::waitsForTenNewDecisions() {
    Desk desk;
    desk.decide(0);
    desk.run();
    desk.decide(1, 0, 9);
    desk.run();
    QCOMPARE(desk.trainings, 1);
    QCOMPARE(desk.state().fresh, 9);
    desk.run({}, 1); // as the command line does
    QCOMPARE(desk.trainings, 2);
    desk.decide(1, 9, 10);
    desk.run();
    QCOMPARE(desk.trainings, 3);
}

void TestTasteTrainer::unlearnsWhatIsUndone() {
    Desk desk;
    desk.decide(0);
    desk.run();
    const auto before = desk.values();
    desk.decide(1);
    desk.run();
    QVERIFY(desk.values() != before);
    (void)valueOf(desk.library->marks().undo());
    desk.run();
    const auto after = desk.values();
    QCOMPARE(after.size(), before.size());
    for (const auto &[id, value] : before)
        QVERIFY(std::abs(after.at(id) - value) <
                1e-3); // but for the moment of training, from which ages count
}

void TestTasteTrainer::beginsAnewAfterReset() {
    Desk desk;
    desk.decide(0);
    desk.run();
    (void)valueOf(desk.library->taste().forget(true));
    desk.run();
    QVERIFY(desk.values().empty());
    QCOMPARE(desk.state().decisions, 0);
    desk.decide(1);
    desk.run();
    QCOMPARE(desk.state().decisions, papersOfADay);
    QCOMPARE(desk.values().size(), size_t(4 * papersOfADay));
}

void TestTasteTrainer::forgetsWhenSwitchedOff() {
    Desk desk;
    desk.decide(0);
    desk.run();
    QVERIFY(!desk.values().empty());
    desk.run({false, 180});
    QVERIFY(desk.values().empty());
    desk.run();
    QVERIFY(!desk.values().empty()); // decisions were not forgotten
}

// All values are of the model that is kept, whenever the program ended.
void TestTasteTrainer::goesOnWhereItWasKilled() {
    Desk desk(8);
    desk.decide(0);
    QObject::connect(desk.trainer.get(), &TasteTrainer::valued, desk.trainer.get(),
                     [&desk] { desk.trainer->stop(); });
    desk.run();
    const auto some = desk.values();
    QVERIFY(!some.empty() && some.size() < size_t(8 * papersOfADay));
    desk.trainer.reset();
    desk.library.reopen();
    desk.makeTrainer();
    desk.run();
    QCOMPARE(desk.trainings, 1); // the model was kept
    const auto all = desk.values();
    QCOMPARE(all.size(), size_t(8 * papersOfADay));
    for (const auto &[id, value] : some)
        QCOMPARE(all.at(id), value);
}

void TestTasteTrainer::keepsProfilesApart() {
    Desk desk;
    desk.decide(0);
    desk.run();
    const auto learned = desk.state();
    // An edited text goes on with it.
    Criteria edited = valueOf(desk.library->criteria().current());
    edited.scoringPrompt += QStringLiteral("\nPrefer short papers.");
    (void)valueOf(desk.library->criteria().save(edited));
    QCOMPARE(desk.state().profile, learned.profile);
    desk.run();
    QCOMPARE(desk.trainings, 2); // papers are read by the new text
    QCOMPARE(desk.state().decisions, papersOfADay);
}

// A computer with one processor has one thread for such work, and must not wait for another.
void TestTasteTrainer::learnsInTheOnlyThread() {
    QThreadPool &pool = *QThreadPool::globalInstance();
    const int threads = pool.maxThreadCount();
    pool.setMaxThreadCount(1);
    Desk desk;
    desk.decide(0);
    desk.run();
    pool.setMaxThreadCount(threads);
    QCOMPARE(desk.trainings, 1);
}

WINNOW_TEST(TestTasteTrainer, QCoreApplication)

} // namespace tastetrainertest

#include "tst_tastetrainer.moc"
