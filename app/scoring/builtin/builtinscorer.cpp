#include "app/scoring/builtin/builtinscorer.h"

#include "app/scoring/builtin/inparts.h"
#include "app/scoring/builtin/noveltycues.h"
#include "app/scoring/builtin/relevance.h"
#include "app/scoring/builtin/relevancescale.h"
#include "app/scoring/builtin/scorecomment.h"
#include "app/scoring/builtin/topicchoice.h"

#include <mutex>

namespace winnow {

const QString BuiltinScorer::modelName = QStringLiteral("built-in");

// Read by the first thread that scores: the window creates scorers too, and must not wait.
struct BuiltinScorer::Profile {
    Criteria criteria;
    std::once_flag once;
    ScoringProfile words; // the rest: empty until then
    RelevanceScale scale;
    NoveltyCues novelty;
};

BuiltinScorer::BuiltinScorer(const Criteria &criteria) : m_profile(std::make_unique<Profile>()) {
    m_profile->criteria = criteria;
}

const BuiltinScorer::Profile &BuiltinScorer::profile() const {
    std::call_once(m_profile->once, [this] {
        m_profile->words = buildProfile(m_profile->criteria);
        m_profile->scale = RelevanceScale(m_profile->words);
        m_profile->novelty = NoveltyCues(m_profile->words);
    });
    return *m_profile;
}

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
    const RelevanceReading read = reading(words);
    Score score;
    score.relevance = profile().scale.relevance(read.value);
    score.novelty = novelty(words);
    score.fine = profile().scale.fine(read.value);
    score.comment = scoreComment(profile().words, read, words.title.text, words.abstract.text);
    score.topic = topicChoice(profile().words, read, words.title.text, words.abstract.text);
    score.criteriaVersion = profile().criteria.version;
    score.scorer = Scorer::Builtin;
    score.model = modelName;
    return score;
}

QStringList BuiltinScorer::decidingWords(const PaperWords &words) const {
    return winnow::decidingWords(profile().words, reading(words), words.title, words.abstract);
}

const std::vector<Facet> &BuiltinScorer::facets() const {
    return profile().words.facets;
}

RelevanceReading BuiltinScorer::reading(const PaperWords &words) const {
    return readRelevance(profile().words, words.title.tokens, words.abstract.tokens);
}

int BuiltinScorer::novelty(const PaperWords &words) const {
    return profile().novelty.novelty(words.title.tokens, words.abstract.tokens);
}

std::vector<ScoredPaper> BuiltinScorer::score(const std::vector<Paper> &papers) const {
    profile(); // before several threads need it
    return madeInParts<ScoredPaper>(papers.size(), [&](size_t i) {
        return ScoredPaper{papers[i].id, papers[i].version, score(papers[i])};
    });
}

} // namespace winnow
