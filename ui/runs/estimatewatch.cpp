#include "ui/runs/estimatewatch.h"

#include "app/model/async.h"
#include "app/run/runner.h"

namespace winnow {

namespace {

ModelSettings whatCounts(ModelSettings settings) {
    const ModelSettings none;
    settings.temperature = none.temperature;
    settings.seed = none.seed;
    settings.timeout = none.timeout;
    settings.requestsPerMinute = none.requestsPerMinute;
    settings.tokensPerMinute = none.tokensPerMinute;
    settings.confirmAbove = none.confirmAbove;
    return settings;
}

} // namespace

bool changesEstimate(const Settings &before, const Settings &after) {
    const bool prescreens = before.learn.prescreenRecall > 0 || after.learn.prescreenRecall > 0;
    return before.scorer != after.scorer || whatCounts(before.model) != whatCounts(after.model) ||
           (prescreens && prescreenOptions(before) != prescreenOptions(after));
}

EstimateWatch::EstimateWatch(Runner &runner, QObject *parent) : QObject(parent), m_runner(runner) {
    constexpr std::chrono::milliseconds quiet{300}; // collects several changes
    m_soon.setSingleShot(true);
    m_soon.setInterval(quiet);
    connect(&m_soon, &QTimer::timeout, this, &EstimateWatch::reckon);
}

bool EstimateWatch::setSettings(const Settings &settings) {
    const bool isOther = changesEstimate(m_settings, settings);
    m_settings = settings;
    if (isOther)
        refresh();
    return isOther;
}

void EstimateWatch::setDay(QDate day) {
    if (day == m_day)
        return;
    m_day = day;
    m_number += 1;
    Q_EMIT estimated(std::nullopt); // not the previous day's estimate
    refresh();
}

void EstimateWatch::setTrial(const Criteria &criteria, const std::vector<ArxivId> &papers) {
    if (m_criteria == criteria && m_papers == papers)
        return;
    m_criteria = criteria;
    m_papers = papers;
    refresh();
}

void EstimateWatch::setBusy(bool isBusy) {
    m_isBusy = isBusy;
    if (!isBusy && m_isStale)
        refresh();
}

void EstimateWatch::refresh() {
    m_isStale = true;
    m_soon.start();
}

void EstimateWatch::reckon() {
    if (m_isBusy || !m_isStale)
        return;
    m_isStale = false;
    const quint64 number = ++m_number;
    const auto access = modelAccess(m_settings.model); // an estimate needs no key
    if (!m_day.isValid() || m_settings.scorer != Scorer::Llm || !access) {
        Q_EMIT estimated(std::nullopt);
        return;
    }
    RunRequest request;
    request.fetch = false;
    request.day = m_day;
    request.scorer = m_settings.scorer;
    request.model = *access;
    request.prescreening = prescreenOptions(m_settings);
    request.criteria = m_criteria;
    request.only = m_papers;
    whenReady(m_runner.estimate(request), this, [this, number](const Result<RunEstimate> &estimate) {
        if (number == m_number)
            Q_EMIT estimated(estimate ? std::optional(*estimate) : std::nullopt);
    });
}

} // namespace winnow
