#include "ui/run/runcontrol.h"

#include "app/run/runner.h"

namespace winnow {

namespace {

QString problemSentence(const FeedOutcome &feed) {
    const FeedProblem &first = feed.problems.front();
    return RunControl::tr("%1: %n entry(ies) could not be read, the rest is stored. First: line %2, %3.",
                          nullptr, int(feed.problems.size()))
        .arg(feed.report.feed)
        .arg(first.line)
        .arg(first.reason);
}

QString feedSentence(const FeedOutcome &feed) {
    if (feed.error)
        return QStringLiteral("%1: %2").arg(feed.report.feed, errorText(*feed.error).sentence);
    if (!feed.problems.empty())
        return problemSentence(feed);
    if (feed.state == LedgerState::Partial)
        return RunControl::tr("%1: the feed was cut at its limit. Follow its subcategories one by one.")
            .arg(feed.report.feed);
    if (feed.state == LedgerState::NotYetOut)
        return RunControl::tr("%1: today's listing is not out yet; this is the one of %2.")
            .arg(feed.report.feed, QLocale().toString(feed.report.day, QLocale::ShortFormat));
    return {};
}

} // namespace

RunVerdict verdict(const RunReport &report) {
    if (report.error && report.error->code == ErrorCode::Cancelled)
        return {};
    QStringList sentences;
    NextStep step = NextStep::None;
    if (report.error) {
        const ErrorText words = errorText(*report.error);
        sentences << words.sentence;
        step = words.step;
    }
    int holidays = 0;
    for (const FeedOutcome &feed : report.feeds) {
        holidays += feed.state == LedgerState::Holiday ? 1 : 0;
        const QString sentence = feedSentence(feed);
        if (!sentence.isEmpty())
            sentences << sentence;
        if (feed.error && step == NextStep::None)
            step = errorText(*feed.error).step;
    }
    if (report.run && report.run->failed > 0)
        sentences << RunControl::tr("%n paper(s) got no score; they stand first in the table.", nullptr,
                                    report.run->failed);
    if (!sentences.isEmpty())
        return {sentences.join(QLatin1Char('\n')), step, true};
    if (holidays > 0 && holidays == int(report.feeds.size()))
        return {RunControl::tr("arXiv announces nothing today: weekend or holiday."), NextStep::None, false};
    return {};
}

RunControl::RunControl(Runner &runner, Settings settings, QObject *parent)
    : QObject(parent), m_runner(runner), m_settings(std::move(settings)) {
    connect(&m_runner, &Runner::finished, this, &RunControl::judge);
}

void RunControl::fetchToday() {
    if (m_settings.categories.isEmpty()) {
        Q_EMIT noCategories();
        return;
    }
    RunRequest request;
    request.categories = m_settings.categories;
    start(request);
}

void RunControl::readFeeds(const QStringList &files) {
    RunRequest request;
    request.feedFiles = files;
    start(request);
}

void RunControl::readSample() {
    RunRequest request;
    request.sample = true;
    start(request);
}

void RunControl::scoreDay(QDate day) {
    RunRequest request;
    request.fetch = false;
    request.day = day;
    start(request);
}

void RunControl::retry() {
    if (m_hasLast)
        start(m_last);
}

void RunControl::stop() {
    m_runner.stop();
}

bool RunControl::isRunning() const {
    return m_runner.isRunning();
}

void RunControl::start(const RunRequest &request) {
    m_last = request;
    m_last.filter = m_settings.filter;
    m_last.scorer = m_settings.scorer;
    if (!m_settings.arxivUrl.isEmpty())
        m_last.arxivUrl = QUrl(m_settings.arxivUrl);
    m_hasLast = true;
    m_follow = request.fetch;
    m_runner.start(m_last);
}

void RunControl::judge(const RunReport &report) {
    const RunVerdict outcome = verdict(report);
    if (outcome.text.isEmpty())
        return;
    if (outcome.isWarning)
        Q_EMIT warned(outcome.text, outcome.step);
    else
        Q_EMIT succeeded(outcome.text);
}

} // namespace winnow
