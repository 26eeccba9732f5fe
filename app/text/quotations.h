#pragma once

#include <QString>
#include <QStringList>

namespace winnow {

// What a text quotes: what stands between “ ”, " ", « » or „ “, of three words or more. Fewer are hardly a
// quotation: models put a word in marks for its tone.
QStringList quotationsIn(const QString &text);

// Between what a quotation leaves out: "…" and what stands in brackets.
QStringList piecesOf(const QString &quotation);

// A text that others may quote.
class QuotedText final {
public:
    void add(const QString &text);
    // Whether the texts say it, up to case, accents, blanks, TeX, hyphens and punctuation, piece after
    // piece.
    bool says(const QString &quotation) const;

private:
    QStringList m_letters; // of each text
};

} // namespace winnow
