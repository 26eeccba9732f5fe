#include "app/scoring/builtin/relevance.h"

#include <algorithm>
#include <cmath>

namespace winnow {
namespace {

class Finder final {
public:
    explicit Finder(const ScoringProfile &profile) : m_profile(profile), m_slots(profile.terms.size(), -1) {}

    void find(const std::vector<Token> &tokens, bool title) {
        for (size_t at = 0; at < tokens.size(); ++at) {
            if (tokens[at].stem == 0)
                continue;
            const auto [begin, end] = m_profile.byFirstStem.equal_range(tokens[at].stem);
            for (auto term = begin; term != end; ++term) {
                const Stems &stems = m_profile.terms[static_cast<size_t>(term->second)].stems;
                if (standsAt(stems, tokens, at))
                    count(term->second, tokens[at], tokens[at + stems.size() - 1], title);
            }
        }
    }
    std::vector<Match> take() { return std::move(m_matches); }

private:
    void count(int term, const Token &first, const Token &last, bool title) {
        int &slot = m_slots[static_cast<size_t>(term)];
        if (slot < 0) {
            slot = static_cast<int>(m_matches.size());
            Match match;
            match.term = term;
            match.first = first;
            match.first.end = last.end;
            m_matches.push_back(match);
        }
        Match &match = m_matches[static_cast<size_t>(slot)];
        ++(title ? match.inTitle : match.inAbstract);
    }

    const ScoringProfile &m_profile;
    std::vector<int> m_slots; // term → index into m_matches, or -1
    std::vector<Match> m_matches;
};

// What the facets say together. Each can convince on its own, but none can quite; half of what speaks against
// a paper is taken off.
double valueOf(const ScoringProfile &profile, const std::vector<double> &gathered) {
    constexpr double halfConvinced = 3.0;
    constexpr double mostConvincing = 0.8;
    constexpr double againstShare = 0.5;
    double unmet = 1;
    double accepted = 1;
    for (size_t i = 0; i < profile.facets.size(); ++i) {
        const double conviction = gathered[i] / (gathered[i] + halfConvinced);
        if (profile.facets[i].counts())
            unmet *= 1 - mostConvincing * conviction;
        else
            accepted *= 1 - conviction;
    }
    return (1 - unmet) - againstShare * (1 - accepted);
}

} // namespace

// A second mention says less than the first, a word in the title more.
double gain(const Match &match) {
    constexpr double titleGain = 1.5;
    constexpr double repeatGain = 0.4;
    constexpr int mostRepeats = 8;
    const double title = match.inTitle > 0 ? titleGain : 0;
    const double abstract =
        match.inAbstract > 0 ? 1 + repeatGain * std::log2(std::min(match.inAbstract, mostRepeats)) : 0;
    return title + abstract;
}

RelevanceReading readRelevance(const ScoringProfile &profile, const std::vector<Token> &title,
                               const std::vector<Token> &abstract) {
    Finder finder(profile);
    finder.find(title, true);
    finder.find(abstract, false);
    RelevanceReading reading;
    reading.matches = finder.take();
    reading.facets.assign(profile.facets.size(), 0.0);
    for (const Match &match : reading.matches) {
        for (const ProfileTerm::Share &share : profile.terms[static_cast<size_t>(match.term)].shares)
            reading.facets[static_cast<size_t>(share.facet)] += share.weight * gain(match);
    }
    reading.value = valueOf(profile, reading.facets);
    return reading;
}

RelevanceScale::RelevanceScale(const ScoringProfile &profile) {
    std::vector<double> average;
    for (const Facet &facet : profile.facets)
        average.push_back(facet.expected);
    const double base = std::max(0.0, valueOf(profile, average));
    m_lowest = -0.2 * base;
    m_seven = 0.2 + 1.15 * base;
}

// Even steps up to 7, where a paper becomes worth reading, and narrower ones above.
int RelevanceScale::relevance(double value) const {
    constexpr double stepAboveSeven = 0.08;
    const double steps = value < m_seven ? 1 + 6 * (value - m_lowest) / (m_seven - m_lowest)
                                         : 7 + (value - m_seven) / stepAboveSeven;
    return static_cast<int>(std::clamp(std::floor(steps), 1.0, 10.0));
}

double RelevanceScale::fine(double value) const {
    return std::clamp((value - m_lowest + 0.5) / (1.5 - m_lowest), 0.0, 1.0);
}

} // namespace winnow
