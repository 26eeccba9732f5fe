#pragma once

#include "app/model/digest.h"

#include <QByteArray>

namespace winnow {

// A digest as Markdown in UTF-8; preview, file and command line get the same bytes. The format is described
// in digest/NOTES.md.
QByteArray digestToMarkdown(const Digest &digest);

} // namespace winnow
