#include "tests/benchmarks/biglibrary.h"

#include <QTimeZone>

#include "app/criteria/activetopics.h"
#include "app/criteria/criteria.h"
#include "app/library/library.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/syntheticday.h"

#include <algorithm>

namespace winnow::bench {

namespace {

constexpr int papersPerDay = 2000;

// Every eighth paper is under none, every third under another one as well.
PaperTopic topicOf(int paper) {
    static const QStringList names = topicNames(defaultCriteria());
    PaperTopic topic;
    topic.name = names.value(paper % 8);
    if (paper % 3 == 0 && !topic.isNone())
        topic.also << names.at((paper + 1) % int(names.size()));
    topic.reason = QStringLiteral("“word %1”").arg(paper);
    return topic;
}

void scoreDay(Library &library, QDate day, int criteriaVersion, const Listing &listing) {
    RunRecord run;
    run.day = day;
    run.criteriaVersion = criteriaVersion;
    run.scorer = Scorer::Builtin;
    run.model = QStringLiteral("built-in");
    run.started = QDateTime(day, QTime(6, 0), QTimeZone::utc());
    const auto begun = library.scores().beginRun(run).result();
    require(begun.has_value(), "beginning a run");
    std::vector<ScoredPaper> scores;
    for (const auto &[paper, type, gaps] : listing.entries) {
        const int spread = int(scores.size());
        Score score{spread % 10 + 1, spread / 7 % 10 + 1, 0.5,      paper.abstract.left(90), // each its own
                    criteriaVersion, run.scorer,          run.model};
        score.topic = topicOf(spread);
        scores.push_back({paper.id, paper.version, score});
    }
    require(library.scores().add(begun->id, scores).result().has_value(), "storing scores");
    run = *begun;
    run.state = RunState::Finished;
    run.finished = run.started.addSecs(1);
    require(library.scores().finishRun(run).result().has_value(), "finishing a run");
}

} // namespace

void fillBigLibrary(const QString &file, int papers, const ListingFilter &filter) {
    Library library(file);
    require(library.open().result().has_value(), "opening a library");
    const auto criteria = library.criteria().save(defaultCriteria()).result();
    require(criteria.has_value(), "saving criteria");
    const QDate newest(2025, 8, 8);
    for (int i = 0; i * papersPerDay < papers; ++i) {
        const int ofThisDay = std::min(papersPerDay, papers - i * papersPerDay);
        const Listing listing = syntheticListing(ofThisDay, newest.addDays(-i), i * papersPerDay);
        require(library.listings().add(listing, filter).result().has_value(), "storing");
        scoreDay(library, listing.day, criteria->version, listing);
    }
}

} // namespace winnow::bench
