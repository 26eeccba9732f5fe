#pragma once

#include <QString>

namespace winnow {

// One line of at most 500 characters that may be shown to strangers: of addresses the host is left, of the
// home folder "~", and of what looks like a key nothing.
QString withoutSecrets(const QString &text);

// "https://example.org:8443": no user, no path, no query. Empty: it is no address.
QString hostOf(const QString &address);

} // namespace winnow
