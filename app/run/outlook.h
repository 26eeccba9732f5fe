#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace winnow {

// What the window has to know of arXiv: the window does not reach into the feed room itself.

struct CategoryFact {
    QString code;  // "cs.LG"
    QString name;  // "Machine Learning"
    QString group; // "Computer Science"
};

std::vector<CategoryFact> categoryFacts();
QDate announcementDay(const QDateTime &now); // the day it is for arXiv (US Eastern)
QDateTime nextListing(const QDateTime &now); // UTC, both

} // namespace winnow
