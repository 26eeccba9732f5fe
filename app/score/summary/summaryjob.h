#pragma once

#include "app/library/library.h"
#include "app/model/async.h"
#include "app/model/runestimate.h"
#include "app/score/lease/runlease.h"
#include "app/score/summary/summaryplan.h"
#include "app/scoring/budget.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

namespace winnow {

class Clock;
class ModelConnection;
class ModelWindow;
class PaperClaims;

// Has a model write a summary: one call within the caps, recorded as a run of its own that scores nothing.
// Lives in the work thread, for one request; deletes itself after answering. If destroyed, it ends as
// Cancelled.
class SummaryJob final : public QObject {
    Q_OBJECT
public:
    SummaryJob(Library &library, const Clock &clock, SummaryRequest request, QObject *parent);
    ~SummaryJob() override;

    // Contacts only the library. Errors: those of Library.
    Pending<RunEstimate> estimate();
    // The text. Errors: BudgetReached, PriceUnknown, ScoringElsewhere, those of ChatClient and Library;
    // Malformed if the model returned no text.
    Pending<QString> ask();

private:
    template <class T, class Next>
    void await(const Pending<T> &pending, Next next);
    void findWindow();
    void reserve(const Spending &thisMonth);
    void askLab();
    void begin();
    void send();
    void receive(const Result<ChatReply> &reply);
    void book();
    void conclude();
    void answer(Result<QString> result);

    Library &m_library;
    const Clock &m_clock;
    SummaryRequest m_request;
    SummaryPlan m_plan;
    RunLease m_lease;
    std::shared_ptr<PaperClaims> m_claims; // in a lab
    std::unique_ptr<ModelWindow> m_window;
    std::unique_ptr<ModelConnection> m_connection;
    std::unique_ptr<Budget> m_budget;
    Budget::Reservation m_reservation = 0;
    QElapsedTimer m_time;
    RunRecord m_run;
    CallRecord m_call;
    Result<QString> m_text;
    Promised<QString> m_promised;
    Promised<RunEstimate> m_estimated;
};

} // namespace winnow
