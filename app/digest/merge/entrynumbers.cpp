#include "app/digest/merge/entrynumbers.h"

#include <QSet>

#include <algorithm>

namespace winnow {

namespace {

using Kind = FileBlock::Kind;
using Ids = std::vector<QByteArray>;
using Numbers = QHash<QByteArray, int>;

class EntryNumbers final {
public:
    EntryNumbers(std::vector<FileBlock> &blocks, const std::vector<const FileLines *> &others,
                 const FileOutline &ours)
        : m_blocks(blocks), m_ours(ours) {
        for (const FileLines *lines : others)
            reserveLinks(*lines);
        for (const FileBlock &block : blocks)
            reserveLinks(block.lines);
        for (const FileBlock &block : blocks)
            readEntry(block);
    }

    void renumber() {
        for (const Numbers &numbers : {asInOurs(), inOrder()}) {
            if (isGood(numbers))
                return apply(numbers);
        }
        apply(behindAll());
    }

private:
    // The anchors that a person's lines define or link to.
    void reserveLinks(const FileLines &lines) {
        for (const FileLine &line : lines) {
            if (!line.isPersons)
                continue;
            for (const int number : linkNumbers(line.text))
                m_linked.insert(number);
        }
    }

    void readEntry(const FileBlock &block) {
        if (block.isGroup() || block.key.isEmpty() || block.lines.empty())
            return;
        Ids &ids = block.kind == Kind::Section ? m_sections : m_contents;
        ids.push_back(block.key);
        const FileLine &line = block.lines.front();
        if (block.number)
            m_old.insert(block.key, *block.number);
        if (line.isPersons || (block.number && m_linked.contains(*block.number)))
            m_pinned.insert(block.key);
    }

    // All papers in the order of the complete list; empty if the lists contradict each other.
    Ids order() const {
        const Ids &longer = m_sections.size() >= m_contents.size() ? m_sections : m_contents;
        const Ids &shorter = m_sections.size() >= m_contents.size() ? m_contents : m_sections;
        size_t next = 0;
        for (const QByteArray &id : longer) {
            if (next < shorter.size() && shorter[next] == id)
                ++next;
        }
        return next == shorter.size() ? longer : Ids();
    }

    int pinnedNumber(const QByteArray &id) const { return m_pinned.contains(id) ? m_old.value(id, -1) : -1; }

    Numbers asInOurs() const {
        Numbers numbers;
        for (const FileBlock &block : m_ours.blocks) {
            if (block.kind == Kind::Section && block.number && !block.key.isEmpty())
                numbers.insert(block.key, *block.number);
        }
        for (const Ids *ids : {&m_contents, &m_sections}) {
            for (const QByteArray &id : *ids) {
                if (m_old.contains(id) && (m_pinned.contains(id) || !numbers.contains(id)))
                    numbers.insert(id, m_old.value(id));
            }
        }
        return numbers;
    }

    Numbers inOrder() const {
        Numbers numbers;
        int last = 0;
        for (const QByteArray &id : order()) {
            const int pinned = pinnedNumber(id);
            last = pinned >= 0 ? pinned : nextFree(last);
            numbers.insert(id, last);
        }
        return numbers;
    }

    int nextFree(int number) const {
        do
            ++number;
        while (m_linked.contains(number));
        return number;
    }

    // Known papers keep their numbers; new ones come last.
    Numbers behindAll() const {
        Numbers numbers = m_old;
        int last = 0;
        for (const int number : std::as_const(numbers))
            last = std::max(last, number);
        for (const Ids *ids : {&m_sections, &m_contents}) {
            for (const QByteArray &id : *ids) {
                if (!numbers.contains(id) && !m_pinned.contains(id)) {
                    last = nextFree(last);
                    numbers.insert(id, last);
                }
            }
        }
        return numbers;
    }

    // Increasing in both lists, and used by no other paper.
    bool isGood(const Numbers &numbers) const {
        for (const Ids *ids : {&m_sections, &m_contents}) {
            int last = -1;
            for (const QByteArray &id : *ids) {
                if (!numbers.contains(id)) {
                    if (m_pinned.contains(id))
                        continue; // it has no number
                    return false;
                }
                const int number = numbers.value(id);
                const bool isTaken = m_linked.contains(number) && m_old.value(id, -1) != number;
                if (number <= last || isTaken)
                    return false;
                last = number;
            }
        }
        return true;
    }

    void apply(const Numbers &numbers) {
        for (FileBlock &block : m_blocks) {
            if (block.isGroup() || block.key.isEmpty() || block.lines.empty() || !numbers.contains(block.key))
                continue;
            FileLine &line = block.lines.front();
            if (!line.isPersons)
                line.text = withEntryNumber(line.text, numbers.value(block.key));
        }
    }

    std::vector<FileBlock> &m_blocks;
    const FileOutline &m_ours;
    Ids m_sections; // in file order
    Ids m_contents;
    Numbers m_old;             // as in the file
    QSet<QByteArray> m_pinned; // papers that keep their numbers
    QSet<int> m_linked;        // numbers mentioned in a person's text
};

} // namespace

void renumber(std::vector<FileBlock> &blocks, const std::vector<const FileLines *> &others,
              const FileOutline &ours) {
    EntryNumbers(blocks, others, ours).renumber();
}

} // namespace winnow
