#pragma once

#include <QString>
#include <QStringList>

namespace winnow {

// A text's quotations: three or more words between “ ”, " ", « » or „ “. Fewer are hardly a quotation: models
// put single words in quotation marks for their tone.
QStringList quotationsIn(const QString &text);

// Splits at what a quotation leaves out: "…" and brackets.
QStringList piecesOf(const QString &quotation);

// A text that may be quoted.
class QuotedText final {
public:
    void add(const QString &text);
    // Whether the texts contain it, ignoring case, accents, spaces, TeX, hyphens and punctuation, piece by
    // piece.
    bool says(const QString &quotation) const;

private:
    QStringList m_letters; // of each text
};

} // namespace winnow
