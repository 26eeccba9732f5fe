#include "app/net/httpdate.h"

#include <array>
#include <utility>

namespace winnow {

namespace {

constexpr std::array<std::pair<QStringView, QStringView>, 11> zones{{
    {u" GMT", u" +0000"},
    {u" UTC", u" +0000"},
    {u" UT", u" +0000"},
    {u" EST", u" -0500"},
    {u" EDT", u" -0400"},
    {u" CST", u" -0600"},
    {u" CDT", u" -0500"},
    {u" MST", u" -0700"},
    {u" MDT", u" -0600"},
    {u" PST", u" -0800"},
    {u" PDT", u" -0700"},
}};

} // namespace

QDateTime readMailDate(const QString &text) {
    QString date = text.simplified();
    // Qt 6.4 reads only offsets, not time zone names.
    for (const auto &[zone, offset] : zones) {
        if (date.endsWith(zone, Qt::CaseInsensitive)) {
            date.chop(zone.size());
            date += offset;
            break;
        }
    }
    return QDateTime::fromString(date, Qt::RFC2822Date);
}

} // namespace winnow
