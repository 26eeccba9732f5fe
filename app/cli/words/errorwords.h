#pragma once

#include "app/model/error.h"

namespace winnow {

// What went wrong and what to do next, in one line.
QString errorSentence(const Error &error);

} // namespace winnow
