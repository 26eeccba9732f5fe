#include "app/digest/merge/filelines.h"

#include <algorithm>
#include <ranges>
#include <string_view>

namespace winnow {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view contentsAnchor = "](#user-content-link";
constexpr std::string_view headingAnchor = "<a id=\"link";
constexpr int mostDigits = 6;

// The position of digits in a line.
struct Digits {
    qsizetype begin = 0;
    qsizetype length = 0;
};

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

std::optional<Digits> digitsAt(const QByteArray &text, qsizetype begin) {
    qsizetype end = begin;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    if (end == begin || end - begin > mostDigits)
        return std::nullopt;
    return Digits{begin, end - begin};
}

int valueIn(const QByteArray &text, const Digits &digits) {
    return text.sliced(digits.begin, digits.length).toInt();
}

// The number after the last of these words, which may also occur in a title.
std::optional<Digits> digitsBehind(const QByteArray &text, std::string_view words) {
    const qsizetype found = text.lastIndexOf(QByteArrayView(words.data(), qsizetype(words.size())));
    return found < 0 ? std::nullopt : digitsAt(text, found + qsizetype(words.size()));
}

// "3. " at the beginning, after a heading's hash signs.
std::optional<Digits> leadingDigits(const QByteArray &text) {
    qsizetype begin = 0;
    while (begin < text.size() && (text[begin] == '#' || text[begin] == ' '))
        ++begin;
    const auto digits = digitsAt(text, begin);
    if (!digits || !QByteArrayView(text).sliced(digits->begin + digits->length).startsWith(". ["))
        return std::nullopt;
    return digits;
}

// Where an entry's number is in its line: in its anchor, and mostly also at the beginning. Empty: it is no
// such line.
std::vector<Digits> numberPlaces(const QByteArray &text) {
    const bool isField = text.startsWith("**") || text.startsWith('>') || text.size() < 4;
    if (isField) // true for most lines, and the longest
        return {};
    const bool isHeading = text.startsWith('#');
    const auto anchor = digitsBehind(text, isHeading ? headingAnchor : contentsAnchor);
    if (!anchor)
        return {};
    const auto leading = leadingDigits(text);
    if (!leading)
        return {*anchor};
    if (leading->begin >= anchor->begin || valueIn(text, *leading) != valueIn(text, *anchor))
        return {};
    return {*leading, *anchor};
}

QByteArray withNumber(const QByteArray &text, const QByteArray &number) {
    QByteArray changed = text;
    const std::vector<Digits> places = numberPlaces(text);
    for (const Digits &place : std::views::reverse(places))
        changed.replace(place.begin, place.length, number);
    return changed;
}

QByteArray withoutBlanksAtEnd(const QByteArray &text) {
    qsizetype end = text.size();
    while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == '\t'))
        --end;
    return text.first(end);
}

} // namespace

bool hasByteOrderMark(const QByteArray &bytes) {
    return bytes.startsWith(QByteArrayView(byteOrderMark.data(), qsizetype(byteOrderMark.size())));
}

FileLines splitFile(const QByteArray &bytes) {
    static const QByteArray usual("\n"); // shared by all lines
    static const QByteArray withReturn("\r\n");
    FileLines lines;
    qsizetype begin = hasByteOrderMark(bytes) ? qsizetype(byteOrderMark.size()) : 0;
    while (begin < bytes.size()) {
        const qsizetype end = bytes.indexOf('\n', begin);
        if (end < 0) {
            lines.push_back({bytes.sliced(begin), {}});
            break;
        }
        const bool hasReturn = end > begin && bytes[end - 1] == '\r';
        const qsizetype length = end - begin - (hasReturn ? 1 : 0);
        lines.push_back({bytes.sliced(begin, length), hasReturn ? withReturn : usual});
        begin = end + 1;
    }
    return lines;
}

QByteArray usualEnd(const FileLines &lines) {
    const auto returns =
        std::count_if(lines.begin(), lines.end(), [](const FileLine &line) { return line.end.size() == 2; });
    return returns * 2 > qsizetype(lines.size()) ? QByteArray("\r\n") : QByteArray("\n");
}

bool isBlankLine(const QByteArray &text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c == ' ' || c == '\t'; });
}

bool isRuleLine(const QByteArray &text) {
    return withoutBlanksAtEnd(text) == "---";
}

QByteArray lineKey(const QByteArray &text) {
    return withNumber(text, "#");
}

bool isSameLine(const QByteArray &base, const QByteArray &theirs) {
    if (base == theirs || withoutBlanksAtEnd(base) == theirs)
        return true;
    const QByteArray key = lineKey(base);
    const QByteArray other = lineKey(theirs);
    return key == other || withoutBlanksAtEnd(key) == other;
}

std::optional<int> entryNumber(const QByteArray &text) {
    const auto places = numberPlaces(text);
    return places.empty() ? std::nullopt : std::optional(valueIn(text, places.back()));
}

QByteArray withEntryNumber(const QByteArray &text, int number) {
    return withNumber(text, QByteArray::number(number));
}

std::vector<int> linkNumbers(const QByteArray &text) {
    std::vector<int> numbers;
    for (const std::string_view words :
         {std::string_view("#user-content-link"), std::string_view("#link"), std::string_view("id=\"link")}) {
        const QByteArrayView sought(words.data(), qsizetype(words.size()));
        for (qsizetype found = text.indexOf(sought); found >= 0;
             found = text.indexOf(sought, found + sought.size())) {
            if (const auto digits = digitsAt(text, found + sought.size()))
                numbers.push_back(valueIn(text, *digits));
        }
    }
    return numbers;
}

QByteArray lineLabel(const QByteArray &text) {
    constexpr qsizetype longest = 40;
    const bool isBold = text.startsWith("**");
    const qsizetype end = text.first(std::min(text.size(), longest)).indexOf(':');
    if (end <= 0)
        return {};
    const QByteArray label = text.sliced(isBold ? 2 : 0, end - (isBold ? 2 : 0));
    const bool isPlain = !label.isEmpty() && std::all_of(label.begin(), label.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == ' ' || c == '-' || c == '_';
    });
    const QByteArrayView behind = QByteArrayView(text).sliced(end + 1);
    const bool isClosed = isBold ? behind.startsWith("**") : behind.isEmpty() || behind.startsWith(' ');
    return isPlain && isClosed && !label.startsWith(' ') ? label : QByteArray();
}

} // namespace winnow
