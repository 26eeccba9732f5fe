#pragma once

#include <QStringList>

namespace winnow {

// "A. Smith (MIT, Cambridge), {\O}. Berg,  ATLAS Collaboration": one entry per name, without affiliations,
// with TeX. arXiv joins names with ", " and appends affiliations in parentheses; submitters' own separators
// may remain: "and", "&", ";", commas without a name between them. A separate "Jr." belongs to the preceding
// name. A collaboration given in parentheses after every name, or named again, is listed once.
QStringList splitAuthors(const QString &creators);
// The same for several texts: elements of a feed, or names split by an earlier version.
QStringList splitAuthors(const QStringList &creators);

// "Jr.", "Sr", "III": not a name of its own.
bool isNameSuffix(QStringView word);

} // namespace winnow
