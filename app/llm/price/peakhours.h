#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <array>
#include <bitset>
#include <optional>
#include <vector>

namespace winnow {

// Hours of the week, in UTC, at which a service charges a different price.
class PeakHours final {
public:
    // "Mon-Fri 01:00-04:00,06:00-10:00", except on some days: "… except 2027-01-01,2027-02-05..2027-02-08".
    // Days are Mon to Sun, single, as a range or separated by commas; "daily" means all of them. Minutes may
    // be omitted, the end is exclusive, and 24:00 is the end of the day. Nothing for any other text.
    static std::optional<PeakHours> parse(const QString &text);

    bool contains(const QDateTime &moment) const;

private:
    static constexpr int dayInMinutes = 24 * 60;
    struct Days {
        QDate first;
        QDate last;
    };
    bool addDays(const QString &part);
    bool addSpan(const QString &part);
    bool addException(const QString &part);

    std::array<bool, 7> m_days{}; // Monday first
    std::bitset<dayInMinutes> m_minutes;
    std::vector<Days> m_exceptions;
};

} // namespace winnow
