#include "ui/common/messages/modelerrortext.h"

#include "app/llm/provider.h"
#include "ui/common/messages/elsewheretext.h"
#include "ui/common/messages/keyringtext.h"
#include "ui/common/messages/modelendtext.h"

namespace winnow {

namespace {

// The service's own message helps, an HTML page does not.
QString waitText(const Error &error) {
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(error.retryAfter).count();
    return ErrorText::tr("Try again in %n minute(s), or make fewer calls at once (see the settings).",
                         nullptr, static_cast<int>(minutes));
}

ErrorText accessText(const Error &error, const QString &service) {
    switch (error.code) {
    case ErrorCode::Unauthorized:
        if (error.place == QLatin1String("key"))
            return {ErrorText::tr("There is no key for %1 yet. Enter one in the settings.").arg(service)};
        return {
            withDetail(ErrorText::tr("%1 rejected the key. Check it in the settings.").arg(service), error)};
    case ErrorCode::Forbidden:
        return {
            withDetail(ErrorText::tr("%1 does not let this account use the model. Choose another model or "
                                     "ask for access.")
                           .arg(service),
                       error)};
    case ErrorCode::NotFound:
        return {withDetail(
            ErrorText::tr("%1 has no such model. Choose another one in the settings.").arg(service), error)};
    case ErrorCode::QuotaExhausted:
        return {withDetail(
            ErrorText::tr("The account at %1 is out of credit. Top it up, then continue.").arg(service),
            error)};
    case ErrorCode::InsecureUrl:
        return {ErrorText::tr("The address of %1 is not encrypted. Use https, or allow it in the settings.")
                    .arg(service)};
    case ErrorCode::KeyringFailed:
        return {withDetail(
            ErrorText::tr("The system's keyring did not release the key for %1. Unlock it, then try again.")
                .arg(service),
            error)};
    case ErrorCode::KeyringLocked:
    case ErrorCode::KeyringDismissed:
    case ErrorCode::KeyringSilent:
        return {keyringText(error)};
    default:
        return {};
    }
}

ErrorText connectionText(const Error &error, const QString &service) {
    switch (error.code) {
    case ErrorCode::NetworkDown:
        return {
            withDetail(ErrorText::tr("%1 can't be reached. Check that it is running, and check the network.")
                           .arg(service),
                       error)};
    case ErrorCode::HostNotFound:
        return {withDetail(
            ErrorText::tr("The address of %1 was not found. Check it in the settings, and check the network.")
                .arg(service),
            error)};
    case ErrorCode::TlsFailed:
        return {withDetail(
            ErrorText::tr("Could not connect securely to %1. Check this computer's clock and the proxy.")
                .arg(service),
            error)};
    case ErrorCode::ProxyFailed:
        return {withDetail(
            ErrorText::tr("The proxy blocked the connection to %1. Check it in the settings.").arg(service),
            error)};
    case ErrorCode::Timeout:
        return {ErrorText::tr("%1 did not answer in time. Try again, or raise the timeout in the settings.")
                    .arg(service)};
    case ErrorCode::Throttled:
        return {
            ErrorText::tr("%1 kept rate-limiting for too long. %2")
                .arg(service, error.retryAfter.count() > 0
                                  ? waitText(error)
                                  : ErrorText::tr(
                                        "Try again later, or make fewer calls at once (see the settings)."))};
    case ErrorCode::ServerError:
        return {withDetail(ErrorText::tr("%1 reported an error. Try again later.").arg(service), error)};
    default:
        return {};
    }
}

ErrorText requestText(const Error &error, const QString &service) {
    if (error.code == ErrorCode::BudgetReached && error.detail == QLatin1String("lab"))
        return {ErrorText::tr("The lab's monthly cap has been reached. Ask its owner to raise it.")};
    if (error.code == ErrorCode::BudgetReached)
        return {error.detail == QLatin1String("month")
                    ? ErrorText::tr("This month's cap is reached. Raise it in the settings to continue.")
                    : ErrorText::tr("The cap per run is reached. Raise it in the settings to continue.")};
    if (error.code == ErrorCode::PriceUnknown)
        return {ErrorText::tr("The price of %1 is unknown, so the cap can't be kept. Enter its price "
                              "in the settings, or remove the cap.")
                    .arg(error.detail.isEmpty() ? ErrorText::tr("this model") : error.detail)};
    if (error.code == ErrorCode::InvalidInput && !error.place.isEmpty())
        return {withDetail(ErrorText::tr("Check the model's settings: %1.").arg(error.place), error)};
    if (error.code == ErrorCode::InvalidInput)
        return {withDetail(
            ErrorText::tr("%1 rejected the requests. Check the model's settings.").arg(service), error)};
    if (error.code == ErrorCode::Malformed && error.place.startsWith(QLatin1String("traits")))
        return {
            withDetail(ErrorText::tr("The settings for individual models can't be read: %1. Correct them.")
                           .arg(error.place),
                       error)};
    if (error.code == ErrorCode::Malformed && !error.place.isEmpty())
        return {withDetail(
            ErrorText::tr("The prices in the settings can't be read: %1. Correct them.").arg(error.place),
            error)};
    return {withDetail(
        ErrorText::tr("%1 sends nothing that Winnow can read. Check its address.").arg(service), error)};
}

NextStep stepOf(const Error &error) {
    switch (error.code) {
    case ErrorCode::NetworkDown:
    case ErrorCode::Timeout:
    case ErrorCode::Throttled:
    case ErrorCode::ServerError:
    case ErrorCode::QuotaExhausted:
    case ErrorCode::KeyringFailed:
    case ErrorCode::KeyringLocked:
    case ErrorCode::KeyringDismissed:
    case ErrorCode::KeyringSilent:
    case ErrorCode::ModelLoading:
    case ErrorCode::DailyLimit:
        return NextStep::Retry;
    default:
        return NextStep::OpenScoring;
    }
}

} // namespace

QString serviceNameOf(const Provider &provider) {
    if (provider.id != QLatin1String("custom") || provider.baseUrl.host().isEmpty())
        return provider.name;
    return provider.baseUrl.port() > 0
               ? QStringLiteral("%1:%2").arg(provider.baseUrl.host()).arg(provider.baseUrl.port())
               : provider.baseUrl.host();
}

ErrorText modelErrorText(const Error &error, const QString &service) {
    if (!isOfModel(error))
        return errorText(error);
    const QString name = service.isEmpty() ? ErrorText::tr("The model's service") : service;
    if (error.code == ErrorCode::ScoringElsewhere)
        return {elsewhereText(error), holderElsewhere(error) ? NextStep::WaitForTurn : NextStep::Retry,
                NextStep::UseBuiltin};
    ErrorText text = accessText(error, name);
    if (text.sentence.isEmpty())
        text = connectionText(error, name);
    if (text.sentence.isEmpty())
        text = {modelEndText(error, name)};
    if (text.sentence.isEmpty())
        text = requestText(error, name);
    text.step = stepOf(error);
    text.otherStep = NextStep::UseBuiltin;
    return text;
}

} // namespace winnow
