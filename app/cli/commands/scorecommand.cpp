#include "app/cli/commands/scorecommand.h"

#include "app/batch/batchfile.h"
#include "app/cli/batchwords.h"
#include "app/cli/criteriafile.h"
#include "app/cli/estimatewords.h"
#include "app/cli/optionnames.h"
#include "app/cli/output.h"
#include "app/library/library.h"
#include "app/model/async.h"

#include <QCommandLineParser>

namespace winnow {

QString ScoreCommand::name() const {
    return QStringLiteral("score");
}

QString ScoreCommand::arguments() const {
    return QStringLiteral("[export-jobs FILE|import-answers FILE]");
}

QString ScoreCommand::summary() const {
    return tr("Score the papers that have no score yet with these criteria.");
}

QString ScoreCommand::details() const {
    return tr(
        "Gives each paper a relevance and a novelty, 1 to 10 each. Scores are stored as they arrive: to "
        "finish a run that was stopped or killed, run the command again; nothing is scored, or paid for, "
        "twice. Ctrl-C once stops after the calls in progress; Ctrl-C twice stops at once.\n\n"
        "A language model needs a key (winnow-cli key --help) unless it runs on this computer. A paper for "
        "which it gives no usable answer in three tries is listed as failed; the others are not affected. "
        "Only one program at a time scores a library with a model: a second one says which program that is "
        "and exits with 1, or waits with --wait.\n\n"
        "--prescreen leaves out papers unlike those you keep before the model is asked, while still finding "
        "the given percentage of what you would keep. This is measured on your own decisions, on days that "
        "were not learned from; --dry-run shows how well it works and what it saves. With too few decisions, "
        "nothing is left out. Papers by followed authors always stay, and up to three papers a day that "
        "would be left out are scored anyway; winnow-cli learn shows how many of those were worth reading. "
        "Papers left out are marked as screened out, not lost: score --paper ID scores one of them, score "
        "--prescreen off all.\n\n"
        "--batch sends the calls to the service's batch queue instead: answers within a day, usually at half "
        "the price, which estimates, caps and costs take into account. Their maximum cost is reserved when "
        "they are sent. The command reports what was sent and exits; winnow-cli batch shows the progress, "
        "and the next score --batch, run or batch read stores the answers. With --wait it continues until "
        "all answers are there. Works with OpenAI, compatible services (--endpoint) and Anthropic. "
        "export-jobs writes the calls to a file as OpenAI's JSON lines, which vllm run-batch can answer; "
        "import-answers stores the answers. With --batch, --json prints the same as winnow-cli batch "
        "--json.\n\n"
        "--json prints an object: day, criteria (version), scorer, model, state, scored, screened, "
        "prescreened (of these, before the model was asked), failed, failures (id, cause), calls, tokens "
        "(prompt, cached, completion, total), cost (US dollars, null if the price is unknown), days (the "
        "same figures for each day) and error (code, message, detail, place); with --dry-run: day, criteria, "
        "scorer, model, papers, failed, calls, screening_calls, tokens, cost, prescreening (null: off; "
        "recall, papers, kept, audited, found, found_low, found_high, days, saved_tokens, saved_cost; or "
        "missing_kept, missing_days), spent_this_month, run_cap and month_cap.\n\n"
        "Examples:\n"
        "  winnow-cli score\n"
        "  winnow-cli score --model gpt-5-mini --dry-run\n"
        "  winnow-cli score --model gpt-5-mini --budget 0.50\n"
        "  winnow-cli score --model gpt-5-mini --prescreen 98 --dry-run\n"
        "  winnow-cli score --model gpt-5-mini --days 2025-03-01..2025-05-31 --batch --dry-run\n"
        "  winnow-cli score --model gpt-5-mini --days 2025-03-01..2025-05-31 --batch\n"
        "  winnow-cli score --provider vllm --model qwen3-32b export-jobs jobs.jsonl\n"
        "  winnow-cli score --provider ollama --model qwen3:8b --concurrency 1\n"
        "  winnow-cli score --day 2025-06-02 --criteria my-criteria.md");
}

QList<QCommandLineOption> ScoreCommand::options() const {
    return QList{dayOption(tr("The announcement day (default: the newest in the library).")),
                 takes("days", tr("All days in the library from A to B, such as 2025-03-01..2025-05-31."),
                       "A..B"),
                 {option("batch"),
                  tr("Use the service's batch queue: answers within a day, usually at half the price.")},
                 takes("missing",
                       tr("Papers that a batch leaves without a score go into another batch (default), or "
                          "are sent live once all batches are finished (with --wait)."),
                       "batch|live"),
                 takes("batch-lines", tr("At most this many calls per batch, 1 to 50000 (default: 1000)."),
                       "N"),
                 takes("paper",
                       tr("Score only this paper of the day, even if it was screened out or failed; may be "
                          "repeated."),
                       "ID")} +
           scoreOptions();
}

UsageError ScoreCommand::read(const QCommandLineParser &parser, const QStringList &positional,
                              const Settings &settings) {
    m_request.fetch = false;
    m_dryRun = parser.isSet(QStringLiteral("dry-run"));
    if (const UsageError error = readFile(positional))
        return error;
    if (const UsageError error = readDay(parser, m_request.day))
        return error;
    if (const UsageError error = readDays(parser))
        return error;
    for (const QString &text : parser.values(option("paper"))) {
        const auto id = ArxivId::fromString(text);
        if (!id)
            return tr("\"%1\" is not an arXiv ID; use --paper 2508.04753.").arg(text);
        m_request.only.push_back(*id);
    }
    if (const UsageError error = readScore(parser, settings, m_request, m_options))
        return error;
    return readBatch(parser);
}

UsageError ScoreCommand::readFile(const QStringList &positional) {
    m_verb = positional.value(0);
    m_file = positional.value(1);
    if (m_verb.isEmpty())
        return std::nullopt;
    if (m_verb != QLatin1String("export-jobs") && m_verb != QLatin1String("import-answers"))
        return tr("Unknown argument \"%1\". Use export-jobs or import-answers.").arg(m_verb);
    if (m_file.isEmpty())
        return tr("Give a file: winnow-cli score %1 FILE.").arg(m_verb);
    return refuseArguments(positional.mid(2));
}

UsageError ScoreCommand::readDays(const QCommandLineParser &parser) {
    if (!parser.isSet(option("days")))
        return std::nullopt;
    const QString text = parser.value(option("days"));
    const QStringList ends = text.split(QStringLiteral(".."));
    const QString shape = QStringLiteral("yyyy-MM-dd");
    const QDate first = QDate::fromString(ends.value(0), shape);
    const QDate last = QDate::fromString(ends.value(1), shape);
    if (ends.size() != 2 || !first.isValid() || !last.isValid() || last < first)
        return tr("\"%1\" is not a range of days; use --days 2025-03-01..2025-05-31.").arg(text);
    if (m_request.day || parser.isSet(option("paper")))
        return tr("--days can't be used with --day or --paper.");
    m_range = {first, last};
    return std::nullopt;
}

UsageError ScoreCommand::readBatch(const QCommandLineParser &parser) {
    m_inBatch = m_options.inBatch = parser.isSet(option("batch"));
    const QString missing = parser.value(option("missing"));
    std::optional<int> lines;
    if (const UsageError error = readNumber(parser, option("batch-lines"), 1, 50'000, lines))
        return error;
    m_limits.lines = lines.value_or(m_limits.lines);
    if (!missing.isEmpty() && missing != QLatin1String("batch") && missing != QLatin1String("live"))
        return tr("--missing takes batch or live, not \"%1\".").arg(missing);
    m_missingLive = missing == QLatin1String("live");
    const bool needsModel = m_inBatch || m_verb == QLatin1String("export-jobs");
    if (needsModel && m_request.scorer != Scorer::Llm)
        return tr("Batches need a language model. Choose one with --model.");
    if (needsModel && m_request.isTrial())
        return tr("--paper is always scored live: leave out --batch and export-jobs.");
    if (!m_inBatch && (lines || !missing.isEmpty()))
        return tr("--missing and --batch-lines work only with --batch.");
    if (m_missingLive && !parser.isSet(option("wait")))
        return tr("--missing live needs --wait. Or run winnow-cli score once the batch is finished.");
    return std::nullopt;
}

void ScoreCommand::start(const CommandContext &context) {
    if (m_verb == QLatin1String("import-answers"))
        importAnswers(context);
    else if (m_range)
        findDays(context);
    else
        begin(context);
}

void ScoreCommand::begin(const CommandContext &context) {
    if (m_dryRun)
        startEstimate(context, m_request, m_options);
    else if (m_verb == QLatin1String("export-jobs"))
        exportJobs(context);
    else if (m_inBatch)
        sendBatch(context);
    else if (m_request.scorer == Scorer::Llm)
        startBesideBatches(context);
    else
        startRun(context, m_request, m_options);
}

// Papers in progress are not sent again, and the user should know.
void ScoreCommand::startBesideBatches(const CommandContext &context) {
    whenReady(
        context.library.batches().jobs(), this, [this, context](const Result<std::vector<BatchJob>> &jobs) {
            const auto isOpen = [](const BatchJob &job) { return job.isOpen(); };
            if (jobs && std::ranges::any_of(*jobs, isOpen))
                context.output.note(
                    tr("Papers in a batch in progress are left out; winnow-cli batch shows how far it is."));
            startRun(context, m_request, m_options);
        });
}

void ScoreCommand::findDays(const CommandContext &context) {
    whenReady(
        context.library.listings().days(), this,
        [this, context](const Result<std::vector<DaySummary>> &days) {
            if (!days)
                return fail(context, days.error());
            for (const DaySummary &day : *days) {
                if (day.papers > 0 && day.day >= m_range->first && day.day <= m_range->second)
                    m_request.days.push_back(day.day);
            }
            if (m_request.days.empty())
                return fail(
                    context,
                    tr("The library has no papers for these days. winnow-cli ledger lists the days it has."));
            begin(context);
        });
}

void ScoreCommand::sendBatch(const CommandContext &context) {
    BatchOptions wish;
    wish.waits = m_request.waitsForTurn;
    wish.sendsMissing = !m_missingLive;
    wish.limits = m_limits;
    m_batch = new BatchSession(
        context, m_options.model, [this, context](const BatchReport &report) { batchDone(report, context); },
        this);
    m_batch->send(m_request, m_options, wish);
}

void ScoreCommand::batchDone(const BatchReport &report, const CommandContext &context) {
    const auto problem = m_batch->problem(report);
    const bool isStopped = report.error && report.error->code == ErrorCode::Cancelled;
    if (m_missingLive && !isStopped) {
        for (const QString &line : batchReportLines(report, true))
            context.output.note(line);
        if (problem)
            context.output.note(*problem);
        return startRun(context, m_request, m_options);
    }
    if (context.json) {
        context.output.print(batchReportToJson(report));
    } else {
        for (const QString &line : batchReportLines(report, m_request.waitsForTurn))
            context.output.print(line);
    }
    if (problem)
        return fail(context, *problem);
    Q_EMIT done(Success);
}

// Writing a file needs no key, so the keyring is not asked.
void ScoreCommand::exportJobs(const CommandContext &context) {
    const Result<ModelAccess> access = modelAccess(m_options.model);
    if (!access)
        return fail(context, modelErrorSentence(access.error(), {m_options.model}));
    if (!m_options.criteriaFile.isEmpty()) {
        const Result<Criteria> criteria = readCriteriaFile(m_options.criteriaFile, context.output);
        if (!criteria)
            return fail(context, criteria.error());
        m_request.criteria = *criteria;
    }
    m_request.model = *access;
    std::vector<QDate> days = m_request.days;
    if (days.empty() && m_request.day)
        days.push_back(*m_request.day);
    auto *task = new BatchExport(context.library, m_clock, m_request, days, m_file, this);
    whenReady(task->start(), this, [this, context](const Result<BatchJob> &exported) {
        if (!exported)
            return fail(context, runErrorSentence(exported.error()));
        if (context.json)
            context.output.print(batchToJson(*exported));
        else
            context.output.print(exportLine(*exported));
        Q_EMIT done(Success);
    });
}

void ScoreCommand::importAnswers(const CommandContext &context) {
    auto *task = new BatchImport(context.library, m_options.model, m_file, this);
    whenReady(task->start(), this, [this, context](const Result<ImportedAnswers> &imported) {
        if (!imported)
            return fail(context, runErrorSentence(imported.error()));
        if (context.json) {
            context.output.print(importToJson(*imported));
        } else {
            for (const QString &line : importLines(*imported))
                context.output.print(line);
        }
        Q_EMIT done(Success);
    });
}

void ScoreCommand::stop() {
    if (m_batch)
        m_batch->stop();
    RunningCommand::stop();
}

void ScoreCommand::estimated(const RunEstimate &estimate) {
    if (context().json) {
        context().output.print(estimateToJson(estimate));
    } else {
        for (const QString &line : estimateLines(estimate))
            context().output.print(line);
    }
    Q_EMIT done(Success);
}

void ScoreCommand::reported(const RunReport &report) {
    Output &output = context().output;
    if (context().json)
        output.print(scoreReport(report));
    else if (report.run)
        output.print(scoreLines(report).constFirst());
    sayFailures(failures(), output);
    if (const auto why = problem(report))
        return fail(context(), *why);
    Q_EMIT done(report.ok() ? Success : Failure);
}

} // namespace winnow
