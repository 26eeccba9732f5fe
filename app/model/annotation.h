#pragma once

#include "app/model/arxivid.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace winnow {

// The reader's own additions to a paper, apart from the decision.
struct Annotation {
    QString note;                    // several lines, as typed
    QStringList tags;                // alphabetical
    std::optional<int> ownRelevance; // your relevance, 1 to 10

    bool isEmpty() const { return note.isEmpty() && tags.isEmpty() && !ownRelevance; }
    friend bool operator==(const Annotation &, const Annotation &) = default;
};

// The reader's acts on papers, which can be undone.
enum class ActKind { Decision, Note, Tags, OwnRelevance, Read };

// The effect of an act on annotations. The lists have the same length.
struct AnnotationChange {
    ActKind kind = ActKind::Note; // Note, Tags or OwnRelevance
    std::vector<ArxivId> ids;     // each once, including those that did not change
    std::vector<Annotation> before;
    std::vector<Annotation> after;
    qint64 act = 0; // for ReaderMarksService::undo(); 0: nothing was changed
};

} // namespace winnow

Q_DECLARE_METATYPE(winnow::Annotation)
