#pragma once

#include "app/batch/batchrun.h"
#include "app/cli/commands/command.h"
#include "app/cli/modelwords.h"
#include "app/cli/options.h"
#include "app/model/clock.h"

#include <functional>

namespace winnow {

// The batch work that several commands share: checks, sends and waits as requested, and reports progress.
class BatchSession final : public QObject {
    Q_OBJECT
public:
    using Handler = std::function<void(const BatchReport &)>;

    // Calls `handle` once, or not at all if this object is destroyed first.
    BatchSession(const CommandContext &context, const ModelSettings &settings, Handler handle,
                 QObject *parent);
    ~BatchSession() override;

    // Sends what is left of the request's days, after finding the criteria and the key.
    void send(const RunRequest &request, const ScoreOptions &options, BatchOptions wish);
    // Only checks the batches in progress.
    void look(BatchOptions wish);
    void stop();

    // Why it ended early, as a sentence; empty if it did not.
    std::optional<QString> problem(const BatchReport &report) const;

private:
    void run(BatchOptions wish);
    void fail(const Error &error);
    void show(const std::vector<BatchJob> &jobs);

    CommandContext m_context;
    ModelParty m_party;
    Clock m_clock;
    Handler m_handle;
    std::unique_ptr<BatchRun> m_run;
    QString m_shown;
    bool m_stopped = false;
};

// The request with the criteria from a file, if one is given, and the model from the options with its key.
// Cancelled when the context is destroyed.
[[nodiscard]] Pending<RunRequest> requestWithModel(const CommandContext &context, const RunRequest &request,
                                                   const ScoreOptions &options, QObject *parent);

} // namespace winnow
