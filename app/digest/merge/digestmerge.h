#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace winnow {

// What a merge kept of a person's edits, for the report.
struct MergeReport {
    struct Kept {
        QString paper; // its id; empty: outside all papers
        QString label; // "Relevance", "Title"; empty: other text
        friend bool operator==(const Kept &, const Kept &) = default;
    };
    std::vector<Kept> kept;     // lines that Winnow would write differently
    QStringList added;          // papers added to the file
    QStringList removed;        // papers that are no longer in Winnow's digest
    QStringList notPutBack;     // papers that a person removed from the file
    QStringList notRemoved;     // papers no longer in the digest whose entries a person edited
    bool isOrderKept = false;   // Winnow would order the papers differently now
    bool isWithoutBase = false; // Winnow's previous version was unknown

    friend bool operator==(const MergeReport &, const MergeReport &) = default;
};

struct DigestMerge {
    // Why the new digest can't be merged into the file.
    enum class Obstacle {
        None,
        Foreign,     // not a digest by Winnow
        OtherDigest, // a different digest that a person edited
        OtherForm,   // grouped by topic instead of ranked, or the reverse, and edited by a person
        Unreadable   // longer than any digest, or not text
    };
    Obstacle obstacle = Obstacle::None;
    QByteArray bytes; // empty if there is an obstacle
    MergeReport report;
};

// What to do with a file whose base is unknown.
enum class MergedKind { Digest, Note };

// The file with what is new in Winnow's digest, and all of a person's edits kept byte for byte: lines, check
// marks, the order of papers, removed papers, line ends, a byte order mark, the end. `base` is what Winnow
// wrote last time, before any merge; if it is unknown, papers are added and nothing else changes. Pure. Takes
// time linear in the length of the texts. The rules are in NOTES.md.
DigestMerge mergeDigest(const std::optional<QByteArray> &base, const QByteArray &theirs,
                        const QByteArray &ours, MergedKind kind = MergedKind::Digest);

} // namespace winnow
