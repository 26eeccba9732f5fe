#pragma once

#include "app/model/arxivid.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace winnow {

// What the reader says of a paper, beside the decision.
struct Annotation {
    QString note;                    // several lines, as typed
    QStringList tags;                // in order of the alphabet
    std::optional<int> ownRelevance; // 1 to 10, the reader's own mark

    bool isEmpty() const { return note.isEmpty() && tags.isEmpty() && !ownRelevance; }
    friend bool operator==(const Annotation &, const Annotation &) = default;
};

// What the reader does to papers, and can undo.
enum class ActKind { Decision, Note, Tags, OwnRelevance, Read };

// What an act did to annotations. The lists are of one length.
struct AnnotationChange {
    ActKind kind = ActKind::Note; // Note, Tags or OwnRelevance
    std::vector<ArxivId> ids;     // each once, those included of which nothing changed
    std::vector<Annotation> before;
    std::vector<Annotation> after;
    qint64 act = 0; // for MarkService::undo(); 0: nothing was changed
};

struct TagCount {
    QString tag;
    int papers = 0;
    friend bool operator==(const TagCount &, const TagCount &) = default;
};

} // namespace winnow

Q_DECLARE_METATYPE(winnow::Annotation)
