#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace winnow {

class ListingPageReader;

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

// Reads any page, well-formed or not, without building a tree: the reader is told the page's contents in
// order, and decides what to keep. False: it was not read to its end, because of more than 256 nested
// elements or more than 64 MB.
bool readHtml(const QByteArray &html, ListingPageReader &reader);

} // namespace winnow
