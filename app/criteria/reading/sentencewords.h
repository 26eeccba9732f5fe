#pragma once

#include "app/criteria/reading/phrasetable.h"

namespace winnow {

// The meanings of phrases in sentences, in addition to Meaning. With atStart a phrase counts only at the
// beginning of a sentence.
inline constexpr int atStart = 64;
inline constexpr int saidLead = 200;    // may precede: "please"
inline constexpr int saidSubject = 201; // "your friend"
inline constexpr int saidLike = 202;    // "enjoys"
inline constexpr int saidAbout = 203;   // "I am a student of": about the reader
inline constexpr int saidList = 204;    // "the criteria below": about the text itself
inline constexpr int saidAlso = 205;
inline constexpr int saidNothing = 206; // looks like one of the others but is not: "no free lunch"

const PhraseTable &sentenceWords();

// May come between "I want" and what is wanted: "papers about".
const PhraseTable &objectLeads();

// Separates a text into wanted and unwanted parts.
inline constexpr int turnsAlways = 1;     // "but not"
inline constexpr int turnsAfterComma = 2; // ", not"
inline constexpr int turnsInBrackets = 3; // "(no …)"
inline constexpr int turnsNothing = 4;    // "but not only"
const PhraseTable &turningWords();

} // namespace winnow
