#pragma once

#include "app/taste/tastemodel.h"

#include <QStringList>

namespace winnow {

// What was learned from the user's decisions, as text for people; translated.

// "Predicted likely (75 to 100 %): 15 of 17 kept": one line for each level of likelihood that any paper had,
// the likeliest first.
QStringList recordLines(const std::vector<TasteRecord> &record);

// The words that weigh most for (or against) papers, the strongest first.
QStringList strongestWords(const std::vector<TasteReason> &reasons, bool isFor, qsizetype most = 10);

} // namespace winnow
