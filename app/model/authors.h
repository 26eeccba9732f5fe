#pragma once

#include <QStringList>

namespace winnow {

// "A. Smith (MIT, Cambridge), {\O}. Berg,  ATLAS Collaboration": one entry a name, affiliations dropped, TeX
// kept. arXiv joins names with ", " and puts affiliations in parentheses behind them; what its submitters
// type comes through: "and", "&", ";", commas without a name between them. "Jr." alone belongs to the name
// before it. A collaboration that stands in parentheses behind every name, or is named again, is said once.
QStringList splitAuthors(const QString &creators);
// The same of several texts: elements of a feed, or names that an earlier version has split.
QStringList splitAuthors(const QStringList &creators);

// "Jr.", "Sr", "III": no name of its own.
bool isNameSuffix(QStringView word);

} // namespace winnow
