#include "app/batch/outcomereader.h"

#include "app/llm/answer/apiproblem.h"
#include "app/llm/dialect.h"
#include "app/llm/tokens.h"
#include "app/scoring/calls/batchreading.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace winnow {

namespace {

std::vector<Paper> papersOf(const BatchRequest &request) {
    std::vector<Paper> papers;
    papers.reserve(request.papers.size());
    for (const BatchPaper &asked : request.papers) {
        Paper paper;
        paper.id = asked.id;
        paper.version = asked.version;
        papers.push_back(std::move(paper));
    }
    return papers;
}

void book(BatchOutcome &outcome, const ChatReply &reply, const BatchRequest &request,
          const OutcomeFrame &frame) {
    CallRecord &call = outcome.result.call;
    const bool isFree =
        reply.end == ChatEnd::Refused && !reply.usage.known; // by a filter in front of the model
    if (isFree) {
        call.tokens = {};
    } else if (reply.usage.known) {
        call.tokens = reply.usage;
        call.estimatedPrompt = request.estimatedPrompt;
    } else {
        call.tokens.prompt = request.estimatedPrompt;
        call.tokens.completion = estimateTokens(reply.text);
        call.tokens.known = false;
    }
    if (frame.price)
        call.cost = priced(call.tokens, *frame.price);
}

void giveFine(BatchResult &result, const BatchRequest &request) {
    QHash<ArxivId, double> fine;
    for (const BatchPaper &paper : request.papers)
        fine.insert(paper.id, paper.fine);
    for (ScoredPaper &scored : result.scores)
        scored.score.fine = fine.value(scored.id);
}

void readReply(BatchOutcome &outcome, const ChatReply &reply, const BatchRequest &request,
               const OutcomeFrame &frame) {
    const std::vector<Paper> papers = papersOf(request);
    BatchReading reading = request.kind == CallKind::Scoring
                               ? readScoring(reply, papers, frame.scorer, frame.marks, frame.topics)
                               : readScreening(reply, papers, frame.marks);
    outcome.result = std::move(reading.result);
    outcome.leftOver = std::move(reading.leftOver);
    outcome.isTry = !outcome.leftOver.empty();
    outcome.cause = outcome.result.call.problem;
    giveFine(outcome.result, request);
    book(outcome, reply, request, frame);
}

// Screening asks once: papers without an answer pass.
void leaveOver(BatchOutcome &outcome, const BatchRequest &request, const QString &cause, bool counts) {
    const CallKind kind = counts ? request.kind : CallKind::Scoring;
    BatchReading reading = unanswered(kind, papersOf(request), cause);
    outcome.result = std::move(reading.result);
    outcome.result.call.kind = request.kind;
    outcome.result.call.outcome = CallOutcome::Failed;
    outcome.result.call.problem = cause;
    outcome.leftOver = std::move(reading.leftOver);
    outcome.cause = cause;
    outcome.isTry = counts && !outcome.leftOver.empty();
}

Result<ChatReply> replyIn(const BatchAnswer &answer, const Provider &provider) {
    HttpResponse response;
    response.status = answer.status;
    response.body = answer.body;
    return decodeChat(provider, response);
}

// It knows neither the criteria nor all papers. Billed all the same, and no measure of later prompts. The
// next try is in smaller company, which may fit.
void dismissReply(BatchOutcome &outcome, const ChatReply &reply, const BatchRequest &request,
                  const OutcomeFrame &frame) {
    leaveOver(outcome, request,
              QStringLiteral("the server kept only %1 tokens of the prompt").arg(reply.usage.prompt), true);
    book(outcome, reply, request, frame);
    outcome.result.call.estimatedPrompt = 0;
}

QString causeOf(const BatchAnswer &answer) {
    const ApiProblem problem = readProblem(answer.body, {}).value_or(ApiProblem{});
    const QString words = problem.message.simplified().left(200);
    return words.isEmpty() ? QStringLiteral("refused with %1").arg(answer.status)
                           : QStringLiteral("refused with %1: %2").arg(answer.status).arg(words);
}

} // namespace

TopicChoices topicsOfVersion(const std::vector<Criteria> &versions, int version) {
    const auto found = std::ranges::find(versions, version, &Criteria::version);
    return found == versions.end() ? TopicChoices() : TopicChoices(*found);
}

bool isCutPrompt(PromptCheck &check, const BatchRequest &request, const BatchAnswer &answer,
                 const Provider &provider) {
    if (answer.kind != BatchAnswer::Kind::Reply)
        return false;
    const auto reply = replyIn(answer, provider);
    return reply && check.judge(request.leastPrompt, reply->usage) != PromptRead::Whole;
}

QSet<QString> findCutPrompts(const QHash<QString, BatchRequest> &requests, const BatchAnswers &answers,
                             const Provider &provider) {
    PromptCheck check;
    QSet<QString> cut;
    for (const bool isJudging : {false, true}) {
        for (const BatchAnswer &answer : answers.answers) {
            const auto request = requests.constFind(answer.customId);
            if (request != requests.cend() && isCutPrompt(check, *request, answer, provider) && isJudging)
                cut.insert(answer.customId);
        }
    }
    return cut;
}

BatchOutcome readOutcome(const BatchRequest &request, const BatchAnswer &answer, const OutcomeFrame &frame) {
    BatchOutcome outcome;
    outcome.customId = request.customId;
    if (answer.kind == BatchAnswer::Kind::Reply) {
        const auto reply = replyIn(answer, frame.provider);
        outcome.isAnswered = true;
        if (reply && frame.cutPrompts.contains(answer.customId)) {
            dismissReply(outcome, *reply, request, frame);
        } else if (reply) {
            readReply(outcome, *reply, request, frame);
        } else {
            leaveOver(outcome, request, reply.error().detail, true);
            ChatReply unread; // billed anyway
            unread.usage.known = false;
            book(outcome, unread, request, frame);
        }
    } else if (answer.kind == BatchAnswer::Kind::Refused) {
        leaveOver(outcome, request, causeOf(answer), !frame.allFailed);
        outcome.result.call.cost = frame.price ? std::optional(Usage{}) : std::nullopt;
    } else {
        leaveOver(outcome, request, answer.cause, false);
    }
    outcome.isCall = answer.kind != BatchAnswer::Kind::NotRun;
    outcome.result.call.started = frame.sentAt;
    return outcome;
}

} // namespace winnow
