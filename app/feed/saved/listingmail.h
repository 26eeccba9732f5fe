#pragma once

#include "app/feed/saved/mimemessage.h"
#include "app/model/listing.h"
#include "app/model/result.h"

namespace winnow {

// Whether a text, an email or not, contains entries in the format of arXiv's daily email.
bool holdsListing(const QString &text);

// Reads arXiv's daily email (https://info.arxiv.org/help/subscribe.html), or only its text: `message` then
// has no headers. The day follows from the period "received from … to …", or else from when it was sent. Its
// replacements have no abstracts and are left to another source. `name` is for messages, and for the feed's
// name if the email has none. Errors: Malformed (no entries, no day, nothing usable).
[[nodiscard]] Result<Listing> readListingMail(const MimeMessage &message, const QString &name);

} // namespace winnow
