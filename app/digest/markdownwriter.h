#pragma once

#include "app/model/digest.h"

#include <QByteArray>

namespace winnow {

// A digest as Markdown, UTF-8, the same bytes for preview, file and command line. The format is in
// digest/NOTES.md.
QByteArray digestToMarkdown(const Digest &digest);

} // namespace winnow
