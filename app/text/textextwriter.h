#pragma once

#include "app/text/textext.h"

namespace winnow {

struct FormulaNode;

// Around TeX that stays TeX, for TexOutput::Pieces. Characters that no text holds:
// https://www.unicode.org/faq/private_use.html#noncharacters
constexpr QChar texPieceBegin(0xFDD0);
constexpr QChar texPieceEnd(0xFDD1);

// What running text became, in the kind of output that was asked for.
class TexTextWriter final {
public:
    explicit TexTextWriter(TexOutput output) : m_output(output) {}

    void reserve(qsizetype size) { m_text.reserve(size); }
    void put(QStringView text);                                            // its characters
    void putIn(QStringView open, const QString &inner, QStringView close); // the marks for HTML only
    void putWritten(const QString &inner) { m_text += inner; }             // by another of the same kind
    void putFormula(const FormulaNode &tree);
    void putTex(const QString &tex); // for pieces only

    TexOutput output() const { return m_output; }
    QChar last() const { return m_text.isEmpty() ? QChar() : m_text.back(); }
    const QString &text() const { return m_text; }

private:
    TexOutput m_output;
    QString m_text;
};

} // namespace winnow
