#pragma once

#include "app/cli/commands/command.h"
#include "app/cli/digestoutput.h"
#include "app/run/runtypes.h"
#include "app/settings/settings.h"

#include <QCommandLineOption>

namespace winnow {

// The options that several commands share, and how they are read. All texts are what --help prints.

QCommandLineOption dayOption(const QString &description);
QList<QCommandLineOption> fetchOptions();
// `arguments` with a value for the options whose value may be left out: --catch-up, --week, --month.
QStringList withLeftOutValues(const QStringList &arguments);
QList<QCommandLineOption> scoreOptions();
QList<QCommandLineOption> digestOptions();

UsageError readDay(const QCommandLineParser &parser, const QString &option, std::optional<QDate> &day);
UsageError readDay(const QCommandLineParser &parser, std::optional<QDate> &day); // of --day
UsageError readNumber(const QCommandLineParser &parser, const QString &option, int lowest, int highest,
                      std::optional<int> &number);
// Fills what to fetch; without --categories, --feed and --sample the settings' categories.
UsageError readFetch(const QCommandLineParser &parser, const Settings &settings, RunRequest &request);

// What is still to be looked up for a scoring run when the command starts.
struct ScoreOptions {
    QString criteriaFile; // empty: none
    ModelSettings model;  // of the scorer Llm
    bool inBatch = false; // for the price of its batches
};
UsageError readScore(const QCommandLineParser &parser, const Settings &settings, RunRequest &request,
                     ScoreOptions &options);
UsageError readDigest(const QCommandLineParser &parser, DigestOptions &options);
UsageError refuseArguments(const QStringList &positional);

} // namespace winnow
