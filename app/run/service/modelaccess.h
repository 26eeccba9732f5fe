#pragma once

#include "app/llm/prices.h"
#include "app/llm/provider.h"
#include "app/model/result.h"
#include "app/settings/modelsettings.h"

#include <optional>

namespace winnow {

class SecretStore;

enum class KeySource { None, Keyring, Session, Environment };

// All that it takes to talk to a model. Holds the key: never print or store one.
struct ModelAccess {
    ModelSettings settings;
    Provider provider; // at the endpoint of the settings
    QString key;
    KeySource keySource = KeySource::None;
    std::optional<Price> price; // none: not known
};

// The settings with what the environment overrides: OPENAI_BASE_URL, for OpenAI-compatible services.
ModelSettings withEnvironment(ModelSettings settings);

// Under which name the keyring keeps the key: "openai", or "openai@host:port" where the endpoint is not the
// service's own, so that no key ever reaches a host that it was not entered for.
QString keyName(const ModelSettings &settings);

// Without its key. Errors: InvalidInput (place is "provider", "endpoint", "model" or "proxy"), Malformed (the
// user's prices; place names the line), InsecureUrl (plain http beyond this machine to a host that was not
// said yes to; detail is the host).
[[nodiscard]] Result<ModelAccess> modelAccess(const ModelSettings &settings);

// With its key: the keyring's, else OPENAI_API_KEY's where it belongs (OpenAI, or an endpoint that was typed
// for an OpenAI-compatible service). Errors: those of modelAccess(); Unauthorized with place "key" when a key
// is needed and there is none. A keyring that refuses counts as none. The store outlives the result.
[[nodiscard]] Pending<ModelAccess> findModelAccess(SecretStore &secrets, const ModelSettings &settings);

} // namespace winnow
