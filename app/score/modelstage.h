#pragma once

#include "app/score/claimservice.h"
#include "app/score/lease/runlease.h"
#include "app/score/prescreen/prescreenplan.h"
#include "app/score/scorestage.h"
#include "app/score/service/modelconnection.h"
#include "app/score/service/modelwindow.h"
#include "app/scoring/llmscoring.h"

#include <QHash>

#include <memory>

namespace winnow {

// Scores with a language model: screening by titles, then scoring by abstracts. The results of each call are
// stored together before its slot is used again. While there is something to ask it holds the library's
// lease, even for trials, which cost money too. What to ask and this month's spending are read once it has
// the lease. If the lease is lost nothing more is sent, but answers to calls already sent are stored: they
// are paid for, and existing scores stay.
//
// In a lab, what the others have scored comes first, and each paper is claimed before it is asked about;
// those of trials are nobody else's, and only count under the lab's cap. At the end it waits a little for the
// others to be told.
class ModelStage final : public ScoreStage {
    Q_OBJECT
public:
    ModelStage(Library &library, const Clock &clock, ScoreRequest request, std::optional<QDate> day,
               QObject *parent = nullptr, LeaseTimes times = {});
    ~ModelStage() override;

    void obey(RunOrder order) override;

private:
    void findPapers() override;
    void findOpenPapers();
    void useClaims(const ClaimSession &sitting);
    void stopScoring() override;
    void stopWaiting() override;
    void wait(const Lease &holder);
    void leaseLost(const Error &error);
    void readOpenPapers();
    void prescreenPapers(const OpenPapers &open);
    void begin(const PrescreenPlan &plan);
    PrescreenOptions wish() const;
    void keepPlan(const PrescreenPlan &plan, const LlmTask &task);
    void findWindow(const LlmTask &task);
    void recall(const LlmTask &task);
    void ask(LlmTask task, const Spending &thisMonth);
    void store(int call, BatchResult result);
    void tryToStore(int call, const BatchResult &result, int attempt);
    void storeFailed(int call, const BatchResult &result, const Error &error);
    void storeOnceMore();
    void report(RunProgress progress);
    void scoringEnded(const std::optional<Error> &error);
    void endAfterStored();
    void closeRun();

    RunLease m_lease;
    std::unique_ptr<ModelWindow> m_window; // while the window is being queried
    std::unique_ptr<ModelConnection> m_connection;
    std::shared_ptr<PaperClaims> m_claims; // in a lab
    std::optional<Error> m_away;           // why not, of a lab's
    std::unique_ptr<LlmScoring> m_scoring;
    std::optional<double> m_cap;   // US dollars, for the whole run
    QHash<ArxivId, double> m_fine; // the built-in scorer's finer values, which break the model's ties
    TokenUsage m_tokensBefore;     // of earlier runs
    int m_callsBefore = 0;
    int m_storing = 0;                   // results being stored
    std::vector<BatchResult> m_unstored; // results that could not be stored
    std::optional<Error> m_error;
    bool m_scoringEnded = false;
    bool m_isLeft = false;    // some papers to others' batches
    bool m_isTelling = false; // the others, at the end
    bool m_paused = false;
};

} // namespace winnow
