#include "ui/settings/service/pricewords.h"

#include "app/llm/prices.h"
#include "ui/settings/service/servicepanel.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace winnow {

namespace {

// "2.00", "0.25", "0.025": prices are published with two digits, or three.
QString rate(double price) {
    const bool needsThird = std::abs(price * 100 - std::round(price * 100)) > 1e-6;
    return QStringLiteral("$") + QLocale().toString(price, 'f', needsThird ? 3 : 2);
}

QString rates(const QString &model, const Price &price) {
    return ServicePanel::tr("%1: %2 in, %3 cached, %4 out per million tokens")
        .arg(model, rate(price.input), rate(price.cachedInput), rate(price.output));
}

QString shortRates(const Rates &rates) {
    return ServicePanel::tr("%1 in, %2 cached, %3 out")
        .arg(rate(rates.input), rate(rates.cachedInput), rate(rates.output));
}

// When it costs something else; starts with a space, to follow another sentence.
QString terms(const Tariff &tariff, const Price &now, const QDateTime &moment) {
    QStringList sentences{QString()};
    if (now.cacheWrite > 0 && now.cacheWrite != now.input)
        sentences << ServicePanel::tr("Writing to the cache: %1.").arg(rate(now.cacheWrite));
    for (const auto &[above, rates] : now.tiers)
        sentences << ServicePanel::tr("For prompts above %1 tokens: %2.")
                         .arg(QLocale().toString(above), shortRates(rates));
    if (tariff.hasPeakHours())
        sentences << ServicePanel::tr("At peak hours it costs more.");
    const QDateTime change = tariff.nextChange(moment);
    if (const auto then = change.isValid() ? tariff.at(change) : std::nullopt; then && *then != now)
        sentences << ServicePanel::tr("From %1: %2.")
                         .arg(QLocale().toString(change.date(), QLocale::ShortFormat),
                              shortRates(then->ratesFor(0)));
    return sentences.join(QLatin1Char(' '));
}

} // namespace

QString priceSentence(const ModelSettings &settings, const QString &whereToEnter) {
    const QString model = settings.model.trimmed();
    const auto preset = providerById(settings.provider);
    if (model.isEmpty() || !preset)
        return {};
    const Provider provider = providerAt(*preset, settings.endpoint);
    if (provider.isLocal)
        return ServicePanel::tr("Runs on your own machine: costs nothing.");
    const auto shipped = PriceTable::load({});
    const auto all = PriceTable::load(settings.prices);
    if (!shipped)
        return {};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Tariff tariff = all ? all->tariffOf(model, provider) : Tariff();
    const auto price = tariff.at(now);
    const auto published = shipped->priceOf(model, provider, now);
    if (price && price != published)
        return ServicePanel::tr("%1, from your own prices.").arg(rates(model, *price)) +
               terms(tariff, *price, now);
    if (published)
        return ServicePanel::tr("%1, as of %2.")
                   .arg(rates(model, *published),
                        QLocale().toString(shipped->shipped(), QLocale::ShortFormat)) +
               terms(all ? tariff : shipped->tariffOf(model, provider), *published, now);
    return ServicePanel::tr("Price unknown: %1. Without it costs can’t be shown and caps can’t be kept.")
        .arg(whereToEnter);
}

} // namespace winnow
