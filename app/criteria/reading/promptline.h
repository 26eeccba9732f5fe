#pragma once

#include "app/criteria/reading/labels.h"
#include "app/criteria/reading/span.h"

namespace winnow {

// One line of a prompt in hand-written Markdown.
struct PromptLine {
    enum class Kind { Blank, Heading, Numbered, Bullet, Text, Row, Rule };
    enum class Style { None, Digits, Letter, Roman, Ideograph }; // kinds of numbering

    Kind kind = Kind::Blank;
    int number = 0; // from 1
    int level = 0;  // Heading: 1 to 6; a completely bold line is a heading of level 7
    int indent = 0; // columns before the mark; a tab counts as four
    Style style = Style::None;
    int ordinal = 0;         // of a Numbered line, from 1; 0: unknown
    int depth = 0;           // "2.1" is 1
    bool isUnwanted = false; // its mark is a cross
    Span whole;              // without surrounding spaces
    Span text;               // without its mark
    Label label;
    bool boldName = false; // "**Name**: …": a bold name followed by text
};

// The lines of a prompt, including blank ones.
std::vector<PromptLine> promptLines(QStringView prompt);

// The cells of a table row.
Spans cellsOf(QStringView prompt, const PromptLine &line);

} // namespace winnow
