#pragma once

#include "app/model/paperrow.h"
#include "ui/theme.h"

#include <QTextCharFormat>
#include <QTextDocument>

namespace winnow {

// Marks of parts of the document that DetailsView paints something behind.
enum DetailsProperty {
    ChipProperty = QTextFormat::UserProperty + 1,  // character format: a rounded field
    QuoteProperty = QTextFormat::UserProperty + 2, // block format: a bar at its side
};

struct DetailsOptions {
    QStringList markedWords; // of the criteria: marked in the abstract
    bool allAuthors = false; // else a list of more than some is cut
    qreal fontSize = 10;     // points, of running text
};

// Link that asks for the whole list of authors.
inline QString allAuthorsLink() {
    return QStringLiteral("winnow:all-authors");
}

// Writes the paper into the document. Feeds' and scorers' texts come in as characters, their formulas as
// <i>, <b>, <sub> and <sup> of our own making; nothing of theirs is taken for HTML.
void writeDetails(QTextDocument &document, const PaperRow &row, const DetailsOptions &options,
                  const QPalette &palette);

} // namespace winnow
