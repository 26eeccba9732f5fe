#pragma once

#include "app/model/error.h"

#include <chrono>
#include <optional>

namespace winnow {

// What went wrong and what to do next, in one line.
QString errorSentence(const Error &error);

// Says that arXiv will be asked again after a while, and why.
QString patienceSentence(const std::optional<Error> &trouble, std::chrono::seconds wait);

// " (a server's message)" without its full stop, or nothing. Long messages are cut, since they may be whole
// HTML pages.
QString inBrackets(const QString &words);

} // namespace winnow
