#pragma once

#include "app/model/arxivid.h"

#include <QUrl>

namespace winnow {

// The target of an internal link; all other links go to the browser.
struct DetailsLink {
    enum class Kind { Foreign, AllAuthors, Author, Topic, History, Similar, AllSimilar, Paper, Score };
    Kind kind = Kind::Foreign;
    int index = 0; // index into the paper's authors, or its topics with the main one first
    ArxivId paper;

    static DetailsLink read(const QUrl &url);
    QString toString() const;
};

// The link that expands the list of authors.
inline QString allAuthorsLink() {
    return DetailsLink{DetailsLink::Kind::AllAuthors, 0, {}}.toString();
}

} // namespace winnow
