#pragma once

#include <QStringView>

namespace winnow {

// Where the pieces of JSON end in a reply, as models write it. Only looks: every call reads on from where it
// is told, and no further than the piece it is asked about and what follows it.
class ReplyText final {
public:
    struct StringEnd {
        qsizetype at = -1;     // of the closing quote; -1: it can't be told
        bool isOpen = false;   // the reply ends inside the string
        bool isMended = false; // has quotes inside that should have been escaped
    };

    explicit ReplyText(QStringView text) : m_text(text), m_data(text.utf16()), m_size(text.size()) {}

    QStringView view() const { return m_text; }
    qsizetype size() const { return m_size; }
    char16_t at(qsizetype at) const { return at >= 0 && at < m_size ? m_data[at] : u'\0'; }
    QStringView mid(qsizetype from, qsizetype end) const { return m_text.sliced(from, end - from); }

    // The next character that is not blank; size() if there is none.
    qsizetype solid(qsizetype from) const;
    // The last one before; -1 if there is none.
    qsizetype solidBefore(qsizetype at) const;
    // Behind a number, a word or an id without quotes.
    qsizetype endOfWord(qsizetype from) const;
    // Whether the brace at `at` begins an object, and not a set or a slot in a sentence.
    bool beginsObject(qsizetype at) const;
    // The string whose opening quote stands before `from`: a key, which a colon follows; a value in an object
    // or in an array.
    StringEnd endOfKey(qsizetype from) const;
    StringEnd endOfString(qsizetype from, bool inObject) const;
    // Where the key begins whose closing quote stands at `at`; `at` itself if that is too far away.
    qsizetype beginOfKey(qsizetype at) const;
    // Whether nothing but blanks stand before `at` in its line.
    bool beginsLine(qsizetype at) const;

    static bool isBlank(char16_t character); // or without width
    static bool isQuote(char16_t character) { return character == u'"' || character == u'\''; }

private:
    bool endsValue(qsizetype at, bool inObject) const;
    bool beginsKey(qsizetype at) const;

    QStringView m_text;
    const char16_t *m_data;
    qsizetype m_size;
};

} // namespace winnow
