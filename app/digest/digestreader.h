#pragma once

#include "app/digest/digestfile.h"

#include <QByteArray>

#include <vector>

namespace winnow {

// Reads a Markdown file with one or more digests; CRLF and a byte order mark are accepted. Errors: Malformed
// with place "name:line"; nothing is returned then. For Winnow's own kind, digestToMarkdown() reproduces the
// input byte for byte; the bot's other kinds are written in that format. The kind is the first digest's.
[[nodiscard]] Result<DigestFile> readMarkdownDigests(const QByteArray &markdown, const QString &name);
[[nodiscard]] Result<std::vector<Digest>> readDigests(const QByteArray &markdown, const QString &name);
// The same for the JSON that digestToJson() writes.
[[nodiscard]] Result<std::vector<Digest>> readDigestsJson(const QByteArray &json, const QString &name);
// Why neither reads the digest of a range.
QString rangeRefusal();

} // namespace winnow
