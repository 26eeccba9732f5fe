#pragma once

#include <QString>

#include <vector>

namespace winnow {

// arXiv's category taxonomy (https://arxiv.org/category_taxonomy), from :/winnow/taxonomy.tsv.
struct Category {
    QString code;    // "cs.LG"
    QString name;    // "Machine Learning"
    QString group;   // "Computer Science"
    QString archive; // "cs"
};

const std::vector<Category> &taxonomy(); // read once, never changed
bool isKnownCategory(QStringView code);  // categories, aliases and archives, ignoring case

// Whether it can be an arXiv category in a feed: a known one, or another subject of a known archive (arXiv
// adds some now and then). Rejects the ACM and MSC classes that occur among them ("I.2.7", "68T05").
bool isPlausibleCategory(QStringView code);

} // namespace winnow
