#include "app/feed/feedxmlreader.h"

#include <algorithm>
#include <array>

namespace winnow {

namespace {

constexpr QStringView atomNamespace(u"http://www.w3.org/2005/Atom");
constexpr QStringView arxivNamespace(u"http://arxiv.org/schemas/atom");
constexpr QStringView dublinCoreNamespace(u"http://purl.org/dc/elements/1.1/");

} // namespace

void FeedXmlReader::readDocument(const QByteArray &bytes) {
    m_xml.addData(bytes);
    readAll();
}

void FeedXmlReader::readDocument(const QString &text) {
    m_xml.addData(text);
    readAll();
}

void FeedXmlReader::readAll() {
    if (m_xml.readNextStartElement())
        readRoot();
    while (!m_xml.atEnd())
        m_xml.readNext();
}

void FeedXmlReader::readRoot() {
    m_ownNamespace = m_xml.namespaceUri().toString();
    m_rootNamespaces = m_xml.namespaceDeclarations();
    if (m_xml.name() == QLatin1String("feed")) {
        m_feed.kind = RawFeed::Kind::Atom;
        m_feed.kindKnown = true;
        readChannel();
    } else if (m_xml.name() == QLatin1String("rss")) {
        m_feed.kindKnown = true;
        while (m_xml.readNextStartElement()) {
            if (isOwn() && m_xml.name() == QLatin1String("channel"))
                readChannel();
            else
                m_xml.skipCurrentElement();
        }
    } else {
        m_xml.raiseError(QStringLiteral("<%1> is not the root of a feed").arg(m_xml.name()));
    }
}

void FeedXmlReader::readChannel() {
    while (m_xml.readNextStartElement()) {
        if (isEntryStart())
            readEntry();
        else
            readHeadElement();
    }
}

void FeedXmlReader::readHeadElement() {
    const QStringView name = m_xml.name();
    if (m_xml.namespaceUri() == atomNamespace && name == QLatin1String("link")) {
        if (m_xml.attributes().value(QLatin1String("rel")) == QLatin1String("self"))
            m_feed.selfLink = m_xml.attributes().value(QLatin1String("href")).toString();
        m_xml.skipCurrentElement();
        return;
    }
    if (!isOwn()) {
        m_xml.skipCurrentElement();
        return;
    }
    if (name == QLatin1String("title"))
        m_feed.title = text();
    else if (name == QLatin1String("description") || name == QLatin1String("subtitle"))
        m_feed.description = text();
    else if (name == QLatin1String("pubDate"))
        m_feed.published = text();
    else if (name == QLatin1String("generator"))
        m_feed.generator = text();
    else if (name == QLatin1String("lastBuildDate") || name == QLatin1String("updated"))
        m_feed.built = text();
    else
        m_xml.skipCurrentElement();
}

void FeedXmlReader::readEntry() {
    RawEntry entry;
    entry.line = m_xml.lineNumber();
    while (m_xml.readNextStartElement()) {
        if (isEntryStart()) {
            m_xml.raiseError(
                QStringLiteral("the entry that starts in line %1 is not closed").arg(entry.line));
            return;
        }
        readEntryElement(entry);
    }
    if (!m_xml.hasError())
        m_feed.entries.push_back(std::move(entry));
}

void FeedXmlReader::readEntryElement(RawEntry &entry) {
    const QStringView name = m_xml.name();
    if (isOwn()) {
        readOwnEntryElement(entry, name);
    } else if (m_xml.namespaceUri() == dublinCoreNamespace) {
        if (name == QLatin1String("creator"))
            entry.creators.append(text());
        else if (name == QLatin1String("rights"))
            entry.rights = text();
        else
            m_xml.skipCurrentElement();
    } else if (m_xml.namespaceUri() == arxivNamespace) {
        // The query API spells two of them differently from the feeds.
        if (name == QLatin1String("announce_type"))
            entry.announceType = text();
        else if (name.compare(QLatin1String("doi"), Qt::CaseInsensitive) == 0)
            entry.doi = text();
        else if (name == QLatin1String("journal_reference") || name == QLatin1String("journal_ref"))
            entry.journalReference = text();
        else if (name == QLatin1String("comment"))
            entry.comment = text();
        else
            m_xml.skipCurrentElement();
    } else {
        m_xml.skipCurrentElement();
    }
}

void FeedXmlReader::readOwnEntryElement(RawEntry &entry, QStringView name) {
    if (name == QLatin1String("title")) {
        entry.title = text();
    } else if (name == QLatin1String("description") || name == QLatin1String("summary")) {
        entry.description = text();
    } else if (name == QLatin1String("guid") || name == QLatin1String("id")) {
        entry.guid = text();
    } else if (name == QLatin1String("pubDate") || name == QLatin1String("published")) {
        entry.published = text();
    } else if (name == QLatin1String("author")) {
        entry.creators.append(m_feed.kind == RawFeed::Kind::Atom ? nestedName() : text());
    } else if (name == QLatin1String("category")) {
        const QString term = m_xml.attributes().value(QLatin1String("term")).toString();
        const QString content = text();
        entry.categories.append(term.isEmpty() ? content : term);
    } else if (name == QLatin1String("link")) {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const QStringView rel = attributes.value(QLatin1String("rel"));
        const QString href = attributes.value(QLatin1String("href")).toString();
        const QString content = text();
        if (entry.link.isEmpty() && (rel.isEmpty() || rel == QLatin1String("alternate")))
            entry.link = href.isEmpty() ? content : href;
    } else {
        m_xml.skipCurrentElement();
    }
}

// Atom's <author><name>…</name></author>.
QString FeedXmlReader::nestedName() {
    QString found;
    while (m_xml.readNextStartElement()) {
        if (isOwn() && m_xml.name() == QLatin1String("name"))
            found = text();
        else
            m_xml.skipCurrentElement();
    }
    return found;
}

// The element's text, including that of inner elements. Not readElementText(), which recurses: a hostile feed
// can be nested deeper than the stack allows.
QString FeedXmlReader::text() {
    QString result;
    for (int depth = 1; depth > 0;) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::Characters:
            if (result.isEmpty())
                result = m_xml.text().toString(); // usually all of it, so no spare capacity is wasted
            else
                result += m_xml.text();
            break;
        case QXmlStreamReader::StartElement:
            if (isEntryStart())
                m_xml.raiseError(QStringLiteral("an element is not closed before the next entry"));
            ++depth;
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        case QXmlStreamReader::Invalid:
        case QXmlStreamReader::EndDocument:
            return result;
        default:
            break;
        }
    }
    return result;
}

QString FeedXmlReader::wrapper() const {
    const auto declared = [this](QStringView prefix) {
        return std::ranges::any_of(m_rootNamespaces,
                                   [&](const auto &declaration) { return declaration.prefix() == prefix; });
    };
    QString tag = QStringLiteral("<feed");
    for (const auto &declaration : m_rootNamespaces) {
        const QString prefix = declaration.prefix().toString();
        tag += prefix.isEmpty() ? QStringLiteral(" xmlns") : QStringLiteral(" xmlns:") + prefix;
        tag +=
            QStringLiteral("=\"") + declaration.namespaceUri().toString().toHtmlEscaped() + QLatin1Char('"');
    }
    // arXiv's usual declarations, in case the root itself was damaged.
    for (const auto &[prefix, uri] : {std::pair(QStringView(u"arxiv"), arxivNamespace),
                                      std::pair(QStringView(u"dc"), dublinCoreNamespace),
                                      std::pair(QStringView(u"atom"), atomNamespace)}) {
        if (!declared(prefix))
            tag += QStringLiteral(" xmlns:%1=\"%2\"").arg(prefix, uri);
    }
    return tag + QLatin1Char('>');
}

void FeedXmlReader::readOneEntry(const QString &text, const QString &wrapper) {
    m_xml.addData(wrapper);
    m_xml.addData(text);
    if (!m_xml.readNextStartElement()) // the wrapper
        return;
    if (m_xml.readNextStartElement()) {
        m_ownNamespace = m_xml.namespaceUri().toString();
        readEntry();
    }
}

} // namespace winnow
