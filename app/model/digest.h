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
    // What only the digest of a range says.
    QDate announced = {}; // the newest day of the range that announced it
    bool isKept = false;
    QString note = {}; // the reader's, several lines
    QStringList tags = {};

    friend bool operator==(const DigestEntry &, const DigestEntry &) = default;
};

// The prompts quoted at a digest's end.
struct DigestPrompts {
    QString system;
    QString user; // the papers stand as the line [PAPER LIST HERE]
    friend bool operator==(const DigestPrompts &, const DigestPrompts &) = default;
};

// What the papers of an imported digest were read from, the best first: where several files tell of one day,
// the list of the best one stands. See digest/bot/NOTES.md.
enum class DigestSource {
    Markdown,  // a digest as such, Winnow's own JSON too
    Papers,    // the bot's object of papers
    Day,       // the bot's object of a day
    Month,     // the bot's summary of a month
    Spotlight, // the papers that the bot took out of a day's list
};

// What is said before the title, for programs that publish digests, where that is asked for.
struct DigestFrontMatter {
    QString criteriaName;
    int criteriaVersion = 0; // 0: none were saved
    int kept = 0;            // papers of the digest that the reader keeps
    int failures = 0;        // papers for which no score could be had
    friend bool operator==(const DigestFrontMatter &, const DigestFrontMatter &) = default;
};

// What a model wrote about the papers of a range.
struct DigestSummary {
    QString model;
    QString text;
    friend bool operator==(const DigestSummary &, const DigestSummary &) = default;
};

// A digest of a day, or of a range: what MarkdownWriter writes and DigestReader reads, byte for byte. What
// nobody said is not known, and never taken for nought.
struct Digest {
    QDate day;
    QString model; // empty: not known
    Usage usage;
    std::optional<int> announced;     // "Total arXiv papers": entries of every feed, a paper once per feed
    std::optional<int> scanned;       // "Total scanned papers": what the filters left, once per feed
    std::optional<int> relevant;      // "Total relevant papers"
    std::vector<DigestEntry> entries; // in their order in the digest
    std::optional<DigestPrompts> prompts;
    // Of an imported digest without papers or without prompts: the blank lines and rules that stood where the
    // missing blocks would be, so that it is written back as it came. None: as Winnow writes it.
    std::optional<QString> seam;
    QString preface = {}; // quoted above the title: that the run made up for missed days; mostly empty
    // Papers scored on the day that the digest does not list.
    std::vector<DigestEntry> unlisted = {};
    DigestSource source = DigestSource::Markdown;
    bool byTopic = false; // entries stand in groups of one topic
    std::optional<DigestFrontMatter> frontMatter = std::nullopt;
    // Of a range: not read back, as it holds nothing that its days' digests don't.
    std::optional<DigestRange> range = std::nullopt; // none: of the day
    int found = 0;                                   // papers of the range, or found by its search
    std::optional<DigestSummary> summary = std::nullopt;

    friend bool operator==(const Digest &, const Digest &) = default;
};

// What a file of it is called, without suffix: "2025-08-08", "2026-W31".
inline QString digestFileStem(const Digest &digest) {
    return digest.range ? rangeFileName(*digest.range) : digest.day.toString(Qt::ISODate);
}

// Which papers a digest takes: both scores must reach their cut-off.
struct CutOffs {
    int relevance = 7;
    int novelty = 5;
    friend bool operator==(const CutOffs &, const CutOffs &) = default;
};

} // namespace winnow

Q_DECLARE_METATYPE(winnow::Digest)
