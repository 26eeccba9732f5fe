#pragma once

#include "app/score/lease/runlease.h"
#include "app/score/prescreen/prescreenplan.h"
#include "app/score/scorestage.h"
#include "app/score/service/modelline.h"
#include "app/score/service/modelwindow.h"
#include "app/scoring/llmscoring.h"

#include <QHash>

#include <memory>

namespace winnow {

// Scores with a language model: screening by titles, then scoring by abstracts. What each call yields is
// stored as one before its slot is used again.
//
// Where something is left to ask, it holds the library's lease, trials included: they are paid for as well.
// What is to be asked, and what this month has cost, is read once it has it. When the lease is lost nothing
// more is sent; what was sent is stored all the same: it is paid for, and scores that are there stay.
class ModelStage final : public ScoreStage {
    Q_OBJECT
public:
    ModelStage(Library &library, const Clock &clock, ScoreRequest request, std::optional<QDate> day,
               QObject *parent = nullptr, LeaseTimes times = {});
    ~ModelStage() override;

    void obey(RunOrder order) override;

private:
    void findPapers() override;
    void stopScoring() override;
    void stopWaiting() override;
    void wait(const ScoringParty &holder);
    void leaseLost(const Error &error);
    void readOpenPapers();
    void prescreenPapers(const OpenPapers &open);
    void begin(const PrescreenPlan &plan);
    PrescreenWish wish() const;
    void keepPlan(const PrescreenPlan &plan, const LlmTask &task);
    void findWindow(const LlmTask &task);
    void recall(const LlmTask &task);
    void ask(LlmTask task, const Spending &thisMonth);
    void store(int call, BatchResult result);
    void tryToStore(int call, const BatchResult &result, int attempt);
    void storeFailed(int call, const BatchResult &result, const Error &error);
    void storeOnceMore();
    void report(const LlmProgress &progress);
    void scoringEnded(const std::optional<Error> &error);
    void endAfterStored();

    RunLease m_lease;
    std::unique_ptr<ModelWindow> m_window; // while it is asked for
    std::unique_ptr<ModelLine> m_line;
    std::unique_ptr<LlmScoring> m_scoring;
    std::optional<double> m_cap;   // US dollars that this run may cost in all
    QHash<ArxivId, double> m_fine; // the built-in scorer's finer values: they part the model's ties
    TokenUsage m_tokensBefore;     // of earlier sittings
    int m_callsBefore = 0;
    int m_storing = 0;                   // results on their way to the disk
    std::vector<BatchResult> m_unstored; // that failed to get there
    std::optional<Error> m_error;
    bool m_scoringEnded = false;
    bool m_paused = false;
};

} // namespace winnow
