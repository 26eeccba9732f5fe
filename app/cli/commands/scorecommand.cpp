#include "app/cli/commands/scorecommand.h"

#include "app/cli/estimatewords.h"
#include "app/cli/optionnames.h"
#include "app/cli/output.h"

#include <QCommandLineParser>

namespace winnow {

QString ScoreCommand::name() const {
    return QStringLiteral("score");
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
        "  winnow-cli score --provider ollama --model qwen3:8b --concurrency 1\n"
        "  winnow-cli score --day 2025-06-02 --criteria my-criteria.md");
}

QList<QCommandLineOption> ScoreCommand::options() const {
    return QList{
               dayOption(tr("The announcement day (default: the newest in the library).")),
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
    if (const UsageError error = refuseArguments(positional))
        return error;
    if (const UsageError error = readDay(parser, m_request.day))
        return error;
    for (const QString &text : parser.values(option("paper"))) {
        const auto id = ArxivId::fromString(text);
        if (!id)
            return tr("\"%1\" is no arXiv id. Write --paper like 2508.04753.").arg(text);
        m_request.only.push_back(*id);
    }
    return readScore(parser, settings, m_request, m_options);
}

void ScoreCommand::start(const CommandContext &context) {
    if (m_dryRun)
        startEstimate(context, m_request, m_options);
    else
        startRun(context, m_request, m_options);
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
