#include "app/text/texfonts.h"

#include <algorithm>
#include <array>

namespace winnow {

namespace {

constexpr std::array<TexFont, 21> texFonts{{
    {u"emph", u"<i>", u"</i>"},   {u"textit", u"<i>", u"</i>"}, {u"textsl", u"<i>", u"</i>"},
    {u"textbf", u"<b>", u"</b>"}, {u"texttt", u"", u""},        {u"textsc", u"", u""},
    {u"textsf", u"", u""},        {u"textrm", u"", u""},        {u"textnormal", u"", u""},
    {u"textup", u"", u""},        {u"textmd", u"", u""},        {u"text", u"", u""},
    {u"mbox", u"", u""},          {u"hbox", u"", u""},          {u"underline", u"", u""},
    {u"uline", u"", u""},         {u"url", u"", u""},           {u"path", u"", u""},
    {u"mathrm", u"", u""},        {u"enquote", u"", u""},       {u"textquote", u"", u""},
}};

constexpr std::array<TexFont, 14> texFontSwitches{{
    {u"em", u"<i>", u"</i>"},
    {u"it", u"<i>", u"</i>"},
    {u"sl", u"<i>", u"</i>"},
    {u"itshape", u"<i>", u"</i>"},
    {u"bf", u"<b>", u"</b>"},
    {u"bfseries", u"<b>", u"</b>"},
    {u"sc", u"", u""},
    {u"scshape", u"", u""},
    {u"sf", u"", u""},
    {u"tt", u"", u""},
    {u"rm", u"", u""},
    {u"small", u"", u""},
    {u"ttfamily", u"", u""},
    {u"sffamily", u"", u""},
}};

} // namespace

const TexFont *texFont(QStringView command) {
    const auto *const font = std::find_if(texFonts.begin(), texFonts.end(),
                                          [&](const TexFont &f) { return f.command == command; });
    return font == texFonts.end() ? nullptr : font;
}

const TexFont *texFontSwitchAt(QStringView text) {
    if (!text.startsWith(u'\\'))
        return nullptr;
    const auto *const nameEnd = std::find_if_not(text.begin() + 1, text.end(), isTexLetter);
    const QStringView name(text.begin() + 1, nameEnd);
    const auto *const font = std::find_if(texFontSwitches.begin(), texFontSwitches.end(),
                                          [&](const TexFont &f) { return f.command == name; });
    return font == texFontSwitches.end() ? nullptr : font;
}

} // namespace winnow
