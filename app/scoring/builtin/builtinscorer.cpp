#include "app/scoring/builtin/builtinscorer.h"

#include "app/scoring/builtin/noveltycues.h"
#include "app/scoring/builtin/relevancescale.h"
#include "app/scoring/builtin/scorecomment.h"

namespace winnow {

const QString BuiltinScorer::modelName = QStringLiteral("built-in");

struct BuiltinScorer::Profile {
    explicit Profile(const Criteria &criteria)
        : version(criteria.version), words(buildProfile(criteria)), scale(words), novelty(words) {}

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

PaperWords paperWords(const Paper &paper) {
    return {tokenize(paper.title), tokenize(paper.abstract)};
}

Score BuiltinScorer::score(const Paper &paper) const {
    return score(paperWords(paper));
}

Score BuiltinScorer::score(const PaperWords &words) const {
    const RelevanceReading reading =
        readRelevance(m_profile->words, words.title.tokens, words.abstract.tokens);
    Score score;
    score.relevance = m_profile->scale.relevance(reading.value);
    score.novelty = m_profile->novelty.novelty(words.title.tokens, words.abstract.tokens);
    score.fine = m_profile->scale.fine(reading.value);
    score.comment = scoreComment(m_profile->words, reading, words.title.text, words.abstract.text);
    score.criteriaVersion = m_profile->version;
    score.scorer = Scorer::Builtin;
    score.model = modelName;
    return score;
}

const std::vector<Facet> &BuiltinScorer::facets() const {
    return m_profile->words.facets;
}

PaperEvidence BuiltinScorer::evidence(const PaperWords &words) const {
    const RelevanceReading reading =
        readRelevance(m_profile->words, words.title.tokens, words.abstract.tokens);
    PaperEvidence evidence;
    for (size_t i = 0; i < reading.facets.size(); ++i)
        evidence.facets.push_back({reading.facets[i], reading.nearness[i]});
    evidence.value = reading.value;
    evidence.novelty = m_profile->novelty.novelty(words.title.tokens, words.abstract.tokens);
    return evidence;
}

std::vector<ScoredPaper> BuiltinScorer::score(const std::vector<Paper> &papers) const {
    std::vector<ScoredPaper> scored;
    scored.reserve(papers.size());
    for (const Paper &paper : papers)
        scored.push_back({paper.id, paper.version, score(paper)});
    return scored;
}

} // namespace winnow
