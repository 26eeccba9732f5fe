#pragma once

#include "app/cli/commands/command.h"
#include "app/cli/digestoutput.h"
#include "app/run/runtypes.h"
#include "app/settings/settings.h"

#include <QCommandLineOption>

namespace winnow {

// The options shared by several commands, and how they are read. The texts are those of --help.

QCommandLineOption dayOption(const QString &description);
QList<QCommandLineOption> fetchOptions();
// `arguments` with the default inserted for options whose value may be omitted: --catch-up, --week, --month.
QStringList withLeftOutValues(const QStringList &arguments);
QList<QCommandLineOption> scoreOptions();
QList<QCommandLineOption> digestOptions();

UsageError readDay(const QCommandLineParser &parser, const QString &option, std::optional<QDate> &day);
UsageError readDay(const QCommandLineParser &parser, std::optional<QDate> &day); // --day
UsageError readNumber(const QCommandLineParser &parser, const QString &option, int lowest, int highest,
                      std::optional<int> &number);
// Sets what to fetch; without --categories, --feed and --sample that is the followed categories.
UsageError readFetch(const QCommandLineParser &parser, const Settings &settings, RunRequest &request);

// What a scoring run still has to look up when the command starts.
struct ScoreOptions {
    QString criteriaFile; // empty: none
    ModelSettings model;  // for Scorer::Llm
    bool inBatch = false; // for the batch price
};
UsageError readScore(const QCommandLineParser &parser, const Settings &settings, RunRequest &request,
                     ScoreOptions &options);
UsageError readDigest(const QCommandLineParser &parser, DigestOptions &options);
UsageError refuseArguments(const QStringList &positional);

} // namespace winnow
