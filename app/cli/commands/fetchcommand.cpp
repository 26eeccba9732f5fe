#include "app/cli/commands/fetchcommand.h"

#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/runlines.h"

namespace winnow {

QString FetchCommand::name() const {
    return QStringLiteral("fetch");
}

QString FetchCommand::summary() const {
    return tr("Download the day's listings, or read saved ones, into the library.");
}

QString FetchCommand::details() const {
    return tr(
        "For each feed, prints how many papers arXiv announced, how many of these were scanned (see "
        "--announce and --primary-only) and how many are new to the library. Fetching twice changes nothing. "
        "From a damaged feed the intact entries are stored, and the others are reported. If a feed is empty, "
        "truncated, late or shows an earlier day's papers, Winnow reads arXiv's listing pages instead.\n\n"
        "--catch-up fetches missed days from arXiv's catch-up pages, newest first. Days older than those "
        "pages (90 days) come from its query API, by submission date, which is nearly the same. Details that "
        "the pages lack (versions, DOIs, authors beyond a hundred) are fetched from the query API "
        "afterwards. An interrupted catch-up continues at the page where it stopped.\n\n"
        "--json prints an object: day, days (all days that received papers), announced, scanned, new, "
        "completed (papers completed with details that pages lack), error, and feeds, an array of objects "
        "with feed, day, state (complete, quiet, partial, stale, not-yet-out, weekend, holiday, failed), "
        "source (feed, catch-up, list, api), announced, scanned, new, updated, next_listing, problems (line, "
        "reason, id), error (code, message, detail, place) and rest (the same: why a day is only "
        "partial).\n\n"
        "Examples:\n"
        "  winnow-cli fetch --categories cs.LG,cs.AI\n"
        "  winnow-cli fetch --catch-up\n"
        "  winnow-cli fetch --feed cs.LG.xml --feed cs.AI.xml\n"
        "  winnow-cli fetch --sample");
}

QList<QCommandLineOption> FetchCommand::options() const {
    return QList{dayOption(tr("Reject feeds for any other announcement day."))} + fetchOptions();
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
