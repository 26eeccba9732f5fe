#include "ui/criteria/cost/daycost.h"

#include "app/criteria/promptbuilder.h"
#include "app/llm/tokens.h"
#include "app/score/llmtask.h"
#include "app/score/service/modelaccess.h"
#include "app/scoring/estimate.h"
#include "ui/common/runwords.h"

#include <QDateTime>

namespace winnow {

namespace {

constexpr int usualDay = 300;             // papers a day in two or three categories
constexpr qsizetype usualTitle = 80;      // characters
constexpr qsizetype usualAbstract = 1300; // likewise; the mean of the test corpus
constexpr double smallestSaving = 0.0001; // US dollars a day; smaller savings are not mentioned

QString textOf(qsizetype characters) {
    const QString words = QStringLiteral("some words as long as words are in English ");
    return words.repeated(characters / words.size() + 1).left(characters);
}

std::vector<Paper> usualPapers() {
    Paper paper;
    if (const auto id = ArxivId::parse(QStringLiteral("2501.00001")))
        paper.id = id->id;
    paper.title = textOf(usualTitle);
    paper.abstract = textOf(usualAbstract);
    return std::vector<Paper>(usualDay, paper);
}

RunEstimate estimateOf(const DayCostQuestion &question, const Criteria &criteria, const ModelAccess &model) {
    OpenPapers open;
    open.unseen = question.papers;
    return estimateTask(llmTask(model, criteria, open, false),
                        model.price.at(QDateTime::currentDateTimeUtc()), question.history);
}

UncachedText uncachedOf(const DayCostQuestion &question, CallKind kind, const RunEstimate &now,
                        const ModelAccess &model) {
    const PromptBuilder prompts(question.criteria, kind);
    UncachedText text;
    text.tokens = estimateTokens(prompts.suffix());
    if (text.tokens == 0 || !now.cost)
        return text;
    Criteria moved = question.criteria;
    QString &prompt = kind == CallKind::Scoring ? moved.scoringPrompt : moved.screeningPrompt;
    prompt = withPaperListLast(prompt);
    const RunEstimate then = estimateOf(question, moved, model);
    const double saves = now.cost->totalCost - then.cost.value_or(*now.cost).totalCost;
    if (saves >= smallestSaving)
        text.saves = saves;
    return text;
}

} // namespace

std::optional<DayCost> dayCost(const DayCostQuestion &question) {
    const auto access = modelAccess(question.settings);
    if (!access)
        return std::nullopt;
    DayCostQuestion whole = question;
    if (whole.papers.empty())
        whole.papers = usualPapers();
    const RunEstimate estimate = estimateOf(whole, whole.criteria, *access);
    DayCost cost;
    cost.papers = int(whole.papers.size());
    cost.isTypical = question.papers.empty();
    cost.model = access->settings.model;
    cost.tokens = estimate.tokens.prompt + estimate.tokens.completion;
    if (estimate.cost)
        cost.dollars = estimate.cost->totalCost;
    cost.scoring = uncachedOf(whole, CallKind::Scoring, estimate, *access);
    cost.screening = uncachedOf(whole, CallKind::Screening, estimate, *access);
    return cost;
}

QString costSentence(const DayCost &cost) {
    const QString tokens = DayCost::tr("about %Ln token(s)", nullptr, int(rounded(cost.tokens)));
    const QString day = cost.isTypical ? DayCost::tr("A typical day of %Ln paper(s)", nullptr, cost.papers)
                                       : DayCost::tr("This day of %Ln paper(s)", nullptr, cost.papers);
    if (!cost.dollars)
        return DayCost::tr("%1: %2. The price of %3 is unknown.").arg(day, tokens, cost.model);
    return *cost.dollars > 0
               ? DayCost::tr("%1: %2, %3 with %4").arg(day, tokens, moneyText(*cost.dollars), cost.model)
               : DayCost::tr("%1: %2, free with %3").arg(day, tokens, cost.model);
}

QString uncachedSentence(const UncachedText &text, const DayCost &cost) {
    if (text.tokens == 0)
        return {};
    const QString what =
        DayCost::tr("%Ln token(s) come after the line for the papers, where no service can cache them.",
                    nullptr, int(text.tokens));
    if (!text.saves)
        return what;
    return cost.isTypical ? DayCost::tr("%1 With the line at the end, a typical day costs %2 less.")
                                .arg(what, moneyText(*text.saves))
                          : DayCost::tr("%1 With the line at the end, this day costs %2 less.")
                                .arg(what, moneyText(*text.saves));
}

} // namespace winnow
