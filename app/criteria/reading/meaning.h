#pragma once

namespace winnow {

// What a label, a heading or a sentence says about the text that follows.
enum class Meaning {
    None,
    Topics,   // "Topics of interest"
    Name,     // "Topic 3", "name": what follows names a topic
    Want,     // "Relevant"
    Exclude,  // "Not relevant"
    Weak,     // "Nice to have"
    Keywords, // "Keywords"
    ExcludedKeywords,
    Application,
    Authors,
    Neutral, // "About me", "Global principle": names a section without saying what it contains
    Output,
    Rubric,
    Example,
    Condition,
    Introduction,
    Remark,
    Papers,
};

inline bool isLeftOut(Meaning meaning) {
    return meaning >= Meaning::Output;
}

// For a topic.
inline bool isPart(Meaning meaning) {
    return meaning == Meaning::Want || meaning == Meaning::Exclude;
}

inline bool areKeywords(Meaning meaning) {
    return meaning == Meaning::Keywords || meaning == Meaning::ExcludedKeywords ||
           meaning == Meaning::Application;
}

// For a section whose items are topics.
inline bool holdsTopics(Meaning meaning) {
    return meaning == Meaning::Topics || meaning == Meaning::Want;
}

} // namespace winnow
