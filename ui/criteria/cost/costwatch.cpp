#include "ui/criteria/cost/costwatch.h"

#include "app/library/library.h"
#include "app/model/async.h"
#include "app/score/service/modelaccess.h"
#include "ui/runs/estimatewatch.h"

#include <QtConcurrent>

namespace winnow {

namespace {

using namespace std::chrono_literals;
constexpr auto costWatchDelay = 400ms; // after the last key

} // namespace

CostWatch::CostWatch(Library &library, QObject *parent) : QObject(parent), m_library(library) {
    m_due.setSingleShot(true);
    m_due.setInterval(costWatchDelay);
    connect(&m_due, &QTimer::timeout, this, &CostWatch::readDay);
}

void CostWatch::setSettings(const Settings &settings) {
    const bool isOther = changesEstimate(m_settings, settings);
    m_settings = settings;
    m_question.settings = withEnvironment(settings.model);
    if (isOther)
        m_due.start();
}

void CostWatch::setDay(QDate day) {
    m_day = day;
    m_hasPapers = false;
    m_due.start();
}

void CostWatch::setCriteria(const Criteria &criteria) {
    m_question.criteria = criteria;
    m_due.start();
}

void CostWatch::setLookedAt(bool isLookedAt) {
    m_isLookedAt = isLookedAt;
    m_hasPapers = false; // another listing may have arrived in the meantime
    m_due.start();
}

bool CostWatch::hasModel() const {
    return m_settings.scorer == Scorer::Llm && modelAccess(m_question.settings).has_value();
}

void CostWatch::readDay() {
    if (!m_isLookedAt)
        return;
    const int round = ++m_round;
    if (!hasModel()) {
        Q_EMIT reckoned(std::nullopt);
        return;
    }
    if (m_hasPapers || !m_day.isValid()) {
        if (!m_day.isValid())
            m_question.papers.clear();
        readHistory();
        return;
    }
    RunRecord none; // no saved criteria have version 0, so under it the whole day counts as unscored
    none.day = m_day;
    none.scorer = m_settings.scorer;
    none.model = m_question.settings.model;
    whenReady(m_library.scores().openPapers(none), this, [this, round](const Result<OpenPapers> &open) {
        if (round != m_round)
            return;
        if (!open) {
            Q_EMIT reckoned(std::nullopt); // better nothing than another day's cost
            return;
        }
        m_question.papers = open->unseen;
        m_hasPapers = true;
        readHistory();
    });
}

void CostWatch::readHistory() {
    whenReady(m_library.scores().callHistory(m_question.settings.model), this,
              [this, round = m_round](const Result<CallHistory> &history) {
                  if (round != m_round)
                      return;
                  // an empty history falls back to a rule of thumb
                  m_question.history = history.value_or(CallHistory());
                  reckon();
              });
}

void CostWatch::reckon() {
    whenReady(QtConcurrent::run(dayCost, m_question), this,
              [this, round = m_round](const std::optional<DayCost> &cost) {
                  if (round == m_round)
                      Q_EMIT reckoned(cost);
              });
}

} // namespace winnow
