#include "app/cli/commands/fetchcommand.h"

#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/runlines.h"

namespace winnow {

QString FetchCommand::name() const {
    return QStringLiteral("fetch");
}

QString FetchCommand::summary() const {
    return tr("Download the day's listing, or read saved listings, into the library.");
}

QString FetchCommand::details() const {
    return tr(
        "Prints, for each feed, how many papers arXiv announced, how many of these are scanned (see "
        "--announce and --primary-only) and how many the library had never seen. Fetching twice changes "
        "nothing. What is whole of a damaged feed is stored, the rest is named. A feed that is empty, cut, "
        "late or "
        "shows an earlier day's papers is not believed: arXiv's pages are asked.\n\n"
        "--catch-up fetches missed days from arXiv's catch-up pages, newest first, and older ones than those "
        "reach back to (90 days) from its query API, by day of submission, which is nearly the same. What "
        "pages "
        "lack (versions, DOIs, authors beyond a hundred) is asked of the query API afterwards. What was "
        "stopped "
        "goes on at the page where it was.\n\n"
        "--json prints an object: day, days (all that got papers), announced, scanned, new, completed "
        "(papers "
        "to which was added what pages lack), error, and feeds, an array of objects "
        "with feed, day, state (complete, quiet, partial, stale, not-yet-out, weekend, holiday, failed), "
        "source "
        "(feed, catch-up, list, api), announced, scanned, "
        "new, updated, next_listing, problems (line, reason, id), error (code, message, detail, "
        "place) and rest (likewise: why a day is only partial).\n\n"
        "Examples:\n"
        "  winnow-cli fetch --categories cs.LG,cs.AI\n"
        "  winnow-cli fetch --catch-up\n"
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
