#pragma once

#include "app/criteria/criteria.h"
#include "app/model/arxivid.h"
#include "app/model/runestimate.h"
#include "app/settings/settings.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace winnow {

class Runner;

// Whether a change of settings requires a new estimate. Connection settings and when to ask for confirmation
// don't matter.
bool changesEstimate(const Settings &before, const Settings &after);

// Keeps an estimate of what scoring the open day, or trying criteria on some of its papers, would cost:
// updated a moment after something changes, and not during a run.
class EstimateWatch final : public QObject {
    Q_OBJECT
public:
    explicit EstimateWatch(Runner &runner, QObject *parent = nullptr);

    bool setSettings(const Settings &settings); // returns whether a new estimate will follow
    void setDay(QDate day);
    // estimates these papers instead
    void setTrial(const Criteria &criteria, const std::vector<ArxivId> &papers);
    void setBusy(bool isBusy);
    void refresh(); // criteria or scores changed
    bool isDue() const { return m_isStale; }

Q_SIGNALS:
    // None: there is no day, no model, or no way to estimate.
    void estimated(const std::optional<winnow::RunEstimate> &estimate);

private:
    void reckon();

    Runner &m_runner;
    Settings m_settings;
    QDate m_day;
    std::optional<Criteria> m_criteria; // none: the criteria in use
    std::vector<ArxivId> m_papers;      // empty: all papers
    QTimer m_soon;
    quint64 m_number = 0; // number of the latest estimate; others are ignored
    bool m_isBusy = false;
    bool m_isStale = false;
};

} // namespace winnow
