#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>
#include <vector>

namespace winnow {

// How a service is spoken to.
enum class ChatDialect { OpenAi, Anthropic, Azure };

// Whether a service can be held to a JSON schema. Where it can't, it writes the JSON lines that the criteria
// ask for: a demand for "a JSON object", which some offer in between, would end such an answer after one
// line.
enum class JsonMode { Schema, Text };

// A service that scores papers, or a server on this machine.
struct Provider {
    QString id;   // "openai", "ollama", "custom" …: the key's name in the keyring
    QString name; // shown to people
    QUrl baseUrl; // as documented by the service
    ChatDialect dialect = ChatDialect::OpenAi;
    JsonMode jsonMode = JsonMode::Schema;
    QString seedField = QStringLiteral("seed");                        // empty: takes none
    QString tokenLimitField = QStringLiteral("max_completion_tokens"); // or "max_tokens"
    bool needsKey = true;
    bool isLocal = false;       // on this machine or network: costs nothing
    bool allowInsecure = false; // the user said yes to plain http beyond this machine
    // Without a byte, which is the whole of a model's thinking; a call may take three times that in all.
    std::chrono::milliseconds patience{180'000};
    QString apiVersion; // Azure's api-version, Anthropic's anthropic-version
    QUrl formerUrl;     // where the service listens in older versions; empty: nowhere else
    // The environment's variables that hold its key, the usual one first, and the hosts besides that of
    // baseUrl that the key belongs to; ".example.org" is any host below it.
    QStringList keyVariables;
    QStringList keyHosts;
    bool hasBatches = false; // calls that are answered within a day, for less
    friend bool operator==(const Provider &, const Provider &) = default;
};

// The presets, OpenAI first; the last one is "custom". Deviations: see each entry's comment in provider.cpp.
const std::vector<Provider> &providers();
std::optional<Provider> providerById(QStringView id);

// Whether a host is the service's own: its key may go there.
bool isKeyHost(const Provider &preset, const QString &host);

// The URL as people type it ("api.openai.com", "http://localhost:11434", ".../v1/", ".../chat/completions")
// as the base to which "chat/completions" or "models" is appended. Without a scheme it is http for hosts of
// this machine or network, else https. Adds "/v1" where only a host was given and the dialect needs it. Empty
// typed: the preset's; invalid when it is no web address.
QUrl normalisedBase(const QString &typed, const Provider &provider);

// The preset with that base. A local server's preset stays local, and so free, only if the host is: Ollama's
// models in the cloud are not. Another preset on this machine may be a gateway to one that costs.
Provider providerAt(Provider preset, const QString &typed);

} // namespace winnow
