#pragma once

#include <QString>

#include <vector>

namespace winnow {

// A stretch of the prompt, in UTF-16 code units.
struct Span {
    qsizetype begin = 0;
    qsizetype end = 0;
    bool isEmpty() const { return end <= begin; }
    qsizetype length() const { return end - begin; }
    friend bool operator==(const Span &, const Span &) = default;
};

using Spans = std::vector<Span>; // in the order of the text

inline QStringView viewOf(QStringView prompt, Span span) {
    return span.isEmpty() ? QStringView() : prompt.mid(span.begin, span.length());
}

// Where the first line of a span ends: at its line end, or with the span.
qsizetype lineEnd(QStringView prompt, Span span);

// Without the blanks at its ends.
Span trimmed(QStringView prompt, Span span);

// The text of a span as it is meant: without marks of emphasis, its lines joined with blanks, trimmed.
QString plainText(QStringView prompt, Span span);

} // namespace winnow
