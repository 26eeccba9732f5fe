#include "app/site/markupwriter.h"

#include "app/site/pageframe.h"
#include "app/site/sitepages.h"
#include "app/site/sitetext.h"
#include "app/site/sitewords.h"
#include "app/text/tex.h"

#include <QUuid>

namespace winnow {

namespace {

// A version 5 UUID: an entry keeps its identity wherever the pages move, and without an address.
const QUuid idSpace(0x5d0b44e5, 0x7a6c, 0x4d0e, 0x9b, 0x57, 0x3f, 0xd1, 0x10, 0x8c, 0x6e, 0x21);

QString idOf(const QString &what) {
    return QStringLiteral("urn:uuid:") + QUuid::createUuidV5(idSpace, what).toString(QUuid::WithoutBraces);
}

// Midnight of arXiv's own time zone, as in its feeds.
QString momentOf(QDate day) {
    return day.toString(Qt::ISODate) + QStringLiteral("T00:00:00-05:00");
}

QString absolute(const Site &site, const QString &path) {
    return QString::fromLatin1(site.options.base.toEncoded()) + path;
}

// The text that feed readers show.
QString contentOf(const SitePaper &paper) {
    const DigestEntry &entry = paper.entry;
    MarkupWriter html{QString()};
    QStringList facts;
    if (entry.relevance)
        facts << SiteText::tr("Relevance %1").arg(*entry.relevance);
    if (entry.novelty)
        facts << SiteText::tr("Novelty %1").arg(*entry.novelty);
    if (entry.topic && !entry.topic->isNone())
        facts << entry.topic->name;
    if (!facts.isEmpty())
        html.element("p", facts.join(QStringLiteral(" · ")));
    for (const QString &text : {entry.comment, paper.note, entry.abstract}) {
        if (text.isEmpty())
            continue;
        html.open("p");
        html.markup(texToHtml(text));
        html.close();
    }
    return QString::fromUtf8(html.bytes());
}

void writeEntry(MarkupWriter &xml, const Site &site, const SiteDay &day, const SitePaper &paper,
                const QString &anchor) {
    const DigestEntry &entry = paper.entry;
    const QString iso = day.day.toString(Qt::ISODate);
    const QString type = announceTypeName(paper.type);
    xml.open("entry");
    xml.element("id", idOf(iso + QLatin1Char(' ') + anchor));
    xml.element("title", texToPlain(entry.title));
    xml.line();
    xml.element("published", momentOf(day.day));
    xml.element("updated", momentOf(day.day));
    if (!entry.id.isNull())
        xml.leaf("link",
                 {{"rel", "alternate"}, {"type", "text/html"}, {"href", entry.id.abstractUrl().toString()}});
    xml.leaf("link", {{"rel", "related"},
                      {"type", "text/html"},
                      {"href", absolute(site, dayPath(day.day)) + QLatin1Char('#') + anchor}});
    for (const QString &author : entry.authors.split(QStringLiteral(", "))) {
        xml.open("author");
        xml.element("name", texToPlain(author));
        xml.close();
    }
    for (const QString &category : paper.categories)
        xml.leaf("category", {{"term", category}});
    xml.element("arxiv:announce_type", type);
    xml.element("summary", QStringLiteral("arXiv:%1 Announce Type: %2\nAbstract: %3")
                               .arg(entry.id.toString(), type, texToPlain(entry.abstract)));
    xml.element("content", contentOf(paper), {{"type", "html"}});
    xml.close();
}

} // namespace

QByteArray atomFeed(const Site &site, const SiteOutline &outline) {
    const QString title = siteTitle(site.options);
    const bool isKnownWhere = !site.options.base.isEmpty();
    MarkupWriter xml(QStringLiteral("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"));
    xml.open("feed", {{"xmlns", "http://www.w3.org/2005/Atom"},
                      {"xmlns:arxiv", "http://arxiv.org/schemas/atom"},
                      {"xml:lang", siteLanguage()}});
    xml.element("id", isKnownWhere ? absolute(site, QStringLiteral("feed.xml"))
                                   : idOf(QStringLiteral("feed ") + title));
    xml.element("title", title);
    xml.line();
    const QDate newest = site.days.empty() ? QDate(1991, 8, 14) : site.days.back().day; // arXiv's first day
    xml.element("updated", momentOf(newest));
    if (isKnownWhere)
        xml.leaf("link", {{"rel", "self"},
                          {"type", "application/atom+xml"},
                          {"href", absolute(site, QStringLiteral("feed.xml"))}});
    xml.leaf("link", {{"rel", "alternate"},
                      {"type", "text/html"},
                      {"href", absolute(site, QStringLiteral("index.html"))}});
    xml.open("author");
    xml.element("name", title);
    xml.close();
    xml.element("generator", QStringLiteral("Winnow"));
    int days = 0;
    for (size_t day = site.days.size(); day-- > 0 && days < site.options.feedDays;) {
        const SiteDay &shown = site.days[day];
        for (size_t i = 0; i < shown.papers.size(); ++i)
            writeEntry(xml, site, shown, shown.papers[i], outline.anchors(day)[i]);
        days += shown.papers.empty() ? 0 : 1;
    }
    return xml.bytes();
}

} // namespace winnow
