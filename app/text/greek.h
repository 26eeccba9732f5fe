#pragma once

#include <QStringView>

namespace winnow {

// Whether a character may stand for one from α to ω: Greek, with or without accents, or in the style of
// formulas.
bool mayBeGreek(char32_t letter);
// "alpha" for "α", once case, accents and style are removed; empty: not a Greek letter.
QStringView greekName(QStringView folded);
bool isGreekName(QStringView word); // "alpha"

} // namespace winnow
