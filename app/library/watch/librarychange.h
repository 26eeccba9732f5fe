#pragma once

#include "app/model/arxivid.h"

#include <QDate>
#include <QSet>

namespace winnow {

// What was written to the library since the last query.
struct LibraryChange {
    QSet<QDate> days;     // whose papers or feeds changed
    QSet<ArxivId> papers; // with new scores, decisions, annotations or texts
    bool criteria = false;
    bool runs = false;
    bool views = false; // saved views
    bool taste = false; // what was learned, or the papers' values

    bool isEmpty() const {
        return days.isEmpty() && papers.isEmpty() && !criteria && !runs && !views && !taste;
    }
};

} // namespace winnow
