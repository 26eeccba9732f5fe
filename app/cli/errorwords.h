#pragma once

#include "app/model/error.h"

#include <chrono>
#include <optional>

namespace winnow {

// What went wrong and what to do next, in one line.
QString errorSentence(const Error &error);

// That arXiv is asked again after a while, and why.
QString patienceSentence(const std::optional<Error> &trouble, std::chrono::seconds wait);

// " (a server's words)" without their full stop, or nothing. A whole page of HTML helps nobody, so they are
// cut.
QString inBrackets(const QString &words);

} // namespace winnow
