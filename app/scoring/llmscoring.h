#pragma once

#include "app/criteria/criteria.h"
#include "app/llm/chatclient.h"
#include "app/model/callrecord.h"
#include "app/model/runprogress.h"
#include "app/scoring/budget.h"
#include "app/scoring/claims/claimline.h"
#include "app/scoring/replymarks.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace winnow {

// What a run asks a model, and how.
struct LlmTask {
    Criteria criteria;
    QString model;
    std::vector<Paper> toScreen; // those that pass are scored as well
    std::vector<Paper> toScore;
    bool score = true; // false: only screen
    // What earlier runs settled, so that batches are as large as before and a resumed run makes no more calls
    // than an uninterrupted one. screened: papers not in toScreen that had a screening result, whatever
    // happened to them since (passed, dropped, scored, failed). settled: papers not in toScore that were
    // scored or failed. In both cases the settled and the open papers together are the whole.
    int settled = 0;
    int screened = 0;
    int batchSize = 5;
    int screeningBatchSize = 25;
    bool adaptBatches = true; // batchSize is the base; see adaptedBatchSize()
    int concurrency = 4;
    std::optional<double> temperature;
    std::optional<int> seed;
    int requestsPerMinute = 0; // 0: according to the service's headers
    int tokensPerMinute = 0;
    QString effort;           // reasoning effort, as the service names it; empty: not sent
    qint64 contextTokens = 0; // the context window, prompt and answer together; 0: unknown
    bool asksTopic = true;    // for each paper, if the criteria name several
    ReplyMarks marks;         // how the model marks its reasoning and names its fields
    CallHistory history = {}; // how the model counts tokens, and how long its answers are
};

// The queue of a run with a model: screening, then scoring, several calls at once, within the service's
// limits and the caps. Lives in the work thread. The results of a call are reported by answered(), and its
// slot is used again only after stored(): what was paid for is on the disk before more is spent. 429 and 503
// wait for Retry-After and hold back all calls; 5xx, timeouts and lost connections are retried after a
// jittered backoff. Nothing waits longer than ten minutes. Unauthorized, Forbidden, NotFound, QuotaExhausted
// and DailyLimit end the run, and so does a service that stops answering or refuses every request with the
// same message: see CircuitBreaker. Useless replies of any kind end it too: see FruitlessGuard. Calls in
// progress are then waited for, and their results reported. Every paper asked about ends with a score, or
// after three tries as a failure with its cause; a try together with other papers may be one more. Screening
// asks once: a batch that is not answered, refused, cut off or unreadable passes completely. Batches fit the
// model's context window as far as it is known, or becomes known; replies to prompts truncated by the server
// are discarded. A paper that does not fit the window is left as it is, and the run ends with PromptTooLong.
class LlmScoring final : public QObject {
    Q_OBJECT
public:
    using Random = std::function<double()>; // returns 0 to 1

    LlmScoring(ChatClient &client, LlmTask task, Budget budget, QObject *parent = nullptr,
               Random random = {});
    ~LlmScoring() override; // abandons calls in progress

    // Before start(): each paper is asked about once its claim is ours. They outlive the run.
    void setClaims(PaperClaims &claims, ClaimLine::Times times = {});
    void start();
    void stored(int call);       // the number from answered()
    void setPaused(bool paused); // calls in progress are still reported
    // Starts no further call; those in progress are paid for, so they are waited for. finished() follows with
    // Cancelled.
    void stop();
    void abort(); // as stop(), but waits for nothing, not even stored()

Q_SIGNALS:
    void answered(int call, const winnow::BatchResult &result); // the receiver sets runId
    // The meter counts from start(), except that the cost includes earlier runs; it has no cap.
    void progressed(const winnow::RunProgress &progress);
    // Errors: those of ChatClient and PaperClaims, OnlyThinking, NothingScored, BudgetReached, PriceUnknown,
    // Cancelled. Papers that were not reported before are unchanged.
    void finished(const std::optional<winnow::Error> &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace winnow
