#pragma once

#include "app/model/digest.h"
#include "app/model/result.h"

#include <QByteArray>

#include <vector>

namespace winnow {

// Reads a Markdown file that holds one digest or several, one after the other; CRLF and a byte order mark are
// accepted. Errors: Malformed with place "name:line"; then nothing of the file is returned. What it reads,
// digestToMarkdown() writes back byte for byte.
[[nodiscard]] Result<std::vector<Digest>> readDigests(const QByteArray &markdown, const QString &name);
// The same from the JSON that digestToJson() writes.
[[nodiscard]] Result<std::vector<Digest>> readDigestsJson(const QByteArray &json, const QString &name);

} // namespace winnow
