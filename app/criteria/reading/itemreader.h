#pragma once

#include "app/criteria/reading/partwriter.h"
#include "app/criteria/reading/promptblocks.h"
#include "app/criteria/reading/prosereader.h"

namespace winnow {

// Reads a list item with everything below it.
class ItemReader final {
public:
    ItemReader(const PromptBlocks &blocks, PartWriter &writer, ProseReader &prose)
        : m_blocks(blocks), m_writer(writer), m_prose(prose), m_prompt(writer.prompt()) {}

    // As a topic, or as whatever its words say. Returns the topic, or -1. isSure: it is among topics.
    int readTopic(const Block &item, bool isSure);
    // As one of several things of the same kind.
    void readAs(const Block &block, Meaning meaning, int topic);
    // As text around the criteria, each sentence by what it says.
    void readAside(const Block &block);
    void readText(Span text, Meaning meaning, int topic, bool isItem);
    void readSample(Span text, Meaning meaning);
    void leaveOut(const Block &block, ReadPart::Reason reason);
    // What is below an item that names a topic.
    void readBelow(const Block &item, int topic, Meaning part);
    // The label at the start of a block, in a topic or outside.
    void readLabel(const Block &block, int topic, Meaning part);
    // "Tides: never", "Moons: maybe": whether the words after the name only say how much it is wanted.
    bool readGraded(Span text);
    // Names a topic by a text that may also describe it: "Codes: surface codes".
    int nameTopic(Span text, int line);
    // The lines of an item that are its name; those below describe it.
    Span nameOf(Span text) const;

    // "9-10: perfect", "Relevance: 1-10"
    bool isRubric(Span text) const;

private:
    void readChild(const Block &child, int topic, Meaning &part);

    const PromptBlocks &m_blocks;
    PartWriter &m_writer;
    ProseReader &m_prose;
    QStringView m_prompt;
};

} // namespace winnow
