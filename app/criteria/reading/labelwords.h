#pragma once

#include "app/criteria/reading/phrasetable.h"

namespace winnow {

// What the words of labels stand for. Beyond those of Meaning:
inline constexpr int labelFiller = 100; // may stand beside any: "papers that are …"
inline constexpr int labelNot = 101;    // turns a wish round
inline constexpr int labelAxis = 102;   // "relevance": of the scale, or of the criteria

const PhraseTable &labelWords();

} // namespace winnow
