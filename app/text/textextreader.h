#pragma once

#include "app/text/textext.h"

#include <optional>

namespace winnow {

struct FormulaNode;

// Around TeX that stays TeX, for TexOutput::Pieces. Characters that no text holds:
// https://www.unicode.org/faq/private_use.html#noncharacters
constexpr QChar texPieceBegin(0xFDD0);
constexpr QChar texPieceEnd(0xFDD1);

// What a command's name is made of.
inline bool isTexLetter(QChar c) {
    return c.unicode() < 0x80 && c.isLetter();
}

// Running text: accents, special letters, fonts, quotes and dashes; formulas are handed on. One pass.
class TexTextReader final {
public:
    TexTextReader(QStringView text, TexOutput output, int depth)
        : m_in(text), m_output(output), m_depth(depth) {}
    QString read();

private:
    void readPlain();
    void readCommand();
    bool readSign(QChar sign); // \% \, \' and the like
    bool readWord(QStringView name);
    bool readAccent(QStringView name);
    bool readFont(QStringView name);
    bool readScript(QStringView name); // \textsuperscript, \textsubscript
    bool readWithArgument(QStringView name);
    bool readList(QStringView name);
    bool readFormula();
    void putFormula(const FormulaNode &tree);
    void putTex(const QString &tex); // for pieces only
    void readGroup();
    void readQuotesOrDashes();
    void copyCommand(qsizetype begin); // as given, its arguments included
    void put(QStringView text);
    void put(QStringView open, const QString &inner, QStringView close); // the marks for HTML only
    QString inner(QStringView text) const;
    std::optional<QStringView> takeGroup();
    QChar at(qsizetype position) const;
    void skipSpaces();

    QStringView m_in;
    TexOutput m_output;
    int m_depth;
    qsizetype m_pos = 0;
    bool m_isInStraightQuotes = false;
    QString m_out;
};

} // namespace winnow
