#pragma once

#include <QStringView>

#include <optional>

namespace winnow {

// A position in a formula's text, and the words and groups that begin there.
class FormulaCursor final {
public:
    explicit FormulaCursor(QStringView text) : m_text(text) {}

    bool isAtEnd() const { return m_pos >= m_text.size(); }
    bool isAt(QChar c) const { return !isAtEnd() && m_text[m_pos] == c; }
    bool isAtScript() const { return isAt(u'_') || isAt(u'^'); }
    bool isCommandAhead(QStringView name) const;
    QChar here() const { return m_text[m_pos]; } // not at the end
    QChar take() { return m_text[m_pos++]; }     // not at the end
    QStringView takeNumber();                    // not at the end; digits with commas and points between them
    QStringView takeCharacter();                 // not at the end; a character of one or two units
    QStringView takeCommandName();               // at its backslash
    std::optional<QStringView> takeGroup(QChar open = u'{', QChar close = u'}'); // its raw text
    bool skipIgnored(QStringView command); // sizes, colours, labels: read and dropped
    void skipSpaces();

private:
    QStringView m_text;
    qsizetype m_pos = 0;
};

} // namespace winnow
