#pragma once

#include <QStringList>

#include <vector>

namespace winnow {

using Stems = std::vector<quint64>;

// Whether `part` occurs in `whole` without gaps.
bool containsStems(const Stems &whole, const Stems &part);

// A phrase as written, and as compared.
struct Phrase {
    QString text;
    Stems stems;
};

// Groups of synonyms and related words, from :/winnow/scorer/term-groups.txt.
class TermGroups final {
public:
    TermGroups();

    // Adds synonyms to those in the file.
    void addSynonyms(const QStringList &names);

    // The other terms for a text with these words: its synonyms, and what belongs to it.
    struct Relatives {
        std::vector<Phrase> same;
        std::vector<Phrase> related;
    };
    Relatives relatives(const Stems &text) const;

private:
    struct Group {
        std::vector<Phrase> heads; // the whole of a synonym line
        std::vector<Phrase> related;
    };
    static bool isNamedBy(const Stems &text, const Phrase &head);
    static bool isNamedBy(const Stems &text, const std::vector<Phrase> &heads);
    void addTriggered(const Stems &text, Relatives &found) const;

    std::vector<Group> m_synonyms;
    std::vector<Group> m_families;
};

} // namespace winnow
