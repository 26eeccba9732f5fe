#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace winnow {

// A start tag; names are in lower case, values decoded UTF-8. Valid during the call only.
class HtmlTag final {
public:
    HtmlTag(QByteArrayView name, const unsigned char **attributes, qint64 line)
        : m_name(name), m_attributes(attributes), m_line(line) {}

    QByteArrayView name() const { return m_name; }
    QByteArrayView value(QByteArrayView attribute) const; // null: it has none
    bool hasClass(QByteArrayView name) const;
    qint64 line() const { return m_line; } // from 1

private:
    QByteArrayView m_name;
    const unsigned char **m_attributes; // name, value, name, value, null; as libxml2 gives them
    qint64 m_line;
};

// What a page is made of, in its order. Every element that starts ends, as browsers would end it.
class HtmlHandler {
public:
    virtual ~HtmlHandler() = default;
    virtual void startElement(const HtmlTag &tag) = 0;
    virtual void endElement(QByteArrayView name) = 0;
    virtual void text(QByteArrayView utf8) = 0;   // decoded; a text may come in several pieces
    virtual void script(QByteArrayView utf8) = 0; // what stands in <script> and <style>
    virtual void comment(QByteArrayView utf8) = 0;
};

enum class HtmlEnd { Reached, TooDeep, TooLarge };

// Reads any page, well-formed or not, without making a tree of it: what is kept is up to the handler. Stops
// at more than 256 elements inside one another, and reads nothing of more than 64 MB.
HtmlEnd readHtml(const QByteArray &html, HtmlHandler &handler);

} // namespace winnow
