#pragma once

#include <QString>

#include <optional>

namespace winnow {

// The words of a readable text in order. NOTES.md says what belongs to a word. One pass.
class WordReader final {
public:
    explicit WordReader(QStringView readable) : m_text(readable) {} // the text must outlive it

    bool next(); // to the next word; false: there is none
    const QString &word() const { return m_word; }
    qsizetype begin() const { return m_begin; } // in the text
    qsizetype end() const { return m_end; }     // after the word's last letter

private:
    struct Script {
        QString text; // with its case
        qsizetype end = 0;
        bool raised = false;
    };

    void readWord();
    void readLetters();
    void takeAscii();
    bool readScript(); // false: the word ends
    bool readGreek();
    bool readFirstScript();
    bool beginsWord(qsizetype at) const;
    bool joins(const Script &script) const;
    bool isSymbol() const;
    std::optional<Script> scriptAt(qsizetype at) const;
    std::optional<Script> markedScriptAt(qsizetype at) const;
    qsizetype greekLettersAt(qsizetype at) const;
    char32_t letterAt(qsizetype at) const;
    char32_t letterBefore(qsizetype at) const;
    void take(QStringView letters); // to the word

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
    QString m_word;
};

} // namespace winnow
