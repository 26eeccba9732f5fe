#include "app/cli/commands/ledgercommand.h"

#include "app/arxiv/ledgergaps.h"
#include "app/cli/ledgertext.h"
#include "app/cli/optionnames.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/library/library.h"
#include "app/model/async.h"

namespace winnow {

QString LedgerCommand::name() const {
    return QStringLiteral("ledger");
}

QString LedgerCommand::summary() const {
    return tr("Show what was fetched for each category and day.");
}

QString LedgerCommand::details() const {
    return tr("Prints a line for each category and day, newest first: how many papers arXiv announced, how "
              "many of them were fetched and scanned, how many have a score, and how many reach the cut-offs "
              "in the settings.\n\n"
              "The states: complete; partial (entries were damaged, or the listing was truncated); quiet "
              "(nothing in this category on a working day); not-yet-out; weekend and holiday (arXiv "
              "announces nothing); stale (the feed showed an earlier day's papers under this date); failed "
              "(the note says why); missing (never fetched: a working day without a line for a followed "
              "category, counted from the first day the library has for it).\n\n"
              "--json prints an array of objects: day, category, state, announced, fetched, scanned, scored, "
              "relevant, fetched_at (UTC; null if nothing was requested), source (feed, catch-up, list, api, "
              "oai, email; null if there is none) and note.\n\n"
              "The exit code is 0 whatever the states are. To fetch missed days, use fetch --catch-up.\n\n"
              "Examples:\n"
              "  winnow-cli ledger --from 2026-11-01\n"
              "  winnow-cli ledger --json | jq '.[] | select(.state == \"missing\")'");
}

QList<QCommandLineOption> LedgerCommand::options() const {
    return {takes("from", tr("The first day (default: the library's first)."), "DAY"),
            takes("to", tr("The last day (default: the newest)."), "DAY")};
}

UsageError LedgerCommand::read(const QCommandLineParser &parser, const QStringList &positional,
                               const Settings &settings) {
    if (const UsageError error = refuseArguments(positional))
        return error;
    if (const UsageError error = readDay(parser, option("from"), m_query.from))
        return error;
    if (const UsageError error = readDay(parser, option("to"), m_query.to))
        return error;
    if (m_query.from && m_query.to && *m_query.from > *m_query.to)
        return tr("--from is after --to. Swap them.");
    m_query.cutOffs = settings.cutOffs;
    return std::nullopt;
}

void LedgerCommand::start(const CommandContext &context) {
    whenReady(context.library.listings().ledger(m_query), this, [this, context](Result<Ledger> ledger) {
        if (!ledger)
            return fail(context, ledger.error());
        const QDateTime now = QDateTime::currentDateTimeUtc();
        print(withGaps(std::move(*ledger), context.settings.categories, m_query, now), context);
        Q_EMIT done(Success);
    });
}

void LedgerCommand::print(const Ledger &ledger, const CommandContext &context) const {
    if (context.json)
        return context.output.print(ledgerToJson(ledger));
    if (ledger.lines.empty())
        return context.output.note(tr("No fetched days. Fetch one first: winnow-cli fetch. The ledger does "
                                      "not show days that only came from imported digests."));
    for (const QString &line : ledgerTable(ledger, Output::terminalWidth()))
        context.output.print(line);
}

} // namespace winnow
