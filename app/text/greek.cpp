#include "app/text/greek.h"

#include <algorithm>
#include <array>

namespace winnow {

namespace {

// From α to ω; both sigmas.
constexpr std::array greekNames = std::to_array<QStringView>(
    {u"alpha", u"beta",   u"gamma",   u"delta", u"epsilon", u"zeta",    u"eta",  u"theta", u"iota",
     u"kappa", u"lambda", u"mu",      u"nu",    u"xi",      u"omicron", u"pi",   u"rho",   u"sigma",
     u"sigma", u"tau",    u"upsilon", u"phi",   u"chi",     u"psi",     u"omega"});

} // namespace

bool mayBeGreek(char32_t letter) {
    constexpr char32_t micro = 0xB5;
    constexpr char32_t ohm = 0x2126;
    return letter == micro || letter == ohm || (letter >= 0x370 && letter <= 0x3FF) ||
           (letter >= 0x1F00 && letter <= 0x1FFF) || (letter >= 0x1D6A8 && letter <= 0x1D7CB);
}

QStringView greekName(QStringView folded) {
    constexpr char16_t alpha = 0x3B1;
    if (folded.size() != 1 || folded.front().unicode() < alpha ||
        size_t(folded.front().unicode() - alpha) >= greekNames.size())
        return {};
    return greekNames.at(size_t(folded.front().unicode() - alpha));
}

bool isGreekName(QStringView word) {
    return std::find(greekNames.begin(), greekNames.end(), word) != greekNames.end();
}

} // namespace winnow
