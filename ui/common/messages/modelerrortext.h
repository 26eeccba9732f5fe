#pragma once

#include "ui/common/messages/errortext.h"

namespace winnow {

struct Provider;

// As the reader knows a service: "OpenAI", or the host of an address of their own.
QString serviceNameOf(const Provider &provider);

// The same for an error of talking to a model's service, which puts the blame where it lies. `service` is the
// name the reader knows it by ("OpenAI"); empty: not known.
ErrorText modelErrorText(const Error &error, const QString &service);

} // namespace winnow
