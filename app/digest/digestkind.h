#pragma once

#include <QString>

namespace winnow {

// The kind of a file that may contain digests. The bot's kinds are described in bot/NOTES.md.
enum class DigestFileKind {
    Unknown,       // none of these
    Digest,        // Markdown as Winnow writes it, and the bot did for years
    CostLine,      // the bot's, with a total cost instead of the table
    PlainTable,    // with a table that names no model
    ModelTable,    // with the table and the model, and unquoted prompts
    WithoutCounts, // of catch-up runs, without numbers of papers
    HtmlTable,     // with the usage in an HTML table
    ByTopic,       // also with the papers grouped by topic
    DigestJson,    // Winnow's own
    PapersJson,    // the bot's object of papers
    DayJson,       // the bot's object of a day
    SpotlightJson, // of the papers that the bot removed from the day's list
    MonthJson,     // the bot's summary of a month
    // Recognised, but not imported:
    Index,      // links to days
    SitePage,   // pages of months, years and topics, made from the days
    News,       // news from many sources; its papers are in the files above
    PromptFile, // prompts, topics, authors: part of criteria
};

// The name printed by --json: "unknown", "digest", "cost-line", …
QString digestFileKindName(DigestFileKind kind);
// Whether it contains a digest to import.
inline bool holdsDigest(DigestFileKind kind) {
    return kind >= DigestFileKind::Digest && kind <= DigestFileKind::MonthJson;
}

} // namespace winnow
