#pragma once

#include "app/model/arxivid.h"
#include "app/model/digestrange.h"
#include "app/model/papertopic.h"
#include "app/model/usage.h"

#include <QDate>
#include <QMetaType>
#include <QString>

#include <optional>
#include <vector>

namespace winnow {

// One paper of a digest, as it is written, with TeX.
struct DigestEntry {
    ArxivId id;
    QString title;
    QString authors; // "A, B, C"
    QString abstract;
    QString comment;
    std::optional<int> relevance; // without either score: included because its author is followed
    std::optional<int> novelty;
    std::optional<PaperTopic> topic = std::nullopt; // none: unknown
    // Only in the digest of a range.
    QDate announced = {}; // the newest day of the range that announced it
    bool isKept = false;
    QString note = {}; // the reader's, several lines
    QStringList tags = {};

    friend bool operator==(const DigestEntry &, const DigestEntry &) = default;
};

// The prompts quoted at the end of a digest.
struct DigestPrompts {
    QString system;
    QString user; // with the line [PAPER LIST HERE] in place of the papers
    friend bool operator==(const DigestPrompts &, const DigestPrompts &) = default;
};

// The source of an imported digest's papers, best first: if there are several files for one day, the list of
// the best one is used. See digest/bot/NOTES.md.
enum class DigestSource {
    Markdown,  // a digest itself, including Winnow's own JSON
    Papers,    // the bot's object of papers
    Day,       // the bot's object of a day
    Month,     // the bot's summary of a month
    Spotlight, // the papers that the bot removed from a day's list
};

// The front matter, for publishing tools, if requested.
struct DigestFrontMatter {
    QString criteriaName;
    int criteriaVersion = 0; // 0: none were saved
    int kept = 0;            // papers of the digest that the reader kept
    int failures = 0;        // papers that could not be scored
    friend bool operator==(const DigestFrontMatter &, const DigestFrontMatter &) = default;
};

// A model's summary of a range's papers.
struct DigestSummary {
    QString model;
    QString text;
    friend bool operator==(const DigestSummary &, const DigestSummary &) = default;
};

// A digest of a day, or of a range: what MarkdownWriter writes and DigestReader reads, byte for byte. Values
// that are not given are unknown, which is different from 0.
struct Digest {
    QDate day;
    QString model; // empty: unknown
    Usage usage;
    std::optional<int> announced;     // "Total arXiv papers": entries of all feeds, a paper once per feed
    std::optional<int> scanned;       // "Total scanned papers": those that passed the filters, once per feed
    std::optional<int> relevant;      // "Total relevant papers"
    std::vector<DigestEntry> entries; // in the digest's order
    std::optional<DigestPrompts> prompts;
    // For an imported digest without papers or prompts: the blank lines and rules in place of the missing
    // blocks, so that it is written back unchanged. None: as Winnow writes it.
    std::optional<QString> seam;
    QString preface = {}; // quoted above the title: that the run caught up missed days; usually empty
    // Papers scored on that day that the digest does not list.
    std::vector<DigestEntry> unlisted = {};
    DigestSource source = DigestSource::Markdown;
    bool byTopic = false; // entries are grouped by topic
    std::optional<DigestFrontMatter> frontMatter = std::nullopt;
    // For a range: not read back, as it contains nothing that is not in its days' digests.
    std::optional<DigestRange> range = std::nullopt; // none: of a day
    int found = 0;                                   // papers of the range, or found by its search
    std::optional<DigestSummary> summary = std::nullopt;

    friend bool operator==(const Digest &, const Digest &) = default;
};

// Its file name without suffix: "2025-08-08", "2026-W31".
inline QString digestFileStem(const Digest &digest) {
    return digest.range ? rangeFileName(*digest.range) : digest.day.toString(Qt::ISODate);
}

// Which papers are in a digest: both scores must reach their cut-off.
struct CutOffs {
    int relevance = 7;
    int novelty = 5;
    friend bool operator==(const CutOffs &, const CutOffs &) = default;
};

} // namespace winnow

Q_DECLARE_METATYPE(winnow::Digest)
