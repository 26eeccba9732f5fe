#pragma once

#include <QCoreApplication>
#include <QString>

#include <vector>

class QTextDocument;

namespace winnow {

// A part of the details that is read out as one: "By Ann Moss, Bert Fern", "Abstract: …", or a link.
struct DetailsStop {
    int from = 0; // in the document
    int to = 0;
    QString spoken;
    QString target; // a link's target; empty: only text

    Q_DECLARE_TR_FUNCTIONS(winnow::DetailsStops)
};

// First the texts: title, authors, scores, comment, abstract, remarks; then the links. So the abstract is
// close by, however many authors there are.
std::vector<DetailsStop> detailsStops(const QTextDocument &document);

} // namespace winnow
