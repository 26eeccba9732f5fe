#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace winnow {

// What the window has to know of arXiv: the window does not reach into the feed room itself.

struct CategoryFact {
    QString code;  // "cs.LG"
    QString name;  // "Machine Learning"
    QString group; // "Computer Science"
};

std::vector<CategoryFact> categoryFacts();
QDateTime nextListing(const QDateTime &now); // UTC, both
QStringList sampleFeedFiles();               // the invented papers of the sample day

} // namespace winnow
