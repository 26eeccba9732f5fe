#include "app/scoring/reply/replyscanner.h"

#include <QChar>

namespace winnow {

using End = ReplyListener::End;

namespace {

constexpr size_t deepest = 32; // nested brackets; more is not an answer

} // namespace

ReplyScanner::ReplyScanner(QStringView reply, const ReplyMarks &marks, ReplyListener &listener,
                           bool arraysToo)
    : m_text(reply), m_marks(marks), m_listener(listener), m_arraysToo(arraysToo) {}

void ReplyScanner::scan() {
    while (m_at < m_text.size())
        look();
    findAgain();
    while (!m_frames.empty())
        leave(End::Unfinished);
}

void ReplyScanner::look() {
    if (m_sight != Sight::Clear)
        seek();
    else if (m_frames.empty())
        lookOutside();
    else if (m_frames.back().isObject)
        lookInObject();
    else
        lookInArray();
}

void ReplyScanner::lookOutside() {
    const char16_t character = m_text.at(m_at);
    if (const auto mark = m_marks.at(m_text.view(), m_at); !mark.text.isEmpty()) {
        takeMark(mark);
    } else if (character == u'{' && m_text.beginsObject(m_at)) {
        const char16_t before = m_text.at(m_at - 1);
        const bool isQuoted = m_inQuotes || ReplyText::isQuote(before) || before == u'“';
        enter(true, {}, isQuoted || m_braces > 0);
    } else if (character == u'[' && (m_arraysToo || m_text.at(m_text.solid(m_at + 1)) == u']')) {
        enter(false, {}, m_inQuotes);
    } else if (character == u'\n') {
        m_inQuotes = false;
        m_braces = 0;
        m_listener.lineEnded();
        ++m_at;
    } else {
        noteOutside(character);
        ++m_at;
    }
}

// What occurs in a sentence, and what must be skipped of something mistaken for an object.
void ReplyScanner::noteOutside(char16_t character) {
    if (character == u'“' || character == u'”')
        m_inQuotes = character == u'“';
    else if (character == u'{')
        ++m_braces;
    else if (character == u'}' && m_braces > 0)
        --m_braces;
    else if (character == u'}')
        m_listener.strayPiece();
    else if (ReplyText::isQuote(character))
        noteQuote(character);
}

// A quoted title may precede its row; text separated from a row by a comma is the rest of another one.
void ReplyScanner::noteQuote(char16_t quote) {
    const char16_t next = m_text.at(m_text.solid(m_at + 1));
    if (quote == u'"' && !m_inQuotes && next != 0 && QStringView(u",:}]").contains(next)) {
        m_listener.strayQuote();
    } else if (next == u':') {
        m_inQuotes = false;
        if (m_text.at(m_text.solidBefore(m_text.beginOfKey(m_at))) == u',')
            m_listener.strayPiece();
        else
            m_listener.strayKey();
    } else if (quote == u'"') {
        m_inQuotes = !m_inQuotes;
    }
}

void ReplyScanner::lookInObject() {
    Frame &frame = m_frames.back();
    m_at = m_text.solid(m_at);
    const char16_t character = m_text.at(m_at);
    if (m_at >= m_text.size() || takeEndMark())
        return;
    if (character == u'}') {
        ++m_at;
        leave(End::Closed);
    } else if (character == u',' && frame.isFilled) {
        ++m_at;
        frame.isFilled = false;
        m_listener.memberEnded();
    } else if (frame.isFilled) {
        slip();
    } else {
        bool isRead = false;
        const QStringView key = readKey(isRead);
        if (isRead) {
            frame.isNew = false;
            frame.isFilled = true;
            readValue(key);
        }
    }
}

// Continues after the colon.
QStringView ReplyScanner::readKey(bool &isRead) {
    qsizetype from = m_at;
    qsizetype end = m_text.endOfWord(from);
    qsizetype colon = m_text.solid(end);
    if (ReplyText::isQuote(m_text.at(from))) {
        const auto key = m_text.endOfKey(++from);
        m_hasString = true;
        if (key.isOpen) {
            m_at = m_lostFrom = from;
            m_sight = Sight::String;
            return {};
        }
        end = key.at;
        colon = m_text.solid(end + 1);
    }
    isRead = end > from && m_text.at(colon) == u':';
    if (isRead) {
        m_at = colon + 1;
        return m_text.mid(from, end);
    }
    if (m_frames.size() == 1 && m_frames.back().isNew) { // a brace in a sentence
        m_at = m_frames.back().from + 1;
        leave(End::Broken);
    } else {
        slip();
    }
    return {};
}

void ReplyScanner::readValue(QStringView key) {
    m_at = m_text.solid(m_at);
    const char16_t character = m_text.at(m_at);
    if (ReplyText::isQuote(character)) {
        readString(key);
        return;
    }
    if (character == u'{' || character == u'[') {
        enter(character == u'{', key, false);
        return;
    }
    const qsizetype end = m_text.endOfWord(m_at);
    if (end == m_at && end < m_text.size()) {
        slip();
        return;
    }
    if (end < m_text.size()) // otherwise it may continue
        m_listener.value(key, {m_text.mid(m_at, end), false});
    m_at = end;
}

void ReplyScanner::readString(QStringView key) {
    m_hasString = true;
    const auto end = m_text.endOfString(m_at + 1, m_frames.back().isObject);
    if (end.isOpen) {
        m_lostFrom = ++m_at;
        m_sight = Sight::String;
        return;
    }
    if (end.at < 0) {
        slip();
        return;
    }
    if (end.isMended)
        m_listener.mended();
    if (m_text.solid(end.at + 1) < m_text.size()) // otherwise it is unknown whether it ends here
        m_listener.value(key, {m_text.mid(m_at + 1, end.at), true});
    m_at = end.at + 1;
}

void ReplyScanner::lookInArray() {
    Frame &frame = m_frames.back();
    m_at = m_text.solid(m_at);
    const char16_t character = m_text.at(m_at);
    if (m_at >= m_text.size() || takeEndMark())
        return;
    if (character == u']') {
        ++m_at;
        leave(End::Closed);
    } else if (character == u',' && frame.isFilled) {
        ++m_at;
        frame.isFilled = false;
    } else if (frame.isFilled) {
        slip();
    } else {
        frame.isNew = false;
        frame.isFilled = true;
        readValue({});
    }
}

void ReplyScanner::takeMark(const MarkFinder::Mark &mark) {
    m_at += mark.text.size();
    const qsizetype end = mark.isEnd ? m_at : m_marks.endOfThought(m_text.view(), m_at);
    m_isThinking = end < 0;
    m_at = m_answerFrom = m_isThinking ? m_text.size() : end;
    m_frames.clear();
    m_inQuotes = false;
    m_braces = 0;
    m_sight = Sight::Clear;
    m_listener.forget();
}

bool ReplyScanner::takeEndMark() {
    const auto mark = m_marks.at(m_text.view(), m_at);
    if (mark.isEnd)
        takeMark(mark);
    return mark.isEnd;
}

void ReplyScanner::enter(bool isObject, QStringView key, bool isQuoted) {
    if (m_frames.empty())
        m_hasString = false;
    m_frames.push_back({isObject, m_at});
    m_listener.begin(isObject, key, isQuoted);
    ++m_at;
    if (m_frames.size() > deepest) {
        m_hasString = true;
        slip();
    }
}

void ReplyScanner::leave(End how) {
    m_frames.pop_back();
    m_listener.end(how);
}

void ReplyScanner::slip() {
    if (!m_hasString) { // words in braces, not an object
        while (!m_frames.empty())
            leave(End::Broken);
        return;
    }
    const size_t kept = m_frames.size() > deepest ? 0 : m_listener.keptAfterSlip();
    while (m_frames.size() > kept || (!m_frames.empty() && m_frames.back().isObject))
        leave(End::Broken);
    m_listener.slipped();
    m_sight = Sight::Lost;
    m_lostFrom = m_at;
    m_quoteInLine = !m_text.beginsLine(m_at);
    m_last = m_lastButOne = 0;
}

bool ReplyScanner::mayResume(char16_t character) const {
    if (character == u'[')
        return m_arraysToo && m_frames.empty() && !m_quoteInLine;
    const bool isNext = m_last == u',' && m_lastButOne == u'}';
    return character == u'{' && (isNext || !m_quoteInLine) && m_text.beginsObject(m_at);
}

void ReplyScanner::findAgain() {
    if (m_sight != Sight::Clear)
        m_listener.skipped(m_text.mid(m_lostFrom, m_at));
    m_sight = Sight::Clear;
}

void ReplyScanner::seek() {
    const char16_t character = m_text.at(m_at);
    const auto mark = m_marks.at(m_text.view(), m_at);
    if (!mark.text.isEmpty() &&
        (mark.isEnd || m_text.beginsLine(m_at) || (m_sight == Sight::Lost && !m_quoteInLine))) {
        takeMark(mark);
        return;
    }
    if (m_sight == Sight::Lost && mayResume(character)) {
        findAgain();
        m_inQuotes = false;
        if (!m_frames.empty())
            m_frames.back().isFilled = false;
        return;
    }
    const bool isApostrophe =
        character == u'\'' && QChar::isLetter(m_text.at(m_at - 1)) && QChar::isLetter(m_text.at(m_at + 1));
    if (character == u'\n')
        m_quoteInLine = false;
    else if ((ReplyText::isQuote(character) && !isApostrophe) || character == u'“')
        m_quoteInLine = true;
    if (!ReplyText::isBlank(character)) {
        m_lastButOne = m_last;
        m_last = character;
    }
    ++m_at;
}

} // namespace winnow
