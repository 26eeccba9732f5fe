#pragma once

#include <QString>

namespace winnow {

// One line of at most 500 characters that is safe to publish: addresses are cut to their host, the home
// folder becomes "~", and whatever looks like a key is removed.
QString withoutSecrets(const QString &text);

// "https://example.org:8443": without user, path and query. Empty: not an address.
QString hostOf(const QString &address);

} // namespace winnow
