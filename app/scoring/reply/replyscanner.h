#pragma once

#include "app/scoring/reply/markfinder.h"
#include "app/scoring/reply/replytext.h"

#include <vector>

namespace winnow {

// A string, or a number or word without quotes, as it stands in the reply: escapes are not resolved.
struct ReplyToken {
    QStringView text;
    bool isString = false;
};

// What a scanner meets, in the order of the reply.
class ReplyListener {
public:
    enum class End {
        Closed,
        Broken,     // can't be read any further
        Unfinished, // the reply ends inside
    };

    // An object or an array begins. key: what it stands under in an object. isQuoted: it stands in quotes in
    // the midst of a sentence.
    virtual void begin(bool isObject, QStringView key, bool isQuoted) = 0;
    virtual void value(QStringView key, const ReplyToken &token) = 0;
    virtual void end(End how) = 0;
    // A line outside of all objects has ended.
    virtual void lineEnded() {}
    // A string of the object that is open had quotes inside that were not escaped.
    virtual void mended() {}
    // Of the objects and arrays that are open, counted from the outermost: how many are not lost with
    // something inside them that can't be read.
    virtual size_t keptAfterSlip() const = 0;
    // Something can't be read. What is still open goes on with the next thing that can.
    virtual void slipped() {}
    // So much was passed over to find the place where it goes on.
    virtual void skipped(QStringView) {}
    // A quote that only a string can end with, outside of all strings: what seemed to end before it did not.
    virtual void strayQuote() {}
    // A key or a brace outside of all objects: if anything could not be read before, it goes on here.
    virtual void strayPiece() {}
    // All that came so far was thought and not said.
    virtual void forget() = 0;

protected:
    ~ReplyListener() = default;
};

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
    Sight m_sight = Sight::Clear;
    // While it is lost:
    qsizetype m_lostFrom = 0;
    bool m_quoteInLine = false;
    char16_t m_last = 0; // the last characters that were not blank
    char16_t m_lastButOne = 0;
};

} // namespace winnow
