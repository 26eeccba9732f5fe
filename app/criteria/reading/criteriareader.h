#pragma once

#include "app/criteria/reading/itemreader.h"
#include "app/criteria/reading/namereader.h"
#include "app/criteria/reading/partwriter.h"
#include "app/criteria/reading/promptblocks.h"
#include "app/criteria/reading/promptoutline.h"
#include "app/criteria/reading/prosereader.h"
#include "app/criteria/reading/sectionstack.h"

namespace winnow {

// Reads the blocks of a prompt one after the other, depending on the sections around them.
class CriteriaReader final {
public:
    explicit CriteriaReader(QStringView prompt);
    TopicList read();

private:
    const Section &section() const { return m_sections.top(); }

    void take(size_t place);
    void takeHeading(size_t place);
    Meaning headingMeaning(const Block &heading) const;
    bool isTopicHeading(size_t place, Meaning meaning) const;
    bool isHiddenHeading(Meaning meaning, int level) const;
    void takeParagraph(size_t place);
    bool isLabelOfAll(const Block &block) const;
    void takeLabel(const Block &block, bool isList);
    void takeLeadIn(size_t place);
    void takeProse(const Block &block);
    void takeItem(size_t place);
    void beginList(size_t place);
    bool isPlainUnwanted(const Block &item) const;

    QStringView m_prompt;
    PromptBlocks m_blocks;
    PromptOutline m_outline;
    PartWriter m_writer;
    ProseReader m_prose;
    ItemReader m_items;
    SectionStack m_sections;
    NameReader m_names;
    int m_partedTopic = -1;       // the last one with a label of its own
    bool m_isListLeftOut = false; // about the current list
    bool m_hasPlusAndMinus = false;
    bool m_areMinusWords = false;
    size_t m_listEnd = 0;
    bool m_isListParted = false; // … and "Relevant: …" on its level belongs to it
    int m_listTopic = -1;        // the topic that the previous item made
    size_t m_place = 0;
};

} // namespace winnow
