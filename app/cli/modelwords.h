#pragma once

#include "app/model/error.h"
#include "app/score/service/modelaccess.h"

#include <QString>

namespace winnow {

// The service that a sentence is about.
struct ModelParty {
    ModelSettings settings;
    KeySource keySource = KeySource::None;
    int unscored = 0; // papers that a run left unscored
};

// "OpenAI", or the host if the address is not the service's usual one.
QString serviceName(const ModelSettings &settings);
// The command that sets this service's key: "winnow-cli key set --provider mistral".
QString keySetCommand(const ModelSettings &settings);
// Why a run with a model ended early, and what to do next. Errors that are not about a model get the words of
// runErrorSentence().
QString modelErrorSentence(const Error &error, const ModelParty &party);

} // namespace winnow
