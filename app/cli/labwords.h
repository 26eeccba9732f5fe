#pragma once

#include "app/model/error.h"

namespace winnow {

bool isOfLab(const Error &error); // Lab…
QString labErrorSentence(const Error &error);

} // namespace winnow
