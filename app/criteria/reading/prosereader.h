#pragma once

#include "app/criteria/reading/meaning.h"
#include "app/criteria/reading/partwriter.h"

namespace winnow {

// Reads paragraphs, each sentence by what it says.
class ProseReader final {
public:
    explicit ProseReader(PartWriter &writer) : m_writer(writer), m_prompt(writer.prompt()) {}

    struct Place {
        int topic = -1;
        Meaning plain = Meaning::None; // the meaning of sentences that give none; None: undecided
        bool isLabelled = false;       // nothing after "Relevant:" is an instruction for the model
        bool isItem = false;           // in a list
    };
    void read(Span text, Place place);
    // Returns whether what follows a sentence about the answer's format belongs to it.
    bool isInOutput() const { return m_isInOutput; }

private:
    void take(Span sentence, Place place, Meaning &before);
    bool isSample(const Spans &sentences) const;

    PartWriter &m_writer;
    QStringView m_prompt;
    bool m_isInOutput = false;
};

ReadPart::Reason reasonOf(Meaning meaning);

} // namespace winnow
