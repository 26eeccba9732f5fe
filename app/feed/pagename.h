#pragma once

#include <QByteArray>
#include <QString>

namespace winnow {

class ListingPageReader;

// What a web page calls itself: its first heading, or its title, or its first words. Never a script.
QString webPageName(const QByteArray &html);
QString webPageName(const ListingPageReader &page);

// "Rate exceeded." and the like.
bool speaksOfThrottling(const QString &text);

} // namespace winnow
