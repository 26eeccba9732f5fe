#pragma once

#include <QByteArray>
#include <QString>

namespace winnow {

// A page or other markup instead of JSON: a gateway's error, a network's login, the wrong address.
bool isWebPage(const QByteArray &body);

// The page's title, or its first heading, or its text; on one line and without tags. Empty if there is none.
QString pageTitle(const QByteArray &body);

} // namespace winnow
