#pragma once

#include "app/digest/digestkind.h"
#include "app/model/digest.h"
#include "app/model/result.h"

#include <QByteArray>

#include <vector>

namespace winnow {

// Reads a Markdown file with one or more digests; CRLF and a byte order mark are accepted. Errors: Malformed
// with place "name:line"; nothing is returned then. For Winnow's own kind, digestToMarkdown() reproduces the
// input byte for byte; the bot's other kinds are written in that format.
struct MarkdownDigests {
    DigestFileKind kind = DigestFileKind::Unknown; // of the first digest
    std::vector<Digest> digests;
};
[[nodiscard]] Result<MarkdownDigests> readMarkdownDigests(const QByteArray &markdown, const QString &name);
[[nodiscard]] Result<std::vector<Digest>> readDigests(const QByteArray &markdown, const QString &name);
// The same for the JSON that digestToJson() writes.
[[nodiscard]] Result<std::vector<Digest>> readDigestsJson(const QByteArray &json, const QString &name);
// Why neither reads the digest of a range.
QString rangeRefusal();

} // namespace winnow
