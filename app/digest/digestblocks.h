#pragma once

#include "app/digest/digestlines.h"

#include <QList>
#include <QString>

#include <algorithm>

namespace winnow {

// The fixed texts of the digest format, shared by its writer and its reader. The format is in NOTES.md.
namespace digestblocks {

inline constexpr QStringView title = u"# Personalized Daily ArXiv Papers ";
// How the quotation above the title of a catch-up run begins, and how long it may be.
inline constexpr QStringView prefaceBegin = u"This is a remedial run";
inline constexpr qsizetype longestPreface = 9; // lines; the bot's have 3
inline constexpr QStringView announced = u"Total arXiv papers: ";
inline constexpr QStringView scanned = u"Total scanned papers: ";
inline constexpr QStringView relevant = u"Total relevant papers: ";
inline constexpr QStringView contents = u"**Table of contents with paper titles:**";
inline constexpr QStringView contentsByTopic = u"**Table of contents by topic:**";
inline constexpr QStringView otherPapers = u"Other papers"; // heading for papers without a topic
inline constexpr QStringView rule = u"---";
inline constexpr QStringView id = u"**ArXiv ID:**";
inline constexpr QStringView authors = u"**Authors:**";
inline constexpr QStringView abstract = u"**Abstract:**";
inline constexpr QStringView comment = u"**Comment:**";
inline constexpr QStringView relevance = u"**Relevance:**";
inline constexpr QStringView novelty = u"**Novelty:**";
inline constexpr QStringView prompts = u"# Paper Selection Prompt";
inline constexpr QStringView systemPrompt = u"## System Prompt";
inline constexpr QStringView userPrompt = u"## User Prompt";

// For a range.
inline constexpr QLatin1String rangeTitleBegin("# ArXiv Papers ");
inline constexpr QStringView foundPapers = u"Total found papers: ";
inline constexpr QStringView keptPapers = u"Total kept papers: ";

// The comments of papers without scores.
inline constexpr QStringView authorMatch = u"Author match";
inline constexpr QStringView keptUnscored = u"Kept, not scored";

inline QString contentsLink(size_t number) {
    return QStringLiteral("](#user-content-link%1)").arg(number);
}
inline QString contentsBegin(size_t number) {
    return QStringLiteral("%1. [").arg(number);
}
inline QString headingBegin(size_t number, const QString &paperTitle) {
    return QStringLiteral("## %1. [").arg(number) + paperTitle + QStringLiteral("](https://arxiv.org/abs/");
}
inline QString headingEnd(size_t number) {
    return QStringLiteral(") <a id=\"link%1\"></a>").arg(number);
}

// The value of Digest::seam if there is none: without papers there are two rules with empty blocks around
// them, without prompts nothing after the last rule.
inline QString usualSeam(bool hasEntries, bool hasPrompts) {
    QString seam = hasEntries ? QStringLiteral("\n\n---") : QStringLiteral("\n\n\n\n---\n\n\n\n---");
    return hasPrompts ? seam + QStringLiteral("\n\n") : seam;
}

// Whether a text can be a seam: only blank lines and rules.
inline bool isSeam(const QString &text) {
    const auto lines = QStringView(text).split(u'\n');
    return std::all_of(lines.begin(), lines.end(), [](QStringView line) {
        const QStringView seen = withoutTrailingBlanks(line);
        return seen.isEmpty() || seen == rule;
    });
}

inline bool isPreface(const QString &text) {
    return text.startsWith(prefaceBegin) && text.count(u'\n') < longestPreface;
}

// In the bot's first files, abstracts begin as in the feed: "arXiv:2501.90001v1 Announce Type: new  Abstract:
// …".
QString withoutPreamble(const QString &text);

} // namespace digestblocks

} // namespace winnow
