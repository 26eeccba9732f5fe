#pragma once

#include "app/model/listing.h"
#include "app/model/result.h"

#include <QByteArray>

#include <vector>

namespace winnow {

// Reads a response of arXiv's OAI-PMH interface (https://info.arxiv.org/help/oa/index.html): ListRecords or
// GetRecord, as arXiv, arXivRaw, arXivOld or oai_dc. Records give no announcement day: papers are put on the
// submission day of their first version, which is approximate, and the listing is a part of that day. Oldest
// first. `name` is for messages. Errors: Malformed (no records, none usable, damaged XML), InvalidInput
// (arXiv's own refusal; detail is its reason).
[[nodiscard]] Result<std::vector<Listing>> readOaiRecords(const QByteArray &bytes, const QString &name);

} // namespace winnow
