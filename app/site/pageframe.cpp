#include "app/site/pageframe.h"

#include "app/site/sitetext.h"
#include "app/site/sitewords.h"

namespace winnow {

namespace {

// Only files next to the pages are loaded, and inline scripts do not run.
const char *const contentPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
                                  "base-uri 'none'; form-action 'self'";

} // namespace

QString siteTitle(const SiteOptions &options) {
    const QString own = options.title.simplified();
    return own.isEmpty() ? SiteText::tr("arXiv digests") : own;
}

PageFrame::PageFrame(const SiteOptions &options, const PageHead &head)
    : m_options(options),
      m_head(head),
      m_toRoot(QStringLiteral("../").repeated(head.path.count(QLatin1Char('/')))),
      m_html(QStringLiteral("<!DOCTYPE html>\n")) {
    const QString title = siteTitle(options);
    m_html.open("html", {{"lang", siteLanguage()}});
    writeHead(head.title.isEmpty() ? title : head.title + QStringLiteral(" · ") + title);
    m_html.open("body");
    m_html.element("a", SiteText::tr("Skip to the papers"), {{"class", "skip"}, {"href", "#main"}});
    m_html.line();
    writeHeader();
    m_html.open("main", {{"id", "main"}});
    writeWays();
}

void PageFrame::writeHead(const QString &title) {
    m_html.open("head");
    m_html.leaf("meta", {{"charset", "utf-8"}});
    m_html.leaf("meta", {{"http-equiv", "Content-Security-Policy"}, {"content", contentPolicy}});
    m_html.leaf("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
    m_html.leaf("meta", {{"name", "generator"}, {"content", "Winnow"}});
    m_html.leaf("meta", {{"name", "referrer"}, {"content", "no-referrer"}});
    m_html.leaf("meta", {{"name", "color-scheme"}, {"content", "light dark"}});
    m_html.element("title", title);
    m_html.line();
    if (!m_options.base.isEmpty())
        m_html.leaf("link", {{"rel", "canonical"},
                             {"href", QString::fromLatin1(m_options.base.toEncoded()) + m_head.path}});
    if (!m_head.previous.path.isEmpty())
        m_html.leaf("link", {{"rel", "prev"}, {"href", to(m_head.previous.path)}});
    if (!m_head.next.path.isEmpty())
        m_html.leaf("link", {{"rel", "next"}, {"href", to(m_head.next.path)}});
    m_html.leaf("link", {{"rel", "alternate"},
                         {"type", "application/atom+xml"},
                         {"title", siteTitle(m_options)},
                         {"href", to(QStringLiteral("feed.xml"))}});
    m_html.leaf(
        "link",
        {{"rel", "icon"}, {"href", to(QStringLiteral("assets/icon.svg"))}, {"type", "image/svg+xml"}});
    m_html.leaf("link", {{"rel", "stylesheet"}, {"href", to(QStringLiteral("assets/site.css"))}});
    m_html.element("script", {}, {{"src", to(QStringLiteral("assets/site.js"))}});
    m_html.close();
}

void PageFrame::writeHeader() {
    m_html.open("header", {{"class", "top"}});
    m_html.element("a", siteTitle(m_options),
                   {{"class", "home"}, {"href", to(QStringLiteral("index.html"))}, {"dir", "auto"}});
    m_html.line();
    m_html.open("form",
                {{"role", "search"}, {"action", to(QStringLiteral("search.html"))}, {"method", "get"}});
    m_html.leaf("input", {{"type", "search"},
                          {"name", "q"},
                          {"aria-label", SiteText::tr("Search the papers")},
                          {"placeholder", SiteText::tr("Search titles, authors, topics")},
                          {"autocomplete", "off"}});
    m_html.element("button", SiteText::tr("Search", "a button"), {{"type", "submit"}});
    m_html.line();
    m_html.close();
    m_html.open("nav", {{"aria-label", SiteText::tr("Site")}});
    link({QStringLiteral("index.html"), SiteText::tr("Days")}, {});
    link({QStringLiteral("topics/index.html"), SiteText::tr("Topics")}, {});
    link({QStringLiteral("feed.xml"), SiteText::tr("Feed")}, {});
    m_html.element("button", SiteText::tr("Automatic"),
                   {{"type", "button"},
                    {"id", "theme"},
                    {"hidden", ""},
                    {"title", SiteText::tr("Theme")},
                    {"data-auto", SiteText::tr("Automatic")},
                    {"data-light", SiteText::tr("Light")},
                    {"data-dark", SiteText::tr("Dark")}});
    m_html.line();
    m_html.close();
    m_html.close();
}

// Links back, up and on.
void PageFrame::writeWays() {
    const bool leadsSomewhere =
        !m_head.previous.path.isEmpty() || !m_head.next.path.isEmpty() || !m_head.above.empty();
    if (!leadsSomewhere)
        return;
    m_html.open("nav", {{"class", "ways"}, {"aria-label", SiteText::tr("Other days")}});
    if (!m_head.previous.path.isEmpty())
        link({m_head.previous.path, QStringLiteral("← ") + m_head.previous.text},
             {{"rel", "prev"}, {"class", "previous"}});
    for (const PageLink &above : m_head.above)
        link(above, {{"class", "above"}});
    if (!m_head.next.path.isEmpty())
        link({m_head.next.path, m_head.next.text + QStringLiteral(" →")},
             {{"rel", "next"}, {"class", "next"}});
    m_html.close();
}

void PageFrame::link(const PageLink &link, MarkupWriter::Attributes more) {
    m_html.openLink(to(link.path), more);
    m_html.text(link.text);
    m_html.close();
    m_html.line();
}

QByteArray PageFrame::finish() {
    m_html.close(); // main
    m_html.open("footer");
    m_html.open("p");
    m_html.text(
        SiteText::tr("Made by Winnow from arXiv's announcements. Thank you to arXiv for use of its open "
                     "access interoperability."));
    m_html.close();
    m_html.close();
    return m_html.bytes();
}

} // namespace winnow
