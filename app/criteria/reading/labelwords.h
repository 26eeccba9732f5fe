#pragma once

#include "app/criteria/reading/phrasetable.h"

namespace winnow {

// The meanings of label words, in addition to those in Meaning:
inline constexpr int labelFiller = 100; // goes with any: "papers that are …"
inline constexpr int labelNot = 101;    // negates a wish
inline constexpr int labelAxis = 102;   // "relevance": of the scale, or of the criteria

const PhraseTable &labelWords();

} // namespace winnow
