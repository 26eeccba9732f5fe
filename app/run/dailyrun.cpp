#include "app/run/dailyrun.h"

#include "app/arxiv/ledgergaps.h"
#include "app/feed/arxivclient.h"
#include "app/fetch/fetchstage.h"
#include "app/fetch/gapfiller.h"
#include "app/model/async.h"
#include "app/model/clock.h"
#include "app/model/log.h"
#include "app/run/updatethrottle.h"
#include "app/score/builtinstage.h"
#include "app/score/modelstage.h"

#include <algorithm>
#include <array>

namespace winnow {

namespace {

constexpr std::array orderNames{"stop", "abort", "pause", "resume"}; // of RunOrder

bool didNothing(const RunRecord &run) {
    return run.scored == 0 && run.failed == 0 && run.screened == 0 && run.calls == 0;
}

bool isDownload(const RunRequest &request) {
    return request.fetch && !request.sample && request.feedFiles.isEmpty();
}

// The days in which a catch-up looks for papers without a score, which a killed run may have left.
bool isCaughtUp(const RunRequest &request, QDate day, QDate newest) {
    if (!request.catchUpDays.empty())
        return std::ranges::find(request.catchUpDays, day) != request.catchUpDays.end();
    if (!request.catchUpBack || day > newest)
        return false;
    QDate oldest = newest.addDays(-catchUpReach);
    if (*request.catchUpBack > 0) {
        oldest = newest;
        for (int i = 1; i < *request.catchUpBack; ++i)
            oldest = AnnouncementCalendar::previousDay(oldest);
    }
    return day >= oldest;
}

} // namespace

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
    qCInfo(runLog).noquote() << "asked for:" << (request.fetch ? "fetch," : "no fetch,")
                             << (request.score ? scorerName(request.scorer) : QStringLiteral("no scores"));
    m_paused = m_stopping = false;
    m_request = request;
    m_report = {};
    m_toScore.clear();
    if (m_request.fetch)
        return fetch();
    m_report.days = m_request.days;
    m_toScore.assign(m_request.days.begin(), m_request.days.end());
    if (m_toScore.empty())
        m_toScore.push_back(m_request.day);
    score();
}

void DailyRun::obey(RunOrder order) {
    qCInfo(runLog) << "told to" << orderNames.at(size_t(order));
    const bool isEnd = order == RunOrder::Stop || order == RunOrder::Abort;
    m_stopping = m_stopping || isEnd;
    if (m_gaps && isEnd)
        m_gaps->stop();
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
            const auto seconds = std::chrono::ceil<std::chrono::seconds>(wait);
            if (m_fetch)
                return m_fetch->reportWait(trouble, seconds);
            if (!m_gaps)
                return;
            RunProgress progress{RunStage::Completing, m_gaps->completed(), 0,
                                 apiUrl(m_request.arxivUrl).host(), seconds};
            progress.trouble = trouble;
            m_throttle->report(progress);
        });
    return *m_client;
}

// Through the feeds' client, and so at their pace.
Pending<std::vector<Paper>> DailyRun::lookUp(const std::vector<ArxivId> &ids, const QUrl &feeds) {
    auto *arxiv = new ArxivClient(client(), feeds, this);
    const Pending<std::vector<Paper>> papers = arxiv->papers(ids);
    whenReady(papers, arxiv, [arxiv](const Result<std::vector<Paper>> &) { arxiv->deleteLater(); });
    return papers;
}

void DailyRun::fetch() {
    m_arxiv = std::make_unique<ArxivClient>(client(), m_request.arxivUrl);
    const FetchRequest &asked = m_request;
    m_fetch = new FetchStage(m_library, *m_arxiv, m_clock, asked, this);
    connect(m_fetch, &FetchStage::progressed, m_throttle, &UpdateThrottle::report);
    connect(m_fetch, &FetchStage::listingStored, this, &DailyRun::listingStored);
    connect(m_fetch, &FetchStage::finished, this, &DailyRun::fetched);
    m_fetch->start();
}

void DailyRun::fetched(const std::optional<Error> &error) {
    m_report.feeds = m_fetch->outcomes();
    m_report.days = m_fetch->days();
    m_report.leftOut = m_fetch->leftOut();
    m_report.error = error;
    m_report.failedIn = error ? RunStage::Fetching : RunStage::Done;
    for (const FeedOutcome &feed : m_report.feeds) {
        m_report.announced += feed.report.announced;
        m_report.scanned += feed.report.scanned;
        m_report.fresh += feed.report.fresh;
    }
    if (!m_report.days.empty())
        m_report.day = m_report.days.front();
    m_fetch->deleteLater();
    m_fetch = nullptr;
    if (error)
        return end();
    chooseDays();
}

void DailyRun::chooseDays() {
    whenReady(m_library.listings().days(), this, [this](const Result<std::vector<DaySummary>> &days) {
        const QDate newest = m_report.day.value_or(AnnouncementCalendar::newestDay(m_clock.now()));
        for (const DaySummary &day : days.value_or(std::vector<DaySummary>())) {
            const bool isKnown = std::ranges::find(m_report.days, day.day) != m_report.days.end();
            if (!isKnown && day.unscored > 0 && isCaughtUp(m_request, day.day, newest))
                m_report.days.push_back(day.day);
        }
        std::ranges::sort(m_report.days, std::ranges::greater());
        m_toScore.assign(m_report.days.begin(), m_report.days.end());
        // If every feed failed there is nothing new to score, and an older day would be mistaken for today's.
        if (m_toScore.empty() && !m_report.nothingCame())
            m_toScore.push_back(m_request.day);
        if (!m_request.score)
            m_toScore.clear();
        score();
    });
}

void DailyRun::score() {
    if (m_toScore.empty())
        return complete();
    const std::optional<QDate> day = m_toScore.front();
    m_toScore.pop_front();
    const ScoreRequest &asked = m_request;
    if (isForModel(day)) {
        m_score = new ModelStage(m_library, m_clock, asked, day, this);
    } else {
        ScoreRequest request = asked;
        request.leaveScored = request.leaveScored || request.scorer == Scorer::Llm;
        m_score = new BuiltinStage(m_library, m_clock, request, day, this);
    }
    connect(m_score, &ScoreStage::progressed, m_throttle, &UpdateThrottle::report);
    connect(m_score, &ScoreStage::scoresStored, m_throttle, &UpdateThrottle::add);
    connect(m_score, &ScoreStage::callMade, this, &DailyRun::callMade);
    connect(m_score, &ScoreStage::finished, this, &DailyRun::scored);
    m_score->start();
    if (m_stopping)
        m_score->obey(RunOrder::Stop);
    else if (m_paused)
        m_score->obey(RunOrder::Pause);
}

bool DailyRun::isForModel(const std::optional<QDate> &day) const {
    const auto isOfFeed = [&day](const FeedOutcome &outcome) {
        const bool isFeed =
            outcome.source == ListingSource::Feed || outcome.source == ListingSource::ListPage;
        return outcome.report.day == day && isFeed && !outcome.error;
    };
    return m_request.scorer == Scorer::Llm && (!m_request.modelForFeedsOnly || !m_request.fetch || !day ||
                                               std::ranges::any_of(m_report.feeds, isOfFeed));
}

// A run's cap covers all its days together.
void DailyRun::scored(const std::optional<Error> &error) {
    const std::optional<RunRecord> run = m_score->run();
    if (run && (m_report.runs.empty() || !didNothing(*run)))
        m_report.runs.push_back(*run);
    if (!m_report.runs.empty())
        m_report.run = sumOf(m_report.runs);
    const auto &failures = m_score->failures();
    m_report.failures.insert(m_report.failures.end(), failures.begin(), failures.end());
    if (!m_report.day)
        m_report.day = m_score->day();
    if (run && m_request.model && m_request.model->settings.runCap)
        m_request.model->settings.runCap =
            std::max(0.0, *m_request.model->settings.runCap - run->usage.totalCost);
    m_report.error = error;
    m_report.failedIn = error ? RunStage::Scoring : RunStage::Done;
    m_score->deleteLater();
    m_score = nullptr;
    if (error)
        m_toScore.clear();
    score();
}

// Scores come first: nothing depends on what is fetched here.
void DailyRun::complete() {
    if (!isDownload(m_request) || m_stopping)
        return end();
    m_gaps = new GapFiller(m_library, *m_arxiv, this);
    connect(m_gaps, &GapFiller::progressed, m_throttle, [this](int papers) {
        m_throttle->report({RunStage::Completing, papers, 0, {}});
    });
    connect(m_gaps, &GapFiller::finished, this, [this] {
        m_report.completed = m_gaps->completed();
        m_report.lookupError = m_gaps->error();
        m_gaps->deleteLater();
        m_gaps = nullptr;
        end();
    });
    m_gaps->start();
}

void DailyRun::end() {
    m_throttle->flush(); // the last figures first, since the end would replace them
    m_throttle->report({RunStage::Done, 0, 0, {}});
    m_throttle->flush();
    m_running = false;
    qCInfo(runLog).noquote() << (m_report.error ? inLog(*m_report.error) : QStringLiteral("all done"));
    Q_EMIT finished(m_report);
}

} // namespace winnow
