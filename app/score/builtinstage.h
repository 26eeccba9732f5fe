#pragma once

#include "app/score/scorestage.h"
#include "app/scoring/scoring.h"

namespace winnow {

// Scores with the built-in scorer, in chunks.
class BuiltinStage final : public ScoreStage {
    Q_OBJECT
public:
    BuiltinStage(Library &library, const Clock &clock, ScoreRequest request, std::optional<QDate> day,
                 QObject *parent = nullptr);

private:
    void findPapers() override;
    void stopScoring() override;
    void score(const std::vector<Paper> &papers);
    void store(const std::vector<ScoredPaper> &scores);
    void reportProgress();

    Scoring m_scoring;
    int m_total = 0;
    int m_done = 0;
};

} // namespace winnow
