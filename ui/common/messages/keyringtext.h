#pragma once

#include "app/model/error.h"

#include <QString>

namespace winnow {

// What a keyring error (KeyringFailed, Locked, Dismissed, Silent) means, and what to do.
QString keyringText(const Error &error);

} // namespace winnow
