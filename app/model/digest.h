#pragma once

#include "app/model/arxivid.h"
#include "app/model/papertopic.h"
#include "app/model/usage.h"

#include <QDate>
#include <QMetaType>
#include <QString>

#include <optional>
#include <vector>

namespace winnow {

// One paper of a digest, as it is written: TeX and all.
struct DigestEntry {
    ArxivId id;
    QString title;
    QString authors; // "A, B, C"
    QString abstract;
    QString comment;
    std::optional<int> relevance; // neither score: chosen because its author is followed
    std::optional<int> novelty;
    std::optional<PaperTopic> topic = std::nullopt; // none: nobody said

    friend bool operator==(const DigestEntry &, const DigestEntry &) = default;
};

// The prompts quoted at a digest's end.
struct DigestPrompts {
    QString system;
    QString user; // the papers stand as the line [PAPER LIST HERE]
    friend bool operator==(const DigestPrompts &, const DigestPrompts &) = default;
};

// A day's digest: what MarkdownWriter writes and DigestReader reads, byte for byte.
struct Digest {
    QDate day;
    QString model;
    Usage usage;
    int announced = 0;                // "Total arXiv papers": entries of every feed, a paper once per feed
    int scanned = 0;                  // "Total scanned papers": what the filters left, once per feed
    int relevant = 0;                 // "Total relevant papers"
    std::vector<DigestEntry> entries; // in their order in the digest
    std::optional<DigestPrompts> prompts;
    // Of an imported digest without papers or without prompts: the blank lines and rules that stood where the
    // missing blocks would be, so that it is written back as it came. None: as Winnow writes it.
    std::optional<QString> seam;

    friend bool operator==(const Digest &, const Digest &) = default;
};

// Which papers a digest takes: both scores must reach their cut-off.
struct CutOffs {
    int relevance = 7;
    int novelty = 5;
    friend bool operator==(const CutOffs &, const CutOffs &) = default;
};

} // namespace winnow

Q_DECLARE_METATYPE(winnow::Digest)
