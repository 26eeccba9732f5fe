#pragma once

#include "app/run/service/modelline.h"
#include "app/run/stages/scorestage.h"
#include "app/scoring/llmscoring.h"

#include <QHash>

#include <memory>

namespace winnow {

// Scores with a language model: screening by titles, then scoring by abstracts. What each call yields is
// stored as one before its slot is used again.
class ModelStage final : public ScoreStage {
    Q_OBJECT
public:
    ModelStage(Library &library, const Clock &clock, RunRequest request, std::optional<QDate> day,
               QObject *parent = nullptr);
    ~ModelStage() override;

    void abort() override;
    void pause() override;
    void resume() override;

private:
    void findPapers() override;
    void stopScoring() override;
    void begin(const OpenPapers &open);
    void recall(const LlmTask &task);
    void ask(LlmTask task, const Spending &thisMonth);
    void store(int call, BatchResult result);
    void tryToStore(int call, const BatchResult &result, int attempt);
    void storeFailed(const Error &error);
    void report(const LlmProgress &progress);
    void scoringEnded(const std::optional<Error> &error);
    void endAfterStored();

    std::unique_ptr<ModelLine> m_line;
    std::unique_ptr<LlmScoring> m_scoring;
    std::optional<double> m_cap;   // US dollars that this run may cost in all
    QHash<ArxivId, double> m_fine; // the built-in scorer's finer values: they part the model's ties
    TokenUsage m_tokensBefore;     // of earlier sittings
    int m_callsBefore = 0;
    int m_storing = 0; // results on their way to the disk
    std::optional<Error> m_error;
    bool m_scoringEnded = false;
    bool m_paused = false;
};

} // namespace winnow
