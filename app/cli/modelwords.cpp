#include "app/cli/modelwords.h"

#include "app/cli/clitext.h"
#include "app/cli/elsewherewords.h"
#include "app/cli/errorwords.h"
#include "app/cli/figures.h"
#include "app/cli/modelendwords.h"
#include "app/cli/runlines.h"

namespace winnow {

namespace {

QString keySentence(const Error &error, const ModelParty &party) {
    const QString service = serviceName(party.settings);
    const QString command = keySetCommand(party.settings);
    if (party.keySource == KeySource::Environment)
        return CliText::tr(
                   "%1 rejected the key in %2%3. Correct it, or unset it to use the one in the keyring (%4).")
            .arg(service, environmentKey(party.settings).variable, inBrackets(error.detail), command);
    if (error.place != QLatin1String("key") && party.keySource != KeySource::None)
        return CliText::tr("%1 rejected the key%2. Set another one: %3.")
            .arg(service, inBrackets(error.detail), command);
    const QStringList variables = keyVariables(party.settings);
    if (!variables.isEmpty())
        return CliText::tr("There is no key for %1. Set one with %2, or put it in %3.")
            .arg(service, command, variables.constFirst());
    return CliText::tr("There is no key for %1. Set one with %2.").arg(service, command);
}

QString accessSentence(const Error &error, const ModelParty &party) {
    const QString service = serviceName(party.settings);
    switch (error.code) {
    case ErrorCode::Unauthorized:
        return keySentence(error, party);
    case ErrorCode::Forbidden:
        return CliText::tr(
                   "%1 does not allow this account to use %2%3. Choose another model, or request access.")
            .arg(service, party.settings.model, inBrackets(error.detail));
    case ErrorCode::NotFound:
        return CliText::tr("%1 has no model \"%2\"%3. Choose another one with --model, or check --endpoint.")
            .arg(service, party.settings.model,
                 error.detail == party.settings.model ? QString() : inBrackets(error.detail));
    case ErrorCode::QuotaExhausted:
        return CliText::tr(
                   "The account at %1 is out of credit%2. Top it up, then run the command again to continue.")
            .arg(service, inBrackets(error.detail));
    case ErrorCode::InsecureUrl:
        return CliText::tr("The key would be sent to %1 over plain http, where others can read it. Use "
                           "https, or allow it with --allow-insecure.")
            .arg(service);
    default:
        return {};
    }
}

// "127.0.0.1:9931", the address that was called; empty if the error does not give it.
QString addressOf(const Error &error) {
    const QUrl url(error.place);
    return url.port() > 0 ? QStringLiteral("%1:%2").arg(url.host()).arg(url.port()) : url.host();
}

QString unreachedSentence(const Error &error, const QString &service) {
    const QString address = addressOf(error);
    if (address.isEmpty() || address == service)
        return CliText::tr("Could not reach %1%2. Check that it is running and that the network is up, "
                           "then run the command again to continue.")
            .arg(service, inBrackets(error.detail));
    return CliText::tr("Could not reach %1 at %2%3. Check that it is running there and that the network "
                       "is up, then run the command again to continue.")
        .arg(service, address, inBrackets(error.detail));
}

QString connectionSentence(const Error &error, const QString &service) {
    switch (error.code) {
    case ErrorCode::NetworkDown:
        return unreachedSentence(error, service);
    case ErrorCode::HostNotFound:
        return CliText::tr("Could not find the address of %1%2. Check --endpoint and the network.")
            .arg(service, inBrackets(error.detail));
    case ErrorCode::TlsFailed:
        return CliText::tr("Could not connect securely to %1%2. Check this computer's clock and the proxy.")
            .arg(service, inBrackets(error.detail));
    case ErrorCode::ProxyFailed:
        return CliText::tr("The proxy did not allow the connection to %1%2. Check the proxy in the settings.")
            .arg(service, inBrackets(error.detail));
    case ErrorCode::Timeout:
        return CliText::tr("%1 did not answer in time. Run the command again to continue, or allow it "
                           "more time in the settings.")
            .arg(service);
    case ErrorCode::Throttled:
        return error.retryAfter.count() > 0
                   ? CliText::tr("%1 has been rate-limiting calls for too long%2. Run the command again "
                                 "in %3 to continue, or make fewer calls at once with --concurrency 1.")
                         .arg(service, inBrackets(error.detail),
                              durationText(std::chrono::ceil<std::chrono::seconds>(error.retryAfter)))
                   : CliText::tr("%1 has been rate-limiting calls for too long%2. Run the command again "
                                 "later to continue, or make fewer calls at once with --concurrency 1.")
                         .arg(service, inBrackets(error.detail));
    case ErrorCode::ServerError:
        return CliText::tr("%1 reported an error%2. Run the command again later to continue.")
            .arg(service, inBrackets(error.detail));
    default:
        return {};
    }
}

QString budgetSentence(const Error &error, const ModelParty &party) {
    const QString left = party.unscored > 0
                             ? CliText::tr(" with %n paper(s) left to score", nullptr, party.unscored)
                             : QString();
    if (error.detail == QLatin1String("month"))
        return CliText::tr("The monthly cap%1 has been reached%2. Raise it in the settings to continue, "
                           "or run the command again next month.")
            .arg(party.settings.monthCap ? QStringLiteral(" (%1)").arg(dollarText(*party.settings.monthCap))
                                         : QString(),
                 left);
    if (error.detail == QLatin1String("lab"))
        return CliText::tr("The lab's monthly cap has been reached%1. Ask its owner to raise it with "
                           "`winnow-cli lab cap`, or run the command again next month.")
            .arg(left);
    return CliText::tr("The cap for the run%1 has been reached%2. Run the command again with a higher "
                       "--budget to continue.")
        .arg(party.settings.runCap ? QStringLiteral(" (%1)").arg(dollarText(*party.settings.runCap))
                                   : QString(),
             left);
}

QString requestSentence(const Error &error, const ModelParty &party) {
    const QString service = serviceName(party.settings);
    if (error.code == ErrorCode::BudgetReached)
        return budgetSentence(error, party);
    if (error.code == ErrorCode::PriceUnknown)
        return CliText::tr(
                   "The price of %1 is unknown, so no cap can be enforced. Add its price in the settings, or "
                   "run without a cap (--budget none; the monthly cap is in the settings).")
            .arg(party.settings.model);
    if (error.code == ErrorCode::Malformed && error.place.startsWith(QLatin1String("traits")))
        return CliText::tr("Could not read model/traits in the settings (%1). Correct it.").arg(error.place);
    if (error.code == ErrorCode::Malformed && !error.place.isEmpty())
        return CliText::tr("Could not read the prices in the settings (%1). Correct them.").arg(error.place);
    if (error.code == ErrorCode::Malformed)
        return CliText::tr("Could not read the answer from %1%2. Is it the right address?")
            .arg(service, inBrackets(error.detail));
    if (error.place == QLatin1String("model"))
        return CliText::tr("No model is set. Choose one with --model or in the window.");
    if (error.place == QLatin1String("provider"))
        return CliText::tr("Unknown provider \"%1\". Choose one with --provider.").arg(error.detail);
    if (error.place == QLatin1String("endpoint"))
        return error.detail.isEmpty()
                   ? CliText::tr("This service has no usual address. Set it with --endpoint.")
                   : CliText::tr(
                         "\"%1\" is not a web address. Correct --endpoint, OPENAI_BASE_URL or the settings.")
                         .arg(error.detail);
    if (error.place == QLatin1String("proxy"))
        return CliText::tr("The proxy in the settings is not valid. Correct it.");
    return CliText::tr("%1 rejected the call%2. Check --model and the settings.")
        .arg(service, inBrackets(error.detail));
}

bool isOfKeyring(const Error &error) {
    return error.code == ErrorCode::KeyringFailed || error.code == ErrorCode::KeyringLocked ||
           error.code == ErrorCode::KeyringDismissed || error.code == ErrorCode::KeyringSilent;
}

// For settings that may lack a model.
Result<ModelAccess> accessWithoutModel(ModelSettings settings) {
    settings.model = QStringLiteral("any");
    Result<ModelAccess> access = modelAccess(settings);
    if (access || access.error().code != ErrorCode::InsecureUrl)
        return access;
    settings.insecureHost = access.error().detail;
    return modelAccess(settings);
}

} // namespace

QString serviceName(const ModelSettings &settings) {
    const Result<ModelAccess> access = accessWithoutModel(settings);
    if (!access)
        return settings.provider;
    const QUrl url = access->provider.baseUrl;
    if (!keyName(settings).contains(QLatin1Char('@')))
        return access->provider.name;
    return url.port() > 0 ? QStringLiteral("%1:%2").arg(url.host()).arg(url.port()) : url.host();
}

QString keySetCommand(const ModelSettings &settings) {
    QString command = QStringLiteral("winnow-cli key set --provider %1").arg(settings.provider);
    if (!settings.endpoint.isEmpty())
        command += QStringLiteral(" --endpoint %1").arg(settings.endpoint);
    return command;
}

QString modelErrorSentence(const Error &error, const ModelParty &party) {
    if (isOfKeyring(error) || !isOfModel(error))
        return runErrorSentence(error);
    if (error.code == ErrorCode::ScoringElsewhere)
        return elsewhereSentence(error);
    QString sentence = accessSentence(error, party);
    if (sentence.isEmpty())
        sentence = connectionSentence(error, serviceName(party.settings));
    if (sentence.isEmpty())
        sentence = modelEndSentence(error, party);
    return sentence.isEmpty() ? requestSentence(error, party) : sentence;
}

} // namespace winnow
