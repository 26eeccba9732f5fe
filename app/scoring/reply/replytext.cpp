#include "app/scoring/reply/replytext.h"

#include <QChar>

#include <algorithm>

namespace winnow {

namespace {

constexpr qsizetype longestWord = 64;
constexpr qsizetype longestKey = 200;

bool isWordCharacter(char16_t character) {
    return (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9') ||
           (character >= u'A' && character <= u'Z') || QStringView(u"_.+-/%*").contains(character) ||
           (character > 0x7F && QChar::isLetterOrNumber(character));
}

} // namespace

bool ReplyText::isBlank(char16_t character) {
    if (character <= u' ')
        return true;
    return character >= 0xA0 && (character == 0xA0 || (character >= 0x200B && character <= 0x200D) ||
                                 character == 0x2060 || character == 0xFEFF || QChar::isSpace(character));
}

qsizetype ReplyText::solid(qsizetype from) const {
    while (from < m_size && isBlank(m_data[from]))
        ++from;
    return std::min(from, m_size);
}

qsizetype ReplyText::solidBefore(qsizetype at) const {
    do {
        --at;
    } while (at >= 0 && isBlank(m_data[at]));
    return at;
}

qsizetype ReplyText::endOfWord(qsizetype from) const {
    const qsizetype limit = std::min(m_size, from + longestWord);
    while (from < limit && isWordCharacter(m_data[from]))
        ++from;
    return from;
}

bool ReplyText::beginsObject(qsizetype at) const {
    return beginsKey(solid(at + 1));
}

qsizetype ReplyText::beginOfKey(qsizetype at) const {
    const qsizetype limit = std::max(at - longestKey, qsizetype(0));
    for (qsizetype i = at - 1; i >= limit; --i) {
        if (m_data[i] == m_data[at])
            return i;
    }
    return at;
}

bool ReplyText::beginsLine(qsizetype at) const {
    while (at > 0 && m_data[at - 1] != u'\n' && isBlank(m_data[at - 1]))
        --at;
    return at == 0 || m_data[at - 1] == u'\n';
}

ReplyText::StringEnd ReplyText::endOfKey(qsizetype from) const {
    const qsizetype limit = std::min(m_size, from + longestKey);
    for (qsizetype i = from; i < limit; ++i) {
        if (m_data[i] == u'\\') {
            ++i;
        } else if (m_data[i] == m_data[from - 1]) {
            const qsizetype next = solid(i + 1);
            if (next >= m_size)
                return {-1, true, false};
            return {at(next) == u':' ? i : -1, false, false};
        }
    }
    return {-1, limit == m_size, false};
}

bool ReplyText::beginsKey(qsizetype at) const {
    if (isQuote(this->at(at))) {
        const StringEnd key = endOfKey(at + 1);
        return key.at >= 0 || key.isOpen;
    }
    const qsizetype end = endOfWord(at);
    return end > at && this->at(solid(end)) == u':';
}

bool ReplyText::endsValue(qsizetype at, bool inObject) const {
    const qsizetype next = solid(at);
    if (next >= m_size)
        return true;
    const char16_t character = this->at(next);
    if (character == u',') {
        const qsizetype key = solid(next + 1);
        return !inObject || key >= m_size || this->at(key) == u'}' || beginsKey(key);
    }
    return character == (inObject ? u'}' : u']');
}

// A quote followed by nothing that may follow a value is an unescaped one inside a comment. But if the text
// inside looks like JSON, it may be a quoted object as well, or the next object after a forgotten quote, so
// the end of the comment can't be determined.
ReplyText::StringEnd ReplyText::endOfString(qsizetype from, bool inObject) const {
    const char16_t quote = at(from - 1);
    bool isMended = false;
    bool hasObject = false;
    for (qsizetype i = from; i < m_size; ++i) {
        const char16_t character = m_data[i];
        if (character == u'\\') {
            ++i;
        } else if (character == u'{') {
            hasObject = hasObject || beginsObject(i);
        } else if (character == quote) {
            if (endsValue(i + 1, inObject))
                return {isMended && hasObject ? -1 : i, false, isMended};
            if (!inObject || hasObject || at(solid(i + 1)) == u':')
                return {};
            isMended = true;
        }
    }
    return {-1, true, false};
}

} // namespace winnow
