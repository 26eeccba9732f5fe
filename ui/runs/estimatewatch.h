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

// Whether what a run takes has to be reckoned anew. How a model is spoken to, and when the reader is asked,
// changes nothing about that.
bool changesEstimate(const Settings &before, const Settings &after);

// What scoring the open day, or trying criteria on some of its papers, would take, kept up to date: reckoned
// again a moment after something changed, and not while a run is on.
class EstimateWatch final : public QObject {
    Q_OBJECT
public:
    explicit EstimateWatch(Runner &runner, QObject *parent = nullptr);

    bool setSettings(const Settings &settings); // whether another estimate is on its way
    void setDay(QDate day);
    void setTrial(const Criteria &criteria, const std::vector<ArxivId> &papers); // of these instead
    void setBusy(bool isBusy);
    void refresh(); // criteria or scores changed
    bool isDue() const { return m_isStale; }

Q_SIGNALS:
    // None: there is no day, no model, or no telling.
    void estimated(const std::optional<winnow::RunEstimate> &estimate);

private:
    void reckon();

    Runner &m_runner;
    Settings m_settings;
    QDate m_day;
    std::optional<Criteria> m_criteria; // none: those in use
    std::vector<ArxivId> m_papers;      // none: all
    QTimer m_soon;
    quint64 m_number = 0; // of the reckoning whose answer counts
    bool m_isBusy = false;
    bool m_isStale = false;
};

} // namespace winnow
