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
    return tr("Score the papers that have no score yet under these criteria.");
}

QString ScoreCommand::details() const {
    return tr(
        "Relevance and novelty, 1 to 10 each. What is scored is stored at once: a run that was stopped or "
        "killed is finished by running the command again, and nothing is scored, or paid for, twice. "
        "Interrupt it once (Ctrl-C) and it waits for the calls under way; twice, and it does not.\n\n"
        "A language model needs a key (winnow-cli key --help) unless it runs on this machine. A paper it "
        "gives no usable answer for, asked three times, is listed as failed; the others are not "
        "affected. One program at a time scores with a model on a library: another one says who does and "
        "ends with 1, or waits with --wait.\n\n"
        "--prescreen leaves out, before the model is asked, what is not like what you keep, so that the "
        "share "
        "you choose of what you would keep is still found. That is measured on your own decisions, on days "
        "that were not learned from; --dry-run says how well, and what it saves. Where there are too few "
        "decisions nothing is left out. Papers of followed authors stay, and up to three a day that it would "
        "leave out are scored all the same: winnow-cli learn says how many of those were worth it. What was "
        "left out is screened out and not lost; score --paper ID scores one of them, score --prescreen off "
        "all.\n\n"
        "--batch gives the calls to the service's batch queue instead: answers within a day, mostly for half "
        "the price, which estimate, budget and bill go by. The most that they may cost is set aside when "
        "they "
        "are sent. It says what was sent and ends; winnow-cli batch says how far it is, and the next score "
        "--batch, run or batch read stores what has come. With --wait it goes on until all is there. For "
        "OpenAI, services of its shape (--endpoint) and Anthropic. export-jobs writes the calls to a file as "
        "OpenAI's JSON lines, which vllm run-batch answers; import-answers stores the answers. Of --batch, "
        "--json "
        "prints what winnow-cli batch --json does.\n\n"
        "--json prints an object: day, criteria (version), scorer, model, state, scored, screened, "
        "prescreened (of "
        "these, before the model was asked), failed, "
        "failures (id, cause), calls, tokens (prompt, cached, completion, total), cost (US dollars, null "
        "where the price is unknown), days (the same figures of each day) and error (code, message, detail, "
        "place); with --dry-run: day, "
        "criteria, scorer, model, papers, failed, calls, screening_calls, tokens, cost, prescreening (null: "
        "off; "
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
    return QList{
               dayOption(tr("The announcement day (default: the newest in the library).")),
               takes("days", tr("All days of the library from A to B, such as 2025-03-01..2025-05-31."),
                     "A..B"),
               {option("batch"),
                tr("Ask in the service's batches: within a day, mostly for half the price.")},
               takes("missing",
                     tr("What a batch leaves without a score goes into another batch (default), or is asked "
                        "live once all batches are there, with --wait."),
                     "batch|live"),
               takes("batch-lines", tr("So many calls a batch at most, 1 to 50000 (default: 1000)."), "N"),
               takes("paper",
                     tr("Score just this paper of the day, also one that was screened out or failed; may be "
                        "given several times."),
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
            return tr("\"%1\" is no arXiv id. Write --paper like 2508.04753.").arg(text);
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
        return tr("\"%1\" is not understood. There are export-jobs and import-answers.").arg(m_verb);
    if (m_file.isEmpty())
        return tr("Name the file: winnow-cli score %1 FILE.").arg(m_verb);
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
        return tr("\"%1\" is no range of days. Write --days like 2025-03-01..2025-05-31.").arg(text);
    if (m_request.day || parser.isSet(option("paper")))
        return tr("--days excludes --day and --paper.");
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
        return tr("Batches are for a language model. Name one with --model.");
    if (needsModel && m_request.isTrial())
        return tr("--paper is asked live: leave out --batch and export-jobs.");
    if (!m_inBatch && (lines || !missing.isEmpty()))
        return tr("--missing and --batch-lines go with --batch.");
    if (m_missingLive && !parser.isSet(option("wait")))
        return tr("--missing live goes with --wait. Or run winnow-cli score once the batch is there.");
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

// What is under way is not asked again, and whoever waits for it should know.
void ScoreCommand::startBesideBatches(const CommandContext &context) {
    whenReady(
        context.library.batches().jobs(), this, [this, context](const Result<std::vector<BatchJob>> &jobs) {
            const auto isOpen = [](const BatchJob &job) { return job.isOpen(); };
            if (jobs && std::ranges::any_of(*jobs, isOpen))
                context.output.note(tr("Papers in a batch under way are left out; winnow-cli batch says "
                                       "how far it is."));
            startRun(context, m_request, m_options);
        });
}

void ScoreCommand::findDays(const CommandContext &context) {
    whenReady(context.library.listings().days(), this,
              [this, context](const Result<std::vector<DaySummary>> &days) {
                  if (!days)
                      return fail(context, days.error());
                  for (const DaySummary &day : *days) {
                      if (day.papers > 0 && day.day >= m_range->first && day.day <= m_range->second)
                          m_request.days.push_back(day.day);
                  }
                  if (m_request.days.empty())
                      return fail(context, tr("The library has no papers of these days. winnow-cli ledger "
                                              "says which days it has."));
                  begin(context);
              });
}

void ScoreCommand::sendBatch(const CommandContext &context) {
    BatchWish wish;
    wish.waits = m_request.waitsForTurn;
    wish.sendsMissing = !m_missingLive;
    wish.limits = m_limits;
    m_batch = new BatchSitting(
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

// A file needs no key, and whoever has one need not be asked for it.
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
    whenReady(task->start(), this, [this, context](const Result<ExportedJobs> &exported) {
        if (!exported)
            return fail(context, runErrorSentence(exported.error()));
        if (context.json)
            context.output.print(batchToJson(exported->job));
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
    const ScoreWords words = scoreWords(report);
    if (context().json)
        output.print(scoreToJson(report, words));
    else if (report.run)
        output.print(scoreLines(report).constFirst());
    sayFailures(words.failures, output);
    if (words.problem)
        return fail(context(), *words.problem);
    Q_EMIT done(report.ok() ? Success : Failure);
}

} // namespace winnow
