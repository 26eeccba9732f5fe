#pragma once

#include "app/model/digest.h"

#include <QString>

namespace winnow {

// YAML between two lines of dashes before the title, which publishing tools for Markdown read
// (https://jekyllrb.com/docs/front-matter). Empty if the digest has none.
QString frontMatterOf(const Digest &digest);
// The Markdown of digests with any front matter replaced by empty lines.
QString withoutFrontMatter(QString markdown);
// The length in characters of the front matter at the beginning of the text, with its last line end; 0: none.
qsizetype frontMatterLength(const QString &markdown);

} // namespace winnow
