#pragma once

#include <QString>
#include <QStringList>

namespace winnow {

// Names as the value of BibTeX's author field, last name first: "de la Cruz, Pedro and Hill, Jr., Robert W.
// and {ATLAS Collaboration}". `authors` are as arXiv gives them, with TeX.
QString bibtexAuthors(const QStringList &authors);

} // namespace winnow
