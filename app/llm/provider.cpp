#include "app/llm/provider.h"

#include <QHostAddress>

#include <algorithm>
#include <array>

namespace winnow {

namespace {

// keyVariables: one or several, separated by spaces.
Provider preset(const char *id, const char *name, const char *url, const char *keyVariables) {
    Provider made;
    made.id = QString::fromLatin1(id);
    made.name = QString::fromUtf8(name);
    made.baseUrl = QUrl(QString::fromLatin1(url));
    made.keyVariables = QString::fromLatin1(keyVariables).split(QLatin1Char(' '));
    return made;
}

Provider openAi() {
    Provider made = preset("openai", "OpenAI", "https://api.openai.com/v1", "OPENAI_API_KEY");
    made.hasBatches = true;
    return made;
}

constexpr std::chrono::minutes localPatience{
    20}; // a laptop may read a long prompt for minutes before the first byte

Provider local(const char *id, const char *name, const char *url, const char *keyVariables) {
    Provider made = preset(id, name, url, keyVariables);
    made.keyHosts =
        QStringList{QStringLiteral("localhost"), QStringLiteral("127.0.0.1"), QStringLiteral("::1")};
    made.tokenLimitField = QStringLiteral("max_tokens");
    made.needsKey = false;
    made.isLocal = true;
    made.patience = localPatience;
    return made;
}

// Uses the native Messages API: the compatible one ignores response_format and does not cache prompts
// (platform.claude.com/docs, OpenAI SDK compatibility).
Provider anthropic() {
    Provider made = preset("anthropic", "Anthropic", "https://api.anthropic.com/v1", "ANTHROPIC_API_KEY");
    made.hasBatches = true;
    made.dialect = ChatDialect::Anthropic;
    made.seedField.clear();
    made.tokenLimitField = QStringLiteral("max_tokens");
    made.apiVersion = QStringLiteral("2023-06-01");
    return made;
}

// Refuses unknown fields, including seed (ai.google.dev, OpenAI compatibility).
Provider gemini() {
    Provider made =
        preset("gemini", "Google Gemini", "https://generativelanguage.googleapis.com/v1beta/openai",
               "GEMINI_API_KEY GOOGLE_API_KEY");
    made.hasBatches = true;
    made.seedField.clear();
    made.tokenLimitField = QStringLiteral("max_tokens");
    return made;
}

// The model is the name of a deployment, and the host names the resource (learn.microsoft.com, Azure OpenAI).
Provider azure() {
    Provider made = preset("azure", "Azure OpenAI", "", "AZURE_OPENAI_API_KEY");
    made.keyHosts =
        QStringList{QStringLiteral(".openai.azure.com"), QStringLiteral(".cognitiveservices.azure.com"),
                    QStringLiteral(".openai.azure.us"), QStringLiteral(".services.ai.azure.com"),
                    QStringLiteral(".openai.azure.cn")}; // hosts below .azure.com may belong to anybody
    made.hasBatches = true;
    made.dialect = ChatDialect::Azure;
    made.apiVersion = QStringLiteral("2024-10-21");
    return made;
}

// Uses "random_seed", and answers 422 to unknown fields (docs.mistral.ai/api).
Provider mistral() {
    Provider made = preset("mistral", "Mistral", "https://api.mistral.ai/v1", "MISTRAL_API_KEY");
    made.hasBatches = true;
    made.seedField = QStringLiteral("random_seed");
    made.tokenLimitField = QStringLiteral("max_tokens");
    return made;
}

// Supports no schema (api-docs.deepseek.com).
Provider deepSeek() {
    Provider made = preset("deepseek", "DeepSeek", "https://api.deepseek.com", "DEEPSEEK_API_KEY");
    made.jsonMode = JsonMode::Text;
    made.seedField.clear();
    made.tokenLimitField = QStringLiteral("max_tokens");
    return made;
}

Provider openRouter() {
    Provider made = preset("openrouter", "OpenRouter", "https://openrouter.ai/api/v1", "OPENROUTER_API_KEY");
    made.tokenLimitField = QStringLiteral("max_tokens");
    return made;
}

// The key is for its cloud; a local server needs none.
Provider ollama() {
    Provider made = local("ollama", "Ollama", "http://localhost:11434/v1", "OLLAMA_API_KEY");
    made.keyHosts = QStringList{QStringLiteral("ollama.com")};
    return made;
}

// Port 9931 since 2026, 8080 before that (tools/server/README.md of ggml-org/llama.cpp). The server itself
// also reads its --api-key from LLAMA_API_KEY, as vLLM does from VLLM_API_KEY.
Provider llamaCpp() {
    Provider made = local("llamacpp", "llama.cpp", "http://127.0.0.1:9931/v1", "LLAMA_API_KEY");
    made.formerUrl = QUrl(QStringLiteral("http://127.0.0.1:8080/v1"));
    return made;
}

// Anything else that speaks the protocol; a key is sent if there is one.
Provider custom() {
    Provider made = preset("custom", "Other (OpenAI-compatible)", "", "OPENAI_API_KEY");
    made.tokenLimitField = QStringLiteral("max_tokens");
    made.needsKey = false;
    return made;
}

// Whether the name looks like this machine or the local network.
bool isNearby(const QString &host) {
    const QHostAddress address(host);
    if (!address.isNull()) {
        static const std::array privateNets{QHostAddress::parseSubnet(QStringLiteral("10.0.0.0/8")),
                                            QHostAddress::parseSubnet(QStringLiteral("172.16.0.0/12")),
                                            QHostAddress::parseSubnet(QStringLiteral("192.168.0.0/16"))};
        return address.isLoopback() || address.isLinkLocal() || address.isUniqueLocalUnicast() ||
               std::ranges::any_of(privateNets, [&](const auto &net) { return address.isInSubnet(net); });
    }
    return !host.isEmpty() &&
           (!host.contains(QLatin1Char('.')) || host.endsWith(QLatin1String(".local")) ||
            host.endsWith(QLatin1String(".lan")) || host.endsWith(QLatin1String(".home.arpa")));
}

QUrl withScheme(const QString &typed) {
    QString text = typed.trimmed();
    if (!text.contains(QLatin1String("://"))) {
        const bool nearby = isNearby(QUrl(QStringLiteral("http://") + text).host());
        text.prepend(nearby ? QLatin1String("http://") : QLatin1String("https://"));
    }
    return QUrl(text, QUrl::StrictMode);
}

QString withoutEndpoint(QString path) {
    for (const QLatin1String tail :
         {QLatin1String("/chat/completions"), QLatin1String("/messages"), QLatin1String("/models")}) {
        while (path.endsWith(QLatin1Char('/')))
            path.chop(1);
        if (path.endsWith(tail))
            path.chop(tail.size());
    }
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    return path;
}

} // namespace

const std::vector<Provider> &providers() {
    static const std::vector<Provider> all{
        openAi(),
        anthropic(),
        gemini(),
        azure(),
        openRouter(),
        mistral(),
        deepSeek(),
        ollama(),
        local("lmstudio", "LM Studio", "http://localhost:1234/v1", "LM_API_TOKEN LMSTUDIO_API_KEY"),
        llamaCpp(),
        local("vllm", "vLLM", "http://localhost:8000/v1", "VLLM_API_KEY"),
        custom(),
    };
    return all;
}

std::optional<Provider> providerById(QStringView id) {
    const auto &all = providers();
    const auto found =
        std::ranges::find_if(all, [id](const Provider &provider) { return id == provider.id; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

bool isKeyHost(const Provider &preset, const QString &host) {
    if (host.isEmpty())
        return false;
    if (host.compare(preset.baseUrl.host(), Qt::CaseInsensitive) == 0)
        return true;
    return std::ranges::any_of(preset.keyHosts, [&host](const QString &own) {
        return own.startsWith(QLatin1Char('.')) ? host.endsWith(own, Qt::CaseInsensitive)
                                                : host.compare(own, Qt::CaseInsensitive) == 0;
    });
}

QUrl normalisedBase(const QString &typed, const Provider &provider) {
    if (typed.trimmed().isEmpty())
        return provider.baseUrl;
    QUrl url = withScheme(typed);
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || url.host().isEmpty() || !isWeb)
        return {};
    url.setFragment(QString());
    const QString path = withoutEndpoint(url.path());
    const QString presetPath = provider.baseUrl.path();
    const bool isAzure = provider.dialect == ChatDialect::Azure;
    // "openrouter.ai", "openrouter.ai/api": parents of the base address.
    if (url.host() == provider.baseUrl.host() &&
        (presetPath + QLatin1Char('/')).startsWith(path + QLatin1Char('/')))
        url.setPath(presetPath);
    else if (isAzure && (path.isEmpty() || path == QLatin1String("/openai")))
        url.setPath(QStringLiteral("/openai/v1"));
    else
        url.setPath(path.isEmpty() ? QStringLiteral("/v1") : path);
    return url;
}

Provider providerAt(Provider preset, const QString &typed) {
    preset.baseUrl = normalisedBase(typed, preset);
    if (!typed.trimmed().isEmpty())
        preset.formerUrl.clear(); // then that is where it is
    if (preset.isLocal && !isNearby(preset.baseUrl.host())) {
        preset.isLocal = false;
        preset.patience = Provider().patience;
    }
    return preset;
}

} // namespace winnow
