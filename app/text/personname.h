#pragma once

#include <QString>
#include <QStringList>

namespace winnow {

// A person's name in its parts, with TeX read.
struct PersonName {
    QString given;    // "Pedro", "Joan M."; empty: a single-word name
    QString particle; // "de la", "van der": lower-case words before the family name
    QString family;   // "Cruz"; "De la Torre" if the particle is capitalised
    QString suffix;   // "Jr.", "III"

    QString surname() const { return particle.isEmpty() ? family : particle + u' ' + family; }
};

// Splits "Pedro de la Cruz Jr." into parts. The surname begins at a particle known to arXiv (van, der, de,
// la, von …: https://github.com/arXiv/arxiv-base, arxiv/authors), in lower case or capitalised, or at another
// lower-case word; "y" and "i" join two surnames.
PersonName personName(const QString &name);

// The index of the first word of the surname; a suffix may follow it.
qsizetype surnameBegin(const QStringList &words);

// "ATLAS Collaboration": not a person, never split into given name and surname.
bool isCollaboration(const QString &name);

} // namespace winnow
