#pragma once

#include <QString>

namespace winnow {

// The first code unit beyond ASCII.
inline constexpr char16_t firstNonAscii = 0x80;

// Compatibility decomposition, piece by piece: Qt 6.8's takes time by the square of what it decomposes.
QString decomposed(QStringView text);

// Letters as names and words are compared by: without case, accents and the forms that only look different.
// "É" is "e", "Ł" "l", "ß" "ss", "𝒪" "o", "²" "2"; an apostrophe that Unicode counts among the letters is
// dropped; what is no letter stays.
QString foldedLetters(QStringView text);

// A name, its TeX read, without what stands raised behind it: "Bo Fern^(1,2)" and "Bo Fern¹" are "Bo Fern".
QString withoutFootnoteMarks(const QString &name);

} // namespace winnow
