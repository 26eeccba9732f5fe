#pragma once

#include "app/digest/digestkind.h"
#include "app/model/digest.h"
#include "app/model/result.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace winnow {

// A file that digests may come in, read whole.
struct DigestFile {
    DigestFileKind kind = DigestFileKind::Unknown;
    std::vector<Digest> digests;     // none of a kind that holds none
    std::optional<int> keptForMonth; // of a month's summary: how many of its papers the bot kept
};

// Finds out what the file is and reads it: the one way into the program for every kind. `path` gives its
// name, and where the bot's tree has it, which some kinds are known by. Errors: Malformed with the place in
// the file; a file of no known kind is none.
[[nodiscard]] Result<DigestFile> readDigestFile(const QByteArray &bytes, const QString &path);

// Whether a file can be one, by its name alone; the others need not be opened.
bool mayHoldDigest(const QString &path);

} // namespace winnow
