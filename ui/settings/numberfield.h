#pragma once

#include <QLineEdit>

#include <optional>

namespace winnow {

// A number that may be left out; what holds then stands in the empty field.
class NumberField final : public QLineEdit {
    Q_OBJECT
public:
    struct Range {
        double lowest = 0;
        double highest = 0;
        int digits = 0;      // after the point, at most
        int shownDigits = 0; // at least, where it is no whole number
    };

    NumberField(Range range, const QString &whenEmpty, QWidget *parent = nullptr);

    void setValue(std::optional<double> value);
    std::optional<double> value() const; // none: empty, or not to be used
    QString flaw() const;                // why it can't be used; empty: it can

private:
    std::optional<double> number() const;

    Range m_range;
};

} // namespace winnow
