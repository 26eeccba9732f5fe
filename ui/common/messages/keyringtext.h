#pragma once

#include "app/model/error.h"

#include <QString>

namespace winnow {

// What a keyring's error means (KeyringFailed, Locked, Dismissed, Silent), and what to do.
QString keyringText(const Error &error);

} // namespace winnow
