#pragma once

#include "app/model/taste.h"
#include "app/settings/settings.h"
#include "app/taste/tastemodel.h"

#include <QJsonObject>

#include <optional>

namespace winnow {

// The stored model; none if nothing was learned, or if another version of Winnow wrote it.
std::optional<TasteModel> learnedModel(const TasteState &state);

// What was learned, for other programs: the object documented in `winnow-cli learn --help`.
QJsonObject tasteReport(const TasteState &state, const LearnSettings &settings);

} // namespace winnow
