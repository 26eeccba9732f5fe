#pragma once

#include <QStringView>

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
    // the midst of a sentence, or in braces of no object.
    virtual void begin(bool isObject, QStringView key, bool isQuoted) = 0;
    virtual void value(QStringView key, const ReplyToken &token) = 0;
    virtual void end(End how) = 0;
    // In an object there is a comma behind one.
    virtual void memberEnded() {}
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
    // A key outside of all objects: the begin of what is around it may have been missed.
    virtual void strayKey() {}
    // A brace or another member there: if anything was missed or could not be read, it goes on here.
    virtual void strayPiece() {}
    // All that came so far was thought and not said.
    virtual void forget() = 0;

protected:
    ~ReplyListener() = default;
};

} // namespace winnow
