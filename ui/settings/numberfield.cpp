#include "ui/settings/numberfield.h"

#include <QLocale>

#include <cmath>

namespace winnow {

namespace {

constexpr int numberFieldPadding = 26;
constexpr double tolerance = 1e-6;

bool isWhole(double value) {
    return std::abs(value - std::round(value)) < tolerance;
}

// With no more digits than necessary, but "0.10" where two are usual.
QString written(double value, int usualDigits) {
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    if (isWhole(value))
        return locale.toString(value, 'f', 0);
    const bool isUsual = isWhole(value * std::pow(10.0, usualDigits));
    return isUsual ? locale.toString(value, 'f', usualDigits)
                   : locale.toString(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace

NumberField::NumberField(Range range, const QString &whenEmpty, QWidget *parent)
    : QLineEdit(parent), m_range(range) {
    setPlaceholderText(whenEmpty);
    setMinimumWidth(fontMetrics().horizontalAdvance(whenEmpty) + numberFieldPadding);
}

void NumberField::setValue(std::optional<double> value) {
    setText(value ? written(*value, m_range.shownDigits) : QString());
}

// Accepts the locale's number format, or a point: prices and temperatures are often copied from English
// pages.
std::optional<double> NumberField::number() const {
    const QString typed = text().trimmed();
    for (const QLocale &locale : {QLocale::c(), QLocale()}) {
        bool isNumber = false;
        const double value = locale.toDouble(typed, &isNumber);
        if (isNumber && std::isfinite(value))
            return value;
    }
    return std::nullopt;
}

std::optional<double> NumberField::value() const {
    return flaw().isEmpty() ? number() : std::nullopt;
}

QString NumberField::flaw() const {
    if (text().trimmed().isEmpty())
        return {};
    const auto typed = number();
    const bool isFine = typed && isWhole(*typed * std::pow(10.0, m_range.digits));
    if (isFine && *typed >= m_range.lowest && *typed <= m_range.highest)
        return {};
    return tr("Enter a number from %1 to %2, or nothing for “%3”.")
        .arg(written(m_range.lowest, 0), written(m_range.highest, 0), placeholderText());
}

} // namespace winnow
