#pragma once

#include "app/criteria/criteria.h"
#include "app/model/result.h"

#include <QStringList>

namespace winnow {

// The paused topics after pausing one more, or resuming one. `topic` is a name, a part of one that matches a
// single topic, or its number; when resuming also "all". Errors: InvalidInput, with the sentence as its
// detail.
[[nodiscard]] Result<QStringList> pausedWith(const Criteria &criteria, const QString &topic);
[[nodiscard]] Result<QStringList> pausedWithout(const Criteria &criteria, const QString &topic);

QString inUseSentence(const Criteria &criteria); // "Version 3 is in use. Paused: Tides."

} // namespace winnow
