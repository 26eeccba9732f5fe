#pragma once

#include "app/model/listing.h"
#include "app/model/result.h"

#include <QByteArray>

#include <vector>

namespace winnow {

// Reads an answer of arXiv's OAI-PMH interface (https://info.arxiv.org/help/oa/index.html): ListRecords or
// GetRecord, as arXiv, arXivRaw, arXivOld or oai_dc. Records say no announcement day: a paper is put on the
// day of its first version's submission, which is approximate, and its listing is a part of that day. Oldest
// first. `name` is for messages. Errors: Malformed (no records, none usable, damaged XML), InvalidInput
// (arXiv's own refusal; detail is its reason).
[[nodiscard]] Result<std::vector<Listing>> readOaiRecords(const QByteArray &bytes, const QString &name);

} // namespace winnow
