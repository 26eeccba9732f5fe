#pragma once

#include "app/taste/tastemodel.h"

#include <QStringList>

namespace winnow {

// What was learned from the reader's decisions, as people read it; translated.

// "Said likely (75 to 100 %): 15 of 17 kept", a line for each step of likelihood that a paper was on, the
// likeliest first.
QStringList recordLines(const TasteRecord &record);

// The words that speak most for papers, or most against them, the strongest first.
QStringList strongestWords(const std::vector<TasteReason> &reasons, bool isFor, qsizetype most = 10);

} // namespace winnow
