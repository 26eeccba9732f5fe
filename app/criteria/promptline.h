#pragma once

#include <QString>

namespace winnow {

// One line of a prompt as Markdown that people write by hand.
struct PromptLine {
    enum class Kind { Blank, Heading, Numbered, Bullet, Text };
    // What "Relevant: …" at the start of a line announces.
    enum class Label { None, Relevant, Irrelevant, Application, Keywords };

    Kind kind = Kind::Blank;
    int level = 0;  // Heading: 1 to 6; a line that is bold as a whole is a heading of level 7
    int indent = 0; // columns before the mark; a tab is four
    QString text;   // without mark and emphasis
    Label label = Label::None;
    QString rest;          // the text after the label
    bool boldName = false; // "**Name**: …": a name in bold with more text behind it
};

PromptLine readPromptLine(QStringView line);

// What a section's heading says about the lines below it.
enum class SectionKind { Neutral, Topics, Keywords, Relevant, Irrelevant, Application, Instructions };
SectionKind sectionKind(const QString &heading);

} // namespace winnow
