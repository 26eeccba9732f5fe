#include "app/site/markupwriter.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace winnow {

namespace {

// Inline elements; all others get lines of their own, so that two versions of a page can be compared.
bool isInline(std::string_view name) {
    static constexpr std::array<std::string_view, 9> names{"a",       "span", "strong", "bdi",  "button",
                                                           "summary", "time", "label",  "title"};
    return std::ranges::find(names, name) != names.end();
}

bool holdsLines(std::string_view name) {
    static constexpr std::array<std::string_view, 17> names{
        "html",  "head", "body", "main",   "nav",    "ul",   "ol",   "section", "article",
        "table", "tr",   "div",  "header", "footer", "form", "feed", "entry"};
    return std::ranges::find(names, name) != names.end();
}

bool isPrintable(char16_t unit) {
    return unit >= 0x20 ? (unit < 0x7F || unit > 0x9F) && (unit < 0xFDD0 || unit > 0xFDEF) && unit < 0xFFFE
                        : unit == u'\t' || unit == u'\n';
}

} // namespace

QString withoutUnprintable(const QString &text) {
    const auto isPlain = [](QChar c) { return isPrintable(c.unicode()) && !c.isSurrogate(); };
    if (std::ranges::all_of(text, isPlain))
        return text;
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!c.isSurrogate()) {
            if (isPrintable(c.unicode()))
                result += c;
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            const char32_t whole = QChar::surrogateToUcs4(c, text[++i]);
            if ((whole & 0xFFFE) != 0xFFFE) // the last two code points of each plane are noncharacters
                result.append(c).append(text[i]);
        }
    }
    return result;
}

void MarkupWriter::escape(const QString &text, bool isAttribute) {
    for (const QChar c : withoutUnprintable(text)) {
        switch (c.unicode()) {
        case u'<':
            m_text += QLatin1String("&lt;");
            break;
        case u'>':
            m_text += QLatin1String("&gt;");
            break;
        case u'&':
            m_text += QLatin1String("&amp;");
            break;
        case u'"':
            m_text += isAttribute ? QLatin1String("&quot;") : QLatin1String("\"");
            break;
        default:
            m_text += c;
        }
    }
}

void MarkupWriter::startTag(const char *name, Attributes attributes) {
    m_text += QLatin1Char('<') + QLatin1String(name);
    writeAttributes(attributes);
}

void MarkupWriter::writeAttributes(Attributes attributes) {
    for (const Attribute &attribute : attributes) {
        m_text += QLatin1Char(' ') + QLatin1String(attribute.name) + QLatin1String("=\"");
        escape(attribute.value, true);
        m_text += QLatin1Char('"');
    }
}

void MarkupWriter::open(const char *name, Attributes attributes) {
    startTag(name, attributes);
    m_text += QLatin1Char('>');
    if (holdsLines(name))
        line();
    m_open.push_back(name);
}

void MarkupWriter::openLink(const QString &target, Attributes more) {
    startTag("a", {{"href", target}});
    writeAttributes(more);
    m_text += QLatin1Char('>');
    m_open.push_back("a");
}

void MarkupWriter::close() {
    const char *name = m_open.back();
    m_open.pop_back();
    m_text += QLatin1String("</") + QLatin1String(name) + QLatin1Char('>');
    if (!isInline(name))
        line();
}

void MarkupWriter::leaf(const char *name, Attributes attributes) {
    startTag(name, attributes);
    m_text += QLatin1String("/>\n");
}

void MarkupWriter::element(const char *name, const QString &content, Attributes attributes) {
    open(name, attributes);
    text(content);
    close();
}

void MarkupWriter::text(const QString &text) {
    escape(text, false);
}

void MarkupWriter::markup(const QString &html) {
    m_text += withoutUnprintable(html);
}

QByteArray MarkupWriter::bytes() const {
    MarkupWriter whole(*this);
    while (!whole.m_open.empty())
        whole.close();
    return whole.m_text.toUtf8();
}

} // namespace winnow
