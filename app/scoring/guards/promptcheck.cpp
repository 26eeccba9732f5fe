#include "app/scoring/guards/promptcheck.h"

#include <algorithm>
#include <bit>

namespace winnow {

namespace {

constexpr double leastShare = 0.55;    // services that count differently deviate by a third at most
constexpr qint64 smallestWindow = 256; // tokens
constexpr qint64 windowStep = 1024;
constexpr qint64 noCount = 50; // a number that much too small counts something else
constexpr int enoughToTell = 3;
constexpr double clearly = 1.1;

bool isLikeAWindow(qint64 tokens) {
    return tokens >= smallestWindow && (std::has_single_bit(quint64(tokens)) || tokens % windowStep == 0);
}

// More than estimates deviate by chance.
bool differ(const QSet<qint64> &lengths) {
    const auto [least, most] = std::ranges::minmax(lengths);
    return double(most) >= clearly * double(least);
}

} // namespace

PromptRead PromptCheck::judge(qint64 guessed, const TokenUsage &billed) {
    // Some gateways leave cached tokens out of the sum.
    const bool countsCachedApart = billed.cached > 0 && billed.cached >= billed.prompt;
    if (!billed.known || billed.prompt < guessed / noCount || countsCachedApart)
        return PromptRead::Whole;
    const qint64 likely = m_usual.likely(guessed);
    if (double(billed.prompt) < leastShare * double(likely))
        return PromptRead::Cut;
    QSet<qint64> &lengths = m_lengths[billed.prompt];
    lengths.insert(guessed);
    const bool isDoubtful = isLikeAWindow(billed.prompt) && billed.prompt < std::max(likely, guessed);
    if (lengths.size() >= enoughToTell && (isDoubtful || differ(lengths)))
        return PromptRead::Cut;
    if (isDoubtful)
        return PromptRead::Doubtful;
    m_usual.learn(guessed, billed.prompt);
    return PromptRead::Whole;
}

} // namespace winnow
