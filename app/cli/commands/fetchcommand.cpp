#include "app/cli/commands/fetchcommand.h"

#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/runlines.h"

namespace winnow {

QString FetchCommand::name() const {
    return QStringLiteral("fetch");
}

QString FetchCommand::summary() const {
    return tr("Download the day's listing, or read saved feeds, into the library.");
}

QString FetchCommand::details() const {
    return tr(
        "Prints, for each feed, how many papers arXiv announced, how many of these are scanned (see "
        "--announce and --primary-only) and how many the library had never seen. Fetching twice changes "
        "nothing. What is whole of a damaged feed is stored, the rest is named.\n\n"
        "--json prints an object: day, announced, scanned, new, error, and feeds, an array of objects "
        "with feed, day, state (complete, partial, not-yet-out, holiday, failed), announced, scanned, "
        "new, updated, next_listing, problems (line, reason, id) and error (code, message, detail, "
        "place).\n\n"
        "Examples:\n"
        "  winnow-cli fetch --categories cs.LG,cs.AI\n"
        "  winnow-cli fetch --feed cs.LG.xml --feed cs.AI.xml\n"
        "  winnow-cli fetch --sample");
}

QList<QCommandLineOption> FetchCommand::options() const {
    return QList{dayOption(tr("Refuse feeds of any other announcement day."))} + fetchOptions();
}

UsageError FetchCommand::read(const QCommandLineParser &parser, const QStringList &positional,
                              const Settings &settings) {
    m_request.score = false;
    if (const UsageError error = refuseArguments(positional))
        return error;
    if (const UsageError error = readDay(parser, m_request.day))
        return error;
    return readFetch(parser, settings, m_request);
}

void FetchCommand::start(const CommandContext &context) {
    startRun(context, m_request, {});
}

void FetchCommand::reported(const RunReport &report) {
    Output &output = context().output;
    sayFeeds(report, output);
    if (context().json)
        output.print(fetchToJson(report));
    else if (!report.feeds.empty()) {
        for (const QString &line : fetchTable(report))
            output.print(line);
    }
    if (report.error)
        return fail(context(), runErrorSentence(*report.error));
    Q_EMIT done(report.ok() ? Success : Failure);
}

} // namespace winnow
