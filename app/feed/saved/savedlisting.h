#pragma once

#include "app/model/listing.h"
#include "app/model/result.h"

#include <QByteArray>

#include <vector>

namespace winnow {

// Reads what people keep of arXiv's listings, told by what is in the bytes and not by the name: feeds
// (RSS 2.0 or Atom), answers of the query API, OAI-PMH records, the daily e-mail (a message, a mailbox or the
// text alone), and pages of listings; each also packed with gzip. A listing for each announcement day, oldest
// first. Where a file can't say of which day its papers are, they go by their day of submission: such a
// listing is a part of its day and its note says so. `name` is the file's path, for messages and for the
// category where the file says none ("cs.LG-2026-11-25.html"). Pure.
//
// Errors: WebPage (another page, or none with abstracts; detail is its heading), Malformed (place
// "name:line"; detail says what the file is, or where it is damaged), FileUnreadable (more than 200 MB
// unpacked), InvalidInput (arXiv's own refusal, saved; or a page of which the category can't be told),
// Throttled.
[[nodiscard]] Result<std::vector<Listing>> readSavedFile(const QByteArray &bytes, const QString &name);

} // namespace winnow
