#include "ui/settings/service/probewords.h"

#include "app/llm/provider.h"
#include "ui/common/messages/errortext.h"
#include "ui/common/runwords.h"
#include "ui/settings/service/nearnames.h"
#include "ui/settings/service/servicepanel.h"

#include <QLocale>

namespace winnow {

namespace {

constexpr qsizetype mostNames = 4;

// The service that was tested, in terms that the user knows.
struct Asked {
    QString service; // "OpenAI", or the host of an address that was typed
    QString host;    // with the port, if there is one
    QString program; // "Ollama"; empty: not a local server
};

Asked askedOf(const ModelSettings &settings) {
    const auto preset = providerById(settings.provider);
    const Provider provider = preset ? providerAt(*preset, settings.endpoint) : Provider();
    const QUrl &url = provider.baseUrl;
    const QString host =
        url.port() > 0 ? QStringLiteral("%1:%2").arg(url.host()).arg(url.port()) : url.host();
    const bool isOwn = preset && provider.baseUrl.host() == preset->baseUrl.host();
    return {isOwn && !provider.name.isEmpty() ? provider.name : host, host,
            provider.isLocal ? provider.name : QString()};
}

// The address that was tested, which may have a different port from the preset's first one.
QString addressOf(const Error &error, const Asked &asked) {
    const QUrl url(error.place);
    if (url.host().isEmpty())
        return asked.host;
    return url.port() > 0 ? QStringLiteral("%1:%2").arg(url.host()).arg(url.port()) : url.host();
}

QString wireSentence(const Error &error, const Asked &asked) {
    switch (error.code) {
    case ErrorCode::HostNotFound:
        return ServicePanel::tr("No server named %1 was found. Check the address and the network.")
            .arg(asked.host);
    case ErrorCode::NetworkDown:
        if (!asked.program.isEmpty())
            return ServicePanel::tr("Nothing answers at %1. Start %2, then test again.")
                .arg(addressOf(error, asked), asked.program);
        return withDetail(ServicePanel::tr("%1 can’t be reached. Check the address and the network.")
                              .arg(addressOf(error, asked)),
                          error);
    case ErrorCode::TlsFailed:
        return withDetail(ServicePanel::tr("Could not connect securely to %1. Check this computer’s clock, "
                                           "and whether a proxy is in between.")
                              .arg(asked.host),
                          error);
    case ErrorCode::ProxyFailed:
        return withDetail(
            ServicePanel::tr("The proxy refused, or is not running. Check it under “Costs & limits”."),
            error);
    case ErrorCode::Timeout:
        return ServicePanel::tr("%1 did not answer in time. A model on your own machine may still be "
                                "loading: test again, or raise the timeout under “Costs & limits”.")
            .arg(asked.service);
    case ErrorCode::InsecureUrl:
        return ServicePanel::tr("http is not encrypted. Use https, or tick the box below the address.");
    default:
        return {};
    }
}

QString accountSentence(const Error &error, const Asked &asked) {
    switch (error.code) {
    case ErrorCode::Unauthorized:
        if (error.place == QLatin1String("key"))
            return ServicePanel::tr("There is no key for %1 yet. Enter it above, then test again.")
                .arg(asked.service);
        return withDetail(
            ServicePanel::tr("%1 rejected the key (401). Check that it is complete and still valid.")
                .arg(asked.service),
            error);
    case ErrorCode::Forbidden:
        return withDetail(
            ServicePanel::tr(
                "%1 knows the key but denies it access (403). Check there what it may use, and from where.")
                .arg(asked.service),
            error);
    case ErrorCode::QuotaExhausted:
        return withDetail(ServicePanel::tr("The account at %1 is out of credit. Top it up, then test again.")
                              .arg(asked.service),
                          error);
    case ErrorCode::Throttled: {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(error.retryAfter).count();
        if (seconds <= 0)
            return ServicePanel::tr("%1 is rate-limiting. Test again in a minute.").arg(asked.service);
        return ServicePanel::tr("%1 is rate-limiting. Test again in %n second(s).", nullptr, int(seconds))
            .arg(asked.service);
    }
    case ErrorCode::ServerError:
        return withDetail(
            ServicePanel::tr("%1 reported an error. Test again later; if it persists, check the address.")
                .arg(asked.service),
            error);
    default:
        return {};
    }
}

QString unknownModelSentence(const ModelSettings &settings, const Asked &asked, const QStringList &models) {
    if (models.contains(settings.model))
        return ServicePanel::tr("%1 lists “%2” but does not let you use it. Choose another model.")
            .arg(asked.service, settings.model);
    const QString no = ServicePanel::tr("%1 has no model “%2”.").arg(asked.service, settings.model);
    if (models.isEmpty())
        return ServicePanel::tr("%1 Check the model’s name and the address.").arg(no);
    const QStringList near = nearNames(settings.model, models, mostNames);
    return near.size() == models.size()
               ? ServicePanel::tr("%1 It has %2.").arg(no, near.join(QStringLiteral(", ")))
               : ServicePanel::tr("%1 The closest it has are %2.").arg(no, near.join(QStringLiteral(", ")));
}

QString inputSentence(const Error &error, const Asked &asked) {
    if (error.place == QLatin1String("endpoint"))
        return ServicePanel::tr("The address is not a web address. It should start with https://.");
    if (error.place == QLatin1String("model"))
        return ServicePanel::tr("Choose a model: “List” asks the service for those it has.");
    if (error.place == QLatin1String("proxy"))
        return ServicePanel::tr("The proxy’s address can’t be used. Check it under “Costs & limits”.");
    return withDetail(ServicePanel::tr("%1 rejected the request.").arg(asked.service), error);
}

QString costOf(const CallRecord &call) {
    constexpr double smallest = 0.0001; // the smallest sum that moneyText() does not show as zero
    if (!call.cost)
        return ServicePanel::tr("price unknown");
    if (call.cost->totalCost <= 0)
        return ServicePanel::tr("no cost");
    if (call.cost->totalCost < smallest)
        return ServicePanel::tr("less than %1").arg(moneyText(smallest));
    return moneyText(call.cost->totalCost);
}

} // namespace

QString answerSentence(const ProbeReport &report) {
    const double seconds = double(report.call.elapsed.count()) / 1000;
    QStringList parts{
        ServicePanel::tr("%1 answered in %2 s").arg(report.model, QLocale().toString(seconds, 'f', 1)),
        ServicePanel::tr("%Ln token(s)", nullptr,
                         int(report.call.tokens.prompt + report.call.tokens.completion))};
    parts << costOf(report.call);
    if (report.contextTokens > 0)
        parts << ServicePanel::tr("room for %1 tokens").arg(QLocale().toString(report.contextTokens));
    return parts.join(QStringLiteral(" · "));
}

QString criteriaFlaw(const ProbeReport &report) {
    if (report.criteriaFit())
        return {};
    return ServicePanel::tr("The criteria take %1 tokens, but the model has room for %2. Start it with a "
                            "larger context, or shorten the criteria.")
        .arg(QLocale().toString(report.criteriaTokens), QLocale().toString(report.contextTokens));
}

QString probeErrorSentence(const Error &error, const ModelSettings &settings, const QStringList &models) {
    const Asked asked = askedOf(settings);
    QString sentence = wireSentence(error, asked);
    if (sentence.isEmpty())
        sentence = accountSentence(error, asked);
    if (!sentence.isEmpty())
        return sentence;
    switch (error.code) {
    case ErrorCode::NotFound:
        return unknownModelSentence(settings, asked, models);
    case ErrorCode::InvalidInput:
        return inputSentence(error, asked);
    case ErrorCode::Malformed:
        if (error.place.startsWith(QLatin1String("traits")))
            return ServicePanel::tr("The settings for individual models can’t be read (%1). Correct them in "
                                    "the settings file.")
                .arg(error.place);
        if (error.place.startsWith(QLatin1String("prices")))
            return ServicePanel::tr("Your own prices can’t be read. Check them under “Costs & limits”.");
        return withDetail(
            ServicePanel::tr("The server at %1 is not a model service. Check the address.").arg(asked.host),
            error);
    default:
        return errorText(error).sentence;
    }
}

} // namespace winnow
