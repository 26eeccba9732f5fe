#pragma once

#include "app/text/textext.h"

namespace winnow {

struct FormulaNode;

// Marks around TeX that stays TeX, for TexOutput::Pieces. Characters that occur in no text:
// https://www.unicode.org/faq/private_use.html#noncharacters
constexpr QChar texPieceBegin(0xFDD0);
constexpr QChar texPieceEnd(0xFDD1);

// The result for running text, in the requested kind of output.
class TexTextWriter final {
public:
    explicit TexTextWriter(TexOutput output) : m_output(output) {}

    void reserve(qsizetype size) { m_text.reserve(size); }
    void put(QStringView text);                                // as characters
    void putIn(QStringView tag, const QString &inner);         // the tag only in HTML; empty: none
    void putWritten(const QString &inner) { m_text += inner; } // from another writer of the same kind
    void putFormula(const FormulaNode &tree);
    void putTex(const QString &tex); // only for pieces

    TexOutput output() const { return m_output; }
    QChar last() const { return m_text.isEmpty() ? QChar() : m_text.back(); }
    const QString &text() const { return m_text; }

private:
    TexOutput m_output;
    QString m_text;
};

} // namespace winnow
