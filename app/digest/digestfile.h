#pragma once

#include "app/digest/digestkind.h"
#include "app/model/digest.h"
#include "app/model/result.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace winnow {

// A file that may contain digests, read completely.
struct DigestFile {
    DigestFileKind kind = DigestFileKind::Unknown;
    std::vector<Digest> digests;     // empty for kinds without digests
    std::optional<int> keptForMonth; // for a month's summary: how many of its papers the bot kept
};

// Recognises the kind of the file and reads it; all imports go through here. `path` gives its name and, for
// some of the bot's kinds, the folder that identifies it. Errors: Malformed with the place in the file; an
// unknown kind is not an error.
[[nodiscard]] Result<DigestFile> readDigestFile(const QByteArray &bytes, const QString &path);

// Whether a file may be one, judged by its name alone; others need not be opened.
bool mayHoldDigest(const QString &path);

} // namespace winnow
