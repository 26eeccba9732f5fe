#include "ui/settings/service/pricewords.h"

#include "app/llm/prices.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace winnow {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(winnow::PriceWords)
};

// "2.00", "0.25", "0.025": prices are published with two digits, or three.
QString rate(double dollars) {
    const bool needsThird = std::abs(dollars * 100 - std::round(dollars * 100)) > 1e-6;
    return QStringLiteral("$") + QLocale().toString(dollars, 'f', needsThird ? 3 : 2);
}

QString rates(const QString &model, const Price &price) {
    return Words::tr("%1: %2 in, %3 cached, %4 out per million tokens")
        .arg(model, rate(price.input), rate(price.cachedInput), rate(price.output));
}

} // namespace

QString priceSentence(const ModelSettings &settings, const QString &whereToEnter) {
    const QString model = settings.model.trimmed();
    const auto preset = providerById(settings.provider);
    if (model.isEmpty() || !preset)
        return {};
    const Provider provider = providerAt(*preset, settings.endpoint);
    if (provider.isLocal)
        return Words::tr("Runs on a machine of your own: costs nothing.");
    const auto shipped = PriceTable::load({});
    const auto all = PriceTable::load(settings.prices);
    if (!shipped)
        return {};
    const auto price = all ? all->priceOf(model, provider) : std::nullopt;
    const auto published = shipped->priceOf(model, provider);
    if (price && price != published)
        return Words::tr("%1, by your own line.").arg(rates(model, *price));
    if (published)
        return Words::tr("%1, as of %2.")
            .arg(rates(model, *published), QLocale().toString(shipped->shipped(), QLocale::ShortFormat));
    return Words::tr("Price unknown: %1. Without it costs can’t be shown and caps can’t be kept.")
        .arg(whereToEnter);
}

} // namespace winnow
