#include "ui/common/messages/modelerrortext.h"

#include "app/llm/provider.h"
#include "ui/common/messages/elsewheretext.h"
#include "ui/common/messages/keyringtext.h"
#include "ui/common/messages/modelendtext.h"

#include <QCoreApplication>

namespace winnow {

namespace {

struct ModelErrorTextTr {
    Q_DECLARE_TR_FUNCTIONS(winnow::ModelErrorText)
};

// The service's own words help, a page of HTML does not.
QString waitText(const Error &error) {
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(error.retryAfter).count();
    return ModelErrorTextTr::tr("Try again in %n minute(s), or ask less at once in the settings.", nullptr,
                                static_cast<int>(minutes));
}

ErrorText accessText(const Error &error, const QString &service) {
    switch (error.code) {
    case ErrorCode::Unauthorized:
        if (error.place == QLatin1String("key"))
            return {
                ModelErrorTextTr::tr("There is no key for %1 yet. Enter one in the settings.").arg(service)};
        return {withDetail(
            ModelErrorTextTr::tr("%1 does not accept the key. Check it in the settings.").arg(service),
            error)};
    case ErrorCode::Forbidden:
        return {withDetail(
            ModelErrorTextTr::tr("%1 does not let this account use the model. Choose another model or "
                                 "ask for access.")
                .arg(service),
            error)};
    case ErrorCode::NotFound:
        return {withDetail(
            ModelErrorTextTr::tr("%1 has no such model. Choose another one in the settings.").arg(service),
            error)};
    case ErrorCode::QuotaExhausted:
        return {withDetail(
            ModelErrorTextTr::tr("The account at %1 has nothing left to spend. Top it up, then go on.")
                .arg(service),
            error)};
    case ErrorCode::InsecureUrl:
        return {ModelErrorTextTr::tr(
                    "The address of %1 is not encrypted. Use https, or say yes to it in the settings.")
                    .arg(service)};
    case ErrorCode::KeyringFailed:
        return {withDetail(
            ModelErrorTextTr::tr(
                "The system's keyring does not give out the key for %1. Unlock it, then try again.")
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
        return {withDetail(
            ModelErrorTextTr::tr("%1 can't be reached. Check that it runs, and the network.").arg(service),
            error)};
    case ErrorCode::HostNotFound:
        return {withDetail(
            ModelErrorTextTr::tr("The address of %1 is not known. Check it in the settings, and the network.")
                .arg(service),
            error)};
    case ErrorCode::TlsFailed:
        return {withDetail(
            ModelErrorTextTr::tr("No encrypted connection to %1 came about. Check this computer's clock "
                                 "and the proxy.")
                .arg(service),
            error)};
    case ErrorCode::ProxyFailed:
        return {withDetail(
            ModelErrorTextTr::tr("The proxy does not let Winnow through to %1. Check it in the settings.")
                .arg(service),
            error)};
    case ErrorCode::Timeout:
        return {ModelErrorTextTr::tr(
                    "%1 did not answer in time. Try again, or allow it more time in the settings.")
                    .arg(service)};
    case ErrorCode::Throttled:
        return {ModelErrorTextTr::tr("%1 kept asking for patience for too long. %2")
                    .arg(service, error.retryAfter.count() > 0
                                      ? waitText(error)
                                      : ModelErrorTextTr::tr(
                                            "Try again later, or ask less at once in the settings."))};
    case ErrorCode::ServerError:
        return {withDetail(ModelErrorTextTr::tr("%1 failed. Try again later.").arg(service), error)};
    default:
        return {};
    }
}

ErrorText requestText(const Error &error, const QString &service) {
    if (error.code == ErrorCode::BudgetReached)
        return {
            error.detail == QLatin1String("month")
                ? ModelErrorTextTr::tr("The cap of this month is reached. Raise it in the settings to go on.")
                : ModelErrorTextTr::tr("The cap of a run is reached. Raise it in the settings to go on.")};
    if (error.code == ErrorCode::PriceUnknown)
        return {ModelErrorTextTr::tr(
                    "Nobody knows what %1 costs, so the cap can't be kept. Enter its price in the "
                    "settings or remove the cap.")
                    .arg(error.detail.isEmpty() ? ModelErrorTextTr::tr("this model") : error.detail)};
    if (error.code == ErrorCode::InvalidInput && !error.place.isEmpty())
        return {withDetail(
            ModelErrorTextTr::tr("The settings of the model need a look: %1.").arg(error.place), error)};
    if (error.code == ErrorCode::InvalidInput)
        return {withDetail(
            ModelErrorTextTr::tr("%1 refuses the requests. Check the model's settings.").arg(service),
            error)};
    if (error.code == ErrorCode::Malformed && error.place.startsWith(QLatin1String("traits")))
        return {withDetail(
            ModelErrorTextTr::tr("What the settings say of single models can't be read: %1. Correct it.")
                .arg(error.place),
            error)};
    if (error.code == ErrorCode::Malformed && !error.place.isEmpty())
        return {withDetail(
            ModelErrorTextTr::tr("The prices in the settings can't be read: %1.").arg(error.place), error)};
    return {withDetail(
        ModelErrorTextTr::tr("%1 answers nothing that can be read. Is it the right address?").arg(service),
        error)};
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
    const QString name = service.isEmpty() ? ModelErrorTextTr::tr("The model's service") : service;
    if (error.code == ErrorCode::ScoringElsewhere)
        return {elsewhereText(error), scoringParty(error) ? NextStep::WaitForTurn : NextStep::Retry,
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
