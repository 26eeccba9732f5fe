#pragma once

#include "app/scoring/reply/markfinder.h"
#include "app/scoring/reply/replylistener.h"
#include "app/scoring/reply/replytext.h"

#include <vector>

namespace winnow {

// Reads a reply once from beginning to end and reports the JSON in it: within prose, in a code fence, in
// lines, in an array, in any wrapper. Repairs whatever can be read in only one way: trailing commas, unquoted
// keys and ids, single quotes, raw line breaks and TeX in strings, unescaped quotes in a comment. Never looks
// into strings, so that what a comment quotes is not an object. If it can't continue, it resumes at the next
// object that begins a line or follows a comma. Marks of reasoning count outside strings; see ReplyMarks.
class ReplyScanner final {
public:
    // arraysToo: also reports arrays outside all objects.
    ReplyScanner(QStringView reply, const ReplyMarks &marks, ReplyListener &listener, bool arraysToo);

    void scan();
    // After scan(): the position after all reasoning; the end, if the reply ends inside it.
    qsizetype answerFrom() const { return m_answerFrom; }
    bool isThinking() const { return m_isThinking; } // at the end of the reply

private:
    struct Frame {
        bool isObject = true;
        qsizetype from = 0;
        bool isNew = true;     // no member yet
        bool isFilled = false; // expects a comma
    };
    enum class Sight {
        Clear,
        Lost,   // looks for a place to resume
        String, // in a string that never ends: only a mark leads out of it
    };

    void look();
    void lookOutside();
    void lookInObject();
    void lookInArray();
    QStringView readKey(bool &isRead);
    void readValue(QStringView key);
    void readString(QStringView key);
    void takeMark(const MarkFinder::Mark &mark);
    bool takeEndMark();
    void enter(bool isObject, QStringView key, bool isQuoted);
    void leave(ReplyListener::End how);
    void slip();
    void noteOutside(char16_t character);
    void noteQuote(char16_t quote);
    void seek();
    bool mayResume(char16_t character) const;
    void findAgain();

    ReplyText m_text;
    MarkFinder m_marks;
    ReplyListener &m_listener;
    bool m_arraysToo;
    qsizetype m_at = 0;
    qsizetype m_answerFrom = 0;
    bool m_isThinking = false;
    std::vector<Frame> m_frames;
    bool m_hasString = false; // in the outermost frame, so far
    bool m_inQuotes = false;  // of a sentence
    int m_braces = 0;         // open in it
    Sight m_sight = Sight::Clear;
    // While it is undecided:
    qsizetype m_lostFrom = 0;
    bool m_quoteInLine = false;
    char16_t m_last = 0; // the last non-blank characters
    char16_t m_lastButOne = 0;
};

} // namespace winnow
