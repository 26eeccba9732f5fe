#pragma once

#include "app/feed/feedxml.h"
#include "app/feed/htmlentities.h"

#include <QXmlStreamReader>

namespace winnow {

inline QLatin1String entryName(RawFeed::Kind kind) {
    return QLatin1String(kind == RawFeed::Kind::Rss ? "item" : "entry");
}

// Reads a document, or one entry of it, in a single pass.
class FeedXmlReader final {
public:
    explicit FeedXmlReader(RawFeed &feed) : m_feed(feed) { m_xml.setEntityResolver(&m_entities); }

    void readDocument(const QByteArray &bytes);
    void readDocument(const QString &text);
    // `text` begins at an entry's start tag.
    void readOneEntry(const QString &text, const QString &wrapper);

    bool failed() const { return m_xml.hasError(); }
    bool cutShort() const { return m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError; }
    QString reason() const { return m_xml.errorString(); }
    qint64 line() const { return m_xml.lineNumber(); }
    QString encoding() const { return m_xml.documentEncoding().toString(); }
    // A start tag with the declarations of the document's root.
    QString wrapper() const;

private:
    void readAll();
    void readRoot();
    void readChannel();
    void readHeadElement();
    void readEntry();
    void readEntryElement(RawEntry &entry);
    void readOwnEntryElement(RawEntry &entry, QStringView name);
    QString text();
    QString nestedName();
    bool isOwn() const { return m_xml.namespaceUri() == m_ownNamespace; }
    bool isEntryStart() const { return isOwn() && m_xml.name() == entryName(m_feed.kind); }

    RawFeed &m_feed;
    HtmlEntities m_entities;
    QXmlStreamReader m_xml;
    QString m_ownNamespace; // of the root: the namespace of RSS and Atom elements without a prefix
    QXmlStreamNamespaceDeclarations m_rootNamespaces;
};

} // namespace winnow
