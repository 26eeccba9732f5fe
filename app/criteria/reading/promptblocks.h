#pragma once

#include "app/criteria/reading/promptline.h"

namespace winnow {

// A unit of text: a heading, a list item with what is indented below it, a paragraph, a table.
struct Block {
    enum class Kind { Heading, Item, Paragraph, Table, Rule };
    Kind kind = Kind::Paragraph;
    PromptLine line; // its first line
    Span text;       // all its lines, without the first one's mark
    bool afterBlank = false;
    bool isSample = false;        // title and abstract of a paper: similar ones are wanted
    bool isRemark = false;        // "# a remark inside a list"
    std::vector<size_t> children; // of an item: items and paragraphs
    std::vector<PromptLine> rows; // of a table
};

class PromptBlocks final {
public:
    explicit PromptBlocks(QStringView prompt);

    const Block &at(size_t index) const { return m_blocks[index]; }
    const std::vector<Block> &all() const { return m_blocks; }
    const std::vector<size_t> &top() const { return m_top; }
    // The label of the block or of what is below it: "Relevant: …".
    bool hasParts(const Block &block) const;

private:
    void take(const PromptLine &line, const PromptLine *next);
    void joinSamples();
    bool isAbstract(const Block &block) const;
    void takeHeading(const PromptLine &line, const PromptLine *next);
    void takeItem(const PromptLine &line);
    void takeText(const PromptLine &line);
    void takeRow(const PromptLine &line);
    void takeRule(const PromptLine &line);
    bool isRemark(const PromptLine &line, const PromptLine *next) const;
    bool isBelow(const PromptLine &line, const PromptLine &item, const PromptLine *popped) const;
    bool attaches(const PromptLine &line, size_t item) const;
    bool hasPartsLike(const PromptLine &line, const Block &item) const;
    bool goesOn(const PromptLine &line) const;
    bool closes(const PromptLine &line, const Block &block) const;
    size_t add(Block::Kind kind, const PromptLine &line);

    QStringView m_prompt;
    std::vector<Block> m_blocks;
    std::vector<size_t> m_top;
    std::vector<size_t> m_open; // the items around the next line
    bool m_afterBlank = true;
    bool m_isTextOpen = false; // the next line may continue the last block
};

// "[PAPER LIST HERE]", "{papers}": a line for the papers.
bool isPaperPlace(QStringView line);

} // namespace winnow
