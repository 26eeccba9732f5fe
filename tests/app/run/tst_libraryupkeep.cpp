#include "app/library/sql/database.h"
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
    void renewsWhatAnEarlierScorerSaid();
    void keepsWhatThisScorerSaid();
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

// A library whose scores an earlier build gave, some of them a model.
struct EarlierBuild {
    TempLibrary library;
    Criteria criteria;
    std::vector<Paper> papers;
    std::optional<LibraryUpkeep> upkeep;
    std::vector<bool> ends;

    explicit EarlierBuild(int revision) {
        criteria = valueOf(library->criteria().save(defaultCriteria()));
        (void)valueOf(library->listings().add(makeLargeListing(QStringLiteral("cs.LG"), friday, 3), {}));
        for (const PaperRow &row : valueOf(library->search().papers({})))
            papers.push_back(row.paper);
        store(Scorer::Builtin, BuiltinScorer::modelName, papers.at(0));
        store(Scorer::Builtin, BuiltinScorer::modelName, papers.at(1));
        store(Scorer::Llm, QStringLiteral("some-model"), papers.at(1));
        library.close();
        {
            Database database(library.file());
            if (!database.open() ||
                !database.execute(QStringLiteral("UPDATE builtin_scorer SET revision = %1").arg(revision)))
                qFatal("the library can't be changed");
        }
        library.reopen();
        upkeep.emplace(*library);
        QObject::connect(&*upkeep, &LibraryUpkeep::finished, &*upkeep,
                         [this](bool isChanged, const std::optional<Error> &) { ends.push_back(isChanged); });
    }
    void store(Scorer scorer, const QString &model, const Paper &paper) {
        RunRecord run;
        run.day = friday;
        run.criteriaVersion = criteria.version;
        run.scorer = scorer;
        run.model = model;
        Score score{10, 1, 0.99, QStringLiteral("Earlier."), criteria.version, scorer, model, {}};
        (void)valueOf(library->scores().add(valueOf(library->scores().beginRun(run)).id,
                                            {{paper.id, paper.version, score}}));
    }
    std::vector<ScoreRecord> history(size_t place) {
        return valueOf(library->scores().history(papers.at(place).id));
    }
};

void TestLibraryUpkeep::renewsWhatAnEarlierScorerSaid() {
    EarlierBuild earlier(BuiltinScorer::revision - 1);
    earlier.upkeep->start();
    QTRY_COMPARE_WITH_TIMEOUT(earlier.ends, std::vector<bool>{true}, patience);
    const auto first = earlier.history(0);
    QCOMPARE(first.size(), size_t(1)); // in the place of what was said
    QVERIFY(first[0].score == BuiltinScorer(earlier.criteria).score(earlier.papers[0]));
    const auto second = earlier.history(1);
    QCOMPARE(second.size(), size_t(2));
    QCOMPARE(second[0].score.comment, QStringLiteral("Earlier.")); // the model's, which was paid for
    QVERIFY(second[1].score.comment != QLatin1String("Earlier."));
    QVERIFY(earlier.history(2).empty()); // nothing was said, and nothing is
    earlier.upkeep->start();
    QTRY_COMPARE_WITH_TIMEOUT(earlier.ends, (std::vector<bool>{true, false}), patience); // once
}

void TestLibraryUpkeep::keepsWhatThisScorerSaid() {
    for (const int revision : {BuiltinScorer::revision, BuiltinScorer::revision + 1}) {
        EarlierBuild same(revision);
        same.upkeep->start();
        QTRY_COMPARE_WITH_TIMEOUT(same.ends, std::vector<bool>{false}, patience);
        QCOMPARE(same.history(0).at(0).score.comment, QStringLiteral("Earlier."));
        QCOMPARE(valueOf(same.library->upkeep().builtinRevision()), revision);
    }
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
