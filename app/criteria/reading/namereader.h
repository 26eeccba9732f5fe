#pragma once

#include "app/criteria/reading/itemreader.h"
#include "app/criteria/reading/partwriter.h"
#include "app/criteria/reading/promptoutline.h"
#include "app/criteria/reading/prosereader.h"
#include "app/criteria/reading/sectionstack.h"

namespace winnow {

// Reads names of topics that have no list mark: a line above "Relevant: …" or above a list, bold words at the
// start of a paragraph, phrases between commas or on separate lines.
class NameReader final {
public:
    NameReader(const PromptOutline &outline, SectionStack &sections, PartWriter &writer, ProseReader &prose,
               ItemReader &items)
        : m_prompt(writer.prompt()),
          m_outline(outline),
          m_sections(sections),
          m_writer(writer),
          m_prose(prose),
          m_items(items) {}

    // Whether the paragraph was one; the topic's section is then open.
    bool take(size_t place) {
        return takeBareName(place) || takeBoldName(place) || takeSentenceName(place) || takeGroupName(place);
    }
    // The lines of a paragraph as items of the surrounding section.
    bool takeLines(const Block &block);
    // "Topics: tides, moons", or one per line.
    void takeNames(Span text, int line);

private:
    void takePhrase(Span phrase, int line);

    bool takeBareName(size_t place);
    bool takeBoldName(size_t place);
    bool takeGroupName(size_t place);
    bool takeSentenceName(size_t place);

    QStringView m_prompt;
    const PromptOutline &m_outline;
    SectionStack &m_sections;
    PartWriter &m_writer;
    ProseReader &m_prose;
    ItemReader &m_items;
};

} // namespace winnow
