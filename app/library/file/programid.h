#pragma once

#include "app/model/lease.h"

namespace winnow {

// The program that asks.
ProgramId thisProgram();

// A process of this computer by its number; `started` is 0 where it can't be looked at.
ProgramId programOf(qint64 pid);

enum class Standing { Running, Gone, Unknown };

// Whether a program runs still, as far as it can be seen from here. Unknown: it runs on another computer or
// in another container, its user hides it, or the system is one whose processes are not looked at. This
// program itself is Unknown too: what it holds without knowing may be a leftover.
Standing standingOf(const ProgramId &program);

} // namespace winnow
