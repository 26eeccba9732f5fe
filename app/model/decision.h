#pragma once

#include <QString>

#include <optional>

namespace winnow {

// The reader's decision on a paper.
enum class Decision { None, Keep, Skip, Later };

QString decisionName(Decision decision); // "none", "keep", "skip", "later"
// Accepts the names above, and "clear" for None; in any case.
std::optional<Decision> decisionFromName(QStringView name);

} // namespace winnow
