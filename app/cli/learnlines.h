#pragma once

#include "app/model/prescreening.h"
#include "app/model/taste.h"
#include "app/settings/settings.h"

#include <QJsonObject>
#include <QStringList>

namespace winnow {

// What was learned from decisions, as `winnow-cli learn` prints it.
QStringList learnLines(const TasteState &state, const LearnSettings &settings, const PrescreenAudit &audit);
QJsonObject learnToJson(const TasteState &state, const LearnSettings &settings, const PrescreenAudit &audit);

} // namespace winnow
