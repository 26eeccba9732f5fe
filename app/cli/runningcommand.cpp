#include "app/cli/runningcommand.h"

#include "app/cli/criteriafile.h"
#include "app/cli/output.h"
#include "app/run/runner.h"

namespace winnow {

void RunningCommand::startRun(const CommandContext &context, RunRequest request,
                              const QString &criteriaFile) {
    m_context.emplace(context);
    if (m_stopped) // while the library was being opened
        return fail(context, Error{ErrorCode::Cancelled, {}, {}, {}});
    if (!criteriaFile.isEmpty()) {
        const Result<Criteria> criteria = readCriteriaFile(criteriaFile, context.output);
        if (!criteria)
            return fail(context, criteria.error());
        request.criteria = *criteria;
    }
    connect(&context.runner, &Runner::progressed, this, &RunningCommand::showProgress);
    connect(&context.runner, &Runner::finished, this, &RunningCommand::reported);
    context.runner.start(request);
}

void RunningCommand::stop() {
    m_stopped = true;
    if (m_context)
        m_context->runner.stop();
}

void RunningCommand::showProgress(const RunProgress &progress) {
    using namespace std::chrono_literals;
    if (progress.wait > 0s)
        context().output.note(tr("%1: arXiv can't answer now; it is asked again in %2 s.")
                                  .arg(progress.what)
                                  .arg(progress.wait.count()));
    else if (progress.stage == RunStage::Fetching && !progress.what.isEmpty())
        context().output.progress(
            tr("Fetching %1 (%2 of %3)").arg(progress.what).arg(progress.done + 1).arg(progress.total));
    else if (progress.stage == RunStage::Scoring && progress.total > 0)
        context().output.progress(tr("Scoring %1 of %2").arg(progress.done).arg(progress.total));
}

} // namespace winnow
