#pragma once

#include "app/criteria/reading/labels.h"
#include "app/criteria/reading/span.h"

namespace winnow {

// One line of a prompt as Markdown that people write by hand.
struct PromptLine {
    enum class Kind { Blank, Heading, Numbered, Bullet, Text, Row, Rule };
    enum class Style { None, Digits, Letter, Roman, Ideograph }; // of a number

    Kind kind = Kind::Blank;
    int number = 0; // from 1
    int level = 0;  // Heading: 1 to 6; a line that is bold as a whole is a heading of level 7
    int indent = 0; // columns before the mark; a tab is four
    Style style = Style::None;
    int ordinal = 0;         // of a Numbered line, from 1; 0: not known
    int depth = 0;           // "2.1" is 1
    bool isUnwanted = false; // its mark is a cross
    Span whole;              // without the blanks around it
    Span text;               // without its mark
    Label label;
    bool boldName = false; // "**Name**: …": a name in bold with more text behind it
};

// The lines of a prompt, blank ones too.
std::vector<PromptLine> promptLines(QStringView prompt);

// The cells of a row of a table.
Spans cellsOf(QStringView prompt, const PromptLine &line);

} // namespace winnow
