#pragma once

#include <QString>

#include <vector>

namespace winnow {

// A range in the prompt, in UTF-16 code units.
struct Span {
    qsizetype begin = 0;
    qsizetype end = 0;
    bool isEmpty() const { return end <= begin; }
    qsizetype length() const { return end - begin; }
    friend bool operator==(const Span &, const Span &) = default;
};

using Spans = std::vector<Span>; // in text order

inline QStringView viewOf(QStringView prompt, Span span) {
    return span.isEmpty() ? QStringView() : prompt.mid(span.begin, span.length());
}

// The end of a span's first line: at its line end, or at the end of the span.
qsizetype lineEnd(QStringView prompt, Span span);

// Without spaces at its ends.
Span trimmed(QStringView prompt, Span span);

// The text of a span as intended: without marks of emphasis, on one line, trimmed.
QString plainText(QStringView prompt, Span span);

} // namespace winnow
