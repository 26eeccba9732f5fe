#pragma once

#include <QStringView>

#include <optional>

namespace winnow {

// The characters of a command's name.
inline bool isTexLetter(QChar c) {
    return c.unicode() < 0x80 && c.isLetter();
}

// The name of the command at the beginning of a text; empty: there is none.
QStringView texCommandAt(QStringView text);

// A command for text in another font: the HTML tag for it, empty if that changes nothing; none: not a font.
std::optional<QStringView> texFontTag(QStringView command);       // \textbf{x}
std::optional<QStringView> texFontSwitchTag(QStringView command); // {\bf x}

} // namespace winnow
