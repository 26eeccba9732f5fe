#pragma once

#include <QString>

#include <optional>

namespace winnow {

// What the reader decided on a paper.
enum class Decision { None, Keep, Skip, Later };

QString decisionName(Decision decision); // "none", "keep", "skip", "later"
// The names above, and "clear" for None; any case.
std::optional<Decision> decisionFromName(QStringView name);

} // namespace winnow
