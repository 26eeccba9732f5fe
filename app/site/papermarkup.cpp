#include "app/site/papermarkup.h"

#include "app/site/sitetext.h"
#include "app/site/sitewords.h"
#include "app/text/tex.h"

#include <algorithm>

namespace winnow {

namespace {

constexpr qsizetype mostShownNames = 40; // collaborations have thousands

} // namespace

const SitePaper &PaperMarkup::paper(PaperPlace place) const {
    return m_site.days.at(place.day).papers.at(place.paper);
}

void PaperMarkup::section(PaperPlace place) {
    const SitePaper &paper = this->paper(place);
    const DigestEntry &entry = paper.entry;
    const QString &anchor = m_outline.anchors(place.day).at(place.paper);
    m_html.open("article", {{"class", "paper"}, {"id", anchor}});
    m_html.open("h2", {{"dir", "auto"}});
    m_html.element("span", QStringLiteral("%1.").arg(place.paper + 1), {{"class", "number"}});
    m_html.text(QStringLiteral(" "));
    const bool isAtArxiv = !entry.id.isNull() && !entry.id.isSample();
    if (isAtArxiv)
        m_html.openLink(entry.id.abstractUrl().toString());
    m_html.markup(texToHtml(entry.title));
    if (isAtArxiv)
        m_html.close();
    m_html.close();
    const QStringList names = entry.authors.split(QStringLiteral(", "));
    m_html.open("p", {{"class", "authors"}, {"dir", "auto"}});
    m_html.markup(texToHtml(names.mid(0, mostShownNames).join(QStringLiteral(", "))));
    if (names.size() > mostShownNames)
        m_html.text(SiteText::tr(" and %Ln more", nullptr, int(names.size() - mostShownNames)));
    m_html.close();
    facts(paper);
    if (!entry.comment.isEmpty())
        labelled(SiteText::tr("Comment"), entry.comment, "comment");
    if (entry.topic && !entry.topic->reason.isEmpty() && entry.topic->reason != entry.comment)
        labelled(SiteText::tr("Topic"), entry.topic->reason, "reason");
    if (!paper.note.isEmpty())
        labelled(SiteText::tr("Note"), paper.note, "note");
    m_html.open("p", {{"class", "abstract"}, {"dir", "auto"}});
    m_html.markup(texToHtml(entry.abstract));
    m_html.close();
    m_html.close();
}

// Scores, topics and where to read on.
void PaperMarkup::facts(const SitePaper &paper) {
    const DigestEntry &entry = paper.entry;
    m_html.open("div", {{"class", "facts"}});
    scores(entry);
    if (entry.topic)
        topics(*entry.topic);
    for (const QString &category : paper.categories) {
        m_html.element("span", category, {{"class", "chip"}});
        m_html.line();
    }
    if (!entry.id.isNull() && !entry.id.isSample()) {
        m_html.openLink(entry.id.abstractUrl().toString(), {{"class", "chip"}});
        m_html.text(QStringLiteral("arXiv:") + entry.id.toString());
        m_html.close();
        m_html.line();
        m_html.openLink(entry.id.pdfUrl().toString(), {{"class", "chip"}});
        m_html.text(QStringLiteral("PDF"));
        m_html.element("span", SiteText::tr(" of %1").arg(entry.id.toString()), {{"class", "unseen"}});
        m_html.close();
        m_html.line();
    }
    m_html.close();
}

void PaperMarkup::scores(const DigestEntry &entry) {
    if (entry.relevance)
        bar("relevance", SiteText::tr("Relevance"), *entry.relevance);
    if (entry.novelty)
        bar("novelty", SiteText::tr("Novelty"), *entry.novelty);
}

void PaperMarkup::bar(const char *kind, const QString &label, int value) {
    m_html.open("span", {{"class", "score"}, {"title", QStringLiteral("%1 %2").arg(label).arg(value)}});
    m_html.element("span", label, {{"class", "label"}});
    m_html.text(QStringLiteral(" "));
    m_html.element(
        "span", QString::number(value),
        {{"class", QStringLiteral("bar %1 v%2").arg(QLatin1String(kind)).arg(std::clamp(value, 0, 10))}});
    m_html.close();
    m_html.line();
}

void PaperMarkup::topics(const PaperTopic &topic) {
    if (topic.isNone())
        m_html.element("span", SiteText::tr("None of the topics"), {{"class", "chip"}});
    else
        topicLink(topic.name, "chip topic");
    m_html.line();
    for (const QString &name : topic.also)
        topicLink(name, "chip also");
}

void PaperMarkup::topicLink(const QString &name, const char *kind) {
    const SiteTopic *known = m_outline.topic(name);
    if (known) {
        m_html.openLink(m_page.to(topicPath(*known)), {{"class", kind}});
        m_html.text(name.simplified());
        m_html.close();
    } else {
        m_html.element("span", name.simplified(), {{"class", kind}});
    }
    m_html.line();
}

void PaperMarkup::labelled(const QString &label, const QString &text, const char *kind) {
    m_html.open("p", {{"class", kind}, {"dir", "auto"}});
    m_html.element("span", label + QLatin1Char(':'), {{"class", "unseen"}});
    m_html.text(QStringLiteral(" "));
    m_html.markup(texToHtml(text));
    m_html.close();
}

void PaperMarkup::row(PaperPlace place, bool withDay) {
    const SitePaper &paper = this->paper(place);
    const SiteDay &day = m_site.days.at(place.day);
    m_html.open("li");
    m_html.open("div", {{"class", "row"}});
    m_html.openLink(m_page.to(dayPath(day.day)) + QLatin1Char('#') +
                        m_outline.anchors(place.day).at(place.paper),
                    {{"class", "title"}, {"dir", "auto"}});
    m_html.markup(texToHtml(paper.entry.title));
    m_html.close();
    m_html.line();
    m_html.open("span", {{"class", "aside"}});
    if (withDay) {
        const QString iso = day.day.toString(Qt::ISODate);
        m_html.element("time", iso, {{"datetime", iso}});
        m_html.line();
    }
    scores(paper.entry);
    m_html.close();
    m_html.close();
    m_html.close();
}

void PaperMarkup::rowsOfDay(size_t day, size_t most) {
    const size_t papers = std::min(m_site.days.at(day).papers.size(), most);
    if (papers == 0)
        return;
    m_html.open("ol", {{"class", "rows"}});
    for (size_t i = 0; i < papers; ++i)
        row({day, i}, false);
    m_html.close();
}

} // namespace winnow
