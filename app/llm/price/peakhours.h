#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace winnow {

// Hours of the week, in UTC, at which a service charges another price.
class PeakHours final {
public:
    // "Mon-Fri 01:00-04:00,06:00-10:00", on some days not: "… except 2027-01-01,2027-02-05..2027-02-08".
    // Days are Mon to Sun, alone, as a range or separated by commas; "daily" is all of them. An hour may go
    // without its minutes, the second one is no longer part of it, and 24:00 is the day's end. Nothing for
    // text that is none of that.
    static std::optional<PeakHours> parse(const QString &text);

    bool contains(const QDateTime &moment) const;

private:
    struct Span {
        int begin = 0; // minutes of the day
        int end = 0;
    };
    struct Days {
        QDate first;
        QDate last;
    };
    bool addDays(const QString &part);
    bool addSpan(const QString &part);
    bool addException(const QString &part);

    std::array<bool, 7> m_days{}; // Monday first
    std::vector<Span> m_spans;
    std::vector<Days> m_exceptions;
};

} // namespace winnow
