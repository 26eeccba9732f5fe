#pragma once

#include "ui/messages/errortext.h"

namespace winnow {

// The same for an error of talking to a model's service, which puts the blame where it lies. `service` is the
// name the reader knows it by ("OpenAI"); empty: not known.
ErrorText modelErrorText(const Error &error, const QString &service);

} // namespace winnow
