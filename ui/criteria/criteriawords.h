#pragma once

#include "app/criteria/criteria.h"

#include <QString>

namespace winnow {

// Criteria described in words; translated.
QString flawSentence(CriteriaFlaw flaw);        // what is wrong and what to do
QString versionLabel(const Criteria &criteria); // "v3 · 5 Aug · name · paused: Model Compression"
// "Paused: Model Compression. Resumed: Robotics."; empty: the same topics are paused.
QString pauseSentence(const QStringList &before, const QStringList &after);
// Shown above a version that is not the working text; has a link back to it.
QString lookingSentence(bool hasUnsaved);
QString sizeSentence(const QString &prompt); // lines, characters, tokens

} // namespace winnow
