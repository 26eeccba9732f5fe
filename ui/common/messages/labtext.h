#pragma once

#include "ui/common/messages/errortext.h"

namespace winnow {

ErrorText labText(const Error &error); // of a Lab…; no sentence: it is none

} // namespace winnow
