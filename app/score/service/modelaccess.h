#pragma once

#include "app/llm/modeltraits.h"
#include "app/llm/prices.h"
#include "app/llm/provider.h"
#include "app/model/result.h"
#include "app/settings/modelsettings.h"
#include "app/settings/secretstore.h"

#include <QStringList>

namespace winnow {

// Everything needed to call a model. Contains the key: never print or store this.
struct ModelAccess {
    ModelSettings settings;
    Provider provider; // at the endpoint in the settings
    QString key;
    KeySource keySource = KeySource::None;
    Tariff price = {};
    ModelTraits traits = {}; // what the reader set for the model
    QString effort = {};     // reasoning effort as sent; empty: not sent
    qint64 contextTokens =
        0; // the context window: the reader's value, else the service's, else the table's; 0: unknown
};

// The settings with the environment's override: OPENAI_BASE_URL, for OpenAI-compatible services.
ModelSettings withEnvironment(ModelSettings settings);

// The key's name in the keyring: "openai", or "openai@host:port" if the endpoint is not the service's usual
// one, so that a key never reaches a host that it was not entered for.
QString keyName(const ModelSettings &settings);

// The environment variables that may hold this service's key, the usual one first. None if the endpoint is
// not the service's own, except OpenAI's variables, which by convention also apply to an OpenAI-compatible
// service at a typed endpoint.
QStringList keyVariables(const ModelSettings &settings);
// The first of them that is set, and its value. Never print the value.
struct EnvironmentKey {
    QString variable; // empty: none is set
    QString value;
};
EnvironmentKey environmentKey(const ModelSettings &settings);

// Without its key. Errors: InvalidInput (place is "provider", "endpoint", "model" or "proxy"), Malformed (the
// user's prices or traits; place names the line), InsecureUrl (plain http to another computer without
// permission; detail is the host).
[[nodiscard]] Result<ModelAccess> modelAccess(const ModelSettings &settings);

// Which key is used if there are two. In the window it is the one entered there. On the command line it is
// the environment's, as for any other option, and the keyring is then not accessed at all: a locked one would
// prompt somebody who is asleep, and cron would wait for the answer.
enum class KeyOrder { KeyringFirst, EnvironmentFirst };

// With its key. Errors: those of modelAccess(); Unauthorized with place "key" if a key is needed and there is
// none; those of SecretStore::read() if one is needed and may be stored there. The store must outlive the
// result.
[[nodiscard]] Pending<ModelAccess> findModelAccess(SecretStore &secrets, const ModelSettings &settings,
                                                   KeyOrder order = KeyOrder::KeyringFirst);

} // namespace winnow
