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

} // namespace winnow
