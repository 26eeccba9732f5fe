#include "app/feed/feedxml.h"

#include "app/feed/htmlentities.h"
#include "app/model/arxivid.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>

namespace winnow {

namespace {

constexpr QStringView atomNamespace(u"http://www.w3.org/2005/Atom");
constexpr QStringView arxivNamespace(u"http://arxiv.org/schemas/atom");
constexpr QStringView dublinCoreNamespace(u"http://purl.org/dc/elements/1.1/");

QLatin1String entryName(RawFeed::Kind kind) {
    return QLatin1String(kind == RawFeed::Kind::Rss ? "item" : "entry");
}

// One pass over a document, or over one entry of it.
class FeedXml final {
public:
    explicit FeedXml(RawFeed &feed) : m_feed(feed) { m_xml.setEntityResolver(&m_entities); }

    template <class Data>
    void readDocument(const Data &data); // QByteArray or QString
    // `text` begins at an entry's start tag.
    void readOneEntry(const QString &text, const QString &wrapper);

    bool failed() const { return m_xml.hasError(); }
    bool cutShort() const { return m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError; }
    QString reason() const { return m_xml.errorString(); }
    qint64 line() const { return m_xml.lineNumber(); }
    QString encoding() const { return m_xml.documentEncoding().toString(); }
    // A start tag that declares what the document's root declared.
    QString wrapper() const;

private:
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
    QString m_ownNamespace; // of the root: what RSS and Atom elements without a prefix are in
    QXmlStreamNamespaceDeclarations m_rootNamespaces;
};

template <class Data>
void FeedXml::readDocument(const Data &data) {
    m_xml.addData(data);
    if (m_xml.readNextStartElement())
        readRoot();
    while (!m_xml.atEnd())
        m_xml.readNext();
}

void FeedXml::readRoot() {
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

void FeedXml::readChannel() {
    while (m_xml.readNextStartElement()) {
        if (isEntryStart())
            readEntry();
        else
            readHeadElement();
    }
}

void FeedXml::readHeadElement() {
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
    else if (name == QLatin1String("lastBuildDate") || name == QLatin1String("updated"))
        m_feed.built = text();
    else
        m_xml.skipCurrentElement();
}

void FeedXml::readEntry() {
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

void FeedXml::readEntryElement(RawEntry &entry) {
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
        // The query API spells two of them otherwise than the feeds do.
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

void FeedXml::readOwnEntryElement(RawEntry &entry, QStringView name) {
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
QString FeedXml::nestedName() {
    QString found;
    while (m_xml.readNextStartElement()) {
        if (isOwn() && m_xml.name() == QLatin1String("name"))
            found = text();
        else
            m_xml.skipCurrentElement();
    }
    return found;
}

// The element's text, that of elements inside it included. Not readElementText(): it recurses, and a hostile
// feed can nest deeper than the stack.
QString FeedXml::text() {
    QString result;
    for (int depth = 1; depth > 0;) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::Characters:
            if (result.isEmpty())
                result = m_xml.text().toString(); // nearly always all of it: no room to grow is wasted
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

QString FeedXml::wrapper() const {
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
    // What arXiv always declares, for a root that was damaged itself.
    for (const auto &[prefix, uri] : {std::pair(QStringView(u"arxiv"), arxivNamespace),
                                      std::pair(QStringView(u"dc"), dublinCoreNamespace),
                                      std::pair(QStringView(u"atom"), atomNamespace)}) {
        if (!declared(prefix))
            tag += QStringLiteral(" xmlns:%1=\"%2\"").arg(prefix, uri);
    }
    return tag + QLatin1Char('>');
}

void FeedXml::readOneEntry(const QString &text, const QString &wrapper) {
    m_xml.addData(wrapper);
    m_xml.addData(text);
    if (!m_xml.readNextStartElement()) // the wrapper
        return;
    if (m_xml.readNextStartElement()) {
        m_ownNamespace = m_xml.namespaceUri().toString();
        readEntry();
    }
}

// Finds sections that may hold anything, in a text that is gone through once.
class Section final {
public:
    Section(QLatin1String open, QLatin1String close) : m_open(open), m_close(close) {}

    // Where a section that opens at `at` ends. One that is closed only after another has opened counts as not
    // closed, and is no section: none.
    std::optional<qsizetype> end(const QString &text, qsizetype at) {
        const qsizetype inside = at + m_open.size();
        if (m_nextClose >= 0 && m_nextClose < inside)
            m_nextClose = text.indexOf(m_close, inside);
        if (m_nextClose < 0)
            return std::nullopt;
        const QStringView content = QStringView(text).sliced(inside, m_nextClose - inside);
        return content.contains(m_open) ? std::nullopt : std::optional(m_nextClose + m_close.size());
    }
    bool opensIn(QStringView rest) const { return rest.startsWith(m_open); }

private:
    QLatin1String m_open;
    QLatin1String m_close;
    qsizetype m_nextClose = 0; // -1: there is none
};

bool isEntryTag(QStringView rest, QLatin1String name) {
    constexpr qsizetype longest = 64; // of a tag with its prefix
    const QStringView tag = rest.sliced(1, std::min(rest.size() - 1, longest));
    const auto end = std::ranges::find_if(tag, [](QChar c) {
        return c.isSpace() || c == QLatin1Char('>') || c == QLatin1Char('/') || c == QLatin1Char('<');
    });
    const QStringView whole = tag.first(end - tag.begin());
    return end != tag.end() && whole.sliced(whole.indexOf(QLatin1Char(':')) + 1) == name;
}

// Where entries start, in the decoded text. Tags inside CDATA sections and comments do not count, unless the
// section is never closed: then it is part of the damage.
std::vector<qsizetype> entryStarts(const QString &text, RawFeed::Kind kind) {
    const QLatin1String name = entryName(kind);
    std::array sections{Section(QLatin1String("<![CDATA["), QLatin1String("]]>")),
                        Section(QLatin1String("<!--"), QLatin1String("-->"))};
    std::vector<qsizetype> starts;
    for (qsizetype at = text.indexOf(QLatin1Char('<')); at >= 0; at = text.indexOf(QLatin1Char('<'), at)) {
        const QStringView rest = QStringView(text).sliced(at);
        const auto section = std::ranges::find_if(
            sections, [rest](const Section &candidate) { return candidate.opensIn(rest); });
        const auto end = section == sections.end() ? std::nullopt : section->end(text, at);
        if (isEntryTag(rest, name))
            starts.push_back(at);
        at = end.value_or(at + 1);
    }
    return starts;
}

// An id for the message about an entry that is lost.
QString idIn(QStringView entry) {
    static const QRegularExpression written(
        QStringLiteral(
            "(?:arXiv(?:\\.org)?:|arxiv\\.org/abs/)([a-z.-]*/?[0-9.]{7,}(?:v[0-9]+)?)(?=[<\\s\"])"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = written.match(entry);
    const auto id = match.hasMatch() ? ArxivId::fromString(match.captured(1)) : std::nullopt;
    return id ? id->toString() : QString();
}

QString decoded(const QByteArray &bytes, const QString &encoding) {
    if (const auto detected = QStringConverter::encodingForData(bytes, '<'))
        return QStringDecoder(*detected).decode(bytes);
    QStringDecoder decoder(encoding.toLatin1().constData());
    return decoder.isValid() ? decoder.decode(bytes) : QString::fromUtf8(bytes);
}

// Reads every entry on its own, so that a broken one takes no other along.
void recoverEntries(RawFeed &feed, const QString &text, const QString &wrapper) {
    std::vector<qsizetype> starts = entryStarts(text, feed.kind);
    if (starts.empty() && !feed.kindKnown) {
        feed.kind = RawFeed::Kind::Atom;
        starts = entryStarts(text, feed.kind);
    }
    qint64 line = 1;
    qsizetype counted = 0;
    for (size_t i = 0; i < starts.size(); ++i) {
        const bool last = i + 1 == starts.size();
        const QString part = text.mid(starts[i], last ? -1 : starts[i + 1] - starts[i]);
        line += QStringView(text).sliced(counted, starts[i] - counted).count(QLatin1Char('\n'));
        counted = starts[i];

        const size_t before = feed.entries.size();
        FeedXml entry(feed);
        entry.readOneEntry(part, wrapper);
        if (feed.entries.size() > before) {
            feed.entries.back().line = line;
            if (part.contains(QChar::ReplacementCharacter))
                feed.entries.back().damage = QStringLiteral("bytes that are not text in the feed's encoding");
            continue;
        }
        QString reason = entry.reason();
        if (entry.cutShort())
            reason = last ? QStringLiteral("the feed ends inside this entry")
                          : QStringLiteral("the entry is not closed");
        feed.problems.push_back({line + entry.line() - 1, reason, idIn(part)});
        // The first error of the document is the one that this entry already reports.
        if (feed.damage && feed.damage->line >= line)
            feed.damage.reset();
    }
}

} // namespace

RawFeed readFeedXml(const QByteArray &bytes) {
    // Blanks before the XML declaration are an error to XML, and no reason to distrust a feed.
    const auto *const begin =
        std::ranges::find_if_not(bytes, [](char c) { return QChar::isSpace(uchar(c)); });
    const qsizetype blanks = begin - bytes.begin();
    const QByteArray content = bytes.sliced(blanks);
    const qint64 linesSkipped = bytes.first(blanks).count('\n');

    RawFeed feed;
    FeedXml document(feed);
    document.readDocument(content);
    if (document.failed()) {
        const QString text = decoded(content, document.encoding());
        // Qt gives up on wrong bytes before it reads anything: what they became says where the head is.
        RawFeed head;
        FeedXml again(head);
        again.readDocument(text);
        head.entries.clear();
        if (again.failed())
            head.damage = FeedProblem{again.line(), again.reason(), {}};
        recoverEntries(head, text, again.wrapper());
        feed = std::move(head);
    }
    for (RawEntry &entry : feed.entries)
        entry.line += linesSkipped;
    for (FeedProblem &problem : feed.problems)
        problem.line += linesSkipped;
    if (feed.damage)
        feed.damage->line += linesSkipped;
    return feed;
}

} // namespace winnow
