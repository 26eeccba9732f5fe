#include "app/net/httpdate.h"

#include <algorithm>
#include <array>

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
    // Qt 6.4 reads offsets only; by their names it finds no zone.
    for (const auto &[zone, offset] : zones) {
        if (date.endsWith(zone, Qt::CaseInsensitive)) {
            date.chop(zone.size());
            date += offset;
            break;
        }
    }
    return QDateTime::fromString(date, Qt::RFC2822Date);
}

std::chrono::milliseconds readRetryAfter(const QByteArray &value, const QDateTime &now) {
    using namespace std::chrono;
    bool isNumber = false;
    if (const int given = value.trimmed().toInt(&isNumber); isNumber)
        return seconds(std::max(given, 0));
    const QDateTime date = readMailDate(QString::fromLatin1(value));
    return date.isValid() ? std::max(milliseconds(0), milliseconds(now.msecsTo(date))) : milliseconds(0);
}

} // namespace winnow
