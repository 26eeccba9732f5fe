#include "app/run/daysestimate.h"

#include "app/score/service/estimatejob.h"

namespace winnow {

namespace {

// The decisions are the same for all days.
void add(PrescreenEstimate &sum, const PrescreenEstimate &day) {
    if (day.recall == 0)
        return;
    PrescreenEstimate all = day;
    all.papers += sum.papers;
    all.kept += sum.kept;
    all.audited += sum.audited;
    all.savedTokens += sum.savedTokens;
    if (sum.recall > 0 && sum.papers > 0) {
        if (all.savedCost && sum.savedCost)
            *all.savedCost += *sum.savedCost;
        else
            all.savedCost.reset();
    }
    sum = all;
}

void add(RunEstimate &sum, const RunEstimate &day) {
    sum.oldest = day.day;
    sum.papers += day.papers;
    sum.failed += day.failed;
    sum.screeningCalls += day.screeningCalls;
    sum.scoringCalls += day.scoringCalls;
    sum.tokens += day.tokens;
    add(sum.prescreening, day.prescreening);
    if (sum.cost && day.cost)
        *sum.cost += *day.cost;
    else
        sum.cost.reset();
}

// One day after the other, since the estimates read the library one by one as well.
class DaysEstimate final : public QObject {
public:
    DaysEstimate(Library &library, const Clock &clock, const RunRequest &request, QObject *context)
        : QObject(context), m_library(library), m_clock(clock), m_request(request) {}

    Pending<RunEstimate> start() {
        next();
        return m_promise.future();
    }

private:
    void next() {
        const QDate day = m_request.days[m_place++];
        whenReady((new EstimateJob(m_library, m_clock, m_request, day, this))->start(), this,
                  [this](const Result<RunEstimate> &estimate) {
                      if (!estimate)
                          return answer(estimate);
                      if (m_place == 1)
                          m_sum = *estimate;
                      else
                          add(m_sum, *estimate);
                      m_place < m_request.days.size() ? next() : answer(m_sum);
                  });
    }
    void answer(const Result<RunEstimate> &result) {
        m_promise.answer(result);
        deleteLater();
    }

    Library &m_library;
    const Clock &m_clock;
    RunRequest m_request;
    size_t m_place = 0;
    RunEstimate m_sum;
    Promise<RunEstimate> m_promise;
};

} // namespace

Pending<RunEstimate> estimateDays(Library &library, const Clock &clock, const RunRequest &request,
                                  QObject *context) {
    if (request.days.empty())
        return (new EstimateJob(library, clock, request, request.day, context))->start();
    return (new DaysEstimate(library, clock, request, context))->start();
}

} // namespace winnow
