#pragma once

#include "app/criteria/reading/itemreader.h"
#include "app/criteria/reading/partwriter.h"
#include "app/criteria/reading/phrasetable.h"
#include "app/criteria/reading/promptblocks.h"
#include "app/criteria/reading/prosereader.h"

#include <QHash>

namespace winnow {

// Reads the blocks of a prompt one after the other, each by the sections that it stands in.
class CriteriaReader final {
public:
    explicit CriteriaReader(QStringView prompt);
    TopicList read();

private:
    // What is said of the blocks that follow: by a heading, or by a line such as "Not relevant:" above a
    // list.
    struct Section {
        int level = 0; // of headings 10 to 70
        Meaning meaning = Meaning::Neutral;
        int topic = -1;
        bool isFresh = true; // nothing was read in it yet
    };
    enum Level { boldHeading = 70, boldLabel = 72, bareName = 75, leadIn = 80, partLabel = 90 };

    const Block &block(size_t place) const { return m_blocks.at(m_blocks.top()[place]); }
    const Block *next(size_t place) const;
    const Section &section() const { return m_sections.back(); }
    void popTo(int level);
    void push(int level, Meaning meaning, int topic = -1);
    Meaning listMeaning() const;

    void take(size_t place);
    void takeHeading(size_t place);
    Meaning headingMeaning(const Block &heading) const;
    bool isTopicHeading(size_t place, Meaning meaning) const;
    bool isHiddenHeading(Meaning meaning, int level) const;
    void takeParagraph(size_t place);
    bool takeBareName(size_t place);
    bool takeBoldName(size_t place);
    bool isGroupName(size_t place) const;
    bool takeGroupName(size_t place);
    bool takeLines(const Block &block);
    void takePhrase(Span phrase, int line);
    bool isLabelOfAll(const Block &block) const;
    void takeLabel(const Block &block, bool isList);
    void takeLeadIn(size_t place);
    Meaning leadInMeaning(Span sentence) const;
    void takeProse(const Block &block);
    void takeItem(size_t place);
    bool arePlusAndMinus(size_t from, size_t to) const;
    void beginList(size_t place);
    bool isPlainUnwanted(const Block &item) const;
    bool topicsFollow(size_t place) const;

    QStringView m_prompt;
    PromptBlocks m_blocks;
    PartWriter m_writer;
    ProseReader m_prose;
    ItemReader m_items;
    std::vector<Section> m_sections;
    bool m_hasSureTopics = false;
    QHash<QString, int> m_labelNames; // how often each stands at the start of a block
    int m_partedTopic = -1;           // the last that has a label of its own
    int m_groupNames = 0;
    int m_boldNames = 0;          // paragraphs that begin with one
    bool m_isListLeftOut = false; // of the list that is being read
    bool m_hasPlusAndMinus = false;
    size_t m_listEnd = 0;
    bool m_isListParted = false; // … and "Relevant: …" on its level is its own
    int m_listTopic = -1;        // the topic that the item before made
    size_t m_place = 0;
};

} // namespace winnow
