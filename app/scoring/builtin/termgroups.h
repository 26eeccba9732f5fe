#pragma once

#include <QStringList>

#include <vector>

namespace winnow {

using Stems = std::vector<quint64>;

// Whether `part` stands in `whole` without a gap.
bool containsStems(const Stems &whole, const Stems &part);

// A phrase as it was written, and as it is compared.
struct Phrase {
    QString text;
    Stems stems;
};

// Which words say the same or belong together, from :/winnow/scorer/term-groups.txt.
class TermGroups final {
public:
    TermGroups();

    // Names of the same thing, beside those of the file.
    void addSynonyms(const QStringList &names);

    // What else a text names that holds these words: other names of the same thing, and what belongs to it.
    struct Relatives {
        std::vector<Phrase> same;
        std::vector<Phrase> related;
    };
    Relatives relatives(const Stems &text) const;

private:
    struct Group {
        std::vector<Phrase> heads; // of a synonym line: all of it
        std::vector<Phrase> related;
    };
    static bool isNamedBy(const Stems &text, const Phrase &head);
    static bool isNamedBy(const Stems &text, const std::vector<Phrase> &heads);
    void addTriggered(const Stems &text, Relatives &found) const;

    std::vector<Group> m_synonyms;
    std::vector<Group> m_families;
};

} // namespace winnow
