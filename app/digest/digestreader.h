#pragma once

#include "app/digest/digestkind.h"
#include "app/model/digest.h"
#include "app/model/result.h"

#include <QByteArray>

#include <vector>

namespace winnow {

// Reads a Markdown file that holds one digest or several, one after the other; CRLF and a byte order mark are
// accepted. Errors: Malformed with place "name:line"; then nothing of the file is returned. Of Winnow's own
// kind, digestToMarkdown() writes back what it read byte for byte; the bot's other kinds it writes as that.
struct MarkdownDigests {
    DigestFileKind kind = DigestFileKind::Unknown; // of the first
    std::vector<Digest> digests;
};
[[nodiscard]] Result<MarkdownDigests> readMarkdownDigests(const QByteArray &markdown, const QString &name);
[[nodiscard]] Result<std::vector<Digest>> readDigests(const QByteArray &markdown, const QString &name);
// The same from the JSON that digestToJson() writes.
[[nodiscard]] Result<std::vector<Digest>> readDigestsJson(const QByteArray &json, const QString &name);
// Why neither reads the digest of a range.
QString rangeRefusal();

} // namespace winnow
