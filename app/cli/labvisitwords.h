#pragma once

#include "app/lab/exchange/labsync.h"

#include <QJsonObject>
#include <QStringList>

namespace winnow {

// An exchange with the lab, in words.
QString labGivenLine(int rows);
QString labTakenLine(const LabTaken &soFar);
QStringList syncLines(const SyncReport &report);
// What came, where something did: beside a command that does something else.
std::optional<QString> syncNote(const SyncReport &report);
QJsonObject syncToJson(const SyncReport &report);

} // namespace winnow
