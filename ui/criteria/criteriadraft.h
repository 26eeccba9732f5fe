#pragma once

#include "app/criteria/criteria.h"

#include <QByteArray>

#include <optional>

namespace winnow {

// Unsaved prompts and paused topics as bytes, to survive a restart. version is 0; parent is the version they
// were made from (0: the default criteria).
QByteArray draftToBytes(const Criteria &draft);
std::optional<Criteria> draftFromBytes(const QByteArray &bytes); // none: not a draft

// The prompts as an editor returns them: every line ends with \n.
Criteria asEdited(Criteria criteria);

} // namespace winnow
