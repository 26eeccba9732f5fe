#pragma once

#include "app/digest/digestkind.h"
#include "app/model/digest.h"
#include "app/model/result.h"

#include <QStringView>

namespace winnow {

// The kind of digest, judged by its head; line ends are '
// '. Unknown: it does not begin like a digest.
DigestFileKind markdownKind(QStringView text);
// Whether DigestParser reads this kind and preserves its bytes: Winnow's own, and the bot's long-standing
// one.
bool isStrictKind(DigestFileKind kind);

// Reads a digest of one of the other kinds. `firstLine`: the number of the text's first line in its file.
// Errors: Malformed with place "name:line".
[[nodiscard]] Result<Digest> readBotMarkdown(QStringView text, const QString &name, qsizetype firstLine);

// The prompts as criteria: quoted under "## System Prompt" and "## User Prompt", or as in the earliest kinds:
// the system prompt up to the first "## " heading, the rest as the scoring prompt.
DigestPrompts readBotPrompts(QStringView text);

} // namespace winnow
