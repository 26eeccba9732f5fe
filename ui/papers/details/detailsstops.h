#pragma once

#include <QString>

#include <vector>

class QTextDocument;

namespace winnow {

// What of the details is read as one: "By Ann Moss, Bert Fern", "Abstract: …", or a link.
struct DetailsStop {
    int from = 0; // in the document
    int to = 0;
    QString spoken;
    QString target; // of a link; empty: to be read only
};

// First what there is to read: title, authors, scores, comment, abstract, remarks; then the links. So the
// abstract is near however many authors there are.
std::vector<DetailsStop> detailsStops(const QTextDocument &document);

} // namespace winnow
