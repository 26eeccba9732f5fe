#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>
#include <vector>

namespace winnow {

// The protocols of services.
enum class ChatDialect { OpenAi, Anthropic, Azure };

// Whether a service supports JSON schemas. If it does not, it writes the JSON lines that the criteria ask
// for: the mode "a JSON object", which some services offer, would end such an answer after one line.
enum class JsonMode { Schema, Text };

// A service that runs models, or a server on this machine.
struct Provider {
    QString id;   // "openai", "ollama", "custom" …: also the key's name in the keyring
    QString name; // for display
    QUrl baseUrl; // as documented by the service
    ChatDialect dialect = ChatDialect::OpenAi;
    JsonMode jsonMode = JsonMode::Schema;
    QString seedField = QStringLiteral("seed");                        // empty: not supported
    QString tokenLimitField = QStringLiteral("max_completion_tokens"); // or "max_tokens"
    bool needsKey = true;
    bool isLocal = false;       // on this machine or network: free of charge
    bool allowInsecure = false; // the user allowed plain http beyond this machine
    // Without receiving a byte, which includes all of a model's reasoning; a call may take three times as
    // long in all.
    std::chrono::milliseconds patience{180'000};
    QString apiVersion; // Azure's api-version, Anthropic's anthropic-version
    QUrl formerUrl;     // where older versions of the service listen; empty: nowhere else
    // The environment variables with its key, the usual one first, and the hosts, apart from that of baseUrl,
    // that may get the key; ".example.org" means any subdomain.
    QStringList keyVariables;
    QStringList keyHosts;
    bool hasBatches = false; // calls answered within a day, at a lower price
    friend bool operator==(const Provider &, const Provider &) = default;
};

// The presets, OpenAI first; the last one is "custom". Peculiarities: see each entry's comment in
// provider.cpp.
const std::vector<Provider> &providers();
std::optional<Provider> providerById(QStringView id);

// Whether a host is the service's own, so that its key may be sent there.
bool isKeyHost(const Provider &preset, const QString &host);

// A typed address ("api.openai.com", "http://localhost:11434", ".../v1/", ".../chat/completions") as the base
// to which "chat/completions" or "models" is appended. Without a scheme it is http for hosts on this machine
// or network, otherwise https. Adds "/v1" if only a host was given and the protocol needs it. If nothing was
// typed: the preset's; invalid if it is not a web address.
QUrl normalisedBase(const QString &typed, const Provider &provider);

// The preset with that base. A local server's preset stays local, and so free, only if the host is: Ollama's
// cloud models are not. Another preset on this machine may be a gateway to a paid service.
Provider providerAt(Provider preset, const QString &typed);

} // namespace winnow
