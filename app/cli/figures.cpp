#include "app/cli/figures.h"

#include "app/cli/clitext.h"

#include <QLocale>

#include <cmath>

namespace winnow {

namespace {

// In the C locale of a cron job, numbers have no thousands separators.
QLocale locale() {
    QLocale own;
    if (own.language() == QLocale::C)
        own = QLocale(QLocale::English);
    own.setNumberOptions(QLocale::DefaultNumberOptions);
    return own;
}

} // namespace

QString countText(qint64 number) {
    return locale().toString(number);
}

QString dollarText(double dollars) {
    constexpr double leastShown = 0.000001;
    if (dollars > 0 && dollars < leastShown)
        return CliText::tr("under $%1").arg(leastShown, 0, 'f', 6);
    int digits = 2;
    if (dollars > 0 && dollars < 0.1) // two significant digits
        digits = std::min(6, 1 - int(std::floor(std::log10(dollars))));
    QString text = QString::number(dollars, 'f', digits);
    while (text.endsWith(QLatin1Char('0')) && text.size() - text.indexOf(QLatin1Char('.')) > 3)
        text.chop(1);
    return QLatin1Char('$') + text;
}

QString costOrUnknown(const std::optional<double> &dollars) {
    return dollars ? dollarText(*dollars) : CliText::tr("price unknown");
}

QString durationText(std::chrono::seconds duration) {
    const qint64 seconds = duration.count();
    if (seconds < 90)
        return CliText::tr("%1 s").arg(seconds);
    const qint64 minutes = (seconds + 30) / 60;
    if (minutes < 90)
        return CliText::tr("%1 min").arg(minutes);
    return CliText::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString callsText(int calls) {
    return CliText::tr("%n call(s)", nullptr, calls);
}

QString tokensText(qint64 tokens) {
    return CliText::tr("%1 tokens").arg(countText(tokens));
}

QJsonObject tokensToJson(const TokenUsage &tokens) {
    return {{QStringLiteral("prompt"), tokens.prompt},
            {QStringLiteral("cached"), tokens.cached},
            {QStringLiteral("completion"), tokens.completion},
            {QStringLiteral("total"), tokens.prompt + tokens.completion}};
}

} // namespace winnow
