#pragma once

#include "app/cli/commands/command.h"
#include "app/score/prescreen/prescreenoptions.h"
#include "app/score/service/modelaccess.h"

namespace winnow {

// The language model to use: from the command line, else the environment, else the settings.

QList<QCommandLineOption> modelOptions();          // for score and run
QList<QCommandLineOption> modelOptionsOfOneCall(); // without those about papers
QList<QCommandLineOption> modelPlaceOptions();     // whose key it is: --provider and --endpoint

// The first option on the command line that makes sense only with a language model.
QString modelOptionIn(const QCommandLineParser &parser);
QString modelOptionOfOneCallIn(const QCommandLineParser &parser);
// Whether the options give a model or its address, which implies --scorer llm.
bool namesAModel(const QCommandLineParser &parser);

UsageError readModel(const QCommandLineParser &parser, ModelSettings &model);
UsageError readModelOfOneCall(const QCommandLineParser &parser, ModelSettings &model);
// What pre-screening leaves out before the model is asked.
UsageError readPrescreening(const QCommandLineParser &parser, const Settings &settings,
                            PrescreenOptions &wish);
UsageError readModelPlace(const QCommandLineParser &parser, ModelSettings &model);

} // namespace winnow
