#pragma once

#include <QString>
#include <QStringList>

namespace winnow {

// The words of a text as the pages' search looks for them: small letters and digits without accents, a
// Chinese or Japanese character each a word. resources/site/site.js has the same in JavaScript, for what is
// typed.
QStringList foldedWords(const QString &text);

} // namespace winnow
