#include "app/run/outlook.h"

#include "app/feed/announcementcalendar.h"
#include "app/feed/taxonomy.h"

namespace winnow {

std::vector<CategoryFact> categoryFacts() {
    std::vector<CategoryFact> facts;
    for (const Category &category : taxonomy())
        facts.push_back({category.code, category.name, category.group});
    return facts;
}

QDateTime nextListing(const QDateTime &now) {
    return AnnouncementCalendar::nextListing(now);
}

QDate announcementDay(const QDateTime &now) {
    return AnnouncementCalendar::dayAt(now);
}

} // namespace winnow
