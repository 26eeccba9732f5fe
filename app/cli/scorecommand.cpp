#include "app/cli/scorecommand.h"

#include "app/cli/dryrun.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/runwords.h"

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
        "Relevance and novelty, 1 to 10 each. Every chunk is stored before the next is begun: a run that "
        "was stopped or killed is finished by running the command again, and nothing is scored "
        "twice.\n\n"
        "--json prints an object: day, criteria (version), scorer, model, state, scored, failed and "
        "error (code, message, detail, place); with --dry-run: day, criteria, scorer, model, papers, "
        "calls, tokens and cost.\n\n"
        "Examples:\n"
        "  winnow-cli score\n"
        "  winnow-cli score --day 2025-06-02 --criteria my-criteria.md");
}

QList<QCommandLineOption> ScoreCommand::options() const {
    return QList{dayOption(tr("The announcement day (default: the newest in the library)."))} +
           scoreOptions();
}

UsageError ScoreCommand::read(const QCommandLineParser &parser, const QStringList &positional,
                              const Settings &settings) {
    m_request.fetch = false;
    m_request.scorer = settings.scorer;
    m_dryRun = parser.isSet(QStringLiteral("dry-run"));
    if (const UsageError error = refuseArguments(positional))
        return error;
    if (const UsageError error = readDay(parser, m_request.day))
        return error;
    return readScore(parser, m_request, m_criteriaFile);
}

void ScoreCommand::start(const CommandContext &context) {
    if (!m_dryRun)
        return startRun(context, m_request, m_criteriaFile);
    startDryRun(context, m_request.day, m_criteriaFile, this, [this, context](const Result<DryRun> &dryRun) {
        if (!dryRun)
            return fail(context, runErrorSentence(dryRun.error()));
        printDryRun(*dryRun, context);
        Q_EMIT done(Success);
    });
}

void ScoreCommand::reported(const RunReport &report) {
    Output &output = context().output;
    if (context().json)
        output.print(scoreToJson(report));
    else if (report.run)
        output.print(scoreLine(report));
    if (report.error)
        return fail(context(), runErrorSentence(*report.error));
    Q_EMIT done(report.ok() ? Success : Failure);
}

} // namespace winnow
