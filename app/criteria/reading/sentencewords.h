#pragma once

#include "app/criteria/reading/phrasetable.h"

namespace winnow {

// What phrases of sentences say, beyond Meaning. With atStart a phrase counts only where a sentence begins.
inline constexpr int atStart = 64;
inline constexpr int saidLead = 200;    // may stand before: "please"
inline constexpr int saidSubject = 201; // "your friend"
inline constexpr int saidLike = 202;    // "enjoys"
inline constexpr int saidAbout = 203;   // "I am a student of": the reader of himself
inline constexpr int saidList = 204;    // "the criteria below": speaks of the text itself
inline constexpr int saidAlso = 205;
inline constexpr int saidNothing = 206; // a name that only looks like one of the others: "no free lunch"

const PhraseTable &sentenceWords();

// May stand between "I want" and what is wanted: "papers about".
const PhraseTable &objectLeads();

// What parts a text into wanted and unwanted.
inline constexpr int turnsAlways = 1;     // "but not"
inline constexpr int turnsAfterComma = 2; // ", not"
inline constexpr int turnsInBrackets = 3; // "(no …)"
inline constexpr int turnsNothing = 4;    // "but not only"
const PhraseTable &turningWords();

} // namespace winnow
