#pragma once

#include "app/criteria/criteria.h"

namespace winnow {

class Output;

// A whole file, or standard input when the path is "-". Errors: FileUnreadable.
[[nodiscard]] Result<QByteArray> readInput(const QString &path);

// Criteria from a Markdown file, or a digest that quotes them. Says on standard error what they lack. Errors:
// FileUnreadable, Malformed (also when there is no scoring prompt).
[[nodiscard]] Result<Criteria> readCriteriaFile(const QString &path, Output &output);
// The same of several files that make criteria together, or of a folder that holds them: those that the bot
// ChatGPT-ArXiv-Paper-Assistant keeps its prompts in.
[[nodiscard]] Result<Criteria> readCriteriaFiles(const QStringList &paths, Output &output);

} // namespace winnow
