#pragma once

#include <QStringView>

namespace winnow {

// Whether a letter may stand for one from α to ω: Greek, accents and all, or as formulas are set.
bool mayBeGreek(char32_t letter);
// "alpha" of "α", once its case, accents and shape are folded away; empty: it is none.
QStringView greekName(QStringView folded);
bool isGreekName(QStringView word); // "alpha"

} // namespace winnow
