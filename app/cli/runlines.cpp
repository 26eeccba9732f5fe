#include "app/cli/runlines.h"

#include "app/cli/clitext.h"
#include "app/cli/errorwords.h"
#include "app/cli/figures.h"
#include "app/cli/output.h"
#include "app/cli/texttable.h"

#include <QJsonArray>
#include <QLocale>

namespace winnow {

namespace {

constexpr size_t problemsShown = 20;

QString isoDate(QDate day) {
    return day.toString(Qt::ISODate);
}

QJsonValue dayValue(const std::optional<QDate> &day) {
    return day && day->isValid() ? QJsonValue(isoDate(*day)) : QJsonValue();
}

QJsonValue errorToJson(const std::optional<Error> &error, const QString &sentence) {
    if (!error)
        return {};
    return QJsonObject{{jsonKey("code"), errorName(error->code)},
                       {jsonKey("message"), sentence},
                       {jsonKey("detail"), error->detail},
                       {jsonKey("place"), error->place}};
}

// US dollars; none: the price of some call is unknown.
std::optional<double> costOf(const RunRecord &run) {
    return run.costKnown ? std::optional(run.usage.totalCost) : std::nullopt;
}

QString feedErrorSentence(const FeedOutcome &feed, const Error &error) {
    if (error.code == ErrorCode::NotFound && feed.source != ListingSource::Feed)
        return CliText::tr("the server has no page for this day (%1). Try again later.").arg(error.place);
    const bool otherDay = error.code == ErrorCode::NotFound && feed.report.day.isValid();
    if (otherDay)
        return CliText::tr("the feed is for %1, not for the day requested; nothing was stored. Leave out "
                           "--day to accept it.")
            .arg(isoDate(feed.report.day));
    if (error.code == ErrorCode::NotFound)
        return CliText::tr("arXiv has no such feed%1. Check the category.")
            .arg(error.detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(error.detail));
    return errorSentence(error);
}

void sayProblems(const FeedOutcome &feed, Output &output) {
    const QString name = feed.report.feed;
    for (size_t i = 0; i < feed.problems.size() && i < problemsShown; ++i) {
        const FeedProblem &problem = feed.problems[i];
        const QString id = problem.id.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(problem.id);
        output.complain(CliText::tr("%1, line %2%3: %4").arg(name).arg(problem.line).arg(id, problem.reason));
    }
    if (feed.problems.size() > problemsShown)
        output.complain(CliText::tr("%1: and %2 more.").arg(name).arg(feed.problems.size() - problemsShown));
    if (!feed.problems.empty() && !feed.error)
        output.complain(CliText::tr("%1: damaged entries: %2. The others were stored; fetch again later.")
                            .arg(name)
                            .arg(feed.problems.size()));
}

QString partialSentence(const FeedOutcome &feed) {
    if (feed.rest)
        return CliText::tr(
                   "%1 could not be fetched completely: %2 Try again later: winnow-cli fetch --catch-up.")
            .arg(isoDate(feed.report.day), errorSentence(*feed.rest));
    return CliText::tr(
               "only %2 entries of %1 could be fetched. Try again later: winnow-cli fetch --catch-up.")
        .arg(isoDate(feed.report.day))
        .arg(feed.report.announced);
}

// What to say about a feed without an error. `isWarning`: papers may be missing.
QString stateSentence(const FeedOutcome &feed, bool &isWarning) {
    const QString day = isoDate(feed.report.day);
    switch (feed.state) {
    case LedgerState::Weekend:
    case LedgerState::Holiday:
        return CliText::tr(
                   "arXiv announces nothing on weekends and holidays; the next listing is that of %1.")
            .arg(feed.nextListing ? isoDate(*feed.nextListing) : QString());
    case LedgerState::Quiet:
        return CliText::tr("nothing was announced on %1.").arg(day);
    case LedgerState::NotYetOut:
        return feed.report.announced > 0
                   ? CliText::tr("today's listing is not out yet; this is the one of %1.").arg(day)
                   : CliText::tr("the listing of %1 is not out yet.").arg(day);
    case LedgerState::Stale:
        isWarning = true;
        return CliText::tr(
                   "arXiv shows the papers of %1 under the date %2. Nothing was stored; fetch again later.")
            .arg(feed.shown ? isoDate(*feed.shown) : CliText::tr("an earlier day"), day);
    case LedgerState::Partial:
        isWarning = feed.problems.empty() || feed.rest;
        return isWarning ? partialSentence(feed) : QString();
    default:
        return {};
    }
}

void sayFeed(const FeedOutcome &feed, Output &output) {
    const QString name = feed.report.feed;
    sayProblems(feed, output);
    if (feed.error && feed.source != ListingSource::Feed) {
        return output.complain(
            QStringLiteral("%1 %2: %3")
                .arg(name, isoDate(feed.report.day), feedErrorSentence(feed, *feed.error)));
    }
    if (feed.error) {
        const QString sentence = feedErrorSentence(feed, *feed.error);
        return output.complain(sentence.startsWith(name) ? sentence
                                                         : QStringLiteral("%1: %2").arg(name, sentence));
    }
    if (feed.source == ListingSource::Api || feed.source == ListingSource::Oai)
        output.note(CliText::tr("%1: these papers were assigned to %2 by submission date, which is "
                                "approximate; some of that day may be missing.")
                        .arg(name, isoDate(feed.report.day)));
    bool isWarning = false;
    const QString sentence = stateSentence(feed, isWarning);
    if (sentence.isEmpty())
        return;
    if (isWarning)
        output.complain(QStringLiteral("%1: %2").arg(name, sentence));
    else
        output.note(QStringLiteral("%1: %2").arg(name, sentence));
}

QJsonObject feedToJson(const FeedOutcome &feed) {
    QJsonArray problems;
    for (const FeedProblem &problem : feed.problems)
        problems.append(
            QJsonObject{{jsonKey("line"), problem.line},
                        {jsonKey("reason"), problem.reason},
                        {jsonKey("id"), problem.id.isEmpty() ? QJsonValue() : QJsonValue(problem.id)}});
    return {{jsonKey("feed"), feed.report.feed},
            {jsonKey("day"), dayValue(feed.report.day)},
            {jsonKey("state"), ledgerStateName(feed.state)},
            {jsonKey("source"), listingSourceName(feed.source)},
            {jsonKey("announced"), feed.report.announced},
            {jsonKey("scanned"), feed.report.scanned},
            {jsonKey("new"), feed.report.fresh},
            {jsonKey("updated"), feed.report.updated},
            {jsonKey("next_listing"), dayValue(feed.nextListing)},
            {jsonKey("problems"), problems},
            {jsonKey("error"),
             errorToJson(feed.error, feed.error ? feedErrorSentence(feed, *feed.error) : QString())},
            {jsonKey("rest"), errorToJson(feed.rest, feed.rest ? errorSentence(*feed.rest) : QString())}};
}

QString scoreLine(const RunRecord &run) {
    const bool isModel = run.scorer == Scorer::Llm;
    const QString under = CliText::tr("%1, criteria %2").arg(run.model).arg(run.criteriaVersion);
    const bool nothingNew = run.scored == 0 && run.screened == 0 && run.calls == 0;
    if (nothingNew && run.failed == 0 && run.state == RunState::Finished)
        return CliText::tr("%1: all papers are already scored (%2)").arg(isoDate(run.day), under);
    QStringList counts{CliText::tr("%1 scored").arg(run.scored), CliText::tr("%1 failed").arg(run.failed)};
    if (isModel)
        counts.append(run.prescreened > 0 ? CliText::tr("%1 screened out (%2 of them by pre-screening)")
                                                .arg(run.screened)
                                                .arg(run.prescreened)
                                          : CliText::tr("%1 screened out").arg(run.screened));
    QString line =
        QStringLiteral("%1: %2 (%3)").arg(isoDate(run.day), counts.join(QStringLiteral(", ")), under);
    if (isModel)
        line += QStringLiteral(" · %1 · %2 · %3")
                    .arg(callsText(run.calls), tokensText(run.usage.totalTokens), costOrUnknown(costOf(run)));
    return line;
}

TokenUsage tokensOf(const RunRecord &run) {
    TokenUsage tokens;
    tokens.prompt = run.usage.promptTokens;
    tokens.cached = run.cachedTokens;
    tokens.completion = run.usage.completionTokens;
    return tokens;
}

QJsonObject dayToJson(const RunRecord &run) {
    const auto cost = costOf(run);
    return {{jsonKey("day"), isoDate(run.day)},
            {jsonKey("state"), runStateName(run.state)},
            {jsonKey("scored"), run.scored},
            {jsonKey("screened"), run.screened},
            {jsonKey("prescreened"), run.prescreened},
            {jsonKey("failed"), run.failed},
            {jsonKey("calls"), run.calls},
            {jsonKey("tokens"), tokensToJson(tokensOf(run))},
            {jsonKey("cost"), cost ? QJsonValue(*cost) : QJsonValue()}};
}

} // namespace

void sayFeeds(const RunReport &report, Output &output) {
    for (const FeedOutcome &feed : report.feeds)
        sayFeed(feed, output);
    if (!report.leftOut.empty())
        output.complain(
            CliText::tr("arXiv failed several times in a row, so these missed days were not fetched: %1 "
                        "to %2 (%3 in all). Run winnow-cli fetch --catch-up later.")
                .arg(isoDate(report.leftOut.back()), isoDate(report.leftOut.front()))
                .arg(report.leftOut.size()));
    if (report.completed > 0)
        output.note(
            CliText::tr("Papers completed with details that arXiv's pages lack: %1.").arg(report.completed));
    if (report.lookupError && report.lookupError->code != ErrorCode::Cancelled)
        output.note(
            CliText::tr("Could not fetch the details that arXiv's pages lack; trying again another time: %1")
                .arg(errorSentence(*report.lookupError)));
}

QString runErrorSentence(const Error &error) {
    if (error.code == ErrorCode::NotFound && error.place == QLatin1String("day"))
        return error.detail.isEmpty()
                   ? CliText::tr("The library has no papers yet. Fetch a day first: winnow-cli fetch.")
                   : CliText::tr(
                         "The library has no papers for %1. Fetch that day first, or leave out --day.")
                         .arg(error.detail);
    if (error.code == ErrorCode::NotFound && error.place == QLatin1String("range"))
        return CliText::tr("The library has no papers for %1. Fetch missed days with winnow-cli fetch "
                           "--catch-up, or try other days or search words.")
            .arg(error.detail);
    return errorSentence(error);
}

QString fetchLine(const RunReport &report) {
    const QString counts = CliText::tr("%1 announced, %2 scanned, %3 new to the library")
                               .arg(report.announced)
                               .arg(report.scanned)
                               .arg(report.fresh);
    QDate first;
    QDate last;
    for (const FeedOutcome &feed : report.feeds) {
        if (!feed.report.day.isValid() || feed.error)
            continue;
        first = first.isValid() ? std::min(first, feed.report.day) : feed.report.day;
        last = std::max(last, feed.report.day);
    }
    if (!last.isValid())
        return counts;
    return first == last ? QStringLiteral("%1: %2").arg(isoDate(last), counts)
                         : CliText::tr("%1 to %2: %3").arg(isoDate(first), isoDate(last), counts);
}

QStringList fetchTable(const RunReport &report) {
    TextTable table;
    table.addColumn(CliText::tr("Feed"));
    table.addColumn(CliText::tr("Day"));
    table.addColumn(CliText::tr("Announced"), TextTable::Align::Right);
    table.addColumn(CliText::tr("Scanned"), TextTable::Align::Right);
    table.addColumn(CliText::tr("New"), TextTable::Align::Right);
    table.addColumn(CliText::tr("State"));
    for (const FeedOutcome &feed : report.feeds)
        table.addRow({feed.report.feed, isoDate(feed.report.day), QString::number(feed.report.announced),
                      QString::number(feed.report.scanned), QString::number(feed.report.fresh),
                      ledgerStateName(feed.state)});
    return table.lines(0) + QStringList(fetchLine(report));
}

QStringList scoreLines(const RunReport &report) {
    if (report.runs.empty())
        return {CliText::tr("nothing was scored")};
    QStringList lines;
    for (const RunRecord &run : report.runs)
        lines.append(scoreLine(run));
    return lines;
}

std::vector<UnscoredPaper> failuresAmong(const std::vector<PaperRow> &rows) {
    std::vector<UnscoredPaper> failures;
    for (const PaperRow &row : rows) {
        if (row.state == ScoringState::Failed)
            failures.push_back({row.paper.id, row.stateReason, row.paper.version});
    }
    return failures;
}

void sayFailures(const std::vector<UnscoredPaper> &failures, Output &output) {
    for (size_t i = 0; i < failures.size() && i < problemsShown; ++i)
        output.complain(QStringLiteral("%1: %2").arg(failures[i].id.toString(), failures[i].cause));
    if (failures.size() > problemsShown)
        output.complain(CliText::tr("and %1 more.").arg(failures.size() - problemsShown));
    if (!failures.empty())
        output.complain(CliText::tr(
            "%n paper(s) failed. Run the command again with --retry-failed to try them once more.", nullptr,
            int(failures.size())));
}

QJsonObject fetchToJson(const RunReport &report) {
    const bool ofFetching = report.error && report.failedIn != RunStage::Scoring;
    QJsonArray feeds;
    for (const FeedOutcome &feed : report.feeds)
        feeds.append(feedToJson(feed));
    QJsonArray days;
    for (const QDate day : report.days)
        days.append(isoDate(day));
    return {{jsonKey("day"), dayValue(report.day)},
            {jsonKey("announced"), report.announced},
            {jsonKey("scanned"), report.scanned},
            {jsonKey("new"), report.fresh},
            {jsonKey("days"), days},
            {jsonKey("feeds"), feeds},
            {jsonKey("completed"), report.completed},
            {jsonKey("error"),
             ofFetching ? errorToJson(report.error, errorSentence(*report.error)) : QJsonValue()}};
}

QJsonObject scoreToJson(const RunReport &report, const std::vector<UnscoredPaper> &failures,
                        const std::optional<Error> &error, const std::optional<QString> &problem) {
    const RunRecord run = report.run.value_or(RunRecord());
    const QJsonValue none;
    const auto cost = costOf(run);
    QJsonArray days;
    for (const RunRecord &day : report.runs)
        days.append(dayToJson(day));
    QJsonArray failed;
    for (const UnscoredPaper &failure : failures)
        failed.append(QJsonObject{{jsonKey("id"), failure.id.toString()}, {jsonKey("cause"), failure.cause}});
    return {{jsonKey("day"), dayValue(report.day)},
            {jsonKey("criteria"), report.run ? QJsonValue(run.criteriaVersion) : none},
            {jsonKey("scorer"), report.run ? QJsonValue(scorerName(run.scorer)) : none},
            {jsonKey("model"), report.run ? QJsonValue(run.model) : none},
            {jsonKey("state"), report.run ? QJsonValue(runStateName(run.state)) : none},
            {jsonKey("scored"), run.scored},
            {jsonKey("screened"), run.screened},
            {jsonKey("prescreened"), run.prescreened},
            {jsonKey("failed"), run.failed},
            {jsonKey("failures"), failed},
            {jsonKey("calls"), run.calls},
            {jsonKey("tokens"), tokensToJson(tokensOf(run))},
            {jsonKey("cost"), cost ? QJsonValue(*cost) : none},
            {jsonKey("days"), days},
            {jsonKey("error"), errorToJson(error, problem.value_or(QString()))}};
}

} // namespace winnow
