#pragma once

#include <QStringView>

namespace winnow {

// A string, or an unquoted number or word, as in the reply: escapes are not resolved.
struct ReplyToken {
    QStringView text;
    bool isString = false;
};

// The events of a scanner, in the order of the reply. Ignores those that a subclass does not care about.
class ReplyListener {
public:
    enum class End {
        Closed,
        Broken,     // unreadable from here on
        Unfinished, // the reply ends inside
    };

    virtual ~ReplyListener() = default;
    // An object or an array begins. key: its name in the surrounding object. isQuoted: it is quoted within a
    // sentence, or in braces that are not an object.
    virtual void begin(bool /*isObject*/, QStringView /*key*/, bool /*isQuoted*/) {}
    virtual void value(QStringView /*key*/, const ReplyToken & /*token*/) {}
    virtual void end(End /*how*/) {}
    // A comma was missing before a member of an object.
    virtual void memberEnded() {}
    // The end of a line outside all objects.
    virtual void lineEnded() {}
    // A string in the open object contained unescaped quotes.
    virtual void mended() {}
    // How many of the open objects and arrays, counted from the outermost, survive an unreadable part in
    // them.
    virtual size_t keptAfterSlip() const { return 0; }
    // Something is unreadable. Whatever is open continues with the next readable part.
    virtual void slipped() {}
    // How much was skipped to find the place to continue.
    virtual void skipped(QStringView) {}
    // A closing quote outside all strings: what seemed to end before it did not.
    virtual void strayQuote() {}
    // A key outside all objects: the beginning of its object may have been missed.
    virtual void strayKey() {}
    // A brace or another member there: if anything was missed or unreadable, it continues here.
    virtual void strayPiece() {}
    // Everything so far was reasoning.
    virtual void forget() {}
};

} // namespace winnow
