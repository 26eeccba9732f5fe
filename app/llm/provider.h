#pragma once

#include <QString>
#include <QUrl>

#include <optional>
#include <vector>

namespace winnow {

// How a service is spoken to.
enum class ChatDialect { OpenAi, Anthropic, Azure };

// What a service accepts as a demand for JSON, strongest first; a 400 that names it steps down.
enum class JsonMode { Schema, Object, Text };

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
    bool isLocal = false; // long time-outs, costs nothing
    QString apiVersion;   // Azure's api-version, Anthropic's anthropic-version
    friend bool operator==(const Provider &, const Provider &) = default;
};

// The presets, OpenAI first; the last one is "custom". Deviations: see each entry's comment in provider.cpp.
const std::vector<Provider> &providers();
std::optional<Provider> providerById(QStringView id);

// The URL as people type it ("api.openai.com", "http://localhost:11434", ".../v1/", ".../chat/completions")
// as the base to which "chat/completions" or "models" is appended. Adds "/v1" where only a host was given and
// the dialect needs it.
QUrl normalisedBase(const QString &typed, const Provider &provider);

} // namespace winnow
