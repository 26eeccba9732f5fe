#include "app/cli/commands/batchcommand.h"

#include "app/cli/batchwords.h"
#include "app/cli/modeloptions.h"
#include "app/cli/optionnames.h"
#include "app/cli/output.h"
#include "app/library/library.h"
#include "app/model/async.h"
#include "app/run/runner.h"
#include "app/score/claimservice.h"

#include <QCommandLineParser>
#include <QJsonArray>

#include <algorithm>

namespace winnow {

QString BatchCommand::name() const {
    return QStringLiteral("batch");
}

QString BatchCommand::arguments() const {
    return QStringLiteral("[status|read|cancel ID|forget ID]");
}

QString BatchCommand::summary() const {
    return tr("List batches, store their answers, or cancel one.");
}

QString BatchCommand::details() const {
    return tr("winnow-cli score --batch sends calls to the service's batch queue: answers within a day, "
              "usually at half the price.\n\n"
              "status (the default) lists the batches in progress, without contacting a service. read checks "
              "them at their services and stores the answers; so do score --batch and run. Papers that come "
              "back without a score are sent again by the next score, with or without --batch. cancel stops "
              "a batch; answers given until then are paid for, and read stores them. A batch that the "
              "service no longer knows is looked for over seven days; one sent with another key is never "
              "given up. forget allows the papers of such a batch to be sent, and paid for, again.\n\n"
              "--json prints an object: batches (id, state: preparing, uploaded, sent, reading, exported or "
              "closed, end, model, criteria, provider, endpoint, remote_id, remote_state, remote_done, sent, "
              "looked, papers, calls, open, answered, missing, reserved (US dollars), note), papers_sent, "
              "calls_sent, calls_left, reserved and error (code, detail, place).\n\n"
              "Examples:\n"
              "  winnow-cli batch\n"
              "  winnow-cli batch read --wait\n"
              "  winnow-cli batch cancel 3");
}

QList<QCommandLineOption> BatchCommand::options() const {
    return {{option("all"), tr("Also list finished batches.")},
            {option("wait"), tr("With read and cancel: continue until no batch is in progress.")}};
}

UsageError BatchCommand::read(const QCommandLineParser &parser, const QStringList &positional,
                              const Settings &settings) {
    m_verb = positional.value(0, QStringLiteral("status"));
    m_waits = parser.isSet(option("wait"));
    m_all = parser.isSet(option("all"));
    m_settings = withEnvironment(settings.model);
    const bool takesId = m_verb == QLatin1String("cancel") || m_verb == QLatin1String("forget");
    if (!takesId && m_verb != QLatin1String("status") && m_verb != QLatin1String("read"))
        return tr("Unknown argument \"%1\". Use status, read, cancel or forget.").arg(m_verb);
    if (positional.size() > (takesId ? 2 : 1))
        return tr("Unexpected argument \"%1\".").arg(positional.constLast());
    if (!takesId)
        return std::nullopt;
    bool isNumber = false;
    m_id = positional.value(1).toLongLong(&isNumber);
    if (!isNumber || m_id <= 0)
        return tr("Give the number of the batch, as in winnow-cli batch %1 3. winnow-cli batch lists them.")
            .arg(m_verb);
    return std::nullopt;
}

void BatchCommand::start(const CommandContext &context) {
    whenReady(context.library.batches().jobs(), this,
              [this, context](const Result<std::vector<BatchJob>> &jobs) {
                  if (!jobs)
                      return fail(context, jobs.error());
                  withJobs(*jobs, context);
              });
}

void BatchCommand::withJobs(const std::vector<BatchJob> &jobs, const CommandContext &context) {
    if (m_verb == QLatin1String("status"))
        return show(jobs, context);
    if (m_verb == QLatin1String("read"))
        return look(context);
    const auto job = std::ranges::find(jobs, m_id, &BatchJob::id);
    if (job == jobs.end() || !job->isOpen())
        return fail(context,
                    tr("Batch %1 is not in progress. winnow-cli batch lists those that are.").arg(m_id));
    if (m_verb == QLatin1String("forget"))
        return forget(*job, context);
    if (job->step == BatchStep::Exported)
        return fail(
            context,
            tr("Batch %1 was written to a file and can only be forgotten: winnow-cli batch forget %1.")
                .arg(m_id));
    look(context);
}

void BatchCommand::show(const std::vector<BatchJob> &jobs, const CommandContext &context) {
    BatchReport report;
    std::ranges::copy_if(jobs, std::back_inserter(report.jobs),
                         [this](const BatchJob &job) { return m_all || job.isOpen(); });
    for (const BatchJob &job : report.jobs)
        report.reserved += job.reserved;
    if (context.json) {
        context.output.print(batchReportToJson(report));
    } else if (report.jobs.empty()) {
        context.output.print(tr("No batch is in progress."));
    } else {
        for (const BatchJob &job : report.jobs)
            context.output.print(batchLine(job));
    }
    Q_EMIT done(Success);
}

void BatchCommand::look(const CommandContext &context) {
    BatchOptions wish;
    wish.waits = m_waits;
    if (m_id > 0)
        wish.cancels = wish.only = m_id;
    m_sitting = new BatchSession(
        context, m_settings, [this, context](const BatchReport &report) { reported(report, context); }, this);
    m_sitting->look(wish);
}

void BatchCommand::reported(const BatchReport &report, const CommandContext &context) {
    if (context.json) {
        context.output.print(batchReportToJson(report));
    } else {
        for (const QString &line : batchReportLines(report, m_waits))
            context.output.print(line);
    }
    if (const auto problem = m_sitting->problem(report))
        return fail(context, *problem);
    Q_EMIT done(Success);
}

void BatchCommand::forget(const BatchJob &job, const CommandContext &context) {
    BatchJob gone = job;
    gone.end = BatchEnd::Forgotten;
    whenReady(context.library.batches().close(gone, QStringLiteral("forgotten")), this,
              [this, context, job](const Result<void> &closed) {
                  if (!closed)
                      return fail(context, closed.error());
                  context.output.note(tr("Forgotten. Its unanswered papers can be sent again."));
                  giveBack(context);
              });
}

// In a lab the others may ask about its papers from now on.
void BatchCommand::giveBack(const CommandContext &context) {
    ClaimService *claims = context.runner.claims();
    if (!claims) {
        Q_EMIT done(Success);
        return;
    }
    whenReady(claims->giveForgottenBack(), this, [this, context](const Result<void> &given) {
        if (!given)
            context.output.note(tr("The lab hears of it at the next sync."));
        Q_EMIT done(Success);
    });
}

void BatchCommand::stop() {
    if (m_sitting)
        m_sitting->stop();
}

} // namespace winnow
