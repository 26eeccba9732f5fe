#include "app/digest/usagetable.h"

#include "app/site/calendarmarkup.h"
#include "app/site/papermarkup.h"
#include "app/site/sitepages.h"
#include "app/site/sitetext.h"
#include "app/site/sitewords.h"

#include <algorithm>
#include <limits>

namespace winnow {

namespace {

constexpr size_t newestRows = 50;  // of the newest day on the first page
constexpr size_t daysOnIndex = 10; // before it
constexpr size_t rowsOfAMonthsDay = 5;

QString shortDay(QDate day) {
    return day.toString(Qt::ISODate);
}

// "gpt-4o · 530 announced · 320 scanned · 23 in the digest · $0.15"
QString figures(const SiteDay &day) {
    const QLocale locale = siteLocale();
    QStringList parts;
    if (!day.model.isEmpty())
        parts << day.model;
    if (day.announced > 0)
        parts << SiteText::tr("%1 announced").arg(locale.toString(day.announced));
    if (day.scanned > 0)
        parts << SiteText::tr("%1 scanned").arg(locale.toString(day.scanned));
    parts << SiteText::tr("%1 in the digest").arg(locale.toString(qulonglong(day.papers.size())));
    if (day.usage.totalTokens > 0)
        parts << SiteText::tr("%1 tokens").arg(locale.toString(day.usage.totalTokens));
    if (day.usage.totalTokens > 0 && day.usage.costKnown)
        parts << costText(day.usage.totalCost);
    return parts.join(QStringLiteral(" · "));
}

// The day's topics with their number of papers, in order of appearance.
void writeTopicsOfDay(PageFrame &page, const SiteOutline &outline, const SiteDay &day) {
    struct Count {
        const SiteTopic *topic;
        QString name; // as spelled on this day
        int papers;
    };
    std::vector<Count> topics;
    for (const SitePaper &paper : day.papers) {
        const SiteTopic *topic = paper.entry.topic ? outline.topic(paper.entry.topic->name) : nullptr;
        if (!topic)
            continue;
        const auto known = std::ranges::find(topics, topic, &Count::topic);
        if (known == topics.end())
            topics.push_back({topic, paper.entry.topic->name.simplified(), 1});
        else
            ++known->papers;
    }
    if (topics.empty())
        return;
    MarkupWriter &html = page.html();
    html.open("ul", {{"class", "chips"}, {"aria-label", SiteText::tr("Topics of the day")}});
    for (const Count &count : topics) {
        html.open("li");
        html.openLink(page.to(topicPath(*count.topic)), {{"class", "chip topic"}});
        html.text(count.name + QStringLiteral(" (%1)").arg(count.papers));
        html.close();
        html.close();
    }
    html.close();
}

PageLink dayLink(const Site &site, size_t day) {
    return day < site.days.size() ? PageLink{dayPath(site.days[day].day), shortDay(site.days[day].day)}
                                  : PageLink{};
}

PageLink monthLink(const SiteOutline &outline, size_t month) {
    return month < outline.months().size()
               ? PageLink{monthPath(outline.months()[month].start), monthName(outline.months()[month].start)}
               : PageLink{};
}

PageLink yearLink(const SiteOutline &outline, size_t year) {
    return year < outline.years().size() ? PageLink{yearPath(outline.years()[year].start.year()),
                                                    QString::number(outline.years()[year].start.year())}
                                         : PageLink{};
}

PageLink yearOf(QDate day) {
    return {yearPath(day.year()), QString::number(day.year())};
}

void writeCounts(MarkupWriter &html, const SiteSpan &span) {
    html.element(
        "p", QStringLiteral("%1 · %2").arg(paperCount(span.papers), dayCount(int(span.last - span.first))),
        {{"class", "figures"}});
}

void writeDayWithRows(PageFrame &page, const Site &site, const SiteOutline &outline, size_t day,
                      size_t most) {
    MarkupWriter &html = page.html();
    const int papers = int(site.days[day].papers.size());
    html.open("section", {{"class", "day"}});
    html.open("h2");
    html.openLink(page.to(dayPath(site.days[day].day)));
    html.text(longDate(site.days[day].day));
    html.close();
    html.element("span", paperCount(papers), {{"class", "count"}});
    html.close();
    PaperMarkup(page, site, outline).rowsOfDay(day, most);
    html.close();
}

} // namespace

QByteArray dayPage(const Site &site, const SiteOutline &outline, size_t day) {
    const SiteDay &shown = site.days.at(day);
    const QDate date = shown.day;
    PageFrame page(site.options, {dayPath(date),
                                  longDate(date),
                                  dayLink(site, day - 1),
                                  dayLink(site, day + 1),
                                  {yearOf(date), {monthPath(date), monthName(date)}}});
    MarkupWriter &html = page.html();
    html.element("h1", longDate(date));
    html.element("p", figures(shown), {{"class", "figures"}});
    writeTopicsOfDay(page, outline, shown);
    if (shown.papers.empty()) {
        html.element("p", SiteText::tr("No papers of this day are in the digest."));
        return page.finish();
    }
    PaperMarkup papers(page, site, outline);
    html.open("nav", {{"class", "contents"}, {"aria-label", SiteText::tr("Papers of the day")}});
    papers.rowsOfDay(day, std::numeric_limits<size_t>::max());
    html.close();
    for (size_t i = 0; i < shown.papers.size(); ++i)
        papers.section({day, i});
    return page.finish();
}

QByteArray monthPage(const Site &site, const SiteOutline &outline, size_t month) {
    const SiteSpan &span = outline.months().at(month);
    PageFrame page(site.options, {monthPath(span.start),
                                  monthName(span.start),
                                  monthLink(outline, month - 1),
                                  monthLink(outline, month + 1),
                                  {yearOf(span.start)}});
    page.html().element("h1", monthName(span.start));
    writeCounts(page.html(), span);
    writeCalendar(page, site, span, {});
    for (size_t day = span.last; day-- > span.first;)
        writeDayWithRows(page, site, outline, day, rowsOfAMonthsDay);
    return page.finish();
}

QByteArray yearPage(const Site &site, const SiteOutline &outline, size_t year) {
    const SiteSpan &span = outline.years().at(year);
    const QString name = QString::number(span.start.year());
    PageFrame page(site.options, {yearPath(span.start.year()), name, yearLink(outline, year - 1),
                                  yearLink(outline, year + 1)});
    page.html().element("h1", name);
    writeCounts(page.html(), span);
    page.html().open("div", {{"class", "months"}});
    for (const SiteSpan &month : outline.months()) {
        if (month.start.year() == span.start.year())
            writeCalendar(page, site, month, monthPath(month.start));
    }
    page.html().close();
    return page.finish();
}

QByteArray indexPage(const Site &site, const SiteOutline &outline) {
    PageFrame page(site.options, {QStringLiteral("index.html"), {}});
    MarkupWriter &html = page.html();
    html.element("h1", siteTitle(site.options), {{"dir", "auto"}});
    html.element("p",
                 QStringLiteral("%1 · %2").arg(paperCount(outline.papers()), dayCount(int(site.days.size()))),
                 {{"class", "figures"}});
    const size_t days = site.days.size();
    if (days > 0)
        writeDayWithRows(page, site, outline, days - 1, newestRows);
    html.open("section");
    html.element("h2", SiteText::tr("Earlier days"));
    html.open("ul", {{"class", "rows"}});
    for (size_t i = days; i-- > 1 && days - i <= daysOnIndex;) {
        const SiteDay &day = site.days[i - 1];
        html.open("li");
        html.open("div", {{"class", "row"}});
        html.openLink(page.to(dayPath(day.day)), {{"class", "title"}});
        html.text(longDate(day.day));
        html.close();
        html.line();
        html.element("span", paperCount(int(day.papers.size())), {{"class", "aside"}});
        html.close();
        html.close();
    }
    html.close();
    html.close();
    html.open("section");
    html.element("h2", SiteText::tr("All days"));
    for (size_t year = outline.years().size(); year-- > 0;) {
        html.open("p", {{"class", "chips"}});
        html.openLink(page.to(yearLink(outline, year).path), {{"class", "chip topic"}});
        html.text(yearLink(outline, year).text);
        html.close();
        html.line();
        for (size_t month = 0; month < outline.months().size(); ++month) {
            if (outline.months()[month].start.year() != outline.years()[year].start.year())
                continue;
            html.openLink(page.to(monthLink(outline, month).path), {{"class", "chip"}});
            html.text(monthLink(outline, month).text);
            html.close();
            html.line();
        }
        html.close();
    }
    html.close();
    return page.finish();
}

} // namespace winnow
