#pragma once

#include "app/model/taste.h"
#include "app/settings/settings.h"

#include <QJsonObject>
#include <QStringList>

namespace winnow {

// What was learned from decisions, as winnow-cli learn prints it.
QStringList learnLines(const TasteState &state, const LearnSettings &settings);
QJsonObject learnToJson(const TasteState &state, const LearnSettings &settings);

} // namespace winnow
