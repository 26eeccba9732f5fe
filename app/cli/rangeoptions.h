#pragma once

#include "app/cli/commands/command.h"
#include "app/model/digestrange.h"

#include <QCommandLineOption>

#include <optional>

namespace winnow {

// A range as it was asked for on the command line.
struct RangeWish {
    enum class Newest { None, Week, Month }; // of the newest day in the library
    std::optional<DigestRange> range;
    Newest newest = Newest::None;

    bool isThere() const { return range || newest != Newest::None; }
    DigestRange of(QDate newestDay) const; // where isThere()
};

QList<QCommandLineOption> rangeOptions();
// `day`: of --day, which --search can be with.
UsageError readRange(const QCommandLineParser &parser, std::optional<QDate> day, RangeWish &wish);
// --week and --month may stand alone, so that a word behind them that they can't read is an argument.
UsageError refusePeriod(const QCommandLineParser &parser, const QStringList &positional);
// What a search can't understand; none: nothing.
UsageError searchError(const QString &words);

} // namespace winnow
