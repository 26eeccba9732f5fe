#pragma once

#include <QString>

#include <vector>

namespace winnow {

// A piece of the criteria's text, from one comma to the next.
struct Segment {
    QString text;
    float weight = 1; // less if the criteria say that it "counts less", more if it does "above all"
};

// "dwarf galaxies above all; more massive ones count less" → dwarf galaxies above all (1.25), more massive
// ones count less (0.4).
std::vector<Segment> wishSegments(const QString &text);

// The same for what is unwanted. "Applications lacking new theory" does not exclude theory, nor does
// "segmentation without alpha" exclude alpha.
std::vector<Segment> exclusionSegments(const QString &text);

// The two names that a text gives something: "circumgalactic medium (CGM)" → circumgalactic medium, CGM.
std::vector<std::pair<QString, QString>> abbreviations(const QString &text);

// Whether the word is typical of criteria on any subject: "paper", "relevant", "method".
bool isCriteriaWord(quint64 stem);

} // namespace winnow
