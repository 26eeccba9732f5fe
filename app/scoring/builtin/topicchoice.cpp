#include "app/scoring/builtin/topicchoice.h"

#include "app/scoring/builtin/scorecomment.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

namespace winnow {

namespace {

// Chosen on 286 papers whose comment by a model names a topic of other criteria (NOTES.md).
constexpr double halfConvincedOfTopic = 1.5;
constexpr double nearnessWeight = 0.5;
constexpr double leastOfTopic = 0.22; // otherwise no topic is clear
constexpr double nearlyAsMuch = 0.75; // as a share of the first one's

// How strongly a topic counts for a paper.
struct TopicClaim {
    int facet = 0;
    double strength = 0;
};

bool isNamedTopic(const Facet &facet) {
    return facet.kind == Facet::Kind::Topic && !facet.name.isEmpty();
}

// Rare words distinguish topics better than those in every paper of the field.
double tellingApart(const ProfileTerm &term) {
    constexpr double rarestShare = 1e-4;
    return std::sqrt(std::log(std::clamp(term.share, rarestShare, 1.0)) / std::log(rarestShare));
}

// The total of each facet; a word in several topics is shared between them.
std::vector<double> partedWords(const ScoringProfile &profile, const RelevanceReading &reading) {
    std::vector<double> words(profile.facets.size());
    for (const Match &match : reading.matches) {
        const ProfileTerm &term = profile.terms[static_cast<size_t>(match.term)];
        const auto isOfTopic = [&profile](const ProfileTerm::Share &share) {
            return isNamedTopic(profile.facets[static_cast<size_t>(share.facet)]);
        };
        const auto topics = std::ranges::count_if(term.shares, isOfTopic);
        if (topics == 0)
            continue;
        const double part = gain(match) * tellingApart(term) / static_cast<double>(topics);
        for (const ProfileTerm::Share &share : term.shares)
            words[static_cast<size_t>(share.facet)] += share.weight * part;
    }
    return words;
}

// The strongest first.
std::vector<TopicClaim> claimsOf(const ScoringProfile &profile, const RelevanceReading &reading) {
    const std::vector<double> words = partedWords(profile, reading);
    std::vector<TopicClaim> claims;
    for (size_t i = 0; i < profile.facets.size(); ++i) {
        if (isNamedTopic(profile.facets[i]))
            claims.push_back({static_cast<int>(i), 1 - std::exp(-words[i] / halfConvincedOfTopic) +
                                                       nearnessWeight * reading.nearness[i]});
    }
    std::ranges::stable_sort(claims, std::greater<>(), &TopicClaim::strength);
    return claims;
}

} // namespace

std::optional<PaperTopic> topicChoice(const ScoringProfile &profile, const RelevanceReading &reading,
                                      const QString &title, const QString &abstract) {
    const std::vector<TopicClaim> all = claimsOf(profile, reading);
    if (all.empty())
        return std::nullopt;
    PaperTopic topic;
    const TopicClaim &first = all.front();
    if (first.strength < leastOfTopic)
        return topic;
    const auto nameOf = [&profile](const TopicClaim &claim) {
        return profile.facets[static_cast<size_t>(claim.facet)].name;
    };
    topic.name = nameOf(first);
    for (const TopicClaim &claim : all) {
        const QString name = nameOf(claim);
        const bool isNear = claim.strength >= std::max(leastOfTopic, nearlyAsMuch * first.strength);
        if (isNear && name != topic.name && !topic.also.contains(name))
            topic.also << name;
    }
    topic.reason = wordsForTopic(profile, reading, title, abstract, first.facet);
    return topic;
}

} // namespace winnow
