#pragma once

#include "app/model/error.h"
#include "app/score/service/modelaccess.h"

#include <QString>

namespace winnow {

// Whose service a sentence is about.
struct ModelParty {
    ModelSettings settings;
    KeySource keySource = KeySource::None;
    int unscored = 0; // papers that a run left
};

// "OpenAI", or the host where the address is not the provider's own.
QString serviceName(const ModelSettings &settings);
// The command that sets this service's key: "winnow-cli key set --provider mistral".
QString keySetCommand(const ModelSettings &settings);
// Why a run with a model ended early, and what next. What is no fault of a model's comes in the words of
// runErrorSentence().
QString modelErrorSentence(const Error &error, const ModelParty &party);

} // namespace winnow
