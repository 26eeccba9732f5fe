#include "app/scoring/builtin/relevance.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace winnow {
namespace {

class Finder final {
public:
    explicit Finder(const ScoringProfile &profile) : m_profile(profile), m_slots(profile.terms.size(), -1) {}

    void find(const std::vector<Token> &tokens, bool title) {
        for (size_t at = 0; at < tokens.size(); ++at) {
            if (!m_profile.known.mayHold(tokens[at].stem)) // usually not a clause break either
                continue;
            findApart(tokens, at);
            const ScoringProfile::Terms terms = m_profile.termsFrom(tokens[at].stem);
            for (int term = terms.begin; term < terms.end; ++term) {
                const Stems &stems = m_profile.terms[static_cast<size_t>(term)].stems;
                if (standsAt(stems, tokens, at))
                    count(term, tokens[at], tokens[at + stems.size() - 1], title);
            }
        }
    }
    std::vector<Match> take() { return std::move(m_matches); }

private:
    // Looks back from the second word of a phrase to the first, and vice versa.
    void findApart(const std::vector<Token> &tokens, size_t at) {
        constexpr size_t reach = 8;
        const auto *pairs = m_profile.byWordOfPair.find(tokens[at].stem);
        if (pairs == nullptr)
            return;
        for (const auto &[term, other] : *pairs) {
            const auto last = tokens.begin() + static_cast<std::ptrdiff_t>(at);
            const auto isOther = [wanted = other](const Token &token) { return token.stem == wanted; };
            if (std::any_of(last - static_cast<std::ptrdiff_t>(std::min(at, reach)), last, isOther))
                matchOf(term).apart = true;
        }
    }
    Match &matchOf(int term) {
        int &slot = m_slots[static_cast<size_t>(term)];
        if (slot < 0) {
            slot = static_cast<int>(m_matches.size());
            m_matches.emplace_back().term = term;
        }
        return m_matches[static_cast<size_t>(slot)];
    }
    void count(int term, const Token &first, const Token &last, bool title) {
        Match &match = matchOf(term);
        if (match.inTitle + match.inAbstract == 0) {
            match.first = first;
            match.first.end = last.end;
        }
        ++(title ? match.inTitle : match.inAbstract);
    }

    const ScoringProfile &m_profile;
    std::vector<int> m_slots; // term → index into m_matches, or -1
    std::vector<Match> m_matches;
};

} // namespace

// A second mention counts less than the first, a word in the title more.
double gain(const Match &match) {
    constexpr double titleGain = 1.5;
    constexpr std::array repeated{0.0, 1.0, 1.4, 1.634, 1.8, 1.929, 2.034, 2.123, 2.2}; // 1 + 0.4 log2(times)
    const double title = match.inTitle > 0 ? titleGain : 0;
    const double abstract = repeated[std::min(static_cast<size_t>(match.inAbstract), repeated.size() - 1)];
    constexpr double apartGain = 0.4;
    return std::max(title + abstract, match.apart ? apartGain : 0.0);
}

std::vector<double> nearnessTo(const ScoringProfile &profile, const MeaningVector &paper) {
    const size_t facets = profile.meanings.size();
    std::vector<float> sums(facets);
    const float *column = profile.meaningColumns.data();
    for (size_t i = 0; i < paper.size() && (i + 1) * facets <= profile.meaningColumns.size(); ++i) {
        for (size_t facet = 0; facet < facets; ++facet)
            sums[facet] += *column++ * paper[i]; // all facets at once: both vectors have length 1
    }
    return {sums.begin(), sums.end()};
}

// Words: any topic can convince, but none completely. Meaning: the closest topic counts most, and others that
// are nearly as close a little.
FacetsValue valueOf(const ScoringProfile &profile, const std::vector<double> &gathered,
                    const std::vector<double> &nearness) {
    constexpr double halfConvinced = 3.0;
    constexpr double sharpness = 5.0;
    constexpr double meaningWeight = 2.0;
    constexpr double weakWeight = 0.5;
    double words = 0;
    double against = 0;
    double near = 0;
    int compared = 0;
    for (size_t i = 0; i < profile.facets.size(); ++i) {
        const Facet &facet = profile.facets[i];
        const double conviction = gathered[i] == 0 ? 0 : 1 - std::exp(-gathered[i] / halfConvinced);
        if (facet.counts())
            words += conviction;
        else if (facet.isAgainst())
            against += gathered[i];
        else
            words += weakWeight * conviction;
        if (facet.counts() && !nearness.empty() && !profile.meanings[i].empty()) {
            near += std::exp(sharpness * nearness[i]);
            ++compared;
        }
    }
    const double meaning = compared > 0 ? std::log(near / compared) / sharpness : 0;
    return {words - (1 - std::exp(-against / halfConvinced)), meaningWeight * meaning};
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
    reading.words = countWords(title, abstract);
    reading.meaning = meaningOf(reading.words, WordVectors::builtIn());
    reading.nearness = nearnessTo(profile, reading.meaning);
    reading.value = valueOf(profile, reading.facets, reading.nearness).sum();
    return reading;
}

} // namespace winnow
