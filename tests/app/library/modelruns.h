#pragma once

#include "tests/app/library/firstpapers.h"

#include <QTimeZone>

// What the tests of runs with a model share: a day, its papers, and what calls yield.
namespace winnow {

inline const QString feed = QStringLiteral("cs.LG");
inline const QDateTime morning(friday, QTime(6, 0), QTimeZone::utc());

inline RunRecord llm(const char *model = "m", int criteria = 1) {
    RunRecord run;
    run.day = friday;
    run.criteriaVersion = criteria;
    run.scorer = Scorer::Llm;
    run.model = QString::fromLatin1(model);
    return run;
}

inline RunRecord builtin(int criteria = 1) {
    RunRecord run = llm("built-in", criteria);
    run.scorer = Scorer::Builtin;
    return run;
}

inline ScoredPaper scored(const ArxivId &id, int relevance = 5, int version = 1) {
    ScoredPaper paper;
    paper.id = id;
    paper.version = version;
    paper.score.relevance = relevance;
    paper.score.novelty = 5;
    return paper;
}

// 1,000 tokens of prompt for 2 dollars and 100 of completion for 1, unless it has no price.
inline CallRecord call(CallKind kind, int answered, bool priced = true) {
    CallRecord made;
    made.started = morning;
    made.elapsed = std::chrono::milliseconds(1234);
    made.kind = kind;
    made.papers = 5;
    made.answered = answered;
    made.tokens = TokenUsage{1000, 600, 50, 100, true};
    made.estimatedPrompt = 900;
    if (priced)
        made.cost = Usage{1000, 100, 1100, 2, 1, 3};
    return made;
}

inline BatchResult batch(std::vector<ScoredPaper> scores, CallRecord made = call(CallKind::Scoring, 1)) {
    BatchResult result;
    result.call = std::move(made);
    result.scores = std::move(scores);
    return result;
}

inline BatchResult dropped(const ArxivId &id) {
    BatchResult result = batch({}, call(CallKind::Screening, 1));
    result.screened = {{id, QStringLiteral("off topic")}};
    return result;
}

inline BatchResult passed(const ArxivId &id) {
    BatchResult result = batch({}, call(CallKind::Screening, 1));
    result.passed = {{id, 1}};
    return result;
}

inline BatchResult failed(const ArxivId &id) {
    BatchResult result = batch({}, call(CallKind::Scoring, 0));
    result.failures = {{id, QStringLiteral("no line")}};
    return result;
}

// Five papers, and criteria of version 1.
class Papers final : public DayPapers {
public:
    Papers() : DayPapers(5) { saveCriteria("one"); }
    void saveCriteria(const char *prompt) { (void)valueOf(library->criteria().save(criteriaOf(prompt))); }
    // In a run of its own, which is finished.
    void store(const RunRecord &wish, const BatchResult &result) {
        RunRecord run = valueOf(library->scores().beginRun(wish));
        valueOf(library->scores().addBatch(run.id, result));
        run.state = RunState::Finished;
        valueOf(library->scores().finishRun(run));
    }
    void update(const ArxivId &id, int version) {
        Listing listing = makeLargeListing(feed, friday, 5);
        for (Announcement &entry : listing.entries) {
            if (entry.paper.id == id) {
                entry.paper.version = version;
                entry.paper.abstract = QStringLiteral("What we said in version %1.").arg(version);
            }
        }
        (void)valueOf(library->listings().add(listing, {}));
    }
    RunRecord newestRun() { return valueOf(library->scores().runs()).at(0); }
    OpenPapers open(const RunRecord &run) { return valueOf(library->scores().openPapers(run)); }
    DaySummary day() { return valueOf(library->listings().days()).at(0); }
};

inline int totalOf(const OpenPapers &open) {
    return int(open.unseen.size() + open.passed.size() + open.dropped.size() + open.failed.size()) +
           open.scored;
}

} // namespace winnow
