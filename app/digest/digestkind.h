#pragma once

#include <QString>

namespace winnow {

// What a file is that digests may come in. The bot's kinds are described in bot/NOTES.md.
enum class DigestFileKind {
    Unknown,       // none of these
    Digest,        // Markdown as Winnow writes it, and the bot did for years
    CostLine,      // the bot's: a total cost in place of the table
    PlainTable,    // a table that names no model
    ModelTable,    // the table with the model, prompts that are not quoted
    WithoutCounts, // of runs for missed days: no numbers of papers
    HtmlTable,     // the figures in an HTML table
    ByTopic,       // and the papers under topics
    DigestJson,    // Winnow's own
    PapersJson,    // the bot's object of papers
    DayJson,       // its object of a day
    SpotlightJson, // of the papers that it took out of the day's list
    MonthJson,     // its summary of a month
    // Named, and left alone:
    Index,      // links to days
    SitePage,   // pages of months, years and topics, made from the days
    News,       // news of many sources; what papers it names come from the files above
    PromptFile, // prompts, topics, authors: for criteria
};

// As --json prints it: "unknown", "digest", "cost-line", …
QString digestFileKindName(DigestFileKind kind);
// Whether there is a digest in it to be read.
inline bool holdsDigest(DigestFileKind kind) {
    return kind >= DigestFileKind::Digest && kind <= DigestFileKind::MonthJson;
}

} // namespace winnow
