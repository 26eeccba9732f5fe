#include "app/site/calendarmarkup.h"

#include "app/site/sitetext.h"
#include "app/site/sitewords.h"

#include <algorithm>

namespace winnow {

namespace {

// Shades from 0 to 4.
int shade(int papers) {
    return papers == 0 ? 0 : std::min(1 + papers / 10, 4);
}

void writeWeekdays(MarkupWriter &html) {
    const QLocale locale = siteLocale();
    html.open("thead");
    html.open("tr");
    for (int weekday = Qt::Monday; weekday <= Qt::Sunday; ++weekday)
        html.element("th", locale.standaloneDayName(weekday, QLocale::ShortFormat),
                     {{"scope", "col"}, {"abbr", locale.standaloneDayName(weekday)}});
    html.close();
    html.close();
}

void writeDay(PageFrame &page, QDate day, const SiteDay *known) {
    MarkupWriter &html = page.html();
    const QString number = QString::number(day.day());
    if (!known) {
        html.element("td", number);
        return;
    }
    const int papers = int(known->papers.size());
    html.open("td", {{"class", QStringLiteral("shade%1").arg(shade(papers))}});
    html.openLink(page.to(dayPath(day)));
    html.element("strong", number);
    html.element("span", SiteText::tr(": "), {{"class", "unseen"}});
    html.element("span", paperCount(papers), {{"class", "count"}});
    html.close();
    html.close();
}

} // namespace

void writeCalendar(PageFrame &page, const Site &site, const SiteSpan &month, const QString &captionPath) {
    MarkupWriter &html = page.html();
    html.open("table", {{"class", "calendar"}});
    if (captionPath.isEmpty()) {
        html.element("caption", monthName(month.start), {{"class", "unseen"}});
    } else {
        html.open("caption");
        html.openLink(page.to(captionPath));
        html.text(monthName(month.start));
        html.close();
        html.close();
    }
    writeWeekdays(html);
    html.open("tbody");
    size_t next = month.first;
    const QDate end = month.start.addMonths(1);
    for (QDate week = month.start.addDays(1 - month.start.dayOfWeek()); week < end; week = week.addDays(7)) {
        html.open("tr");
        for (QDate day = week; day < week.addDays(7); day = day.addDays(1)) {
            const bool isKnown = next < month.last && site.days[next].day == day;
            if (day < month.start || day >= end)
                html.element("td", {});
            else
                writeDay(page, day, isKnown ? &site.days[next] : nullptr);
            next += isKnown ? 1 : 0;
        }
        html.close();
    }
    html.close();
    html.close();
}

} // namespace winnow
