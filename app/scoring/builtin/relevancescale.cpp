#include "app/scoring/builtin/relevancescale.h"

#include "app/meaning/referencepapers.h"
#include "app/meaning/textmeaning.h"
#include "app/scoring/builtin/inparts.h"
#include "app/scoring/builtin/relevance.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace winnow {
namespace {

// The share of a suitable field's papers on an ordinary day that are below a step.
constexpr double belowTwo = 0.1;
constexpr double belowTwoEverywhere = 0.3; // for papers of all fields
constexpr double belowSeven = 0.87;
constexpr double belowTen = 0.985;

// The meanings of the reference papers, computed once.
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

// For each of the reference's stems the terms that begin with it.
std::vector<std::vector<int>> termsOfReference(const ScoringProfile &profile) {
    std::vector<std::vector<int>> all;
    for (const quint64 stem : ReferencePapers::builtIn().stems()) {
        std::vector<int> &terms = all.emplace_back();
        const ScoringProfile::Terms found = profile.termsFrom(stem);
        for (int term = found.begin; term < found.end; ++term)
            terms.push_back(term);
    }
    return all;
}

bool holdsPairs(const ReferencePapers::Paper &paper, const Stems &phrase) {
    for (size_t i = 0; i + 1 < phrase.size(); ++i) {
        const quint16 pair = ReferencePapers::pairHash(phrase[i], phrase[i + 1]);
        if (!std::binary_search(paper.pairs.begin(), paper.pairs.end(), pair))
            return false;
    }
    return true;
}

// The total for each facet, read like a normal paper's.
std::vector<double> gatheredFrom(const ReferencePapers::Paper &paper, const ScoringProfile &profile,
                                 const std::vector<std::vector<int>> &terms) {
    std::vector<double> facets(profile.facets.size());
    for (const ReferencePapers::Word &word : paper.words) {
        for (const int index : terms[word.index]) {
            const ProfileTerm &term = profile.terms[static_cast<size_t>(index)];
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

// The values reached by papers of a field.
struct FieldValues {
    std::vector<double> all;
    std::vector<double> words; // without meaning
};

// For the field with the highest values, and for papers of all fields.
FieldValues fittingField(const ScoringProfile &profile, std::vector<double> &everywhere) {
    const ReferencePapers &reference = ReferencePapers::builtIn();
    const std::vector<MeaningVector> &meanings = referenceMeanings();
    const std::vector<std::vector<int>> terms = termsOfReference(profile);
    const auto values = madeInParts<FacetsValue>(reference.papers().size(), [&](size_t i) {
        return valueOf(profile, gatheredFrom(reference.papers()[i], profile, terms),
                       nearnessTo(profile, meanings[i]));
    });
    std::vector<FieldValues> fields(static_cast<size_t>(reference.fields().size()));
    for (size_t i = 0; i < values.size(); ++i) {
        everywhere.push_back(values[i].sum());
        for (size_t field = 0; field < fields.size(); ++field) {
            if ((reference.papers()[i].fields >> field & 1U) != 0) {
                fields[field].all.push_back(values[i].sum());
                fields[field].words.push_back(values[i].words);
            }
        }
    }
    FieldValues best;
    for (FieldValues &field : fields) {
        if (!field.all.empty() &&
            (best.all.empty() || quantile(field.all, belowSeven) > quantile(best.all, belowSeven)))
            best = std::move(field);
    }
    return best;
}

// 0 to 1, pseudo-random, but the same for the same numbers.
double chance(quint64 one, quint64 other) {
    quint64 mixed = (one ^ (other * 0x9E3779B97F4A7C15ULL)) * 0xD6E8FEB86659FD93ULL;
    mixed = (mixed ^ (mixed >> 32)) * 0xD6E8FEB86659FD93ULL;
    return static_cast<double>((mixed ^ (mixed >> 32)) >> 11) / 9007199254740992.0;
}

// The values that papers of the criteria's own field may reach by their words, if no reference paper is from
// it: there, at least one paper in fifty contains each named term. Shares measured on criteria whose field
// was left out of the tables.
double imaginedPaper(const ScoringProfile &profile, quint64 paper) {
    constexpr double wordShare = 0.02;
    constexpr double phraseShare = 0.004;
    std::vector<double> gathered(profile.facets.size());
    const double closeness = std::exp(2 * chance(paper, 0) - 1); // to the subject of the criteria
    for (size_t i = 0; i < profile.terms.size(); ++i) {
        const ProfileTerm &term = profile.terms[i];
        const double least = !term.named ? 0 : term.stems.size() > 1 ? phraseShare : wordShare;
        if (chance(paper, 3 * i + 1) > std::max(term.share, least) * closeness)
            continue;
        Match match;
        match.inTitle = chance(paper, 3 * i + 2) < 0.12 ? 1 : 0;
        match.inAbstract = chance(paper, 3 * i + 3) < 0.35 ? 2 : 1;
        for (const ProfileTerm::Share &share : term.shares)
            gathered[static_cast<size_t>(share.facet)] += share.weight * gain(match);
    }
    return valueOf(profile, gathered, {}).words;
}

std::vector<double> imaginedField(const ScoringProfile &profile) {
    constexpr size_t papers = 200;
    return madeInParts<double>(papers, [&](size_t paper) { return imaginedPaper(profile, paper); });
}

} // namespace

RelevanceScale::RelevanceScale(const ScoringProfile &profile) {
    std::vector<double> everywhere;
    const FieldValues field = fittingField(profile, everywhere);
    const std::vector<double> imagined = imaginedField(profile);
    // A field is missing from the references if even the best-fitting one rarely contains what is named.
    constexpr double strange = 0.3;
    constexpr double known = 0.6;
    const double most = quantile(imagined, belowSeven);
    const double found = most > 0 ? quantile(field.words, belowSeven) / most : 1;
    const double strangeness = std::clamp((known - found) / (known - strange), 0.0, 1.0);
    const auto valueBelow = [&](double share) {
        const double missing = quantile(imagined, share) - quantile(field.words, share);
        return quantile(field.all, share) + strangeness * std::max(0.0, missing);
    };
    constexpr double leastSeven = 0.3;
    constexpr double leastStep = 0.02;
    m_two = std::max(valueBelow(belowTwo), quantile(everywhere, belowTwoEverywhere));
    m_seven = std::max({leastSeven, m_two + 5 * leastStep, valueBelow(belowSeven)});
    m_stepAbove = std::max((m_seven - m_two) / 10, (valueBelow(belowTen) - m_seven) / 3);
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
