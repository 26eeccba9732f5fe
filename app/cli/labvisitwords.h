#pragma once

#include "app/lab/exchange/labsync.h"

#include <QJsonObject>
#include <QStringList>

namespace winnow {

// A sync with the lab, in words.
QString labGivenLine(int rows);
QString labTakenLine(const LabTaken &soFar);
QStringList syncLines(const SyncReport &report);
// What was received, if anything: for a command whose main job is another.
std::optional<QString> syncNote(const SyncReport &report);
QJsonObject syncToJson(const SyncReport &report);

} // namespace winnow
