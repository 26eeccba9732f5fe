#include "app/score/llmtask.h"

#include <algorithm>
#include <iterator>

namespace winnow {

namespace {

void append(std::vector<Paper> &papers, const std::vector<Paper> &more) {
    papers.insert(papers.end(), more.begin(), more.end());
}

} // namespace

LlmTask llmTask(const ModelAccess &model, const Criteria &criteria, const OpenPapers &open,
                bool retryFailed) {
    const ModelSettings &settings = model.settings;
    LlmTask task;
    task.criteria = criteria;
    task.model = settings.model;
    const bool screens = settings.screening && !criteria.screeningPrompt.trimmed().isEmpty();
    task.score = settings.scoring;
    if (screens) {
        task.toScreen = open.unseen;
        task.screened =
            int(open.passed.size() + open.dropped.size() + open.failed.size() + open.prescreened.size()) +
            open.scored;
    } else {
        append(task.toScore, open.unseen);
        append(task.toScore, open.dropped); // by a screening that is off now
    }
    append(task.toScore, open.passed);
    if (retryFailed)
        append(task.toScore, open.failed);
    task.settled = open.scored + (retryFailed ? 0 : int(open.failed.size())) +
                   (screens ? 0 : int(open.prescreened.size()));
    task.batchSize = settings.batchSize;
    task.screeningBatchSize = settings.screeningBatchSize;
    task.adaptBatches = settings.adaptBatches;
    task.concurrency = settings.concurrency;
    task.asksTopic = settings.asksTopic;
    task.temperature = settings.temperature;
    task.seed = settings.seed;
    task.requestsPerMinute = settings.requestsPerMinute;
    task.tokensPerMinute = settings.tokensPerMinute;
    task.effort = model.effort;
    task.contextTokens = model.contextTokens;
    task.marks = replyMarks(model.traits.marks).value_or(ReplyMarks()); // modelAccess() has checked them
    return task;
}

LlmTask llmTask(const ScoreRequest &request, const Criteria &criteria, const OpenPapers &open) {
    if (!request.isTrial())
        return llmTask(*request.model, criteria, open, request.retryFailed);
    OpenPapers wanted;
    for (const auto *papers : {&open.unseen, &open.passed, &open.dropped, &open.failed, &open.prescreened})
        append(wanted.passed, papersAmong(*papers, request.only));
    wanted.scored = int(request.only.size() - wanted.passed.size());
    LlmTask task = llmTask(*request.model, criteria, wanted, false);
    task.score = true;
    return task;
}

std::vector<Paper> papersAmong(const std::vector<Paper> &papers, const std::vector<ArxivId> &only) {
    std::vector<Paper> wanted;
    std::ranges::copy_if(papers, std::back_inserter(wanted), [&only](const Paper &paper) {
        return std::ranges::find(only, paper.id) != only.end();
    });
    return wanted;
}

QDateTime monthBegin(const QDateTime &now) {
    const QDate today = now.toLocalTime().date();
    return QDate(today.year(), today.month(), 1).startOfDay().toUTC();
}

} // namespace winnow
