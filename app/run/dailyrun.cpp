#include "app/run/dailyrun.h"

#include "app/feed/feedsource.h"
#include "app/feed/paperlookup.h"
#include "app/fetch/fetchstage.h"
#include "app/model/async.h"
#include "app/run/updatethrottle.h"
#include "app/score/builtinstage.h"
#include "app/score/modelstage.h"

#include <algorithm>

namespace winnow {

DailyRun::DailyRun(Library &library, const Clock &clock, HttpClientFactory makeClient, QObject *parent)
    : QObject(parent),
      m_library(library),
      m_clock(clock),
      m_makeClient(std::move(makeClient)),
      m_throttle(new UpdateThrottle(this)) {
    connect(m_throttle, &UpdateThrottle::progressed, this, &DailyRun::progressed);
    connect(m_throttle, &UpdateThrottle::scoresStored, this, &DailyRun::scoresStored);
}

DailyRun::~DailyRun() = default;

void DailyRun::start(const RunRequest &request) {
    if (m_running)
        return;
    m_running = true;
    m_paused = false;
    m_request = request;
    m_report = {};
    if (m_request.fetch)
        fetch();
    else
        score();
}

void DailyRun::obey(RunOrder order) {
    const bool isEnd = order == RunOrder::Stop || order == RunOrder::Abort;
    if (!isEnd)
        m_paused = m_running && order == RunOrder::Pause;
    if (m_fetch && isEnd)
        m_fetch->stop();
    if (m_score)
        m_score->obey(order);
}

HttpClient &DailyRun::client() {
    if (!m_client)
        m_client = m_makeClient([this](const Error &trouble, std::chrono::milliseconds wait) {
            if (m_fetch)
                m_fetch->reportWait(trouble, std::chrono::ceil<std::chrono::seconds>(wait));
        });
    return *m_client;
}

// Through the client of the feeds, and so at their pace.
Pending<std::vector<Paper>> DailyRun::lookUp(const std::vector<ArxivId> &ids, const QUrl &feeds) {
    auto *lookup = new PaperLookup(client(), lookupUrl(feeds), this);
    const Pending<std::vector<Paper>> papers = lookup->fetch(ids);
    whenReady(papers, lookup, [lookup](const Result<std::vector<Paper>> &) { lookup->deleteLater(); });
    return papers;
}

void DailyRun::fetch() {
    m_source = std::make_unique<FeedSource>(client(), m_request.arxivUrl);
    m_fetch = new FetchStage(m_library, *m_source, m_clock, m_request, this);
    connect(m_fetch, &FetchStage::progressed, m_throttle, &UpdateThrottle::report);
    connect(m_fetch, &FetchStage::listingStored, this, &DailyRun::listingStored);
    connect(m_fetch, &FetchStage::finished, this, &DailyRun::fetched);
    m_fetch->start();
}

void DailyRun::fetched(const std::optional<Error> &error) {
    m_report.feeds = m_fetch->outcomes();
    m_report.day = m_fetch->day();
    m_report.error = error;
    m_report.failedIn = error ? RunStage::Fetching : RunStage::Done;
    for (const FeedOutcome &feed : m_report.feeds) {
        m_report.announced += feed.report.announced;
        m_report.scanned += feed.report.scanned;
        m_report.fresh += feed.report.fresh;
    }
    m_fetch->deleteLater();
    m_fetch = nullptr;
    // With every feed failed there is nothing new to score, and an older day would pass for today's.
    const bool nothingCame =
        !m_report.feeds.empty() &&
        std::ranges::all_of(m_report.feeds, [](const FeedOutcome &feed) { return feed.error.has_value(); });
    if (error || nothingCame || !m_request.score)
        end();
    else
        score();
}

void DailyRun::score() {
    const std::optional<QDate> day = m_report.day ? m_report.day : m_request.day;
    if (m_request.scorer == Scorer::Llm)
        m_score = new ModelStage(m_library, m_clock, m_request, day, this);
    else
        m_score = new BuiltinStage(m_library, m_clock, m_request, day, this);
    connect(m_score, &ScoreStage::progressed, m_throttle, &UpdateThrottle::report);
    connect(m_score, &ScoreStage::scoresStored, m_throttle, &UpdateThrottle::add);
    connect(m_score, &ScoreStage::callMade, this, &DailyRun::callMade);
    connect(m_score, &ScoreStage::finished, this, &DailyRun::scored);
    m_score->start();
    if (m_paused)
        m_score->obey(RunOrder::Pause);
}

void DailyRun::scored(const std::optional<Error> &error) {
    m_report.run = m_score->run();
    m_report.failures = m_score->failures();
    m_report.day = m_score->day();
    m_report.error = error;
    m_report.failedIn = error ? RunStage::Scoring : RunStage::Done;
    m_score->deleteLater();
    m_score = nullptr;
    end();
}

void DailyRun::end() {
    m_throttle->flush(); // the last figures first: the end must not take their place
    m_throttle->report({RunStage::Done, 0, 0, {}});
    m_throttle->flush();
    m_running = false;
    Q_EMIT finished(m_report);
}

} // namespace winnow
