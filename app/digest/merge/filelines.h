#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace winnow {

// A line of a file: its bytes and its line end.
struct FileLine {
    QByteArray text;
    QByteArray end;         // "\n", "\r\n"; empty: the last line
    bool isPersons = false; // Winnow never wrote it like this
    bool isTheirs = false;  // it is in the file
    friend bool operator==(const FileLine &, const FileLine &) = default;
};

using FileLines = std::vector<FileLine>;

// Without the byte order mark, which belongs to the file and not to a line.
FileLines splitFile(const QByteArray &bytes);
bool hasByteOrderMark(const QByteArray &bytes);
// The line end of most lines in the file; "
// " if there is none.
QByteArray usualEnd(const FileLines &lines);

bool isBlankLine(const QByteArray &text);
bool isRuleLine(const QByteArray &text); // "---"

// What lines are compared by: without an entry's number, since entries are renumbered when papers are added
// or removed.
QByteArray lineKey(const QByteArray &text);
// Whether a person changed `base`, which Winnow wrote, into `theirs`. Trailing spaces removed by an editor
// are not a change.
bool isSameLine(const QByteArray &base, const QByteArray &theirs);

// The number of an entry in its heading or its line in the contents; none if the line is neither, or has two
// different numbers.
std::optional<int> entryNumber(const QByteArray &text);
// The line with another number; `text` must have one.
QByteArray withEntryNumber(const QByteArray &text, int number);
// All anchors that the line defines or links to.
std::vector<int> linkNumbers(const QByteArray &text);

// "Relevance" in "**Relevance:** 8", "day" in "day: 2025-08-08", "Total papers" in "Total papers: 3"; empty:
// no label.
QByteArray lineLabel(const QByteArray &text);

} // namespace winnow
