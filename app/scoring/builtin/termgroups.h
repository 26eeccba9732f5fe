#pragma once

#include <QStringList>

#include <vector>

namespace winnow {

using Stems = std::vector<quint64>;

// Whether `part` occurs in `whole` without gaps.
bool containsStems(const Stems &whole, const Stems &part);

// Groups of synonyms and related words, from :/winnow/scorer/term-groups.txt.
class TermGroups final {
public:
    TermGroups();

    // Adds synonyms to those in the file.
    void addSynonyms(const QStringList &names);

    struct Group {
        std::vector<Stems> names; // synonyms
        std::vector<Stems> related;
    };
    // The other terms for a text with these words: its other names, and what belongs to it.
    Group relatives(const Stems &text) const;

private:
    static bool isNamedBy(const Stems &text, const Stems &name);
    static bool isNamedBy(const Stems &text, const std::vector<Stems> &names);
    void addTriggered(const Stems &text, Group &found) const;

    std::vector<Group> m_synonyms; // without related ones
    std::vector<Group> m_families;
};

} // namespace winnow
