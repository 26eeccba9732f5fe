#pragma once

#include "app/net/httpclient.h"

namespace winnow {

constexpr int mostRedirects = 5; // one after the other

// Where a GET is sent on to: an address of the same scheme, host and port, which may be given relative to
// the one asked (arXiv does so, with the body "{}"). Nothing: the response stands as it is.
std::optional<HttpRequest> redirected(const HttpRequest &request, const HttpResponse &response);

} // namespace winnow
