#pragma once

#include "app/model/taste.h"
#include "app/settings/settings.h"
#include "app/taste/tastemodel.h"

#include <QJsonObject>

#include <optional>

namespace winnow {

// The model that the library keeps; none: nothing was learned, or by another version of Winnow.
std::optional<TasteModel> learnedModel(const TasteState &state);

// What was learned, for other programs: the object that `winnow-cli learn --json` documents.
QJsonObject tasteReport(const TasteState &state, const LearnSettings &settings);

} // namespace winnow
