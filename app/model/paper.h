#pragma once

#include "app/model/arxivid.h"

#include <QDateTime>
#include <QStringList>

namespace winnow {

// What arXiv says about a paper. Never changed by a scorer or a reader.
struct Paper {
    ArxivId id;
    int version = 1;
    QString title;          // one line, with TeX
    QStringList authors;    // one entry per person or collaboration, with TeX, without affiliations
    QString abstract;       // one line, with TeX, without the feed's "Announce Type" preamble
    QStringList categories; // the primary category first
    QString comment;        // the authors' comment ("10 pages"); missing in feeds
    QString doi;            // of the journal version
    QString journalReference;
    QString license; // URL; empty: unknown

    QString primaryCategory() const { return categories.value(0); }
    friend bool operator==(const Paper &, const Paper &) = default;
};

// Whether its authors withdrew it. arXiv has no field for that: a withdrawal is a replacement whose comment
// or abstract says so (https://info.arxiv.org/help/withdraw.html).
bool isWithdrawn(const Paper &paper);

// A version of a paper before the newest one.
struct PaperVersion {
    int version = 1;
    QString title; // as in Paper, also the next two
    QString abstract;
    QString comment;
    QDateTime replacedAt; // UTC: when the library received a newer one
    friend bool operator==(const PaperVersion &, const PaperVersion &) = default;
};

} // namespace winnow

Q_DECLARE_METATYPE(winnow::Paper)
