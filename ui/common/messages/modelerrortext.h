#pragma once

#include "ui/common/messages/errortext.h"

namespace winnow {

struct Provider;

// A service's name for the user: "OpenAI", or the host of a custom address.
QString serviceNameOf(const Provider &provider);

// errorText() for errors from a model's service, so that the text blames the service and not arXiv. `service`
// is its name for the user ("OpenAI"); empty: not known.
ErrorText modelErrorText(const Error &error, const QString &service);

} // namespace winnow
