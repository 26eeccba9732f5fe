#pragma once

#include "app/cli/commands/command.h"
#include "app/score/prescreen/prescreenwish.h"
#include "app/score/service/modelaccess.h"

namespace winnow {

// Which language model is asked, as the command line, the environment and the settings say, in this order.

QList<QCommandLineOption> modelOptions();          // of score and run
QList<QCommandLineOption> modelOptionsOfOneCall(); // those of them that do not concern papers
QList<QCommandLineOption> modelPlaceOptions();     // whose key: --provider and --endpoint

// Options that make no sense without a language model, as they stand on the command line; the first one.
QString modelOptionIn(const QCommandLineParser &parser);
QString modelOptionOfOneCallIn(const QCommandLineParser &parser);
// Whether they name a model or where it is, so that one is meant even without --scorer llm.
bool namesAModel(const QCommandLineParser &parser);

UsageError readModel(const QCommandLineParser &parser, ModelSettings &model);
UsageError readModelOfOneCall(const QCommandLineParser &parser, ModelSettings &model);
// What is to be left out before the model is asked.
UsageError readPrescreening(const QCommandLineParser &parser, const Settings &settings, PrescreenWish &wish);
UsageError readModelPlace(const QCommandLineParser &parser, ModelSettings &model);

} // namespace winnow
