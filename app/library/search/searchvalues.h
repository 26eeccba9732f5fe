#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace winnow {

// A value typed after a field: incomplete, invalid or valid.
enum class ValueState { Incomplete, Wrong, Backwards, Good };

struct NumberRange {
    ValueState state = ValueState::Incomplete;
    int least = 0;
    int most = 0;
};

// "8", ">=8", "<3", "=5", "8..10", "8..", within the bounds. An `unfinished` "1" may become 10.
NumberRange readNumberRange(const QString &text, int lowest, int highest, bool unfinished);

// "0.7", ">0.7", "<=.5", "0.5..0.9", "70%": from 0 to 1, in millionths. A bare number matches everything
// displayed as that many percent.
NumberRange readShareRange(const QString &text, bool unfinished);
constexpr int shareUnit = 1'000'000;

struct DayRange {
    ValueState state = ValueState::Incomplete;
    QDate first; // invalid: unbounded
    QDate last;
};

// "2025-06-02", "2025-06", "2025", "today", "yesterday", with the same signs before and between them. Of an
// `unfinished` day the complete parts count: "2025-06-0" is that June.
DayRange readDayRange(const QString &text, QDate today, bool unfinished);

} // namespace winnow
