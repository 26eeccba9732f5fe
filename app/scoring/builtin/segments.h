#pragma once

#include <QString>

#include <vector>

namespace winnow {

// A piece of what the criteria say, from one comma to the next.
struct Segment {
    QString text;
    float weight = 1; // less where the criteria say that it "counts less", more where it does "above all"
};

// "dwarf galaxies above all; more massive ones count less" → dwarf galaxies above all (1.25), more massive
// ones count less (0.4).
std::vector<Segment> wishSegments(const QString &text);

// The same of what is not wanted. "Applications lacking new theory" does not exclude theory, nor does
// "segmentation without alpha" exclude alpha.
std::vector<Segment> exclusionSegments(const QString &text);

// What a text calls by two names: "circumgalactic medium (CGM)" → circumgalactic medium, CGM.
std::vector<std::pair<QString, QString>> abbreviations(const QString &text);

// Whether criteria are written with this word, whatever they are about: "paper", "relevant", "method".
bool isCriteriaWord(quint64 stem);

} // namespace winnow
