#pragma once

#include "app/criteria/criteria.h"
#include "app/llm/chatclient.h"
#include "app/model/callrecord.h"
#include "app/scoring/budget.h"
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
    // What earlier sittings settled, so that batches are as large as they were and a resumed run makes no
    // more calls than an uninterrupted one. screened: papers not in toScreen that had a screening verdict,
    // either way, whatever became of them since (passed, dropped, scored, failed). settled: papers not in
    // toScore that were scored or given up. In both cases what was settled and what is open make up the
    // whole.
    int settled = 0;
    int screened = 0;
    int batchSize = 5;
    int screeningBatchSize = 25;
    bool adaptBatches = true; // batchSize is the base; see adaptedBatchSize()
    int concurrency = 4;
    std::optional<double> temperature;
    std::optional<int> seed;
    int requestsPerMinute = 0; // 0: as the service's headers say
    int tokensPerMinute = 0;
    QString effort;           // of reasoning, as the service names it; empty: not sent
    qint64 contextTokens = 0; // the model's window, prompt and answer together; 0: not known
    bool asksTopic = true;    // of each paper, where the criteria name several
    ReplyMarks marks;         // of the model's thoughts and fields
    CallHistory history = {}; // of the model: how it counts tokens, and how long its answers are
};

struct LlmProgress {
    int done = 0; // papers with a score, dropped or given up, in this sitting
    int total = 0;
    int calls = 0; // given out by answered(), in this sitting
    int underWay = 0;
    TokenUsage tokens;                // of this sitting
    std::optional<double> spentInRun; // earlier sittings included; none: the price is not known
    std::chrono::seconds wait{0};     // until the service is asked again; 0: it is not waited for
    bool paused = false;
    // What there is to know of the run's course: ModelLoading while it is waited for; ContextShared: it goes
    // on with fewer calls at once; PromptTooLong (":4096"): the server keeps only so many tokens of a prompt,
    // and smaller batches are asked about.
    std::optional<Error> notice = {};
};

// The queue of a run with a model: screening, then scoring, several calls at once, within the service's
// limits and the budget. Lives in the work thread. What a call yields is given out by answered(), and its
// slot is used again only after stored(): what was paid for is on the disk before more is spent.
//
// 429 and 503 wait for Retry-After and hold back all calls; 5xx, time-outs and lost connections are tried
// again after a jittered backoff. Nothing is waited for longer than ten minutes. Unauthorized, Forbidden,
// NotFound, QuotaExhausted and DailyLimit end the run, as does a service that answers nothing any more, or
// refuses every request in the same words: see ServiceHealth. So do replies that bring nothing, whatever is
// wrong with them: see FruitlessGuard. Calls under way are then waited for, and what they bring is given out.
//
// A paper that was asked about ends with a score, or after three tries as a failure with its cause; a try in
// the company of others may be one more. Screening
// asks once: a batch that is not answered, refused, cut off or can't be read passes as a whole. Batches fit
// into the model's window as far as it is known, or becomes known; replies to prompts that the server cut
// short are thrown away. A paper for which the window has no room is left as it is, and the run ends with
// PromptTooLong.
class LlmScoring final : public QObject {
    Q_OBJECT
public:
    using Random = std::function<double()>; // 0 to 1

    LlmScoring(ChatClient &client, LlmTask task, Budget budget, QObject *parent = nullptr,
               Random random = {});
    ~LlmScoring() override; // calls under way are given up

    void start();
    void stored(int call);       // the number that answered() gave
    void setPaused(bool paused); // calls under way are still given out
    // No further call is begun; those under way are paid for, and waited for. finished() follows with
    // Cancelled.
    void stop();
    void abort(); // as stop(), but waits for nothing, stored() included

Q_SIGNALS:
    void answered(int call, const winnow::BatchResult &result); // runId is the receiver's to set
    void progressed(const winnow::LlmProgress &progress);
    // Errors: those of ChatClient, OnlyThinking, NothingScored, BudgetReached, PriceUnknown, Cancelled. Every
    // paper that was not given out before is untouched.
    void finished(const std::optional<winnow::Error> &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace winnow
