#pragma once

#include "app/criteria/criteria.h"

namespace winnow {

class Output;

// A whole file, or standard input when the path is "-". Errors: FileUnreadable.
[[nodiscard]] Result<QByteArray> readInput(const QString &path);

// Criteria from a Markdown file, or from a digest that quotes them. Reports on standard error what they lack.
// Errors: FileUnreadable, Malformed (also if there is no scoring prompt).
[[nodiscard]] Result<Criteria> readCriteriaFile(const QString &path, Output &output);
// The same for several files that make up the criteria together, or a folder of them: the prompt files of the
// bot ChatGPT-ArXiv-Paper-Assistant.
[[nodiscard]] Result<Criteria> readCriteriaFiles(const QStringList &paths, Output &output);

} // namespace winnow
