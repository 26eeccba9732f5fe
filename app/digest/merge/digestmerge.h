#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace winnow {

// What a merge left as a person had it, for the line that says so.
struct MergeReport {
    struct Kept {
        QString paper; // its id; empty: not within a paper
        QString label; // "Relevance", "Title"; empty: other text
        friend bool operator==(const Kept &, const Kept &) = default;
    };
    std::vector<Kept> kept;   // lines that Winnow would write otherwise
    QStringList added;        // papers that are new in the file
    QStringList removed;      // papers that went with Winnow's next digest
    QStringList notPutBack;   // papers that a person took out of the file
    QStringList notRemoved;   // papers that are no longer in the digest, but a person wrote in their entries
    bool isOrderKept = false; // Winnow would order the papers otherwise now
    bool isWithoutBase = false; // nobody knew what Winnow wrote before

    friend bool operator==(const MergeReport &, const MergeReport &) = default;
};

struct DigestMerge {
    // Why the file can't take the new digest.
    enum class Obstacle {
        None,
        Foreign,     // it is no digest of Winnow's
        OtherDigest, // it is the digest of something else, and a person wrote in it
        OtherForm,   // by topic in place of by rank, or the reverse; and a person wrote in it
        Unreadable   // longer than any digest, or no text
    };
    Obstacle obstacle = Obstacle::None;
    QByteArray bytes; // empty where there is an obstacle
    MergeReport report;
};

// What to do with a file that nobody knows the base of.
enum class MergedKind { Digest, Note };

// The file with what is new in Winnow's digest and all that a person wrote, byte for byte: lines, ticks, the
// order of papers, papers that were taken out, line ends, the mark at the beginning, the end. `base` is what
// Winnow wrote the last time, before any merge; none: unknown, and then nothing but papers is added. Pure. In
// time that grows with the length of the texts. The rules are in NOTES.md.
DigestMerge mergeDigest(const std::optional<QByteArray> &base, const QByteArray &theirs,
                        const QByteArray &ours, MergedKind kind = MergedKind::Digest);

} // namespace winnow
