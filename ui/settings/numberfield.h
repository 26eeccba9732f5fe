#pragma once

#include <QLineEdit>

#include <optional>

namespace winnow {

// An optional number; the empty field shows what applies then.
class NumberField final : public QLineEdit {
    Q_OBJECT
public:
    struct Range {
        double lowest = 0;
        double highest = 0;
        int digits = 0;      // maximum digits after the point
        int shownDigits = 0; // minimum digits, unless it is a whole number
    };

    NumberField(Range range, const QString &whenEmpty, QWidget *parent = nullptr);

    void setValue(std::optional<double> value);
    std::optional<double> value() const; // none: empty, or not valid
    QString flaw() const;                // why it is not valid; empty: it is

private:
    std::optional<double> number() const;

    Range m_range;
};

} // namespace winnow
