#pragma once

#include "app/criteria/criteria.h"

#include <QString>

namespace winnow {

// Criteria in words for a person, translated.
QString flawSentence(CriteriaFlaw flaw);        // what is wrong and what to do
QString versionLabel(const Criteria &criteria); // "v3 · 5 Aug · name"
QString sizeSentence(const QString &prompt);    // lines, characters, tokens

} // namespace winnow
