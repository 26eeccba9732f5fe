#pragma once

#include "app/model/day.h"

#include <QLockFile>
#include <QStringList>

#include <memory>

namespace winnow {

// Whether a day is done: each feed was fetched completely or was empty, and every paper has a score, or a
// reason for having none.
bool isDayDone(const std::vector<DaySummary> &days, QDate day, const QStringList &feeds);

// The latest announcement day that has begun.
QDate newestDay(const QDateTime &now);

// A lock for the morning run: only one program at a time holds it for a library; if the program dies it is
// released. Null: another program holds it. If no lock can be created, every program may run.
std::unique_ptr<QLockFile> takeMorning(const QString &libraryFile);

} // namespace winnow
