#pragma once

#include "app/digest/merge/filelines.h"

#include <QByteArray>
#include <QHash>

#include <optional>
#include <vector>

namespace winnow {

// A stretch of a digest's file, between its head and its tail.
struct FileBlock {
    enum class Kind {
        Contents,      // a paper in the contents; key is its id
        Section,       // a paper; likewise
        ContentsGroup, // a topic's line in the contents; key is its name
        Group          // a topic's heading above its papers; likewise
    };
    Kind kind = Kind::Section;
    QByteArray key;  // empty: a second one of its kind, or nobody knows of what; it stays as it is
    FileLines lead;  // blank lines and rules before it
    FileLines lines; // up to the next stretch, a person's lines included
    std::optional<int> number;

    bool isOfContents() const { return kind == Kind::Contents || kind == Kind::ContentsGroup; }
    bool isOfSections() const { return kind == Kind::Section || kind == Kind::Group; }
    bool isGroup() const { return kind == Kind::ContentsGroup || kind == Kind::Group; }
};

struct FileOutline {
    FileLines head;                // up to the first of them
    std::vector<FileBlock> blocks; // in the file's order
    FileLines tail;                // the prompts, or the last rule
    QByteArray tailHeading;        // empty: it has none
    QByteArray title;              // the first heading

    const FileBlock *find(const FileBlock &like) const;
    bool hasGroups() const;
    int sections() const;

    QHash<std::pair<int, QByteArray>, int> places; // of kind and key in `blocks`
};

// Of what Winnow wrote: each heading between the papers is a topic's.
FileOutline outlineOfWritten(const QByteArray &bytes);
// Of a file that a person may have edited: only what one of the others has is a stretch of its own, any other
// text belongs to the stretch above it.
FileOutline outlineOfEdited(const QByteArray &bytes, const FileOutline &base, const FileOutline &ours);

} // namespace winnow
