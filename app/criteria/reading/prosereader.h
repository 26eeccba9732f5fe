#pragma once

#include "app/criteria/reading/meaning.h"
#include "app/criteria/reading/partwriter.h"

namespace winnow {

// Reads paragraphs: each sentence by what it says.
class ProseReader final {
public:
    explicit ProseReader(PartWriter &writer) : m_writer(writer), m_prompt(writer.prompt()) {}

    struct Place {
        int topic = -1;
        Meaning plain = Meaning::None; // what a sentence means that says nothing of itself; None: undecided
        bool isLabelled = false;       // behind "Relevant:" nothing is said to the model
        bool isItem = false;           // of a list
    };
    void read(Span text, Place place);
    // Returns whether what follows a sentence that orders an answer is part of the order.
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
