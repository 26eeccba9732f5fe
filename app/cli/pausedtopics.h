#pragma once

#include "app/criteria/criteria.h"
#include "app/model/result.h"

#include <QStringList>

namespace winnow {

// What is paused of the criteria once one more topic is, or one less. The topic: a name, a part of one that
// fits a single topic, or its number; "all" for the latter. Errors: InvalidInput, detail is the sentence.
[[nodiscard]] Result<QStringList> pausedWith(const Criteria &criteria, const QString &topic);
[[nodiscard]] Result<QStringList> pausedWithout(const Criteria &criteria, const QString &topic);

QString inUseSentence(const Criteria &criteria); // "Version 3 is in use. Paused: Tides."

} // namespace winnow
