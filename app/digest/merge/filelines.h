#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace winnow {

// A line of a file as it came: its bytes, and how it ended.
struct FileLine {
    QByteArray text;
    QByteArray end;         // "\n", "\r\n"; empty: the file's last line
    bool isPersons = false; // Winnow never wrote it so
    bool isTheirs = false;  // it stands in the file
    friend bool operator==(const FileLine &, const FileLine &) = default;
};

using FileLines = std::vector<FileLine>;

// Without the byte order mark, which is the file's and not a line's.
FileLines splitFile(const QByteArray &bytes);
bool hasByteOrderMark(const QByteArray &bytes);
// How most lines of the file end; "\n" where none does.
QByteArray usualEnd(const FileLines &lines);

bool isBlankLine(const QByteArray &text);
bool isRuleLine(const QByteArray &text); // "---"

// What a line is compared by: an entry's number is not told apart, as Winnow counts anew when papers come and
// go.
QByteArray lineKey(const QByteArray &text);
// Whether a person wrote `theirs` where Winnow had written `base`. Blanks that an editor cut from the line's
// end are no edit.
bool isSameLine(const QByteArray &base, const QByteArray &theirs);

// The number of an entry in its heading or its line of the contents; none where it is neither, or says two
// numbers.
std::optional<int> entryNumber(const QByteArray &text);
// The line with another number; `text` has one.
QByteArray withEntryNumber(const QByteArray &text, int number);
// Of every anchor that the line defines or links to.
std::vector<int> linkNumbers(const QByteArray &text);

// "Relevance" of "**Relevance:** 8", "day" of "day: 2025-08-08", "Total papers" of "Total papers: 3"; empty:
// the line has no label.
QByteArray lineLabel(const QByteArray &text);

} // namespace winnow
