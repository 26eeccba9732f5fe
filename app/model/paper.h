#pragma once

#include "app/model/arxivid.h"

#include <QDateTime>
#include <QStringList>

namespace winnow {

// What arXiv said of a paper. Never changed by a scorer or a reader.
struct Paper {
    ArxivId id;
    int version = 1;
    QString title;          // one line, TeX kept
    QStringList authors;    // one entry a person or collaboration, TeX kept, affiliations dropped
    QString abstract;       // one line, TeX kept, without the feed's "Announce Type" preamble
    QStringList categories; // the primary category first
    QString comment;        // authors' comment ("10 pages"); feeds have none
    QString doi;            // of the journal version
    QString journalReference;
    QString license; // URL; empty: not known

    QString primaryCategory() const { return categories.value(0); }
    friend bool operator==(const Paper &, const Paper &) = default;
};

// Whether its authors took it back. arXiv has no field for that: a withdrawal comes as a replacement whose
// comment, or abstract, says so (https://info.arxiv.org/help/withdraw.html).
bool isWithdrawn(const Paper &paper);

// A version of a paper before the newest.
struct PaperVersion {
    int version = 1;
    QString title; // as of Paper, these three
    QString abstract;
    QString comment;
    QDateTime replacedAt; // UTC: when the library heard of a newer one
    friend bool operator==(const PaperVersion &, const PaperVersion &) = default;
};

} // namespace winnow

Q_DECLARE_METATYPE(winnow::Paper)
