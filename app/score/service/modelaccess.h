#pragma once

#include "app/llm/modeltraits.h"
#include "app/llm/prices.h"
#include "app/llm/provider.h"
#include "app/model/result.h"
#include "app/settings/modelsettings.h"

#include <QStringList>

namespace winnow {

class SecretStore;

enum class KeySource { None, Keyring, Session, Environment };

// All that it takes to talk to a model. Holds the key: never print or store one.
struct ModelAccess {
    ModelSettings settings;
    Provider provider; // at the endpoint of the settings
    QString key;
    KeySource keySource = KeySource::None;
    Tariff price = {};
    ModelTraits traits = {};  // what the reader says of the model
    QString effort = {};      // of reasoning, as it is sent; empty: not sent
    qint64 contextTokens = 0; // the window: the reader's, else the service's, else the table's; 0: not known
};

// The settings with what the environment overrides: OPENAI_BASE_URL, for OpenAI-compatible services.
ModelSettings withEnvironment(ModelSettings settings);

// Under which name the keyring keeps the key: "openai", or "openai@host:port" where the endpoint is not the
// service's own, so that no key ever reaches a host that it was not entered for.
QString keyName(const ModelSettings &settings);

// The environment's variables in which the key of this service may stand, the usual one first. None where the
// endpoint is not the service's own. OpenAI's is the habit of whatever speaks its protocol, and belongs to
// the endpoint that was typed for an OpenAI-compatible service.
QStringList keyVariables(const ModelSettings &settings);
// The first of them that holds something, and what. Never print the value.
struct EnvironmentKey {
    QString variable; // empty: none does
    QString value;
};
EnvironmentKey environmentKey(const ModelSettings &settings);

// Without its key. Errors: InvalidInput (place is "provider", "endpoint", "model" or "proxy"), Malformed (the
// user's prices or traits; place names the line), InsecureUrl (plain http beyond this machine to a host that
// was not said yes to; detail is the host).
[[nodiscard]] Result<ModelAccess> modelAccess(const ModelSettings &settings);

// Which key counts where there are two. In the window it is the one that was entered there. On the command
// line it is the environment's, as with any other option; and the keyring is then not asked at all, since a
// locked one would put a question to somebody who is asleep, and cron would wait for the answer.
enum class KeyOrder { KeyringFirst, EnvironmentFirst };

// With its key. Errors: those of modelAccess(); Unauthorized with place "key" when a key is needed and there
// is none; those of SecretStore::read() when one is needed and may be in there. The store outlives the
// result.
[[nodiscard]] Pending<ModelAccess> findModelAccess(SecretStore &secrets, const ModelSettings &settings,
                                                   KeyOrder order = KeyOrder::KeyringFirst);

} // namespace winnow
