#pragma once

#include <QByteArray>
#include <QString>

namespace winnow {

// A page or other markup where JSON was due: a gateway's error, a network's login, the wrong address.
bool isWebPage(const QByteArray &body);

// The page's title, else its first heading, else its words; on one line and without tags. Empty if it has
// none.
QString pageTitle(const QByteArray &body);

} // namespace winnow
