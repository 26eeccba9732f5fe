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
bool isKnownCategory(QStringView code);  // categories, aliases and archives; case does not matter

// Whether a feed may mean an arXiv category by it: a known one, or another subject of a known archive (arXiv
// adds some now and then). Refuses the ACM and MSC classes that stand among them ("I.2.7", "68T05").
bool isPlausibleCategory(QStringView code);

} // namespace winnow
