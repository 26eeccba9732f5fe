#pragma once

#include "app/model/digest.h"

#include <QString>

namespace winnow {

// YAML between two lines of dashes, before the title: what programs that make pages of Markdown read first
// (https://jekyllrb.com/docs/front-matter). Empty where the digest has none.
QString frontMatterOf(const Digest &digest);
// The Markdown of digests with empty lines in place of what front matter they have.
QString withoutFrontMatter(QString markdown);
// How many characters of the front matter with which the text begins, its last line end included; 0: none.
qsizetype frontMatterLength(const QString &markdown);

} // namespace winnow
