#pragma once

#include <QString>

namespace winnow {
class Library;
}

namespace winnow::bench {

// Makes word vectors of the library's papers and reads what each is about, as the window does in the
// background.
void readAll(Library &library);

// Searches of every kind over the whole history of the big library.
void searching(const QString &libraryFile);

// Word vectors of 20,000 abstracts, and what the big library's papers are about: then "more like this" and
// what is close to a paper.
void readingMeanings(const QString &libraryFile);

} // namespace winnow::bench
