#include "app/score/summary/summaryplan.h"

#include "app/criteria/promptbuilder.h"
#include "app/llm/tokens.h"

namespace winnow {

namespace {

constexpr size_t mostPapers = 60;
constexpr qsizetype longestSummarised =
    900;                           // characters of an abstract: its findings usually come before that
constexpr int summaryLimit = 2000; // tokens; reasoning models need some before they write
constexpr qint64 likelySummary = 400;

// Prompts are not translated, since models do best in English.
QString summaryTask(const QString &subject) {
    return QStringLiteral(
               "These papers (%1) were chosen by a researcher, the most important first. Write a summary of "
               "them "
               "for that researcher, in at most 200 words of plain prose without headings, lists or links: "
               "what "
               "they are about, what several of them have in common, and which two or three stand out. Name "
               "papers by their titles. Say nothing that their abstracts do not say.\n\n%2")
        .arg(subject, paperListPlaceholder);
}

std::vector<Paper> shortened(const std::vector<Paper> &papers, size_t count) {
    std::vector<Paper> all(papers.begin(), papers.begin() + qsizetype(std::min(count, papers.size())));
    for (Paper &paper : all)
        paper.abstract.truncate(longestSummarised);
    return all;
}

} // namespace

SummaryPlan summaryPlan(const SummaryRequest &request) {
    Criteria task;
    task.systemPrompt =
        QStringLiteral("You tell researchers what is new in their field, briefly and exactly.");
    task.scoringPrompt = summaryTask(request.subject);
    const PromptBuilder prompt(task, CallKind::Scoring);
    SummaryPlan plan;
    plan.chat.model = request.model.settings.model;
    plan.chat.system = prompt.system();
    plan.chat.prefix = prompt.prefix();
    plan.chat.tokenLimit = summaryLimit;
    plan.chat.temperature = request.model.settings.temperature;
    plan.chat.seed = request.model.settings.seed;
    plan.chat.effort = request.model.effort;
    plan.guessedAnswer = likelySummary;
    const qint64 window = request.model.contextTokens;
    for (size_t count = std::min(mostPapers, request.papers.size());; count -= 1 + count / 4) {
        plan.chat.user = prompt.papers(shortened(request.papers, count));
        plan.papers = int(count);
        plan.guessedPrompt = estimateTokens(plan.chat.system) + estimateTokens(plan.chat.prefix) +
                             estimateTokens(plan.chat.user);
        if (window == 0 || plan.guessedPrompt * 4 / 3 + summaryLimit < window || count <= 1)
            return plan;
    }
}

} // namespace winnow
