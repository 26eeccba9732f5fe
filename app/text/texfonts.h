#pragma once

#include <QStringView>

namespace winnow {

// The characters of a command's name.
inline bool isTexLetter(QChar c) {
    return c.unicode() < 0x80 && c.isLetter();
}

// A command for text in another font; `open` and `close` are HTML, empty if it changes nothing.
struct TexFont {
    QStringView command, open, close;
};

const TexFont *texFont(QStringView command);      // for \textbf{x}; null: not a font
const TexFont *texFontSwitchAt(QStringView text); // for {\bf x}, at the beginning of `text`; null: none

} // namespace winnow
