#include "tests/support/weekpapers.h"

namespace winnow {

namespace {

struct WeekPaper {
    const char *id;
    int day; // after Monday
    int relevance;
    int novelty;
    const char *topic;
};

constexpr WeekPaper papersOfTheWeek[]{
    {"2607.00001", 0, 9, 8, "Seas"}, {"2607.00002", 0, 8, 7, "Routing"}, {"2607.00002", 1, 8, 7, "Routing"},
    {"2607.00003", 1, 3, 3, "Seas"}, {"2607.00004", 1, 9, 9, "Seas"},    {"2607.00005", 4, 6, 9, ""},
    {"2607.00006", 4, 7, 6, ""},     {"2607.00007", 4, 0, 0, ""},        {"2608.00001", 7, 9, 9, "Routing"}};

Paper paperOf(const WeekPaper &one) {
    return makePaper(one.id, QStringLiteral("Paper %1").arg(QLatin1String(one.id)),
                     {QStringLiteral("cs.LG")});
}

int savedCriteria(Library &library) {
    Criteria criteria;
    criteria.name = QStringLiteral("Machines: \"mine\"");
    criteria.systemPrompt = QStringLiteral("You read papers.");
    criteria.scoringPrompt = QStringLiteral("## Relevant Topics\n\n1. Routing\n   - Relevant: routing rules\n"
                                            "2. Seas\n   - Relevant: tides\n\n## Papers\n\n"
                                            "[PAPER LIST HERE]\n");
    return valueOf(library.criteria().save(criteria)).version;
}

RunRecord begun(Library &library, QDate day, int criteria) {
    RunRecord run;
    run.day = day;
    run.criteriaVersion = criteria;
    run.scorer = Scorer::Llm;
    run.model = QStringLiteral("gpt-4o");
    run.started = QDateTime::currentDateTimeUtc();
    return valueOf(library.scores().beginRun(run));
}

BatchResult batchOf(const RunRecord &run, int day) {
    BatchResult batch;
    batch.call.runId = run.id;
    batch.call.started = QDateTime::currentDateTimeUtc();
    batch.call.tokens = TokenUsage{1000, 0, 0, 100, true};
    batch.call.cost = Usage{1000, 100, 1100, 0.02, 0.01, 0.03};
    for (const WeekPaper &one : papersOfTheWeek) {
        if (one.day != day)
            continue;
        if (one.relevance == 0) {
            batch.failures.push_back({paperId(one.id), QStringLiteral("no answer"), 1});
            continue;
        }
        Score score{one.relevance,       one.novelty, 0,         QStringLiteral("Because of it."),
                    run.criteriaVersion, Scorer::Llm, run.model, {}};
        score.topic = PaperTopic{QString::fromLatin1(one.topic), {}, {}};
        batch.scores.push_back({paperId(one.id), 1, score});
    }
    return batch;
}

} // namespace

void storeWeek(Library &library) {
    const int criteria = savedCriteria(library);
    for (const int day : {0, 1, 4, 7}) {
        std::vector<Announcement> entries;
        for (const WeekPaper &one : papersOfTheWeek) {
            if (one.day == day)
                entries.push_back(announce(paperOf(one)));
        }
        const QDate date = weeksMonday.addDays(day);
        (void)valueOf(library.listings().add(makeListing(QStringLiteral("cs.LG"), date, entries), {}));
        RunRecord run = begun(library, date, criteria);
        valueOf(library.scores().addBatch(run.id, batchOf(run, day)));
        run.state = RunState::Finished;
        run.finished = QDateTime::currentDateTimeUtc();
        valueOf(library.scores().finishRun(run));
    }
    const ArxivId kept = paperId("2607.00003");
    (void)valueOf(library.marks().decide({kept}, Decision::Keep));
    (void)valueOf(library.marks().decide({paperId("2607.00004")}, Decision::Skip));
    (void)valueOf(library.marks().setNote(kept, QStringLiteral("Read again.\nAsk Ben.")));
    (void)valueOf(library.marks().addTag({kept}, QStringLiteral("tides")));
}

} // namespace winnow
