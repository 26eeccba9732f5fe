#pragma once

#include "app/criteria/criteria.h"

#include <QByteArray>

#include <optional>

namespace winnow {

// Prompts and pauses that were changed and not saved, as bytes for a restart. version is 0; parent is the
// version they were made from (0: the default criteria).
QByteArray draftToBytes(const Criteria &draft);
std::optional<Criteria> draftFromBytes(const QByteArray &bytes); // nothing when they are no draft

// As an editor gives the prompts back: every line end is \n.
Criteria asEdited(Criteria criteria);

} // namespace winnow
