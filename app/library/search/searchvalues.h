#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace winnow {

// A value typed after a field: incomplete, invalid or valid.
enum class ValueState { Incomplete, Wrong, Backwards, Good };

template <class T>
struct ValueRange {
    ValueState state = ValueState::Incomplete;
    T first = {}; // of a day: invalid if it is unbounded, as below
    T last = {};
};

// "8", ">=8", "<3", "=5", "8..10", "8..", within the bounds. An `unfinished` "1" may become 10.
ValueRange<int> readNumberRange(const QString &text, int lowest, int highest, bool unfinished);

// "0.7", ">0.7", "<=.5", "0.5..0.9", "70%": from 0 to 1, in millionths. A bare number matches everything
// displayed as that many percent.
ValueRange<int> readShareRange(const QString &text, bool unfinished);
constexpr int shareUnit = 1'000'000;

// "2025-06-02", "2025-06", "2025", "today", "yesterday", with the same signs before and between them. Of an
// `unfinished` day the complete parts count: "2025-06-0" is that June.
ValueRange<QDate> readDayRange(const QString &text, QDate today, bool unfinished);

} // namespace winnow
