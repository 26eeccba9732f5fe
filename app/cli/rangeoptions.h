#pragma once

#include "app/cli/commands/command.h"
#include "app/model/digestrange.h"

#include <QCommandLineOption>

#include <optional>

namespace winnow {

// A range as given on the command line.
struct RangeOption {
    enum class Newest { None, Week, Month }; // the newest in the library
    std::optional<DigestRange> range;
    Newest newest = Newest::None;

    bool isThere() const { return range || newest != Newest::None; }
    DigestRange of(QDate newestDay) const; // only if isThere()
};

QList<QCommandLineOption> rangeOptions();
// `day` is the value of --day, which may be combined with --search.
UsageError readRange(const QCommandLineParser &parser, std::optional<QDate> day, RangeOption &wish);
// --week and --month may have no value, so a following word that is not one counts as an argument.
UsageError refusePeriod(const QCommandLineParser &parser, const QStringList &positional);
// What is wrong with a search; nothing if it is valid.
UsageError searchError(const QString &words);

} // namespace winnow
