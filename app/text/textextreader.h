#pragma once

#include "app/text/textextwriter.h"

#include <optional>

namespace winnow {

// Reads running text in one pass: accents, special letters, fonts, quotes and dashes; formulas are passed on.
class TexTextReader final {
public:
    TexTextReader(QStringView text, TexOutput output, int depth)
        : m_in(text), m_out(output), m_depth(depth) {}
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
    void readGroup();
    void readQuotesOrDashes();
    void copyCommand(qsizetype begin); // unchanged, including its arguments
    QString inner(QStringView text) const;
    std::optional<QStringView> takeGroup();
    QChar at(qsizetype position) const;
    void skipSpaces();

    QStringView m_in;
    TexTextWriter m_out;
    int m_depth;
    qsizetype m_pos = 0;
    bool m_isInStraightQuotes = false;
};

} // namespace winnow
