#pragma once

#include <QString>
#include <QStringList>

namespace winnow {

// A text's words as the pages' search compares them: lower-case letters and digits without accents; each
// Chinese or Japanese character is a word. resources/site/site.js does the same in JavaScript for the words
// typed.
QStringList foldedWords(const QString &text);

} // namespace winnow
