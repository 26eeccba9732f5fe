#pragma once

#include "app/digest/digestkind.h"
#include "app/model/digest.h"
#include "app/model/result.h"

#include <QStringView>

namespace winnow {

// What kind of digest the text is, by its head; line ends are '\n'. Unknown: it does not begin as one.
DigestFileKind markdownKind(QStringView text);
// Whether the kind is for DigestParser, which gives its bytes back: Winnow's own, and what the bot wrote
// longest.
bool isStrictKind(DigestFileKind kind);

// Reads a digest of one of the other kinds. `firstLine` is the text's first line in its file. Errors:
// Malformed with place "name:line".
[[nodiscard]] Result<Digest> readBotMarkdown(QStringView text, const QString &name, qsizetype firstLine);

// A prompt part as criteria: "## System Prompt" and "## User Prompt", quoted, or as the earliest kinds have
// it: the system prompt up to the first "## " heading, the rest is the user's.
DigestPrompts readBotPrompts(QStringView text);

} // namespace winnow
