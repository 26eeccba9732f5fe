#pragma once

#include "app/digest/merge/filelines.h"

#include <QByteArray>
#include <QHash>

#include <optional>
#include <vector>

namespace winnow {

// A block of a digest's file, between its head and its tail.
struct FileBlock {
    enum class Kind {
        Contents,      // a paper in the contents; key is its id
        Section,       // a paper's section; key is its id
        ContentsGroup, // a topic's line in the contents; key is its name
        Group          // a topic's heading above its papers; key is its name
    };
    Kind kind = Kind::Section;
    QByteArray key;  // empty: a second one of its kind, or unidentified; it is left as it is
    FileLines lead;  // blank lines and rules before it
    FileLines lines; // up to the next block, including a person's lines
    std::optional<int> number;

    bool isOfContents() const { return kind == Kind::Contents || kind == Kind::ContentsGroup; }
    bool isOfSections() const { return kind == Kind::Section || kind == Kind::Group; }
    bool isGroup() const { return kind == Kind::ContentsGroup || kind == Kind::Group; }
};

struct FileOutline {
    FileLines head;                // up to the first block
    std::vector<FileBlock> blocks; // in file order
    FileLines tail;                // the prompts, or the last rule
    QByteArray tailHeading;        // empty: none
    QByteArray title;              // the first heading

    const FileBlock *find(const FileBlock &like) const;
    bool hasGroups() const;
    int sections() const;

    QHash<std::pair<int, QByteArray>, int> places; // index in `blocks` by kind and key
};

// For a file written by Winnow: each heading between papers is a topic.
FileOutline outlineOfWritten(const QByteArray &bytes);
// For a file that a person may have edited: only elements that occur in one of the others form blocks of
// their own; any other text belongs to the block above it.
FileOutline outlineOfEdited(const QByteArray &bytes, const FileOutline &base, const FileOutline &ours);

} // namespace winnow
