#include "app/scoring/builtin/relevancescale.h"

#include "app/meaning/referencepapers.h"
#include "app/meaning/textmeaning.h"
#include "app/scoring/builtin/relevance.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace winnow {
namespace {

// The share of an ordinary day's papers of a fitting field that are below a step.
constexpr double belowTwo = 0.15;
constexpr double belowSeven = 0.87;
constexpr double belowTen = 0.985;

// What the reference papers mean, reckoned once.
const std::vector<MeaningVector> &referenceMeanings() {
    static const std::vector<MeaningVector> meanings = [] {
        const ReferencePapers &reference = ReferencePapers::builtIn();
        std::vector<MeaningVector> all;
        for (const ReferencePapers::Paper &paper : reference.papers()) {
            std::vector<Token> title;
            std::vector<Token> abstract;
            for (const ReferencePapers::Word &word : paper.words) {
                Token token;
                token.stem = reference.stems()[word.index];
                if (word.inTitle)
                    title.push_back(token);
                for (int i = 0; i < (word.repeated ? 2 : word.inAbstract ? 1 : 0); ++i)
                    abstract.push_back(token);
            }
            all.push_back(meaningOf(title, abstract, WordVectors::builtIn()));
        }
        return all;
    }();
    return meanings;
}

// Reads reference papers as if they were papers.
class ReferenceReader final {
public:
    explicit ReferenceReader(const ScoringProfile &profile);
    std::vector<double> gathered(const ReferencePapers::Paper &paper) const;

private:
    bool holdsPairs(const ReferencePapers::Paper &paper, const Stems &phrase) const;

    const ScoringProfile &m_profile;
    std::vector<std::vector<int>> m_byIndex; // index of the reference's stems → terms that begin so
};

ReferenceReader::ReferenceReader(const ScoringProfile &profile) : m_profile(profile) {
    for (const quint64 stem : ReferencePapers::builtIn().stems()) {
        std::vector<int> &terms = m_byIndex.emplace_back();
        const auto [begin, end] = profile.byFirstStem.equal_range(stem);
        for (auto term = begin; term != end; ++term)
            terms.push_back(term->second);
    }
}

bool ReferenceReader::holdsPairs(const ReferencePapers::Paper &paper, const Stems &phrase) const {
    for (size_t i = 0; i + 1 < phrase.size(); ++i) {
        const quint16 pair = ReferencePapers::pairHash(phrase[i], phrase[i + 1]);
        if (!std::binary_search(paper.pairs.begin(), paper.pairs.end(), pair))
            return false;
    }
    return true;
}

std::vector<double> ReferenceReader::gathered(const ReferencePapers::Paper &paper) const {
    std::vector<double> facets(m_profile.facets.size());
    for (const ReferencePapers::Word &word : paper.words) {
        for (const int index : m_byIndex[word.index]) {
            const ProfileTerm &term = m_profile.terms[static_cast<size_t>(index)];
            if (!holdsPairs(paper, term.stems))
                continue;
            Match match;
            match.inTitle = word.inTitle ? 1 : 0;
            match.inAbstract = word.repeated ? 2 : word.inAbstract ? 1 : 0;
            for (const ProfileTerm::Share &share : term.shares)
                facets[static_cast<size_t>(share.facet)] += share.weight * gain(match);
        }
    }
    return facets;
}

double quantile(std::vector<double> values, double share) {
    const auto at = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + at, values.end());
    return values[static_cast<size_t>(at)];
}

// What the papers of that field reach which reach most.
std::vector<double> fittingValues(const ScoringProfile &profile) {
    const ReferencePapers &reference = ReferencePapers::builtIn();
    const ReferenceReader reader(profile);
    std::vector<std::vector<double>> fields(static_cast<size_t>(reference.fields().size()));
    for (size_t i = 0; i < reference.papers().size(); ++i) {
        const ReferencePapers::Paper &paper = reference.papers()[i];
        const double value =
            valueOf(profile, reader.gathered(paper), nearnessTo(profile, referenceMeanings()[i]));
        for (size_t field = 0; field < fields.size(); ++field) {
            if ((paper.fields >> field & 1U) != 0)
                fields[field].push_back(value);
        }
    }
    std::vector<double> best;
    for (std::vector<double> &values : fields) {
        if (!values.empty() && (best.empty() || quantile(values, belowSeven) > quantile(best, belowSeven)))
            best = std::move(values);
    }
    return best;
}

} // namespace

RelevanceScale::RelevanceScale(const ScoringProfile &profile) {
    const std::vector<double> values = fittingValues(profile);
    constexpr double leastSeven = 0.3;
    m_two = quantile(values, belowTwo);
    m_seven = std::max(leastSeven, quantile(values, belowSeven));
    const double stepBelow = (m_seven - m_two) / 5;
    m_stepAbove = std::max(stepBelow / 2, (quantile(values, belowTen) - m_seven) / 3);
}

// Even steps up to 7, where a paper becomes worth reading, and narrower ones above.
int RelevanceScale::relevance(double value) const {
    const double steps =
        value < m_seven ? 2 + 5 * (value - m_two) / (m_seven - m_two) : 7 + (value - m_seven) / m_stepAbove;
    return static_cast<int>(std::clamp(std::floor(steps), 1.0, 10.0));
}

double RelevanceScale::fine(double value) const {
    constexpr double breadth = 2;
    return 0.5 + 0.5 * value / (breadth + std::abs(value));
}

} // namespace winnow
