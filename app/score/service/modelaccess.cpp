#include "app/score/service/modelaccess.h"

#include "app/model/async.h"
#include "app/net/pooledhttpclient.h"
#include "app/net/qthttpclient.h"
#include "app/scoring/replymarks.h"
#include "app/settings/keytext.h"
#include "app/settings/secretstore.h"

namespace winnow {

namespace {

// The services that OPENAI_BASE_URL and OPENAI_API_KEY apply to: OpenAI itself, and services of its kind at a
// typed address. The host of another preset must never get that key.
bool heedsEnvironment(const ModelSettings &settings) {
    return settings.provider == QLatin1String("openai") || settings.provider == QLatin1String("custom");
}

std::optional<Provider> providerOf(const ModelSettings &settings) {
    const auto preset = providerById(settings.provider);
    if (!preset)
        return std::nullopt;
    Provider provider = providerAt(*preset, settings.endpoint);
    if (provider.baseUrl.host() != preset->baseUrl.host() && provider.dialect == ChatDialect::OpenAi)
        provider.needsKey = false; // a gateway or a local server may need none
    if (!settings.apiVersion.isEmpty())
        provider.apiVersion = settings.apiVersion;
    if (settings.timeout > 0)
        provider.patience = std::chrono::seconds(settings.timeout);
    provider.allowInsecure = !settings.insecureHost.isEmpty() &&
                             settings.insecureHost.compare(provider.baseUrl.host(), Qt::CaseInsensitive) == 0;
    return provider;
}

QString hostAndPort(const QUrl &url) {
    return url.port() > 0 ? QStringLiteral("%1:%2").arg(url.host()).arg(url.port()) : url.host();
}

Result<ModelAccess> withKey(ModelAccess access, const QString &key, KeySource source) {
    access.key = key;
    access.keySource = key.isEmpty() ? KeySource::None : source;
    if (key.isEmpty() && access.provider.needsKey)
        return failure(ErrorCode::Unauthorized, access.provider.name, QStringLiteral("key"));
    return access;
}

Result<ModelAccess> withEnvironmentKey(const ModelAccess &access) {
    return withKey(access, environmentKey(access.settings).value, KeySource::Environment);
}

Result<ModelAccess> withSecret(const ModelAccess &access, const Secret &secret) {
    if (secret.value.isEmpty())
        return withEnvironmentKey(access);
    return withKey(access, secret.value, secret.place);
}

// A key that the keyring refuses to give is not the same as a missing one.
Result<ModelAccess> withoutKeyring(const ModelAccess &access, const Error &error) {
    const Result<ModelAccess> found = withEnvironmentKey(access);
    return found ? found : failure(error);
}

} // namespace

ModelSettings withEnvironment(ModelSettings settings) {
    const QString base = qEnvironmentVariable("OPENAI_BASE_URL").trimmed();
    if (!base.isEmpty() && heedsEnvironment(settings))
        settings.endpoint = base;
    return settings;
}

QString keyName(const ModelSettings &settings) {
    const auto preset = providerById(settings.provider);
    const auto provider = providerOf(settings);
    if (!preset || !provider || provider->baseUrl.host() == preset->baseUrl.host())
        return settings.provider;
    return QStringLiteral("%1@%2").arg(settings.provider, hostAndPort(provider->baseUrl));
}

QStringList keyVariables(const ModelSettings &settings) {
    const auto preset = providerById(settings.provider);
    const auto provider = providerOf(settings);
    if (!preset || !provider)
        return {};
    const bool isOwn = heedsEnvironment(settings) || isKeyHost(*preset, provider->baseUrl.host());
    return isOwn ? preset->keyVariables : QStringList();
}

EnvironmentKey environmentKey(const ModelSettings &settings) {
    for (const QString &variable : keyVariables(settings)) {
        const QString value = cleanedKey(qEnvironmentVariable(variable.toLatin1().constData()));
        if (!value.isEmpty())
            return {variable, value};
    }
    return {};
}

Result<ModelAccess> modelAccess(const ModelSettings &settings) {
    const auto provider = providerOf(settings);
    if (!provider)
        return failure(ErrorCode::InvalidInput, settings.provider, QStringLiteral("provider"));
    if (!provider->baseUrl.isValid() || provider->baseUrl.host().isEmpty())
        return failure(ErrorCode::InvalidInput, settings.endpoint, QStringLiteral("endpoint"));
    if (!provider->allowInsecure && !isSecureUrl(provider->baseUrl))
        return failure(ErrorCode::InsecureUrl, provider->baseUrl.host(), QStringLiteral("endpoint"));
    if (settings.model.trimmed().isEmpty())
        return failure(ErrorCode::InvalidInput, {}, QStringLiteral("model"));
    if (!proxyFrom(settings.proxy))
        return failure(ErrorCode::InvalidInput, settings.proxy, QStringLiteral("proxy"));
    const auto prices = PriceTable::load(settings.prices);
    if (!prices)
        return failure(prices.error());
    const auto traits = traitsOf(settings.traits, settings.model);
    if (!traits)
        return failure(traits.error());
    if (const auto marks = replyMarks(traits->marks); !marks)
        return failure(ErrorCode::Malformed, marks.error().detail, QStringLiteral("traits: marks"));
    ModelAccess access{settings, *provider, {}};
    QString &model = access.settings.model;
    model = model.trimmed();
    access.price = prices->tariffOf(model, *provider);
    access.traits = *traits;
    access.effort = effortToSend(traits->effort, prices->effortOf(model, *provider));
    access.contextTokens =
        traits->contextTokens > 0 ? traits->contextTokens : prices->contextOf(model, *provider);
    return access;
}

Pending<ModelAccess> findModelAccess(SecretStore &secrets, const ModelSettings &settings, KeyOrder order) {
    const auto access = modelAccess(settings);
    if (!access)
        return ready(access);
    const bool isInEnvironment = !environmentKey(access->settings).value.isEmpty();
    if (order == KeyOrder::EnvironmentFirst && isInEnvironment)
        return ready(withEnvironmentKey(*access));
    const Promise<ModelAccess> promise;
    whenReady(
        secrets.read(keyName(settings)), &secrets, [promise, access = *access](const Result<Secret> &secret) {
            promise.answer(secret ? withSecret(access, *secret) : withoutKeyring(access, secret.error()));
        });
    return promise.future();
}

} // namespace winnow
