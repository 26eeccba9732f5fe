#pragma once

#include "app/net/httpclient.h"

namespace winnow {

constexpr int mostRedirects = 5; // in a row

// Where a GET is redirected to: an address with the same scheme, host and port, possibly relative (as arXiv
// does, with the body "{}"). Nothing: the response is final.
std::optional<HttpRequest> redirected(const HttpRequest &request, const HttpResponse &response);

} // namespace winnow
