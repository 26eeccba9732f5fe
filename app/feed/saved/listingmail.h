#pragma once

#include "app/feed/saved/mimemessage.h"
#include "app/model/listing.h"
#include "app/model/result.h"

namespace winnow {

// Whether a text, e-mail or not, holds entries as arXiv's daily e-mail does.
bool holdsListing(const QString &text);

// Reads arXiv's daily e-mail (https://info.arxiv.org/help/subscribe.html), or its text alone: then `message`
// has no headers. The day follows from the window "received from … to …", else from when it was sent.
// Replacements come without abstracts there, and are left to another source. `name` is for messages and for
// the feed's name where the e-mail has none. Errors: Malformed (no entries, no day, nothing usable).
[[nodiscard]] Result<Listing> readListingMail(const MimeMessage &message, const QString &name);

} // namespace winnow
