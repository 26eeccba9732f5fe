#pragma once

#include "app/model/arxivid.h"

#include <QUrl>

namespace winnow {

// What a link of ours stands for; all others go to the browser.
struct DetailsLink {
    enum class Kind { Foreign, AllAuthors, Author, History, Similar, AllSimilar, Paper, Score };
    Kind kind = Kind::Foreign;
    int author = 0; // index among the paper's authors
    ArxivId paper;

    static DetailsLink read(const QUrl &url);
    QString toString() const;
};

// Link that asks for the whole list of authors.
inline QString allAuthorsLink() {
    return DetailsLink{DetailsLink::Kind::AllAuthors, 0, {}}.toString();
}

} // namespace winnow
