#pragma once

#include "app/model/arxivid.h"

#include <QDate>
#include <QSet>

namespace winnow {

// What was written to the library since somebody last asked.
struct LibraryChange {
    QSet<QDate> days;     // whose papers, or what is known of whose feeds, is another
    QSet<ArxivId> papers; // scored, screened, decided on or noted otherwise, or with other texts
    bool criteria = false;
    bool runs = false;
    bool views = false; // saved ones
    bool taste = false; // what was learned, or what it makes of papers

    bool isEmpty() const {
        return days.isEmpty() && papers.isEmpty() && !criteria && !runs && !views && !taste;
    }
};

} // namespace winnow
