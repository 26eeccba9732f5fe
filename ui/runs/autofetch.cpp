#include "ui/runs/autofetch.h"

#include "app/arxiv/announcementcalendar.h"
#include "app/arxiv/ledgergaps.h"
#include "app/library/library.h"
#include "app/model/async.h"
#include "ui/common/minutetimer.h"
#include "ui/papers/list/sidebarwords.h"
#include "ui/runs/runlauncher.h"

#include <QRandomGenerator>

#include <algorithm>
#include <functional>

namespace winnow {

namespace {

// A listing is fetched this many minutes after it is due, so that not everybody does at once, and because
// arXiv's feeds are sometimes late.
constexpr int leastDelay = 5;
constexpr int mostDelay = 20;
constexpr int retryMinutes = 30; // after a failure, then doubled each time
constexpr int mostRetryMinutes = 8 * 60;
// How long a day that was fetched and is still incomplete is left alone.
constexpr qint64 patienceSeconds = 6 * 3600;

// The days to fetch, newest first.
std::set<QDate, std::greater<>> missedDays(const Ledger &ledger, const QStringList &followed,
                                           const QDateTime &now) {
    std::set<QDate, std::greater<>> days;
    const QDate newest = AnnouncementCalendar::newestDay(now);
    const QDate from = AnnouncementCalendar::dayAt(now).addDays(-catchUpReach);
    for (const LedgerEntry &gap : missingEntries(ledger.known, followed, from, now))
        days.insert(gap.day);
    for (const LedgerEntry &entry : ledger.known) {
        const bool isFollowed = followed.contains(entry.feed, Qt::CaseInsensitive);
        const bool isRecent = entry.day != newest && entry.fetchedAt.secsTo(now) < patienceSeconds;
        if (isFollowed && !isRecent && entry.day >= from && isGap(entry, now))
            days.insert(entry.day);
    }
    return days;
}

} // namespace

AutoFetch::AutoFetch(Library &library, RunLauncher &control, Messages &messages, MinuteTimer &hand,
                     QObject *parent)
    : QObject(parent), m_library(library), m_launcher(control), m_messages(messages), m_hand(hand) {
    connect(&hand, &MinuteTimer::woken, this, [this](const QDateTime &now) {
        if (m_isStarted)
            m_due = now.addSecs(30); // the network takes longer to wake up
    });
    connect(&hand, &MinuteTimer::beaten, this, [this](const QDateTime &now) {
        if (m_due.isValid() && now >= m_due)
            look();
    });
    connect(&control, &RunLauncher::reported, this, &AutoFetch::onReported);
}

void AutoFetch::setSettings(const Settings &settings) {
    const bool isTurnedOn = settings.fetchByItself && !m_settings.fetchByItself;
    m_settings = settings;
    if (m_isStarted && isTurnedOn)
        look();
}

void AutoFetch::start() {
    m_isStarted = true;
    look();
}

bool AutoFetch::mayRun() const {
    return m_isStarted && m_settings.fetchByItself && m_settings.firstStartDone &&
           !m_settings.categories.isEmpty();
}

void AutoFetch::look() {
    m_due = m_hand.now().addSecs(60); // tries again if it is not possible now
    if (!mayRun() || m_isLooking || m_isRunning || m_launcher.isBusy())
        return;
    m_isLooking = true;
    LedgerQuery query;
    query.from = AnnouncementCalendar::dayAt(m_hand.now()); // no counts are read yet
    whenReady(m_library.listings().ledger(query), this, [this](const Result<Ledger> &ledger) {
        m_isLooking = false;
        if (ledger && mayRun() && !m_launcher.isBusy())
            plan(*ledger);
    });
}

void AutoFetch::plan(const Ledger &ledger) {
    const QDateTime now = m_hand.now();
    auto days = missedDays(ledger, m_settings.categories, now);
    m_steps.clear();
    m_days.clear();
    m_hasFailed = false;
    if (days.erase(AnnouncementCalendar::newestDay(now)) > 0)
        m_steps.push_back({});
    if (!days.empty())
        m_steps.emplace_back(days.begin(), days.end());
    if (m_steps.empty()) {
        m_failures = 0;
        planNextLook();
    } else {
        goOn();
    }
}

void AutoFetch::goOn() {
    const std::vector<QDate> days = m_steps.front();
    m_steps.pop_front();
    m_launcher.catchUp(days, false);
    m_isRunning = m_launcher.isBusy();
}

void AutoFetch::onReported(const RunReport &report) {
    if (!m_isRunning)
        return;
    const auto isWhole = [](const FeedOutcome &feed) {
        return feed.state == LedgerState::Complete || feed.state == LedgerState::Quiet ||
               isWithoutAnnouncement(feed.state);
    };
    const bool isStopped = report.error && report.error->code == ErrorCode::Cancelled;
    const bool isShort = !report.ok() || !std::ranges::all_of(report.feeds, isWhole);
    m_hasFailed = m_hasFailed || (isShort && !isStopped); // a run that the user stopped is not wanted now
    for (const FeedOutcome &feed : report.feeds) {
        if (!feed.error && feed.report.fresh > 0)
            m_days.insert(feed.report.day);
    }
    if (report.error)
        m_steps.clear();
    // Lets the others handle the end first.
    QMetaObject::invokeMethod(this, &AutoFetch::onOver, Qt::QueuedConnection);
}

void AutoFetch::onOver() {
    m_isRunning = false;
    if (!m_steps.empty() && mayRun() && !m_launcher.isBusy())
        goOn();
    else
        end();
}

void AutoFetch::end() {
    m_failures = m_hasFailed ? m_failures + 1 : 0;
    planNextLook();
    if (!m_steps.empty()) // a run of the user's came first
        m_due = m_hand.now().addSecs(60);
    if (m_days.empty())
        return;
    LedgerQuery query;
    query.from = *m_days.begin();
    query.to = *m_days.rbegin();
    whenReady(m_library.listings().ledger(query), this, [this](const Result<Ledger> &ledger) {
        if (ledger)
            say(*ledger);
    });
}

void AutoFetch::say(const Ledger &ledger) {
    int papers = 0;
    for (const DayCounts &day : ledger.days)
        papers += m_days.contains(day.day) ? day.papers : 0;
    if (papers == 0)
        return;
    const QString days = tr("%n day(s)", "that were caught up", int(m_days.size()));
    Q_EMIT m_messages.noticed(
        tr("Caught up: %1, %2", "days, papers").arg(days, tr("%Ln paper(s)", nullptr, papers)), offer());
}

// Shows the cost before a model is asked.
NoticeAction AutoFetch::offer() {
    const std::vector<QDate> days(m_days.rbegin(), m_days.rend());
    if (m_settings.scorer == Scorer::Llm && !m_settings.model.model.isEmpty())
        return {tr("Score with %1…").arg(m_settings.model.model),
                [this, days] { m_launcher.scoreDays(days); }};
    const QDate newest = days.front();
    return {tr("Open %1").arg(shortDay(newest, AnnouncementCalendar::dayAt(m_hand.now()))),
            [this, newest] { Q_EMIT openWanted(newest); }};
}

void AutoFetch::planNextLook() {
    const QDateTime now = m_hand.now();
    const int delay = QRandomGenerator::global()->bounded(leastDelay, mostDelay);
    m_due = AnnouncementCalendar::nextListing(now).addSecs(60 * delay);
    if (m_failures > 0) {
        const int minutes = std::min(retryMinutes << std::min(m_failures - 1, 8), mostRetryMinutes);
        m_due = std::min(m_due, now.addSecs(60 * minutes));
    }
}

} // namespace winnow
