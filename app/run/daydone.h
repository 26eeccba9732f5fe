#pragma once

#include "app/model/day.h"

#include <QLockFile>
#include <QStringList>

#include <memory>

namespace winnow {

// Whether a day wants nothing more: each of the feeds was fetched whole or had nothing, and every paper has
// its score, or a reason why not.
bool isDayDone(const std::vector<DaySummary> &days, QDate day, const QStringList &feeds);

// The latest announcement day that has begun.
QDate newestDay(const QDateTime &now);

// One program at a time does the morning's run on a library; its death frees it. Nothing: another does it.
// Where no lock can be had, everybody may.
std::unique_ptr<QLockFile> takeMorning(const QString &libraryFile);

} // namespace winnow
