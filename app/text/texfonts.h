#pragma once

#include <QStringView>

namespace winnow {

// What a command's name is made of.
inline bool isTexLetter(QChar c) {
    return c.unicode() < 0x80 && c.isLetter();
}

// A command that sets text in another font; `open` and `close` are HTML, empty where it changes nothing.
struct TexFont {
    QStringView command, open, close;
};

const TexFont *texFont(QStringView command);      // of \textbf{x}; null: no font
const TexFont *texFontSwitchAt(QStringView text); // of {\bf x}, which stands before `text`'s rest; null: none

} // namespace winnow
