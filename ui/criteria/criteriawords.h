#pragma once

#include "app/criteria/criteria.h"

#include <QString>

namespace winnow {

// Criteria in words for a person, translated.
QString flawSentence(CriteriaFlaw flaw);        // what is wrong and what to do
QString versionLabel(const Criteria &criteria); // "v3 · 5 Aug · name · paused: Model Compression"
// "Paused: Model Compression. Resumed: Robotics."; empty: the same topics are paused.
QString pauseSentence(const QStringList &before, const QStringList &after);
// Above a version that is not the working text; with a link back to that.
QString lookingSentence(bool hasUnsaved);
QString sizeSentence(const QString &prompt); // lines, characters, tokens

} // namespace winnow
