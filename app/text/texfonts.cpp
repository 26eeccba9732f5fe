#include "app/text/texfonts.h"

#include <algorithm>
#include <array>

namespace winnow {

namespace {

template <size_t Size>
bool isAmong(const std::array<QStringView, Size> &names, QStringView name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

QStringView texCommandAt(QStringView text) {
    if (!text.startsWith(u'\\'))
        return {};
    return {text.begin() + 1, std::find_if_not(text.begin() + 1, text.end(), isTexLetter)};
}

std::optional<QStringView> texFontTag(QStringView command) {
    static constexpr std::array<QStringView, 3> italic{u"emph", u"textit", u"textsl"};
    static constexpr std::array<QStringView, 17> plain{
        u"texttt", u"textsc", u"textsf", u"textrm",  u"textnormal", u"textup",
        u"textmd", u"text",   u"mbox",   u"hbox",    u"underline",  u"uline",
        u"url",    u"path",   u"mathrm", u"enquote", u"textquote"};
    if (isAmong(italic, command))
        return u"i";
    if (command == u"textbf")
        return u"b";
    return isAmong(plain, command) ? std::optional(QStringView()) : std::nullopt;
}

std::optional<QStringView> texFontSwitchTag(QStringView command) {
    static constexpr std::array<QStringView, 4> italic{u"em", u"it", u"sl", u"itshape"};
    static constexpr std::array<QStringView, 2> bold{u"bf", u"bfseries"};
    static constexpr std::array<QStringView, 8> plain{u"sc", u"scshape", u"sf",       u"tt",
                                                      u"rm", u"small",   u"ttfamily", u"sffamily"};
    if (isAmong(italic, command))
        return u"i";
    if (isAmong(bold, command))
        return u"b";
    return isAmong(plain, command) ? std::optional(QStringView()) : std::nullopt;
}

} // namespace winnow
