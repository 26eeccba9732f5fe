#pragma once

#include "app/model/listing.h"
#include "app/model/result.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace winnow {

// Reads saved listings of arXiv in any format, recognised by content rather than name: feeds (RSS 2.0 or
// Atom), responses of the query API, OAI-PMH records, the daily email (a message, a mailbox or only the
// text), and listing pages; each may be gzipped. Returns a listing for each announcement day, oldest first.
// If a file does not give its papers' day, their submission day is used: such a listing is a part of its day,
// and its note says so. `name` is the file's path, for messages and for the category if the file does not
// give it ("cs.LG-2026-11-25.html"). Pure. Errors: WebPage (another page, or one without abstracts; detail is
// its heading), Malformed (place "name:line"; detail says what the file is, or where it is damaged),
// FileUnreadable (more than 200 MB uncompressed), InvalidInput (a saved refusal of arXiv's, or a page of an
// unknown category), Throttled.
[[nodiscard]] Result<std::vector<Listing>> readSavedFile(const QByteArray &bytes, const QString &name);

// The bytes of a saved file, or of standard input and the like. Errors: FileUnreadable.
[[nodiscard]] Result<QByteArray> readFeedFile(const QString &path);

// Of the file at that path; if it has listings of several days, only the requested one, if it is there.
// Errors: as above.
[[nodiscard]] Result<std::vector<Listing>> readSavedDays(const QString &path,
                                                         const std::optional<QDate> &asked);

} // namespace winnow
