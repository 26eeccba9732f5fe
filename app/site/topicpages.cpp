#include "app/site/papermarkup.h"

#include "app/site/sitepages.h"
#include "app/site/sitetext.h"
#include "app/site/sitewords.h"

#include <algorithm>

namespace winnow {

namespace {

constexpr size_t newestOfTopic = 100;

PageLink topicsLink() {
    return {QStringLiteral("topics/index.html"), SiteText::tr("Topics")};
}

QDate dayOf(const Site &site, PaperPlace place) {
    return site.days.at(place.day).day;
}

void writeYears(PageFrame &page, const Site &site, const SiteTopic &topic) {
    MarkupWriter &html = page.html();
    html.open("p", {{"class", "chips"}});
    std::vector<int> years = yearsOf(site, topic);
    std::ranges::reverse(years);
    for (const int year : years) {
        html.openLink(page.to(topicPath(topic, year)), {{"class", "chip topic"}});
        html.text(SiteText::tr("All of %1").arg(year));
        html.close();
        html.line();
    }
    html.close();
}

} // namespace

std::vector<int> yearsOf(const Site &site, const SiteTopic &topic) {
    std::vector<int> years;
    for (const PaperPlace place : topic.papers) {
        if (const int year = dayOf(site, place).year(); years.empty() || years.back() != year)
            years.push_back(year);
    }
    return years;
}

QByteArray topicsPage(const Site &site, const SiteOutline &outline) {
    PageFrame page(site.options, {topicsLink().path, topicsLink().text});
    MarkupWriter &html = page.html();
    html.element("h1", SiteText::tr("Topics"));
    if (outline.topics().empty())
        html.element("p", SiteText::tr("No papers have a topic yet."));
    std::vector<const SiteTopic *> topics;
    for (const SiteTopic &topic : outline.topics())
        topics.push_back(&topic);
    std::ranges::stable_sort(topics, std::ranges::greater(),
                             [](const SiteTopic *topic) { return topic->papers.size(); });
    if (!topics.empty())
        html.open("ul", {{"class", "rows"}});
    for (const SiteTopic *topic : topics) {
        html.open("li");
        html.open("div", {{"class", "row"}});
        html.openLink(page.to(topicPath(*topic)), {{"class", "title"}, {"dir", "auto"}});
        html.text(topic->name);
        html.close();
        html.line();
        html.element("span",
                     QStringLiteral("%1 · %2").arg(paperCount(int(topic->papers.size())),
                                                   dayOf(site, topic->papers.back()).toString(Qt::ISODate)),
                     {{"class", "aside"}});
        html.close();
        html.close();
    }
    if (!topics.empty())
        html.close();
    return page.finish();
}

// The newest papers; the pages of the years list all of them, and do not change once a year is over.
QByteArray topicPage(const Site &site, const SiteOutline &outline, const SiteTopic &topic) {
    PageFrame page(site.options, {topicPath(topic), topic.name, {}, {}, {topicsLink()}});
    MarkupWriter &html = page.html();
    html.element("h1", topic.name, {{"dir", "auto"}});
    html.element("p", paperCount(int(topic.papers.size())), {{"class", "figures"}});
    writeYears(page, site, topic);
    html.open("section");
    html.element("h2", SiteText::tr("Newest"));
    html.open("ol", {{"class", "rows"}});
    PaperMarkup papers(page, site, outline);
    // Within a day the best comes first.
    std::vector<PaperPlace> places(topic.papers.end() -
                                       std::ptrdiff_t(std::min(topic.papers.size(), newestOfTopic)),
                                   topic.papers.end());
    std::ranges::stable_sort(places, std::ranges::greater(), &PaperPlace::day);
    for (const PaperPlace place : places)
        papers.row(place, true);
    html.close();
    html.close();
    return page.finish();
}

QByteArray topicYearPage(const Site &site, const SiteOutline &outline, const SiteTopic &topic, int year) {
    const std::vector<int> years = yearsOf(site, topic);
    const auto at = std::ranges::find(years, year);
    PageHead head{topicPath(topic, year), QStringLiteral("%1, %2").arg(topic.name).arg(year)};
    if (at != years.begin())
        head.previous = {topicPath(topic, *(at - 1)), QString::number(*(at - 1))};
    if (at + 1 < years.end())
        head.next = {topicPath(topic, *(at + 1)), QString::number(*(at + 1))};
    head.above = {topicsLink(), {topicPath(topic), topic.name}};
    PageFrame page(site.options, head);
    MarkupWriter &html = page.html();
    html.element("h1", head.title, {{"dir", "auto"}});
    PaperMarkup papers(page, site, outline);
    QDate month;
    for (const PaperPlace place : topic.papers) {
        const QDate day = dayOf(site, place);
        if (day.year() != year)
            continue;
        if (const QDate start(day.year(), day.month(), 1); start != month) {
            if (month.isValid()) {
                html.close();
                html.close();
            }
            month = start;
            html.open("section");
            html.element("h2", monthName(month));
            html.open("ol", {{"class", "rows"}});
        }
        papers.row(place, true);
    }
    html.close();
    html.close();
    return page.finish();
}

} // namespace winnow
