#pragma once

#include "app/model/lease.h"

namespace winnow {

// The program that this code runs in.
ProgramId thisProgram();

// A process of this computer by its number; `started` is 0 if it can't be examined.
ProgramId programOf(qint64 pid);

enum class ProcessState { Running, Gone, Unknown };

// Whether a program is still running, as far as can be seen from here. Unknown: it runs on another computer
// or in another container, its user hides it, or processes of this system can't be examined. Also Unknown for
// this program itself: what it holds without knowing may be a leftover.
ProcessState processStateOf(const ProgramId &program);

} // namespace winnow
