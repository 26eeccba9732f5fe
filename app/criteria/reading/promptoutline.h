#pragma once

#include "app/criteria/reading/promptblocks.h"

#include <QHash>
#include <QString>

namespace winnow {

// The overall structure of a prompt's blocks, determined before they are read one after the other.
class PromptOutline final {
public:
    PromptOutline(QStringView prompt, const PromptBlocks &blocks);

    size_t size() const { return m_blocks.top().size(); }
    const Block &block(size_t place) const { return m_blocks.at(m_blocks.top()[place]); }
    const Block *next(size_t place) const { return place + 1 < size() ? &block(place + 1) : nullptr; }

    // Topics that are named as such, so that the text around them is not taken for topics.
    bool hasSureTopics() const { return m_hasSureTopics; }
    // Names above lists, and paragraphs that begin with a bold name: topics if there are several.
    int groupNames() const { return m_groupNames; }
    int boldNames() const { return m_boldNames; }
    bool isGroupName(size_t place) const;
    // A heading for the whole text: "# arXiv filter".
    bool isTitle(size_t place) const;
    // "Photon counting. Dark counts and jitter.": one of several paragraphs below "We work on the
    // following:".
    bool isSentenceName(size_t place) const { return m_sentenceNames[place]; }
    // "-survey" / "-patent" directly below wanted words.
    bool areMinusWords(size_t from, size_t to) const;
    // How often "Relevant" or "Not relevant" occurs at the start of a block.
    int labelCount(Span name) const;
    // Whether items or headings below a level come before the next section of that level.
    bool topicsFollow(size_t place, int level) const;
    // The end of the list that begins at an index.
    size_t listEnd(size_t place) const;
    bool arePlusAndMinus(size_t from, size_t to) const;

private:
    void count(size_t place);
    void findSentenceNames();
    bool beginsWithName(const Block &block) const;

    QStringView m_prompt;
    const PromptBlocks &m_blocks;
    std::vector<size_t> m_nextStop; // for each index, that of the next item, table or heading
    std::vector<bool> m_sentenceNames;
    std::vector<int> m_highestAfter; // the lowest level of a heading after each index; 99: none
    QHash<QString, int> m_labelNames;
    bool m_hasSureTopics = false;
    int m_groupNames = 0;
    int m_boldNames = 0;
};

} // namespace winnow
