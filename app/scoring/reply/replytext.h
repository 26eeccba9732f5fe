#pragma once

#include <QStringView>

namespace winnow {

// Finds where pieces of JSON end in a reply, as models write it. Read-only: every call starts at the given
// position, and reads no further than the requested piece and what follows it.
class ReplyText final {
public:
    struct StringEnd {
        qsizetype at = -1;     // of the closing quote; -1: undecidable
        bool isOpen = false;   // the reply ends inside the string
        bool isMended = false; // contains quotes that should have been escaped
    };

    explicit ReplyText(QStringView text) : m_text(text), m_data(text.utf16()), m_size(text.size()) {}

    QStringView view() const { return m_text; }
    qsizetype size() const { return m_size; }
    char16_t at(qsizetype at) const { return at >= 0 && at < m_size ? m_data[at] : u'\0'; }
    QStringView mid(qsizetype from, qsizetype end) const { return m_text.sliced(from, end - from); }

    // The next non-blank character; size() if there is none.
    qsizetype solid(qsizetype from) const;
    // The previous one; -1 if there is none.
    qsizetype solidBefore(qsizetype at) const;
    // After an unquoted number, word or id.
    qsizetype endOfWord(qsizetype from) const;
    // Whether the brace at `at` begins an object, rather than a set or a placeholder in a sentence.
    bool beginsObject(qsizetype at) const;
    // The string whose opening quote is before `from`: a key, followed by a colon; a value in an object or in
    // an array.
    StringEnd endOfKey(qsizetype from) const;
    StringEnd endOfString(qsizetype from, bool inObject) const;
    // The start of the key whose closing quote is at `at`; `at` itself if that is too far away.
    qsizetype beginOfKey(qsizetype at) const;
    // Whether only blanks precede `at` on its line.
    bool beginsLine(qsizetype at) const;

    static bool isBlank(char16_t character); // or of zero width
    static bool isQuote(char16_t character) { return character == u'"' || character == u'\''; }

private:
    bool endsValue(qsizetype at, bool inObject) const;
    bool beginsKey(qsizetype at) const;

    QStringView m_text;
    const char16_t *m_data;
    qsizetype m_size;
};

} // namespace winnow
