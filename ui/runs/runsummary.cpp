#include "ui/runs/runsummary.h"

#include "ui/common/messages/modelerrortext.h"
#include "ui/common/runwords.h"

#include <QLocale>

#include <algorithm>

namespace winnow {

namespace {

QString problemSentence(const FeedOutcome &feed) {
    const FeedProblem &first = feed.problems.front();
    return ErrorText::tr("%1: %n entry(ies) could not be read; the rest is stored. First: line %2, %3.",
                         nullptr, static_cast<int>(feed.problems.size()))
        .arg(feed.report.feed)
        .arg(first.line)
        .arg(first.reason);
}

QString feedSentence(const FeedOutcome &feed) {
    if (feed.error && feed.error->code == ErrorCode::NotFound && feed.source != ListingSource::Feed)
        return ErrorText::tr("%1: the server has no page for %2. Try again later.")
            .arg(feed.report.feed, QLocale().toString(feed.report.day, QLocale::ShortFormat));
    if (feed.error) {
        const QString sentence = errorText(*feed.error).sentence; // for a file it starts with its name
        return sentence.startsWith(feed.report.feed)
                   ? sentence
                   : QStringLiteral("%1: %2").arg(feed.report.feed, sentence);
    }
    if (!feed.problems.empty())
        return problemSentence(feed);
    const QString day = QLocale().toString(feed.report.day, QLocale::ShortFormat);
    if (feed.state == LedgerState::Partial)
        return ErrorText::tr("%1: not all papers of %2 could be fetched. Fetch again later.")
            .arg(feed.report.feed, day);
    if (feed.state == LedgerState::Stale)
        return ErrorText::tr("%1: arXiv still shows an earlier day's papers for %2. Fetch again later.")
            .arg(feed.report.feed, day);
    if (feed.state == LedgerState::NotYetOut && feed.report.announced == 0)
        return ErrorText::tr("%1: the listing for %2 is not out yet.").arg(feed.report.feed, day);
    if (feed.state == LedgerState::NotYetOut)
        return ErrorText::tr("%1: today's listing is not out yet; this is the one for %2.")
            .arg(feed.report.feed, day);
    return {};
}

// For files without an announcement day.
bool isApproximate(const FeedOutcome &feed) {
    return !feed.error && (feed.source == ListingSource::Api || feed.source == ListingSource::Oai);
}

bool isModelsFault(const RunReport &report, const QString &service) {
    return report.error && report.failedIn == RunStage::Scoring && !service.isEmpty();
}

ErrorText wordsFor(const RunReport &report, const QString &service) {
    if (!isModelsFault(report, service))
        return errorText(*report.error);
    ErrorText words = modelErrorText(*report.error, service);
    const int kept = report.run ? report.run->scored : 0;
    words.sentence += QLatin1Char(' ');
    words.sentence += kept > 0 ? ErrorText::tr("%Ln paper(s) scored so far are kept.", nullptr, kept)
                               : ErrorText::tr("Nothing was lost.");
    return words;
}

// "Mon 2 Jun: 40, Fri 30 May: 12"
QString dayByDay(const std::vector<RunRecord> &runs) {
    QStringList days;
    for (const RunRecord &run : runs) {
        const QString day = QLocale().toString(run.day, ErrorText::tr("ddd d MMM", "a day of a run"));
        days << QStringLiteral("%1: %2").arg(day, QLocale().toString(run.scored));
    }
    return days.join(QStringLiteral(", "));
}

} // namespace

ErrorText verdict(const RunReport &report, const QString &service) {
    if (report.error && report.error->code == ErrorCode::Cancelled)
        return {};
    ErrorText trouble;
    QStringList sentences;
    if (report.error) {
        trouble = wordsFor(report, service);
        sentences << trouble.sentence;
    }
    for (const FeedOutcome &feed : report.feeds) {
        const QString sentence = feedSentence(feed);
        if (!sentence.isEmpty())
            sentences << sentence;
        if (feed.error && trouble.step == NextStep::None)
            trouble.step = errorText(*feed.error).step;
    }
    if (!report.leftOut.empty()) {
        const QLocale locale;
        sentences << ErrorText::tr("arXiv failed several times in a row, so missed days were not fetched: "
                                   "%1 to %2. Fetch them from the calendar.")
                         .arg(locale.toString(report.leftOut.back(), QLocale::ShortFormat),
                              locale.toString(report.leftOut.front(), QLocale::ShortFormat));
    }
    trouble.sentence = sentences.join(QLatin1Char('\n'));
    return trouble;
}

QString runNotice(const RunReport &report) {
    if (report.error)
        return {};
    if (std::ranges::any_of(report.feeds, isApproximate))
        return ErrorText::tr(
            "These papers are placed on days by when they were submitted, which is approximate.");
    const auto isQuiet = [](const FeedOutcome &feed) { return isWithoutAnnouncement(feed.state); };
    return !report.feeds.empty() && std::ranges::all_of(report.feeds, isQuiet)
               ? ErrorText::tr("arXiv announces nothing today: weekend or holiday.")
               : QString();
}

QString reportSentence(const RunReport &report, const QString &service) {
    QStringList parts;
    if (report.error)
        parts << (report.error->code == ErrorCode::Cancelled ? errorText(*report.error).sentence
                  : isModelsFault(report, service)           ? ErrorText::tr("Scoring ended early")
                                                             : errorText(*report.error).sentence);
    if (report.run) {
        const RunRecord &run = *report.run;
        if (run.scored > 0 || run.failed > 0 || run.screened > 0 || report.error)
            parts << ErrorText::tr("%Ln paper(s) scored", nullptr, run.scored) +
                         (report.runs.size() > 1 ? QStringLiteral(" (%1)").arg(dayByDay(report.runs))
                                                 : QString());
        else
            parts << ErrorText::tr("everything was already scored");
        if (run.failed > 0)
            parts << ErrorText::tr("%Ln without a score", nullptr, run.failed);
        if (run.prescreened > 0)
            parts << ErrorText::tr("%Ln pre-screened out", nullptr, run.prescreened);
        if (run.screened > run.prescreened)
            parts << ErrorText::tr("%Ln screened out by title", nullptr, run.screened - run.prescreened);
        parts << usageParts(run);
    }
    if (!report.feeds.empty()) {
        parts << ErrorText::tr("%1 announced, %2 scanned, %3 new to the library")
                     .arg(report.announced)
                     .arg(report.scanned)
                     .arg(report.fresh);
    }
    return parts.join(QStringLiteral(" · "));
}

RunReport withFeedsOf(RunReport scoring, const RunReport &fetch) {
    scoring.feeds = fetch.feeds;
    scoring.announced = fetch.announced;
    scoring.scanned = fetch.scanned;
    scoring.fresh = fetch.fresh;
    return scoring;
}

} // namespace winnow
