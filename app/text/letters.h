#pragma once

#include <QString>

namespace winnow {

// The first code unit beyond ASCII.
inline constexpr char16_t firstNonAscii = 0x80;

// Compatibility decomposition in pieces, since Qt 6.8 needs quadratic time.
QString decomposed(QStringView text);

// The form in which names and words are compared: without case, accents and variant shapes. "É" is "e", "Ł"
// "l", "ß" "ss", "𝒪" "o", "²" "2"; apostrophes that Unicode counts as letters are dropped; everything else
// stays.
QString foldedLetters(QStringView text);

// A name, with its TeX read, without superscripts after it: "Bo Fern^(1,2)" and "Bo Fern¹" are "Bo Fern".
QString withoutFootnoteMarks(const QString &name);

} // namespace winnow
