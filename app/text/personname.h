#pragma once

#include <QString>
#include <QStringList>

namespace winnow {

// A person's name in its parts, TeX read out.
struct PersonName {
    QString given;    // "Pedro", "Joan M."; empty: a name of one word
    QString particle; // "de la", "van der": what is written small before the family's name
    QString family;   // "Cruz"; "De la Torre" where the particle is written large
    QString suffix;   // "Jr.", "III"

    QString surname() const { return particle.isEmpty() ? family : particle + u' ' + family; }
};

// "Pedro de la Cruz Jr." in its parts. The surname begins at a particle that arXiv itself takes for one
// (van, der, de, la, von …: https://github.com/arXiv/arxiv-base, arxiv/authors), small or large, or at a word
// written small in a name that is not; "y" and "i" hold two surnames together.
PersonName personName(const QString &name);

// Index of the word at which the surname begins; a suffix may follow it.
qsizetype surnameBegin(const QStringList &words);

// "ATLAS Collaboration": not a person, never split into given name and surname.
bool isCollaboration(const QString &name);

} // namespace winnow
