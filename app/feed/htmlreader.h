#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace winnow {

// A start tag; names are in lower case, values are decoded UTF-8. Only valid during the call.
class HtmlTag final {
public:
    HtmlTag(QByteArrayView name, const unsigned char **attributes, qint64 line)
        : m_name(name), m_attributes(attributes), m_line(line) {}

    QByteArrayView name() const { return m_name; }
    QByteArrayView value(QByteArrayView attribute) const; // null: missing
    bool hasClass(QByteArrayView name) const;
    qint64 line() const { return m_line; } // from 1

private:
    QByteArrayView m_name;
    const unsigned char **m_attributes; // name, value, name, value, null; as in libxml2
    qint64 m_line;
};

// The contents of a page in order. Every element that starts also ends, where browsers would end it.
class HtmlHandler {
public:
    virtual ~HtmlHandler() = default;
    virtual void startElement(const HtmlTag &tag) = 0;
    virtual void endElement(QByteArrayView name) = 0;
    virtual void text(QByteArrayView utf8) = 0;   // decoded; a text may come in several pieces
    virtual void script(QByteArrayView utf8) = 0; // the contents of <script> and <style>
    virtual void comment(QByteArrayView utf8) = 0;
};

enum class HtmlEnd { Reached, TooDeep, TooLarge };

// Reads any page, well-formed or not, without building a tree: the handler decides what to keep. Stops at
// more than 256 nested elements, and refuses pages of more than 64 MB.
HtmlEnd readHtml(const QByteArray &html, HtmlHandler &handler);

} // namespace winnow
