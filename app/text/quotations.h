#pragma once

#include <QString>
#include <QStringList>

namespace winnow {

// A text's quotations: three or more words between “ ”, " ", « » or „ “. Fewer are hardly a quotation: models
// put single words in quotation marks for their tone.
QStringList quotationsIn(const QString &text);

// Splits at what a quotation leaves out: "…" and brackets.
QStringList piecesOf(const QString &quotation);

// Whether one of the texts contains it, ignoring case, accents, spaces, TeX, hyphens and punctuation, piece
// by piece.
bool isQuotedFrom(const QStringList &texts, const QString &quotation);

} // namespace winnow
