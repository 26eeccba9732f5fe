#pragma once

#include "app/batch/batchrun.h"
#include "app/cli/commands/command.h"
#include "app/cli/modelwords.h"
#include "app/cli/options.h"
#include "app/model/clock.h"

#include <functional>

namespace winnow {

// What several commands do about batches: looks, sends and waits as wished, and tells how far they are.
class BatchSitting final : public QObject {
    Q_OBJECT
public:
    using Handler = std::function<void(const BatchReport &)>;

    // Calls `handle` once, not at all when it is destroyed before.
    BatchSitting(const CommandContext &context, const ModelSettings &settings, Handler handle,
                 QObject *parent);
    ~BatchSitting() override;

    // Sends what is left of the request's days. Criteria and key are found first.
    void send(const RunRequest &request, const ScoreOptions &options, BatchWish wish);
    // What is under way, and no more.
    void look(BatchWish wish);
    void stop();

    // Why it ended early, as a sentence; none: it did not.
    std::optional<QString> problem(const BatchReport &report) const;

private:
    void run(BatchWish wish);
    void fail(const Error &error);
    void show(const std::vector<BatchJob> &jobs);

    CommandContext m_context;
    ModelParty m_party;
    SystemClock m_clock;
    Handler m_handle;
    std::unique_ptr<BatchRun> m_run;
    QString m_shown;
    bool m_stopped = false;
};

// The request with the criteria of a file, if one is named, and the model of the options with its key. The
// context's end ends it.
[[nodiscard]] Pending<RunRequest> requestWithModel(const CommandContext &context, const RunRequest &request,
                                                   const ScoreOptions &options, QObject *parent);

} // namespace winnow
