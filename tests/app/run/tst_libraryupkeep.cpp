#include "app/run/libraryupkeep.h"
#include "app/scoring/builtin/builtinscorer.h"
#include "tests/support/oldlibrary.h"
#include "tests/support/templibrary.h"
#include "tests/support/testmain.h"

namespace libraryupkeeptest {

using namespace winnow;

namespace {

constexpr int papers = 450;
constexpr int patience = 60'000; // milliseconds

// An open library of an earlier version, and what is done for it.
struct Desk {
    OldLibrary old{papers};
    Library library{old.file()};
    LibraryUpkeep upkeep{library};
    std::vector<UpkeepProgress> progress;
    std::vector<bool> ends; // whether something changed
    std::optional<Error> error;

    Desk() {
        (void)valueOf(library.open());
        QObject::connect(&upkeep, &LibraryUpkeep::progressed, &upkeep,
                         [this](const UpkeepProgress &now) { progress.push_back(now); });
        QObject::connect(&upkeep, &LibraryUpkeep::finished, &upkeep,
                         [this](bool isChanged, const std::optional<Error> &why) {
                             ends.push_back(isChanged);
                             error = why;
                         });
    }
    int found(const char *words) {
        return int(valueOf(library.search().ids(QString::fromUtf8(words), {})).size());
    }
    PaperRow row(const char *id) {
        PaperQuery query;
        query.search = QString::fromLatin1(id);
        return valueOf(library.search().papers(query)).front();
    }
};

} // namespace

class TestLibraryUpkeep final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bringsUpToDateOnce();
    void scoresAsTheScorerDoes();
    void answersOthersMeanwhile();
    void stopsAndGoesOn();
    void takesCriteriaThatComeIntoUse();
    void saysWhatFailed();
};

void TestLibraryUpkeep::bringsUpToDateOnce() {
    Desk desk;
    desk.upkeep.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.ends, std::vector<bool>{true}, patience);
    QVERIFY(!desk.error);
    QCOMPARE(desk.found("CO2 "), papers / 3);
    const auto stageAt = [&desk](size_t i) { return desk.progress.at(i).stage; };
    QVERIFY(desk.progress.size() > 3);
    for (size_t i = 0; i < desk.progress.size(); ++i) {
        const UpkeepProgress &now = desk.progress[i];
        QCOMPARE(now.total, papers);
        QVERIFY(now.done < now.total);
        const bool isFirst = i == 0 || stageAt(i) != stageAt(i - 1);
        QVERIFY(isFirst ? now.done == 0 : now.done > desk.progress[i - 1].done);
    }
    QCOMPARE(stageAt(0), UpkeepStage::SearchIndex);
    QCOMPARE(desk.progress.back().stage, UpkeepStage::BuiltinScores);
    desk.progress.clear();
    desk.upkeep.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.ends, (std::vector<bool>{true, false}), patience);
    QVERIFY(desk.progress.empty());
}

void TestLibraryUpkeep::scoresAsTheScorerDoes() {
    Desk desk;
    desk.upkeep.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.ends.size(), size_t(1), patience);
    const PaperRow carbon = desk.row("2508.00003");
    const Score expected = BuiltinScorer(valueOf(desk.library.criteria().current())).score(carbon.paper);
    QVERIFY(*carbon.score == expected);
    QVERIFY(expected.relevance > 1);
    QCOMPARE(desk.row("2508.00001").score->scorer, Scorer::Llm);
    QCOMPARE(desk.row("2508.00001").score->comment, QStringLiteral("Old."));
}

// Between two parts others have their turn.
void TestLibraryUpkeep::answersOthersMeanwhile() {
    Desk desk;
    int answers = 0;
    bool isDone = false;
    connect(&desk.upkeep, &LibraryUpkeep::progressed, &desk.upkeep, [&](const UpkeepProgress &) {
        whenReady(desk.library.search().ids(QStringLiteral("pruning"), {}), &desk.upkeep,
                  [&](const Result<QSet<ArxivId>> &found) {
                      QCOMPARE(found->size(), papers); // complete, whatever is left to do
                      answers += isDone ? 0 : 1;
                  });
    });
    connect(&desk.upkeep, &LibraryUpkeep::finished, &desk.upkeep, [&isDone] { isDone = true; });
    desk.upkeep.start();
    QTRY_VERIFY_WITH_TIMEOUT(isDone, patience);
    QVERIFY2(answers >= int(desk.progress.size()) - 1, qPrintable(QString::number(answers)));
}

void TestLibraryUpkeep::stopsAndGoesOn() {
    Desk desk;
    bool isToStop = true;
    connect(&desk.upkeep, &LibraryUpkeep::progressed, &desk.upkeep, [&] {
        if (isToStop)
            desk.upkeep.stop(); // in the first part
    });
    desk.upkeep.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.ends.size(), size_t(1), patience);
    QVERIFY(!desk.upkeep.isRunning());
    const int left = valueOf(desk.library.upkeep().entriesLeft());
    QVERIFY(left > 0 && left < papers);
    isToStop = false;
    desk.progress.clear();
    desk.upkeep.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.ends.size(), size_t(2), patience);
    QCOMPARE(desk.progress.front().total, left);
    QCOMPARE(desk.found("CO2 "), papers / 3);
}

// Scores under criteria that were not in use are made anew when they come into use.
void TestLibraryUpkeep::takesCriteriaThatComeIntoUse() {
    Desk desk;
    desk.upkeep.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.ends.size(), size_t(1), patience);
    QCOMPARE(valueOf(desk.library.upkeep().scoresLeft(1)), papers);
    (void)valueOf(desk.library.criteria().use(1));
    desk.upkeep.start();
    desk.upkeep.start(); // while it runs: looks once more, and ends once
    QTRY_COMPARE_WITH_TIMEOUT(desk.ends.size(), size_t(2), patience);
    QCOMPARE(valueOf(desk.library.upkeep().scoresLeft(1)), 0);
    QVERIFY(desk.row("2508.00009").score->comment != QLatin1String("Old."));
    QVERIFY(!desk.upkeep.isRunning());
}

void TestLibraryUpkeep::saysWhatFailed() {
    Library library(QStringLiteral(":memory:")); // never opened
    LibraryUpkeep upkeep(library);
    std::optional<Error> error;
    connect(&upkeep, &LibraryUpkeep::finished, this,
            [&error](bool, const std::optional<Error> &why) { error = why; });
    upkeep.start();
    QTRY_VERIFY_WITH_TIMEOUT(error, patience);
    QCOMPARE(error->code, ErrorCode::InvalidInput);
}

WINNOW_TEST(TestLibraryUpkeep, QCoreApplication)

} // namespace libraryupkeeptest

#include "tst_libraryupkeep.moc"
