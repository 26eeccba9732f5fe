#pragma once

#include "app/criteria/reading/meaning.h"

#include <vector>

namespace winnow {

// What a heading, or a line such as "Not relevant:" above a list, says about the following blocks.
struct Section {
    enum Level { boldHeading = 70, boldLabel = 72, bareName = 75, leadIn = 80, partLabel = 90 };

    int level = 0; // 10 to 70 for headings
    Meaning meaning = Meaning::Neutral;
    int topic = -1;
    bool isFresh = true; // nothing has been read in it yet
};

// The sections around a block, innermost last. The outermost one says nothing.
class SectionStack final {
public:
    const Section &top() const { return m_sections.back(); }
    const std::vector<Section> &all() const { return m_sections; }
    // Ends the sections of a level and those inside.
    void popTo(int level) {
        while (m_sections.size() > 1 && m_sections.back().level >= level)
            m_sections.pop_back();
    }
    void push(int level, Meaning meaning, int topic = -1) {
        m_sections.push_back({level, meaning, topic, true});
    }
    void wasRead() { m_sections.back().isFresh = false; }

private:
    std::vector<Section> m_sections{Section()};
};

} // namespace winnow
