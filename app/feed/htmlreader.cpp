#include "app/feed/htmlreader.h"

#include "app/feed/listingpagereader.h"

#include <QStringDecoder>

#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/dict.h>

#include <memory>

namespace winnow {

namespace {

constexpr qsizetype largestPage = 64 * 1024 * 1024; // bytes; arXiv's largest pages have about 10 MB
constexpr int deepest = 256;                        // arXiv's pages have about 15 levels
// The limit for the bytes of all different names of elements and attributes. libxml2 compares each attribute
// with all others of its tag: a tag with a million would take it an hour.
constexpr size_t mostNames = 4096;

QByteArrayView viewOf(const xmlChar *text) {
    return text ? QByteArrayView(reinterpret_cast<const char *>(text)) : QByteArrayView();
}

// The context of libxml2's callbacks.
struct Reading {
    ListingPageReader &handler;
    htmlParserCtxtPtr parser = nullptr;
    int depth = 0;
    bool tooDeep = false;
};

Reading &readingOf(void *data) {
    return *static_cast<Reading *>(data);
}

void startElement(void *data, const xmlChar *name, const xmlChar **attributes) {
    Reading &reading = readingOf(data);
    if (reading.tooDeep)
        return;
    if (++reading.depth > deepest) {
        reading.tooDeep = true;
        xmlStopParser(reading.parser);
        return;
    }
    reading.handler.startElement(HtmlTag(viewOf(name), attributes, xmlSAX2GetLineNumber(reading.parser)));
}

void endElement(void *data, const xmlChar *name) {
    Reading &reading = readingOf(data);
    if (reading.tooDeep || reading.depth == 0)
        return;
    --reading.depth;
    reading.handler.endElement(viewOf(name));
}

void characters(void *data, const xmlChar *text, int length) {
    if (!readingOf(data).tooDeep)
        readingOf(data).handler.text(QByteArrayView(text, length));
}

void scriptText(void *data, const xmlChar *text, int length) {
    if (!readingOf(data).tooDeep)
        readingOf(data).handler.script(QByteArrayView(text, length));
}

void comment(void *data, const xmlChar *text) {
    if (!readingOf(data).tooDeep)
        readingOf(data).handler.comment(viewOf(text));
}

// Valid UTF-8 without null characters: libxml2 would take one for the end, and guesses at other encodings.
QByteArray cleanUtf8(const QByteArray &html) {
    QStringDecoder decoder = QStringDecoder::decoderForHtml(html);
    if (!decoder.isValid())
        decoder = QStringDecoder(QStringDecoder::Utf8);
    QString text = decoder.decode(html);
    text.replace(QChar(u'\0'), QChar(u' '));
    return text.toUtf8();
}

} // namespace

QByteArrayView HtmlTag::value(QByteArrayView attribute) const {
    for (const unsigned char **at = m_attributes; at && *at; at += 2) {
        if (viewOf(at[0]) == attribute)
            return at[1] ? viewOf(at[1]) : QByteArrayView("");
    }
    return {};
}

bool HtmlTag::hasClass(QByteArrayView name) const {
    const QByteArrayView classes = value("class");
    for (qsizetype from = 0; from < classes.size();) {
        qsizetype end = from;
        while (end < classes.size() && !std::isspace(static_cast<unsigned char>(classes[end])))
            ++end;
        if (classes.sliced(from, end - from) == name)
            return true;
        from = end + 1;
    }
    return false;
}

bool readHtml(const QByteArray &html, ListingPageReader &handler) {
    if (html.size() > largestPage)
        return false;
    const QByteArray bytes = cleanUtf8(html);
    if (bytes.size() > 2 * largestPage) // for a file that is not UTF-8
        return false;
    if (bytes.isEmpty())
        return true;
    static const bool isReady = (xmlInitParser(), true); // once, in one thread
    Q_UNUSED(isReady)
    const std::unique_ptr<xmlParserCtxt, void (*)(xmlParserCtxt *)> parser(htmlNewParserCtxt(),
                                                                           &htmlFreeParserCtxt);
    if (!parser)
        return false; // out of memory
    xmlDictSetLimit(parser->dict, mostNames);

    xmlSAXHandler events{};
    events.startElement = &startElement;
    events.endElement = &endElement;
    events.characters = &characters;
    events.ignorableWhitespace = &characters;
    events.cdataBlock = &scriptText;
    events.comment = &comment;
    Reading reading{handler, parser.get()};
    *parser->sax = events;
    parser->userData = &reading;
    // The events build no tree, so there is none to free.
    htmlCtxtReadMemory(parser.get(), bytes.constData(), int(bytes.size()), nullptr, "UTF-8",
                       HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                           HTML_PARSE_NODEFDTD);
    return !reading.tooDeep;
}

} // namespace winnow
