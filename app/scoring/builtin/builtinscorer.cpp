#include "app/scoring/builtin/builtinscorer.h"

#include "app/scoring/builtin/noveltycues.h"
#include "app/scoring/builtin/scorecomment.h"

namespace winnow {

const QString BuiltinScorer::modelName = QStringLiteral("built-in");

struct BuiltinScorer::Profile {
    explicit Profile(const Criteria &criteria)
        : version(criteria.version), words(buildProfile(criteria)), scale(words) {}

    int version;
    ScoringProfile words;
    RelevanceScale scale;
    NoveltyCues novelty;
};

BuiltinScorer::BuiltinScorer(const Criteria &criteria)
    : m_profile(std::make_unique<const Profile>(criteria)) {}
BuiltinScorer::~BuiltinScorer() = default;
BuiltinScorer::BuiltinScorer(BuiltinScorer &&) noexcept = default;
BuiltinScorer &BuiltinScorer::operator=(BuiltinScorer &&) noexcept = default;

Score BuiltinScorer::score(const Paper &paper) const {
    const TokenText title = tokenize(paper.title);
    const TokenText abstract = tokenize(paper.abstract);
    const RelevanceReading reading = readRelevance(m_profile->words, title.tokens, abstract.tokens);
    Score score;
    score.relevance = m_profile->scale.relevance(reading.value);
    score.novelty = m_profile->novelty.novelty(title.tokens, abstract.tokens);
    score.fine = m_profile->scale.fine(reading.value);
    score.comment = scoreComment(m_profile->words, reading, title.text, abstract.text);
    score.criteriaVersion = m_profile->version;
    score.scorer = Scorer::Builtin;
    score.model = modelName;
    return score;
}

std::vector<ScoredPaper> BuiltinScorer::score(const std::vector<Paper> &papers) const {
    std::vector<ScoredPaper> scored;
    scored.reserve(papers.size());
    for (const Paper &paper : papers)
        scored.push_back({paper.id, paper.version, score(paper)});
    return scored;
}

} // namespace winnow
