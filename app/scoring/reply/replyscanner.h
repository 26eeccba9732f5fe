#pragma once

#include "app/scoring/reply/markfinder.h"
#include "app/scoring/reply/replylistener.h"
#include "app/scoring/reply/replytext.h"

#include <vector>

namespace winnow {

// Goes through a reply once, from its begin to its end, and tells what JSON is in it: amid prose, in a fence,
// in lines, in an array, in whatever wraps it. Read as it was meant is what can be read in one way only:
// trailing commas, keys and ids without quotes, single quotes, raw line breaks and TeX in strings, quotes in
// a comment that were not escaped. Strings are never looked into, so that what a comment quotes is no object.
//
// Where it can't go on it resumes with the next object that begins a line, or that a comma separates from the
// one before it. Marks of thoughts count outside of strings; see ReplyMarks.
class ReplyScanner final {
public:
    // arraysToo: arrays outside of all objects matter as well.
    ReplyScanner(QStringView reply, const ReplyMarks &marks, ReplyListener &listener, bool arraysToo);

    void scan();
    // After scan(): the place behind all thoughts; the end, if the reply ends inside them.
    qsizetype answerFrom() const { return m_answerFrom; }
    bool isThinking() const { return m_isThinking; } // when the reply ended

private:
    struct Frame {
        bool isObject = true;
        qsizetype from = 0;
        bool isNew = true;     // no member so far
        bool isFilled = false; // a comma is due
    };
    enum class Sight {
        Clear,
        Lost,   // looks for a place to resume at
        String, // in a string that the reply ends in: only a mark gets it out
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
    bool m_hasString = false; // in the outermost of the frames, so far
    bool m_inQuotes = false;  // of a sentence
    int m_braces = 0;         // open in it
    Sight m_sight = Sight::Clear;
    // While it is not clear:
    qsizetype m_lostFrom = 0;
    bool m_quoteInLine = false;
    char16_t m_last = 0; // the last characters that were not blank
    char16_t m_lastButOne = 0;
};

} // namespace winnow
